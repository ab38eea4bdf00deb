// Where a service lacks what the public interface lacks too: the console says so, names the web console, and replaces an
// IBMid by an invitation with the same access. And what keeps people from mistakes with invitations.
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/replacementkeeper.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userchanges.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");
const QString old = QStringLiteral("old@example.org");
const QString ravi = QStringLiteral("ravi@example.com");

QString wordsIn(const QWidget *part)
{
    QStringList words;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(QString(label->text()).remove(QChar(0x200B)).remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestReplacement : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_urls.append(url); }

private slots:
    void init() { m_urls.clear(); }
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    void anIbmidIsReplacedByAnInvitation()
    {
        ConsoleFixture console;
        openWithout(console, "ibmid");
        // Somebody with a group and a policy of their own.
        const QString before = iamIdOf(console, omar);
        QCOMPARE(console.service().send("PUT", QStringLiteral("/v2/groups/%1/members").arg(groupId(console, QStringLiteral("ml"))),
                     {{QStringLiteral("members"), QJsonArray {QJsonObject {{QStringLiteral("iam_id"), before}, {QStringLiteral("type"), QStringLiteral("user")}}}}}).status, 207);
        giveReader(console, before);
        const int policies = policiesOf(console, before);
        choose(console, omar);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("updateIbmid")->isEnabled(), patience);
        console.action("updateIbmid")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QVERIFY2(wordsIn(console.dialog()).contains(QStringLiteral("This service offers no such operation to programs.")), qPrintable(wordsIn(console.dialog())));
        console.dialog()->findChild<QPushButton *>(QStringLiteral("webConsoleLink"))->click();
        QCOMPARE(m_urls, QList<QUrl> {QUrl(QStringLiteral("https://cloud.ibm.com/iam/users/") + before)});
        QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("newIbmidEdit")), ravi);
        auto *replace = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QVERIFY(replace->text().contains(QStringLiteral("Replace by invitation")));
        QTRY_VERIFY(replace->isEnabled());
        replace->click();

        // The wizard comes with the address and the same access; nothing was sent yet.
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit")) != nullptr, patience);
        QCOMPARE(console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit"))->toPlainText(), ravi);
        QVERIFY(stateOf(console, ravi).isEmpty());
        QVERIFY(goOn(console)); // to the access
        QVERIFY(goOn(console)); // to the review
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QTableView *>(QStringLiteral("reviewTable"))->isVisible(), patience);
        QVERIFY(goOn(console)); // sends
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("PENDING"), patience);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QVERIFY(button(console, QStringLiteral("Remove %1").arg(omar)) == nullptr); // not before the other one has accepted
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));

        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("ACTIVE"), patience);
        QPushButton *remove = nullptr; // the console looks by itself
        QTRY_VERIFY_WITH_TIMEOUT((remove = button(console, QStringLiteral("Remove %1").arg(omar))) != nullptr, patience);
        remove->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->objectName() == QLatin1String("removeDialog"), patience);
        auto *confirm = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, omar).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(omar), patience);
        const QString after = iamIdOf(console, ravi);
        QCOMPARE(groupsOf(console, after), QStringList {QStringLiteral("ml")});
        QCOMPARE(policiesOf(console, after), policies);
    }

    void aReplacementIsWaitedForOverARestart()
    {
        ConsoleFixture console;
        openWithout(console, "ibmid");
        inviteInstead(console, omar, ravi);
        QCOMPARE(console.models().invitations.replacements.all().first().state, Replacement::State::Waiting);
        console.closeWindow(); // accepted while nobody looks
        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QVERIFY(console.reopen());
        settle(console);
        QTRY_VERIFY_WITH_TIMEOUT(button(console, QStringLiteral("Remove %1").arg(omar)) != nullptr, patience);
        QVERIFY(console.reopen()); // offered until it is decided
        settle(console);
        QPushButton *remove = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((remove = button(console, QStringLiteral("Remove %1").arg(omar))) != nullptr, patience);
        remove->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->objectName() == QLatin1String("removeDialog"), patience);
        auto *confirm = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, omar).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().invitations.replacements.all().isEmpty(), patience);
        QVERIFY(!console.find<QWidget>("replacementNotice")->isVisible());
    }

    void bothCanStay()
    {
        ConsoleFixture console;
        openWithout(console, "ibmid");
        inviteInstead(console, omar, ravi);
        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QPushButton *both = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((both = button(console, QStringLiteral("Keep both"))) != nullptr, patience);
        both->click();
        QVERIFY(!console.find<QWidget>("replacementNotice")->isVisible());
        QVERIFY(console.reopen());
        settle(console);
        QVERIFY(console.models().invitations.replacements.all().isEmpty());
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
    }

    void nothingIsOfferedAfterTheInvitationWasCancelled()
    {
        ConsoleFixture console;
        openWithout(console, "ibmid");
        inviteInstead(console, omar, ravi);
        console.closeWindow();
        const QString iamId = iamIdOf(console, ravi);
        QCOMPARE(console.service().send("DELETE", console.service().users(QLatin1Char('/') + iamId)).status / 100, 2);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, ravi).isEmpty(), patience);
        // Somebody invites the same address anew, for a reason of their own, and that one is accepted.
        QCOMPARE(console.service().invite({ravi}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("PENDING"), patience);
        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QVERIFY(console.reopen());
        settle(console);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().invitations.replacements.all().isEmpty(), patience);
        QVERIFY(button(console, QStringLiteral("Remove %1").arg(omar)) == nullptr);
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
    }

    void nothingIsOfferedAfterTheInvitationHasExpired()
    {
        ConsoleFixture console;
        openWithout(console, "ibmid");
        inviteInstead(console, omar, ravi);
        QVERIFY(console.advanceDays(31));
        QVERIFY(console.reopen());
        settle(console);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().invitations.replacements.all().isEmpty(), patience);
        QVERIFY(button(console, QStringLiteral("Remove %1").arg(omar)) == nullptr);
    }

    void aVpnOnlyUserCannotBeAddedThere()
    {
        ConsoleFixture console;
        openWithout(console, "vpn_users");
        QTRY_VERIFY_WITH_TIMEOUT(console.action("addVpnUser")->isEnabled(), patience);
        console.action("addVpnUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.dialog()->objectName(), QStringLiteral("notOfferedDialog"));
        QVERIFY(wordsIn(console.dialog()).contains(QStringLiteral("This service offers no such operation to programs.")));
        QTest::keyClick(console.dialog(), Qt::Key_Return);
        QCOMPARE(m_urls, QList<QUrl> {QUrl(QStringLiteral("https://cloud.ibm.com/iam/users"))});
        QTRY_VERIFY(console.dialog() == nullptr);
    }

    void theClassicHierarchyCannotBeChangedThere()
    {
        ConsoleFixture console;
        openWithout(console, "classic");
        choose(console, omar);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("changeParent")->isEnabled(), patience);
        console.action("changeParent")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QVERIFY(wordsIn(console.dialog()).contains(QStringLiteral("This service offers no such operation to programs.")));
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        console.action("classicPermissions")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(&console.window()).contains(QStringLiteral("This service offers no such operation to programs.")), patience);
    }

    void anExpiredInvitationThatIsNotRenewedIsOfferedAgain()
    {
        ConsoleFixture console;
        open(console);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("resend_does_not_renew")}}));
        choose(console, old);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), patience);
        console.action("resendInvitation")->trigger();
        QPushButton *again = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((again = button(console, QStringLiteral("Invite again …"))) != nullptr, patience);
        QVERIFY2(wordsIn(&console.window()).contains(QStringLiteral("does not renew the invitation of old@example.org. Invite again with the same access?")),
            qPrintable(wordsIn(&console.window())));
        again->click();
        QTRY_VERIFY(console.dialog() != nullptr && console.dialog()->objectName() == QLatin1String("endDialog"));
    }

    void theSameAddressIsNotSentToTwiceInAMinute()
    {
        ConsoleFixture console;
        open(console);
        choose(console, tom);
        const int before = console.mailsTo(tom);
        for (int time = 0; time < 2; ++time) {
            QTRY_VERIFY_WITH_TIMEOUT(console.action("resendInvitation")->isEnabled(), patience);
            console.action("resendInvitation")->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(tom), before + 1, patience);
            QTRY_COMPARE_WITH_TIMEOUT(console.status(tom), QStringLiteral("Pending"), patience);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(wordsIn(&console.window()).contains(QStringLiteral("tom@example.org: sent ")), qPrintable(wordsIn(&console.window())), patience);
        QCOMPARE(console.mailsTo(tom), before + 1);
    }

    void anInvitationIsTakenBack()
    {
        ConsoleFixture console;
        open(console);
        QVERIFY(!console.action("undoChange")->isEnabled());
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->isActiveWindow(), patience);
        QTest::keyClicks(console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit")), ravi);
        QVERIFY(goOn(console));
        auto *groups = console.dialog()->findChild<QTableView *>(QStringLiteral("groupTable"));
        QTRY_VERIFY_WITH_TIMEOUT(groups->isVisible() && groups->model()->rowCount() > 0, patience);
        auto *search = console.dialog()->findChild<QLineEdit *>(QStringLiteral("groupSearch"));
        QTest::keyClicks(search, QStringLiteral("ml"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(goOn(console));
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QTableView *>(QStringLiteral("reviewTable"))->isVisible(), patience);
        QVERIFY(goOn(console));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("PENDING"), patience);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Pending"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("undoChange")->isEnabled(), patience);
        console.action("undoChange")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QVERIFY2(wordsIn(console.dialog()).contains(QStringLiteral("Cancel the invitation of ") + ravi), qPrintable(wordsIn(console.dialog())));
        QVERIFY(wordsIn(console.dialog()).contains(QStringLiteral("DELETE")));
        console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, ravi).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(ravi), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!console.action("undoChange")->isEnabled(), patience);
    }

    void anAcceptedInvitationCannotBeTakenBack()
    {
        ConsoleFixture console;
        open(console);
        QCOMPARE(console.service().invite({ravi}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("PENDING"), patience);
        const QString id = console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email=?"), {ravi}).toString();
        console.models().changes.noteInvited(UserId {id}, ravi);
        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QTRY_VERIFY(console.action("undoChange")->isEnabled());
        console.action("undoChange")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(wordsIn(console.dialog()).contains(QStringLiteral("This was not done.")), patience);
        QCOMPARE(stateOf(console, ravi), QStringLiteral("ACTIVE"));
        QVERIFY(console.models().undo.steps().isEmpty()); // it never will be possible again
    }

    void anAdministratorIsRemovedOnlyWithTheWordTyped()
    {
        ConsoleFixture console;
        open(console);
        const QString iamId = iamIdOf(console, omar);
        QCOMPARE(console.service().send("POST", QStringLiteral("/v2/policies"), {{QStringLiteral("type"), QStringLiteral("access")},
            {QStringLiteral("subject"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("iam_id", iamId)}}}},
            {QStringLiteral("control"), QJsonObject {{QStringLiteral("grant"), QJsonObject {{QStringLiteral("roles"),
                QJsonArray {QJsonObject {{QStringLiteral("role_id"), QStringLiteral("crn:v1:bluemix:public:iam::::role:Administrator")}}}}}}}},
            {QStringLiteral("resource"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("accountId", console.service().accountId()),
                attribute("serviceType", QStringLiteral("platform_service"))}}}}}).status, 201);
        choose(console, omar);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        console.action("removeUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *word = console.dialog()->findChild<QLineEdit *>(QStringLiteral("wordEdit"));
        QVERIFY(word != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(word->isVisible(), patience);
        auto *confirm = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(word, QStringLiteral("remov"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(word, QStringLiteral("e"));
        QTRY_VERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(console, omar).isEmpty(), patience);
    }

    void manyAreRemovedOnlyWithTheWordTyped()
    {
        ConsoleFixture console;
        open(console);
        console.action("selectAllUsers")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        console.action("removeUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QVERIFY(console.dialog()->findChild<QLineEdit *>(QStringLiteral("wordEdit")) != nullptr);
        QVERIFY(!console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled());
        QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("wordEdit")), QStringLiteral("remove"));
        QTRY_VERIFY(console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled());
        QVERIFY(console.dialog()->findChild<QPushButton *>(QStringLiteral("copyAsButton")) != nullptr);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        QCOMPARE(stateOf(console, omar), QStringLiteral("ACTIVE"));
    }

    void whoAcceptedMeanwhileIsNotCancelled()
    {
        ConsoleFixture console;
        open(console);
        QCOMPARE(console.service().invite({ravi}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, ravi), QStringLiteral("PENDING"), patience);
        console.action("refreshUsers")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Pending"), patience);
        choose(console, ravi);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
        console.action("cancelInvitation")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.service().as(console.service().invitee(ravi), "POST", QStringLiteral("/v2/users/accept"),
                     {{QStringLiteral("account_id"), console.service().accountId()}}).status / 100, 2);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled(), patience);
        console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY2_WITH_TIMEOUT(wordsIn(console.dialog()).contains(QStringLiteral("has accepted in the meantime and is Active.")), qPrintable(wordsIn(console.dialog())), patience);
        QCOMPARE(stateOf(console, ravi), QStringLiteral("ACTIVE"));
    }

