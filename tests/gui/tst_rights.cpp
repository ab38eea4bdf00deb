#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/workflows/accountoverview.h"
#include "tests/support/awaited.h"
#include "tests/support/liveclient.h"

#include <QTest>

using namespace iam;
using namespace iam::test;

/// What the console says may be done, against what the service then allows: for each identity of the demo, each action,
/// each on a fresh service. The two have tables of their own.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheServiceAllows_data();
    void saysWhatTheServiceAllows();
};

namespace {

struct DemoIdentity
{
    const char *name;
    const char *address;
};
constexpr std::array identities {DemoIdentity {"owner", "olivia@example.com"}, DemoIdentity {"administrator", "ada@example.com"},
    DemoIdentity {"editor", "ed@example.com"}, DemoIdentity {"viewer", "vic@example.com"}, DemoIdentity {"service_id", ""}};

struct Case
{
    const char *name;
    UserAction action;
    const char *target; ///< empty: about nobody
    UserStatus status;
};
constexpr std::array cases {
    Case {"invite", UserAction::Invite, "", UserStatus::Unknown},
    Case {"add a VPN-only user", UserAction::AddVpnUser, "", UserStatus::Unknown},
    Case {"resend", UserAction::Resend, "tom@example.org", UserStatus::Pending},
    Case {"cancel", UserAction::Cancel, "tom@example.org", UserStatus::Pending},
    Case {"clear a failed invitation", UserAction::ClearFailedInvitation, "lost@example.org", UserStatus::InvitationFailed},
    Case {"change the status", UserAction::ChangeStatus, "zoe@example.com", UserStatus::Active},
    Case {"change the status below oneself", UserAction::ChangeStatus, "dov@example.com", UserStatus::Active},
    Case {"change the parent", UserAction::ChangeParent, "dov@example.com", UserStatus::Active},
    Case {"remove somebody below", UserAction::Remove, "dov@example.com", UserStatus::Active},
    Case {"remove somebody elsewhere", UserAction::Remove, "mateo@example.com", UserStatus::Active},
    Case {"update an IBMid", UserAction::UpdateIbmid, "zoe@example.com", UserStatus::Active},
    Case {"classic permissions below", UserAction::ClassicPermissions, "dov@example.com", UserStatus::Active},
    Case {"leave", UserAction::LeaveAccount, "self", UserStatus::Active},
};

/// All calls of one identity.
struct Console
{
    Console(const ServiceProcess &service, const char *who)
        : client(service, who)
    {
    }
    LiveClient client;
    UserManagementApi users {client.transport};
    AccessGroupsApi groups {client.transport};
    PolicyApi policies {client.transport};
    ExtensionsApi extensions {client.transport};
    AccountOverview overview {
        {.tokens = client.tokens, .extensions = extensions, .policies = policies, .groups = groups}, client.account};

