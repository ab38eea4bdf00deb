#pragma once

#include "app/service/context.h"
#include "app/service/iam/policy.h"
#include "app/service/iamaccess.h"

#include <QList>
#include <QString>

#include <optional>

namespace iam::service {

class Evaluation;
class GroupStore;
class PolicyStore;
class RoleTable;

/// The access an invitation carries: what is refused, and how the rest is given.
class InvitationAccessGiver
{
public:
    InvitationAccessGiver(
        PolicyStore &policies, GroupStore &groups, const RoleTable &roles, const Evaluation &evaluation);

    [[nodiscard]] std::optional<Response> refuse(
        const Request &request, const QString &accountId, const InvitationAccess &access) const;
    void apply(
        const QString &accountId, const QString &subjectIamId, const InvitationAccess &access, const QString &givenBy);

private:
    PolicyStore &m_policies;
    GroupStore &m_groups;
    const RoleTable &m_roles;
    const Evaluation &m_evaluation;
};

} // namespace iam::service
