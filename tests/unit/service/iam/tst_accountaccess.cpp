#include "accessfixture.h"

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString olivia = AccessFixture::idOf(u"olivia"_s);
const QByteArray settingsPath = "/v1/accounts/1a2b3c4d5e6f708192a3b4c5d6e7f809/settings/identity";
const QHash<QByteArray, QByteArray> anyVersion { { "if-match", "*" } };

QJsonObject invitationPolicy(const QString &service, const QString &role = u"Viewer"_s)
{
    const QJsonObject attribute { { u"name"_s, u"serviceName"_s }, { u"value"_s, service } };
    const QJsonObject roleItem { { u"role_id"_s, u"crn:v1:bluemix:public:iam::::role:"_s + role } };
    return { { u"type"_s, u"access"_s }, { u"roles"_s, QJsonArray { roleItem } },
        { u"resources"_s, QJsonArray { QJsonObject { { u"attributes"_s, QJsonArray { attribute } } } } } };
}

int policiesOf(AccessFixture &f, const QString &iamId)
{
    return f.database.value(u"SELECT count(*) FROM policies WHERE subject=?"_s, { iamId }).toInt();
}

QJsonObject domains(bool restricted, const QStringList &patterns)
{
    const QJsonObject entry { { u"realm_id"_s, u"IBMid"_s }, { u"restrict_invitation"_s, restricted },
        { u"invitation_email_allow_patterns"_s, QJsonArray::fromStringList(patterns) } };
    return { { u"restrict_user_domains"_s, QJsonArray { entry } } };
}

} // namespace

class TestAccountAccess : public QObject
{
    Q_OBJECT

private slots:
    void invitationAccessIsGivenOnceAndFollowsThePerson()
    {
        AccessFixture f;
        const InvitationAccess access { .policies = { invitationPolicy(u"kms"_s), invitationPolicy(u"billing"_s) },
            .accessGroups = { f.group(u"ml"_s) } };
        const QString account = AccessFixture::account;
        f.access->applyInvitationAccess(account, u"BSS-9"_s, access, olivia);
        f.access->applyInvitationAccess(account, u"BSS-9"_s, access, olivia);
        QCOMPARE(policiesOf(f, u"BSS-9"_s), 2);
        const QByteArray members = "/v2/groups/" + f.group(u"ml"_s).toLatin1() + "/members/";
        QCOMPARE(f.call("HEAD", members + "BSS-9").status, 204);

        f.access->renameSubject(account, u"BSS-9"_s, u"IBMid-new"_s);
        QCOMPARE(policiesOf(f, u"BSS-9"_s), 0);
        QCOMPARE(f.call("HEAD", members + "IBMid-new").status, 204);
        QVERIFY(f.access->role(account, u"IBMid-new"_s, u"billing"_s) == PlatformRole::Viewer);

        f.access->deleteSubject(account, u"IBMid-new"_s);
        QCOMPARE(policiesOf(f, u"IBMid-new"_s), 0);
        QCOMPARE(f.call("HEAD", members + "IBMid-new").status, 404);
        QVERIFY(f.access->role(account, u"IBMid-new"_s, u"billing"_s) == PlatformRole::None);
    }

    void renamingOntoAMemberLeavesOneOfEach()
    {
        AccessFixture f;
        const InvitationAccess access { .policies = { invitationPolicy(u"kms"_s) },
            .accessGroups = { f.group(u"ml"_s) } };
        f.access->applyInvitationAccess(AccessFixture::account, u"BSS-9"_s, access, olivia);
        f.access->applyInvitationAccess(AccessFixture::account, u"IBMid-lea"_s, access, olivia);
        f.access->renameSubject(AccessFixture::account, u"BSS-9"_s, u"IBMid-lea"_s);
        QCOMPARE(policiesOf(f, u"IBMid-lea"_s), 1);
        QCOMPARE(f.database.value(u"SELECT count(*) FROM group_members WHERE iam_id='BSS-9'"_s).toInt(), 0);
    }

