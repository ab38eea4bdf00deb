#include "tests/support/serviceprocess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Who may do what to whom, in the demo account (classic infrastructure linked).
class TestMemberRights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { QCOMPARE(m_service.admin("POST", u"reset"_s).status, 204); }
    void rights_data();
    void rights();
    void ownerStays();
    void descendantsBlockRemoval();
    void removalTakesKeysAndAccess();
    void removesByAddress();
    void removesInBackground();
    void systemStatesAreRefused();
    void ownSettings();
    void settingsChangeOnlyWhatIsSent();
    void updatesAnIbmid();
    void addsAVpnUser();
    void changesTheHierarchy();
    void serviceIdNeverInvites();

private:
    [[nodiscard]] QString id(const QString &userId) { return m_service.user(userId).value("id"_L1).toString(); }
    [[nodiscard]] QString ext(const QString &rest) const { return u"/ext/v1/accounts/%1%2"_s.arg(m_service.accountId(), rest); }

    iam::test::ServiceProcess m_service;
};

void TestMemberRights::rights_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QHash<QString, int>>("statusOf");
    using Statuses = QHash<QString, int>;
    const QJsonObject people { { u"users"_s, QJsonArray { QJsonObject { { u"email"_s, u"p@example.com"_s } } } } };
    QTest::newRow("list") << QByteArray("GET") << QString() << QJsonObject()
                          << Statuses { { u"owner"_s, 200 }, { u"administrator"_s, 200 }, { u"editor"_s, 200 }, { u"viewer"_s, 200 }, { u"service_id"_s, 200 } };
    QTest::newRow("invite") << QByteArray("POST") << QString() << people
                            << Statuses { { u"owner"_s, 202 }, { u"administrator"_s, 202 }, { u"editor"_s, 202 }, { u"viewer"_s, 403 }, { u"service_id"_s, 403 } };
    QTest::newRow("cancel an invitation") << QByteArray("DELETE") << u"tom@example.org"_s << QJsonObject()
                                          << Statuses { { u"owner"_s, 204 }, { u"administrator"_s, 204 }, { u"editor"_s, 204 }, { u"viewer"_s, 403 }, { u"service_id"_s, 403 } };
    QTest::newRow("remove below the administrator") << QByteArray("DELETE") << u"dov@example.com"_s << QJsonObject()
                                                    << Statuses { { u"owner"_s, 204 }, { u"administrator"_s, 204 }, { u"editor"_s, 403 }, { u"viewer"_s, 403 }, { u"service_id"_s, 403 } };
    QTest::newRow("remove elsewhere") << QByteArray("DELETE") << u"mateo@example.com"_s << QJsonObject()
                                      << Statuses { { u"owner"_s, 204 }, { u"administrator"_s, 403 }, { u"editor"_s, 403 }, { u"viewer"_s, 403 } };
    QTest::newRow("change a state") << QByteArray("PATCH") << u"sofia@example.com"_s << QJsonObject { { u"state"_s, u"SUSPENDED"_s } }
                                    << Statuses { { u"owner"_s, 204 }, { u"administrator"_s, 204 }, { u"editor"_s, 204 }, { u"viewer"_s, 403 } };
    QTest::newRow("change a name") << QByteArray("PATCH") << u"sofia@example.com"_s << QJsonObject { { u"firstname"_s, u"S"_s } }
                                   << Statuses { { u"owner"_s, 204 }, { u"administrator"_s, 204 }, { u"editor"_s, 204 }, { u"viewer"_s, 403 } };
    QTest::newRow("own name") << QByteArray("PATCH") << u"vic@example.com"_s << QJsonObject { { u"firstname"_s, u"V"_s } } << Statuses { { u"viewer"_s, 204 } };
    QTest::newRow("own state") << QByteArray("PATCH") << u"vic@example.com"_s << QJsonObject { { u"state"_s, u"SUSPENDED"_s } } << Statuses { { u"viewer"_s, 403 } };
    QTest::newRow("leave") << QByteArray("DELETE") << u"vic@example.com"_s << QJsonObject() << Statuses { { u"viewer"_s, 204 } };
}

