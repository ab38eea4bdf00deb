#include "accessfixture.h"

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray inAccount = "account_id=1a2b3c4d5e6f708192a3b4c5d6e7f809";

QJsonObject membersBody(const QStringList &iamIds, const QString &type = u"user"_s)
{
    QJsonArray members;
    for (const QString &iamId : iamIds)
        members.append(QJsonObject { { u"iam_id"_s, iamId }, { u"type"_s, type } });
    return { { u"members"_s, members } };
}

QStringList namesOf(const QJsonObject &answer)
{
    QStringList names;
    const QJsonArray groups = answer.value("groups"_L1).toArray();
    for (const QJsonValue &group : groups)
        names.append(group.toObject().value("name"_L1).toString());
    return names;
}

QList<int> statusesOf(const QJsonArray &items)
{
    QList<int> statuses;
    for (const QJsonValue &item : items)
        statuses.append(item.toObject().value("status_code"_L1).toInt());
    return statuses;
}

} // namespace

class TestAccessGroups : public QObject
{
    Q_OBJECT

private slots:
    void list()
    {
        AccessFixture f;
        const QJsonObject all = f.json("GET", "/v2/groups?hide_public_access=true&" + inAccount);
        QCOMPARE(namesOf(all), (QStringList { u"Auditors"_s, u"Billing editors"_s, u"finance"_s, u"ml"_s }));
        QCOMPARE(all.value("total_count"_L1).toInt(), 4);
        QVERIFY(!all.contains("next"_L1));
        QCOMPARE(namesOf(f.json("GET", "/v2/groups?" + inAccount)).size(), 5);
        const QJsonObject first = f.json("GET", "/v2/groups?hide_public_access=true&limit=3&sort=-name&" + inAccount);
        QCOMPARE(namesOf(first), (QStringList { u"ml"_s, u"finance"_s, u"Billing editors"_s }));
        const QUrl next(first.value("next"_L1).toObject().value("href"_L1).toString());
        const QByteArray target = next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QCOMPARE(namesOf(f.json("GET", target)), QStringList { u"Auditors"_s });
    }