    void invitationAccessIsRefused_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QJsonArray>("policies");
        QTest::addColumn<bool>("group");
        QTest::addColumn<int>("status");
        QTest::newRow("owner") << olivia << QJsonArray { invitationPolicy(u"kms"_s) } << true << 0;
        QTest::newRow("editor, no access") << u"IBMid-ed"_s << QJsonArray() << false << 0;
        QTest::newRow("editor, group") << u"IBMid-ed"_s << QJsonArray() << true << 403;
        QTest::newRow("administrator on the target")
            << u"IBMid-ada"_s << QJsonArray { invitationPolicy(u"user-management"_s) } << false << 0;
        QTest::newRow("administrator elsewhere")
            << u"IBMid-ada"_s << QJsonArray { invitationPolicy(u"kms"_s) } << false << 403;
        QTest::newRow("second one refused")
            << u"IBMid-ada"_s << QJsonArray { invitationPolicy(u"user-management"_s), invitationPolicy(u"kms"_s) }
            << false << 403;
        QTest::newRow("no such role") << olivia << QJsonArray { invitationPolicy(u"kms"_s, u"Emperor"_s) } << false
                                      << 400;
        QJsonObject withRule = invitationPolicy(u"kms"_s);
        withRule.insert(u"rule"_s, QJsonObject());
        QTest::newRow("conditions") << olivia << QJsonArray { withRule } << false << 400;
        QJsonObject bare = invitationPolicy(u"kms"_s);
        bare.insert(u"resources"_s, QJsonArray { QJsonObject { { u"attributes"_s, QJsonArray() } } });
        QTest::newRow("empty list is all services") << olivia << QJsonArray { bare } << false << 0;
        QTest::newRow("no object") << olivia << QJsonArray { u"x"_s } << false << 400;
    }

    void invitationAccessIsRefused()
    {
        QFETCH(QString, caller);
        QFETCH(QJsonArray, policies);
        QFETCH(bool, group);
        AccessFixture f;
        Request request;
        request.caller.iamId = caller;
        const QJsonArray groups = group ? QJsonArray { f.group(u"ml"_s) } : QJsonArray();
        const auto refusal = f.access->refuseInvitationAccess(request, AccessFixture::account, { policies, groups });
        QTEST(refusal ? refusal->status : 0, "status");
    }

    void unknownGroupIsNotFound()
    {
        AccessFixture f;
        Request request;
        request.caller.iamId = olivia;
        const auto refusal =
            f.access->refuseInvitationAccess(request, AccessFixture::account, { {}, { u"AccessGroupId-x"_s } });
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 404);
    }

    void domainRestriction()
    {
        AccessFixture f;
        const QString account = AccessFixture::account;
        const QStringList addresses { u"a@example.com"_s, u"b@evil.org"_s, u"c@sub.example.org"_s };
        QCOMPARE(f.access->refusedAddresses(account, addresses), QStringList()); // off at start
        const QJsonObject kept = f.json("GET", settingsPath);
        const QJsonObject entry = kept.value("restrict_user_domains"_L1).toArray().at(0).toObject();
        QCOMPARE(entry.value("invitation_email_allow_patterns"_L1).toArray(),
            (QJsonArray { u"**@example.com"_s, u"**@*.example.org"_s }));
        QCOMPARE(f.call("PUT", settingsPath, domains(true, { u"**@example.com"_s, u"**@*.example.org"_s }), olivia,
                      anyVersion)
                     .status,
            200);
        QCOMPARE(f.access->refusedAddresses(account, addresses), QStringList { u"b@evil.org"_s });
        QCOMPARE(f.call("PUT", settingsPath, domains(true, {}), olivia, anyVersion).status, 200);
        QCOMPARE(f.access->refusedAddresses(account, addresses), addresses);
        const QJsonObject gone { { u"restrict_user_domains"_s,
            QJsonArray { QJsonObject { { u"realm_id"_s, u"IBMid"_s } } } } };
        QCOMPARE(f.call("PUT", settingsPath, gone, olivia, anyVersion).status, 200);
        QCOMPARE(f.access->refusedAddresses(account, addresses), QStringList());
        QCOMPARE(f.events(u"iam-identity.accountsettings.update"_s), 3);
    }

    void settingsNeedTheirTag()
    {
        AccessFixture f;
        const QJsonObject change { { u"restrict_user_list_visibility"_s, u"RESTRICTED"_s } };
        QVERIFY(!f.access->listIsRestricted(AccessFixture::account));
        QCOMPARE(f.call("PUT", settingsPath, change).status, 400);
        QCOMPARE(f.call("PUT", settingsPath, change, olivia, { { "if-match", "1-old" } }).status, 409);
        QCOMPARE(f.call("PUT", settingsPath, change, u"IBMid-ada"_s, anyVersion).status, 403);
        QCOMPARE(f.call("GET", settingsPath, {}, u"IBMid-vic"_s).status, 200);
        QCOMPARE(f.call("GET", settingsPath, {}, u"IBMid-stranger"_s).status, 403);
        const QByteArray tag = headerOf(f.call("GET", settingsPath), "ETag");
        const Response changed = f.call("PUT", settingsPath, change, olivia, { { "if-match", tag } });
        QCOMPARE(changed.status, 200);
        QVERIFY(headerOf(changed, "ETag") != tag);
        QVERIFY(f.access->listIsRestricted(AccessFixture::account));
        QCOMPARE(f.call("PUT", settingsPath, { { u"mfa"_s, u"LEVEL9"_s } }, olivia, anyVersion).status, 400);
    }

    void rolesOfAService()
    {
        AccessFixture f;
        const QJsonObject roles = f.json("GET",
            "/v2/roles?account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809&service_name=quantum-computing&policy_type=access");
        QCOMPARE(roles.value("system_roles"_L1).toArray().size(), 4);
        QCOMPARE(roles.value("service_roles"_L1).toArray().size(), 3);
        const QJsonObject custom = roles.value("custom_roles"_L1).toArray().at(0).toObject();
        QCOMPARE(custom.value("display_name"_L1).toString(), u"Job deleter"_s);
        QCOMPARE(custom.value("actions"_L1).toArray(), QJsonArray { u"quantum-computing.job.delete"_s });
        qsizetype actions = 0; // each role holds those before it
        const QJsonArray system = roles.value("system_roles"_L1).toArray();
        for (const QJsonValue &role : system) {
            QVERIFY(role.toObject().value("actions"_L1).toArray().size() > actions);
            actions = role.toObject().value("actions"_L1).toArray().size();
        }
        const QJsonObject other =
            f.json("GET", "/v2/roles?service_name=user-management&account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809");
        QVERIFY(other.value("custom_roles"_L1).isArray() && other.value("service_roles"_L1).toArray().isEmpty());
        QCOMPARE(f.call("GET", "/v2/roles?service_name=kms&service_group_id=IAM").status, 400);
    }

    void resourceGroups()
    {
        AccessFixture f;
        const QByteArray target = "/v2/resource_groups?account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809";
        QCOMPARE(f.json("GET", target).value("resources"_L1).toArray().size(), 2);
        const QJsonArray byDefault = f.json("GET", target + "&default=true").value("resources"_L1).toArray();
        QCOMPARE(byDefault.size(), 1);
        QCOMPARE(byDefault.at(0).toObject().value("id"_L1).toString().size(), 32);
        QCOMPARE(f.json("GET", target, {}, u"IBMid-vic"_s).value("resources"_L1).toArray().size(), 0);
        QCOMPARE(f.json("GET", target, {}, u"IBMid-noor"_s).value("resources"_L1).toArray().size(), 2); // Auditors
        QCOMPARE(f.call("GET", target + "&date=2025-13").status, 400);
    }

    void catalogPages()
    {
        AccessFixture f;
        QByteArray target =
            "/api/v1?include=metadata.service&q=kind%3Aservice+iam%3Atrue&sort-by=displayname&_limit=10";
        QStringList names;
        while (!target.isEmpty()) {
            const QJsonObject page = f.json("GET", target, {}, u"IBMid-vic"_s);
            const QJsonArray resources = page.value("resources"_L1).toArray();
            for (const QJsonValue &entry : resources) {
                names.append(entry.toObject().value("name"_L1).toString());
                QVERIFY(entry.toObject()
                            .value("metadata"_L1)
                            .toObject()
                            .value("service"_L1)
                            .toObject()
                            .value("iam_compatible"_L1)
                            .toBool());
            }
            const QUrl next(page.value("next"_L1).toString());
            target = next.isEmpty() ? QByteArray() : next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
            if (target.isEmpty())
                QCOMPARE(int(names.size()), page.value("count"_L1).toInt());
        }
        QVERIFY(names.size() >= 30);
        QVERIFY(names.contains(u"quantum-computing"_s) && !names.contains(u"billing"_s));
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        QCOMPARE(f.json("GET", "/api/v1?q=kind:platform_service&_limit=200").value("count"_L1).toInt(), 14);
    }

    void apiKeys()
    {
        AccessFixture f;
        const Response made = f.call(
            "POST", "/v1/apikeys", { { u"name"_s, u"laptop"_s }, { u"iam_id"_s, u"IBMid-lea"_s } }, u"IBMid-lea"_s);
        QCOMPARE(made.status, 201);
        const QByteArray key = bodyOf(made).value("apikey"_L1).toString().toLatin1();
        QCOMPARE(f.call("POST", "/v1/apikeys", { { u"name"_s, u"x"_s }, { u"iam_id"_s, u"IBMid-lea"_s } }).status, 403);
        const Response details = f.call("GET", "/v1/apikeys/details", {}, olivia, { { "iam-apikey", key } });
        QCOMPARE(bodyOf(details).value("iam_id"_L1).toString(), u"IBMid-lea"_s);
        QVERIFY(!details.body.contains(key));
        const QByteArray list = "/v1/apikeys?account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809&iam_id=IBMid-lea";
        QCOMPARE(f.json("GET", list).value("apikeys"_L1).toArray().size(), 1);
        QCOMPARE(f.call("GET", list, {}, u"IBMid-vic"_s).status, 403);
        QCOMPARE(f.json("GET", list + "&type=serviceid&scope=account").value("apikeys"_L1).toArray().size(), 0);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(f.call("POST", "/v1/apikeys", { { u"name"_s, u"k%1"_s.arg(i) } }, u"IBMid-lea"_s).status, 201);
        const QJsonObject first = f.json("GET", list + "&pagesize=2&sort=name&order=desc");
        QCOMPARE(first.value("apikeys"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"laptop"_s);
        const QUrl next(first.value("next"_L1).toString());
        const QJsonObject second = f.json("GET", next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        QCOMPARE(second.value("apikeys"_L1).toArray().size(), 1);
        QVERIFY(!second.contains("next"_L1));
        f.access->deleteSubject(AccessFixture::account, u"IBMid-lea"_s);
        QCOMPARE(f.json("GET", list).value("apikeys"_L1).toArray().size(), 0);
    }

    void smallAccountsHaveWhatTheyNeed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Big Corp") << int(SeedKind::BigCorp);
        QTest::newRow("empty") << int(SeedKind::Empty);
    }

    void smallAccountsHaveWhatTheyNeed()
    {
        QFETCH(int, kind);
        AccessFixture f(static_cast<SeedKind>(kind));
        QCOMPARE(f.json("GET", "/v2/resource_groups").value("resources"_L1).toArray().size(), 1);
        QCOMPARE(f.call("GET", settingsPath).status, 200);
        QCOMPARE(f.group(u"ml"_s), QString());
        QVERIFY(f.access->role(AccessFixture::account, u"IBMid-ada"_s, u"user-management"_s)
            == PlatformRole::Administrator);
    }
};

QTEST_APPLESS_MAIN(TestAccountAccess)

#include "tst_accountaccess.moc"
