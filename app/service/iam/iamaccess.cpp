#include "app/service/iamaccess.h"

#include "app/service/context.h"
#include "app/service/iam/accessgroups.h"
#include "app/service/iam/accountsettings.h"
#include "app/service/iam/activityreport.h"
#include "app/service/iam/apikeys.h"
#include "app/service/iam/catalog.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/groupmembers.h"
#include "app/service/iam/groupstore.h"
#include "app/service/iam/invitationaccess.h"
#include "app/service/iam/policyhandlers.h"
#include "app/service/iam/policystore.h"
#include "app/service/iam/resourcegroups.h"
#include "app/service/iam/rolehandlers.h"
#include "app/service/iam/roletable.h"
#include "app/service/iam/schema.h"
#include "app/service/iam/seed.h"
#include "app/service/store/database.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

class StoredIamAccess final : public IamAccess
{
public:
    explicit StoredIamAccess(Context &context)
        : m_context(context)
        , m_policies(context.database, context.clock)
        , m_groups(context.database, context.clock)
        , m_roles(context.database)
        , m_evaluation(context.database, context.clock, m_policies)
        , m_settings(context, m_evaluation)
        , m_resourceGroups(context, m_evaluation)
        , m_policyHandlers(context, m_policies, m_roles, m_evaluation)
        , m_groupHandlers(context, m_groups, m_evaluation)
        , m_memberHandlers(context, m_groups, m_evaluation)
        , m_roleHandlers(m_roles, m_evaluation)
        , m_apiKeys(context, m_evaluation)
        , m_activity(context, m_evaluation)
        , m_invitations(m_policies, m_groups, m_roles, m_evaluation)
    {
    }

    [[nodiscard]] QString schema() const override { return accessSchema(); }

    void addTo(Router &router) override
    {
        m_policyHandlers.addTo(router);
        m_groupHandlers.addTo(router);
        m_memberHandlers.addTo(router);
        m_roleHandlers.addTo(router);
        m_resourceGroups.addTo(router);
        m_settings.addTo(router);
        m_apiKeys.addTo(router);
        m_activity.addTo(router);
        Catalog::addTo(router);
    }

    PlatformRole role(const QString &accountId, const QString &iamId, const QString &serviceName) override
    {
        return m_evaluation.rightsOf(accountId, iamId).on(serviceName);
    }

    std::optional<Response> refuseInvitationAccess(
        const Request &request, const QString &accountId, const InvitationAccess &access) override
    {
        return m_invitations.refuse(request, accountId, access);
    }

    void applyInvitationAccess(const QString &accountId, const QString &subjectIamId, const InvitationAccess &access,
        const QString &givenBy) override
    {
        m_invitations.apply(accountId, subjectIamId, access, givenBy);
    }

    void renameSubject(const QString &accountId, const QString &oldIamId, const QString &newIamId) override
    {
        m_policies.moveSubject(accountId, oldIamId, newIamId);
        m_groups.moveMember(accountId, oldIamId, newIamId);
        m_context.database.run(
            u"UPDATE api_keys SET iam_id=? WHERE account_id=? AND iam_id=?"_s, { newIamId, accountId, oldIamId });
    }

    void deleteSubject(const QString &accountId, const QString &iamId) override
    {
        m_policies.removeSubject(accountId, iamId);
        m_groups.removeEverywhere(accountId, iamId);
        m_context.database.run(u"DELETE FROM api_keys WHERE account_id=? AND iam_id=?"_s, { accountId, iamId });
    }

    QStringList refusedAddresses(const QString &accountId, const QStringList &addresses) override
    {
        return m_settings.refusedAddresses(accountId, addresses);
    }

    bool listIsRestricted(const QString &accountId) override { return m_settings.listIsRestricted(accountId); }

    void seed(SeedKind kind, const QString &accountId, const QHash<QString, QString> &people) override
    {
        const AccessSeed::Stores stores { m_policies, m_groups, m_roles, m_resourceGroups, m_settings };
        AccessSeed(m_context, stores, accountId, people).write(kind);
    }

private:
    Context &m_context;
    PolicyStore m_policies;
    GroupStore m_groups;
    RoleTable m_roles;
    Evaluation m_evaluation;
    AccountSettings m_settings;
    ResourceGroups m_resourceGroups;
    PolicyHandlers m_policyHandlers;
    AccessGroupHandlers m_groupHandlers;
    GroupMemberHandlers m_memberHandlers;
    RoleHandlers m_roleHandlers;
    ApiKeyHandlers m_apiKeys;
    ActivityReports m_activity;
    InvitationAccessGiver m_invitations;
};

} // namespace

std::unique_ptr<IamAccess> makeIamAccess(Context &context)
{
    return std::make_unique<StoredIamAccess>(context);
}

} // namespace iam::service
