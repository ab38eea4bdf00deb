#pragma once

#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QHash>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace iam::service {

class Router;
struct Context;

/// The platform role of somebody on one service; the order is meant: a higher one holds the lower ones.
enum class PlatformRole { None, Viewer, Operator, Editor, Administrator };

/// The part of an invitation's body that gives access.
struct InvitationAccess
{
    QJsonArray policies; ///< iam_policy[]
    QJsonArray accessGroups; ///< ids

    [[nodiscard]] bool isEmpty() const { return policies.isEmpty() && accessGroups.isEmpty(); }
};

/// Which demo data an account gets.
enum class SeedKind { QuantumLab, BigCorp, Empty };

/// What user management needs of access management (groups, policies, account settings). Implemented in
/// app/service/iam. Every call runs inside the transaction of the request.
class IamAccess
{
public:
    IamAccess() = default;
    IamAccess(const IamAccess &) = delete;
    IamAccess &operator=(const IamAccess &) = delete;
    virtual ~IamAccess() = default;

    /// CREATE statements, in the form Database::applySchema reads; run once, for a new database, before any seed().
    [[nodiscard]] virtual QString schema() const = 0;
    virtual void addTo(Router &router) = 0;

    /// From own policies and those of access groups (serviceName=<service>, serviceType=platform_service,
    /// service_group_id=IAM …, time conditions by the service's clock). The owner is Administrator everywhere.
    [[nodiscard]] virtual PlatformRole role(const QString &accountId, const QString &iamId, const QString &serviceName) = 0;

    /// Empty when `request.caller` may give this access and it is well formed; else the whole answer (400, 403, 404).
    [[nodiscard]] virtual std::optional<Response> refuseInvitationAccess(const Request &request, const QString &accountId,
                                                                         const InvitationAccess &access)
        = 0;
    /// Gives the access to the subject (a placeholder "BSS-…" as a rule). What it has already is left as it is, so that a
    /// resent invitation adds nothing twice. `givenBy` is an IAM ID.
    virtual void applyInvitationAccess(const QString &accountId, const QString &subjectIamId, const InvitationAccess &access,
                                       const QString &givenBy)
        = 0;
    /// Acceptance and Update IBMid: everything of `oldIamId` in this account now belongs to `newIamId`, API keys too.
    virtual void renameSubject(const QString &accountId, const QString &oldIamId, const QString &newIamId) = 0;
    /// Removal: policies, group memberships and API keys of that person in this account go.
    virtual void deleteSubject(const QString &accountId, const QString &iamId) = 0;

    /// The addresses the account's domain restriction forbids (realm IBMid); none while the setting is off.
    [[nodiscard]] virtual QStringList refusedAddresses(const QString &accountId, const QStringList &addresses) = 0;
    /// restrict_user_list_visibility is RESTRICTED.
    [[nodiscard]] virtual bool listIsRestricted(const QString &accountId) = 0;

    /// Roles, services, resource groups, groups, policies and settings of a new account. `people` maps the demo's short
    /// names ("olivia", "ed", "ada", "vic", "cleo", "noor", …, "service" for the service ID) to IAM IDs; for BigCorp and
    /// Empty at least "olivia", the owner. API keys are not part of this: user management seeds them.
    virtual void seed(SeedKind kind, const QString &accountId, const QHash<QString, QString> &people) = 0;
};

/// Defined by app/service/iam.
[[nodiscard]] std::unique_ptr<IamAccess> makeIamAccess(Context &context);

} // namespace iam::service
