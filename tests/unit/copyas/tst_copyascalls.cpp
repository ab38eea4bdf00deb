// The text of "Copy as curl", run as it is by bash, and the console's own request arrive alike: for every action, and for
// values that break careless quoting.
#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"
#include "tests/unit/copyas/copyassamples.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace iam::copyas;

namespace {

/// Sends what the console sends for an action.
struct Sender
{
    HttpTransport &transport;
    AccountId account;

    void operator()(const Invite &action) const { wait(UserManagementApi(transport).invite(account, action.invitation)); }
    void operator()(const Resend &action) const
    {
        wait(UserManagementApi(transport).invite(account, {.emails = {action.email}}));
    }
    void operator()(const Remove &action) const
    {
        UserManagementApi api(transport);
        wait(action.inBackground ? api.removeInBackground(account, action.person.iamId)
                                 : api.remove(account, action.person.iamId));
    }
    void operator()(const RemoveByAddress &action) const
    {
        wait(UserManagementApi(transport).removeByAddress(
            account, {.ibmid = action.userId, .email = action.email, .realm = action.realm}));
    }
    void operator()(const ChangeProfile &action) const
    {
        wait(UserManagementApi(transport).updateProfile(account, action.person.iamId, action.change));
    }
    void operator()(const ChangeClassic &action) const
    {
        wait(ExtensionsApi(transport).updateClassicAccess(account, action.person.iamId, action.change));
    }
    void operator()(const ChangeSettings &action) const
    {
        wait(UserManagementApi(transport).updateSettings(account, action.person.iamId, action.change));
    }
    void operator()(const AddMembers &action) const
    {
        QList<NewMember> members;
        for (const Person &person : action.people)
            members.append({.iamId = {person.iamId}});
        wait(AccessGroupsApi(transport).addMembers(action.group.id, members));
    }
    void operator()(const AddToGroups &action) const
    {
        QList<AccessGroupId> groups;
        for (const Group &group : action.groups)
            groups.append(group.id);
        wait(AccessGroupsApi(transport).addToSeveral(account, {.iamId = {action.person.iamId}}, groups));
    }
    void operator()(const RemoveMember &action) const
    {
        wait(AccessGroupsApi(transport).removeMember(action.group.id, {action.person.iamId}));
    }
    void operator()(const RemoveMembers &action) const
    {
        QList<IamId> members;
        for (const Person &person : action.people)
            members.append({person.iamId});
        wait(AccessGroupsApi(transport).removeMembers(action.group.id, members));
    }
    void operator()(const RemoveFromAllGroups &action) const
    {
        wait(AccessGroupsApi(transport).removeFromAll(account, {action.person.iamId}));
    }
    void operator()(const CreatePolicy &action) const { wait(PolicyApi(transport).create(action.policy)); }
    void operator()(const ReplacePolicy &action) const { wait(PolicyApi(transport).replace(action.policy)); }
    void operator()(const DeletePolicy &action) const
    {
        wait(PolicyApi(transport).remove(action.policy.version, action.policy.id));
    }
    void operator()(const Accept &) const { wait(UserManagementApi(transport).accept(account)); }
    void operator()(const AddVpnUser &action) const { wait(ExtensionsApi(transport).addVpnUser(account, action.draft)); }
    void operator()(const UpdateIbmid &action) const
    {
        wait(ExtensionsApi(transport).updateIbmid(account, action.person.iamId, action.newIbmid));
    }
    void operator()(const ReadUser &action) const { wait(UserManagementApi(transport).user(account, action.person.iamId)); }
    void operator()(const Sent &action) const // what the journal has kept was sent once as it is
    {
        HttpRequest request = HttpRequest::of(Service::UserManagement, action.request.method,
            {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"),
                QUrl::fromPercentEncoding(action.request.path.section(QLatin1Char('/'), 5).section(QLatin1Char('?'), 0, 0).toLatin1())});
        request.with(QStringLiteral("include_activity"), true).json(QJsonDocument::fromJson(action.request.body).object());
        wait(transport.callWithoutBody(request));
    }

