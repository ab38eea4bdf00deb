#include "models/items/usertablemodel.h"

#include "models/core/clock.h"
#include "models/core/lookalike.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"

#include <algorithm>

namespace iam {

namespace {

QList<int> extraRoles() { return {Qt::DisplayRole, Qt::AccessibleTextRole, UserTableModel::TipRole}; }

} // namespace

UserTableModel::UserTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

int UserTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rowCount; }

int UserTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_store.size())
        return {};
    if (role == StatusRole) // often asked for, and without a text
        return static_cast<int>(m_store.statusAt(index.row()));
    const UserRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case TipRole:
        return explanation(row, column);
    case UserIdRole:
        return row.user.id.text;
    case NameIsAddressRole:
        return row.user.fullName().isEmpty();
    case OwnerRole:
        return isOwner(row);
    case SelfRole:
        return isSelf(row);
    case InviterRole:
        return inviterOf(row);
    case AddedOnRole:
        return isInvitation(row.status) ? lastSendingOf(row).time : row.user.addedOn;
    case ExpiresOnRole:
    case DaysLeftRole:
    case ExpiryEstimatedRole:
        return expiryValue(row, role);
    case SuspiciousRole:
        return looksSuspicious(column == Column::Email ? row.user.email : row.user.fullName()) || !lookAlikeOf(row, column).isEmpty();
    case LookAlikeRole:
        return lookAlikeOf(row, column);
    case FreshRole:
        return static_cast<int>(m_fresh.value(row.user.id, Fresh::No));
    case WaitingRole:
        return m_waiting.value(row.user.id);
    default:
        return {};
    }
}

const UserRow &UserTableModel::rowAt(int row) const
{
    if (!m_lastRead || m_lastRead->first != row)
        m_lastRead = std::pair(row, m_store.at(row));
    return m_lastRead->second;
}

void UserTableModel::upsert(const QList<User> &users, Marking marking)
{
    upsert(UserBatch(users), marking);
}

void UserTableModel::upsert(const UserBatch &users, Marking marking)
{
    const QDateTime now = m_clock.now();
    m_lastRead.reset();
    const int before = m_store.size();
    QList<qsizetype> added;
    QHash<QByteArrayView, qsizetype> addedAt; // the same user may arrive twice in one batch
    const UserParcel *parcel = UserParcel::of(users);
    const bool mayHaveTwins = !parcel || parcel->hasTwins();
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (m_store.isNextUnchanged(users.print(i)))
            continue;
        const UserRecord user = UserRecord::of(users, i);
        const QByteArrayView id = user.text(UserTextField::Id);
        const int row = parcel ? m_store.rowOf(id, parcel->idHash(i)) : m_store.rowOf(id);
        if (row < 0 && !mayHaveTwins) {
            added.append(i);
        } else if (row < 0) {
            if (const auto twin = addedAt.constFind(id); twin != addedAt.cend()) {
                added[*twin] = i;
            } else {
                addedAt.insert(id, added.size());
                added.append(i);
            }
        } else if (!m_store.columns().isSame(row, user)) {
            m_store.replace(row, user, now);
            m_lastRead.reset();
            const UserId key {QString::fromUtf8(id)};
            if (marking == Marking::Fresh && m_fresh.value(key) != Fresh::New)
                m_fresh.insert(key, Fresh::Changed);
            rowChanged(row);
        }
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, before, before + static_cast<int>(added.size()) - 1);
        m_store.append(users, added, now);
        if (marking == Marking::Fresh) {
            for (const qsizetype i : std::as_const(added))
                m_fresh.insert({QString::fromUtf8(users.text(i, UserTextField::Id))}, Fresh::New);
        }
        m_rowCount = m_store.size();
        endInsertRows();
    }
    emit countsChanged();
}

void UserTableModel::remove(const QList<UserId> &ids)
{
    QList<int> rows;
    for (const UserId &id : ids) {
        if (const int row = m_store.rowOf(id); row >= 0)
            rows.append(row);
        m_fresh.remove(id);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.isEmpty())
        removeRowsOf(rows);
    emit countsChanged();
}

