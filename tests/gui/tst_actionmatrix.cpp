// The row menu and its dialogs, walked through for each actor and state against the live service: what is offered is
// done, and what the service holds afterwards is compared.
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/actions/useractions.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

/// One user of the demo account in each state.
const QList<std::pair<UserStatus, QString>> &people()
{
    static const QList<std::pair<UserStatus, QString>> list {
        {UserStatus::Processing, QStringLiteral("slow@example.org")},
        {UserStatus::Pending, QStringLiteral("tom@example.org")},
        {UserStatus::Expired, QStringLiteral("old@example.org")},
        {UserStatus::Active, QStringLiteral("omar@eu.example.org")},
        {UserStatus::Suspended, QStringLiteral("noor@example.com")},
        {UserStatus::ClassicDisabled, QStringLiteral("ines@example.com")},
        {UserStatus::VpnOnly, QStringLiteral("ops@example.com")},
        {UserStatus::Invalid, QStringLiteral("ivo@example.com")},
        {UserStatus::InvitationFailed, QStringLiteral("lost@example.org")},
        {UserStatus::RemovalFailed, QStringLiteral("kai@example.com")},
    };
    return list;
}

/// What this part of the console carries out by itself; the others have tests of their own.
const QList<UserAction> carriedOut {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
    UserAction::InviteAgain, UserAction::ChangeStatus, UserAction::ChangeParent, UserAction::UpdateIbmid,
    UserAction::AssignAccess, UserAction::AddToGroup, UserAction::ClassicPermissions, UserAction::Remove};

QPushButton *confirmOf(QDialog *dialog) { return dialog->findChild<QPushButton *>(QStringLiteral("confirmButton")); }

bool showsProblem(QDialog *dialog)
{
    const auto *problem = dialog->findChild<QWidget *>(QStringLiteral("dialogProblem"));
    return problem != nullptr && problem->isVisible();
}

} // namespace

class TestActionMatrix : public QObject
{
    Q_OBJECT

