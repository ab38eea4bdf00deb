// What people read when something fails: every message of the specification's table, provoked by a fault switch of the
// service and read in the real dialogs, with the trace number; and nothing that failed is shown as done.
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");

QJsonObject fault(const char *kind, const char *method, const char *path, const QJsonObject &more = {})
{
    QJsonObject json {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("method"), QLatin1String(method)},
        {QStringLiteral("path"), QLatin1String(path)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject refusal(const char *method, const char *path, int status, const QJsonValue &code, const char *message, const char *info = "")
{
    return fault("refuse", method, path,
        {{QStringLiteral("status"), status}, {QStringLiteral("code"), code}, {QStringLiteral("message"), QLatin1String(message)},
            {QStringLiteral("more_info"), QLatin1String(info)}});
}

QString wordsIn(const QWidget *part)
{
    QStringList words;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(QString(label->text()).remove(QChar(0x200B)).remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return words.join(QLatin1Char('\n'));
}

/// How the change of a row is made.
enum class Way { Status, Resend, Classic, Parent, Vpn, Remove, Group, Assign };

} // namespace
Q_DECLARE_METATYPE(Way)

class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void theMessageStandsWhereItWasAsked_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("head"); ///< what is said of the change itself
        QTest::addColumn<bool>("traced");
        const QString notDone = QStringLiteral("This was not done.");
        const QString unknown = QStringLiteral("Nobody knows whether this was done.");
        const auto row = [](const char *name, Way way, const QJsonObject &trouble, const char *words, const QString &head, bool traced = true) {
            QTest::newRow(name) << way << trouble << QString::fromUtf8(words) << head << traced;
        };
        row("connection lost before the change", Way::Status, fault("cut_before_change", "PATCH", "/users/"), "The service cannot be reached", unknown, false);
        row("connection lost while adding to a group", Way::Group, fault("cut_before_change", "PUT", "/members"), "The service cannot be reached", unknown, false);
        row("401", Way::Status, fault("unauthorized", "PATCH", "/users/"), "You are no longer signed in. Nothing was changed.", notDone);
        row("401 while reading before the change", Way::Remove, fault("unauthorized", "GET", "/users/"), "You are no longer signed in. Nothing was changed.", notDone);
        row("401 with code 1025", Way::Parent, refusal("PATCH", "/classic", 401, 1025, "Account is not linked to a classic infrastructure account."),
            "This account is not linked to classic infrastructure. Take the classic permission set out and send again.", notDone);
        row("401 with code 1025 for a VPN-only user", Way::Vpn, refusal("POST", "/vpn_users", 401, 1025, "Account is not linked."), "Your account has no classic infrastructure.", notDone);
        row("403", Way::Status, fault("forbidden", "PATCH", "/users/"),
            "The service refuses: “You are not authorized to perform this action.” Expected right: Needs the role Editor on User Management", notDone);
        row("403 on removing", Way::Remove, fault("forbidden", "DELETE", "/users/"), "Expected right: Needs the role Administrator on User Management", notDone);
        row("403 on a group", Way::Group, fault("forbidden", "PUT", "/members"), "Expected right: Needs the role Editor on IAM Access Groups", notDone);
        row("403 on a policy", Way::Assign, fault("forbidden", "POST", "/v2/policies"), "Expected right: Needs the role Administrator on what the access is for.", notDone);
        row("400 with code 1001, permissions", Way::Classic, refusal("PATCH", "/classic", 400, 1001, "Invalid payload. Error: INVALID_IAAS_PERMISSIONS : ACCESS_ALL_GUEST", " "),
            "These classic permissions cannot be given: ACCESS_ALL_GUEST.", notDone);
        row("400 with code 1001", Way::Status, refusal("PATCH", "/users/", 400, 1001, "Invalid payload.", " "), "The service does not accept this: “Invalid payload.”", notDone);
        row("domain", Way::Resend, refusal("POST", "/users", 403, QStringLiteral("forbidden"), "The e-mail domain is not allowed.", "tom@example.org"),
            "Not allowed in this account: tom@example.org.", {});
        row("404", Way::Status, refusal("PATCH", "/users/", 404, QStringLiteral("not_found"), "User not found."), "is no longer in the account.", notDone);
        row("409, processing", Way::Resend, refusal("POST", "/users", 409, QStringLiteral("Conflict"), "Invite request blocked : tom@example.org", "the following user(s) are already in processing state, please try again after one minute"),
            "is still being processed. Try again in a minute.", {});
        row("409", Way::Status, refusal("PATCH", "/users/", 409, QStringLiteral("Conflict"), "Not now.", "Somebody else changes this user."), "The service refuses for now: “Not now.”, “Somebody else changes this user.”", notDone);
        row("409, would make a loop", Way::Parent, refusal("PATCH", "/classic", 409, QStringLiteral("Conflict"), "Loop."), "This would make a loop.", notDone);
        row("409, VPN user name taken elsewhere", Way::Vpn, refusal("POST", "/vpn_users", 409, QStringLiteral("Conflict"), "Taken."), "This user name is taken.", {}, false);
        row("409, only the service knows who depends", Way::Remove, refusal("DELETE", "/users/", 409, QStringLiteral("Conflict"), "The user has dependants.", "Dov Peretz"),
            "cannot be removed while these users depend on them in the classic hierarchy: Dov Peretz", notDone);
        row("413 with code 1023", Way::Resend, refusal("POST", "/users", 413, 1023, "Can only invite no more than 100 users at a time."), "At most 100 addresses per request.", {});
        row("422, quota", Way::Assign, refusal("POST", "/v2/policies", 422, QStringLiteral("request_not_processed"), "The account has reached its limit of 4020 policies."),
            "The account has reached its limit of policies (4020). Use access groups or remove unused policies.", notDone);
        row("422, something else", Way::Assign, refusal("POST", "/v2/policies", 422, QStringLiteral("unable_to_process"), "Not for this one."), "The service does not accept this: “Not for this one.”", notDone);
        row("429, longer than anybody waits", Way::Status, fault("too_many_requests", "PATCH", "/users/", {{QStringLiteral("seconds"), 600}}), "Too many requests. Try again in 600 second", notDone);
        row("500", Way::Status, fault("server_error", "PATCH", "/users/"), "The service has a problem (500).", unknown);
        row("503 on removing", Way::Remove, fault("server_error", "DELETE", "/users/", {{QStringLiteral("status"), 503}}), "The service has a problem (503).", unknown);
        row("503 on inviting again", Way::Resend, fault("server_error", "POST", "/users", {{QStringLiteral("status"), 503}}), "the answer was lost. The list shows what became of it.", {});
        row("an answer that is no JSON", Way::Status, fault("malformed_answer", "GET", "/users/"), "The answer could not be read (unexpected", notDone, true);
        row("an answer that is no JSON after the change", Way::Vpn, fault("malformed_answer", "POST", "/vpn_users"), "The answer could not be read (unexpected", unknown, true);
        row("HTML instead of JSON", Way::Status, fault("html_answer", "GET", "/users/"), "The answer could not be read (unexpected", notDone);
        row("HTML instead of an empty answer", Way::Status, fault("html_answer", "PATCH", "/users/"), "a page of HTML instead of an answer", unknown);
        row("HTML instead of JSON for a policy", Way::Assign, fault("html_answer", "POST", "/v2/policies"), "a page of HTML instead of an answer", unknown);
    }
    void theMessageStandsWhereItWasAsked()
    {
        QFETCH(Way, way);
        QFETCH(QJsonObject, trouble);
        QFETCH(QString, words);
        QFETCH(QString, head);
        QFETCH(bool, traced);
        ConsoleFixture console;
        const QString email = way == Way::Resend ? tom : omar;
        start(console, email);
        const QByteArray before = dump(console);
        QWidget *place = prepare(console, way);
        QVERIFY(place != nullptr);
        QVERIFY(console.service().setFault(trouble));
        send(console, way);
        const auto said = [&] { return wordsIn(place).contains(words); };
        QTRY_VERIFY2_WITH_TIMEOUT(said(), qPrintable(words + QStringLiteral("\n--- instead of ---\n") + wordsIn(place)), patience);
        const QString all = wordsIn(place);
        QVERIFY2(head.isEmpty() || all.contains(head), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Trace number: ")) == traced, qPrintable(all));
        // Nothing is shown as done, and nothing can be taken back that was not done.
        QVERIFY(!toast(console, QStringLiteral("Done:")));
        QVERIFY(!toast(console, QStringLiteral("sent again")));
        QVERIFY(!toast(console, QStringLiteral("removed.")));
        QVERIFY(console.models().undo.steps().isEmpty());
        // A broken answer to a change comes after the change.
        if (trouble.value(QLatin1String("kind")).toString() != QLatin1String("malformed_answer") || head != QStringLiteral("Nobody knows whether this was done."))
            QCOMPARE(dump(console), before);
        if (console.dialog() != nullptr) { // the dialog still answers, and can be closed by the keyboard
            QVERIFY(console.dialog()->isVisible());
            QTest::keyClick(console.dialog(), Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        }
    }

    void aWaitIsToldAndThenItIsDone_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<QString>("words");
        QTest::newRow("429") << fault("too_many_requests", "PATCH", "/users/", {{QStringLiteral("seconds"), 2}, {QStringLiteral("times"), 1}})
                             << QStringLiteral("Too many requests. Going on at ");
        QTest::newRow("503 while reading") << fault("server_error", "GET", "/users/", {{QStringLiteral("status"), 503}, {QStringLiteral("times"), 1}})
                                           << QStringLiteral("The service has a problem (503). Try 2 of 5.");
        QTest::newRow("connection lost while reading") << fault("cut_before_change", "GET", "/users/", {{QStringLiteral("times"), 3}}) // Qt itself tries once more
                                                       << QStringLiteral("The service cannot be reached. Try 2 of 5.");
    }
    void aWaitIsToldAndThenItIsDone()
    {
        QFETCH(QJsonObject, trouble);
        QFETCH(QString, words);
        ConsoleFixture console;
        start(console, omar);
        QWidget *place = prepare(console, Way::Status);
        QVERIFY(place != nullptr);
        QVERIFY(console.service().setFault(trouble));
        send(console, Way::Status);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr || wordsIn(console.dialog()).contains(words), patience);
        QVERIFY2(console.dialog() != nullptr, "nothing was said while the console waited");
        if (words.startsWith(QStringLiteral("Too many")))
            QVERIFY(wordsIn(console.dialog()).contains(QStringLiteral("try 2 of 5")));
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, omar), QStringLiteral("SUSPENDED"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(toast(console, QStringLiteral("Done:")), patience);
    }

    void aFailedInvitationSaysWhatHelps()
    {
        ConsoleFixture console;
        start(console, QStringLiteral("lost@example.org"));
        console.action("clearFailedInvitation")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        const QString words = wordsIn(console.dialog());
        QVERIFY2(words.contains(QStringLiteral("ask support with the trace number")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("The address can be invited again.")), qPrintable(words));
    }

    void aRemovedUserLeavesTheRow()
    {
        ConsoleFixture console;
        start(console, omar);
        QVERIFY(prepare(console, Way::Status) != nullptr);
        const QString id = console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {omar}).toString();
        QCOMPARE(console.service().send("DELETE", console.service().users(QLatin1Char('/') + id)).status, 204);
        send(console, Way::Status);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && wordsIn(console.dialog()).contains(QStringLiteral("is no longer in the account.")), patience);
        QVERIFY(wordsIn(console.dialog()).contains(QStringLiteral("Nothing was sent.")));
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(omar), patience);
    }

