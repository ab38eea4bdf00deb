// Two consoles on the files of one account, as real processes: whoever is alive keeps what it has under way, whatever the
// other does, and whoever was killed leaves it to the next.
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/runs/runstore.h"
#include "tests/support/awaited.h"
#include "tests/support/consoleprocess.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace iam;
using iam::test::ServiceProcess;

namespace {

constexpr int patience = 120'000;
constexpr int people = 1'000;

const QDateTime start({2025, 6, 1}, {12, 0}, Qt::UTC);

ChangeRecord removal() { return {.kind = ChangeKind::Remove, .at = start, .targetName = QStringLiteral("u1"), .request = {.method = "DELETE", .path = QStringLiteral("/v2/users/u1")}}; }

/// The other process: begins an attempt, says so, and waits for its end, or for a word to settle it.
int holdAnAttempt(const QString &path)
{
    Ledger ledger(path);
    Journal journal(ledger);
    journal.settleInterrupted(start);
    const Result<qint64> begun = test::awaited(journal.begin(removal()));
    std::printf("begun %lld\n", begun.ok() ? static_cast<long long>(begun.value()) : -1LL);
    std::fflush(stdout);
    if (std::getchar() != 's')
        return 1;
    ChangeRecord done = removal();
    done.outcome = ChangeRecord::Outcome::Success;
    journal.write(done, begun.value());
    return 0;
}

/// A process is stopped, and stays alive, at a moment at which it does not hold the file for writing.
bool stopBetweenWrites(qint64 process, const QString &ledger)
{
    for (int turn = 0; turn < 1'000; ++turn) {
        ::kill(static_cast<pid_t>(process), SIGSTOP);
        bool writable = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("probe"));
            database.setDatabaseName(ledger);
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
            if (database.open()) {
                QSqlQuery query(database);
                writable = query.exec(QStringLiteral("BEGIN IMMEDIATE"));
                query.exec(QStringLiteral("ROLLBACK"));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("probe"));
        if (writable)
            return true;
        ::kill(static_cast<pid_t>(process), SIGCONT);
    }
    return false;
}

} // namespace

class TestTwoConsoles : public QObject
{
    Q_OBJECT

private slots:
    void anAttemptBelongsToWhoeverBeganIt();
    void aRunBelongsToWhoeverBeganIt();

private:
    void startConsole(QProcess &console, const QStringList &task);
    /// Code, and all that was said.
    [[nodiscard]] std::pair<int, QString> runConsole(const QStringList &task);
    [[nodiscard]] QString writePlan(const QString &name, int count) const;
    [[nodiscard]] int inService(const QString &sql) const;
    [[nodiscard]] QString ledgerPath() const;

    QTemporaryDir m_folder;
    ServiceProcess m_service;
};

