#pragma once

#include "models/core/apierror.h"
#include "models/core/grantrules.h"
#include "models/core/invitationplan.h"
#include "models/core/userstate.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace iam {

class AccessGroupsApi;
class AccountOverview;
class IdentityApi;
class PolicyApi;
class UserManagementApi;

/// What a dry run found out.
struct DryRunReport
{
    int asked = 0; ///< people that were to be invited
    QHash<QString, UserState> present {}; ///< who is in the account after all, by folded address
    QSet<QString> notAllowed {}; ///< folded addresses outside of the account's domains
    QStringList patterns {}; ///< those domains
    QStringList missingGroups {}; ///< names
    QStringList missingRoles {}; ///< display names, with their service
    bool mayInvite = true;
    QStringList groupsNotGivable {}; ///< names: the person may not give them
    int policiesNotGivable = 0;
    int policiesNow = -1; ///< of the account; -1 if not known. The service does not tell its limit.
    int policiesMore = 0; ///< that the invitations would add
    QList<ApiError> unread {}; ///< why something could not be checked

    [[nodiscard]] bool canBeInvited(const QString &folded) const
    {
        return !present.contains(folded) && !notAllowed.contains(folded);
    }
    [[nodiscard]] int fitting() const { return asked - static_cast<int>(present.size() + notAllowed.size()); }
    [[nodiscard]] bool isClean() const
    {
        return groupsNotGivable.isEmpty() && policiesNotGivable == 0 && fitting() == asked && missingGroups.isEmpty() && missingRoles.isEmpty() && mayInvite && unread.isEmpty();
    }
};

/// Performs every check of an invitation that changes nothing: rights, domains, people, groups, roles, policies.
class DryRun final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        UserManagementApi &users;
        AccessGroupsApi &groups;
        PolicyApi &policies;
        IdentityApi &identity;
        const AccountOverview &overview;
    };

    explicit DryRun(const Sources &sources, QObject *parent = nullptr);

    /// `rights` of the person signed in. A newer start ends an older one. finished() follows.
    void start(const QList<PlannedInvitation> &plan, const GrantRights &rights);
    [[nodiscard]] bool isBusy() const { return m_open > 0; }

signals:
    void finished(const iam::DryRunReport &report);

private:
    void checkRights(const GrantRights &rights);
    void readPeople();
    void readGroups();
    void readRoles();
    void readDomains();
    void readPolicies();
    void settle();
    template <typename T, typename Take>
    auto guarded(Take take);

    Sources m_sources;
    int m_generation = 0;
    int m_open = 0;
    QList<PlannedInvitation> m_plan;
    QStringList m_emails;
    qsizetype m_next = 0; ///< of m_emails, to be looked up
    DryRunReport m_report;
};

} // namespace iam
