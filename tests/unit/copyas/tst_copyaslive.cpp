// The texts of "Copy as curl", run as they are by bash against the running service, do what they say.
#include "models/copyas/copyas.h"
#include "tests/support/serviceprocess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace iam::copyas;

class TestCopyAsLive : public QObject
{
    Q_OBJECT

private:
    /// Runs the text with that token; false if bash or curl fails.
    bool run(const Action &action, const QString &token)
    {
        const QUrl url(m_service.url());
        const QString script = copyas::text({action}, {.account = {m_service.accountId()}, .hosts = {url, url}}, Format::Curl);
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("IAM_TOKEN"), token);
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
        bash.setProcessEnvironment(environment);
        QSignalSpy finished(&bash, &QProcess::finished);
        bash.start(QStringLiteral("bash"), {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-eu")});
        bash.write(script.toUtf8());
        bash.closeWriteChannel();
        if (!finished.wait(60'000))
            return false;
        m_answer = bash.readAllStandardOutput();
        return bash.exitCode() == 0;
    }
    bool run(const Action &action) { return run(action, m_service.token(QStringLiteral("owner"))); }
    Person person(const QString &login)
    {
        const QJsonObject user = m_service.user(login);
        return {.iamId = user.value(QLatin1String("iam_id")).toString(), .userId = login, .email = login};
    }
    QString groupId(const QString &name)
    {
        const Answer answer = m_service.send("GET", QStringLiteral("/v2/groups?account_id=") + m_service.accountId());
        for (const QJsonValue &group : answer.json.value(QLatin1String("groups")).toArray()) {
            if (group.toObject().value(QLatin1String("name")).toString() == name)
                return group.toObject().value(QLatin1String("id")).toString();
        }
        return {};
    }
    int memberStatus(const QString &group, const QString &iamId)
    {
        return m_service.send("HEAD", QStringLiteral("/v2/groups/%1/members/%2").arg(group, iamId)).status;
    }

    ServiceProcess m_service;
    QByteArray m_answer;

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }

    void invitesResendsAcceptsAndRemoves()
    {
        const QString address = QStringLiteral("o'brien+x@example.com");
        const QString ml = groupId(QStringLiteral("ml"));
        QVERIFY(!ml.isEmpty());
        QVERIFY(run(Invite {{.emails = {address}, .groups = {{ml}}}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(address), QStringLiteral("PENDING"), 30'000);
        QCOMPARE(memberStatus(ml, person(address).iamId), 204);
        QVERIFY(run(Resend {address}));
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(address), QStringLiteral("PENDING"), 30'000);
        const QString known = QStringLiteral("fatima@example.com"); // who is new to the cloud can accept by the link only
        QVERIFY(run(Invite {{.emails = {known}, .groups = {{ml}}}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(known), QStringLiteral("PENDING"), 30'000);
        QVERIFY(run(Accept {}, m_service.invitee(known)));
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(known), QStringLiteral("ACTIVE"), 30'000);
        const Person joined = person(known);
        QVERIFY(run(RemoveMember {{.id = {ml}}, joined}));
        QCOMPARE(memberStatus(ml, joined.iamId), 404);
        QVERIFY(run(Remove {.person = joined}));
        QVERIFY(m_service.user(known).isEmpty());
        QVERIFY(run(Remove {.person = person(address), .meaning = Remove::Meaning::Invitation}));
        QVERIFY(m_service.user(address).isEmpty());
    }

    void anInvitationByCurlDoesWhatTheConsoleDoes()
    {
        const AccountId account {m_service.accountId()};
        Invitation invitation {.emails = {QStringLiteral("zoe+curl@example.com")}, .groups = {{groupId(QStringLiteral("finance"))}}};
        invitation.policies = {{.roles = {QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer"),
                                    QStringLiteral("crn:v1:bluemix:public:iam::::serviceRole:Reader")},
            .attributes = {{.name = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
                {.name = QStringLiteral("serviceInstance"), .value = QStringLiteral("it's $HOME `id`")},
                {.name = QStringLiteral("accountId"), .value = account.text}}}};
        Policy later;
        later.subject = {{.key = QStringLiteral("iam_id"), .value = QString(iamIdPlaceholder)}};
        later.roles = {{.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")}};
        later.resource = {{.key = QStringLiteral("serviceInstance"), .value = QStringLiteral("QR-*\nfalse\n"), .op = PolicyOperator::StringMatch}};
        // What cannot be sent stands in a comment, and does nothing.
        QVERIFY(run(Invite {.invitation = invitation, .later = {later}, .laterDevices = {QStringLiteral("ACCESS_ALL_GUEST")}}));
        const auto given = [&](const QString &email) {
            const QString iamId = person(email).iamId;
            const Answer list = m_service.send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(account.text, iamId));
            QJsonArray access;
            for (const QJsonValue &policy : list.json.value(QLatin1String("policies")).toArray()) {
                access.append(policy.toObject().value(QLatin1String("control")));
                access.append(policy.toObject().value(QLatin1String("resource")));
            }
            return access;
        };
        const QString byCurl = invitation.emails.first();
        const QString byConsole = QStringLiteral("zoe+console@example.com");
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(byCurl), QStringLiteral("PENDING"), 30'000);
        invitation.emails = {byConsole};
        QCOMPARE(m_service.send("POST", m_service.users(), invitation.toJson()).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(byConsole), QStringLiteral("PENDING"), 30'000);
        QVERIFY(!given(byCurl).isEmpty());
        QCOMPARE(given(byCurl), given(byConsole));
        for (const QString &email : {byCurl, byConsole})
            QCOMPARE(memberStatus(invitation.groups.first().text, person(email).iamId), 204);
    }

    void cancelsByAddress()
    {
        const QString address = QStringLiteral("cancel+me@example.com");
        QVERIFY(run(Invite {{.emails = {address}}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_service.state(address), QStringLiteral("PENDING"), 30'000);
        QVERIFY(run(RemoveByAddress {.email = address, .realm = QStringLiteral("IBMid")}));
        QTRY_VERIFY_WITH_TIMEOUT(m_service.user(address).isEmpty(), 30'000);
    }

    void changesProfileStatusAndSettings()
    {
        const QString address = QStringLiteral("vic@example.com");
        const QString name = QStringLiteral("Víc \"the\" `Stone` $(id) 'x'\n李");
        QVERIFY(run(ChangeProfile {person(address), {.firstName = name}}));
        QCOMPARE(m_service.user(address).value(QLatin1String("firstname")).toString(), name);
        QVERIFY(run(ChangeProfile {person(address), {.state = UserState::Suspended}}));
        QCOMPARE(m_service.state(address), QStringLiteral("SUSPENDED"));
        QVERIFY(run(ChangeSettings {person(address), {.allowedIpAddresses = QStringLiteral("10.1.2.3")}}));
        const Answer settings = m_service.send("GET", m_service.users(QLatin1Char('/') + person(address).iamId + QStringLiteral("/settings")));
        QCOMPARE(settings.json.value(QLatin1String("allowed_ip_addresses")).toString(), QStringLiteral("10.1.2.3"));
    }

    void addsToAGroupAndGivesAPolicy()
    {
        const Person ed = person(QStringLiteral("ed@example.com"));
        const QString finance = groupId(QStringLiteral("finance"));
        QVERIFY(run(AddMembers {{.id = {finance}}, {ed}}));
        QCOMPARE(memberStatus(finance, ed.iamId), 204);

        Policy policy;
        policy.subject = {{.key = QStringLiteral("iam_id"), .value = ed.iamId}};
        policy.roles = {{.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")}};
        policy.resource = {{.key = QStringLiteral("accountId"), .value = m_service.accountId()},
            {.key = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
            {.key = QStringLiteral("serviceInstance"), .value = QStringLiteral("QR-*"), .op = PolicyOperator::StringMatch}};
        QVERIFY(run(CreatePolicy {policy, {.person = ed}}));
        const QString list = QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(m_service.accountId(), ed.iamId);
        const auto mine = [this, list] {
            QStringList ids;
            for (const QJsonValue &entry : m_service.send("GET", list).json.value(QLatin1String("policies")).toArray()) {
                if (QJsonDocument(entry.toObject()).toJson().contains("QR-*"))
                    ids << entry.toObject().value(QLatin1String("id")).toString();
            }
            return ids;
        };
        QCOMPARE(mine().size(), 1);
        policy.id = {mine().first()};
        const Answer read = m_service.send("GET", QStringLiteral("/v2/policies/") + policy.id.text);
        policy.etag = QString::fromLatin1(read.headers.value("etag"));
        policy.description = QStringLiteral("it's \"copied\"");
        QVERIFY(run(ReplacePolicy {policy, {.person = ed}}));
        const Answer replaced = m_service.send("GET", QStringLiteral("/v2/policies/") + policy.id.text);
        QCOMPARE(replaced.json.value(QLatin1String("description")).toString(), policy.description);
        QVERIFY(run(DeletePolicy {policy, {.person = ed}}));
        QVERIFY(mine().isEmpty());
    }

    void addsAVpnUserWhoseParentChanges()
    {
        VpnUserDraft draft {.userName = QStringLiteral("vpn-copied"),
            .email = QStringLiteral("vpn@example.com"),
            .firstName = QStringLiteral("V"),
            .lastName = QStringLiteral("N")};
        QVERIFY(run(AddVpnUser {draft}));
        QCOMPARE(m_service.state(draft.userName), QStringLiteral("VPN_ONLY"));
        const Person dov = person(QStringLiteral("dov@example.com"));
        const QString ada = m_service.user(QStringLiteral("ada@example.com")).value(QLatin1String("id")).toString();
        QVERIFY(run(ChangeClassic {dov, {.parentId = ada}}));
        const Answer classic = m_service.send("GET", QStringLiteral("/ext/v1/accounts/%1/users/%2/classic").arg(m_service.accountId(), dov.iamId));
        QCOMPARE(classic.json.value(QLatin1String("parent_id")).toString(), ada);
    }
};

QTEST_GUILESS_MAIN(TestCopyAsLive)
#include "tst_copyaslive.moc"
