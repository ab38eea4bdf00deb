#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/inviteeapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "tests/support/awaited.h"
#include "tests/support/liveclient.h"

#include <QTest>

#include <algorithm>

using namespace iam;
using namespace iam::test;

/// What only this project's services offer, by our client at the running service.
class TestExtensionsApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_service.reset(); }
    void tellsWhatThereIs();
    void listsTheAccountsOfAnIdentity();
    void updatesAnIbmidForTheOwnerOnly();
    void addsAVpnUser();
    void readsAndChangesTheHierarchy();
    void givesAndTakesClassicPermissions();
    void readsEventsPageByPage();
    void acceptsAsTheInvitee();
    void signsInByPasscodeOnce();
    void restoresAPolicy();

private:
    [[nodiscard]] User userOf(LiveClient &client, const QString &email);
    std::unique_ptr<ServiceProcess> m_service;
};

void TestExtensionsApi::init()
{
    m_service = std::make_unique<ServiceProcess>();
    QVERIFY(m_service->start());
}

User TestExtensionsApi::userOf(LiveClient &client, const QString &email)
{
    UserManagementApi users(client.transport);
    const Result<UserPage> page = awaited(users.users(client.account, {.userId = email}));
    return page.ok() && !page.value().users.isEmpty() ? page.value().users.at(0) : User();
}

void TestExtensionsApi::tellsWhatThereIs()
{
    LiveClient viewer(*m_service, "viewer");
    ExtensionsApi api(viewer.transport);
    const auto capabilities = awaited(api.capabilities());
    QVERIFY(capabilities.ok());
    for (const char *extension : {"ibmid", "vpn_users", "classic", "events", "invitee", "passcode"})
        QVERIFY2(capabilities.value().has(QLatin1String(extension)), extension);
}

void TestExtensionsApi::listsTheAccountsOfAnIdentity()
{
    LiveClient owner(*m_service, "owner");
    ExtensionsApi api(owner.transport);
    const auto accounts = awaited(api.accounts());
    QVERIFY(accounts.ok());
    QVERIFY(!accounts.value().isEmpty());
    const auto account = awaited(api.account(owner.account));
    QVERIFY(account.ok());
    QVERIFY(accounts.value().contains(account.value()));
    QCOMPARE(account.value().name, QStringLiteral("Quantum Lab"));
    QCOMPARE(account.value().ownerIamId, userOf(owner, QStringLiteral("olivia@example.com")).iamId);
    QVERIFY(account.value().classicLinked && account.value().demo);
    QCOMPARE(awaited(api.account({QStringLiteral("ffffffffffffffffffffffffffffffff")})).error().kind, ErrorKind::Forbidden);
}

void TestExtensionsApi::updatesAnIbmidForTheOwnerOnly()
{
    LiveClient owner(*m_service, "owner");
    LiveClient administrator(*m_service, "administrator");
    ExtensionsApi api(owner.transport);
    const User vic = userOf(owner, QStringLiteral("vic@example.com"));
    const auto update = [&](ExtensionsApi &by, const QString &who, const char *newIbmid) {
        return awaited(by.updateIbmid(owner.account, who, QLatin1String(newIbmid)));
    };
    ExtensionsApi byAdministrator(administrator.transport);
    QCOMPARE(update(byAdministrator, vic.id.text, "ravi@example.com").error().kind, ErrorKind::Forbidden);
    QCOMPARE(update(api, vic.id.text, "nobody@example.com").error().kind, ErrorKind::NotFound);
    QCOMPARE(update(api, vic.id.text, "ed@example.com").error().kind, ErrorKind::Conflict);
    QCOMPARE(update(api, owner.tokens.identity()->iamId.text, "ravi@example.com").error().kind, ErrorKind::Conflict);
    const auto updated = update(api, vic.id.text, "ravi@example.com");
    QVERIFY2(updated.ok(), updated.ok() ? "" : qPrintable(updated.error().message));
    QCOMPARE(updated.value().oldIamId, vic.iamId);
    QCOMPARE(updated.value().user.id, vic.id); // the record stays
    QCOMPARE(updated.value().user.iamId, updated.value().newIamId);
    QCOMPARE(userOf(owner, QStringLiteral("ravi@example.com")).id, vic.id);
    QVERIFY(userOf(owner, QStringLiteral("vic@example.com")).id.text.isEmpty());
}

