// The scenario "ml and finance": two teams, three people, from the invitation to the removal. What the service holds is
// looked at after each step.
#include "models/items/usertablemodel.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
const QString fatima = QStringLiteral("fatima@example.com");
const QString ravi = QStringLiteral("ravi@example.com");
const QString amyra = QStringLiteral("amyra@example.com");

} // namespace

class TestMlAndFinance : public QObject
{
    Q_OBJECT

private slots:
    void fromTheInvitationToTheRemoval()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("olivia@example.com")), patience);
        const QString ml = groupId(console, QStringLiteral("ml"));
        const QString finance = groupId(console, QStringLiteral("finance"));
        QVERIFY(!ml.isEmpty() && !finance.isEmpty());

        // 1. One file, three people, access by person: reviewed, dry run clean, sent.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.csv"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("email;groups\r\nfatima@example.com;ml\r\nravi@example.com;finance\r\namyra@example.com;ml|finance\r\n");
        }
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("inviteUsersButton")->isEnabled(), patience);
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->isActiveWindow(), patience);
        auto *pasted = new QMimeData;
        pasted->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(pasted);
        QTest::keyClick(console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit")), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QLabel *>(QStringLiteral("peopleCount"))->text().startsWith(QLatin1Char('3')), patience);
        QVERIFY(goOn(console));
        QVERIFY(goOn(console));
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QTableView *>(QStringLiteral("reviewTable"))->isVisible(), patience);
        QTest::keyClick(console.dialog(), Qt::Key_D, Qt::AltModifier); // dry run
        auto *dryRun = console.dialog()->findChild<QWidget *>(QStringLiteral("dryRunNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(dryRun->isVisible() && dryRun->accessibleName().contains(QStringLiteral("3 of 3")), patience);
        for (const QString &address : {fatima, ravi, amyra})
            QVERIFY(stateOf(console, address).isEmpty()); // nothing was sent
        QVERIFY(goOn(console));
        for (const QString &address : {fatima, ravi, amyra}) {
            QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, address) == QLatin1String("PENDING"), patience);
            QVERIFY(iamIdOf(console, address).startsWith(QStringLiteral("BSS-"))); // a placeholder until they accept
        }
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);

        // 2. Rows Pending: both actions on the invitation, and access only afterwards, with the reason.
        for (const QString &address : {fatima, ravi, amyra}) {
            QTRY_COMPARE_WITH_TIMEOUT(console.status(address), QStringLiteral("Pending"), patience);
            QVERIFY(console.choose(address));
            QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), patience);
            QVERIFY(console.action("cancelInvitation")->isEnabled());
            for (const char *later : {"changeStatus", "assignAccess", "addToGroup", "classicPermissions", "updateIbmid"}) {
                QVERIFY2(console.action(later)->isVisible() && !console.action(later)->isEnabled(), later);
                QCOMPARE(console.action(later)->whatsThis(),
                    QStringLiteral("Possible after the invitation has been accepted and the user has signed in once."));
            }
        }
        QVERIFY(console.choose(QStringLiteral("slow@example.org"))); // Processing
        QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
        QTRY_VERIFY(!console.action("resendInvitation")->isVisible());

        // 3. Each accepts in another way: link, notification, call.
        console.action("inviteeWindow")->trigger();
        accept(console, fatima, 0, "inviteeAcceptMail");
        accept(console, ravi, 1, "inviteeAcceptNotification");
        accept(console, amyra, 0, "inviteeAcceptCall");
        for (const QString &address : {fatima, ravi, amyra}) {
            QCOMPARE(stateOf(console, address), QStringLiteral("ACTIVE"));
            QVERIFY(iamIdOf(console, address).startsWith(QStringLiteral("IBMid-")));
            QTRY_COMPARE_WITH_TIMEOUT(console.status(address), QStringLiteral("Active"), patience);
        }

        // 4. Effective access, as the details show it and as the service holds it; all may delete jobs.
        const QStringList common {QStringLiteral("QR-common"), QStringLiteral("QR-finance"), QStringLiteral("QR-ml")};
        for (const auto &[address, instances] : {std::pair(fatima, QStringList {common.at(0), common.at(2)}),
                 std::pair(ravi, QStringList {common.at(0), common.at(1)}), std::pair(amyra, common)}) {
            QCOMPARE(instancesOf(console, address), instances);
            DetailsPage *page = details(console, address);
            QVERIFY(page != nullptr);
            QTRY_COMPARE_WITH_TIMEOUT(shownInstances(page), instances, patience);
            auto *table = page->findChild<QTableView *>(QStringLiteral("effectiveSectionTable"));
            const QModelIndexList deleters = table->model()->match(table->model()->index(0, 2), Qt::DisplayRole, QStringLiteral("Job deleter"), -1, Qt::MatchExactly);
            QVERIFY2(!deleters.isEmpty(), qPrintable(address));
            table->setCurrentIndex(deleters.first());
            QTest::keyClick(table, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
            QVERIFY(!console.dialog()->findChild<QListWidget *>(QStringLiteral("actionsList"))->findItems(QStringLiteral("quantum-computing.job.delete"), Qt::MatchExactly).isEmpty());
            QTest::keyClick(console.dialog(), Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        }

        // 5. Ravi changes the team: what leaving takes is told first.
        DetailsPage *page = details(console, ravi);
        page->addToGroup();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->findChild<QListWidget *>(QStringLiteral("groupList"))->count() > 0, patience);
        QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("groupSearch")), QStringLiteral("ml"));
        console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QCOMPARE(instancesOf(console, ravi), common);
        auto *groupTable = page->findChild<QTableView *>(QStringLiteral("groupsSectionTable"));
        QTRY_COMPARE_WITH_TIMEOUT(groupTable->model()->rowCount(), 2, patience);
        groupTable->setCurrentIndex(groupTable->model()->match(groupTable->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("finance"), 1, Qt::MatchExactly).value(0));
        QTest::keyClick(groupTable, Qt::Key_Return);
        auto *leave = page->findChild<QAction *>(QStringLiteral("removeFromGroup"));
        QVERIFY(leave != nullptr && leave->isEnabled());
        leave->trigger();
        for (QMenu *menu : page->findChildren<QMenu *>())
            menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
        QString losses;
        for (const QLabel *label : console.dialog()->findChildren<QLabel *>())
            losses += label->text() + QLatin1Char('\n');
        QVERIFY2(losses.contains(QStringLiteral("QR-finance")) && !losses.contains(QStringLiteral("QR-common")), qPrintable(losses));
        QCOMPARE(instancesOf(console, ravi), common); // told first
        console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(instancesOf(console, ravi), (QStringList {QStringLiteral("QR-common"), QStringLiteral("QR-ml")}), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownInstances(page), (QStringList {QStringLiteral("QR-common"), QStringLiteral("QR-ml")}), patience);
        console.find<PageTabs>("pageTabs")->showList();

        // 6. Amyra's key is named before she is removed, and gone afterwards; her IBMid stays.
        console.action("inviteeWindow")->trigger();
        auto *window = invitee(console);
        signIn(console, amyra);
        window->findChild<QTabWidget *>(QStringLiteral("inviteeTabs"))->setCurrentIndex(2);
        auto *name = window->findChild<QLineEdit *>(QStringLiteral("inviteeKeyName"));
        QTest::keyClicks(name, QStringLiteral("nightly-report"));
        window->findChild<QPushButton *>(QStringLiteral("inviteeCreateKey"))->click();
        auto *keys = window->findChild<QListWidget *>(QStringLiteral("inviteeKeys"));
        QTRY_COMPARE_WITH_TIMEOUT(keys->count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QPushButton *>(QStringLiteral("inviteeUseKey"))->isEnabled(), patience);
        window->findChild<QPushButton *>(QStringLiteral("inviteeUseKey"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(keys->count() == 1 && keys->item(0)->text().contains(QStringLiteral("last used")), patience);
        const QString amyraId = iamIdOf(console, amyra);
        const QString keyCount = QStringLiteral("SELECT count(*) FROM api_keys WHERE iam_id=?");
        QCOMPARE(console.fromDatabase(keyCount, {amyraId}).toInt(), 1);
        window->close();

        console.window().activateWindow();
        QVERIFY(console.choose(amyra));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        console.action("removeUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *removal = console.dialog();
        auto *confirm = removal->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        const QString keysText = removal->findChild<QLabel *>(QStringLiteral("removalKeys"))->text();
        QVERIFY2(keysText.contains(QStringLiteral("nightly-report")) && keysText.contains(QStringLiteral("used today")), qPrintable(keysText));
        const QString access = removal->findChild<QLabel *>(QStringLiteral("removalAccess"))->text();
        QVERIFY2(access.contains(QStringLiteral("ml")) && access.contains(QStringLiteral("finance")) && access.startsWith(QLatin1Char('2')), qPrintable(access));
        QVERIFY(!removal->findChild<QWidget *>(QStringLiteral("blockedNotice"))->isVisible());
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(amyra), patience);
        QVERIFY(stateOf(console, amyra).isEmpty());
        QCOMPARE(console.fromDatabase(keyCount, {amyraId}).toInt(), 0);
        QCOMPARE(console.fromDatabase(QStringLiteral("SELECT alive FROM identities WHERE iam_id=?"), {amyraId}).toInt(), 1);
        QVERIFY(instancesOf(console, fatima).contains(QStringLiteral("QR-ml"))); // nobody else lost anything

        // 7. "Invite again with the same access" brings both groups.
        QPushButton *again = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((again = buttonWith(console, QStringLiteral("Invite again with the same access"))) != nullptr, patience);
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
        QCOMPARE(console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit"))->toPlainText(), amyra);
        auto *groups = console.dialog()->findChild<QTableView *>(QStringLiteral("groupTable"))->model();
        QTRY_VERIFY_WITH_TIMEOUT(groups->rowCount() >= 4, patience);
        QStringList ticked;
        for (int row = 0; row < groups->rowCount(); ++row) {
            if (groups->index(row, groups->columnCount() - 1).data().toString() == QStringLiteral("Added"))
                ticked.append(groups->index(row, 0).data().toString());
        }
        ticked.sort();
        QCOMPARE(ticked, (QStringList {QStringLiteral("finance"), QStringLiteral("ml")}));
    }

    void anInvitationThatEndedSaysSo()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.action("inviteeWindow")->isVisible(), patience);
        console.action("inviteeWindow")->trigger();
        signIn(console, QStringLiteral("old@example.org"));
        auto *text = invitee(console)->findChild<QLabel *>(QStringLiteral("inviteeMailText"));
        QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(QStringLiteral("This invitation ended on")), patience);
        QVERIFY(!invitee(console)->findChild<QPushButton *>(QStringLiteral("inviteeAcceptMail"))->isEnabled());
        // Who is new to the cloud gives a name first, and only the link works.
        signIn(console, QStringLiteral("tom@example.org"));
        auto *mail = invitee(console)->findChild<QPushButton *>(QStringLiteral("inviteeAcceptMail"));
        auto *first = invitee(console)->findChild<QLineEdit *>(QStringLiteral("inviteeFirstName"));
        QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), patience);
        QVERIFY(!mail->isEnabled());
        QVERIFY(!invitee(console)->findChild<QPushButton *>(QStringLiteral("inviteeAcceptCall"))->isEnabled());
        QTest::keyClicks(first, QStringLiteral("Tom"));
        QTest::keyClicks(invitee(console)->findChild<QLineEdit *>(QStringLiteral("inviteeLastName")), QStringLiteral("Baker"));
        QTRY_VERIFY(mail->isEnabled());
        mail->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, QStringLiteral("tom@example.org")), QStringLiteral("ACTIVE"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(QStringLiteral("tom@example.org")), QStringLiteral("Active"), patience);
        signIn(console, QStringLiteral("nobody@example.net"));
        auto *notice = invitee(console)->findChild<QWidget *>(QStringLiteral("inviteeNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        QVERIFY(!invitee(console)->findChild<QTabWidget *>(QStringLiteral("inviteeTabs"))->isEnabled());
    }

private:
    static QWidget *invitee(ConsoleFixture &console) { return console.find<QWidget>("inviteeWindow"); }

    static void signIn(ConsoleFixture &console, const QString &email)
    {
        QWidget *window = invitee(console);
        QTRY_VERIFY(window->isVisible());
        auto *tabs = window->findChild<QTabWidget *>(QStringLiteral("inviteeTabs"));
        tabs->setEnabled(false);
        window->findChild<QComboBox *>(QStringLiteral("inviteeAddress"))->setEditText(email);
        window->findChild<QPushButton *>(QStringLiteral("inviteeSignIn"))->click();
        if (!email.startsWith(QStringLiteral("nobody")))
            QTRY_VERIFY_WITH_TIMEOUT(tabs->isEnabled(), patience);
    }

    static void accept(ConsoleFixture &console, const QString &email, int tab, const char *button)
    {
        signIn(console, email);
        QWidget *window = invitee(console);
        window->findChild<QTabWidget *>(QStringLiteral("inviteeTabs"))->setCurrentIndex(tab);
        if (tab == 1) { // found by searching, of the type "account"
            window->findChild<QComboBox *>(QStringLiteral("inviteeType"))->setCurrentIndex(1);
            QTest::keyClicks(window->findChild<QLineEdit *>(QStringLiteral("inviteeSearch")), QStringLiteral("quantum"));
        }
        auto *accept = window->findChild<QPushButton *>(QLatin1String(button));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, email), QStringLiteral("ACTIVE"), patience);
    }

    /// The wizard's next step, as soon as there is nothing to wait for.
    static bool goOn(ConsoleFixture &console)
    {
        QPushButton *next = nullptr;
        for (const char *name : {"nextButton", "inviteButton"})
            next = next == nullptr ? console.dialog()->findChild<QPushButton *>(QLatin1String(name)) : next;
        if (next == nullptr || !QTest::qWaitFor([next] { return next->isEnabled(); }, patience))
            return false;
        QTest::keyClick(console.dialog(), Qt::Key_Return, Qt::ControlModifier);
        return true;
    }

    /// The details on the effective access, opened from the list.
    static DetailsPage *details(ConsoleFixture &console, const QString &email)
    {
        console.find<PageTabs>("pageTabs")->showList();
        if (!console.choose(email) || !QTest::qWaitFor([&] { return console.action("openUser")->isEnabled(); }, patience))
            return nullptr;
        console.action("openUser")->trigger();
        DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
        if (page != nullptr)
            page->showSection(QStringLiteral("effectiveSection"));
        return page;
    }
    /// Every instance that the table of effective access names, sorted; anything else it shows as it is.
    static QStringList shownInstances(DetailsPage *page)
    {
        QSet<QString> names;
        const QAbstractItemModel *rows = page->findChild<QTableView *>(QStringLiteral("effectiveSectionTable"))->model();
        static const QRegularExpression instance(QStringLiteral("QR-[a-z]+"));
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QString scope = rows->index(row, 1).data().toString();
            const QString found = instance.match(scope).captured();
            names.insert(found.isEmpty() ? rows->index(row, 0).data().toString() + QLatin1Char(' ') + scope : found);
        }
        QStringList sorted = names.values();
        sorted.sort();
        return sorted;
    }

    static QPushButton *buttonWith(ConsoleFixture &console, const QString &text)
    {
        for (auto *button : console.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    static QString stateOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"),
            {email, console.service().accountId()}).toString();
    }
    static QString iamIdOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"),
            {email, console.service().accountId()}).toString();
    }
    static QString groupId(ConsoleFixture &console, const QString &name)
    {
        const Answer groups = console.service().send("GET",
            QStringLiteral("/v2/groups?account_id=%1&limit=100").arg(console.service().accountId()));
        for (const QJsonValue &group : groups.json.value(QLatin1String("groups")).toArray()) {
            if (group[QLatin1String("name")].toString() == name)
                return group[QLatin1String("id")].toString();
        }
        return {};
    }

    /// The instances of Quantum Computing that somebody reaches through their groups, sorted; each with the right to
    /// delete jobs, or it is marked.
    static QStringList instancesOf(ConsoleFixture &console, const QString &email)
    {
        QSet<QString> instances;
        const QString account = console.service().accountId();
        const Answer groups = console.service().send("GET",
            QStringLiteral("/v2/groups?account_id=%1&limit=100&iam_id=%2").arg(account, iamIdOf(console, email)));
        for (const QJsonValue &group : groups.json.value(QLatin1String("groups")).toArray()) {
            const Answer policies = console.service().send("GET", QStringLiteral("/v2/policies?account_id=%1&access_group_id=%2")
                .arg(account, group[QLatin1String("id")].toString()));
            for (const QJsonValue &policy : policies.json.value(QLatin1String("policies")).toArray()) {
                QString instance;
                for (const QJsonValue &attribute : policy[QLatin1String("resource")][QLatin1String("attributes")].toArray()) {
                    if (attribute[QLatin1String("key")].toString() == QLatin1String("serviceInstance"))
                        instance = attribute[QLatin1String("value")].toString();
                }
                bool deletes = false;
                for (const QJsonValue &role : policy[QLatin1String("control")][QLatin1String("grant")][QLatin1String("roles")].toArray())
                    deletes = deletes || role[QLatin1String("role_id")].toString().endsWith(QStringLiteral("JobDeleter"));
                if (!instance.isEmpty())
                    instances.insert(deletes ? instance : instance + QStringLiteral(" without deleting"));
            }
        }
        QStringList sorted = instances.values();
        sorted.sort();
        return sorted;
    }
};

QTEST_MAIN(TestMlAndFinance)
#include "tst_mlandfinance.moc"
