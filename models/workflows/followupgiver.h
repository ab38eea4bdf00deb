#pragma once

#include "models/core/followup.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/user.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

template <typename T>
class QPromise;

namespace iam {

class AccountOverview;
class ExtensionsApi;
class PolicyApi;
class UserManagementApi;

/// What became of one attempt to give what waited.
struct FollowUpOutcome
{
    enum class Kind {
        Given, ///< now, or before an interruption
        Gone, ///< the record is not in the account any more
        NotNow, ///< the record is not as it must be: nothing was given
    };
    Kind kind = Kind::Given;
    std::optional<User> user {}; ///< for NotNow: the record as it is
};

/// Gives one person what their invitation could not carry. Reads the record first and then what it has already, so that
/// nothing is given to another person, and nothing twice. Keeps nothing: what is open is FollowUpKeeper's affair.
class FollowUpGiver final : public QObject
{
    Q_OBJECT

public:
    FollowUpGiver(UserManagementApi &users, PolicyApi &policies, ExtensionsApi &extensions,
        const AccountOverview &overview, QObject *parent = nullptr);

    /// An error: the answer of the service, or that it is not known what became of the request.
    [[nodiscard]] QFuture<Result<FollowUpOutcome>> give(const FollowUp &followUp);

private:
    using Promise = std::shared_ptr<QPromise<Result<FollowUpOutcome>>>;
    void givePolicy(const Promise &promise, const Policy &policy, const IamId &member);
    void giveDevices(const Promise &promise, const QStringList &devices, const IamId &member);

    UserManagementApi &m_users;
    PolicyApi &m_policies;
    ExtensionsApi &m_extensions;
    const AccountOverview &m_overview;
};

} // namespace iam
