#include "app/service/iam/invitationaccess.h"

#include "app/service/http/errors.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/groupmembers.h"
#include "app/service/iam/groupstore.h"
#include "app/service/iam/policystore.h"
#include "app/service/iam/policyv1.h"
#include "app/service/iam/policyvalidation.h"
#include "app/service/iam/roletable.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

void setSubject(Policy &policy, const QString &iamId)
{
    policy.subject = { { .key = u"iam_id"_s, .value = iamId } };
}

} // namespace

InvitationAccessGiver::InvitationAccessGiver(
    PolicyStore &policies, GroupStore &groups, const RoleTable &roles, const Evaluation &evaluation)
    : m_policies(policies)
    , m_groups(groups)
    , m_roles(roles)
    , m_evaluation(evaluation)
{
}

std::optional<Response> InvitationAccessGiver::refuse(
    const Request &request, const QString &accountId, const InvitationAccess &access) const
{
    const Rights rights = m_evaluation.rightsOf(accountId, request.caller.iamId);
    for (const QJsonValue &value : access.policies) {
        if (!value.isObject())
            return errors::invalidPayload(request, u"'iam_policy' must be a list of policies"_s);
        PolicyDraft draft = policyv1::readFromInvitation(value.toObject(), accountId);
        setSubject(draft.policy, u"invitee"_s); // nobody has an IAM ID yet, and a policy without subject is none
        const QString problem = draft.problem.isEmpty() ? policyProblem(draft.policy) : draft.problem;
        if (!problem.isEmpty())
            return errors::invalidPayload(request, problem);
        for (const QString &role : std::as_const(draft.policy.roles)) {
            if (!m_roles.exists(accountId, role, valueOf(draft.policy.resource, u"serviceName")))
                return errors::invalidPayload(request, u"there is no role %1"_s.arg(role));
        }
        if (rights.onTarget(draft.policy.resource) < PlatformRole::Administrator)
            return errors::forbidden(request, u"You need the role Administrator on the target of the policy."_s);
    }
    if (access.accessGroups.size() > GroupMemberHandlers::mostGroups)
        return errors::invalidPayload(request, u"an identity can be in at most 50 access groups"_s);
    for (const QJsonValue &value : access.accessGroups) {
        const std::optional<AccessGroup> group = m_groups.find(value.toString());
        if (!group || group->accountId != accountId || group->isPublic) {
            return errors::userManagement(request, 404, u"not_found"_s, u"Access group not found."_s, value.toString(),
                errors::StatusCode::Absent);
        }
        if (rights.onGroup(group->id) < PlatformRole::Editor)
            return errors::forbidden(request, u"You need the role Editor on the access group '%1'."_s.arg(group->name));
    }
    return std::nullopt;
}

void InvitationAccessGiver::apply(
    const QString &accountId, const QString &subjectIamId, const InvitationAccess &access, const QString &givenBy)
{
    for (const QJsonValue &value : access.policies) {
        PolicyDraft draft = policyv1::readFromInvitation(value.toObject(), accountId);
        setSubject(draft.policy, subjectIamId);
        if (draft.problem.isEmpty() && !m_policies.findSame(draft.policy))
            m_policies.insert(draft.policy, givenBy);
    }
    for (const QJsonValue &value : access.accessGroups) {
        // A group may have gone since the invitation was sent; the rest of the access is given all the same.
        if (m_groups.find(value.toString()))
            m_groups.addMember(value.toString(), subjectIamId, givenBy);
    }
}

} // namespace iam::service