    void listSearches_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("name, part, any case")
            << QByteArray("search=name%3AEDIT") << QStringList { u"Billing editors"_s };
        QTest::newRow("description") << QByteArray("search=description:QR-ml") << QStringList { u"ml"_s };
        QTest::newRow("id is exact") << QByteArray("search=id:AccessGroupId-") << QStringList {};
        QTest::newRow("of a member") << QByteArray("iam_id=IBMid-noor&membership_type=static")
                                     << QStringList { u"Auditors"_s, u"finance"_s };
        QTest::newRow("by rules") << QByteArray("iam_id=IBMid-noor&membership_type=dynamic") << QStringList {};
    }

    void listSearches()
    {
        QFETCH(QByteArray, query);
        AccessFixture f;
        QTEST(namesOf(f.json("GET", "/v2/groups?" + inAccount + '&' + query)), "expected");
    }

    void listRefusesBadQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no account") << QByteArray("");
        QTest::newRow("limit too large") << inAccount + "&limit=101";
        QTest::newRow("limit no number") << inAccount + "&limit=x";
        QTest::newRow("search without field") << inAccount + "&search=ml";
        QTest::newRow("search, no such field") << inAccount + "&search=colour:red";
        QTest::newRow("sort") << inAccount + "&sort=age";
    }

    void listRefusesBadQueries()
    {
        QFETCH(QByteArray, query);
        AccessFixture f;
        QCOMPARE(f.call("GET", "/v2/groups?" + query).status, 400);
    }

    void onlyVisibleGroupsAreListed()
    {
        AccessFixture f;
        const QByteArray target = "/v2/groups?hide_public_access=true&" + inAccount;
        QCOMPARE(namesOf(f.json("GET", target, {}, u"IBMid-vic"_s)), QStringList {});
        QCOMPARE(namesOf(f.json("GET", target, {}, u"IBMid-cleo"_s)), QStringList { u"ml"_s });
        QCOMPARE(namesOf(f.json("GET", target, {}, u"IBMid-noor"_s)).size(), 4); // Auditors see all
        QCOMPARE(namesOf(f.json("GET", "/v2/groups?" + inAccount, {}, u"IBMid-stranger"_s)), QStringList {});
    }

    void create()
    {
        AccessFixture f;
        const QByteArray target = "/v2/groups?" + inAccount;
        const Response made = f.call("POST", target, { { u"name"_s, u"Writers"_s }, { u"description"_s, u"d"_s } });
        QCOMPARE(made.status, 201);
        QVERIFY(bodyOf(made).value("id"_L1).toString().startsWith("AccessGroupId-"_L1));
        const Response twin = f.call("POST", target, { { u"name"_s, u"WRITERS"_s } });
        QCOMPARE(twin.status, 409);
        QCOMPARE(bodyOf(twin).value("trace"_L1).toString(), u"trace-1"_s);
        QCOMPARE(f.call("POST", target, { { u"name"_s, QString(101, u'n') } }).status, 400);
        QCOMPARE(
            f.call("POST", target, { { u"name"_s, u"n"_s }, { u"description"_s, QString(251, u'd') } }).status, 400);
        QCOMPARE(f.call("POST", target, { { u"name"_s, u"Mine"_s } }, u"IBMid-vic"_s).status, 403);
    }

    void addItemByItem()
    {
        AccessFixture f;
        f.addUser(u"BSS-1"_s, u"pia@example.org"_s, u"PENDING"_s);
        const QByteArray target = "/v2/groups/" + f.group(u"ml"_s).toLatin1() + "/members";
        const Response answer = f.call("PUT", target, membersBody({ u"IBMid-ed"_s, u"IBMid-nobody"_s, u"BSS-1"_s }));
        QCOMPARE(answer.status, 207);
        QCOMPARE(statusesOf(bodyOf(answer).value("members"_L1).toArray()), (QList<int> { 200, 400, 400 }));
        QCOMPARE(f.events(u"iam-groups.member.add"_s), 1);
        QCOMPARE(f.call("HEAD", target + "/IBMid-ed").status, 204);
        QCOMPARE(f.call("HEAD", target + "/BSS-1").status, 404);
        QCOMPARE(f.call("HEAD", "/v2/groups/none/members/IBMid-ed").status, 404);
        QCOMPARE(f.call("PUT", target, membersBody({ u"IBMid-ed"_s })).status, 207); // again: nothing new
        QCOMPARE(f.events(u"iam-groups.member.add"_s), 1);
        const Response service = f.call("PUT", target, membersBody({ u"iam-ServiceId-1"_s }, u"service"_s));
        QCOMPARE(statusesOf(bodyOf(service).value("members"_L1).toArray()), QList<int> { 200 });
    }

    void limitsOfOneCall()
    {
        AccessFixture f;
        const QByteArray target = "/v2/groups/" + f.group(u"ml"_s).toLatin1() + "/members";
        QStringList many;
        for (int i = 0; i < 51; ++i)
            many.append(u"IBMid-%1"_s.arg(i));
        QCOMPARE(f.call("PUT", target, membersBody(many)).status, 400);
        QCOMPARE(f.call("PUT", target, membersBody(many.mid(1))).status, 207);
        QCOMPARE(f.call("PUT", target, { { u"members"_s, QJsonArray() } }).status, 400);
    }

    void oneIdentityIsInFiftyGroupsAtMost()
    {
        AccessFixture f;
        QJsonArray groups;
        for (int i = 0; i < 50; ++i)
            groups.append(f.json("POST", "/v2/groups?" + inAccount, { { u"name"_s, u"g%1"_s.arg(i) } }).value("id"_L1));
        const QByteArray target = "/v2/groups/_allgroups/members/IBMid-ed?" + inAccount;
        const Response answer = f.call("PUT", target, { { u"type"_s, u"user"_s }, { u"groups"_s, groups } });
        QCOMPARE(statusesOf(bodyOf(answer).value("groups"_L1).toArray()).count(200), 50);
        const Response more = f.call(
            "PUT", target, { { u"type"_s, u"user"_s }, { u"groups"_s, QJsonArray { f.group(u"ml"_s), u"x"_s } } });
        QCOMPARE(statusesOf(bodyOf(more).value("groups"_L1).toArray()), (QList<int> { 400, 404 }));
    }

    void editorOfOneGroupChangesThatGroup()
    {
        AccessFixture f;
        const QString ml = f.group(u"ml"_s);
        const QByteArray target = "/v2/groups/" + ml.toLatin1() + "/members";
        QCOMPARE(f.call("PUT", target, membersBody({ u"IBMid-vic"_s }), u"IBMid-ed"_s).status, 403);
        QJsonObject policy = policyBody(u"iam_id"_s, u"IBMid-ed"_s, u"iam-groups"_s, u"Editor"_s);
        QJsonObject resource = policy.value("resource"_L1).toObject();
        QJsonArray attributes = resource.value("attributes"_L1).toArray();
        attributes.append(
            QJsonObject { { u"key"_s, u"resource"_s }, { u"operator"_s, u"stringEquals"_s }, { u"value"_s, ml } });
        resource.insert(u"attributes"_s, attributes);
        policy.insert(u"resource"_s, resource);
        QCOMPARE(f.call("POST", "/v2/policies", policy).status, 201);
        QCOMPARE(f.call("PUT", target, membersBody({ u"IBMid-vic"_s }), u"IBMid-ed"_s).status, 207);
        const QByteArray other = "/v2/groups/" + f.group(u"finance"_s).toLatin1() + "/members";
        QCOMPARE(f.call("PUT", other, membersBody({ u"IBMid-vic"_s }), u"IBMid-ed"_s).status, 403);
        QVERIFY(f.access->role(AccessFixture::account, u"IBMid-ed"_s, u"iam-groups"_s) == PlatformRole::None);
    }

    void remove()
    {
        AccessFixture f;
        const QByteArray members = "/v2/groups/" + f.group(u"ml"_s).toLatin1() + "/members";
        QCOMPARE(f.call("DELETE", members + "/IBMid-cleo").status, 204);
        QCOMPARE(f.call("DELETE", members + "/IBMid-cleo").status, 404);
        QCOMPARE(f.events(u"iam-groups.member.delete"_s), 1);
        QCOMPARE(f.call("PUT", members, membersBody({ u"IBMid-cleo"_s })).status, 207);
        const QJsonObject some { { u"members"_s, QJsonArray { u"IBMid-cleo"_s, u"IBMid-vic"_s } } };
        const Response several = f.call("POST", members + "/delete", some);
        QCOMPARE(several.status, 207);
        QCOMPARE(statusesOf(bodyOf(several).value("members"_L1).toArray()), (QList<int> { 204, 404 }));
        QCOMPARE(f.call("POST", members + "/delete", some).status, 404);
        const QByteArray everywhere = "/v2/groups/_allgroups/members/IBMid-noor?" + inAccount;
        const Response all = f.call("DELETE", everywhere);
        QCOMPARE(all.status, 207);
        QCOMPARE(statusesOf(bodyOf(all).value("groups"_L1).toArray()), (QList<int> { 204, 204 }));
        QCOMPARE(f.call("DELETE", everywhere).status, 404);
    }

    void membersAreListed()
    {
        AccessFixture f;
        const QByteArray members = "/v2/groups/" + f.group(u"Auditors"_s).toLatin1() + "/members";
        QCOMPARE(f.call("PUT", members, membersBody({ u"IBMid-ada"_s })).status, 207);
        const QJsonObject plain = f.json("GET", members);
        QCOMPARE(plain.value("total_count"_L1).toInt(), 2);
        QVERIFY(!plain.value("members"_L1).toArray().at(0).toObject().contains("email"_L1));
        const QJsonObject verbose =
            f.json("GET", members + "?verbose=true&sort=-email&type=user&membership_type=static");
        const QJsonObject first = verbose.value("members"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("email"_L1).toString(), u"noor@example.com"_s);
        QCOMPARE(first.value("membership_type"_L1).toString(), u"static"_s);
        QCOMPARE(f.call("GET", members + "?sort=email").status, 400);
        QCOMPARE(f.call("GET", members, {}, u"IBMid-vic"_s).status, 403);
        QCOMPARE(f.json("GET", members + "?type=service").value("total_count"_L1).toInt(), 0);
    }

    void publicGroupTakesNoMembers()
    {
        AccessFixture f;
        const QByteArray members = "/v2/groups/" + f.group(u"Public Access"_s).toLatin1() + "/members";
        const Response answer = f.call("PUT", members, membersBody({ u"IBMid-ed"_s }));
        QCOMPARE(statusesOf(bodyOf(answer).value("members"_L1).toArray()), QList<int> { 400 });
    }
};

QTEST_APPLESS_MAIN(TestAccessGroups)

#include "tst_accessgroups.moc"