void TestTwoConsoles::anAttemptBelongsToWhoeverBeganIt()
{
    const QString path = m_folder.filePath(QStringLiteral("attempt.sqlite"));
    for (const bool killed : {true, false}) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), patience);
        const qint64 number = other.readLine().mid(6).trimmed().toLongLong();
        QVERIFY(number > 0);
        const auto outcomeNow = [&path, number](bool settles) {
            Ledger ledger(path); // another start
            Journal journal(ledger);
            if (settles)
                journal.settleInterrupted(start);
            const QList<JournalEntry> entries = test::awaited(journal.search({.limit = 1'000})).value();
            const auto found = std::find_if(entries.cbegin(), entries.cend(), [number](const JournalEntry &entry) { return entry.attempt == number; });
            return found == entries.cend() ? ChangeRecord::Outcome::Failure : found->record.outcome;
        };
        QCOMPARE(outcomeNow(true), ChangeRecord::Outcome::Pending);
        ::kill(static_cast<pid_t>(other.processId()), SIGSTOP); // does nothing, but lives
        QCOMPARE(outcomeNow(true), ChangeRecord::Outcome::Pending);
        if (killed) {
            other.kill();
        } else {
            ::kill(static_cast<pid_t>(other.processId()), SIGCONT);
            other.write("s\n");
        }
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
        QCOMPARE(outcomeNow(true), killed ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Success);
        Ledger ledger(path);
        Journal journal(ledger);
        QCOMPARE(test::awaited(journal.verify()).value().kind, JournalVerdict::Kind::Whole);
    }
}

void TestTwoConsoles::startConsole(QProcess &console, const QStringList &task)
{
    console.setProcessChannelMode(QProcess::MergedChannels);
    test::startConsole(console, m_service, m_folder.path(), task + QStringList {QStringLiteral("--addresses-per-request"), QStringLiteral("5")});
}

std::pair<int, QString> TestTwoConsoles::runConsole(const QStringList &task)
{
    QProcess console;
    startConsole(console, task);
    if (!QTest::qWaitFor([&console] { return console.state() == QProcess::NotRunning; }, 300'000))
        return {-1, QStringLiteral("the console does not come to its end")};
    return {console.exitCode(), QString::fromUtf8(console.readAll())};
}

QString TestTwoConsoles::writePlan(const QString &name, int count) const
{
    QFile file(m_folder.filePath(name + QLatin1String(".csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the plan cannot be written");
    file.write("email,groups\n");
    for (int i = 0; i < count; ++i)
        file.write(QStringLiteral("%1.person%2@two.example,\n").arg(name).arg(i).toUtf8());
    return file.fileName();
}

int TestTwoConsoles::inService(const QString &sql) const
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("count"));
        database.setDatabaseName(m_folder.filePath(QStringLiteral("service.sqlite")));
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("count"));
    return count;
}

QString TestTwoConsoles::ledgerPath() const
{
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), {QStringLiteral("ledger.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void TestTwoConsoles::aRunBelongsToWhoeverBeganIt()
{
    QVERIFY(m_service.start({QStringLiteral("--database"), m_folder.filePath(QStringLiteral("service.sqlite")), QStringLiteral("--processing-ms"), QStringLiteral("100")}));
    const QString plan = writePlan(QStringLiteral("first"), people);
    QProcess first;
    startConsole(first, {QStringLiteral("run"), plan});
    QTRY_VERIFY_WITH_TIMEOUT(first.bytesAvailable() > 0 || first.state() == QProcess::NotRunning, patience);
    QVERIFY(first.state() == QProcess::Running);
    QVERIFY(stopBetweenWrites(first.processId(), ledgerPath()));
    const auto settled = [this] { return inService(QStringLiteral("SELECT COUNT(*) FROM invitations WHERE folded_email LIKE '%@two.example'")); };

    // The first lives, however long it says nothing: nobody takes its run, and nobody begins another one beside it.
    const auto info = [this] {
        Ledger ledger(ledgerPath());
        const auto runs = test::awaited(ledger.ask<QList<RunInfo>>([](LedgerDatabase &database) { return runstore::recent(database, 10); }));
        return runs.ok() ? runs.value() : QList<RunInfo>();
    };
    const QList<RunInfo> running = info();
    QCOMPARE(running.size(), 1);
    QVERIFY(running.first().elsewhere);
    QCOMPARE(countOf(running.first().counts, RunItemState::Unclear), 0);
    QVERIFY(settledOf(running.first().counts) < people);
    const int before = settled();
    const auto [continued, said] = runConsole({QStringLiteral("continue")});
    QVERIFY2(continued == 1, qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("another console")), qPrintable(said));
    const auto [begun, words] = runConsole({QStringLiteral("run"), writePlan(QStringLiteral("second"), 3)});
    QVERIFY2(begun == 1, qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("another console")), qPrintable(words));
    QCOMPARE(info().size(), 1);
    QVERIFY(settled() - before <= 8 * 5); // what the first has under way

    // Killed, it leaves everything to the next, which looks first.
    first.kill();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, patience);
    QVERIFY(!info().first().elsewhere);
    const auto [code, output] = runConsole({QStringLiteral("continue")});
    QVERIFY2(code == 0, qPrintable(output.right(2'000)));
    QCOMPARE(settled(), people);
    QCOMPARE(inService(QStringLiteral("SELECT COUNT(DISTINCT folded_email) FROM invitations WHERE folded_email LIKE 'first.%@two.example'")), people);
    const auto [other, rest] = runConsole({QStringLiteral("run"), writePlan(QStringLiteral("third"), 3)});
    QVERIFY2(other == 0, qPrintable(rest));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--hold"))
        return holdAnAttempt(arguments.at(2));
    TestTwoConsoles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twoconsoles.moc"