void TestMemberRights::rights()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, user);
    QFETCH(const QJsonObject, body);
    using Statuses = QHash<QString, int>;
    QFETCH(const Statuses, statusOf);
    for (auto actor = statusOf.cbegin(); actor != statusOf.cend(); ++actor) {
        QCOMPARE(m_service.admin("POST", u"reset"_s).status, 204);
        const QString target = m_service.users(user.isEmpty() ? QString() : u"/"_s + id(user));
        const auto answer = m_service.send(method, target, body, actor.key());
        QVERIFY2(answer.status == actor.value(),
                 qPrintable(u"%1: %2 %3"_s.arg(actor.key()).arg(answer.status).arg(QString::fromUtf8(answer.body))));
    }
}

void TestMemberRights::ownerStays()
{
    const QString owner = m_service.users(u"/"_s + id(u"olivia@example.com"_s));
    QCOMPARE(m_service.send("DELETE", owner).status, 409);
    QCOMPARE(m_service.send("DELETE", owner, {}, u"administrator"_s).status, 409);
    QCOMPARE(m_service.send("PATCH", owner, { { u"state"_s, u"SUSPENDED"_s } }, u"administrator"_s).status, 403);
    QCOMPARE(m_service.state(u"olivia@example.com"_s), u"ACTIVE"_s);
}

void TestMemberRights::descendantsBlockRemoval()
{
    const QString cleo = m_service.users(u"/"_s + id(u"cleo@example.com"_s));
    const auto blocked = m_service.send("DELETE", cleo, {}, u"administrator"_s);
    QCOMPARE(blocked.status, 409);
    QCOMPARE(blocked.error().value("more_info"_L1).toString(), u"dov@example.com"_s);
    const QString dov = m_service.users(u"/"_s + id(u"dov@example.com"_s));
    QCOMPARE(m_service.send("PATCH", dov, { { u"state"_s, u"DISABLED_CLASSIC_INFRASTRUCTURE"_s } }, u"editor"_s).status, 204);
    QCOMPARE(m_service.send("DELETE", cleo, {}, u"administrator"_s).status, 204);
    const auto classic = m_service.send("GET", ext(u"/users/%1/classic"_s.arg(id(u"lea@example.com"_s))));
    QCOMPARE(classic.json.value("parent_id"_L1).toString(), id(u"ada@example.com"_s));
}

void TestMemberRights::removalTakesKeysAndAccess()
{
    const QString viewer = m_service.token(u"viewer"_s);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"/"_s + id(u"vic@example.com"_s))).status, 204);
    QCOMPARE(m_service.as(viewer, "GET", m_service.users()).status, 403);
    const QByteArray key = m_service.info().value("api_keys"_L1).toObject().value("viewer"_L1).toString().toUtf8();
    const auto exchange = m_service.raw("POST", u"/identity/token"_s,
                                        "grant_type=urn:ibm:params:oauth:grant-type:apikey&apikey=" + key.toPercentEncoding(),
                                        "application/x-www-form-urlencoded", {});
    QCOMPARE(exchange.status, 400);
    QCOMPARE(exchange.json.value("errorCode"_L1).toString(), u"BXNIM0415E"_s);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"/IBMid-5500000004"_s)).status, 404);
}

void TestMemberRights::removesByAddress()
{
    QCOMPARE(m_service.send("DELETE", m_service.users()).status, 400);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"?user_id=sofia%40example.com&realm=SL"_s)).status, 404);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"?user_id=sofia%40example.com&email=omar%40example.com"_s)).status, 404);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"?user_id=ops%2Beu%40example.com&email=ops%2Beu%40example.com&realm=IBMid"_s)).status, 204);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"?email=Sofia%40example.com"_s)).status, 204);
    QVERIFY(m_service.user(u"ops+eu@example.com"_s).isEmpty());
    QVERIFY(m_service.user(u"sofia@example.com"_s).isEmpty());
}

