#pragma once

#include "models/core/accessgroup.h"
#include "models/core/apierror.h"
#include "models/core/grantrules.h"
#include "models/core/invitedraft.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace iam {

class AccessGroupsApi;
class AccountOverview;
class ExtensionsApi;
class IdentityApi;
class PolicyApi;

/// What can be given to people of the account, and what the person signed in may give of it: for the invite wizard.
/// Reads only.
class AccessOptions final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        AccessGroupsApi &groups;
        PolicyApi &policies;
        ExtensionsApi &extensions;
        IdentityApi &identity;
        const AccountOverview &overview;
    };

    explicit AccessOptions(const Sources &sources, QObject *parent = nullptr);
    ~AccessOptions() override;

    /// Reads everything again; changed() follows, more than once.
    void read();

    [[nodiscard]] bool groupsKnown() const { return m_groupsKnown; }
    /// Those the person may give.
    [[nodiscard]] QList<AccessGroup> groups() const;
    [[nodiscard]] const std::optional<ApiError> &groupsProblem() const { return m_groupsProblem; }
    [[nodiscard]] const QHash<AccessGroupId, int> &memberCounts() const { return m_memberCounts; }
    [[nodiscard]] QHash<AccessGroupId, int> policyCounts() const;
    /// What the policies of a group are about, as far as they could be read.
    [[nodiscard]] QList<Policy> policiesOf(const AccessGroupId &group) const { return m_policiesOfGroup.value(group); }
    [[nodiscard]] const GrantRights &rights() const { return m_rights; }

    /// The domains that may be invited; none if nothing is restricted, or the setting cannot be read.
    [[nodiscard]] const std::optional<QStringList> &domainPatterns() const { return m_patterns; }
    /// False if the setting could not be read: the check is left to the service.
    [[nodiscard]] bool domainsKnown() const { return m_domainsKnown; }

    /// The access of a member; colleagueRead() or colleagueFailed() follows.
    void readColleague(const IamId &member);

signals:
    void changed();
    void colleagueRead(const iam::IamId &member, const iam::DraftAccess &access);
    void colleagueFailed(const iam::IamId &member, const iam::ApiError &error);

private:
    struct Calls;
    struct Colleague;
    void readGroups();
    void readCounts();
    void readPolicies();
    void readRights();
    void readDomains();
    void settle(const std::shared_ptr<Colleague> &colleague);

    Sources m_sources;
    int m_generation = 0; ///< answers of an older reading are dropped
    bool m_groupsKnown = false;
    QList<AccessGroup> m_groups;
    std::optional<ApiError> m_groupsProblem;
    QHash<AccessGroupId, int> m_memberCounts;
    QHash<AccessGroupId, QList<Policy>> m_policiesOfGroup;
    bool m_policiesKnown = false;
    GrantRights m_rights;
    std::optional<QStringList> m_patterns;
    bool m_domainsKnown = false;
};

} // namespace iam
