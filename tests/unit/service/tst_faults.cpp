#include "tests/support/serviceprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every fault switch does what its table says, and no more.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { QCOMPARE(m_service.admin("POST", u"reset"_s).status, 204); }
    void adminNeedsItsToken();
    void refusesUnknownKinds();
    void answers_data();
    void answers();
    void strikesOnlySoOften();
    void delays();
    void cutsBeforeAndAfterTheChange();
    void processing();
    void conflictOnce();
    void missingPage();
    void lowLimit();
    void resendDoesNotRenew();
    void expiredVanish();
    void removalFailsLate();
    void shiftsTheClock();

private:
    iam::test::ServiceProcess m_service;
};

void TestFaults::adminNeedsItsToken()
{
    QCOMPARE(m_service.send("GET", u"/ext/v1/admin/faults"_s).status, 401);
    QCOMPARE(m_service.as({}, "POST", u"/ext/v1/admin/reset"_s).status, 401);
}

void TestFaults::refusesUnknownKinds()
{
    QVERIFY(!m_service.setFault({ { u"kind"_s, u"earthquake"_s } }));
    QCOMPARE(m_service.admin("GET", u"faults"_s).json.value("faults"_L1).toArray().size(), 0);
    QVERIFY(m_service.admin("GET", u"faults"_s).json.value("kinds"_L1).toArray().size() >= 17);
}

void TestFaults::answers_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << QJsonObject { { u"kind"_s, u"unauthorized"_s } } << 401;
    QTest::newRow("403") << QJsonObject { { u"kind"_s, u"forbidden"_s }, { u"method"_s, u"GET"_s } } << 403;
    QTest::newRow("429") << QJsonObject { { u"kind"_s, u"too_many_requests"_s }, { u"seconds"_s, 7 } } << 429;
    QTest::newRow("503") << QJsonObject { { u"kind"_s, u"server_error"_s }, { u"status"_s, 503 } } << 503;
    QTest::newRow("another method") << QJsonObject { { u"kind"_s, u"forbidden"_s }, { u"method"_s, u"DELETE"_s } } << 200;
    QTest::newRow("another path") << QJsonObject { { u"kind"_s, u"server_error"_s }, { u"path"_s, u"/settings"_s } } << 200;
    QTest::newRow("malformed") << QJsonObject { { u"kind"_s, u"malformed_answer"_s } } << 200;
}

void TestFaults::answers()
{
    QFETCH(const QJsonObject, fault);
    QFETCH(const int, status);
    const QString token = m_service.token(u"owner"_s);
    QVERIFY(m_service.setFault(fault));
    const auto answer = m_service.as(token, "GET", m_service.users());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json.isEmpty(), fault.value("kind"_L1).toString() == "malformed_answer"_L1);
    if (status == 429)
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("7"));
}

void TestFaults::strikesOnlySoOften()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"server_error"_s }, { u"times"_s, 2 }, { u"after"_s, 1 } }));
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(m_service.send("GET", m_service.users(u"?limit=1"_s)).status);
    QCOMPARE(statuses, (QList<int> { 200, 500, 500, 200, 200 }));
}

void TestFaults::delays()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"delay"_s }, { u"milliseconds"_s, 300 } }));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_service.send("GET", m_service.users()).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestFaults::cutsBeforeAndAfterTheChange()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"cut_before_change"_s }, { u"method"_s, u"POST"_s } }));
    QCOMPARE(m_service.invite({ u"cut@example.com"_s }).status, 0);
    QVERIFY(m_service.user(u"cut@example.com"_s).isEmpty());
    QVERIFY(m_service.setFault({ { u"kind"_s, u"cut_after_change"_s }, { u"method"_s, u"POST"_s } }));
    QCOMPARE(m_service.invite({ u"cut@example.com"_s }).status, 0);
    QVERIFY(!m_service.user(u"cut@example.com"_s).isEmpty());
}

