#pragma once

#include "models/core/user.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

namespace iam {

/// The texts of a record, in the order in which they are kept.
enum class UserTextField : std::uint8_t {
    Id,
    IamId,
    Realm,
    UserId,
    FirstName,
    LastName,
    State,
    Email,
    Phone,
    AlternatePhone,
    InvitedBy,
};
inline constexpr std::size_t userTextTotal = static_cast<std::size_t>(UserTextField::InvitedBy) + 1;

/// Milliseconds since 1970, UTC; noTime stands for a time that is not known.
using UserTime = qint64;
inline constexpr UserTime noTime = std::numeric_limits<UserTime>::min();
[[nodiscard]] inline UserTime userTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}
[[nodiscard]] inline QDateTime userDateTime(UserTime time)
{
    return time == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

/// What somebody has worked out of a batch beforehand, in the thread that has read it: what that is, and what for, knows
/// who takes the batch.
class UserPreparation
{
public:
    UserPreparation() = default;
    virtual ~UserPreparation() = default;
    UserPreparation(const UserPreparation &) = delete;
    UserPreparation &operator=(const UserPreparation &) = delete;
};

/// Many users in few blocks of memory: their texts are places in the bytes that came, so nothing is copied, or allocated
/// one by one, until somebody asks for a `User`. Copies share the bytes. Safe to read in several threads.
class UserBatch
{
public:
    /// Where the texts of one user are; empty texts have no length.
    struct Entry
    {
        struct Place
        {
            std::uint32_t start = 0;
            std::uint32_t length : 31 = 0;
            std::uint32_t isExtra : 1 = 0; ///< in the text beside the bytes that came
        };
        std::array<Place, userTextTotal> texts {};
        UserTime addedOn = noTime;
        UserTime invitedOn = noTime;
        UserState state = UserState::Unknown;
        std::uint64_t print = 0; ///< see print(); 0: not worked out yet
        std::uint64_t addressPrint = 0;
    };

    UserBatch() = default;
    /// `bytes` is what entries point into, UTF-8.
    explicit UserBatch(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    UserBatch(const QList<User> &users); // NOLINT: a list of users is the same thing, only larger

    void reserve(qsizetype count) { m_entries.reserve(count); }
    [[nodiscard]] Entry &add() { return m_entries.emplaceBack(); }
    void append(const User &user);
    /// Copies the texts together and lets the bytes go that came, of which they are the smaller part.
    void compact();
    /// Works out all prints, so that whoever takes the users need not: for the thread that has read them.
    void seal();
    /// Of these users as they are: the last thing to be done with a batch.
    void setPreparation(std::shared_ptr<const UserPreparation> preparation) { m_preparation = std::move(preparation); }
    /// Nothing if nobody has prepared it.
    [[nodiscard]] const UserPreparation *preparation() const { return m_preparation.get(); }
    /// Keeps a text that is not part of the bytes as it stands there, such as one with escapes.
    [[nodiscard]] Entry::Place keep(QByteArrayView utf8);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] const Entry &entry(qsizetype index) const { return m_entries.at(index); }
    /// UTF-8; valid as long as the batch.
    [[nodiscard]] QByteArrayView text(qsizetype index, UserTextField field) const
    {
        const Entry::Place place = entry(index).texts[static_cast<std::size_t>(field)];
        return QByteArrayView((place.isExtra ? m_extra : m_bytes).constData() + place.start, place.length);
    }
    /// A fingerprint of all that is known of the user, other in every process: two that differ have the same one once in
    /// 10^19 pairs. Never 0.
    [[nodiscard]] std::uint64_t print(qsizetype index) const;
    /// The same for the address alone, whatever its case; 0 if there is none.
    [[nodiscard]] std::uint64_t addressPrint(qsizetype index) const;
    [[nodiscard]] User at(qsizetype index) const;
    [[nodiscard]] QList<User> toList() const;

    /// Goes through the users by value.
    class Iterator
    {
    public:
        Iterator(const UserBatch *batch, qsizetype index)
            : m_batch(batch)
            , m_index(index)
        {
        }
        User operator*() const { return m_batch->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const UserBatch *m_batch;
        qsizetype m_index;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

    /// The same users in the same order, wherever their texts are.
    friend bool operator==(const UserBatch &left, const UserBatch &right);

private:
    QByteArray m_bytes;
    QByteArray m_extra;
    QList<Entry> m_entries;
    std::shared_ptr<const UserPreparation> m_preparation;
};

} // namespace iam