private:
    static void open(ConsoleFixture &console)
    {
        QVERIFY(console.open());
        settle(console);
    }
    static void openWithout(ConsoleFixture &console, const char *extension)
    {
        QVERIFY(console.open());
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("no_extension")}, {QStringLiteral("path"), QLatin1String(extension)}}));
        QVERIFY(console.reopen());
        settle(console);
        QVERIFY(!console.models().overview.hasExtension(QLatin1String(extension)));
    }
    static void settle(ConsoleFixture &console)
    {
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.hasExtension(QLatin1String("events")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QPushButton>("inviteUsersButton")->isEnabled(), patience);
    }
    /// "Replace by invitation" to its end: the invitation is sent, and its window closed.
    static void inviteInstead(ConsoleFixture &console, const QString &who, const QString &by)
    {
        giveReader(console, iamIdOf(console, who)); // somebody without any access would be asked about first
        choose(console, who);
        QTRY_VERIFY_WITH_TIMEOUT(console.action("updateIbmid")->isEnabled(), patience);
        console.action("updateIbmid")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("newIbmidEdit")), by);
        auto *replace = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY(replace->isEnabled());
        replace->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr && console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit")) != nullptr, patience);
        QVERIFY(goOn(console)); // to the access
        QVERIFY(goOn(console)); // to the review
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog()->findChild<QTableView *>(QStringLiteral("reviewTable"))->isVisible(), patience);
        QVERIFY(goOn(console)); // sends
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(console, by), QStringLiteral("PENDING"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().invitations.replacements.all().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().invitations.replacements.all().first().state, Replacement::State::Waiting, patience);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
    }
    static void choose(ConsoleFixture &console, const QString &email)
    {
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(email), patience);
        QVERIFY(console.choose(email));
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
    static QPushButton *button(ConsoleFixture &console, const QString &text)
    {
        for (auto *button : console.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(QChar(0x2068)).remove(QChar(0x2069)) == text)
                return button;
        }
        return nullptr;
    }
    static QJsonObject attribute(const char *key, const QString &value)
    {
        return {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("operator"), QStringLiteral("stringEquals")}, {QStringLiteral("value"), value}};
    }
    static void giveReader(ConsoleFixture &console, const QString &iamId)
    {
        QCOMPARE(console.service().send("POST", QStringLiteral("/v2/policies"), {{QStringLiteral("type"), QStringLiteral("access")},
            {QStringLiteral("subject"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("iam_id", iamId)}}}},
            {QStringLiteral("control"), QJsonObject {{QStringLiteral("grant"), QJsonObject {{QStringLiteral("roles"),
                QJsonArray {QJsonObject {{QStringLiteral("role_id"), QStringLiteral("crn:v1:bluemix:public:iam::::serviceRole:Reader")}}}}}}}},
            {QStringLiteral("resource"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("accountId", console.service().accountId()),
                attribute("serviceName", QStringLiteral("quantum-computing"))}}}}}).status, 201);
    }
    static QString stateOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
    }
    static QString iamIdOf(ConsoleFixture &console, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"), {email, console.service().accountId()}).toString();
    }
    static QString groupId(ConsoleFixture &console, const QString &name)
    {
        const QJsonArray groups = console.service().send("GET", QStringLiteral("/v2/groups?account_id=%1&limit=100").arg(console.service().accountId()))
            .json.value(QLatin1String("groups")).toArray();
        for (const QJsonValue &group : groups) {
            if (group[QLatin1String("name")].toString() == name)
                return group[QLatin1String("id")].toString();
        }
        return {};
    }
    static QStringList groupsOf(ConsoleFixture &console, const QString &iamId)
    {
        QStringList names;
        const QJsonArray groups = console.service().send("GET", QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&hide_public_access=true")
            .arg(console.service().accountId(), iamId)).json.value(QLatin1String("groups")).toArray();
        for (const QJsonValue &group : groups)
            names.append(group[QLatin1String("name")].toString());
        return names;
    }
    static int policiesOf(ConsoleFixture &console, const QString &iamId)
    {
        return static_cast<int>(console.service().send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2")
            .arg(console.service().accountId(), iamId)).json.value(QLatin1String("policies")).toArray().size());
    }

    QList<QUrl> m_urls;
};

QTEST_MAIN(TestReplacement)
#include "tst_replacement.moc"
