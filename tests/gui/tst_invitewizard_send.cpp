#include "tests/support/consolefixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;
const QString stateOf = QStringLiteral("SELECT state FROM users WHERE email = ?");

} // namespace

/// The invite wizard through its real widgets, by the keyboard alone, against the real service.
class TestInviteWizardSend : public QObject
{
    Q_OBJECT

private slots:
    void mlAndFinanceInOneFile()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(openWizard(console));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.csv"));
        QVERIFY(write(path, "email;groups\r\nfatima@example.com;ml\r\nravi@example.com;finance\r\namyra@example.com;ml|finance\r\n"));
        // The file arrives before the groups are known: its names are checked again before anything is planned.
        paste(console, path);
        QTRY_VERIFY_WITH_TIMEOUT(wizard<QLabel>(console, "peopleCount")->text().startsWith(QLatin1Char('3')), patience);
        QVERIFY(goOn(console)); // access: everybody has their own
        QTRY_VERIFY_WITH_TIMEOUT(wizard<QPushButton>(console, "nextButton")->isEnabled(), patience);
        QVERIFY(goOn(console));
        QTRY_VERIFY(wizard<QTableView>(console, "reviewTable")->isVisible());
        QVERIFY(console.dialog()->findChild<QWidget *>(QStringLiteral("invitationCard_3")) != nullptr);
        QTest::keyClick(console.dialog(), Qt::Key_D, Qt::AltModifier); // dry run
        auto *report = wizard<QWidget>(console, "dryRunNotice");
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible() && report->accessibleName().contains(QStringLiteral("3 of 3")), patience);
        QVERIFY(!console.fromDatabase(stateOf, {QStringLiteral("fatima@example.com")}).isValid()); // nothing was sent
        QVERIFY(goOn(console));
        auto *progress = wizard<QTableView>(console, "progressTable");
        QTRY_VERIFY(progress->isVisible());
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(progress->model()->index(row, 1).data().toString(), QStringLiteral("Invited"), patience);
        const QHash<QString, int> groups {{QStringLiteral("fatima@example.com"), 1}, {QStringLiteral("ravi@example.com"), 1},
            {QStringLiteral("amyra@example.com"), 2}};
        for (auto person = groups.cbegin(); person != groups.cend(); ++person) {
            QCOMPARE(console.fromDatabase(stateOf, {person.key()}).toString(), QStringLiteral("PENDING"));
            QCOMPARE(console.mailsTo(person.key()), 1);
            const QString iamId = console.service().user(person.key()).value(QLatin1String("iam_id")).toString();
            const Answer list = console.service().send("GET",
                QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&membership_type=static").arg(console.service().accountId(), iamId));
            QCOMPARE(list.json.value(QLatin1String("groups")).toArray().size(), person.value());
        }
    }

    void aFileWithAMistakeIsNotTaken()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(openWizard(console));
        QVERIFY(goToAccessAndBack(console));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.csv"));
        QVERIFY(write(path, "email,groups\nzoe@example.com,ml\nbo@example.com,marketing\n"));
        paste(console, path);
        auto *problem = wizard<QWidget>(console, "fileProblem");
        QTRY_VERIFY(problem->isVisible());
        for (const char *part : {"team.csv", "3", "groups", "marketing"})
            QVERIFY2(problem->accessibleDescription().contains(QLatin1String(part)), part);
        QVERIFY(!wizard<QPlainTextEdit>(console, "addressesEdit")->toPlainText().contains(QStringLiteral("zoe@")));
    }

    void theDraftSurvives()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(openWizard(console));
        QTest::keyClicks(wizard<QPlainTextEdit>(console, "addressesEdit"), QStringLiteral("ops+eu@example.net"));
        QVERIFY(goOn(console));
        addGroup(console, QStringLiteral("finance"));
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        QVERIFY(console.reopen());
        QVERIFY(openWizard(console));
        auto *take = wizard<QPushButton>(console, "continueDraftButton");
        QVERIFY(take->isVisible());
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wizard<QPushButton>(console, "nextButton")->isEnabled(), patience);
        QVERIFY(goOn(console));
        QTRY_VERIFY(wizard<QTableView>(console, "reviewTable")->isVisible());
        QCOMPARE(wizard<QTableView>(console, "reviewTable")->model()->index(0, 0).data().toString(), QStringLiteral("ops+eu@example.net"));
    }

    void theHoldTimeCanBeStopped()
    {
        ConsoleFixture console;
        console.setHoldTime(std::chrono::seconds(60));
        QVERIFY(console.open());
        QVERIFY(openWizard(console));
        QTest::keyClicks(wizard<QPlainTextEdit>(console, "addressesEdit"), QStringLiteral("ravi@example.com"));
        QVERIFY(goOn(console));
        addGroup(console, QStringLiteral("ml"));
        QVERIFY(goOn(console));
        QTRY_VERIFY(wizard<QTableView>(console, "reviewTable")->isVisible());
        QVERIFY(goOn(console));
        QTRY_VERIFY(wizard<QWidget>(console, "holdNotice")->isVisible());
        QTest::keyClick(console.dialog(), Qt::Key_Escape); // stops, and closes nothing
        QTRY_VERIFY(!wizard<QWidget>(console, "holdNotice")->isVisible());
        QVERIFY(console.dialog() != nullptr);
        QVERIFY(!console.fromDatabase(stateOf, {QStringLiteral("ravi@example.com")}).isValid());
    }

    void anAddressStillBeingProcessedIsSetAside()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--processing-ms"), QStringLiteral("300")}));
        QVERIFY(openWizard(console));
        QTest::keyClicks(wizard<QPlainTextEdit>(console, "addressesEdit"), QStringLiteral("nina@example.com zed@example.com "));
        QVERIFY(goOn(console));
        addGroup(console, QStringLiteral("ml"));
        QVERIFY(goOn(console));
        QTRY_VERIFY(wizard<QTableView>(console, "reviewTable")->isVisible());
        // Somebody else invites one of them just now: the list does not know it yet.
        QCOMPARE(console.service().invite({QStringLiteral("nina@example.com")}).status, 202);
        QVERIFY(goOn(console));
        auto *progress = wizard<QTableView>(console, "progressTable");
        const auto outcome = [progress](const QString &email) {
            const QModelIndexList found = progress->model()->match(progress->model()->index(0, 0), Qt::DisplayRole, email);
            return found.isEmpty() ? QString() : found.first().siblingAtColumn(1).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(outcome(QStringLiteral("zed@example.com")), QStringLiteral("Invited"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(QStringLiteral("nina@example.com")), QStringLiteral("Skipped"), patience);
        QCOMPARE(console.mailsTo(QStringLiteral("zed@example.com")), 1);
        QCOMPARE(console.mailsTo(QStringLiteral("nina@example.com")), 1);
    }

    void whatAnInvitationCannotCarryFollowsOnce()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(inviteWithPattern(console, QStringLiteral("ravi@example.com fatima@example.com")));
        QCOMPARE(patternPolicies(console, QStringLiteral("ravi@example.com")), 0);
        // Closed before anybody accepts; one accepts, the other one's invitation is cancelled and made anew by others.
        QVERIFY(accept(console, QStringLiteral("ravi@example.com")));
        const QString record = console.service().user(QStringLiteral("fatima@example.com")).value(QLatin1String("id")).toString();
        console.closeWindow();
        QCOMPARE(console.service().send("DELETE", console.service().users(QLatin1Char('/') + record)).status, 204);
        QCOMPARE(console.service().invite({QStringLiteral("fatima@example.com")}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(console.service().state(QStringLiteral("fatima@example.com")), QStringLiteral("PENDING"), patience);
        QVERIFY(accept(console, QStringLiteral("fatima@example.com")));
        QVERIFY(console.reopen());
        auto *give = waitFor(console, "giveFollowUpsButton");
        QVERIFY(give != nullptr);
        QCOMPARE(patternPolicies(console, QStringLiteral("ravi@example.com")), 0); // asked first
        QTest::keyClick(give, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(patternPolicies(console, QStringLiteral("ravi@example.com")), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console), (QStringList {QStringLiteral("applied"), QStringLiteral("dropped")}), patience);
        QCOMPARE(patternPolicies(console, QStringLiteral("fatima@example.com")), 0);

        // As if the console had been killed between the request and its note: it asks before it sends.
        console.closeWindow();
        QFile file(console.dataFolder() + QStringLiteral("/follow-ups.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content.replace("\"applied\"", "\"applying\"");
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();
        QVERIFY(console.reopen());
        give = waitFor(console, "giveFollowUpsButton");
        QVERIFY(give != nullptr);
        QTest::keyClick(give, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console), (QStringList {QStringLiteral("applied"), QStringLiteral("dropped")}), patience);
        QCOMPARE(patternPolicies(console, QStringLiteral("ravi@example.com")), 1);
    }

private:
    template <typename T>
    static T *wizard(ConsoleFixture &console, const char *name)
    {
        return console.find<T>(name);
    }

    static bool openWizard(ConsoleFixture &console)
    {
        if (!QTest::qWaitFor([&] { return console.hasRow(QStringLiteral("ada@example.com")); }, patience)
            || !QTest::qWaitFor([&] { return console.find<QPushButton>("inviteUsersButton")->isEnabled(); }, patience))
            return false;
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return console.dialog() != nullptr && console.dialog()->isActiveWindow(); }, patience);
    }

    static bool goOn(ConsoleFixture &console)
    {
        for (const char *name : {"nextButton", "inviteButton"}) {
            if (auto *next = console.dialog()->findChild<QPushButton *>(QLatin1String(name))) {
                if (!QTest::qWaitFor([next] { return next->isEnabled(); }, patience))
                    return false;
                QTest::keyClick(console.dialog(), Qt::Key_Return, Qt::ControlModifier);
                return true;
            }
        }
        return false;
    }

    static bool goToAccessAndBack(ConsoleFixture &console)
    {
        auto *box = wizard<QPlainTextEdit>(console, "addressesEdit");
        QTest::keyClicks(box, QStringLiteral("a@example.net"));
        if (!goOn(console))
            return false;
        auto *groups = wizard<QTableView>(console, "groupTable");
        if (!QTest::qWaitFor([groups] { return groups->isVisible() && groups->model()->rowCount() > 0; }, patience))
            return false;
        QTest::keyClick(console.dialog(), Qt::Key_Left, Qt::AltModifier);
        return QTest::qWaitFor([box] { return box->isVisible(); }, patience);
    }

    static void addGroup(ConsoleFixture &console, const QString &name)
    {
        auto *groups = wizard<QTableView>(console, "groupTable");
        QTRY_VERIFY_WITH_TIMEOUT(groups->isVisible() && groups->model()->rowCount() > 0, patience);
        auto *search = wizard<QLineEdit>(console, "groupSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
    }

    static void paste(ConsoleFixture &console, const QString &path)
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(wizard<QPlainTextEdit>(console, "addressesEdit"), Qt::Key_V, Qt::ControlModifier);
    }

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QPushButton *waitFor(ConsoleFixture &console, const char *name)
    {
        QPushButton *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = console.window().findChild<QPushButton *>(QLatin1String(name));
                return found != nullptr && found->isVisible();
            },
            patience);
        return found;
    }

    static bool accept(ConsoleFixture &console, const QString &email)
    {
        ServiceProcess &service = console.service();
        if (!QTest::qWaitFor([&] { return service.state(email) == QStringLiteral("PENDING"); }, patience))
            return false;
        return service.as(service.invitee(email), "POST", QStringLiteral("/v2/users/accept"),
                   {{QStringLiteral("account_id"), service.accountId()}})
                   .status
            == 202;
    }

    /// Invites with a group, and a policy on all instances QR-*.
    static bool inviteWithPattern(ConsoleFixture &console, const QString &people)
    {
        if (!openWizard(console))
            return false;
        QTest::keyClicks(wizard<QPlainTextEdit>(console, "addressesEdit"), people);
        if (!goOn(console))
            return false;
        addGroup(console, QStringLiteral("Auditors"));
        console.find<QAbstractButton>("policyFoldHead")->click();
        auto *target = wizard<QComboBox>(console, "policyTarget");
        if (!QTest::qWaitFor([target] { return target->findData(QStringLiteral("quantum-computing")) >= 0; }, patience))
            return false;
        target->setCurrentIndex(target->findData(QStringLiteral("quantum-computing")));
        auto *scope = wizard<QComboBox>(console, "policyScope");
        scope->setCurrentIndex(scope->count() - 1);
        wizard<QComboBox>(console, "conditionOperator")->setCurrentIndex(1);
        QTest::keyClicks(wizard<QLineEdit>(console, "conditionValue"), QStringLiteral("QR-*"));
        QCheckBox *reader = nullptr;
        if (!QTest::qWaitFor([&] { return (reader = console.dialog()->findChild<QCheckBox *>(QStringLiteral("role_Reader"))) != nullptr; }, patience))
            return false;
        QTest::keyClick(reader, Qt::Key_Space);
        auto *add = wizard<QPushButton>(console, "policyAdd");
        if (!QTest::qWaitFor([add] { return add->isEnabled(); }, patience))
            return false;
        QTest::keyClick(add, Qt::Key_Space);
        if (!goOn(console) || !QTest::qWaitFor([&] { return wizard<QTableView>(console, "reviewTable")->isVisible(); }, patience))
            return false;
        if (!goOn(console))
            return false;
        auto *progress = wizard<QTableView>(console, "progressTable");
        return QTest::qWaitFor(
            [progress] {
                int invited = 0;
                for (int row = 0; row < progress->model()->rowCount(); ++row)
                    invited += progress->model()->index(row, 1).data().toString() == QStringLiteral("Invited") ? 1 : 0;
                return invited == 2;
            },
            patience);
    }

    static int patternPolicies(ConsoleFixture &console, const QString &email)
    {
        const QString iamId = console.service().user(email).value(QLatin1String("iam_id")).toString();
        const Answer list = console.service().send(
            "GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(console.service().accountId(), iamId));
        int count = 0;
        const QJsonArray policies = list.json.value(QLatin1String("policies")).toArray();
        for (const QJsonValue &policy : policies)
            count += QJsonDocument(policy.toObject()).toJson().contains("stringMatch") ? 1 : 0;
        return count;
    }

    static QStringList followUpStates(ConsoleFixture &console)
    {
        QFile file(console.dataFolder() + QStringLiteral("/follow-ups.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList states;
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("follow_ups")).toArray();
        for (const QJsonValue &followUp : list)
            states.append(followUp.toObject().value(QLatin1String("state")).toString());
        states.sort();
        return states;
    }
};

QTEST_MAIN(TestInviteWizardSend)
#include "tst_invitewizard_send.moc"