void TestMemberRights::removesInBackground()
{
    const QString target = u"/v3/accounts/%1/users/%2"_s.arg(m_service.accountId(), id(u"sofia@example.com"_s));
    QCOMPARE(m_service.send("DELETE", target).status, 202);
    QTRY_VERIFY(m_service.user(u"sofia@example.com"_s).isEmpty());
    QCOMPARE(m_service.send("DELETE", target).status, 404);
    const QJsonArray events = m_service.send("GET", ext(u"/events?action=user-management.user.delete&limit=3"_s)).resources();
    const auto outcome = [&events](int i) { return events.at(i).toObject().value("outcome"_L1).toString(); };
    QCOMPARE(outcome(0), u"failure"_s); // the second request
    QCOMPARE(outcome(1), u"success"_s);
    QCOMPARE(outcome(2), u"pending"_s);
    QCOMPARE(events.at(1).toObject().value("correlationId"_L1), events.at(2).toObject().value("correlationId"_L1));
}

void TestMemberRights::systemStatesAreRefused()
{
    const QString sofia = m_service.users(u"/"_s + id(u"sofia@example.com"_s));
    for (const QString &state : { u"PROCESSING"_s, u"PENDING"_s, u"ERROR_WHILE_DELETING"_s, u"IAMID_INVALID"_s, u"active"_s, QString() }) {
        const auto answer = m_service.send("PATCH", sofia, { { u"state"_s, state } });
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error().value("more_info"_L1).toString(), u"state"_s);
    }
    QCOMPARE(m_service.send("PATCH", m_service.users(u"/"_s + id(u"tom@example.org"_s)), { { u"state"_s, u"ACTIVE"_s } }).status, 400);
    QCOMPARE(m_service.state(u"tom@example.org"_s), u"PENDING"_s);
}

void TestMemberRights::ownSettings()
{
    const QString vic = m_service.users(u"/%1/settings"_s.arg(id(u"vic@example.com"_s)));
    QCOMPARE(m_service.send("PATCH", vic, { { u"language"_s, u"de-de"_s } }, u"viewer"_s).status, 204);
    const QJsonObject addresses { { u"allowed_ip_addresses"_s, u"10.0.0.1"_s } };
    QCOMPARE(m_service.send("PATCH", vic, addresses, u"viewer"_s).status, 403);
    QCOMPARE(m_service.send("PATCH", vic, { { u"self_manage"_s, true } }, u"viewer"_s).status, 403);
    QCOMPARE(m_service.send("PATCH", vic, { { u"self_manage"_s, true } }, u"editor"_s).status, 204);
    QCOMPARE(m_service.send("PATCH", vic, addresses, u"viewer"_s).status, 204);
    QCOMPARE(m_service.send("PATCH", m_service.users(u"/%1/settings"_s.arg(id(u"ed@example.com"_s))), { { u"language"_s, u"fr"_s } }, u"viewer"_s).status, 403);
}

void TestMemberRights::settingsChangeOnlyWhatIsSent()
{
    const QString target = m_service.users(u"/%1/settings"_s.arg(id(u"vic@example.com"_s)));
    QCOMPARE(m_service.send("PATCH", target, { { u"allowed_ip_addresses"_s, u"32.96.110.50,172.16.254.1"_s }, { u"self_manage"_s, true } }).status, 204);
    QCOMPARE(m_service.send("PATCH", target, { { u"notification_language"_s, u"ja"_s } }).status, 204);
    const QJsonObject settings = m_service.send("GET", target).json;
    QCOMPARE(settings.value("allowed_ip_addresses"_L1).toString(), u"32.96.110.50,172.16.254.1"_s);
    QCOMPARE(settings.value("notification_language"_L1).toString(), u"ja"_s);
    QCOMPARE(settings.value("self_manage"_L1), QJsonValue(true));
    QCOMPARE(m_service.send("PATCH", target, { { u"allowed_ip_addresses"_s, QString() } }).status, 204);
    QCOMPARE(m_service.send("GET", target).json.value("allowed_ip_addresses"_L1).toString(), QString());
    QCOMPARE(m_service.send("PATCH", target, { { u"allowed_ip_addresses"_s, u"300.1.1.1"_s } }).status, 400);
    QCOMPARE(m_service.send("PATCH", target, { { u"self_manage"_s, u"yes"_s } }).status, 400);
}

