#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace iam {

class MemberLookup;
class UserFilterModel;
class UserTableModel;

/// Reads who is in a group, or below a parent, for the search: item models and workflows do not know each other.
class MemberBinder final : public QObject
{
    Q_OBJECT

public:
    MemberBinder(UserFilterModel &shownUsers, MemberLookup &members, QObject *parent = nullptr);

    /// The users who may be meant by a folded name: those it is the name, address or ID of, else those in whom it is.
    [[nodiscard]] static QList<IamId> usersNamed(const UserTableModel &users, const QString &foldedName);

public slots:
    /// Somebody may have come to a group, or gone: the present search asks again.
    void forget();

private:
    void ask();

    UserFilterModel &m_shownUsers;
    MemberLookup &m_members;
    QTimer m_soon; ///< the search tells of its names one by one
};

} // namespace iam
