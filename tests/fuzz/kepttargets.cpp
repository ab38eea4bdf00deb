#include "tests/fuzz/kepttargets.h"

#include "models/core/followup.h"
#include "models/core/invitedraft.h"
#include "models/core/peoplecsv.h"
#include "models/items/usersnapshot.h"
#include "models/journal/changerecordjson.h"
#include "models/runs/run.h"

#include <QJsonDocument>
#include <QtEndian>

namespace iam::test {

namespace {

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

void people(const QByteArray &bytes)
{
    const PeopleCsv csv = readPeopleCsv(bytes);
    promise(csv.people.size() <= peopleLimit && csv.problems.size() <= 20, "a file of people has its limits");
    for (const CsvPerson &person : csv.people)
        promise(person.line >= 1 && !person.email.isEmpty(), "a person has an address and a line");
    for (const CsvProblem &problem : csv.problems)
        promise(problem.line >= 0, "a problem has a place");
    promise(csv == readPeopleCsv(bytes), "the same file means the same");
    (void)looksLikePeopleCsv(QString::fromUtf8(bytes));
}

/// What can be read is kept, and read again with the same meaning.
template <typename Read, typename Write>
void comesBack(const QJsonObject &json, Read read, Write write)
{
    const auto first = read(json);
    if (!first.ok())
        return;
    const QJsonObject kept = write(first.value());
    const auto again = read(kept);
    promise(again.ok(), "what is kept can be read");
    promise(write(again.value()) == kept, "reading and keeping change nothing");
}

void draft(const QByteArray &bytes)
{
    comesBack(objectOf(bytes), [](const QJsonObject &json) { return InviteDraft::fromJson(json); }, [](const InviteDraft &draft) { return draft.toJson(); });
}

void followUp(const QByteArray &bytes)
{
    comesBack(objectOf(bytes), [](const QJsonObject &json) { return FollowUp::fromJson(json, {}); }, [](const FollowUp &waiting) { return waiting.toJson(); });
}

void journal(const QByteArray &bytes)
{
    const QJsonObject json = objectOf(bytes);
    comesBack(json, [](const QJsonObject &kept) { return changeRecordFromKept(kept); }, [](const ChangeRecord &record) { return toKeptJson(record); });
    const ApiError error = apiErrorFromKept(json);
    promise(apiErrorFromKept(toKeptJson(error)) == error, "an error comes back");
}

void run(const QByteArray &bytes)
{
    const QJsonObject json = objectOf(bytes);
    comesBack(json, [](const QJsonObject &kept) { return RunItem::fromJson(kept); }, [](const RunItem &item) { return item.toJson(); });
    comesBack(json, [](const QJsonObject &kept) { return Run::fromHead(QStringLiteral("run"), kept); }, [](const Run &read) { return read.head(); });
}

template <typename T>
void put(QByteArray &to, T number)
{
    const T little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray framed(const QByteArray &part)
{
    QByteArray frame;
    put(frame, static_cast<quint32>(part.size()));
    put(frame, snapshotChecksum(part));
    return frame + part;
}

/// Once as a file, and once as a page in a file that is whole: the checksums keep strangers out, and fuzzers.
void snapshot(const QByteArray &bytes)
{
    const AccountId account {QStringLiteral("a")};
    const auto read = [&account](const QByteArray &content) {
        const Result<UserSnapshot> copy = readSnapshot(content, account);
        if (!copy.ok())
            return;
        for (const UserBatch &batch : copy.value().pages) {
            for (qsizetype i = 0; i < batch.size(); ++i)
                (void)batch.at(i);
        }
    };
    read(bytes);
    QByteArray head("\1a", 2);
    put(head, qint64(0));
    const quint32 told = bytes.size() >= 4 ? qFromLittleEndian<quint32>(bytes.constData()) : 0;
    put(head, told);
    QByteArray file("IAMUSERS");
    put(file, UserSnapshot::schemaVersion);
    read(file + framed(head) + framed(bytes));
}

} // namespace

std::vector<FuzzTarget> keptTargets()
{
    return {{"people", people}, {"draft", draft}, {"followup", followUp}, {"journal", journal}, {"run", run}, {"snapshot", snapshot}};
}

} // namespace iam::test
