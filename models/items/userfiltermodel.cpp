#include "models/items/userfiltermodel.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr int usualAtOnceLimit = 20'000;
/// Changes of users that come within this time are arranged together.
constexpr std::chrono::milliseconds together {60};
/// More places than these are not worth an operation each.
constexpr qsizetype mostRanges = 16;

QString memberKey(UserQuery::Kind kind, const QString &foldedName)
{
    return QString::number(static_cast<int>(kind)) + QLatin1Char(':') + foldedName;
}

/// Rows of `rows` that are in `set`, or those that are not.
QList<int> those(const QList<int> &rows, const RowSet &set, bool inside)
{
    QList<int> list;
    list.reserve(rows.size());
    for (const int row : rows) {
        if (set.contains(row) == inside)
            list.append(row);
    }
    return list;
}

struct Range
{
    int first = 0;
    int last = 0;
};

/// Neighbours among the places whose row is not in `set`; stops when there are too many.
QList<Range> rangesOutside(const QList<int> &rows, const RowSet &set)
{
    QList<Range> ranges;
    for (int place = 0; place < rows.size(); ++place) {
        if (set.contains(rows.at(place)))
            continue;
        if (!ranges.isEmpty() && ranges.last().last == place - 1)
            ranges.last().last = place;
        else if (ranges.size() > mostRanges)
            break;
        else
            ranges.append({.first = place, .last = place});
    }
    return ranges;
}

void renumber(QList<int> &rows, const QHash<int, int> &newRows)
{
    auto to = rows.begin();
    for (auto from = rows.cbegin(); from != rows.cend(); ++from) {
        const int row = newRows.value(*from, *from);
        if (row >= 0)
            *to++ = row;
    }
    rows.erase(to, rows.end());
}

void renumber(UserArrangement &arrangement, const QHash<int, int> &newRows, int size)
{
    const bool isWhole = arrangement.shown.constData() == arrangement.order.constData();
    const bool isByName = arrangement.byName.constData() == arrangement.order.constData();
    struct Place
    {
        int rank = 0;
        bool isFound = false;
    };
    QHash<int, Place> places;
    for (auto entry = newRows.cbegin(); entry != newRows.cend(); ++entry) {
        if (entry.key() >= arrangement.rank.size())
            continue;
        if (entry.value() >= 0)
            places.insert(entry.value(), {arrangement.rank.at(entry.key()), arrangement.found.contains(entry.key())});
    }
    for (auto entry = newRows.cbegin(); entry != newRows.cend(); ++entry) {
        if (arrangement.found.contains(entry.key()))
            arrangement.found.set(entry.key(), false);
    }
    renumber(arrangement.order, newRows);
    if (isByName)
        arrangement.byName = arrangement.order;
    else
        renumber(arrangement.byName, newRows);
    if (isWhole)
        arrangement.shown = arrangement.order;
    else
        renumber(arrangement.shown, newRows);
    for (auto entry = places.cbegin(); entry != places.cend(); ++entry) {
        arrangement.rank[entry.key()] = entry->rank;
        arrangement.found.set(entry.key(), entry->isFound);
    }
    arrangement.rank.resize(std::min<qsizetype>(arrangement.rank.size(), size));
    arrangement.found.resize(size);
}

} // namespace

struct UserFilterModel::Job
{
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    QList<int> touched; ///< that it takes care of
    QList<QHash<int, int>> renumbered; ///< since it began
};

UserFilterModel::UserFilterModel(UserTableModel &users, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_users(users)
    , m_clock(clock)
    , m_atOnceLimit(usualAtOnceLimit)
{
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_job)
            arrange();
    });
    connect(&users, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { touch(first, last); });
    connect(&users, &QAbstractItemModel::dataChanged, this, &UserFilterModel::usersChanged);
    connect(&users, &UserTableModel::extrasChanged, this, &UserFilterModel::followExtras);
    connect(&users, &UserTableModel::usersAboutToGo, this, &UserFilterModel::usersAboutToGo);
    connect(&users, &UserTableModel::usersWent, this, &UserFilterModel::usersWent);
    connect(&users, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    m_wanted.sort.language = std::make_shared<TextOrder>(QLocale());
    if (users.rowCount() > 0)
        touch(0, users.rowCount() - 1);
}

UserFilterModel::~UserFilterModel()
{
    stop();
}

int UserFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_now.shown.size());
}

int UserFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : UserTableModel::columnTotal;
}

QVariant UserFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_users.data(m_users.index(m_now.shown.at(index.row()), index.column()), role);
}

QVariant UserFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_users.headerData(section, orientation, role);
}

std::optional<UserRow> UserFilterModel::userAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_users.store().at(m_now.shown.at(index.row()))) : std::nullopt;
}

