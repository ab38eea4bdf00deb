// The judge of "flat" has to see a leak, and only a leak.
#include "tests/soak/trend.h"

#include <QRandomGenerator>
#include <QTest>

using iam::test::Trend;

class TestSoakTrend : public QObject
{
    Q_OBJECT

private slots:
    void noiseIsFlat()
    {
        QRandomGenerator dice(1);
        Trend trend(QStringLiteral("memory"), QStringLiteral("MB"), {.share = 0.05, .more = 8});
        for (int second = 0; second < 300; second += 2)
            trend.add(second, 150 + static_cast<double>(dice.bounded(10)));
        QVERIFY(trend.isEnough());
        QVERIFY(trend.isFlat());
    }
    void warmUpCountsForNothing()
    {
        Trend trend(QStringLiteral("memory"), QStringLiteral("MB"), {.share = 0.05, .more = 8});
        for (int second = 0; second < 300; second += 2)
            trend.add(second, second < 60 ? 50 + second * 2 : 170);
        QVERIFY(trend.isFlat());
        QCOMPARE(trend.first(), 170.0);
        QVERIFY(qAbs(trend.perMinute()) < 0.1);
    }
    void growthIsSeen()
    {
        QRandomGenerator dice(1);
        Trend trend(QStringLiteral("memory"), QStringLiteral("MB"), {.share = 0.05, .more = 8});
        for (int second = 0; second < 300; second += 2)
            trend.add(second, 150 + second * 0.15 + static_cast<double>(dice.bounded(10)));
        QVERIFY(!trend.isFlat());
        QVERIFY(qAbs(trend.perMinute() - 9) < 1.5);
    }
    void onePeakIsNoGrowth()
    {
        Trend trend(QStringLiteral("files"), {}, {.share = 0, .more = 2});
        for (int second = 0; second < 300; second += 2)
            trend.add(second, second == 290 ? 60 : 30);
        QVERIFY(trend.isFlat());
    }
    void handlesOneByOneAreSeen()
    {
        Trend trend(QStringLiteral("files"), {}, {.share = 0, .more = 2});
        for (int second = 0; second < 300; second += 20)
            trend.add(second, 30 + second / 20);
        QVERIFY(trend.isEnough());
        QVERIFY(!trend.isFlat());
    }
    void fewValuesSayNothing()
    {
        Trend trend(QStringLiteral("files"), {}, {.share = 0, .more = 2});
        for (int second = 0; second < 5; ++second)
            trend.add(second, 30);
        QVERIFY(!trend.isEnough());
    }
};

QTEST_GUILESS_MAIN(TestSoakTrend)
#include "tst_soaktrend.moc"
