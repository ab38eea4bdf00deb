#include "models/core/actionrules.h"

#include <QTest>

using namespace iam;

namespace {

/// The table of the specification, written out once more: a letter an action, where it is offered at all.
/// R resend, C cancel, F clear failed invitation, Y copy, D remove (of somebody else).
struct Expected
{
    UserStatus status;
    const char *actions;
};
constexpr Expected table[] = {
    {UserStatus::Processing, "CY"},
    {UserStatus::Pending, "RCY"},
    {UserStatus::Expired, "RCY"},
    {UserStatus::Active, "YD"},
    {UserStatus::Suspended, "YD"},
    {UserStatus::ClassicDisabled, "YD"},
    {UserStatus::VpnOnly, "YD"},
    {UserStatus::Invalid, "YD"},
    {UserStatus::InvitationFailed, "FY"},
    {UserStatus::RemovalFailed, "YD"},
    {UserStatus::Removing, "Y"},
    {UserStatus::Unknown, "Y"},
};
constexpr struct
{
    UserAction action;
    char letter;
} letters[] = {{UserAction::Resend, 'R'}, {UserAction::Cancel, 'C'}, {UserAction::ClearFailedInvitation, 'F'},
    {UserAction::Copy, 'Y'}, {UserAction::Remove, 'D'}};

Actor person(PlatformRole role, bool manageUsers = false)
{
    return {.iamId = {u"IBMid-1"_qs}, .userManagement = role, .manageUsers = manageUsers, .rightsKnown = true};
}

} // namespace

class TestActionRules : public QObject
{
    Q_OBJECT

private slots:
    void stateDecidesWhatIsOffered()
    {
        const Actor owner {.iamId = {u"IBMid-1"_qs}, .isOwner = true, .rightsKnown = true};
        QCOMPARE(static_cast<int>(std::size(table)), userStatusTotal);
        for (const Expected &row : table) {
            for (const auto &entry : letters) {
                const bool offered = refusalOf(entry.action, {.status = row.status}, owner) == Refusal::No;
                const bool expected = QByteArray(row.actions).contains(entry.letter);
                QVERIFY2(offered == expected, qPrintable(u"status %1, action %2"_qs.arg(int(row.status)).arg(entry.letter)));
            }
        }
    }

    void rightsDecide_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<bool>("classic");
        QTest::addColumn<bool>("mayInvite");
        QTest::addColumn<bool>("mayRemove");
        const Actor owner {.iamId = {u"IBMid-1"_qs}, .isOwner = true, .rightsKnown = true};
        const Actor unread {.iamId = {u"IBMid-1"_qs}};
        QTest::newRow("owner") << owner << true << true << true;
        QTest::newRow("rights not read") << unread << true << true << true;
        QTest::newRow("nothing") << person(PlatformRole::None) << false << false << false;
        QTest::newRow("viewer") << person(PlatformRole::Viewer) << false << false << false;
        QTest::newRow("operator") << person(PlatformRole::Operator) << false << false << false;
        QTest::newRow("editor") << person(PlatformRole::Editor) << false << true << false;
        QTest::newRow("administrator") << person(PlatformRole::Administrator) << false << true << true;
        QTest::newRow("administrator, classic") << person(PlatformRole::Administrator) << true << true << false;
        QTest::newRow("administrator with Manage Users, classic")
            << person(PlatformRole::Administrator, true) << true << true << true;
        QTest::newRow("Manage Users only") << person(PlatformRole::None, true) << true << true << false;
    }
    void rightsDecide()
    {
        QFETCH(Actor, actor);
        QFETCH(bool, classic);
        QFETCH(bool, mayInvite);
        QFETCH(bool, mayRemove);
        const auto refusal = [](bool may) { return may ? Refusal::No : Refusal::MissingRight; };
        QCOMPARE(refusalOfInviting(actor, false), refusal(mayInvite));
        const ActionSubject pending {.status = UserStatus::Pending, .classicAccount = classic};
        QCOMPARE(refusalOf(UserAction::Resend, pending, actor), refusal(mayInvite));
        QCOMPARE(refusalOf(UserAction::Cancel, pending, actor), refusal(mayInvite));
        const ActionSubject active {.status = UserStatus::Active, .classicAccount = classic};
        QCOMPARE(refusalOf(UserAction::Remove, active, actor), refusal(mayRemove));
        QCOMPARE(refusalOf(UserAction::Copy, active, actor), Refusal::No);
    }

    void aServiceIdNeverChangesInvitations()
    {
        Actor serviceId = person(PlatformRole::Administrator, true);
        serviceId.iamId = {u"iam-ServiceId-7"_qs};
        QCOMPARE(refusalOfInviting(serviceId, false), Refusal::ServiceId);
        QCOMPARE(refusalOf(UserAction::Resend, {.status = UserStatus::Pending}, serviceId), Refusal::ServiceId);
        QCOMPARE(refusalOf(UserAction::Remove, {.status = UserStatus::Active}, serviceId), Refusal::ServiceId);
        QCOMPARE(refusalOf(UserAction::Copy, {.status = UserStatus::Active}, serviceId), Refusal::No);
    }

    void theOwnerStays()
    {
        const Actor owner {.iamId = {u"IBMid-1"_qs}, .isOwner = true, .rightsKnown = true};
        const ActionSubject ownersRow {.status = UserStatus::Active, .isOwner = true};
        QCOMPARE(refusalOf(UserAction::Remove, ownersRow, person(PlatformRole::Administrator)), Refusal::OwnersRow);
        const ActionSubject ownOwnersRow {.status = UserStatus::Active, .isOwner = true, .isSelf = true};
        QCOMPARE(refusalOf(UserAction::Remove, ownOwnersRow, owner), Refusal::OwnersRow);
        QCOMPARE(refusalOf(UserAction::LeaveAccount, ownOwnersRow, owner), Refusal::OwnersRow);
    }

    void oneLeavesOneselfAndRemovesOthers()
    {
        const Actor viewer = person(PlatformRole::Viewer);
        const ActionSubject self {.status = UserStatus::Active, .isSelf = true};
        QCOMPARE(refusalOf(UserAction::LeaveAccount, self, viewer), Refusal::No);
        QCOMPARE(refusalOf(UserAction::Remove, self, person(PlatformRole::Administrator)), Refusal::OwnRow);
        QCOMPARE(refusalOf(UserAction::LeaveAccount, {.status = UserStatus::Active}, viewer), Refusal::OthersRow);
    }

    void offlineNothingCanBeChanged()
    {
        const Actor owner {.iamId = {u"IBMid-1"_qs}, .isOwner = true, .rightsKnown = true};
        QCOMPARE(refusalOfInviting(owner, true), Refusal::Offline);
        QCOMPARE(refusalOf(UserAction::Resend, {.status = UserStatus::Pending, .offline = true}, owner),
            Refusal::Offline);
        QCOMPARE(refusalOf(UserAction::Copy, {.status = UserStatus::Pending, .offline = true}, owner), Refusal::No);
    }
};

QTEST_GUILESS_MAIN(TestActionRules)
#include "tst_actionrules.moc"