QModelIndex UserFilterModel::indexOf(const UserId &id) const
{
    const int row = m_users.store().rowOf(id);
    const int place = row < 0 ? -1 : placeOf(row);
    return place < 0 ? QModelIndex() : index(place, static_cast<int>(UserTableModel::Column::Name));
}

int UserFilterModel::placeOf(int row) const
{
    if (!m_now.found.contains(row))
        return -1;
    const QList<int> &shown = m_now.shown;
    if (m_applying) // between two operations the places are in no order
        return static_cast<int>(shown.indexOf(row));
    const auto place = std::lower_bound(shown.cbegin(), shown.cend(), m_now.rank.at(row),
        [this](int each, int rank) { return m_now.rank.at(each) < rank; });
    return place != shown.cend() && *place == row ? static_cast<int>(place - shown.cbegin()) : -1;
}

void UserFilterModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = static_cast<UserTableModel::Column>(column);
    if (wanted == m_wanted.sort.column && order == m_wanted.sort.order)
        return;
    m_wanted.sort.column = wanted;
    const std::optional<UserExtra> extra = UserTableModel::extraOf(wanted);
    m_wanted.sort.values = extra ? m_users.extras(*extra).sortValues() : nullptr;
    m_wanted.sort.order = order;
    arrangeAnew();
}

void UserFilterModel::followExtras(UserTableModel::Column column)
{
    if (column != m_wanted.sort.column)
        return;
    m_wanted.sort.values = m_users.extras(*UserTableModel::extraOf(column)).sortValues();
    arrangeAnew();
}

void UserFilterModel::setLocale(const QLocale &locale)
{
    m_wanted.sort.language = std::make_shared<TextOrder>(locale);
    arrangeAnew();
}

void UserFilterModel::setView(UserView view)
{
    if (m_wanted.view == view)
        return;
    m_wanted.view = view;
    arrangeAnew();
}

QList<QueryProblem> UserFilterModel::setSearch(const QString &text)
{
    if (text != m_searchText) {
        m_searchText = text;
        m_wanted.query = UserQuery::parse(text);
        askForMembers();
        arrangeAnew();
    }
    return m_wanted.query.problems();
}

void UserFilterModel::askForMembers()
{
    for (const UserQuery::Kind kind : {UserQuery::Kind::Group, UserQuery::Kind::Parent}) {
        const QStringList names = m_wanted.query.wanted(kind);
        for (const QString &name : names) {
            const auto known = m_members.constFind(memberKey(kind, name));
            if (known != m_members.cend())
                m_wanted.query.supply(kind, name, *known);
            else
                emit membersWanted(kind, name);
        }
    }
}

void UserFilterModel::supplyMembers(UserQuery::Kind kind, const QString &name, const std::optional<QSet<QString>> &members)
{
    const QString folded = foldedForSearch(name);
    m_members.insert(memberKey(kind, folded), members);
    if (!m_wanted.query.wanted(kind).contains(folded))
        return;
    m_wanted.query.supply(kind, folded, members);
    emit queryChanged();
    arrangeAnew();
}

void UserFilterModel::forgetMembers()
{
    if (std::exchange(m_members, {}).isEmpty() || m_searchText.isEmpty())
        return;
    m_wanted.query = UserQuery::parse(m_searchText);
    askForMembers();
    emit queryChanged();
    arrangeAnew();
}

void UserFilterModel::touch(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_touched.append(row);
    arrangeSoon();
}

void UserFilterModel::usersChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    constexpr int few = 64;
    const int last = UserTableModel::columnTotal - 1;
    if (bottomRight.row() - topLeft.row() >= few) {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, last), roles);
    } else {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            if (const int place = placeOf(row); place >= 0)
                emit dataChanged(index(place, 0), index(place, last), roles);
        }
    }
    if (roles.isEmpty())
        touch(topLeft.row(), bottomRight.row());
    else if (m_wanted.query.dependsOnTime() && roles.contains(UserTableModel::DaysLeftRole))
        arrangeSoon();
}

void UserFilterModel::usersAboutToGo(const QList<int> &rows)
{
    UserArrangement next = m_now;
    for (const int row : rows) {
        if (next.found.contains(row))
            next.found.set(row, false);
    }
    next.shown = those(m_now.shown, next.found, true);
    apply(next);
}

void UserFilterModel::usersWent(const QHash<int, int> &newRows)
{
    const int size = m_users.rowCount();
    renumber(m_now, newRows, size);
    renumber(m_touched, newRows);
    if (m_job) {
        renumber(m_job->touched, newRows);
        m_job->renumbered.append(newRows);
    }
}

void UserFilterModel::arrangeAnew()
{
    stop();
    if (m_applying) { // somebody who is being told asks for something else
        m_soon.start();
        return;
    }
    m_soon.stop();
    arrange();
}

void UserFilterModel::arrangeSoon()
{
    if (m_users.rowCount() <= m_atOnceLimit && !m_job && !m_applying)
        arrange();
    else if (!m_job && !m_soon.isActive())
        m_soon.start();
}