void TestExtensionsApi::addsAVpnUser()
{
    LiveClient editor(*m_service, "editor");
    LiveClient viewer(*m_service, "viewer");
    const VpnUserDraft draft {.userName = QStringLiteral("vpn+west"),
        .email = QStringLiteral("west@example.com"),
        .firstName = QStringLiteral("Zoë"),
        .lastName = QStringLiteral("West"),
        .password = Secret(QByteArrayLiteral("Abcdef1!")),
        .parentId = userOf(editor, QStringLiteral("ada@example.com")).id.text};
    ExtensionsApi api(editor.transport);
    const auto added = awaited(api.addVpnUser(editor.account, draft));
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().message));
    QCOMPARE(added.value().state, UserState::VpnOnly);
    QCOMPARE(added.value().firstName, QStringLiteral("Zoë"));
    const auto classic = awaited(api.classicAccess(editor.account, added.value().id.text));
    QVERIFY(classic.ok());
    QCOMPARE(classic.value().parentId, draft.parentId);
    QCOMPARE(awaited(api.addVpnUser(editor.account, draft)).error().kind, ErrorKind::Conflict);
    ExtensionsApi byViewer(viewer.transport);
    QCOMPARE(awaited(byViewer.addVpnUser(editor.account, draft)).error().kind, ErrorKind::Forbidden);
    QVERIFY(m_service->setFault({{QStringLiteral("kind"), QStringLiteral("unlinked_account")}}));
    QCOMPARE(awaited(api.addVpnUser(editor.account, draft)).error().code, QStringLiteral("1025"));
}

void TestExtensionsApi::readsAndChangesTheHierarchy()
{
    LiveClient owner(*m_service, "owner");
    LiveClient viewer(*m_service, "viewer");
    ExtensionsApi api(owner.transport);
    const User ada = userOf(owner, QStringLiteral("ada@example.com"));
    const User cleo = userOf(owner, QStringLiteral("cleo@example.com"));
    const User dov = userOf(owner, QStringLiteral("dov@example.com"));
    const auto before = awaited(api.classicAccess(owner.account, cleo.id.text));
    QVERIFY(before.ok());
    QCOMPARE(before.value().parentId, ada.id.text);
    QCOMPARE(before.value().children.size(), 2);
    const auto move = [&](ExtensionsApi &by, const User &who, const User &below) {
        return awaited(by.updateClassicAccess(owner.account, who.id.text, {.parentId = below.id.text}));
    };
    QCOMPARE(move(api, ada, dov).error().kind, ErrorKind::Conflict); // that would make a loop
    ExtensionsApi byViewer(viewer.transport);
    QCOMPARE(move(byViewer, dov, ada).error().kind, ErrorKind::Forbidden);
    QVERIFY(move(api, dov, ada).ok());
    QCOMPARE(awaited(api.classicAccess(owner.account, dov.id.text)).value().parentId, ada.id.text);
    const auto after = awaited(api.classicAccess(owner.account, cleo.id.text));
    QCOMPARE(after.value().children.size(), 1);
    QCOMPARE(after.value().children.first().state, UserState::ClassicDisabled);
}

