#include "models/export/listexport.h"

#include "tests/support/csvreader.h"
#include "tests/support/randomusers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <sys/resource.h>

using namespace iam;
using namespace iam::test;

namespace {

ExportUser sampleUser(qsizetype number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    ExportUser user {.user = randomUser(static_cast<int>(number), random)};
    user.status = statusOf(user.user.state, {}, {});
    if (number == 1)
        user.user.firstName = QStringLiteral("=HYPERLINK(\"x\")\n\"two\" lines");
    return user;
}

/// Runs an export to its end.
struct Outcome
{
    std::optional<Result<WrittenFile>> result {};
    qsizetype lastProgress = 0;
};
Outcome run(const ListExportPlan &plan, const ListExport::RowAt &rowAt, qsizetype cancelAt = -1)
{
    ListExport writing;
    Outcome outcome;
    QObject::connect(&writing, &ListExport::finished, &writing, [&outcome](const Result<WrittenFile> &result) { outcome.result = result; });
    QObject::connect(&writing, &ListExport::progressed, &writing, [&](qsizetype done, qsizetype) {
        outcome.lastProgress = done;
        if (cancelAt >= 0 && done >= cancelAt)
            writing.cancel();
    });
    QSignalSpy finished(&writing, &ListExport::finished);
    writing.start(plan, rowAt);
    if (finished.isEmpty())
        finished.wait(120'000);
    return outcome;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process may become longer than that, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
};

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private slots:
    void csvHoldsEveryColumnOfEveryUser()
    {
        QTemporaryDir folder;
        const ListExportPlan plan {.path = folder.filePath(QStringLiteral("users.csv")), .total = 1200};
        const Outcome outcome = run(plan, [](qsizetype place) { return sampleUser(place); });
        QVERIFY(outcome.result && outcome.result->ok());
        QCOMPARE(outcome.result->value().rows, qint64(1200));
        QCOMPARE(outcome.lastProgress, qsizetype(1200));
        const QByteArray file = contents(plan.path);
        QCOMPARE(outcome.result->value().bytes, qint64(file.size()));
        const auto lines = readCsv(file);
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), qsizetype(1201));
        QCOMPARE(lines->first().size(), plan.columns.size());
        QCOMPARE(lines->first().first(), QStringLiteral("name"));
        for (qsizetype place = 0; place < 1200; ++place) {
            const ExportUser user = sampleUser(place);
            for (qsizetype column = 0; column < plan.columns.size(); ++column) {
                QString expected = exportCell(user, plan.columns.at(column));
                if (looksLikeFormula(expected))
                    expected.prepend(QLatin1Char('\''));
                QCOMPARE(lines->at(place + 1).at(column), expected);
            }
        }
    }

    void jsonStaysUntouchedAndSaysHowItWasMade()
    {
        QTemporaryDir folder;
        const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
        const ListExportPlan plan {.path = folder.filePath(QStringLiteral("users.json")),
            .format = ExportFormat::Json,
            .columns = {ExportColumn::FirstName, ExportColumn::AddedOn, ExportColumn::ExpiresOn},
            .account = {QStringLiteral("a1")},
            .accountName = QStringLiteral("Quantum \"Lab\""),
            .madeBy = QStringLiteral("olivia@example.com"),
            .madeAt = now,
            .asOf = now.addSecs(-60),
            .complete = false,
            .total = 3};
        // The second one goes while the file is written.
        const Outcome outcome = run(plan, [](qsizetype place) { return place == 2 ? std::nullopt : std::optional(sampleUser(place)); });
        QVERIFY(outcome.result && outcome.result->ok());
        QCOMPARE(outcome.result->value().rows, qint64(2));
        const QJsonObject json = QJsonDocument::fromJson(contents(plan.path)).object();
        QCOMPARE(json.value(QLatin1String("account_name")).toString(), plan.accountName);
        QCOMPARE(json.value(QLatin1String("made_by")).toString(), plan.madeBy);
        QCOMPARE(json.value(QLatin1String("made_at")).toString(), QStringLiteral("2026-11-22T12:00:00Z"));
        QCOMPARE(json.value(QLatin1String("complete")).toBool(true), false);
        const QJsonArray users = json.value(QLatin1String("users")).toArray();
        QCOMPARE(users.size(), qsizetype(2));
        QCOMPARE(users.at(1).toObject().value(QLatin1String("firstname")).toString(), sampleUser(1).user.firstName);
        QVERIFY(users.at(1).toObject().value(QLatin1String("expires_on")).isNull());
    }

    void nobodyIsAFileToo()
    {
        QTemporaryDir folder;
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
            const ListExportPlan plan {.path = folder.filePath(QStringLiteral("none")), .format = format};
            const Outcome outcome = run(plan, [](qsizetype) { return std::nullopt; });
            QVERIFY(outcome.result && outcome.result->ok());
            if (format == ExportFormat::Json)
                QVERIFY(QJsonDocument::fromJson(contents(plan.path)).object().contains(QLatin1String("users")));
        }
    }

    void aHundredThousandRowsWithoutHoldingUpTheThread()
    {
        QTemporaryDir folder;
        const ListExportPlan plan {.path = folder.filePath(QStringLiteral("big.csv")), .total = 100'000};
        const ExportUser user = sampleUser(5);
        int turns = 0; // of the event loop, while rows are given
        QTimer other;
        QObject::connect(&other, &QTimer::timeout, &other, [&turns] { ++turns; });
        other.start(0);
        const Outcome outcome = run(plan, [&user](qsizetype) { return user; });
        QVERIFY(outcome.result && outcome.result->ok());
        QCOMPARE(outcome.result->value().rows, qint64(100'000));
        QVERIFY2(turns > 100, qPrintable(QString::number(turns)));
        QCOMPARE(contents(plan.path).count("\r\n"), qsizetype(100'001));
    }

    void cancellingLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("users.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const Outcome outcome = run({.path = path, .total = 50'000}, [](qsizetype place) { return sampleUser(place); }, 1000);
        QVERIFY(outcome.result && !outcome.result->ok());
        QCOMPARE(outcome.result->error().kind, ErrorKind::Cancelled);
        QCOMPARE(contents(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(1)); // nothing half written beside it
    }

    void whatCannotBeWrittenIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QStringLiteral("/no/such/folder/users.csv");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("no place for files") << QStringLiteral("/proc/users.csv");
    }

    void whatCannotBeWrittenIsAnError()
    {
        QFETCH(QString, path);
        const Outcome outcome = run({.path = path, .total = 10}, [](qsizetype place) { return sampleUser(place); });
        QVERIFY(outcome.result && !outcome.result->ok());
        QCOMPARE(outcome.result->error().code, QString(filecode::cannotOpen));
        QVERIFY(!outcome.result->error().detail.isEmpty());
    }

    void aFullDiskIsAnErrorAndLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("users.csv"));
        Outcome outcome;
        {
            const FileSizeLimit limit(64 * 1024);
            outcome = run({.path = path, .total = 20'000}, [](qsizetype place) { return sampleUser(place); });
        }
        QVERIFY(outcome.result && !outcome.result->ok());
        QCOMPARE(outcome.result->error().code, QString(filecode::cannotWrite));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
        {
            const FileSizeLimit limit(1024);
            QCOMPARE(writeWholeFile(path, QByteArray(100'000, 'x'), 1).error().code, QString(filecode::cannotWrite));
        }
        QVERIFY(!QFile::exists(path));
    }

    void endingTheObjectEndsTheWriting()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("users.csv"));
        {
            ListExport writing;
            writing.start({.path = path, .total = 100'000}, [](qsizetype place) { return sampleUser(place); });
            QTRY_VERIFY(writing.isRunning());
        }
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