    [[nodiscard]] User user(const QString &address)
    {
        const Result<UserPage> page = awaited(users.users(client.account, {.userId = address}));
        return page.ok() && !page.value().users.isEmpty() ? page.value().users.at(0) : User();
    }
};

/// Above `user` in the classic hierarchy, by what the service tells.
Ancestry ancestryOf(Console &owner, const User &actor, const User &user)
{
    QString at = user.id.text;
    for (int steps = 0; steps < 10 && !at.isEmpty(); ++steps) {
        const Result<ClassicAccess> access = awaited(owner.extensions.classicAccess(owner.client.account, at));
        if (!access.ok())
            return Ancestry::Unknown;
        at = access.value().parentId;
        if (!at.isEmpty() && at == actor.id.text)
            return Ancestry::Yes;
    }
    return Ancestry::No;
}

Result<Done> send(Console &by, UserAction action, const User &target, const User &other)
{
    const AccountId &account = by.client.account;
    const auto done = [](const auto &answer) { return answer.ok() ? Result<Done>(Done()) : Result<Done>(answer.error()); };
    switch (action) {
    case UserAction::Invite:
        return done(awaited(by.users.invite(account, {.emails = {QStringLiteral("somebody.new@example.com")}})));
    case UserAction::Resend:
        return done(awaited(by.users.invite(account, {.emails = {target.email}})));
    case UserAction::AddVpnUser:
        return done(awaited(by.extensions.addVpnUser(account,
            {.userName = QStringLiteral("vpn-new"), .email = QStringLiteral("v@example.com"), .firstName = QStringLiteral("V"),
                .lastName = QStringLiteral("N"), .password = Secret("Abcdef1!")})));
    case UserAction::Cancel:
    case UserAction::ClearFailedInvitation:
    case UserAction::Remove:
    case UserAction::LeaveAccount:
        return awaited(by.users.remove(account, target.id.text));
    case UserAction::ChangeStatus:
        return awaited(by.users.updateProfile(account, target.id.text, {.state = UserState::Suspended}));
    case UserAction::ChangeParent:
        return awaited(by.extensions.updateClassicAccess(account, target.id.text, {.parentId = other.id.text}));
    case UserAction::ClassicPermissions:
        return awaited(by.extensions.updateClassicAccess(account, target.id.text, {.permissions = QStringList()}));
    case UserAction::UpdateIbmid:
        return done(awaited(by.extensions.updateIbmid(account, target.id.text, QStringLiteral("ravi@example.com"))));
    default:
        return ApiError {.kind = ErrorKind::Refused};
    }
}

} // namespace

void TestRights::saysWhatTheServiceAllows_data()
{
    QTest::addColumn<int>("identity");
    for (std::size_t i = 0; i < identities.size(); ++i)
        QTest::newRow(identities.at(i).name) << static_cast<int>(i);
}

void TestRights::saysWhatTheServiceAllows()
{
    QFETCH(int, identity);
    const DemoIdentity &who = identities.at(static_cast<std::size_t>(identity));
    ServiceProcess service;
    QVERIFY(service.start());
    QStringList wrong;
    for (const Case &what : cases) {
        QCOMPARE(service.admin("POST", QStringLiteral("reset")).status / 100, 2);
        Console owner(service, "owner");
        Console actor(service, who.name);
        actor.overview.read();
        QTRY_VERIFY_WITH_TIMEOUT(!actor.overview.isReading() && actor.overview.actor().rightsKnown, 30'000);
        const User self = owner.user(QLatin1String(who.address));
        const bool aboutSelf = qstrcmp(what.target, "self") == 0;
        const User target = aboutSelf ? self : owner.user(QLatin1String(what.target));
        if (aboutSelf && target.id.text.isEmpty())
            continue; // a service ID is no user of the account
        const ActionSubject subject {.status = what.status,
            .isOwner = target.iamId == actor.overview.ownerId() && !target.iamId.text.isEmpty(),
            .isSelf = aboutSelf,
            .classicAccount = actor.overview.isClassicAccount(),
            .ancestry = ancestryOf(owner, self, target)};
        const Verdict verdict = verdictOn(what.action, subject, actor.overview.actor());
        const Result<Done> answer
            = send(actor, what.action, target, owner.user(QStringLiteral("ada@example.com")));
        const bool said = verdict.refusal == Refusal::No;
        // Leaving with people below oneself is a conflict, not a matter of rights: it can be done once they are elsewhere.
        const bool lacksRight = !answer.ok()
            && (answer.error().kind == ErrorKind::Forbidden || answer.error().kind == ErrorKind::Unauthorized);
        if (said ? lacksRight : answer.ok())
            wrong.append(QStringLiteral("%1: said %2, the service %3 %4")
                             .arg(QLatin1String(what.name), said ? QStringLiteral("yes") : QStringLiteral("no (%1)").arg(int(verdict.refusal)),
                                 answer.ok() ? QStringLiteral("allowed it") : QString::number(answer.error().httpStatus),
                                 answer.ok() ? QString() : answer.error().message));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
