#include "models/journal/journalstore.h"

#include "models/journal/changerecordjson.h"
#include "models/journal/ledgerdatabase.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace iam::journalstore {

namespace {

/// An outcome of which more was written later does not count as another event.
constexpr QLatin1String toldOnce("(outcome = 'pending' OR NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.attempt = j.attempt "
                                 "AND later.number > j.number))");

QByteArray chained(const QByteArray &before, qint64 number, qint64 attempt, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray::number(number) + ' ' + QByteArray::number(attempt) + ' ');
    hash.addData(content);
    return hash.result();
}

/// What is searched. Not part of the chain: it can be made again from the content.
QString wordsOf(const ChangeRecord &record)
{
    const QStringList texts {keyText(record.kind), keyText(record.outcome), record.targetName, record.targetEmail, record.target.text,
        record.actor.text, record.what, record.before, record.after, record.request.path, record.transactionId,
        record.error.message, record.error.code};
    return texts.join(QLatin1Char('\n')).toCaseFolded();
}

QString likeText(const QString &word)
{
    QString escaped = word.toCaseFolded();
    for (const QChar c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        escaped.replace(c, QLatin1Char('\\') + QString(c));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

Result<QList<JournalEntry>> entriesFrom(const QList<QVariantList> &rows)
{
    QList<JournalEntry> entries;
    entries.reserve(rows.size());
    for (const QVariantList &row : rows) {
        const Result<ChangeRecord> record = changeRecordFromKept(QJsonDocument::fromJson(row.at(2).toByteArray()).object());
        if (!record.ok())
            continue; // verify() names it
        entries.append({.number = row.at(0).toLongLong(), .attempt = row.at(1).toLongLong(), .record = record.value()});
    }
    return entries;
}

} // namespace

Result<Done> prepare(LedgerDatabase &database)
{
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): two lines, one statement
    for (const char *sql : {"CREATE TABLE IF NOT EXISTS journal(number INTEGER PRIMARY KEY, attempt INTEGER NOT NULL, at INTEGER NOT NULL, "
                            "kind TEXT NOT NULL, outcome TEXT NOT NULL, words TEXT NOT NULL, content BLOB NOT NULL, hash BLOB NOT NULL)",
             "CREATE INDEX IF NOT EXISTS journal_attempt ON journal(attempt)",
             "CREATE TABLE IF NOT EXISTS journal_end(one INTEGER PRIMARY KEY CHECK(one = 1), number INTEGER NOT NULL, hash BLOB NOT NULL)",
             "CREATE TABLE IF NOT EXISTS journal_open(number INTEGER PRIMARY KEY)",
             "INSERT OR IGNORE INTO journal_end VALUES(1, 0, x'')"}) {
        if (const auto done = database.execute(QString::fromLatin1(sql)); !done.ok())
            return done.error();
    }
    return Done();
}

Result<qint64> append(LedgerDatabase &database, const ChangeRecord &record, qint64 attempt)
{
    // Read anew each time: another process may write, too.
    const auto end = database.rows(QStringLiteral("SELECT number, hash FROM journal_end"));
    if (!end.ok())
        return end.error();
    if (end.value().isEmpty())
        return ApiError {.kind = ErrorKind::Refused, .detail = QStringLiteral("the end of the journal is not known")};
    const qint64 number = end.value().first().at(0).toLongLong() + 1;
    const qint64 first = attempt > 0 ? attempt : number;
    const QByteArray content = QJsonDocument(toKeptJson(record)).toJson(QJsonDocument::Compact);
    const QByteArray hash = chained(end.value().first().at(1).toByteArray(), number, first, content);
    auto done = database.execute(QStringLiteral("INSERT INTO journal VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        {number, first, record.at.toUTC().toMSecsSinceEpoch(), keyText(record.kind), keyText(record.outcome), wordsOf(record), content, hash});
    if (done.ok())
        done = database.execute(QStringLiteral("UPDATE journal_end SET number = ?, hash = ?"), {number, hash});
    if (!done.ok())
        return done.error();
    return number;
}

Result<qint64> begin(LedgerDatabase &database, const ChangeRecord &record)
{
    const Result<qint64> number = append(database, record);
    if (!number.ok())
        return number.error();
    auto marked = database.execute(QStringLiteral("INSERT INTO journal_open VALUES(?)"), {number.value()});
    if (marked.ok())
        marked = ledgerowners::noteAttempt(database, number.value());
    return marked.ok() ? number : Result<qint64>(marked.error());
}

Result<Done> settle(LedgerDatabase &database, const ChangeRecord &record, qint64 attempt)
{
    if (const Result<qint64> number = append(database, record, attempt); !number.ok())
        return number.error();
    if (attempt <= 0)
        return Done();
    const auto done = database.execute(QStringLiteral("DELETE FROM journal_open WHERE number = ?"), {attempt});
    return done.ok() ? ledgerowners::forgetAttempt(database, attempt) : done;
}

Result<Done> settleInterrupted(LedgerDatabase &database, const QDateTime &now)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT number, attempt, content FROM journal WHERE number IN (SELECT number FROM journal_open) ORDER BY number"));
    if (!rows.ok())
        return rows.error();
    const auto entries = entriesFrom(rows.value());
    if (!entries.ok())
        return entries.error();
    for (const JournalEntry &entry : entries.value()) {
        const Result<bool> elsewhere = ledgerowners::isAttemptElsewhere(database, entry.attempt);
        if (!elsewhere.ok())
            return elsewhere.error();
        if (elsewhere.value())
            continue; // another console waits for the answer
        ChangeRecord record = entry.record;
        record.at = now;
        record.outcome = ChangeRecord::Outcome::Unclear;
        if (const auto done = settle(database, record, entry.attempt); !done.ok())
            return done.error();
    }
    return Done();
}

Result<QList<JournalEntry>> search(LedgerDatabase &database, const JournalQuery &query)
{
    QString sql = QStringLiteral("SELECT number, attempt, content FROM journal AS j WHERE "
                                 "NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.attempt = j.attempt AND later.number > j.number)");
    QVariantList values;
    const auto add = [&sql, &values](const char *condition, const QVariant &value) {
        sql += QLatin1String(" AND ") + QLatin1String(condition);
        values.append(value);
    };
    if (query.before > 0)
        add("number < ?", query.before);
    if (query.kind)
        add("kind = ?", keyText(*query.kind));
    if (query.outcome)
        add("outcome = ?", keyText(*query.outcome));
    if (query.from.isValid())
        add("at >= ?", query.from.toMSecsSinceEpoch());
    if (query.until.isValid())
        add("at < ?", query.until.toMSecsSinceEpoch());
    const QStringList words = query.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        add("words LIKE ? ESCAPE '\\'", likeText(word));
    sql += QLatin1String(" ORDER BY number DESC LIMIT ?");
    values.append(query.limit);
    const auto rows = database.rows(sql, values);
    return rows.ok() ? entriesFrom(rows.value()) : Result<QList<JournalEntry>>(rows.error());
}

Result<QList<JournalEntry>> all(LedgerDatabase &database)
{
    const auto rows = database.rows(QStringLiteral("SELECT number, attempt, content FROM journal ORDER BY number"));
    return rows.ok() ? entriesFrom(rows.value()) : Result<QList<JournalEntry>>(rows.error());
}

Result<QList<JournalEntry>> portion(LedgerDatabase &database, qint64 after, int limit)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT number, attempt, content FROM journal AS j WHERE number > ? AND ") + toldOnce
            + QStringLiteral(" ORDER BY number LIMIT ?"),
        {after, limit});
    return rows.ok() ? entriesFrom(rows.value()) : Result<QList<JournalEntry>>(rows.error());
}

