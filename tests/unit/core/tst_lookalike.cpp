#include "models/core/lookalike.h"

#include <QTest>

class TestLookalike : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("suspicious");
        QTest::newRow("latin") << u"paul@example.com"_qs << false;
        QTest::newRow("latin with accents") << u"Zoë Müller"_qs << false;
        QTest::newRow("decomposed accent") << u"Zoe\u0308"_qs << false;
        QTest::newRow("Cyrillic a in a domain") << u"paul@ex\u0430mple.com"_qs << true;
        QTest::newRow("Cyrillic R begins a name") << u"\u0420aul Kern"_qs << true;
        QTest::newRow("a Cyrillic word beside a Latin one") << u"Иван Smith"_qs << false;
        QTest::newRow("Japanese mixes by nature") << u"田中さくらカナ"_qs << false;
        QTest::newRow("digits belong to any script") << u"ada1815"_qs << false;
        QTest::newRow("punycode") << u"paul@xn--exmple-4nf.com"_qs << true;
        QTest::newRow("empty") << QString() << false;
    }
    void judges()
    {
        QFETCH(QString, text);
        QFETCH(bool, suspicious);
        QCOMPARE(iam::looksSuspicious(text), suspicious);
    }
};

QTEST_GUILESS_MAIN(TestLookalike)
#include "tst_lookalike.moc"
