#pragma once

#include "models/core/apierror.h"
#include "models/core/invitedraft.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace iam {

class AccessOptions;

/// Turns what a file says about single people (group names, "like" a colleague) into access. Of a colleague only what
/// the inviter may give and nothing of an administrator is taken (never silently more).
class OwnAccessLookup final : public QObject
{
    Q_OBJECT

public:
    /// The IAM ID of the active user with this address.
    using FindMember = std::function<std::optional<IamId>(const QString &email)>;

    OwnAccessLookup(AccessOptions &options, FindMember findMember, QObject *parent = nullptr);

    /// Reads colleagues that are not known yet; changed() follows when one is.
    void setOwnAccess(const QHash<QString, OwnAccess> &own);
    /// By folded address. Without those whose colleague is still being read, or is gone.
    [[nodiscard]] QHash<QString, DraftAccess> access() const;
    [[nodiscard]] bool isReading() const { return !m_reading.isEmpty(); }
    /// Addresses of colleagues that could not be read.
    [[nodiscard]] QStringList failed() const { return m_failed.values(); }
    /// Names in the file that are no group one may give.
    [[nodiscard]] QStringList unknownGroups() const;
    [[nodiscard]] std::optional<AccessGroup> group(const QString &name) const;
    [[nodiscard]] std::optional<IamId> member(const QString &email) const { return m_findMember(email); }

signals:
    void changed();

private:
    AccessOptions &m_options;
    FindMember m_findMember;
    QHash<QString, OwnAccess> m_own;
    QHash<QString, DraftAccess> m_colleagues; ///< by folded address
    QHash<IamId, QString> m_reading; ///< folded address
    QSet<QString> m_failed;
};

} // namespace iam
