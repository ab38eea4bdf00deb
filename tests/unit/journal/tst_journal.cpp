#include "models/core/whendone.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/journal/ledgerdatabase.h"
#include "tests/support/awaited.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasDone();
    void findsByWordsKindAndTime();
    void namesWhatWasTamperedWith_data();
    void namesWhatWasTamperedWith();
    void writesManyWithFewCommits();
    void oneFailureTakesNothingElseBack();
    void tellsWhereItCannotWrite();
    void knowsWhatSomebodyHad();
};

namespace {

ChangeRecord record(const QString &email, ChangeKind kind = ChangeKind::Invite, ChangeRecord::Outcome outcome = ChangeRecord::Outcome::Success)
{
    return {.kind = kind,
        .at = QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC),
        .account = {QStringLiteral("acc")},
        .actor = {QStringLiteral("IBMid-1")},
        .target = {QStringLiteral("id-") + email},
        .targetName = email,
        .targetEmail = email,
        .what = QStringLiteral("100%_group"),
        .request = {.method = "POST", .path = QStringLiteral("/v2/accounts/acc/users"), .body = "{\"users\":[]}"},
        .outcome = outcome,
        .transactionId = QStringLiteral("trace-1")};
}

template <typename T>
T valueOf(const QFuture<Result<T>> &call)
{
    const Result<T> answer = test::awaited(call);
    if (!answer.ok())
        qFatal("%s", qPrintable(answer.error().detail));
    return answer.value();
}

/// What somebody with another program might do to the file.
void tamper(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

} // namespace

void TestJournal::keepsWhatWasDone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/down/ledger.sqlite"));
    ChangeRecord refused = record(QStringLiteral("b@x.example"), ChangeKind::Remove, ChangeRecord::Outcome::Failure);
    refused.error = {.kind = ErrorKind::Forbidden, .httpStatus = 403, .code = QStringLiteral("forbidden"), .message = QStringLiteral("no"),
        .trace = QStringLiteral("t"), .retryAfter = std::chrono::seconds(3)};
    {
        Ledger ledger(path);
        Journal journal(ledger);
        QSignalSpy grown(&journal, &Journal::grown);
        journal.write(record(QStringLiteral("a@x.example")));
        journal.write(refused);
        QTRY_COMPARE(grown.size(), 2);
    }
    Ledger ledger(path);
    Journal journal(ledger);
    const QList<JournalEntry> entries = valueOf(journal.search({}));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).number, 2);
    QCOMPARE(entries.at(0).record.error, refused.error);
    QCOMPARE(entries.at(1).record.request, record(QStringLiteral("a@x.example")).request);
    QCOMPARE(entries.at(1).record.what, QStringLiteral("100%_group"));
    QCOMPARE(valueOf(journal.verify()), (JournalVerdict {.entries = 2}));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestJournal::findsByWordsKindAndTime()
{
    Ledger ledger {QString()};
    Journal journal(ledger);
    for (int i = 0; i < 30; ++i) {
        ChangeRecord each = record(QStringLiteral("person%1@x.example").arg(i), i % 2 == 0 ? ChangeKind::Invite : ChangeKind::Remove);
        each.at = each.at.addDays(i);
        each.what = i == 7 ? QStringLiteral("5%off") : QStringLiteral("5xoff");
        journal.write(each);
    }
    QCOMPARE(valueOf(journal.search({.words = QStringLiteral("PERSON3@ example")})).size(), 1);
    QCOMPARE(valueOf(journal.search({.words = QStringLiteral("5%off")})).size(), 1);
    QCOMPARE(valueOf(journal.search({.words = QStringLiteral("nobody")})).size(), 0);
    QCOMPARE(valueOf(journal.search({.kind = ChangeKind::Remove})).size(), 15);
    const QDateTime start({2025, 6, 1}, {12, 0}, Qt::UTC);
    QCOMPARE(valueOf(journal.search({.from = start.addDays(10), .until = start.addDays(12)})).size(), 2);
    const QList<JournalEntry> page = valueOf(journal.search({.limit = 10}));
    QCOMPARE(page.size(), 10);
    QCOMPARE(valueOf(journal.search({.before = page.last().number, .limit = 100})).size(), 20);
    // Of an attempt, what is known last.
    valueOf(ledger.post([](LedgerDatabase &database) -> Result<Done> {
        const auto first = journalstore::append(database, record(QStringLiteral("z@x.example"), ChangeKind::Invite, ChangeRecord::Outcome::Pending));
        return journalstore::append(database, record(QStringLiteral("z@x.example")), first.value()).ok() ? Result<Done>(Done()) : Result<Done>(ApiError());
    }));
    const QList<JournalEntry> attempt = valueOf(journal.search({.words = QStringLiteral("z@x.example")}));
    QCOMPARE(attempt.size(), 1);
    QCOMPARE(attempt.first().record.outcome, ChangeRecord::Outcome::Success);
    QCOMPARE(attempt.first().attempt, 31);
    QCOMPARE(valueOf(journal.all()).size(), 32);
}

