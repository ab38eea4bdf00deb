#include "app/service/http/request.h"
#include "app/service/http/requestframe.h"
#include "app/service/http/router.h"
#include "app/service/mail/mailbox.h"
#include "app/service/users/userrecord.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace iam::service;

/// The pure parts of the service's HTTP side: framing, decoding, routing, and the spelling of JSON and mail.
class TestRequestFrame : public QObject
{
    Q_OBJECT

private slots:
    void framesByteByByte_data();
    void framesByteByByte();
    void keepsWhatFollows();
    void decodesQueryAndPath();
    void literalSegmentsWin();
    void spellsJsonStrings();
    void encodesMailHeaders();
};

void TestRequestFrame::framesByteByByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no body") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("body") << QByteArray("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\n\r\n\r\n");
    QTest::newRow("chunks") << QByteArray("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n");
}

void TestRequestFrame::framesByteByByte()
{
    QFETCH(const QByteArray, bytes);
    const Limits limits;
    RequestFrame frame(limits);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QCOMPARE(frame.state(), RequestFrame::State::Incomplete);
        frame.feed(bytes.mid(i, 1));
    }
    QCOMPARE(frame.state(), RequestFrame::State::Complete);
    QCOMPARE(frame.takeRequest(), bytes);
    QVERIFY(frame.isEmpty());
}

void TestRequestFrame::keepsWhatFollows()
{
    const Limits limits;
    RequestFrame frame(limits);
    frame.feed("GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\nGET");
    QCOMPARE(frame.target(), QByteArray("/a"));
    QVERIFY(!frame.closesAfterwards());
    QCOMPARE(frame.takeRequest(), QByteArray("GET /a HTTP/1.1\r\n\r\n"));
    QCOMPARE(frame.state(), RequestFrame::State::Complete);
    QCOMPARE(frame.target(), QByteArray("/b"));
    QVERIFY(frame.closesAfterwards());
    (void)frame.takeRequest();
    QCOMPARE(frame.state(), RequestFrame::State::Incomplete);
    QCOMPARE(frame.size(), 3);
}

void TestRequestFrame::decodesQueryAndPath()
{
    const Request request = Request::fromTarget("GET", "/v2/a%2Fb+c/%C3%AB?search=email%3Aa%2Bb+c&_start=&search=second&flag=TRUE&x%3Dy=1%262");
    QCOMPARE(request.segments, (QStringList { u"v2"_s, u"a/b+c"_s, u"ë"_s }));
    QCOMPARE(request.parameter(u"search"), u"email:a+b c"_s);
    QVERIFY(!request.hasParameter(u"_start"));
    QVERIFY(request.flag(u"flag"));
    QCOMPARE(request.parameter(u"x=y"), u"1&2"_s);
}

void TestRequestFrame::literalSegmentsWin()
{
    Router router;
    const auto answering = [](int status) { return [status](const Request &) { return Response::empty(status); }; };
    router.add("GET", u"/v2/groups/{group}/members"_s, answering(1));
    router.add("GET", u"/v2/groups/_allgroups/members"_s, answering(2));
    Request special = Request::fromTarget("GET", "/v2/groups/_allgroups/members");
    QCOMPARE((*router.find(special).handler)(special).status, 2);
    Request any = Request::fromTarget("GET", "/v2/groups/a%2Fb/members");
    QCOMPARE((*router.find(any).handler)(any).status, 1);
    QCOMPARE(any.path(u"group"_s), u"a/b"_s);
    Request other = Request::fromTarget("PUT", "/v2/groups/a/members");
    QCOMPARE(router.find(other).handler, nullptr);
    QCOMPARE(router.find(other).allowedMethods, QByteArray("GET"));
    Request empty = Request::fromTarget("GET", "/v2/groups//members");
    QVERIFY(router.find(empty).allowedMethods.isEmpty());
}

void TestRequestFrame::spellsJsonStrings()
{
    const QString nasty = u"\"\\/\u0000\n\u001f\u007f \u2028 ë \U0001F600"_s;
    QByteArray json = "[";
    appendJsonString(json, nasty);
    json += ']';
    QCOMPARE(QJsonDocument::fromJson(json).array().first().toString(), nasty);
}

void TestRequestFrame::encodesMailHeaders()
{
    const QByteArray message = Mailbox::compose({ .to = u"zoë@example.com"_s,
                                                  .inviterName = u"Zoë \"Z\" Müller"_s,
                                                  .inviterAddress = u"z@example.com"_s,
                                                  .accountName = u"Ein sehr langer Kontoname mit Umlauten: äöü äöü äöü äöü äöü"_s,
                                                  .link = u"http://127.0.0.1:1/x?token=1"_s,
                                                  .sentAt = QDateTime({ 2026, 2, 3 }, { 4, 5, 6 }, Qt::UTC),
                                                  .expiresAt = QDateTime({ 2026, 3, 5 }, { 4, 5, 6 }, Qt::UTC) },
                                                "id@x");
    const QByteArray head = message.left(message.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        QVERIFY2(line.size() <= 120, line.constData());
        QVERIFY(line.startsWith("To: ") || std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
    QVERIFY(head.contains("Date: Tue, 03 Feb 2026 04:05:06 +0000\r\n"));
    QVERIFY(head.contains("Subject: =?utf-8?B?"));
    QVERIFY(message.contains("\r\nhttp://127.0.0.1:1/x?token=1\r\n"));
}

QTEST_GUILESS_MAIN(TestRequestFrame)
#include "tst_requestframe.moc"