/// The last rows take the places of those that go, so that a single row costs the same among a million.
void UserTableModel::removeRowsOf(const QList<int> &rows)
{
    emit usersAboutToGo(rows);
    m_lastRead.reset();
    const int before = m_rowCount;
    const int after = before - static_cast<int>(rows.size());
    const bool isTail = rows.first() == after;
    if (isTail) {
        beginRemoveRows({}, after, before - 1);
    } else {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
    }
    QHash<int, int> placeOf; // who is in a row that is not the one it was in
    QHash<int, int> newRows;
    for (qsizetype i = rows.size(); i > 0; --i) {
        const int row = rows.at(i - 1);
        const int last = m_store.size() - 1;
        newRows.insert(row, -1);
        if (row != last) {
            const int original = placeOf.value(last, last);
            placeOf.insert(row, original);
            newRows.insert(original, row);
        }
        m_store.removeByLast(row);
    }
    if (!isTail) {
        QModelIndexList from;
        QModelIndexList to;
        int tail = after; // those that go are moved behind the others first
        QHash<int, int> tailOf;
        for (const int row : rows)
            tailOf.insert(row, tail++);
        for (const QModelIndex &index : persistentIndexList()) {
            const auto going = tailOf.constFind(index.row());
            const int row = going != tailOf.cend() ? *going : newRows.value(index.row(), index.row());
            from.append(index);
            to.append(this->index(row, index.column()));
        }
        changePersistentIndexList(from, to);
        emit layoutChanged({}, VerticalSortHint);
        beginRemoveRows({}, after, before - 1);
    }
    m_rowCount = after;
    m_lastRead.reset();
    endRemoveRows();
    emit usersWent(newRows);
}

void UserTableModel::rekey(const UserId &from, const User &to)
{
    const int row = m_store.rowOf(from);
    if (row < 0 || m_store.rowOf(to.id) >= 0) {
        upsert({to});
        return;
    }
    const UserBatch batch({to});
    m_lastRead.reset();
    m_store.replace(row, UserRecord::of(batch, 0), m_clock.now());
    rowChanged(row);
    emit countsChanged();
}

void UserTableModel::setFacts(const QHash<UserId, UserFacts> &facts)
{
    for (auto entry = facts.cbegin(); entry != facts.cend(); ++entry) {
        const int row = m_store.rowOf(entry.key());
        if (row < 0)
            continue;
        UserFacts next = entry.value();
        next.inactive = m_store.factsAt(row).inactive; // told apart from the rest
        if (m_store.factsAt(row) == next)
            continue;
        m_lastRead.reset();
        m_store.setFacts(row, next, m_clock.now());
        rowChanged(row);
    }
    emit countsChanged();
}

void UserTableModel::setInactive(const QSet<QString> &iamIds)
{
    const QSet<QString> before = std::exchange(m_inactive, iamIds);
    const QDateTime now = m_clock.now();
    for (const QString &iamId : before + iamIds) {
        const int row = m_store.rowOf(iam::IamId {iamId});
        UserFacts facts = row < 0 ? UserFacts {} : m_store.factsAt(row);
        if (row < 0 || facts.inactive == iamIds.contains(iamId))
            continue;
        facts.inactive = iamIds.contains(iamId);
        m_lastRead.reset();
        m_store.setFacts(row, facts, now);
        rowChanged(row);
    }
    emit countsChanged();
}

void UserTableModel::setRemoving(const iam::UserId &id, bool removing)
{
    const int row = m_store.rowOf(id);
    if (row < 0 || m_store.columns().isRemoving(row) == removing)
        return;
    m_lastRead.reset();
    m_store.setRemoving(row, removing, m_clock.now());
    rowChanged(row);
    emit countsChanged();
}

void UserTableModel::setExtras(UserExtra extra, ExtraRest rest, const QHash<QString, UserExtraValues::Value> &values)
{
    UserExtraValues &own = m_extras[static_cast<size_t>(extra)];
    own.setRest(rest);
    own.setAll(values);
    if (m_store.size() > 0)
        rowsChanged(0, m_store.size() - 1, extraRoles());
    emit extrasChanged(columnOf(extra));
}

