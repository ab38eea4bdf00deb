#pragma once

#include "models/core/user.h"
#include "models/core/userfacts.h"
#include "models/items/lookalikes.h"
#include "models/items/userextras.h"
#include "models/items/userstore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <utility>

namespace iam {

class Clock;

/// The users of one account as a table, keyed by `UserId`. Never reset while the account stays, so that selection,
/// current row and scroll position survive a refresh.
class UserTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Tick and Menu hold no data: they are the room for the view's tick box and the row's menu button.
    enum class Column {
        Tick,
        Name,
        Email,
        Status,
        Added,
        Expires,
        LastActivity,
        Groups,
        Policies,
        IamId,
        UserId,
        Realm,
        Parent,
        Phone,
        Menu
    };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Menu) + 1;

    enum Role { // unscoped: Qt takes roles as int, the class scopes them
        UserIdRole = Qt::UserRole, ///< QString: UserId::text
        StatusRole, ///< int: iam::UserStatus
        NameIsAddressRole, ///< bool: the name is missing, the address stands in for it
        OwnerRole, ///< bool: the account's owner
        SelfRole, ///< bool: the person signed in
        InviterRole, ///< QString, may be empty
        AddedOnRole, ///< QDateTime, UTC; for the invited: the last sending, if told
        ExpiresOnRole, ///< QDateTime, UTC; invalid unless Pending or Expired
        DaysLeftRole, ///< int, for Pending only (0 = today); an invalid QVariant otherwise
        ExpiryEstimatedRole, ///< bool: put "≈" before it
        SuspiciousRole, ///< bool: name or address contains letters that look like others, or looks like another of the account
        LookAlikeRole, ///< QString: the name or domain of the account that this one can be taken for; empty for most
        FreshRole, ///< int: iam::UserTableModel::Fresh
        WaitingRole, ///< int: assignments that wait until this person has accepted (B28)
        TipRole, ///< QString: why a cell says what it says; empty for most
    };

    /// How a row came out of the last refresh.
    enum class Fresh { No, New, Changed };
    Q_ENUM(Fresh)

    explicit UserTableModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    enum class Marking { Silent, Fresh };

    /// New ones come to the end, known ones are changed in place. The same id may come twice: the last one counts.
    /// With Marking::Fresh, rows that are new or changed are marked until clearFresh().
    void upsert(const QList<User> &users, Marking marking = Marking::Silent);
    /// The same without a heap block for each text.
    void upsert(const UserBatch &users, Marking marking = Marking::Silent);
    void remove(const QList<UserId> &ids);
    /// The same person is now listed under another record: the row stays.
    void rekey(const UserId &from, const User &to);
    void setFacts(const QHash<UserId, UserFacts> &facts);
    /// The members who have not signed in for long, by IAM ID.
    void setInactive(const QSet<QString> &iamIds);
    void setRemoving(const UserId &id, bool removing);
    void clearFresh();
    /// How many assignments wait for whom; who is not in it has none.
    void setWaiting(const QHash<UserId, int> &assignments);
    void setLookAlikes(const LookAlikes &lookAlikes);
    /// What a column shows that is not in the list: of everybody, with what holds for those not named, or of one user.
    void setExtras(UserExtra extra, ExtraRest rest, const QHash<QString, UserExtraValues::Value> &values);
    void setExtra(UserExtra extra, const IamId &user, const UserExtraValues::Value &value);
    [[nodiscard]] const UserExtraValues &extras(UserExtra extra) const { return m_extras[static_cast<size_t>(extra)]; }
    /// Nothing for columns of the list itself.
    [[nodiscard]] static std::optional<UserExtra> extraOf(Column column);
    [[nodiscard]] static Column columnOf(UserExtra extra);
    /// Who owns the account and who is signed in; either may be empty.
    void setPeople(const IamId &owner, const IamId &self);
    /// Works the states out again for the clock's present time: invitations expire while one looks.
    void followClock();

    [[nodiscard]] const UserStore &store() const { return m_store; }
    /// The users as they are now, for another thread.
    [[nodiscard]] UserColumns shareUsers() { return m_store.share(); }
    /// A copy of the row, if there is one.
    [[nodiscard]] std::optional<UserRow> find(const UserId &id) const;
    [[nodiscard]] std::optional<UserRow> find(const IamId &id) const;
    /// The name of who invited this user; empty if not known, or not in the list.
    [[nodiscard]] QString inviterOf(const UserRow &row) const;
    /// Nothing if the owner is not known, or not in the list.
    [[nodiscard]] std::optional<UserRow> owner() const;
    [[nodiscard]] bool isOwner(const UserRow &row) const;
    [[nodiscard]] bool isSelf(const UserRow &row) const;

signals:
    /// Some count of `store().count(view)` may have changed.
    void countsChanged();
    /// Values of everybody have changed, and with them the order by this column.
    void extrasChanged(iam::UserTableModel::Column column);
    /// Before these rows go, while they can still be read; for models over this one, since the rows that stay move.
    void usersAboutToGo(const QList<int> &rows);
    /// They have gone. Who was in a row before is now in another one, or nowhere (-1).
    void usersWent(const QHash<int, int> &newRows);

private:
    [[nodiscard]] const UserRow &rowAt(int row) const;
    [[nodiscard]] QVariant displayText(const UserRow &row, Column column) const;
    [[nodiscard]] QVariant expiryValue(const UserRow &row, int role) const;
    [[nodiscard]] QString explanation(const UserRow &row, Column column) const;
    [[nodiscard]] QString lookAlikeOf(const UserRow &row, Column column) const;
    [[nodiscard]] QString accessibleText(const UserRow &row, Column column) const;
    void removeRowsOf(const QList<int> &rows);
    void rowChanged(int row);
    void rowsChanged(int first, int last, const QList<int> &roles = {});

    const Clock &m_clock;
    UserStore m_store;
    int m_rowCount = 0; ///< what is announced; the store is behind or ahead of it within a change
    IamId m_owner;
    IamId m_self;
    QHash<UserId, Fresh> m_fresh;
    QHash<UserId, int> m_waiting;
    std::array<UserExtraValues, userExtraTotal> m_extras;
    QSet<QString> m_inactive;
    LookAlikes m_lookAlikes;
    mutable std::optional<std::pair<int, UserRow>> m_lastRead; ///< a cell is seldom asked for alone
};

} // namespace iam
