#include "models/export/cadf.h"

#include "models/core/activityevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace iam;

namespace {

ChangeRecord sample()
{
    ChangeRecord record;
    record.kind = ChangeKind::Status;
    record.at = QDateTime({2026, 11, 22}, {12, 0, 1, 250}, Qt::UTC);
    record.account = {QStringLiteral("a1")};
    record.actor = {QStringLiteral("IBMid-9")};
    record.target = {QStringLiteral("r1")};
    record.targetEmail = QStringLiteral("vic@example.com");
    record.before = QStringLiteral("ACTIVE");
    record.after = QStringLiteral("SUSPENDED");
    record.request = {.method = QByteArrayLiteral("PATCH"), .path = QStringLiteral("/v2/accounts/a1/users/IBMid-1"), .body = QByteArrayLiteral("{\"state\":\"SUSPENDED\"}")};
    record.outcome = ChangeRecord::Outcome::Success;
    record.transactionId = QStringLiteral("t-1");
    return record;
}

} // namespace

class TestCadf : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsReadBackByTheReaderOfTheServicesEvents()
    {
        const QJsonObject json = cadfEvent(sample(), {.actorEmail = QStringLiteral("olivia@example.com"), .agent = QStringLiteral("iam-console/1")});
        QCOMPARE(json.value(QLatin1String("eventTime")).toString(), QStringLiteral("2026-11-22T12:00:01.25+0000"));
        const Result<ActivityEvent> read = ActivityEvent::fromJson(json, {});
        QVERIFY(read.ok());
        const ActivityEvent event = read.value();
        QCOMPARE(event.time, QDateTime({2026, 11, 22}, {12, 0, 1, 250}, Qt::UTC));
        QCOMPARE(event.action, QStringLiteral("user-management.user.update"));
        QCOMPARE(event.outcome, QStringLiteral("success"));
        QCOMPARE(event.initiatorId.text, QStringLiteral("IBMid-9"));
        QCOMPARE(event.targetName, QStringLiteral("vic@example.com"));
        QCOMPARE(event.correlationId, QStringLiteral("t-1"));
        const QJsonObject update = event.requestData.value(QLatin1String("update")).toArray().first().toObject();
        QCOMPARE(update.value(QLatin1String("initialValue")).toString(), QStringLiteral("ACTIVE"));
        QCOMPARE(event.requestData.value(QLatin1String("body")).toObject().value(QLatin1String("state")).toString(), QStringLiteral("SUSPENDED"));
    }

    void refusalsSayWhy()
    {
        ChangeRecord record = sample();
        record.kind = ChangeKind::Remove;
        record.outcome = ChangeRecord::Outcome::Failure;
        record.error = {.kind = ErrorKind::Forbidden, .httpStatus = 403, .message = QStringLiteral("not you")};
        const ActivityEvent event = ActivityEvent::fromJson(cadfEvent(record, {}), {}).value();
        QCOMPARE(event.outcome, QStringLiteral("failure"));
        QCOMPARE(event.reasonCode, 403);
        QCOMPARE(event.reason, QStringLiteral("not you"));
        QCOMPARE(event.severity, QStringLiteral("critical"));
    }

    void everyKindHasAnActionAndAFileIsAnArray()
    {
        QList<ChangeRecord> records;
        for (int kind = 0; kind <= static_cast<int>(ChangeKind::OtherSettings); ++kind) {
            ChangeRecord record = sample();
            record.kind = static_cast<ChangeKind>(kind);
            QVERIFY(!cadfAction(record.kind).isEmpty());
            records.append(record);
        }
        QCOMPARE(QJsonDocument::fromJson(cadfFile(records, {})).array().size(), records.size());
        QVERIFY(QJsonDocument::fromJson(cadfFile({}, {})).isArray());
    }
};

QTEST_GUILESS_MAIN(TestCadf)
#include "tst_cadf.moc"