void TestJournal::namesWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("entry");
    const int changed = static_cast<int>(JournalVerdict::Kind::Changed);
    const int missing = static_cast<int>(JournalVerdict::Kind::Missing);
    QTest::newRow("content") << QStringLiteral("UPDATE journal SET content = replace(content, 'person4', 'person5') WHERE number = 4") << changed << 4;
    QTest::newRow("attempt") << QStringLiteral("UPDATE journal SET attempt = 1 WHERE number = 6") << changed << 6;
    QTest::newRow("hash") << QStringLiteral("UPDATE journal SET hash = x'00' WHERE number = 2") << changed << 2;
    QTest::newRow("first") << QStringLiteral("DELETE FROM journal WHERE number = 1") << missing << 1;
    QTest::newRow("middle") << QStringLiteral("DELETE FROM journal WHERE number = 5") << missing << 5;
    QTest::newRow("last") << QStringLiteral("DELETE FROM journal WHERE number = 9") << missing << 9;
    QTest::newRow("all") << QStringLiteral("DELETE FROM journal") << missing << 1;
    QTest::newRow("end") << QStringLiteral("UPDATE journal_end SET number = 8") << changed << 9;
    QTest::newRow("added") << QStringLiteral("INSERT INTO journal SELECT 10, 10, at, kind, outcome, words, content, hash FROM journal WHERE number = 9") << changed << 10;
    QTest::newRow("nothing") << QStringLiteral("UPDATE journal SET number = number") << static_cast<int>(JournalVerdict::Kind::Whole) << 0;
}

void TestJournal::namesWhatWasTamperedWith()
{
    QFETCH(const QString, sql);
    QFETCH(const int, kind);
    QFETCH(const int, entry);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
    {
        Ledger ledger(path);
        Journal journal(ledger);
        for (int i = 1; i <= 9; ++i)
            journal.write(record(QStringLiteral("person%1@x.example").arg(i)));
    }
    tamper(path, sql);
    Ledger ledger(path);
    Journal journal(ledger);
    const JournalVerdict verdict = valueOf(journal.verify());
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QCOMPARE(verdict.entry, entry);
}

void TestJournal::writesManyWithFewCommits()
{
    QTemporaryDir folder;
    Ledger ledger(folder.filePath(QStringLiteral("ledger.sqlite")));
    Journal journal(ledger);
    QSignalSpy grown(&journal, &Journal::grown);
    for (int i = 0; i < 2'000; ++i)
        journal.write(record(QStringLiteral("person%1@x.example").arg(i)));
    QTRY_COMPARE_WITH_TIMEOUT(grown.size(), 2'000, 60'000);
    QVERIFY2(ledger.commits() < 1'000, qPrintable(QString::number(ledger.commits())));
    QCOMPARE(valueOf(journal.verify()).entries, 2'000);
}

void TestJournal::oneFailureTakesNothingElseBack()
{
    Ledger ledger {QString()};
    Journal journal(ledger);
    journal.write(record(QStringLiteral("a@x.example")));
    const auto bad = ledger.post([](LedgerDatabase &database) -> Result<Done> {
        (void)journalstore::append(database, record(QStringLiteral("bad@x.example")));
        return database.execute(QStringLiteral("INSERT INTO no_such_table VALUES(1)"));
    });
    journal.write(record(QStringLiteral("b@x.example")));
    QVERIFY(!test::awaited(bad).ok());
    QCOMPARE(valueOf(journal.search({.words = QStringLiteral("bad@")})).size(), 0);
    QCOMPARE(valueOf(journal.verify()), (JournalVerdict {.entries = 2}));
}

void TestJournal::tellsWhereItCannotWrite()
{
    Ledger ledger(QStringLiteral("/proc/nowhere/ledger.sqlite"));
    Journal journal(ledger);
    QSignalSpy failed(&journal, &Journal::failed);
    journal.write(record(QStringLiteral("a@x.example")));
    QTRY_COMPARE(failed.size(), 1);
    const auto answer = test::awaited(journal.search({}));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
    QVERIFY(answer.error().detail.contains(QLatin1String("/proc/nowhere")));
}

void TestJournal::knowsWhatSomebodyHad()
{
    Ledger ledger {QString()};
    Journal journal(ledger);
    ChangeRecord removal = record(QStringLiteral("Ann@x.example"), ChangeKind::Remove);
    removal.before = QStringLiteral("{\"groups\":[\"old\"]}");
    journal.write(removal);
    removal.before = QStringLiteral("{\"groups\":[\"new\"]}");
    journal.write(removal);
    journal.write(record(QStringLiteral("joann@x.example"), ChangeKind::Remove));
    QCOMPARE(valueOf(journal.lastRemoval(QStringLiteral("ann@X.example"))).before, removal.before);
    QVERIFY(valueOf(journal.lastRemoval(QStringLiteral("nobody@x.example"))).target.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