    int m_cells = 0;
    int m_done = 0;

private slots:
    void offeredActionsAreDoneAsTheServiceSays_data()
    {
        QTest::addColumn<QString>("who");
        for (const char *who : {"owner", "administrator", "editor", "viewer", "service_id"})
            QTest::newRow(who) << QString::fromLatin1(who);
    }
    void offeredActionsAreDoneAsTheServiceSays()
    {
        QFETCH(QString, who);
        auto fixture = std::make_unique<ConsoleFixture>();
        QVERIFY(fixture->open({}, who));
        QTRY_VERIFY_WITH_TIMEOUT(fixture->models().overview.actor().rightsKnown, patience);
        const Actor actor = fixture->models().overview.actor();
        QCOMPARE(actor.isOwner, who == QLatin1String("owner"));
        QCOMPARE(actor.isServiceId(), who == QLatin1String("service_id"));
        int cells = 0;
        int done = 0;
        for (const auto &[status, email] : people()) {
            ConsoleFixture &console = *fixture;
            QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(email), patience);
            QVERIFY(console.choose(email));
            const std::optional<UserRow> row = rowOf(console, email);
            QVERIFY(row.has_value());
            QCOMPARE(row->status, status);
            const ActionSubject subject {.status = status,
                .classicAccount = true,
                .otherRealm = row->user.realm != QLatin1String("IBMid")};
            // The whole menu first, by the menu key.
            QTest::keyClick(console.window().usersPage()->table(), Qt::Key_Menu);
            QTRY_VERIFY(console.window().findChild<QMenu *>(QStringLiteral("rowMenu")) != nullptr);
            auto *menu = console.find<QMenu>("rowMenu");
            const UserActions &actions = *console.window().userActions();
            for (int number = 0; number < userActionTotal; ++number) {
                const auto kind = static_cast<UserAction>(number);
                QAction *action = actions.action(kind);
                if (action == nullptr || kind == UserAction::AddVpnUser || !actions.isProvided(kind))
                    continue;
                const Verdict verdict = verdictOn(kind, subject, actor);
                const QByteArray place = action->objectName().toUtf8() + " for " + email.toUtf8() + " by " + who.toUtf8();
                QVERIFY2(action->isVisible() == isShown(verdict.refusal), place);
                QVERIFY2(action->isEnabled() == (verdict.refusal == Refusal::No), place);
                if (action->isVisible() && !action->isEnabled())
                    QVERIFY2(!action->whatsThis().isEmpty(), place); // the reason
                if (!verdict.checked && action->isEnabled())
                    QVERIFY2(action->whatsThis().contains(QStringLiteral("Not checked")), place);
                ++cells;
            }
            menu->close();
            for (const UserAction kind : carriedOut) {
                if (refusalOf(kind, subject, actor) != Refusal::No)
                    continue;
                const bool sure = verdictOn(kind, subject, actor).checked;
                carryOut(*fixture, kind, email, sure);
                if (QTest::currentTestFailed()) {
                    qWarning("%s for %s: action %d", QTest::currentDataTag(), qPrintable(email), static_cast<int>(kind));
                    return;
                }
                ++done;
                if (kind == UserAction::Resend) { // the console remembers what it has sent: a new one does not
                    fixture = std::make_unique<ConsoleFixture>();
                    QVERIFY(fixture->open({}, who));
                } else {
                    QCOMPARE(fixture->service().admin("POST", QStringLiteral("reset")).status, 204);
                    fixture->action("refreshUsers")->trigger();
                }
                QTRY_COMPARE_WITH_TIMEOUT(fixture->status(email), statusWord(status), patience);
                QTRY_COMPARE_WITH_TIMEOUT(fixture->models().directory.state(), UserDirectory::State::Complete, patience);
                QTRY_COMPARE_WITH_TIMEOUT(fixture->models().overview.actor(), actor, patience);
            }
        }
        qInfo("%s: %d cells of the menu, %d actions carried out", qPrintable(who), cells, done);
        QVERIFY(cells >= 60);
        m_cells += cells;
        m_done += done;
    }

    void thatWereEnoughCombinations()
    {
        qInfo("%d combinations of actor, state and action in the real menu, %d of them carried out in the real dialogs", m_cells, m_done);
        QVERIFY2(m_cells > 600, qPrintable(QString::number(m_cells)));
    }

    void whoIsBeingRemovedOffersNothingMore()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--processing-ms"), QStringLiteral("60000")}));
        const QString omar = QStringLiteral("omar@eu.example.org");
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(omar), patience);
        QVERIFY(console.choose(omar));
        QTRY_VERIFY_WITH_TIMEOUT(console.action("removeUser")->isEnabled(), patience);
        QTest::keyClick(&console.window(), Qt::Key_Delete);
        QTRY_VERIFY(console.dialog() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(confirmOf(console.dialog())->isEnabled(), patience);
        confirmOf(console.dialog())->click();
        QTRY_COMPARE_WITH_TIMEOUT(console.status(omar), QStringLiteral("Removing"), patience);
        QTRY_VERIFY(!console.action("removeUser")->isVisible());
        for (const UserAction kind : carriedOut)
            QVERIFY(!console.window().userActions()->action(kind)->isEnabled());
        QVERIFY(console.window().userActions()->action(UserAction::Copy)->isEnabled());
    }

