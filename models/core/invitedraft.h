#pragma once

#include "models/core/accessgroup.h"
#include "models/core/classicsets.h"
#include "models/core/ids.h"
#include "models/core/policy.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace iam {

/// The access of an invitation as it was chosen. Not all of it fits into the request: see invitationplan.h.
struct DraftAccess
{
    QList<AccessGroup> groups {};
    QList<Policy> policies {}; ///< without subject and accountId
    ClassicSet classicSet = ClassicSet::None;
    QStringList classicPermissions {}; ///< what is given of the set: less, where the inviter lacks some
    QStringList devices {}; ///< classic device access, given after acceptance only

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasGroup(const AccessGroupId &group) const;
    /// Adds what is not there yet; of two classic sets the permissions are united.
    void add(const DraftAccess &other);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DraftAccess> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const DraftAccess &, const DraftAccess &) = default;
};

/// What a file said about one address beyond the access of all: group names and a colleague, as written.
struct OwnAccess
{
    QStringList groups {};
    QString like {};
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty() && like.isEmpty(); }
    friend bool operator==(const OwnAccess &, const OwnAccess &) = default;
};

/// Everything entered in the invite wizard; kept on disk while it is being filled in.
struct InviteDraft
{
    QString addresses {}; ///< the text of the box
    QSet<QString> ticked {}; ///< folded addresses that are invited although they look suspicious
    QHash<QString, OwnAccess> ownAccess {}; ///< by folded address
    QString ownAccessFile {}; ///< where that came from, for messages
    DraftAccess access {};
    int step = 0;
    QDateTime keptAt {};

    /// Nothing worth keeping.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<InviteDraft> fromJson(const QJsonObject &json);
    friend bool operator==(const InviteDraft &, const InviteDraft &) = default;
};

/// A policy as the console keeps it in its own files: the newer wire shape with the roles' names.
[[nodiscard]] QJsonObject keptJson(const Policy &policy);
[[nodiscard]] Result<Policy> policyFromKeptJson(const QJsonObject &json, const QString &path);

} // namespace iam
