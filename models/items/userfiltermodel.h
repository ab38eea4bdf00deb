#pragma once

#include "models/items/shownrows.h"
#include "models/items/userarrangement.h"
#include "models/items/userquery.h"
#include "models/items/usertablemodel.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace iam {

class Clock;

/// One view of the users, narrowed by a search and sorted in the order of the interface's language. Never reset.
///
/// With few users everything happens at once. With many, searching and sorting happen in another thread, and what is
/// shown follows when they are done (settled()); a newer search ends an older one. What a cell says is always up to
/// date, and who has gone is gone at once; only places may be late.
class UserFilterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    UserFilterModel(UserTableModel &users, const Clock &clock, QObject *parent = nullptr);
    ~UserFilterModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return static_cast<int>(m_wanted.sort.column); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_wanted.sort.order; }

    void setView(UserView view);
    [[nodiscard]] UserView view() const { return m_wanted.view; }
    /// Returns what is wrong with the text; what is right applies.
    QList<QueryProblem> setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_searchText; }
    [[nodiscard]] const UserQuery &query() const { return m_wanted.query; }
    /// Says who is in a group, or below a parent (membersWanted()): IAM IDs or record ids. Nothing: there is no such
    /// one. Holds until forgetMembers().
    void supplyMembers(UserQuery::Kind kind, const QString &name, const std::optional<QSet<QString>> &members);
    /// They may have changed: the present search asks again.
    void forgetMembers();
    /// Sorts anew in the order of this language.
    void setLocale(const QLocale &locale);
    /// From how many users on another thread is used.
    void setAtOnceLimit(int users) { m_atOnceLimit = users; }

    /// The user of a row; nothing for an invalid index.
    [[nodiscard]] std::optional<UserRow> userAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const UserId &id) const;
    /// No more users are on their way: what came is shown without waiting for others.
    void settle();
    /// Something is still to be searched or sorted.
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_soon.isActive(); }

signals:
    /// What is shown is what was asked for last.
    void settled();
    /// A search needs to know who is in this group, or below this parent.
    void membersWanted(iam::UserQuery::Kind kind, const QString &name);
    /// query() says something else about the same text.
    void queryChanged();

private:
    /// Work in the other thread.
    struct Job;

    void usersCame(int first, int last);
    void waitOrArrange();
    void touch(int first, int last);
    void usersChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void followExtras(UserTableModel::Column column);
    void usersAboutToGo(const QList<int> &rows);
    void usersWent(const QHash<int, int> &newRows);
    void askForMembers();
    /// Another search, view or order: now, and whatever is under way for the old one ends.
    void arrangeAnew();
    /// Users have changed: at once if that is cheap, else together with those that follow.
    void arrangeSoon();
    void arrange();
    void stop();
    void take(const UserArrangement &next);

    void apply(const UserArrangement &next);
    [[nodiscard]] bool applyOneByOne(const UserArrangement &next, int going, int coming);
    void applyTogether(const UserArrangement &next, int going, int coming);
    void reorder(const UserArrangement &next, int going);
    [[nodiscard]] int placeOf(int row) const;

    UserTableModel &m_users;
    const Clock &m_clock;
    UserArrangement m_now; ///< as shown, but for the time in apply()
    ShownRows m_shown;
    QList<int> m_touched; ///< since m_now, or since the job began
    UserArrangementTask m_wanted; ///< what is asked for; only sort, query and view of it are kept here
    QString m_searchText;
    QHash<QString, std::optional<QSet<QString>>> m_members; ///< by kind and name
    int m_atOnceLimit;
    bool m_applying = false;
    bool m_isStreaming = false; ///< users come by the page
    bool m_isHurried = false; ///< settle() was called, and a job is still under way
    qsizetype m_lastWaiting = 0; ///< rows that waited when m_soon ended last
    int m_rounds = 0; ///< that they have waited for more
    std::unique_ptr<Job> m_job;
    QTimer m_soon;
    QThreadPool m_thread; ///< last: it ends before what it works with
};

} // namespace iam
