#pragma once

#include "models/core/user.h"
#include "models/items/userstore.h"

#include <QAbstractTableModel>
#include <QSet>

namespace iam {

class Clock;

/// What the console knows of a user beyond the record: it colours the row, but the service does not list it.
struct UserRowFacts
{
    QString inviter; ///< display name of who sent the last invitation; empty if not known
    QDateTime lastSent; ///< UTC, the last sending of the invitation, if told
    bool lastSentEstimated = false; ///< only the date added is known, or a resend was not confirmed (B3)
    friend bool operator==(const UserRowFacts &, const UserRowFacts &) = default;
};

/// The users of one account as a table, keyed by `UserId`: rows never reset while the account stays.
class UserTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Tick and Menu hold no data: they are the room for the view's tick box and the row's menu button.
    enum class Column { Tick, Name, Email, Status, Added, Expires, IamId, UserId, Realm, Phone, Menu };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Menu) + 1;

    enum Role { // unscoped: Qt takes roles as int, the class scopes them
        UserIdRole = Qt::UserRole, ///< QString: UserId::text
        StatusRole, ///< int: iam::UserStatus
        NameIsAddressRole, ///< bool: the name is missing, the address stands in for it (shown in italics)
        OwnerRole, ///< bool: the account's owner
        SelfRole, ///< bool: the person signed in
        InviterRole, ///< QString, may be empty
        AddedOnRole, ///< QDateTime, UTC
        ExpiresOnRole, ///< QDateTime, UTC; invalid unless Pending or Expired
        DaysLeftRole, ///< int, only for Pending (0 = today); invalid QVariant otherwise
        ExpiryEstimatedRole, ///< bool: put "≈" before it
        SuspiciousRole, ///< bool: the address or name contains characters that look like others
        FreshRole, ///< int: 0 = nothing, 1 = new row, 2 = changed row (for 10 s after a refresh)
    };

    explicit UserTableModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
