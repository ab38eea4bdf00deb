// Every cell of actions × states × rights, held against the specification's two tables, written out once more here.
#include "models/core/actionrules.h"

#include <QTest>

using namespace iam;

namespace {

Actor actorWith(const std::function<void(Actor &)> &give)
{
    Actor actor {.iamId = {u"IBMid-1"_qs}, .rightsKnown = true};
    give(actor);
    return actor;
}

/// Somebody signed in, by a letter; `ancestry` is their place towards the user of the row.
struct Person
{
    char letter;
    Actor actor;
    Ancestry ancestry = Ancestry::No;
};

const QList<Person> &people()
{
    const auto administrator = [](Actor &actor) { actor.userManagement = PlatformRole::Administrator; };
    const auto manageUsers = [](Actor &actor) { actor.manageUsers = true; };
    const auto both = [=](Actor &actor) {
        administrator(actor);
        manageUsers(actor);
    };
    static const QList<Person> list {
        {'O', actorWith([](Actor &actor) { actor.isOwner = true; })},
        {'A', actorWith(both), Ancestry::Yes},
        {'B', actorWith(administrator)},
        {'C', actorWith(both), Ancestry::No},
        {'E', actorWith([](Actor &actor) { actor.userManagement = PlatformRole::Editor; })},
        {'P', actorWith([](Actor &actor) { actor.userManagement = PlatformRole::Operator; })},
        {'V', actorWith([](Actor &actor) { actor.userManagement = PlatformRole::Viewer; })},
        {'N', actorWith([](Actor &) {})},
        {'M', actorWith(manageUsers), Ancestry::Yes},
        {'m', actorWith(manageUsers)},
        {'G', actorWith([](Actor &actor) { actor.accessGroups = PlatformRole::Editor; })},
        {'g', actorWith([](Actor &actor) { actor.editsSomeGroup = true; })},
        {'T', actorWith([](Actor &actor) { actor.administersSomething = true; })},
        {'R', actorWith([](Actor &actor) { actor.accessManagement = PlatformRole::Editor; })},
        {'I', actorWith([](Actor &actor) { actor.identity = PlatformRole::Administrator; })},
        {'S', actorWith([=](Actor &actor) {
             administrator(actor);
             actor.iamId = {u"iam-ServiceId-7"_qs};
             actor.accessGroups = PlatformRole::Editor;
             actor.accessManagement = PlatformRole::Editor;
             actor.administersSomething = true;
         })},
        {'?', {.iamId = {u"IBMid-1"_qs}}},
    };
    return list;
}

/// The states in the order of UserStatus; 'x' offered, '2' disabled until accepted, '-' not shown. Then who may, in an
/// account with classic infrastructure and in one without ('-' alone: nobody, there is no such thing).
struct Expected
{
    UserAction action;
    const char *states;
    const char *classic;
    const char *plain;
};
constexpr const char *everybody = "OABCEPVNMmGgTRIS?";
constexpr const char *inviters = "OABCEMm?";
// clang-format off
constexpr Expected table[] = {
    //                                   PrPeExAcSuCdVpInIfRfRm?
    {UserAction::Open,                  "xxxxxxxxxxxx", everybody, everybody},
    {UserAction::Copy,                  "xxxxxxxxxxxx", everybody, everybody},
    {UserAction::CopyAs,                "xxxxxxxxxxx-", everybody, everybody},
    {UserAction::Resend,                "-xx---------", inviters,  inviters},
    {UserAction::Cancel,                "xxx---------", inviters,  inviters},
    {UserAction::ClearFailedInvitation, "--------x---", inviters,  inviters},
    {UserAction::InviteAgain,           "--x-----x---", inviters,  inviters},
    {UserAction::AssignAccess,          "222xxx------", "OTS?",    "OTS?"},
    {UserAction::AddToGroup,            "222xxx------", "OGgS?",   "OGgS?"},
    {UserAction::ClassicPermissions,    "222xxxx-----", "OAM?",    "-"},
    {UserAction::ChangeStatus,          "222xxxx-----", "OABCEMS?", "OABCEMS?"},
    {UserAction::ChangeParent,          "222xxxx-----", "OABCEMS?", "-"},
    {UserAction::UpdateIbmid,           "222xxx------", "O?",      "O?"},
    {UserAction::AccessReport,          "-xxxxx-x----", "OABCERS?", "OABCERS?"},
    {UserAction::Remove,                "---xxxxx-x--", "OA?",     "OABC?"},
    {UserAction::AddVpnUser,            "xxxxxxxxxxxx", inviters,  "-"},
    {UserAction::Invite,                "xxxxxxxxxxxx", inviters,  inviters},
};
// clang-format on

bool holds(const char *letters, char letter) { return QByteArray(letters).contains(letter); }

} // namespace

