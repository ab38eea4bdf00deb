#include "tests/support/serviceprocess.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList addresses(const iam::test::Answer &answer)
{
    QStringList list;
    for (const QJsonValue &user : answer.resources())
        list.append(user.toObject().value("email"_L1).toString());
    return list;
}

} // namespace

class TestUserList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void pagesHoldEveryUserOnce();
    void followsNextUrlAsItStands();
    void capsAndChecksTheLimit();
    void search_data();
    void search();
    void refusesWhatItCannotSearch();
    void includesSettingsOnRequest();
    void readsByBothIds();
    void readsPlusInPathAsPlus();
    void needsAToken_data();
    void needsAToken();
    void bigAccountIsPagedWithTies();

private:
    iam::test::ServiceProcess m_service;
};

void TestUserList::pagesHoldEveryUserOnce()
{
    QStringList seen;
    QString target = m_service.users(u"?limit=4"_s);
    int total = -1;
    while (!target.isEmpty()) {
        const auto page = m_service.send("GET", target);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.json.value("limit"_L1).toInt(), 4);
        total = page.json.value("total_results"_L1).toInt();
        seen += addresses(page);
        target = page.json.value("next_url"_L1).toString();
    }
    QVERIFY(total >= 24);
    QCOMPARE(seen.size(), total);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), total);
    QCOMPARE(seen.first(), u"olivia@example.com"_s);
}

void TestUserList::followsNextUrlAsItStands()
{
    const auto first = m_service.send("GET", m_service.users(u"?limit=2&search=email%3Aexample.com%2Cemail%3Aexample.org&include_settings=true"_s));
    const QString next = first.json.value("next_url"_L1).toString();
    const QUrlQuery query(QUrl::fromEncoded(next.toLatin1()));
    QCOMPARE(query.queryItemValue(u"limit"_s), u"2"_s);
    QCOMPARE(query.queryItemValue(u"include_settings"_s), u"true"_s);
    QCOMPARE(query.queryItemValue(u"search"_s, QUrl::FullyDecoded), u"email:example.com,email:example.org"_s);
    const auto second = m_service.send("GET", next);
    QCOMPARE(second.resources().size(), 2);
    QVERIFY(second.resources().first().toObject().contains("settings"_L1));
    QCOMPARE(second.json.value("total_results"_L1), first.json.value("total_results"_L1));
}

void TestUserList::capsAndChecksTheLimit()
{
    QCOMPARE(m_service.send("GET", m_service.users(u"?limit=5000"_s)).json.value("limit"_L1).toInt(), 100);
    QCOMPARE(m_service.send("GET", m_service.users(u"?limit=0"_s)).status, 400);
    QCOMPARE(m_service.send("GET", m_service.users(u"?limit=many"_s)).status, 400);
    QCOMPARE(m_service.send("GET", m_service.users(u"?_start=nonsense"_s)).status, 400);
    QCOMPARE(m_service.send("GET", m_service.users(u"?_start="_s)).status, 200);
}

void TestUserList::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("encoded plus") << u"search=email%3Aops%2Beu%40example.com"_s << QStringList { u"ops+eu@example.com"_s };
    QTest::newRow("a bare plus is a blank") << u"search=email:ops+eu"_s << QStringList {};
    QTest::newRow("blank as plus") << u"search=lastname:van+der"_s << QStringList { u"zoe@example.com"_s };
    QTest::newRow("blank as %20") << u"search=lastname%3Avan%20der%20Berg"_s << QStringList { u"zoe@example.com"_s };
    QTest::newRow("other case beyond ASCII") << u"search=firstname%3AZO%C3%8B"_s << QStringList { u"zoe@example.com"_s };
    QTest::newRow("or, comma encoded") << u"search=email%3Acleo%2Cuserid%3ADOV"_s << QStringList { u"cleo@example.com"_s, u"dov@example.com"_s };
    QTest::newRow("or, comma bare") << u"search=email:cleo,userId:dov"_s << QStringList { u"cleo@example.com"_s, u"dov@example.com"_s };
    QTest::newRow("state") << u"search=state:suspended"_s << QStringList { u"noor@example.com"_s };
    QTest::newRow("wildcards are letters") << u"search=email:%25"_s << QStringList {};
    QTest::newRow("user_id") << u"user_id=ops%2Beu%40example.com"_s << QStringList { u"ops+eu@example.com"_s };
    QTest::newRow("user_id and search must both hold") << u"user_id=ada%40example.com&search=state:PENDING"_s << QStringList {};
}