void UserTableModel::setExtra(UserExtra extra, const iam::IamId &user, const UserExtraValues::Value &value)
{
    m_extras[static_cast<size_t>(extra)].set(user.text, value);
    if (const int row = m_store.rowOf(user); row >= 0)
        rowsChanged(row, row, extraRoles());
}

void UserTableModel::clearFresh()
{
    const QHash<iam::UserId, Fresh> before = std::exchange(m_fresh, {});
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (const int row = m_store.rowOf(entry.key()); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnTotal - 1), {FreshRole});
    }
}

void UserTableModel::setLookAlikes(const LookAlikes &lookAlikes)
{
    if (lookAlikes == m_lookAlikes)
        return;
    m_lookAlikes = lookAlikes;
    if (m_rowCount > 0)
        rowsChanged(0, m_rowCount - 1, {SuspiciousRole, LookAlikeRole});
}

void UserTableModel::setWaiting(const QHash<iam::UserId, int> &assignments)
{
    const QHash<iam::UserId, int> before = std::exchange(m_waiting, assignments);
    const auto tell = [this](const iam::UserId &id) {
        const int row = m_store.rowOf(id);
        if (row >= 0)
            emit dataChanged(index(row, 0), index(row, columnTotal - 1), {WaitingRole, Qt::AccessibleTextRole});
    };
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (m_waiting.value(entry.key()) != entry.value())
            tell(entry.key());
    }
    for (auto entry = m_waiting.cbegin(); entry != m_waiting.cend(); ++entry) {
        if (!before.contains(entry.key()))
            tell(entry.key());
    }
}

void UserTableModel::setPeople(const iam::IamId &owner, const iam::IamId &self)
{
    if (m_owner == owner && m_self == self)
        return;
    m_owner = owner;
    m_self = self;
    if (m_store.size() > 0)
        emit dataChanged(index(0, 0), index(m_store.size() - 1, columnTotal - 1), {OwnerRole, SelfRole});
}

void UserTableModel::followClock()
{
    const QDateTime now = m_clock.now();
    const QList<int> ofTime {Qt::DisplayRole, Qt::AccessibleTextRole, DaysLeftRole};
    int first = -1; // of rows where only the days left may be others
    for (int row = 0; row <= m_store.size(); ++row) {
        const UserStatus status = row < m_store.size() ? m_store.statusAt(row) : UserStatus::Unknown;
        const bool isChanged = isInvitation(status) && m_store.refreshStatus(row, now);
        if (isChanged)
            m_lastRead.reset();
        const bool counts = !isChanged && status == UserStatus::Pending;
        if (counts && first < 0)
            first = row;
        if (!counts && first >= 0) {
            rowsChanged(first, row - 1, ofTime);
            first = -1;
        }
        if (isChanged)
            rowChanged(row);
    }
    emit countsChanged();
}

std::optional<UserRow> UserTableModel::find(const iam::UserId &id) const
{
    const int row = m_store.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_store.at(row));
}

std::optional<UserRow> UserTableModel::find(const iam::IamId &id) const
{
    const int row = id.text.isEmpty() ? -1 : m_store.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_store.at(row));
}

QString UserTableModel::inviterOf(const UserRow &row) const
{
    if (!row.facts.inviter.isEmpty())
        return row.facts.inviter;
    const auto inviter = find(row.user.invitedBy);
    return !inviter ? QString() : inviter->user.displayName();
}

std::optional<UserRow> UserTableModel::owner() const { return find(m_owner); }

bool UserTableModel::isOwner(const UserRow &row) const
{
    return !m_owner.text.isEmpty() && row.user.iamId == m_owner;
}

bool UserTableModel::isSelf(const UserRow &row) const { return !m_self.text.isEmpty() && row.user.iamId == m_self; }

void UserTableModel::rowChanged(int row) { rowsChanged(row, row); }

void UserTableModel::rowsChanged(int first, int last, const QList<int> &roles)
{
    emit dataChanged(index(first, 0), index(last, columnTotal - 1), roles);
}

} // namespace iam