Result<qint64> count(LedgerDatabase &database)
{
    const auto rows = database.rows(QStringLiteral("SELECT count(*) FROM journal AS j WHERE ") + toldOnce);
    return rows.ok() ? Result<qint64>(rows.value().first().first().toLongLong()) : Result<qint64>(rows.error());
}

namespace {

/// Adds what stands at the place and around it, so that people can see what it was about.
Result<JournalVerdict> explained(LedgerDatabase &database, JournalVerdict verdict)
{
    const auto first = [&database](const char *condition, qint64 number) {
        const auto rows = database.rows(
            QStringLiteral("SELECT number, attempt, content FROM journal WHERE number %1 LIMIT 1").arg(QLatin1String(condition)), {number});
        const auto entries = rows.ok() ? entriesFrom(rows.value()) : Result<QList<JournalEntry>>(rows.error());
        return entries.ok() && !entries.value().isEmpty() ? entries.value().first() : JournalEntry {};
    };
    if (verdict.kind == JournalVerdict::Kind::Changed)
        verdict.found = first("= ?", verdict.entry);
    verdict.before = first("< ? ORDER BY number DESC", verdict.entry);
    verdict.after = first("> ? ORDER BY number", verdict.entry);
    return verdict;
}

} // namespace

Result<JournalVerdict> verify(LedgerDatabase &database)
{
    constexpr int portion = 5'000;
    QByteArray before;
    qint64 number = 0;
    for (;;) {
        const auto rows = database.rows(
            QStringLiteral("SELECT number, attempt, content, hash FROM journal WHERE number > ? ORDER BY number LIMIT ?"), {number, portion});
        if (!rows.ok())
            return rows.error();
        for (const QVariantList &row : rows.value()) {
            if (row.at(0).toLongLong() != number + 1)
                return explained(database, {.kind = JournalVerdict::Kind::Missing, .entry = number + 1, .entries = number});
            ++number;
            const QByteArray hash = row.at(3).toByteArray();
            if (chained(before, number, row.at(1).toLongLong(), row.at(2).toByteArray()) != hash)
                return explained(database, {.kind = JournalVerdict::Kind::Changed, .entry = number, .entries = number});
            before = hash;
        }
        if (rows.value().size() < portion)
            break;
    }
    const auto end = database.rows(QStringLiteral("SELECT number, hash FROM journal_end"));
    if (!end.ok())
        return end.error();
    const qint64 last = end.value().isEmpty() ? 0 : end.value().first().at(0).toLongLong();
    if (last > number)
        return explained(database, {.kind = JournalVerdict::Kind::Missing, .entry = number + 1, .entries = number});
    if (last < number || end.value().first().at(1).toByteArray() != before)
        return explained(database, {.kind = JournalVerdict::Kind::Changed, .entry = number, .entries = number});
    return JournalVerdict {.entries = number};
}

} // namespace iam::journalstore