private:
    static void start(ConsoleFixture &console, const QString &email)
    {
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.isClassicAccount(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.hasExtension(QLatin1String("classic")), patience);
        QVERIFY(console.choose(email));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("copyUser")->isEnabled(), patience);
        console.window().usersPage()->updateNow();
    }

    /// Opens what the change is made in and fills it in; the widget in which the message has to stand.
    static QWidget *prepare(ConsoleFixture &console, Way way)
    {
        const auto trigger = [&console](const char *name) {
            return QTest::qWaitFor([&] { return console.action(name)->isEnabled(); }, patience)
                && (console.action(name)->trigger(), QTest::qWaitFor([&] { return console.dialog() != nullptr; }, patience));
        };
        switch (way) {
        case Way::Status:
            if (!trigger("changeStatus"))
                return nullptr;
            console.dialog()->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->click();
            break;
        case Way::Resend:
            return console.window().usersPage();
        case Way::Classic: {
            if (!QTest::qWaitFor([&] { return console.action("classicPermissions")->isEnabled(); }, patience))
                return nullptr;
            console.action("classicPermissions")->trigger();
            DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
            auto *set = page->findChild<QRadioButton *>(QStringLiteral("classicSet1"));
            auto *save = page->findChild<QPushButton *>(QStringLiteral("saveClassic"));
            if (!QTest::qWaitFor([&] { return set->isVisible() && set->isEnabled(); }, patience))
                return nullptr;
            set->click();
            return QTest::qWaitFor([&] { return save->isEnabled(); }, patience) ? page : nullptr;
        }
        case Way::Parent:
            if (!trigger("changeParent"))
                return nullptr;
            QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("pickerSearch")), QStringLiteral("ed@example.com"));
            console.dialog()->findChild<QListWidget *>(QStringLiteral("pickerList"))->setCurrentRow(0);
            break;
        case Way::Vpn: {
            if (!trigger("addVpnUser"))
                return nullptr;
            const std::pair<const char *, const char *> values[] {{"vpnFirstName", "Iris"}, {"vpnLastName", "Vale"}, {"vpnEmail", "iris@example.com"},
                {"vpnUserName", "iris-vpn"}, {"vpnPassword", "Abcdef1!"}, {"vpnPasswordAgain", "Abcdef1!"}};
            for (const auto &[name, value] : values)
                console.dialog()->findChild<QLineEdit *>(QLatin1String(name))->setText(QLatin1String(value));
            break;
        }
        case Way::Remove:
            if (!trigger("removeUser"))
                return nullptr;
            break;
        case Way::Group:
            if (!trigger("addToGroup"))
                return nullptr;
            break;
        case Way::Assign: {
            if (!trigger("assignAccess"))
                return nullptr;
            auto *target = console.dialog()->findChild<QComboBox *>(QStringLiteral("policyTarget"));
            const auto place = [target] { return target->findData(QStringLiteral("quantum-computing")); };
            if (!QTest::qWaitFor([&] { return place() >= 0; }, patience))
                return nullptr;
            target->setCurrentIndex(place());
            auto *confirm = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
            // The roles are laid out anew for each target.
            if (!QTest::qWaitFor([&] {
                    if (auto *reader = console.dialog()->findChild<QCheckBox *>(QStringLiteral("role_Reader")))
                        reader->setChecked(true);
                    return confirm->isEnabled();
                }, patience))
                return nullptr;
            break;
        }
        }
        QPushButton *confirm = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        return QTest::qWaitFor([&] { return confirm->isEnabled(); }, patience) ? console.dialog() : nullptr;
    }

    static void send(ConsoleFixture &console, Way way)
    {
        if (way == Way::Resend)
            console.action("resendInvitation")->trigger();
        else if (way == Way::Classic)
            console.find<PageTabs>("pageTabs")->current()->findChild<QPushButton *>(QStringLiteral("saveClassic"))->click();
        else
            console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
    }

    /// What the service holds about people and their access.
    static QByteArray dump(ConsoleFixture &console)
    {
        const auto all = [&console](const char *query) { return console.fromDatabase(QLatin1String(query)).toString().toUtf8(); };
        return all("SELECT group_concat(id||state||iam_id||coalesce(parent_id,''),'|') FROM (SELECT * FROM users ORDER BY id)") + '\n'
            + all("SELECT count(*) FROM policies") + '\n' + all("SELECT count(*) FROM group_members");
    }

    static QString stateOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"),
            {email, console.service().accountId()}).toString();
    }
    static bool toast(ConsoleFixture &console, const QString &words)
    {
        for (const QLabel *label : console.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words) && label->parentWidget()->inherits("iam::Toast"))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