void TestUserList::search()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, expected);
    const auto answer = m_service.send("GET", m_service.users(u"?"_s + query));
    QCOMPARE(answer.status, 200);
    QCOMPARE(addresses(answer), expected);
    QCOMPARE(answer.json.value("total_results"_L1).toInt(), int(expected.size()));
}

void TestUserList::refusesWhatItCannotSearch()
{
    for (const QString &search : { u"ada"_s, u"shoe_size:44"_s, u":x"_s }) {
        const auto answer = m_service.send("GET", m_service.users(u"?search="_s + search));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error().value("code"_L1).toInt(), 1001);
        QCOMPARE(answer.error().value("message"_L1).toString(), u"Invalid payload."_s);
    }
}

void TestUserList::includesSettingsOnRequest()
{
    QVERIFY(!m_service.send("GET", m_service.users(u"?limit=1"_s)).resources().first().toObject().contains("settings"_L1));
    QVERIFY(!m_service.send("GET", m_service.users(u"?limit=1&include_settings=false"_s)).resources().first().toObject().contains("settings"_L1));
    const QJsonObject user = m_service.send("GET", m_service.users(u"?limit=1&include_settings=true"_s)).resources().first().toObject();
    QCOMPARE(user.value("settings"_L1).toObject().value("self_manage"_L1), QJsonValue(false));
}

void TestUserList::readsByBothIds()
{
    const QJsonObject ada = m_service.user(u"ada@example.com"_s);
    const auto byIamId = m_service.send("GET", m_service.users(u"/"_s + ada.value("iam_id"_L1).toString()));
    const auto byRecord = m_service.send("GET", m_service.users(u"/"_s + ada.value("id"_L1).toString()));
    QCOMPARE(byIamId.json, ada);
    QCOMPARE(byRecord.json, ada);
    const auto missing = m_service.send("GET", m_service.users(u"/IBMid-000000NONE"_s));
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.error().value("code"_L1).toString(), u"not_found"_s);
}

void TestUserList::readsPlusInPathAsPlus()
{
    // Neither an encoded slash nor a plus may change which route or user is meant.
    QCOMPARE(m_service.send("GET", m_service.users(u"/a%2Fb+c"_s)).status, 404);
    QCOMPARE(m_service.send("GET", m_service.users(u"/a%2Fsettings"_s)).error().value("message"_L1).toString(), u"User not found."_s);
    const auto other = m_service.send("PUT", m_service.users());
    QCOMPARE(other.status, 405);
    QVERIFY(other.headers.value("allow").contains("POST"));
}

void TestUserList::needsAToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("not a JWT") << u"abc"_s;
    QTest::newRow("forged") << u"eyJhbGciOiJIUzI1NiJ9.eyJpYW1faWQiOiJJQk1pZC01NTAwMDAwMDAxIiwiZXhwIjo5OTk5OTk5OTk5fQ.AAAA"_s;
    QTest::newRow("signature cut off") << u"cut"_s;
}

void TestUserList::needsAToken()
{
    QFETCH(QString, token);
    if (token == "cut"_L1)
        token = m_service.token(u"owner"_s).section(u'.', 0, 1) + u'.';
    const auto answer = m_service.as(token, "GET", m_service.users());
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error().value("code"_L1).toString(), u"invalid_token"_s);
    QVERIFY(!answer.json.value("trace"_L1).toString().isEmpty());
}

void TestUserList::bigAccountIsPagedWithTies()
{
    iam::test::ServiceProcess big;
    QVERIFY(big.start({ u"--seed"_s, u"big-corp"_s, u"--users"_s, u"1000"_s }));
    QSet<QString> ids;
    QSet<QString> states;
    QString target = big.users(u"?limit=37"_s);
    int pages = 0;
    while (!target.isEmpty()) {
        const auto page = big.send("GET", target);
        QCOMPARE(page.json.value("total_results"_L1).toInt(), 1000);
        for (const QJsonValue &user : page.resources()) {
            ids.insert(user.toObject().value("id"_L1).toString());
            states.insert(user.toObject().value("state"_L1).toString());
        }
        target = page.json.value("next_url"_L1).toString();
        ++pages;
    }
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(pages, 28);
    QVERIFY(states.size() >= 8);
}

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_userlist.moc"
