#include "tests/support/consolefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QJsonDocument>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

} // namespace

/// People and Access of the invite wizard: verdicts, what may be given, and why one cannot go on.
class TestInviteWizardAccess : public QObject
{
    Q_OBJECT

private slots:
    void everyAddressHasItsVerdict()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(openWizard(console));
        auto *box = console.find<QPlainTextEdit>("addressesEdit");
        auto *next = console.find<QPushButton>("nextButton");
        QTest::keyClicks(box, QStringLiteral("Fatima Rahman <fatima@example.com>, ravi@example.com; nina.example.com tom@example.org "
                                             "ed@example.com slow@example.org olivia@example.com Ravi@Example.com "));
        box->insertPlainText(QStringLiteral("zo\u0435@example.net")); // a Cyrillic letter, which QTest cannot type
        const auto verdict = [&](const QString &email) {
            const QAbstractItemModel *rows = console.find<QTableView>("verdictTable")->model();
            const QModelIndexList found = rows->match(rows->index(0, 0), Qt::DisplayRole, email, 1, Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.first().siblingAtColumn(1).data().toString();
        };
        QTRY_COMPARE(verdict(QStringLiteral("fatima@example.com")), QStringLiteral("Will be invited."));
        QVERIFY(verdict(QStringLiteral("ravi@example.com")).startsWith(QStringLiteral("Listed 2")));
        QVERIFY(verdict(QStringLiteral("nina.example.com")).startsWith(QStringLiteral("Not a valid e-mail address")));
        QVERIFY(verdict(QStringLiteral("tom@example.org")).startsWith(QStringLiteral("Invited on")));
        QVERIFY(verdict(QStringLiteral("ed@example.com")).startsWith(QStringLiteral("Already Active")));
        QVERIFY(verdict(QStringLiteral("slow@example.org")).startsWith(QStringLiteral("Is being processed")));
        QCOMPARE(verdict(QStringLiteral("olivia@example.com")), QStringLiteral("You are already in this account."));
        QVERIFY(verdict(QStringLiteral("zo\u0435@example.net")).contains(QStringLiteral("U+0435")));
        QVERIFY(!next->isEnabled());
        QVERIFY(!console.find<QLabel>("wizardReason")->text().isEmpty());

        QTest::keyClick(console.find<QPushButton>("removeBlockedButton"), Qt::Key_Space);
        QTRY_VERIFY(next->isEnabled());
        QVERIFY(!box->toPlainText().contains(QStringLiteral("nina")));
        QVERIFY(box->toPlainText().contains(QStringLiteral("Fatima Rahman <fatima@example.com>")));

        // The suspicious one is left out until it is ticked.
        auto *table = console.find<QTableView>("verdictTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(console.find<QLabel>("peopleCount")->text().startsWith(QLatin1Char('3')));
    }

    void onlyAllowedDomainsAreInvited()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(restrictDomains(console));
        QVERIFY(openWizard(console));
        QTest::keyClicks(console.find<QPlainTextEdit>("addressesEdit"), QStringLiteral("a@example.com b@eu.example.org c@evil.net "));
        auto *table = console.find<QTableView>("verdictTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 1).data().toString().startsWith(QStringLiteral("This account allows only")), patience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("c@evil.net"));
        QVERIFY(!console.find<QPushButton>("nextButton")->isEnabled());
        QTest::keyClick(console.find<QPushButton>("removeBlockedButton"), Qt::Key_Space);
        QTRY_VERIFY(console.find<QPushButton>("nextButton")->isEnabled());
    }

    void likeAColleagueIsNeverSilentlyMore()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(goToAccess(console));
        auto *next = console.find<QPushButton>("nextButton");
        QVERIFY(!next->isEnabled());
        QVERIFY(console.find<QLabel>("wizardReason")->text().contains(QStringLiteral("at least one")));
        // Ada administers User Management: that is shown, marked and not ticked.
        QTest::keyClick(console.dialog(), Qt::Key_L, Qt::AltModifier);
        auto *search = console.find<QLineEdit>("colleagueSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("ada@"));
        QTest::keyClick(search, Qt::Key_Return);
        auto *ticks = console.find<QListView>("colleagueTicks");
        QTRY_VERIFY_WITH_TIMEOUT(ticks->isVisible() && ticks->model()->rowCount() > 0, patience);
        bool anyAdministrator = false;
        for (int row = 0; row < ticks->model()->rowCount(); ++row) {
            const QModelIndex item = ticks->model()->index(row, 0);
            if (!item.data().toString().contains(QStringLiteral("administrator")))
                continue;
            anyAdministrator = true;
            QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        }
        QVERIFY(anyAdministrator);
    }

    void aSuperUserNeedsAnotherTick()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(goToAccess(console));
        auto *next = console.find<QPushButton>("nextButton");
        QTest::keyClick(console.dialog(), Qt::Key_F, Qt::AltModifier);
        auto *super = console.find<QRadioButton>("classic_superuser");
        QTRY_VERIFY_WITH_TIMEOUT(super->isVisible() && super->isEnabled(), patience);
        QTest::keyClick(super, Qt::Key_Space);
        auto *consent = console.find<QCheckBox>("consentBox");
        QTRY_VERIFY(consent->isVisible());
        QVERIFY(!next->isEnabled());
        QTest::keyClick(consent, Qt::Key_Space);
        QTRY_VERIFY(next->isEnabled());
        // Its 58 permissions can be read in words.
        QCOMPARE(console.find<QPushButton>("classic_superuser_permissions")->text(), QStringLiteral("58"));
        QTest::keyClick(console.find<QPushButton>("classic_superuser_permissions"), Qt::Key_Space);
        QTRY_VERIFY(console.window().findChild<QDialog *>(QStringLiteral("permissionList")) != nullptr);
        auto *list = console.window().findChild<QDialog *>(QStringLiteral("permissionList"));
        QCOMPARE(list->findChild<QListView *>()->model()->rowCount(), 58);
        QTest::keyClick(list, Qt::Key_Escape);
        // Taken out again.
        QTest::keyClick(console.find<QToolButton>("takeOut_classic"), Qt::Key_Space);
        QTRY_VERIFY(!next->isEnabled());
        QVERIFY(!consent->isVisible());
    }

