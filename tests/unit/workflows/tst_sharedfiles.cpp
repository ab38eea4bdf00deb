// Files that several consoles write: real processes that write at the same time, and two readers of the same file here.
#include "models/core/merged.h"
#include "models/workflows/draftfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

using namespace iam;

namespace {

constexpr int patience = 120'000;
constexpr int additions = 60;

QJsonObject withMore(const std::optional<QJsonObject> &present, const QString &word)
{
    QJsonObject json = present.value_or(QJsonObject());
    QJsonArray words = json.value(QLatin1String("words")).toArray();
    words.append(word);
    json.insert(QStringLiteral("words"), words);
    return json;
}

int add(const QString &path, const QString &name)
{
    JsonFile file(path);
    for (int number = 0; number < additions; ++number) {
        const QString word = QStringLiteral("%1-%2").arg(name).arg(number);
        for (int tries = 0; !file.change([&word](const std::optional<QJsonObject> &present) { return withMore(present, word); }); ++tries) {
            if (tries > 1'000)
                return 1;
        }
    }
    return 0;
}

/// Writes a draft as a wizard does, says so, and stays until it is killed.
int draft(const QString &path, const QString &addresses)
{
    DraftFile file(path);
    (void)file.read();
    if (!file.write({.addresses = addresses}))
        return 1;
    std::printf("kept\n");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

struct Word
{
    QString key {};
    int value = 0;
    friend bool operator==(const Word &, const Word &) = default;
};

} // namespace

class TestSharedFiles : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatEitherAddsIsLost()
    {
        const auto merge = [](const QList<Word> &base, const QList<Word> &mine, const QList<Word> &theirs) {
            return merged(base, mine, theirs, [](const Word &each) { return each.key; },
                [](const Word &own, const Word &other) { return own.value >= other.value ? own : other; });
        };
        const Word a {QStringLiteral("a"), 1}, b {QStringLiteral("b"), 1}, c {QStringLiteral("c"), 1}, d {QStringLiteral("d"), 1};
        const Word a2 {QStringLiteral("a"), 2}, a3 {QStringLiteral("a"), 3};
        QCOMPARE(merge({a}, {a, b}, {a, c}), (QList<Word> {a, b, c})); // both have added
        QCOMPARE(merge({a, b}, {a}, {a, b}), (QList<Word> {a})); // I have taken one out
        QCOMPARE(merge({a, b}, {a, b}, {b}), (QList<Word> {b})); // they have
        QCOMPARE(merge({a, b}, {b}, {a2, b}), (QList<Word> {b, a2})); // taken out here, changed there
        QCOMPARE(merge({a, b}, {a2, b}, {b}), (QList<Word> {a2, b})); // the other way round
        QCOMPARE(merge({a}, {a2}, {a}), (QList<Word> {a2})); // changed here
        QCOMPARE(merge({a}, {a}, {a2}), (QList<Word> {a2})); // changed there
        QCOMPARE(merge({a}, {a2}, {a3}), (QList<Word> {a3})); // changed by both
        QCOMPARE(merge({}, {a2}, {a, d}), (QList<Word> {a2, d})); // added by both
    }

    void processesThatWriteAtOnceLoseNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shared.json"));
        std::vector<std::unique_ptr<QProcess>> all;
        for (const char *name : {"one", "two", "three"}) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--add"), path, QLatin1String(name)});
        }
        for (const auto &each : all) {
            QTRY_COMPARE_WITH_TIMEOUT(each->state(), QProcess::NotRunning, patience);
            QCOMPARE(each->exitCode(), 0);
        }
        const QJsonArray words = JsonFile(path).read().value().value(QLatin1String("words")).toArray();
        QCOMPARE(words.size(), 3 * additions);
        for (int number = 0; number < additions; ++number)
            QVERIFY(words.contains(QStringLiteral("two-%1").arg(number)));
    }

    void aDraftBelongsToTheWizardThatIsOpen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("invitation-draft.json"));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--draft"), path, QStringLiteral("theirs@x.example")});
        QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), patience);
        DraftFile mine(path);
        QVERIFY(!mine.read()); // not offered: somebody is writing it
        mine.remove(); // nor taken away by a wizard that is closed without a word
        QVERIFY(mine.write({.addresses = QStringLiteral("mine@x.example")}));
        QVERIFY(mine.write({.addresses = QStringLiteral("mine2@x.example")}));
        mine.leave();
        QCOMPARE(mine.read().value().addresses, QStringLiteral("mine2@x.example")); // opened once more
        // Killed: its draft is there for the next wizard, and mine for the one after.
        other.kill();
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
        DraftFile next(path);
        QCOMPARE(next.read().value().addresses, QStringLiteral("theirs@x.example"));
        next.remove();
        next.leave();
        QVERIFY(!next.read());
        mine.leave();
        QCOMPARE(next.read().value().addresses, QStringLiteral("mine2@x.example"));
    }

    void aDraftOfNobodyIsNotWrittenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("invitation-draft.json"));
        DraftFile first(path);
        QVERIFY(first.write({.addresses = QStringLiteral("first@x.example")}));
        first.leave();
        DraftFile second(path); // writes without having offered the one that is there
        QVERIFY(second.write({.addresses = QStringLiteral("second@x.example")}));
        second.leave();
        QCOMPARE(DraftFile(path).read().value().addresses, QStringLiteral("first@x.example"));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--add"))
        return add(arguments.at(2), arguments.at(3));
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--draft"))
        return draft(arguments.at(2), arguments.at(3));
    TestSharedFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharedfiles.moc"
