#include "models/api/httpanswer.h"
#include "models/core/errorbody.h"
#include "models/core/jsonreader.h"
#include "models/core/userjson.h"
#include "models/core/usersettings.h"
#include "models/api/usermanagementapi.h"

#include <QJsonDocument>
#include <QTest>

using namespace iam;

class TestErrorBody : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsTimes_data();
    void readsTimes();
    void tellsWhereReadingFailed_data();
    void tellsWhereReadingFailed();
    void ignoresWhatNobodyAsksFor();
};

void TestErrorBody::readsEveryShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("moreInfo");
    QTest::addColumn<QString>("trace");
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind, const char *code,
                         const char *message, const char *moreInfo, const char *trace) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind) << QString::fromUtf8(code)
                            << QString::fromUtf8(message) << QString::fromUtf8(moreInfo) << QString::fromUtf8(trace);
    };
    row("code is a word", 409,
        R"({"trace":"t1","errors":[{"code":"Conflict","message":"Invite request blocked : a@b","more_info":"later"}],"status_code":409})",
        ErrorKind::Conflict, "Conflict", "Invite request blocked : a@b", "later", "t1");
    row("code and more_info are numbers", 413,
        R"({"trace":"754","errors":[{"code":1023,"message":"Too many","more_info":107}]})", ErrorKind::TooLarge,
        "1023", "Too many", "107", "754");
    row("more_info is a blank", 400, R"({"trace":"t","errors":[{"code":1001,"message":"Invalid","more_info":" "}]})",
        ErrorKind::BadRequest, "1001", "Invalid", "", "t");
    row("token endpoint", 400,
        R"({"errorCode":"BXNIM0415E","errorMessage":"No such key.","errorDetails":"d","context":{"requestId":"r"}})",
        ErrorKind::BadRequest, "BXNIM0415E", "No such key.", "d", "r");
    row("identity", 409,
        R"({"status_code":"409","trace":"abc","errors":[{"code":"409","message_code":"BXNIM0000E","message":"Conflict."}]})",
        ErrorKind::Conflict, "BXNIM0000E", "Conflict.", "", "abc");
    row("policies", 409,
        R"({"trace":"t","errors":[{"code":"policy_conflict_error","message":"conflict","details":{"conflicts_with":{"etag":"1"}}}]})",
        ErrorKind::Conflict, "policy_conflict_error", "conflict", R"({"conflicts_with":{"etag":"1"}})", "t");
    row("error", 403, R"({"error":"no","message":"not this"})", ErrorKind::Forbidden, "", "no", "", "head");
    row("message", 404, R"({"message":"gone"})", ErrorKind::NotFound, "", "gone", "", "head");
    row("errors win", 500, R"({"errors":[{"message":"first"},{"message":"second"}],"error":"x"})", ErrorKind::Server,
        "", "first", "", "head");
    row("no JSON", 502, "<html>Bad gateway", ErrorKind::Server, "", "", "", "head");
    row("nothing", 401, "", ErrorKind::Unauthorized, "", "", "", "head");
    row("a list", 429, "[1]", ErrorKind::TooManyRequests, "", "", "", "head");
}

void TestErrorBody::readsEveryShape()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const HttpAnswer answer {.status = status, .headers = {{"transaction-id", "head"}}, .body = body};
    const ApiError error = errorFrom(answer, QDateTime::currentDateTimeUtc());
    QTEST(static_cast<int>(error.kind), "kind");
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QTEST(error.moreInfo, "moreInfo");
    QTEST(error.trace, "trace");
    QCOMPARE(error.httpStatus, status);
}

void TestErrorBody::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("date") << QByteArray("Sun, 01 Jun 2025 12:01:30 GMT") << 90;
    QTest::newRow("date gone by") << QByteArray("Sun, 01 Jun 2025 11:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-3") << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TestErrorBody::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    HttpAnswer answer {.status = 429};
    if (!header.isEmpty())
        answer.headers.append({"Retry-After", header});
    const ApiError error = errorFrom(answer, QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC));
    QCOMPARE(error.retryAfter ? static_cast<int>(error.retryAfter->count()) : -1, seconds);
}