private:
    static std::optional<UserRow> rowOf(ConsoleFixture &console, const QString &email)
    {
        const UserStore &store = console.models().users.store();
        for (int row = 0; row < store.size(); ++row) {
            if (store.at(row).user.email == email)
                return store.at(row);
        }
        return std::nullopt;
    }

    static QString statusWord(UserStatus status)
    {
        static const QHash<UserStatus, QString> words {{UserStatus::Processing, QStringLiteral("Processing")},
            {UserStatus::Pending, QStringLiteral("Pending")}, {UserStatus::Expired, QStringLiteral("Expired")},
            {UserStatus::Active, QStringLiteral("Active")}, {UserStatus::Suspended, QStringLiteral("Suspended")},
            {UserStatus::ClassicDisabled, QStringLiteral("Classic disabled")},
            {UserStatus::VpnOnly, QStringLiteral("VPN-only")}, {UserStatus::Invalid, QStringLiteral("Invalid")},
            {UserStatus::InvitationFailed, QStringLiteral("Invitation failed")},
            {UserStatus::RemovalFailed, QStringLiteral("Removal failed")}};
        return words.value(status);
    }

    static QVariant ofUser(ConsoleFixture &console, const QString &what, const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT %1 FROM users WHERE email=? AND account_id=?").arg(what),
            {email, console.service().accountId()});
    }

    /// Fills in what the dialog asks for, with values that the service can be asked for afterwards.
    [[nodiscard]] static bool fillIn(UserAction kind, QDialog *dialog, const QString &stateBefore)
    {
        if (kind == UserAction::AddToGroup) {
            auto *list = dialog->findChild<QListWidget *>(QStringLiteral("groupList"));
            return QTest::qWaitFor([list] { return list->count() > 0; }, patience);
        }
        if (kind == UserAction::AssignAccess) {
            auto *target = dialog->findChild<QComboBox *>(QStringLiteral("policyTarget"));
            // Who may give little is offered little: the services are read, and some of them stay.
            (void)QTest::qWaitFor([target] { return target->findData(QStringLiteral("quantum-computing")) >= 0; }, 5'000);
            QList<int> places;
            for (int place = 0; place < target->count(); ++place)
                places.prepend(place);
            if (const int first = target->findData(QStringLiteral("quantum-computing")); first >= 0)
                places.prepend(first);
            // The first role that this actor may give; the form says of the others why not.
            for (const int place : places) {
                target->setCurrentIndex(place);
                const auto given = [dialog] {
                    for (QCheckBox *role : dialog->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("^role_")))) {
                        if (role->isVisible() && role->isEnabled()) {
                            role->setChecked(true);
                            break;
                        }
                    }
                    return confirmOf(dialog)->isEnabled();
                };
                if (QTest::qWaitFor(given, 2'000))
                    return true;
            }
            return false;
        }
        if (kind == UserAction::ChangeStatus) {
            const char *choice = stateBefore == QLatin1String("SUSPENDED") ? "statusActive" : "statusSuspended";
            dialog->findChild<QRadioButton *>(QLatin1String(choice))->click();
        } else if (kind == UserAction::ChangeParent) {
            QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("pickerSearch")), QStringLiteral("ed@example.com"));
            dialog->findChild<QListWidget *>(QStringLiteral("pickerList"))->setCurrentRow(0);
        } else if (kind == UserAction::UpdateIbmid) {
            QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newIbmidEdit")), QStringLiteral("fatima@example.com"));
        }
        return true;
    }

    static int countOf(ConsoleFixture &console, const char *table, const QString &iamId)
    {
        return console.fromDatabase(QStringLiteral("SELECT count(*) FROM %1 WHERE iam_id=?").arg(QLatin1String(table)), {iamId}).toInt();
    }
    static int policiesOf(ConsoleFixture &console, const QString &iamId)
    {
        return static_cast<int>(console.service().send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2")
            .arg(console.service().accountId(), iamId)).json.value(QLatin1String("policies")).toArray().size());
    }

    /// The section of the details: one permission more, saved.
    static void changeClassic(ConsoleFixture &console, const QString &email, bool sure)
    {
        const auto count = [&] {
            return console.fromDatabase(QStringLiteral("SELECT count(*) FROM classic_permissions p JOIN users u ON u.id=p.user_record WHERE u.email=?"), {email}).toInt();
        };
        DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
        QVERIFY(page != nullptr);
        auto *tree = page->findChild<QTreeWidget *>(QStringLiteral("classicTree"));
        auto *save = page->findChild<QPushButton *>(QStringLiteral("saveClassic"));
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->topLevelItemCount() > 0, patience);
        if (console.status(email) == QLatin1String("VPN-only")) { // VPN subnets only, and those this service does not have
            QTRY_VERIFY(!tree->isEnabled());
            backToTheList(console);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(tree->isEnabled(), patience);
        const int before = count();
        QTreeWidgetItem *item = nullptr;
        for (int head = 0; head < tree->topLevelItemCount() && item == nullptr; ++head) {
            for (int place = 0; place < tree->topLevelItem(head)->childCount() && item == nullptr; ++place) {
                if (tree->topLevelItem(head)->child(place)->checkState(0) == Qt::Unchecked)
                    item = tree->topLevelItem(head)->child(place);
            }
        }
        QVERIFY(item != nullptr);
        item->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        auto *problem = page->findChild<QWidget *>(QStringLiteral("classicSectionProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() || count() == before + 1, patience);
        QVERIFY2(!problem->isVisible() || !sure, "refused although the console was sure of the right");
        QCOMPARE(count(), problem->isVisible() ? before : before + 1);
        if (problem->isVisible())
            page->findChild<QPushButton *>(QStringLiteral("discardClassic"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->unsaved().isEmpty(), patience); // the button is disabled while it is being saved, too
        console.action("closeTab")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(console.find<PageTabs>("pageTabs")->current() == nullptr, patience);
    }

    static void backToTheList(ConsoleFixture &console)
    {
        while (console.find<PageTabs>("pageTabs")->current() != nullptr)
            console.action("closeTab")->trigger();
    }

    static void carryOut(ConsoleFixture &console, UserAction kind, const QString &email, bool sure)
    {
        const QString stateBefore = ofUser(console, QStringLiteral("state"), email).toString();
        const QString iamIdBefore = ofUser(console, QStringLiteral("iam_id"), email).toString();
        const QString recordId = ofUser(console, QStringLiteral("id"), email).toString();
        const int mailsBefore = console.mailsTo(email);
        console.window().activateWindow();
        QVERIFY(console.choose(email));
        QAction *action = console.window().userActions()->action(kind);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger();
        if (kind == UserAction::Resend) {
            QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(email), mailsBefore + 1, patience);
            QTRY_COMPARE_WITH_TIMEOUT(console.status(email), QStringLiteral("Pending"), patience);
            return;
        }
        if (kind == UserAction::ClassicPermissions) {
            changeClassic(console, email, sure);
            return;
        }
        QTRY_VERIFY(console.dialog() != nullptr);
        QPointer<QDialog> dialog = console.dialog();
        QVERIFY(!dialog->windowTitle().isEmpty());
        const int groupsBefore = countOf(console, "group_members", iamIdBefore);
        const int policiesBefore = policiesOf(console, iamIdBefore);
        QVERIFY(fillIn(kind, dialog, stateBefore));
        QPushButton *confirm = confirmOf(dialog);
        QVERIFY(confirm != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull() || !dialog->isVisible() || showsProblem(dialog), patience);
        if (!dialog.isNull() && dialog->isVisible()) {
            QVERIFY2(!sure, "refused although the console was sure of the right");
            QCOMPARE(ofUser(console, QStringLiteral("state"), email).toString(), stateBefore);
            QCOMPARE(countOf(console, "group_members", iamIdBefore), groupsBefore);
            QCOMPARE(policiesOf(console, iamIdBefore), policiesBefore);
            QTest::keyClick(dialog.data(), Qt::Key_Escape);
            QTRY_VERIFY(console.dialog() == nullptr);
            backToTheList(console);
            return;
        }
        const QString byRecord = QStringLiteral("SELECT %1 FROM users WHERE id=?");
        switch (kind) {
        case UserAction::AddToGroup:
            QCOMPARE(countOf(console, "group_members", iamIdBefore), groupsBefore + 1);
            backToTheList(console);
            break;
        case UserAction::AssignAccess:
            QCOMPARE(policiesOf(console, iamIdBefore), policiesBefore + 1);
            backToTheList(console);
            break;
        case UserAction::ChangeStatus:
            QCOMPARE(ofUser(console, QStringLiteral("state"), email).toString(),
                stateBefore == QLatin1String("SUSPENDED") ? QStringLiteral("ACTIVE") : QStringLiteral("SUSPENDED"));
            break;
        case UserAction::ChangeParent:
            QCOMPARE(ofUser(console, QStringLiteral("parent_id"), email),
                ofUser(console, QStringLiteral("id"), QStringLiteral("ed@example.com")));
            break;
        case UserAction::UpdateIbmid:
            QVERIFY(console.fromDatabase(byRecord.arg(QStringLiteral("iam_id")), {recordId}).toString() != iamIdBefore);
            QCOMPARE(console.fromDatabase(byRecord.arg(QStringLiteral("user_id")), {recordId}).toString(),
                QStringLiteral("fatima@example.com"));
            break;
        default: // the rest end the record
            QTRY_VERIFY_WITH_TIMEOUT(
                !console.fromDatabase(byRecord.arg(QStringLiteral("id")), {recordId}).isValid(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(email), patience);
            break;
        }
        if (kind == UserAction::InviteAgain) {
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
            auto *addresses = console.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("addressesEdit"));
            QVERIFY(addresses != nullptr);
            QCOMPARE(addresses->toPlainText(), email);
            QTest::keyClick(console.dialog(), Qt::Key_Escape);
            QTRY_VERIFY(console.dialog() == nullptr);
        }
    }
};

QTEST_MAIN(TestActionMatrix)
#include "tst_actionmatrix.moc"