void TestMemberRights::updatesAnIbmid()
{
    const QString target = ext(u"/users/%1/ibmid"_s.arg(id(u"sofia@example.com"_s)));
    const auto change = [&](const QString &to, const QString &who) { return m_service.send("PATCH", target, { { u"new_user_id"_s, to } }, who); };
    QCOMPARE(change(u"ravi@example.com"_s, u"administrator"_s).status, 403);
    QCOMPARE(change(u"nobody@example.com"_s, u"owner"_s).status, 404);
    QCOMPARE(change(u"sofia@example.com"_s, u"owner"_s).status, 409);
    QCOMPARE(change(u"omar@eu.example.org"_s, u"owner"_s).status, 409);
    const QString record = id(u"sofia@example.com"_s);
    const auto done = change(u"ravi@example.com"_s, u"owner"_s);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json.value("user"_L1).toObject().value("id"_L1).toString(), record);
    QCOMPARE(id(u"ravi@example.com"_s), record);
    QVERIFY(m_service.user(u"sofia@example.com"_s).isEmpty());
}

void TestMemberRights::addsAVpnUser()
{
    QJsonObject body { { u"user_id"_s, u"vpn-dock"_s }, { u"email"_s, u"dock@example.com"_s }, { u"firstname"_s, u"D"_s }, { u"lastname"_s, u"K"_s }, { u"password"_s, u"x"_s } };
    QCOMPARE(m_service.send("POST", ext(u"/vpn_users"_s), body, u"viewer"_s).status, 403);
    const auto added = m_service.send("POST", ext(u"/vpn_users"_s), body, u"editor"_s);
    QCOMPARE(added.status, 201);
    QCOMPARE(added.json.value("state"_L1).toString(), u"VPN_ONLY"_s);
    QCOMPARE(added.json.value("realm"_L1).toString(), u"SL"_s);
    QCOMPARE(m_service.send("POST", ext(u"/vpn_users"_s), body, u"editor"_s).status, 409);
    body.remove(u"password"_s);
    QCOMPARE(m_service.send("POST", ext(u"/vpn_users"_s), body, u"editor"_s).status, 400);
}

void TestMemberRights::changesTheHierarchy()
{
    const QString cleo = id(u"cleo@example.com"_s);
    const QString dov = id(u"dov@example.com"_s);
    QCOMPARE(m_service.send("PATCH", ext(u"/users/%1/classic"_s.arg(cleo)), { { u"parent_id"_s, dov } }).status, 409);
    QCOMPARE(m_service.send("PATCH", ext(u"/users/%1/classic"_s.arg(dov)), { { u"parent_id"_s, id(u"ada@example.com"_s) } }, u"viewer"_s).status, 403);
    QCOMPARE(m_service.send("PATCH", ext(u"/users/%1/classic"_s.arg(dov)), { { u"parent_id"_s, id(u"ada@example.com"_s) } }, u"editor"_s).status, 200);
    const QJsonArray permissions { u"VPN_MANAGE"_s };
    QCOMPARE(m_service.send("PATCH", ext(u"/users/%1/classic"_s.arg(dov)), { { u"permissions"_s, permissions } }, u"editor"_s).status, 403);
    QCOMPARE(m_service.send("PATCH", ext(u"/users/%1/classic"_s.arg(dov)), { { u"permissions"_s, permissions } }, u"administrator"_s).json.value("permissions"_L1).toArray(), permissions);
    QCOMPARE(m_service.send("DELETE", m_service.users(u"/"_s + cleo), {}, u"administrator"_s).status, 204);
}

void TestMemberRights::serviceIdNeverInvites()
{
    const auto answer = m_service.invite({ u"x@example.com"_s }, u"service_id"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(m_service.send("DELETE", u"/v3/accounts/%1/users/%2"_s.arg(m_service.accountId(), id(u"sofia@example.com"_s)), {}, u"service_id"_s).status, 403);
    const QJsonObject event = m_service.send("GET", ext(u"/events?limit=1"_s)).resources().first().toObject();
    QCOMPARE(event.value("outcome"_L1).toString(), u"failure"_s);
    QCOMPARE(event.value("initiator"_L1).toObject().value("typeURI"_L1).toString(), u"service/security/account/service-id"_s);
}

QTEST_GUILESS_MAIN(TestMemberRights)
#include "tst_memberrights.moc"