void TestErrorBody::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime noon({2025, 6, 1}, {12, 0}, Qt::UTC);
    QTest::newRow("Z") << "2025-06-01T12:00:00Z" << noon;
    QTest::newRow("milliseconds") << "2025-06-01T12:00:00.250Z" << noon.addMSecs(250);
    QTest::newRow("nanoseconds") << "2025-06-01T12:00:00.250999999Z" << noon.addMSecs(250);
    QTest::newRow("no seconds, no colon") << "2025-06-01T12:00+0000" << noon;
    QTest::newRow("hundredths") << "2025-06-01T12:00:00.50+0000" << noon.addMSecs(500);
    QTest::newRow("east") << "2025-06-01T14:30:00+02:30" << noon;
    QTest::newRow("west") << "2025-06-01T07:00:00-05:00" << noon;
    QTest::newRow("no such day") << "2025-02-30T12:00:00Z" << QDateTime();
    QTest::newRow("not a time") << "yesterday" << QDateTime();
}

void TestErrorBody::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const QDateTime read = timeFromWire(text);
    QCOMPARE(read.isValid(), time.isValid());
    if (time.isValid())
        QCOMPARE(read, time);
}

void TestErrorBody::tellsWhereReadingFailed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    const QByteArray good = R"({"id":"1","iam_id":"i","state":"ACTIVE"})";
    QTest::newRow("no list") << QByteArray("{}") << "resources";
    QTest::newRow("list is a text") << QByteArray(R"({"resources":"x"})") << "resources";
    QTest::newRow("element is a number") << QByteArray(R"({"resources":[)") + good + ",7]}" << "resources[1]";
    QTest::newRow("member missing") << QByteArray(R"({"resources":[{"id":"1","state":"x"}]})") << "resources[0].iam_id";
    QTest::newRow("member null") << QByteArray(R"({"resources":[{"id":null,"iam_id":"i","state":"x"}]})")
                                 << "resources[0].id";
    QTest::newRow("member of another type")
        << QByteArray(R"({"resources":[{"id":"1","iam_id":5,"state":"x"}]})") << "resources[0].iam_id";
    QTest::newRow("time") << QByteArray(R"({"resources":[{"id":"1","iam_id":"i","state":"x","added_on":"soon"}]})")
                          << "resources[0].added_on";
    QTest::newRow("inside the settings")
        << QByteArray(R"({"resources":[{"id":"1","iam_id":"i","state":"x","settings":{"self_manage":"yes"}}]})")
        << "resources[0].settings.self_manage";
    QTest::newRow("number with a fraction") << QByteArray(R"({"total_results":1.5,"resources":[]})") << "total_results";
    QTest::newRow("number too large") << QByteArray(R"({"total_results":1e300,"resources":[]})") << "total_results";
    QTest::newRow("next page") << QByteArray(R"({"resources":[],"next_url":3})") << "next_url";
}

void TestErrorBody::tellsWhereReadingFailed()
{
    QFETCH(QByteArray, body);
    const Result<UserPage> page = UserPage::fromJson(QJsonDocument::fromJson(body).object(), {});
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
    QTEST(page.error().jsonPath, "path");
    QVERIFY(!page.error().detail.isEmpty());
}

void TestErrorBody::ignoresWhatNobodyAsksFor()
{
    const auto json = QJsonDocument::fromJson(
        R"({"id":"1","iam_id":"i","state":"SLEEPING","new":{"deep":[1]},"firstname":null})");
    const Result<User> user = userFromJson(json.object(), {});
    QVERIFY(user.ok());
    QCOMPARE(user.value().state, UserState::Unknown);
    QCOMPARE(user.value().stateText, QStringLiteral("SLEEPING"));
    QVERIFY(!user.value().addedOn.isValid());
}

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