void TestExtensionsApi::givesAndTakesClassicPermissions()
{
    LiveClient owner(*m_service, "owner");
    LiveClient administrator(*m_service, "administrator");
    ExtensionsApi api(owner.transport);
    const User vic = userOf(owner, QStringLiteral("vic@example.com"));
    const auto give = [&](ExtensionsApi &by, const User &who, const QStringList &permissions) {
        return awaited(by.updateClassicAccess(owner.account, who.id.text, {.permissions = permissions}));
    };
    QVERIFY(give(api, vic, {QStringLiteral("HARDWARE_VIEW")}).ok());
    QCOMPARE(awaited(api.classicAccess(owner.account, vic.id.text)).value().permissions,
        QStringList {QStringLiteral("HARDWARE_VIEW")});
    QVERIFY(give(api, vic, {}).ok()); // an empty list is sent, and means something
    QVERIFY(awaited(api.classicAccess(owner.account, vic.id.text)).value().permissions.isEmpty());
    QCOMPARE(give(api, vic, {QStringLiteral("NO_SUCH_THING")}).error().code, QStringLiteral("1001"));
    ExtensionsApi byAda(administrator.transport);
    QCOMPARE(give(byAda, userOf(owner, QStringLiteral("ada@example.com")), {QStringLiteral("HARDWARE_VIEW")}).error().kind,
        ErrorKind::Forbidden); // nobody changes their own
}

void TestExtensionsApi::readsEventsPageByPage()
{
    LiveClient owner(*m_service, "owner");
    UserManagementApi users(owner.transport);
    for (int i = 0; i < 5; ++i)
        QVERIFY(awaited(users.invite(owner.account, {.emails = {QStringLiteral("new%1+x@example.com").arg(i)}})).ok());
    for (int i = 0; i < 5; ++i) // their last events are written then; no more come while the pages are read
        QTRY_COMPARE(userOf(owner, QStringLiteral("new%1+x@example.com").arg(i)).state, UserState::Pending);
    ExtensionsApi api(owner.transport);
    EventQuery query {.limit = 2, .action = QStringLiteral("user-management.user.invite")};
    QSet<QString> seen;
    int total = 0;
    do {
        const auto page = awaited(api.events(owner.account, query));
        QVERIFY(page.ok());
        total = page.value().total;
        QVERIFY(page.value().events.size() <= 2);
        for (const ActivityEvent &event : page.value().events) {
            QCOMPARE(event.action, *query.action);
            QVERIFY(!seen.contains(event.id));
            seen.insert(event.id);
        }
        query.start = page.value().nextStart;
    } while (query.start);
    QVERIFY(total >= 5);
    QCOMPARE(seen.size(), total);
    const auto later = awaited(api.events(owner.account, {.since = QDateTime::currentDateTimeUtc().addDays(1)}));
    QVERIFY(later.ok());
    QCOMPARE(later.value().total, 0);
}

void TestExtensionsApi::acceptsAsTheInvitee()
{
    LiveClient owner(*m_service, "owner");
    UserManagementApi users(owner.transport);
    for (const char *address : {"fatima@example.com", "new+person@example.com"}) {
        const QString email = QLatin1String(address);
        QVERIFY(awaited(users.invite(owner.account, {.emails = {email}})).ok());
        QTRY_COMPARE(userOf(owner, email).state, UserState::Pending);
        InviteeApi anybody(owner.transport);
        const auto token = awaited(anybody.token(email));
        QVERIFY(token.ok());
        LiveClient invitee(*m_service, token.value().reveal(), Credential::Kind::AccessToken);
        InviteeApi api(invitee.transport);
        const auto inbox = awaited(api.inbox());
        QVERIFY(inbox.ok());
        QCOMPARE(inbox.value().size(), 1);
        const InviteeMail mail = inbox.value().first();
        QVERIFY(mail.canAccept);
        QCOMPARE(mail.accountName, QStringLiteral("Quantum Lab"));
        QCOMPARE(mail.needsName, email.startsWith(QLatin1String("new")));
        if (!mail.needsName) {
            const auto notifications = awaited(api.notifications({}, QStringLiteral("account")));
            QVERIFY(notifications.ok());
            QVERIFY(notifications.value().first().canAccept);
            QVERIFY(awaited(api.notifications(QStringLiteral("no such word"))).value().isEmpty());
        } else {
            QVERIFY(!awaited(api.accept(mail.token)).ok()); // without a name
        }
        const InviteeName name = mail.needsName
            ? InviteeName {.firstName = QStringLiteral("Nía"), .lastName = QStringLiteral("O'Hara")}
            : InviteeName {};
        const auto accepted = awaited(api.accept(mail.token, name));
        QVERIFY2(accepted.ok(), accepted.ok() ? "" : qPrintable(accepted.error().message));
        QCOMPARE(userOf(owner, email).state, UserState::Active);
    }
    InviteeApi nobody(owner.transport);
    QCOMPARE(awaited(nobody.token(QStringLiteral("nobody@example.com"))).error().kind, ErrorKind::NotFound);
}

