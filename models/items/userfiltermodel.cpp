#include "models/items/userfiltermodel.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/items/foldedtext.h"
#include "models/items/renumbering.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr int usualAtOnceLimit = 20'000;
/// Changes of users that come within this time are arranged together.
constexpr std::chrono::milliseconds together {60};
/// So many at once are a page of a list that is being read: others follow.
constexpr int page = 20;
/// From how many users on pages are not shown one by one.
constexpr int firstShown = 1'000;
/// While so many come within one wait, it goes on, but not more often than this: as long as most of them are missing,
/// their order is not worth the time that it takes from reading.
constexpr qsizetype stream = 1'000;
constexpr int mostRounds = 8;

QString memberKey(UserQuery::Kind kind, const QString &foldedName)
{
    return QString::number(static_cast<int>(kind)) + QLatin1Char(':') + foldedName;
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
            waitOrArrange();
    });
    connect(&users, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { usersCame(first, last); });
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
    return parent.isValid() ? 0 : m_shown.size();
}

int UserFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : UserTableModel::columnTotal;
}

QVariant UserFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_users.data(m_users.index(m_shown.at(index.row()), index.column()), role);
}

QVariant UserFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_users.headerData(section, orientation, role);
}

std::optional<UserRow> UserFilterModel::userAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_users.store().at(m_shown.at(index.row()))) : std::nullopt;
}

QModelIndex UserFilterModel::indexOf(const UserId &id) const
{
    const int row = m_users.store().rowOf(id);
    const int place = row < 0 ? -1 : placeOf(row);
    return place < 0 ? QModelIndex() : index(place, static_cast<int>(UserTableModel::Column::Name));
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

void UserFilterModel::usersCame(int first, int last)
{
    m_isStreaming = last - first + 1 >= page && first >= firstShown;
    touch(first, last);
    m_isStreaming = false;
}

void UserFilterModel::waitOrArrange()
{
    const qsizetype waiting = m_touched.size();
    const bool isGrowing = waiting - m_lastWaiting >= stream && waiting < qsizetype {m_users.rowCount()} / 4 * 3;
    if (isGrowing && ++m_rounds < mostRounds) {
        m_lastWaiting = waiting;
        m_soon.start();
    } else {
        arrange();
    }
}

void UserFilterModel::settle()
{
    m_isHurried = m_job != nullptr;
    if (!m_job && !m_applying && m_soon.isActive())
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
    m_shown = m_now.shown;
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
    const bool isCheap = m_users.rowCount() <= m_atOnceLimit && !m_isStreaming;
    if (!m_job && !m_applying && !m_soon.isActive() && (isCheap || m_isHurried))
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
    m_lastWaiting = 0;
    m_rounds = 0;
    m_isHurried = false;
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
    m_isHurried = false;
    if (!isBusy())
        emit settled();
}

} // namespace iam
