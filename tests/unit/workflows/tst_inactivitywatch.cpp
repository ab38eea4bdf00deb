#include "models/api/identityapi.h"
#include "models/core/changegate.h"
#include "models/workflows/inactivitywatch.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

/// Lets no change pass.
class ClosedGate final : public ChangeGate
{
public:
    [[nodiscard]] QFuture<Result<Done>> pass() override
    {
        QPromise<Result<Done>> promise;
        promise.start();
        promise.addResult(ApiError {.kind = ErrorKind::Refused});
        promise.finish();
        return promise.future();
    }
};

struct Watch
{
    ClientFixture client;
    ClosedGate gate;
    IdentityApi identity {client.transport};
    InactivityWatch watch {identity, {u"a"_qs}, client.clock, client.scheduler};
    QSignalSpy changed {&watch, &InactivityWatch::changed};
    QStringList asked;
    QList<ScriptedAnswer> answers;

    Watch()
    {
        client.transport.setChangeGate(&gate); // having a report made is no change
        client.next = [this](const ReceivedRequest &request) {
            asked.append(QString::fromUtf8(request.verb) + u' ' + request.path().section(u'/', -1));
            return answers.isEmpty() ? ScriptedAnswer {.status = 500} : answers.takeFirst();
        };
    }
    [[nodiscard]] QJsonObject report(const QDateTime &made, const QString &duration = u"720"_qs) const
    {
        return {{u"reference"_qs, u"r1"_qs}, {u"report_duration"_qs, duration},
            {u"report_end_time"_qs, made.toString(Qt::ISODate)},
            {u"users"_qs, QJsonArray {QJsonObject {{u"iam_id"_qs, u"IBMid-1"_qs}, {u"last_authn"_qs, u"2025-01-01T10:00+0000"_qs}},
                                      QJsonObject {{u"iam_id"_qs, u"IBMid-2"_qs}}}}};
    }
};

} // namespace

class TestInactivityWatch : public QObject
{
    Q_OBJECT

private slots:
    void aFreshReportIsTaken()
    {
        Watch w;
        w.answers = {ScriptedAnswer::json(200, w.report(w.client.clock.now().addSecs(-600)))};
        w.watch.read();
        QTRY_COMPARE(w.changed.count(), 1);
        QCOMPARE(w.asked, QStringList {u"GET latest"_qs});
        QCOMPARE(w.watch.report()->users.size(), 2);
        QCOMPARE(w.watch.report()->users.value(u"IBMid-1"_qs), QDateTime({2025, 1, 1}, {10, 0}, Qt::UTC));
        QVERIFY(!w.watch.report()->users.value(u"IBMid-2"_qs).isValid());
        w.watch.read(); // good for an hour
        QCOMPARE(w.asked.size(), 1);
    }

    void anOldOneAndOneForOtherTimesAreMadeAnew_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("duration");
        QTest::newRow("old") << 2 * 3600 << u"720"_qs;
        QTest::newRow("other duration") << 60 << u"168"_qs;
    }
    void anOldOneAndOneForOtherTimesAreMadeAnew()
    {
        QFETCH(int, age);
        QFETCH(QString, duration);
        Watch w;
        w.answers = {ScriptedAnswer::json(200, w.report(w.client.clock.now().addSecs(-age), duration)),
            ScriptedAnswer::json(202, {{u"reference"_qs, u"r1"_qs}}), ScriptedAnswer {.status = 204}, ScriptedAnswer {.status = 204},
            ScriptedAnswer::json(200, w.report(w.client.clock.now()))};
        w.watch.read();
        QTRY_COMPARE(w.changed.count(), 1);
        QCOMPARE(w.asked, (QStringList {u"GET latest"_qs, u"POST report"_qs, u"GET r1"_qs, u"GET r1"_qs, u"GET r1"_qs}));
        QVERIFY(w.watch.report().has_value());
        QVERIFY(!w.watch.problem());
    }

    void withoutTheRightThereIsNone()
    {
        Watch w;
        w.answers = {ScriptedAnswer {.status = 404, .body = "{}"}, ScriptedAnswer {.status = 403, .body = "{}"}};
        w.watch.read();
        QTRY_COMPARE(w.changed.count(), 1);
        QVERIFY(!w.watch.report());
        QCOMPARE(w.watch.problem()->kind, ErrorKind::Forbidden);
    }

    void onePatienceEnds()
    {
        Watch w;
        w.answers = {ScriptedAnswer {.status = 404, .body = "{}"}, ScriptedAnswer::json(202, {{u"reference"_qs, u"r1"_qs}})};
        for (int i = 0; i < InactivityWatch::mostTries; ++i)
            w.answers.append(ScriptedAnswer {.status = 204});
        w.watch.read();
        QTRY_COMPARE(w.changed.count(), 1);
        QCOMPARE(w.asked.size(), 2 + InactivityWatch::mostTries);
        QCOMPARE(w.watch.problem()->kind, ErrorKind::Timeout);
    }
};

QTEST_GUILESS_MAIN(TestInactivityWatch)
#include "tst_inactivitywatch.moc"
