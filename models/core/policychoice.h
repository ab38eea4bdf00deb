#pragma once

#include "models/core/policy.h"

#include <optional>

namespace iam {

/// A policy as it is chosen in a form: target, scope, conditions, roles. Values only; what is sent is policies().
struct PolicyChoice
{
    enum class Target { AllServices, AllAccountManagement, AllIamManagement, OneService };
    enum class Scope { Account, ResourceGroup, Resources };
    enum class Problem { None, NoService, NoResourceGroup, EmptyValue, NoRole };
    struct Condition
    {
        QString attribute = QStringLiteral("serviceInstance");
        bool pattern = false; ///< "matches pattern" instead of "equals"
        QString value {};
        friend bool operator==(const Condition &, const Condition &) = default;
    };

    Target target = Target::AllServices;
    QString service {}; ///< for OneService
    Scope scope = Scope::Account;
    QString resourceGroup {}; ///< ID, for Scope::ResourceGroup
    QList<Condition> conditions {}; ///< for Scope::Resources
    QList<PolicyRole> roles {};
    std::optional<PolicyRole> groupRole {}; ///< on the resource group itself

    /// The first thing that is missing.
    [[nodiscard]] Problem problem() const;
    /// One policy, and another one for the resource group itself; without subject and account.
    [[nodiscard]] QList<Policy> policies() const;
    /// Back into the form; none for policies that the form cannot express.
    [[nodiscard]] static std::optional<PolicyChoice> fromPolicy(const Policy &policy);
    friend bool operator==(const PolicyChoice &, const PolicyChoice &) = default;
};

} // namespace iam
