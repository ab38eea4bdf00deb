#include "app/languages.h"
#include "models/items/usertext.h"

#include <QLocale>
#include <QTest>

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void pluralsAreWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const iam::Language &language : iam::Languages::all())
            QTest::newRow(qPrintable(u"language "_qs + language.code)) << language.code; // the first follows the system
    }
    void pluralsAreWordsInEveryLanguage()
    {
        QFETCH(QString, code);
        iam::Languages languages;
        languages.install(code);
        QVERIFY2(!iam::daysLeftText(2).contains(u"(s)"_qs), qPrintable(iam::daysLeftText(2)));
        QVERIFY(QLocale().language() != QLocale::C);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