    void anEditorIsOfferedNoGroupsTheyCannotGive()
    {
        ConsoleFixture console;
        QVERIFY(console.open({}, QStringLiteral("editor")));
        QVERIFY(goToAccess(console));
        auto *state = console.find<QLabel>("groupsState");
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("no access groups that you may give")), patience);
        QCOMPARE(console.find<QTableView>("groupTable")->model()->rowCount(), 0);
        // Nor a policy: that needs Administrator on its target.
        console.find<QAbstractButton>("policyFoldHead")->click();
        auto *target = console.find<QComboBox>("policyTarget");
        QTRY_VERIFY_WITH_TIMEOUT(target->isVisible() && target->count() == 0 && !target->isEnabled(), patience);
        QVERIFY(console.find<QLabel>("rolesState")->text().contains(QStringLiteral("nothing of this kind")));
        QVERIFY(!console.find<QPushButton>("policyAdd")->isEnabled());
    }

private:
    static bool openWizard(ConsoleFixture &console)
    {
        if (!QTest::qWaitFor([&] { return console.hasRow(QStringLiteral("ada@example.com")); }, patience)
            || !QTest::qWaitFor([&] { return console.find<QPushButton>("inviteUsersButton")->isEnabled(); }, patience))
            return false;
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return console.dialog() != nullptr && console.dialog()->isActiveWindow(); }, patience);
    }

    static bool goToAccess(ConsoleFixture &console)
    {
        if (!openWizard(console))
            return false;
        QTest::keyClicks(console.find<QPlainTextEdit>("addressesEdit"), QStringLiteral("new@example.com"));
        QTest::keyClick(console.dialog(), Qt::Key_Return, Qt::ControlModifier);
        auto *groups = console.find<QTableView>("groupTable");
        return QTest::qWaitFor([groups] { return groups->isVisible(); }, patience);
    }

    static bool restrictDomains(ConsoleFixture &console)
    {
        ServiceProcess &service = console.service();
        const QJsonObject restriction {{QStringLiteral("realm_id"), QStringLiteral("IBMid")},
            {QStringLiteral("restrict_invitation"), true},
            {QStringLiteral("invitation_email_allow_patterns"),
                QJsonArray {QStringLiteral("**@example.com"), QStringLiteral("**@*.example.org")}}};
        QNetworkRequest request(QUrl(service.url() + QStringLiteral("/v1/accounts/%1/settings/identity").arg(service.accountId())));
        request.setRawHeader("Authorization", "Bearer " + service.token(QStringLiteral("owner")).toUtf8());
        request.setRawHeader("If-Match", "*");
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkAccessManager network;
        QNetworkReply *reply = network.put(request,
            QJsonDocument(QJsonObject {{QStringLiteral("restrict_user_domains"), QJsonArray {restriction}}}).toJson());
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, patience) && reply->error() == QNetworkReply::NoError;
    }
};

QTEST_MAIN(TestInviteWizardAccess)
#include "tst_invitewizard_access.moc"