    template <typename T>
    static void wait(const QFuture<Result<T>> &call)
    {
        const Result<T> ignored = awaited(call, 60'000); // what the server answers does not matter here
        Q_UNUSED(ignored)
    }
};

bool runInBash(const QString &script)
{
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("IAM_TOKEN"), QStringLiteral("token-of-the-test"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    bash.setProcessEnvironment(environment);
    bash.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&bash, &QProcess::finished);
    bash.start(QStringLiteral("bash"), {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-eu")});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    if (!finished.wait(60'000) || bash.exitCode() != 0) {
        qWarning("bash: %s", bash.readAll().constData());
        return false;
    }
    return true;
}

} // namespace

class TestCopyAsCalls : public QObject
{
    Q_OBJECT

private slots:
    void curlSendsWhatTheConsoleSends_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("text");
        const QStringList texts = hostileTexts();
        const auto samples = static_cast<int>(copySamples(texts.first()).size());
        for (int sample = 0; sample < samples; ++sample) {
            QTest::addRow("%s", copySamples(texts.first()).at(sample).name) << sample << texts.first();
            // Each action with two of the hostile texts: all of them have their turn.
            for (int i = 0; i < 2; ++i) {
                const auto place = static_cast<int>((sample * 2 + i) % (texts.size() - 1)) + 1;
                QTest::addRow("%s, hostile %d", copySamples(texts.first()).at(sample).name, place)
                    << sample << texts.at(place);
            }
        }
    }

    void curlSendsWhatTheConsoleSends()
    {
        QFETCH(int, sample);
        QFETCH(QString, text);
        const Action action = copySamples(text).at(sample).action;
        ClientFixture client;
        client.transport.setRetryPolicy({.attempts = 1});
        client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 204}; };
        std::visit(Sender {client.transport, sampleAccount()}, action);
        QCOMPARE(client.server.calls().size(), 1);
        const ReceivedRequest own = client.server.calls().constFirst();

        client.server.clear();
        const Context context {.account = sampleAccount(), .hosts = {client.server.url(), client.server.url()}};
        const QString script = copyas::text({action}, context, Format::Curl);
        QVERIFY2(!script.contains(QStringLiteral("never-Shown-1!")), "a password was copied");
        QVERIFY2(runInBash(script), qPrintable(script));
        QCOMPARE(client.server.calls().size(), 1);
        const ReceivedRequest copied = client.server.calls().constFirst();

        QCOMPARE(copied.verb, own.verb);
        QCOMPARE(copied.target, own.target);
        QCOMPARE(copied.headers.value("authorization"), QByteArray("Bearer token-of-the-test"));
        QCOMPARE(copied.headers.value("content-type"), own.headers.value("content-type"));
        QCOMPARE(copied.headers.value("if-match"), own.headers.value("if-match"));
        QJsonObject ownBody = QJsonDocument::fromJson(own.body).object();
        if (ownBody.contains(QStringLiteral("password")))
            ownBody.insert(QStringLiteral("password"), QString(passwordPlaceholder));
        QCOMPARE(QJsonDocument::fromJson(copied.body).object(), ownBody);
        QCOMPARE(copied.body.isEmpty(), own.body.isEmpty());
    }

    void whatCannotTravelIsNotCopied()
    {
        ClientFixture client;
        const Context context {.account = sampleAccount()};
        for (const QString &segment : {QString(), QStringLiteral("."), QStringLiteral("..")}) {
            const QString text = copyas::text({Remove {.person = {.iamId = segment}}}, context, Format::Curl);
            QVERIFY(text.startsWith(QLatin1String("# This cannot be sent")));
            QVERIFY(!text.contains(QStringLiteral("curl -X")));
        }
    }
};

QTEST_GUILESS_MAIN(TestCopyAsCalls)
#include "tst_copyascalls.moc"
