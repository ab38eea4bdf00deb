#include "models/export/csv.h"

#include "tests/support/csvreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral("ab 19=+-@\t\r\n\"',;|\u00A0éß李نР‘\u200B\u202E\uFEFF");
    QString text;
    for (int length = random.bounded(0, 14); length > 0; --length)
        text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void readBackEveryValueIsThere()
    {
        QRandomGenerator random(60);
        for (const CsvCells cells : {CsvCells::Safe, CsvCells::Raw}) {
            QList<QStringList> table;
            QByteArray file = csvMark();
            for (int row = 0; row < 1000; ++row) {
                QStringList fields;
                for (int column = 0; column < 6; ++column)
                    fields << randomText(random);
                table << fields;
                file += csvLine(fields, cells);
            }
            const auto back = readCsv(file);
            QVERIFY(back.has_value());
            QCOMPARE(back->size(), table.size());
            for (qsizetype row = 0; row < table.size(); ++row) {
                for (qsizetype column = 0; column < 6; ++column) {
                    const QString &value = table.at(row).at(column);
                    const bool guarded = cells == CsvCells::Safe && looksLikeFormula(value);
                    QCOMPARE(back->at(row).at(column), guarded ? QLatin1Char('\'') + value : value);
                }
            }
        }
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("formula");
        for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "  =1", " \t x", "\n=1", "=", "-"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", " ", "a=1", "1-1", "a@example.com", "'=1", "x\t"})
            QTest::newRow(QByteArray("not ") + text) << QString::fromLatin1(text) << false;
        QTest::newRow("behind a hard blank") << QStringLiteral("\u00A0=1") << true;
        QTest::newRow("behind a character without width") << QStringLiteral("\u200B\uFEFF@x") << true;
    }

    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(bool, formula);
        QCOMPARE(looksLikeFormula(text), formula);
        QCOMPARE(csvLine({text}).contains("\"'"), formula || text.startsWith(QLatin1Char('\'')));
        QVERIFY(!csvLine({text}, CsvCells::Raw).contains("\"'") || text.startsWith(QLatin1Char('\'')));
    }

    void theReaderRefusesWhatIsNotCsv()
    {
        QVERIFY(!readCsv("\"a\"\r\n"));
        QVERIFY(!readCsv("\xEF\xBB\xBF" "a\r\n"));
        QVERIFY(!readCsv("\xEF\xBB\xBF" "\"a\"\n"));
        QVERIFY(!readCsv("\xEF\xBB\xBF" "\"a\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
