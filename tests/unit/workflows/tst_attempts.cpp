// Every request that changes the account stands in the journal before it goes, and with its outcome afterwards.
#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/attemptkeeper.h"
#include "tests/support/awaited.h"
#include "tests/support/liveclient.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestAttempts : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeLeavesAnEntry();
    void anInterruptionLeavesUnclear();
    void whatWorkflowsKnowIsTheSameAttempt();
    void keepsNoSecrets();
};

namespace {

const IamId nobody {QStringLiteral("IBMid-none")};
const QString userId = QStringLiteral("no-such-user");

struct Client
{
    explicit Client(const ServiceProcess &service)
        : live(service, "owner")
    {
        live.transport.setChangeWitness(&attempts);
    }
    [[nodiscard]] QList<JournalEntry> entries() { return awaited(journal.all()).value(); }

    LiveClient live;
    Ledger ledger {QString()};
    Journal journal {ledger};
    ExtensionsApi extensions {live.transport};
    PolicyApi policies {live.transport};
    AccessGroupsApi groups {live.transport};
    IdentityApi identity {live.transport};
    UserManagementApi users {live.transport};
    AccountOverview overview {{.tokens = live.tokens, .extensions = extensions, .policies = policies, .groups = groups}, live.account};
    AttemptKeeper attempts {journal, overview, live.clock};
};

/// How many calls of the protocol change something, by the sources themselves. Not counted: what the invitee does, and
/// what only has a report made.
int changingCalls()
{
    const QDir folder(QFINDTESTDATA("../../../models/api"));
    const QRegularExpression verb(QStringLiteral("QByteArrayLiteral\\(\"(POST|PUT|PATCH|DELETE)\"\\)"));
    int found = 0;
    for (const char *name : {"accessgroupsapi.cpp", "extensionsapi.cpp", "identityapi.cpp", "policyapi.cpp", "usermanagementapi.cpp"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QString source = QString::fromUtf8(file.readAll());
        found += static_cast<int>(source.count(verb)) - static_cast<int>(source.count(QStringLiteral("onlyReads = true")));
    }
    return found - 1; // UserManagementApi::accept()
}

} // namespace

void TestAttempts::everyChangeLeavesAnEntry()
{
    ServiceProcess service;
    QVERIFY(service.start());
    Client client(service);
    const AccountId account = client.live.account;
    const AccessGroupId group {QStringLiteral("AccessGroupId-none")};
    Policy policy;
    policy.id = {QStringLiteral("no-such-policy")};
    policy.subject.append({.key = QStringLiteral("iam_id"), .value = nobody.text});
    struct Call
    {
        ChangeKind kind;
        std::function<void()> send;
    };
    const auto wait = [](const auto &future) { (void)awaited(future); };
    const QList<Call> calls {
        {ChangeKind::CreateGroup, [&] { wait(client.groups.createGroup(account, QStringLiteral("journaled"))); }},
        {ChangeKind::AddToGroup, [&] { wait(client.groups.addMembers(group, {{.iamId = nobody}})); }},
        {ChangeKind::RemoveFromGroup, [&] { wait(client.groups.removeMember(group, nobody)); }},
        {ChangeKind::RemoveFromGroup, [&] { wait(client.groups.removeMembers(group, {nobody})); }},
        {ChangeKind::RemoveFromGroup, [&] { wait(client.groups.removeFromAll(account, nobody)); }},
        {ChangeKind::AddToGroup, [&] { wait(client.groups.addToSeveral(account, {.iamId = nobody}, {group})); }},
        {ChangeKind::Ibmid, [&] { wait(client.extensions.updateIbmid(account, userId, QStringLiteral("new@example.com"))); }},
        {ChangeKind::AddVpnUser, [&] { wait(client.extensions.addVpnUser(account, {.userName = QStringLiteral("v"), .email = QStringLiteral("v@example.com")})); }},
        {ChangeKind::ClassicPermissions, [&] { wait(client.extensions.updateClassicAccess(account, userId, {})); }},
        {ChangeKind::AccountSettings, [&] { wait(client.identity.updateAccountSettings(account, QStringLiteral("none"), {})); }},
        {ChangeKind::AddPolicy, [&] { wait(client.policies.create(policy)); }},
        {ChangeKind::ReplacePolicy, [&] { wait(client.policies.replace(policy)); }},
        {ChangeKind::ReplacePolicy, [&] { wait(client.policies.restore(policy.id, QStringLiteral("none"))); }},
        {ChangeKind::RemovePolicy, [&] { wait(client.policies.remove(PolicyVersion::V2, policy.id)); }},
        {ChangeKind::Invite, [&] { wait(client.users.invite(account, {.emails = {QStringLiteral("in@example.com")}})); }},
        {ChangeKind::Status, [&] { wait(client.users.updateProfile(account, userId, {.state = UserState::Suspended})); }},
        {ChangeKind::Remove, [&] { wait(client.users.remove(account, userId)); }},
        {ChangeKind::Remove, [&] { wait(client.users.removeInBackground(account, userId)); }},
        {ChangeKind::Remove, [&] { wait(client.users.removeByAddress(account, {.email = QStringLiteral("none@example.com"), .realm = QStringLiteral("IBMid")})); }},
        {ChangeKind::OtherSettings, [&] { wait(client.users.updateSettings(account, userId, {})); }},
    };
    QCOMPARE(static_cast<int>(calls.size()), changingCalls());
    for (int i = 0; i < calls.size(); ++i) {
        calls.at(i).send();
        QTRY_COMPARE_WITH_TIMEOUT(client.entries().size(), 2 * (i + 1), 60'000);
        const QList<JournalEntry> entries = client.entries();
        const JournalEntry &begun = entries.at(2 * i);
        const JournalEntry &settled = entries.at(2 * i + 1);
        QCOMPARE(begun.record.outcome, ChangeRecord::Outcome::Pending);
        QVERIFY(settled.record.outcome != ChangeRecord::Outcome::Pending);
        QCOMPARE(settled.attempt, begun.number);
        QVERIFY2(settled.record.kind == calls.at(i).kind, settled.record.request.path.toUtf8().constData());
        QCOMPARE(settled.record.error == ApiError(), settled.record.outcome == ChangeRecord::Outcome::Success);
    }
    // What only reads leaves none.
    wait(client.users.user(account, userId));
    QCOMPARE(client.entries().size(), 2 * calls.size());
}

void TestAttempts::anInterruptionLeavesUnclear()
{
    ServiceProcess service;
    QVERIFY(service.start());
    Client client(service);
    QVERIFY(awaited(client.attempts.begin({.method = "DELETE", .path = QStringLiteral("/v2/accounts/a/users/u1")})).ok());
    QCOMPARE(client.entries().last().record.outcome, ChangeRecord::Outcome::Pending);
    const AttemptKeeper next(client.journal, client.overview, client.live.clock); // the next start
    QTRY_COMPARE(client.entries().size(), 2);
    QCOMPARE(client.entries().last().record.outcome, ChangeRecord::Outcome::Unclear);
    QCOMPARE(client.entries().last().attempt, 1);
    const AttemptKeeper later(client.journal, client.overview, client.live.clock); // told once
    QVERIFY(awaited(client.journal.verify()).ok());
    QCOMPARE(client.entries().size(), 2);
}

void TestAttempts::whatWorkflowsKnowIsTheSameAttempt()
{
    ServiceProcess service;
    QVERIFY(service.start());
    Client client(service);
    const auto answer = awaited(client.groups.createGroup(client.live.account, QStringLiteral("same")));
    QVERIFY(answer.ok());
    QTRY_COMPARE(client.entries().size(), 2);
    const ChangeRecord settled = client.entries().last().record;
    QCOMPARE(settled.transactionId, answer.trace());
    ChangeRecord record {.kind = ChangeKind::CreateGroup, .at = client.live.clock.now(), .targetName = QStringLiteral("known by name"),
        .request = settled.request, .outcome = ChangeRecord::Outcome::Success, .transactionId = settled.transactionId};
    client.attempts.write(record);
    client.attempts.write(record); // of another attempt: nothing is told twice
    QTRY_COMPARE(client.entries().size(), 4);
    const QList<JournalEntry> shown = awaited(client.journal.search({})).value();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(1).attempt, 1);
    QCOMPARE(shown.at(1).record.targetName, QStringLiteral("known by name"));
    QCOMPARE(awaited(client.journal.count()).value(), 3); // as events: begun, known by name, the other
    QCOMPARE(awaited(client.journal.portion(0, 100)).value().size(), 3);
}

void TestAttempts::keepsNoSecrets()
{
    const WireRequest request {.method = "POST", .path = QStringLiteral("/ext/v1/accounts/a/vpn_users"),
        .body = R"({"email":"v@example.com","password":"a,b}c\"d9","more":[{"api_key":"k1"}]})"};
    const QByteArray kept = withoutSecrets(request).body;
    QVERIFY(!kept.contains("a,b"));
    QVERIFY(!kept.contains("c\\\"d9"));
    QVERIFY(!kept.contains("k1"));
    QVERIFY(kept.contains("v@example.com"));
    QCOMPARE(withoutSecrets({.method = "POST", .body = "password=abc"}).body, QByteArray("<PASSWORD>"));
}

QTEST_MAIN(TestAttempts)
#include "tst_attempts.moc"