/// What an unfinished job was to take care of is still to be done.
void UserFilterModel::stop()
{
    if (!m_job)
        return;
    m_job->cancelled->store(true);
    m_touched += m_job->touched;
    m_job.reset();
}

void UserFilterModel::arrange()
{
    UserArrangementTask task = m_wanted;
    task.users = m_users.shareUsers();
    task.before = m_now;
    task.touched = std::exchange(m_touched, {});
    task.now = m_clock.now();
    if (costOf(task) <= m_atOnceLimit) {
        take(arranged(task, false));
        return;
    }
    m_job = std::make_unique<Job>();
    m_job->touched = task.touched;
    auto promise = std::make_shared<QPromise<Result<UserArrangement>>>();
    promise->start();
    const auto cancelled = m_job->cancelled;
    whenDone(promise->future(), this, [this, cancelled](const Result<UserArrangement> &next) {
        if (!m_job || m_job->cancelled != cancelled || !next.ok())
            return;
        const std::unique_ptr<Job> job = std::move(m_job);
        UserArrangement arrangement = next.value();
        for (const QHash<int, int> &newRows : std::as_const(job->renumbered))
            renumber(arrangement, newRows, m_users.rowCount());
        take(arrangement);
    });
    m_thread.start([promise, cancelled, task = std::move(task)] {
        promise->addResult(arranged(task, *cancelled));
        promise->finish();
    });
}

void UserFilterModel::take(const UserArrangement &next)
{
    apply(next);
    if (!m_touched.isEmpty())
        arrangeSoon();
    if (!isBusy())
        emit settled();
}

/// Who is shown no longer goes, who is new comes, those that stay keep their indexes. Few changes are told one by one,
/// many as one change of the layout with what goes, or comes, at the end: that costs the same for a million.
void UserFilterModel::apply(const UserArrangement &next)
{
    const RowSet before = m_now.found;
    const bool isSameOrder = next.order.constData() == m_now.order.constData();
    const int going = before.countWithout(next.found);
    const int coming = next.found.countWithout(before);
    m_applying = true;
    if (going > 0) {
        const bool isFinal = coming == 0 && isSameOrder;
        leave(isFinal ? next.shown : those(m_now.shown, next.found, true), next.found);
    }
    m_now.found = next.found;
    if (coming > 0)
        enter(next.shown, before, isSameOrder);
    if (m_now.shown != next.shown)
        reorder(next.shown);
    m_now = next;
    m_applying = false;
}

void UserFilterModel::leave(const QList<int> &kept, const RowSet &after)
{
    const QList<Range> ranges = rangesOutside(m_now.shown, after);
    if (ranges.size() <= mostRanges) {
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            beginRemoveRows({}, range->first, range->last);
            m_now.shown.remove(range->first, range->last - range->first + 1);
            endRemoveRows();
        }
        return;
    }
    const int total = rowCount();
    reorder(kept + those(m_now.shown, after, false));
    beginRemoveRows({}, static_cast<int>(kept.size()), total - 1);
    m_now.shown = kept;
    endRemoveRows();
}

void UserFilterModel::enter(const QList<int> &shown, const RowSet &before, bool isSameOrder)
{
    const QList<Range> ranges = rangesOutside(shown, before);
    if (ranges.size() <= mostRanges && (isSameOrder || m_now.shown == those(shown, before, true))) {
        for (const Range range : ranges) {
            beginInsertRows({}, range.first, range.last);
            const qsizetype count = range.last - range.first + 1;
            m_now.shown.insert(range.first, count, 0);
            std::copy_n(shown.cbegin() + range.first, count, m_now.shown.begin() + range.first);
            endInsertRows();
        }
        return;
    }
    beginInsertRows({}, rowCount(), static_cast<int>(shown.size()) - 1);
    m_now.shown += those(shown, before, false);
    endInsertRows();
}

void UserFilterModel::reorder(const QList<int> &rows)
{
    if (m_now.shown == rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<int> before; // rows of the users
    QHash<int, int> newPlaces;
    for (const QModelIndex &index : from) {
        before.append(m_now.shown.at(index.row()));
        newPlaces.insert(before.last(), -1);
    }
    m_now.shown = rows;
    if (!newPlaces.isEmpty()) {
        RowSet wanted(m_users.rowCount());
        for (auto entry = newPlaces.cbegin(); entry != newPlaces.cend(); ++entry)
            wanted.set(entry.key());
        for (int place = 0; place < rows.size(); ++place) {
            if (wanted.contains(rows.at(place)))
                newPlaces[rows.at(place)] = place;
        }
        QModelIndexList to;
        to.reserve(from.size());
        for (qsizetype i = 0; i < from.size(); ++i)
            to.append(index(newPlaces.value(before.at(i)), from.at(i).column()));
        changePersistentIndexList(from, to);
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace iam