class TestActionTable : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsAsSpecified()
    {
        int cells = 0;
        int offered = 0;
        for (const bool classicAccount : {true, false}) {
            for (const Expected &row : table) {
                for (int state = 0; state < userStatusTotal; ++state) {
                    for (const Person &person : people()) {
                        const ActionSubject subject {.status = static_cast<UserStatus>(state),
                            .classicAccount = classicAccount,
                            .ancestry = person.letter == '?' ? Ancestry::Unknown : person.ancestry};
                        const char cell = row.states[state];
                        const char *who = classicAccount ? row.classic : row.plain;
                        const bool nowhere = QByteArray(who) == "-";
                        const Refusal refusal = refusalOf(row.action, subject, person.actor);
                        const QByteArray place = QByteArray::number(int(row.action)) + " in state "
                            + QByteArray::number(state) + " by " + person.letter + (classicAccount ? " classic" : " plain")
                            + ": refusal " + QByteArray::number(int(refusal));
                        ++cells;
                        if (cell == '-')
                            QVERIFY2(!isShown(refusal) && refusal == Refusal::NotForThisState, place);
                        else if (nowhere)
                            QVERIFY2(refusal == Refusal::NotClassicAccount, place);
                        else if (cell == '2')
                            QVERIFY2(refusal == Refusal::NotYetAccepted && isShown(refusal), place);
                        else if (holds(who, person.letter))
                            QVERIFY2(refusal == Refusal::No, place);
                        else
                            QVERIFY2((refusal == Refusal::MissingRight || refusal == Refusal::ServiceId)
                                    && isShown(refusal),
                                place);
                        offered += refusal == Refusal::No ? 1 : 0;
                    }
                }
            }
        }
        qInfo("%d cells, the action offered in %d", cells, offered);
        QVERIFY(cells >= 600);
    }

    void notesOfTheTable()
    {
        QCOMPARE(offerOf(UserAction::ClassicPermissions, UserStatus::VpnOnly), Offer::VpnSubnetsOnly);
        QCOMPARE(offerOf(UserAction::AccessReport, UserStatus::Pending), Offer::Planned);
        QCOMPARE(offerOf(UserAction::AccessReport, UserStatus::Expired), Offer::Planned);
        QCOMPARE(offerOf(UserAction::AccessReport, UserStatus::Active), Offer::Full);
    }

    void relationsForbidWhateverTheRights()
    {
        const Actor owner = actorWith([](Actor &actor) { actor.isOwner = true; });
        for (const UserAction action : {UserAction::Remove, UserAction::ChangeStatus, UserAction::ChangeParent,
                 UserAction::UpdateIbmid}) {
            for (const Person &person : people())
                QCOMPARE(refusalOf(action, {.status = UserStatus::Active, .isOwner = true, .classicAccount = true},
                             person.actor),
                    Refusal::OwnersRow);
        }
        QCOMPARE(refusalOf(UserAction::UpdateIbmid, {.status = UserStatus::Active, .otherRealm = true}, owner),
            Refusal::OtherRealm);
        QVERIFY(!isShown(Refusal::OtherRealm));
        const ActionSubject self {.status = UserStatus::Active, .isSelf = true, .classicAccount = true};
        for (const Person &person : people()) {
            const bool mayLeave = person.letter != 'S';
            QCOMPARE(refusalOf(UserAction::LeaveAccount, self, person.actor) == Refusal::No, mayLeave);
            QCOMPARE(refusalOf(UserAction::Remove, self, person.actor), Refusal::OwnRow);
            if (person.letter != 'O')
                QCOMPARE(refusalOf(UserAction::ClassicPermissions, self, person.actor), Refusal::OwnPermissions);
        }
    }

    void whatCouldNotBeReadIsAllowedAndNotChecked()
    {
        const ActionSubject active {.status = UserStatus::Active, .classicAccount = true};
        const Actor unread {.iamId = {u"IBMid-1"_qs}};
        QCOMPARE(verdictOn(UserAction::Remove, active, unread), (Verdict {Refusal::No, false}));
        const Actor administrator = actorWith([](Actor &actor) {
            actor.userManagement = PlatformRole::Administrator;
            actor.manageUsers = true;
        });
        QCOMPARE(verdictOn(UserAction::Remove, active, administrator), (Verdict {Refusal::No, false}));
        ActionSubject below = active;
        below.ancestry = Ancestry::Yes;
        QCOMPARE(verdictOn(UserAction::Remove, below, administrator), (Verdict {Refusal::No, true}));
        below.ancestry = Ancestry::No;
        QCOMPARE(verdictOn(UserAction::Remove, below, administrator), (Verdict {Refusal::MissingRight, true}));
    }

    void rightsThatNoActionOfARowAsksFor()
    {
        for (const Person &person : people()) {
            QCOMPARE(verdictOn(Right::GiveClassicSet, {}, person.actor).refusal == Refusal::No,
                holds("OACMm?", person.letter));
            QCOMPARE(verdictOn(Right::ReadIdentities, {}, person.actor).refusal == Refusal::No,
                holds("OI?", person.letter));
        }
    }

    void offlineOnlyReadingIsLeft()
    {
        const Actor owner = actorWith([](Actor &actor) { actor.isOwner = true; });
        for (const Expected &row : table) {
            const bool fits = row.states[static_cast<size_t>(UserStatus::Active)] == 'x';
            if (!fits)
                continue;
            const ActionSubject subject {.status = UserStatus::Active, .classicAccount = true, .offline = true};
            QCOMPARE(refusalOf(row.action, subject, owner),
                changesSomething(row.action) ? Refusal::Offline : Refusal::No);
        }
    }
};

QTEST_GUILESS_MAIN(TestActionTable)
#include "tst_actiontable.moc"
