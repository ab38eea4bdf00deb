#include "models/items/foldedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace iam;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void foldsEveryLetterAsTheLongWay()
    {
        constexpr char32_t end = 0x20000;
        for (char32_t letter = 1; letter < end; ++letter) {
            if (QChar::isSurrogate(letter))
                continue;
            const QString text = QString::fromUcs4(&letter, 1);
            const QString between = QLatin1String("Aé") + text + QLatin1String("Z");
            QCOMPARE(foldedUtf8(text.toUtf8()), foldedForSearch(text).toUtf8());
            QCOMPARE(foldedUtf8(between.toUtf8()), foldedForSearch(between).toUtf8());
        }
    }

    void foldsMixturesAsTheLongWay()
    {
        const QString letters = QString::fromUtf8("aZ 9éÉßñÑøØłŁœİıſ李雷東京龠一あアがｶ한글Дд\u0301\u0323Ωﬁ\u212b");
        QRandomGenerator random(11);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int count = random.bounded(12); count >= 0; --count)
                text += letters.at(random.bounded(static_cast<int>(letters.size())));
            QCOMPARE(foldedUtf8(text.toUtf8()), foldedForSearch(text).toUtf8());
        }
    }

    void endsWithTheText()
    {
        // Cut in the middle of a letter: no byte behind the end is read, and nothing is made up.
        const QByteArray whole = QByteArrayLiteral("Jos\xc3\xa9 \xe6\x9d\xb1");
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            QCOMPARE(foldedUtf8(part), foldedForSearch(QString::fromUtf8(part)).toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
