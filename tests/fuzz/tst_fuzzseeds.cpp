// Every seed of the fuzzers, whole, cut off, and changed a little, without a fuzzer.
#include "tests/fuzz/fuzztargets.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace iam::test;

class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private slots:
    void seedsHoldTheirPromises_data()
    {
        QTest::addColumn<int>("target");
        for (size_t i = 0; i < fuzzTargets().size(); ++i)
            QTest::newRow(fuzzTargets()[i].name) << static_cast<int>(i);
    }

    void seedsHoldTheirPromises()
    {
        QFETCH(int, target);
        const FuzzTarget &fuzz = fuzzTargets()[static_cast<size_t>(target)];
        QDirIterator seeds(qEnvironmentVariable("IAM_SOURCE_DIR") + QStringLiteral("/tests/fuzz/corpora/") + QString::fromLatin1(fuzz.name), QDir::Files);
        QRandomGenerator random(4711);
        int count = 0;
        while (seeds.hasNext()) {
            QFile file(seeds.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++count;
            fuzz.run(bytes);
            for (qsizetype cut = 0; cut < std::min<qsizetype>(bytes.size(), 400); ++cut)
                fuzz.run(bytes.left(cut));
            for (int change = 0; change < 300 && !bytes.isEmpty(); ++change) {
                QByteArray changed = bytes;
                for (int times = random.bounded(1, 4); times > 0; --times)
                    changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.bounded(256));
                fuzz.run(changed);
            }
        }
        QVERIFY2(count >= 3, "seeds are missing");
    }
};

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