void TestFaults::processing()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"fail_processing"_s }, { u"email"_s, u"bad@example.com"_s } }));
    QCOMPARE(m_service.invite({ u"bad@example.com"_s, u"good@example.com"_s }).status, 202);
    QTRY_COMPARE(m_service.state(u"bad@example.com"_s), u"ERROR_WHILE_PROCESSING"_s);
    QTRY_COMPARE(m_service.state(u"good@example.com"_s), u"PENDING"_s);
    QVERIFY(m_service.setFault({ { u"kind"_s, u"stay_in_processing"_s }, { u"email"_s, u"stuck@example.com"_s } }));
    QCOMPARE(m_service.invite({ u"stuck@example.com"_s, u"fine@example.com"_s }).status, 202);
    QTRY_COMPARE(m_service.state(u"fine@example.com"_s), u"PENDING"_s);
    QCOMPARE(m_service.state(u"stuck@example.com"_s), u"PROCESSING"_s);
}

void TestFaults::conflictOnce()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"conflict"_s }, { u"times"_s, 1 } }));
    const auto first = m_service.invite({ u"c@example.com"_s });
    QCOMPARE(first.status, 409);
    QCOMPARE(first.error().value("message"_L1).toString(), u"Invite request blocked : c@example.com"_s);
    QCOMPARE(m_service.invite({ u"c@example.com"_s }).status, 202);
}

void TestFaults::missingPage()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"page_missing"_s } }));
    QString target = m_service.users(u"?limit=3"_s);
    int page = 1;
    for (; page < 20; ++page) {
        const auto answer = m_service.send("GET", target);
        if (answer.status != 200)
            break;
        target = answer.json.value("next_url"_L1).toString();
    }
    QCOMPARE(page, 7);
}

void TestFaults::lowLimit()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"low_limit"_s } }));
    QStringList eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(u"l%1@example.com"_s.arg(i));
    const auto answer = m_service.invite(eleven);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.error().value("message"_L1).toString(), u"Can only invite no more than 10 users at a time."_s);
}

void TestFaults::resendDoesNotRenew()
{
    const QString before = m_service.user(u"tom@example.org"_s).value("invitedOn"_L1).toString();
    QVERIFY(m_service.setFault({ { u"kind"_s, u"resend_does_not_renew"_s } }));
    QCOMPARE(m_service.invite({ u"tom@example.org"_s }).status, 202);
    QTRY_COMPARE(m_service.state(u"tom@example.org"_s), u"PENDING"_s);
    QCOMPARE(m_service.user(u"tom@example.org"_s).value("invitedOn"_L1).toString(), before);
}

void TestFaults::expiredVanish()
{
    QCOMPARE(m_service.state(u"old@example.org"_s), u"PENDING"_s);
    QVERIFY(m_service.setFault({ { u"kind"_s, u"expired_vanish"_s } }));
    QTRY_VERIFY(m_service.user(u"old@example.org"_s).isEmpty());
    QCOMPARE(m_service.state(u"pia@example.org"_s), u"PENDING"_s);
}

void TestFaults::removalFailsLate()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"removal_fails_late"_s } }));
    const QString id = m_service.user(u"sofia@example.com"_s).value("id"_L1).toString();
    QCOMPARE(m_service.send("DELETE", u"/v3/accounts/%1/users/%2"_s.arg(m_service.accountId(), id)).status, 202);
    QTRY_COMPARE(m_service.state(u"sofia@example.com"_s), u"ERROR_WHILE_DELETING"_s);
}

void TestFaults::shiftsTheClock()
{
    QVERIFY(m_service.setFault({ { u"kind"_s, u"clock_shifted"_s }, { u"days"_s, -2 } }));
    QCOMPARE(m_service.admin("GET", u"clock"_s).json.value("offset_seconds"_L1).toInt(), -2 * 24 * 3600);
    QCOMPARE(m_service.admin("PATCH", u"clock"_s, { { u"offset_seconds"_s, 0 } }).status, 200);
    QCOMPARE(m_service.admin("PATCH", u"clock"_s, { { u"nonsense"_s, 0 } }).status, 400);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
