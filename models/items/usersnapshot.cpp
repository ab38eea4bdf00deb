#include "models/items/usersnapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace iam {

namespace {

constexpr QByteArrayView magic = "IAMUSERS";
constexpr int pageUsers = 256;
constexpr qint64 largestPage = 256LL * 1024 * 1024;
constexpr quint64 longText = 0xff;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserSnapshot)
};

ApiError damaged()
{
    return {.kind = ErrorKind::Protocol, .detail = Words::tr("The copy on this computer is damaged.")};
}

ApiError refused(const QString &why)
{
    return {.kind = ErrorKind::Refused, .detail = why};
}

template <typename T>
void put(QByteArray &to, T number)
{
    const T little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putText(QByteArray &to, QByteArrayView text)
{
    if (static_cast<quint64>(text.size()) < longText) {
        to.append(static_cast<char>(text.size()));
    } else {
        to.append(static_cast<char>(longText));
        put(to, static_cast<quint32>(text.size()));
    }
    to.append(text);
}

/// Reads what put() and putText() wrote; beyond the end it gives nothing, and says so.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <typename T>
    T number()
    {
        const QByteArrayView raw = take(sizeof(T));
        return raw.isEmpty() ? T() : qFromLittleEndian<T>(raw.data());
    }
    QByteArrayView text()
    {
        const quint64 size = number<quint8>();
        return take(static_cast<qsizetype>(size < longText ? size : number<quint32>()));
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// A part of the file: its length, its checksum, its bytes.
QByteArray framed(const QByteArray &part)
{
    QByteArray frame;
    put(frame, static_cast<quint32>(part.size()));
    put(frame, snapshotChecksum(part));
    return frame + part;
}

QByteArray pageOf(const UserColumns &users, int first, int last)
{
    QByteArray page;
    std::string text;
    put(page, static_cast<quint32>(last - first + 1));
    for (int row = first; row <= last; ++row) {
        put(page, users.addedOn(row));
        put(page, users.invitedOn(row));
        for (std::size_t field = 0; field < userTextTotal; ++field) {
            users.textInto(row, static_cast<UserTextField>(field), text);
            if (text.empty() && static_cast<UserTextField>(field) == UserTextField::State)
                text = wireText(users.state(row)).toStdString();
            putText(page, text);
        }
    }
    return page;
}

Result<Done> save(const QString &path, const AccountId &account, const QDateTime &asOf, const UserColumns &users)
{
    if (isNewerSnapshot(path))
        return refused(Words::tr("The copy on this computer was made by a newer version of the console."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray head;
    putText(head, account.text.toUtf8());
    put(head, userTime(asOf));
    put(head, static_cast<quint32>(users.size()));
    QByteArray start = magic.toByteArray();
    put(start, UserSnapshot::schemaVersion);
    file.write(start + framed(head));
    for (int row = 0; row < users.size(); row += pageUsers)
        file.write(framed(pageOf(users, row, std::min(row + pageUsers, users.size()) - 1)));
    if (!file.commit())
        return refused(file.errorString());
    return Done();
}

/// Nothing if the frame is not whole.
std::optional<QByteArrayView> unframed(Reader &from)
{
    const auto size = from.number<quint32>();
    const auto checksum = from.number<quint64>();
    const QByteArrayView part = size <= largestPage ? from.take(size) : QByteArrayView();
    if (from.failed() || static_cast<quint32>(part.size()) != size || snapshotChecksum(part) != checksum)
        return std::nullopt;
    return part;
}

std::optional<UserBatch> batchOf(QByteArrayView page)
{
    Reader reader(page);
    const auto count = reader.number<quint32>();
    const QByteArray bytes = page.toByteArray(); // the file goes, the page stays
    UserBatch batch(bytes);
    for (quint32 i = 0; i < count && !reader.failed(); ++i) {
        UserBatch::Entry &entry = batch.add();
        entry.addedOn = reader.number<UserTime>();
        entry.invitedOn = reader.number<UserTime>();
        for (UserBatch::Entry::Place &place : entry.texts) {
            const QByteArrayView text = reader.text();
            if (!text.isEmpty()) {
                place.start = static_cast<quint32>(text.data() - page.data());
                place.length = static_cast<quint32>(text.size()) & 0x7fffffffU;
            }
        }
        entry.state = stateFromWire(QString::fromUtf8(page.sliced(entry.texts[static_cast<std::size_t>(UserTextField::State)].start,
            entry.texts[static_cast<std::size_t>(UserTextField::State)].length)));
    }
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    batch.seal();
    return batch;
}

/// Opened first, asked about afterwards: a file that is being replaced is told as missing by QFile::exists(), since what it
/// looks at may have lost its name already.
std::optional<ApiError> openingOf(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.exists() ? refused(file.errorString()) : ApiError {.kind = ErrorKind::NotFound};
}

Result<UserSnapshot> load(const QString &path, const AccountId &account)
{
    QFile file(path);
    if (const auto problem = openingOf(file))
        return *problem;
    return readSnapshot(file.readAll(), account);
}

Result<Done> check(const QString &path)
{
    QFile file(path);
    if (const auto problem = openingOf(file))
        return *problem;
    if (isNewerSnapshot(path))
        return refused(Words::tr("The copy on this computer was made by a newer version of the console."));
    if (file.read(magic.size()) != magic || file.read(sizeof(quint32)).size() != sizeof(quint32))
        return damaged();
    for (bool first = true; first || !file.atEnd(); first = false) {
        const QByteArray frame = file.read(sizeof(quint32) + sizeof(quint64));
        Reader reader(frame);
        const auto size = reader.number<quint32>();
        const auto checksum = reader.number<quint64>();
        if (reader.failed() || size > largestPage)
            return damaged();
        const QByteArray part = file.read(size);
        if (static_cast<quint32>(part.size()) != size || snapshotChecksum(part) != checksum)
            return damaged();
    }
    return Done();
}

template <typename T, typename Work>
QFuture<Result<T>> aside(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

bool isNewerSnapshot(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(magic.size() + static_cast<qint64>(sizeof(quint32)));
    Reader reader(start);
    return reader.take(magic.size()) == magic && reader.number<quint32>() > UserSnapshot::schemaVersion;
}

Result<UserSnapshot> readSnapshot(const QByteArray &content, const AccountId &account)
{
    Reader reader(content);
    if (reader.take(magic.size()) != magic)
        return damaged();
    const auto version = reader.number<quint32>();
    if (reader.failed() || version == 0)
        return damaged();
    if (version > UserSnapshot::schemaVersion)
        return refused(Words::tr("The copy on this computer was made by a newer version of the console."));
    const auto head = unframed(reader);
    if (!head)
        return damaged();
    Reader headReader(*head);
    UserSnapshot snapshot {.account = {QString::fromUtf8(headReader.text())}};
    snapshot.asOf = userDateTime(headReader.number<UserTime>());
    const auto total = headReader.number<quint32>();
    if (headReader.failed() || !headReader.atEnd())
        return damaged();
    if (snapshot.account != account)
        return refused(Words::tr("The copy on this computer is of another account."));
    qsizetype count = 0;
    while (!reader.atEnd()) {
        const auto page = unframed(reader);
        const auto batch = page ? batchOf(*page) : std::nullopt;
        if (!batch)
            return damaged();
        count += batch->size();
        snapshot.pages.append(*batch);
    }
    return count == total ? Result<UserSnapshot>(snapshot) : damaged();
}

quint64 snapshotChecksum(QByteArrayView bytes)
{
    constexpr quint64 first = 0x9e3779b185ebca87U;
    constexpr quint64 second = 0xc2b2ae3d27d4eb4fU;
    constexpr qsizetype lanes = 4;
    constexpr qsizetype stripe = lanes * 8;
    std::array<quint64, lanes> sums {first, second, first ^ second, first + second};
    qsizetype at = 0;
    for (; at + stripe <= bytes.size(); at += stripe) {
        for (qsizetype lane = 0; lane < lanes; ++lane) {
            quint64 &sum = sums[static_cast<std::size_t>(lane)];
            sum = std::rotl(sum + qFromLittleEndian<quint64>(bytes.data() + at + lane * 8) * second, 31) * first;
        }
    }
    auto sum = static_cast<quint64>(bytes.size());
    for (const quint64 each : sums)
        sum = std::rotl(sum ^ each, 27) * first + second;
    for (; at < bytes.size(); ++at)
        sum = std::rotl(sum ^ (static_cast<unsigned char>(bytes.at(at)) * first), 11) * second;
    return sum ^ (sum >> 32U);
}

QFuture<Result<Done>> saveSnapshot(
    const QString &path, const AccountId &account, const QDateTime &asOf, const UserColumns &users)
{
    return aside<Done>([=] { return save(path, account, asOf, users); });
}

QFuture<Result<UserSnapshot>> loadSnapshot(const QString &path, const AccountId &account)
{
    return aside<UserSnapshot>([=] { return load(path, account); });
}

QFuture<Result<Done>> checkSnapshot(const QString &path)
{
    return aside<Done>([=] { return check(path); });
}

} // namespace iam
