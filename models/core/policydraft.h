#pragma once

#include "models/core/accessperiod.h"
#include "models/core/ids.h"
#include "models/core/policy.h"

#include <QList>

#include <optional>

namespace iam {

/// What a policy form says: target, scope, conditions, roles, period. A value; its checks name the field.
struct PolicyDraft
{
    enum class Target { AllServices, AllAccountManagement, AllIamManagement, OneService };
    enum class Scope { Account, ResourceGroup, Resources };
    enum class Field { Service, ResourceGroup, Condition, Roles, Period };
    enum class Fault { Missing, TooLong, EndBeforeStart, EndInPast, NoDay };
    struct Problem
    {
        Field field;
        Fault fault = Fault::Missing;
        qsizetype index = 0; ///< of the condition
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    struct Condition
    {
        QString attribute = QStringLiteral("serviceInstance");
        bool pattern = false; ///< `*` and `?` are wildcards; `{{*}}` and `{{?}}` stand for themselves
        QString value {};
        friend bool operator==(const Condition &, const Condition &) = default;
    };
    /// An attribute's value has no more characters (docs/protocol.md, "Policies and roles").
    static constexpr qsizetype longestValue = 1000;

    Target target = Target::AllServices;
    QString service {}; ///< for OneService
    Scope scope = Scope::Account;
    QString resourceGroup {}; ///< ID, for Scope::ResourceGroup
    QList<Condition> conditions {}; ///< for Scope::Resources
    QList<PolicyRole> roles {};
    std::optional<PolicyRole> groupRole {}; ///< on the resource group itself
    AccessPeriod period {};

    /// Everything that is missing or wrong, in the order of the form.
    [[nodiscard]] QList<Problem> problems(const QDateTime &now) const;
    /// One policy, and another one for the resource group itself; with the account, without a subject.
    [[nodiscard]] QList<Policy> policies(const AccountId &account) const;
    /// The same without the account, as an invitation's draft keeps them; what of them a request can carry says
    /// fitsInvitation() (invitationplan.h).
    [[nodiscard]] QList<Policy> policies() const;
    /// Administrator on all account management services (B27).
    [[nodiscard]] bool administersAccount() const;
    /// Back into the form; nothing for policies that the form cannot show.
    [[nodiscard]] static std::optional<PolicyDraft> of(const Policy &policy);
    friend bool operator==(const PolicyDraft &, const PolicyDraft &) = default;
};

} // namespace iam
