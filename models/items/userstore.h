#pragma once

#include "models/core/user.h"
#include "models/core/userview.h"
#include "models/core/userfacts.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace iam {

/// One user with all that is worked out for the row once, so that painting and filtering only read.
struct UserRow
{
    User user;
    UserFacts facts;
    bool removing = false; ///< our request for removal is under way
    UserStatus status = UserStatus::Unknown;
    UserViewSet views; ///< the views this row belongs to
    QString searchText; ///< folded name, address, IAM ID and user ID, one a line
};

/// Holds the users of one account by row, and finds them by `UserId`. Nobody but this class knows how they are stored.
///
/// The rows are dense: removing one moves those behind it up. Counts of the views are kept up with every change.
class UserStore
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const UserRow &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const UserId &id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] int rowOf(const IamId &id) const { return m_rowOfIamId.value(id, -1); }
    [[nodiscard]] int count(UserView view) const { return m_counts[static_cast<size_t>(view)]; }

    /// The id must be new.
    void append(const User &user, const QDateTime &now);
    void replace(int row, const User &user, const QDateTime &now);
    void setFacts(int row, const UserFacts &facts, const QDateTime &now);
    void setRemoving(int row, bool removing, const QDateTime &now);
    /// True if the passing of time has changed the row (days left are not counted as a change).
    bool refreshStatus(int row, const QDateTime &now);
    void remove(int first, int last);

private:
    void workOut(UserRow &row, const QDateTime &now);
    void countIn(const UserRow &row, int step);
    void change(int row, const QDateTime &now);

    std::vector<UserRow> m_rows;
    QHash<UserId, int> m_rowOf;
    QHash<IamId, int> m_rowOfIamId;
    std::array<int, userViewTotal> m_counts {};
};

/// When the invitation was last sent, as far as known, and whether that is only an estimate (B3).
struct LastSending
{
    QDateTime time; ///< UTC; invalid if nothing is known
    bool estimated = false;
};
[[nodiscard]] LastSending lastSendingOf(const UserRow &row);

/// Without case and accents, for comparing what people type with what they look for.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace iam
