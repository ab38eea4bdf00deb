#pragma once

#include "models/core/rowindex.h"
#include "models/core/user.h"
#include "models/core/userfacts.h"
#include "models/core/userview.h"
#include "models/items/usercolumns.h"
#include "models/items/userparcel.h"

#include <QHash>
#include <QList>

#include <array>

namespace iam {

/// One user with all that is worked out for the row, put together on request.
struct UserRow
{
    User user;
    UserFacts facts;
    bool removing = false; ///< our request for removal is under way
    UserStatus status = UserStatus::Unknown;
    UserViewSet views = 0; ///< the views this row belongs to
    QString searchText; ///< folded name, address, IAM ID and user ID, one a line
};

/// Holds the users of one account by row, and finds them by `UserId`. Nobody but this class knows how they are found;
/// how they are kept, UserColumns knows.
///
/// The rows are dense: the last one takes the place of one that is removed. Counts of the views are kept up with every
/// change.
class UserStore
{
public:
    [[nodiscard]] int size() const { return m_columns.size(); }
    [[nodiscard]] UserRow at(int row) const;
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const UserId &id) const { return rowOf(QByteArrayView(id.text.toUtf8())); }
    [[nodiscard]] int rowOf(const IamId &id) const;
    [[nodiscard]] int rowOf(QByteArrayView id) const { return rowOf(id, UserParcel::hashOf(id)); }
    /// The same with UserParcel::hashOf() of the id, if that is known already.
    [[nodiscard]] int rowOf(QByteArrayView id, std::uint32_t hash) const;
    /// This is the user behind the one found last, and as it was: a list that comes again comes in the same order.
    [[nodiscard]] bool isNextUnchanged(std::uint64_t print) const;
    [[nodiscard]] int count(UserView view) const { return m_counts[static_cast<size_t>(view)]; }
    [[nodiscard]] UserStatus statusAt(int row) const { return m_columns.standing(row).status; }
    [[nodiscard]] UserFacts factsAt(int row) const { return m_facts.value(row); }
    [[nodiscard]] const UserColumns &columns() const { return m_columns; }
    /// A copy for another thread, which costs next to nothing.
    [[nodiscard]] UserColumns share() { return m_columns.share(); }

    /// The id must be new.
    void append(const UserRecord &user, const QDateTime &now);
    void append(const User &user, const QDateTime &now);
    /// These of a batch, whose ids must be new; those of a UserParcel are not worked out again.
    void append(const UserBatch &users, const QList<qsizetype> &which, const QDateTime &now);
    void replace(int row, const UserRecord &user, const QDateTime &now);
    void setFacts(int row, const UserFacts &facts, const QDateTime &now);
    void setRemoving(int row, bool removing, const QDateTime &now);
    /// True if the passing of time has changed the row (days left are not counted as a change).
    bool refreshStatus(int row, const QDateTime &now);
    void removeByLast(int row);

private:
    void workOut(int row, const QDateTime &now);
    void countIn(unsigned views, int step);
    [[nodiscard]] std::uint32_t hashOf(int row, UserTextField field) const;
    void enter(int row);
    void enter(int row, std::uint32_t idHash, std::uint32_t iamIdHash);
    void leave(int row);

    UserColumns m_columns;
    RowIndex m_byId;
    RowIndex m_byIamId;
    QHash<int, UserFacts> m_facts; ///< by row; few have any
    std::array<int, userViewTotal> m_counts {};
    mutable int m_lastFound = -1;
};

/// When the invitation was last sent, as far as known, and whether that is only an estimate (B3).
struct LastSending
{
    QDateTime time; ///< UTC; invalid if nothing is known
    bool estimated = false;
};
[[nodiscard]] LastSending lastSendingOf(const UserRow &row);

} // namespace iam
