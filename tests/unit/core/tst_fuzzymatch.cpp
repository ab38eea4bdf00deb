#include "models/core/fuzzymatch.h"

#include <QTest>

using namespace iam;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::newRow("nothing typed") << QString() << QStringLiteral("Refresh") << QList<qsizetype> {};
        QTest::newRow("beginning") << QStringLiteral("re") << QStringLiteral("Resend invite") << QList<qsizetype> {0, 1};
        QTest::newRow("another word") << QStringLiteral("inv") << QStringLiteral("Resend invite") << QList<qsizetype> {7, 8, 9};
        QTest::newRow("beginning before inside") << QStringLiteral("re") << QStringLiteral("Dare report") << QList<qsizetype> {5, 6};
        QTest::newRow("inside") << QStringLiteral("eau") << QStringLiteral("Ada Moreau") << QList<qsizetype> {7, 8, 9};
        QTest::newRow("initials") << QStringLiteral("ri") << QStringLiteral("Resend invite") << QList<qsizetype> {0, 7};
        QTest::newRow("two words, any order") << QStringLiteral("inv res") << QStringLiteral("Resend invite")
                                              << QList<qsizetype> {0, 1, 2, 7, 8, 9};
        QTest::newRow("case and accents") << QStringLiteral("ELODIE") << QString::fromUtf8("Élodie") << QList<qsizetype> {0, 1, 2, 3, 4, 5};
        QTest::newRow("not Latin") << QString::fromUtf8("招待") << QString::fromUtf8("ユーザーの招待") << QList<qsizetype> {5, 6};
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QList<qsizetype>, places);
        const auto match = fuzzyMatch(typed, name);
        QVERIFY(match);
        QCOMPARE(match->places, places);
    }

    void doesNotFind()
    {
        QVERIFY(!fuzzyMatch(QStringLiteral("xyz"), QStringLiteral("Resend invite")));
        QVERIFY(!fuzzyMatch(QStringLiteral("invite now"), QStringLiteral("Resend invite")));
        QVERIFY(!fuzzyMatch(QStringLiteral("snt"), QStringLiteral("Resend invite"))); // begins within a word
        QVERIFY(!fuzzyMatch(QStringLiteral("a"), QString()));
    }

    void betterOnesScoreMore()
    {
        const auto score = [](const QString &name) { return fuzzyMatch(QStringLiteral("re"), name)->score; };
        QVERIFY(score(QStringLiteral("Refresh")) > score(QStringLiteral("Access report")));
        QVERIFY(score(QStringLiteral("Access report")) > score(QStringLiteral("Change parent")));
        QVERIFY(score(QStringLiteral("Change parent")) > score(QStringLiteral("Run eight")));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