void TestExtensionsApi::signsInByPasscodeOnce()
{
    LiveClient editor(*m_service, "editor");
    InviteeApi api(editor.transport);
    const auto passcode = awaited(api.passcode());
    QVERIFY(passcode.ok());
    QVERIFY(passcode.value().expiresAt > QDateTime::currentDateTimeUtc());
    LiveClient elsewhere(*m_service, passcode.value().text.reveal(), Credential::Kind::Passcode);
    const AccessToken first = awaited(elsewhere.tokens.token()).value();
    QCOMPARE(first.identity, *editor.tokens.identity());
    QVERIFY(!userOf(elsewhere, QStringLiteral("olivia@example.com")).id.text.isEmpty());
    elsewhere.tokens.invalidate(first);
    QVERIFY(awaited(elsewhere.tokens.token()).ok()); // by the refresh token
    QCOMPARE(elsewhere.credentials.asked, 1);

    LiveClient thief(*m_service, passcode.value().text.reveal(), Credential::Kind::Passcode);
    const auto again = awaited(thief.tokens.token());
    QCOMPARE(again.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(thief.credentials.refusals, 1);
    const auto second = awaited(api.passcode());
    (void)awaited(api.passcode()); // a newer one ends the older one
    LiveClient late(*m_service, second.value().text.reveal(), Credential::Kind::Passcode);
    QVERIFY(!awaited(late.tokens.token()).ok());
    LiveClient program(*m_service, "service_id");
    InviteeApi ofProgram(program.transport);
    QCOMPARE(awaited(ofProgram.passcode()).error().kind, ErrorKind::Forbidden);
}

void TestExtensionsApi::restoresAPolicy()
{
    LiveClient owner(*m_service, "owner");
    PolicyApi api(owner.transport);
    Policy policy {.version = PolicyVersion::V1,
        .subject = {{.key = QStringLiteral("iam_id"),
            .value = userOf(owner, QStringLiteral("vic@example.com")).iamId.text,
            .op = PolicyOperator::None}},
        .roles = {{.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")}},
        .resource = {{.key = QStringLiteral("accountId"), .value = owner.account.text, .op = PolicyOperator::None},
            {.key = QStringLiteral("serviceName"), .value = QStringLiteral("support"), .op = PolicyOperator::None}}};
    const auto made = awaited(api.create(policy));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().jsonPath));
    QVERIFY(awaited(api.remove(PolicyVersion::V1, made.value().id)).ok());
    const auto removed = awaited(api.policy(PolicyVersion::V1, made.value().id));
    QVERIFY(removed.ok());
    QCOMPARE(removed.value().state, QStringLiteral("deleted"));
    QCOMPARE(awaited(api.restore(made.value().id, made.value().etag)).error().kind, ErrorKind::Conflict); // of before
    QVERIFY(awaited(api.restore(made.value().id, removed.value().etag)).ok());
    QCOMPARE(awaited(api.policy(PolicyVersion::V1, made.value().id)).value().state, QStringLiteral("active"));
}

QTEST_GUILESS_MAIN(TestExtensionsApi)
#include "tst_extensionsapi.moc"
