#pragma once

#include "models/core/apierror.h"
#include "models/core/user.h"
#include "models/workflows/accesscollector.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace iam {

/// Reads what the list of users does not tell and a decision about several of them needs: who is in a group, and who of
/// a few is an administrator of the whole account (B48). Changes nothing. Its end stops what is under way.
class BulkCheck final : public QObject
{
    Q_OBJECT

public:
    /// Reads anew, whatever was read before; changed() follows.
    explicit BulkCheck(const AccessSources &access, QObject *parent = nullptr);
    ~BulkCheck() override;

    void readMembers(const AccessGroupId &group);
    /// IAM IDs; nothing while it is not known.
    [[nodiscard]] std::optional<QSet<QString>> membersOf(const AccessGroupId &group) const;
    [[nodiscard]] bool isReadingMembers() const { return m_openGroups > 0; }
    /// Why the members of the group that was read last are not known.
    [[nodiscard]] const std::optional<ApiError> &membersProblem() const { return m_membersProblem; }

    /// Meant for a few: several requests for each, all at once.
    void lookForAdministrators(const QList<User> &people);
    [[nodiscard]] bool isLooking() const { return m_openPeople > 0; }
    [[nodiscard]] const QList<User> &administrators() const { return m_administrators; }
    /// Whose access could not be read: they may be administrators.
    [[nodiscard]] const QList<User> &unread() const { return m_unread; }

signals:
    void changed();

private:
    AccessSources m_access;
    QHash<AccessGroupId, QSet<QString>> m_members;
    std::optional<ApiError> m_membersProblem;
    int m_openGroups = 0;
    int m_openPeople = 0;
    QList<User> m_administrators;
    QList<User> m_unread;
};

} // namespace iam
