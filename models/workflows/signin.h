#pragma once

#include "models/core/accountsummary.h"
#include "models/core/apierror.h"

#include <QObject>

#include <memory>

namespace iam {

class AccountOverview;
class Clock;
class Scheduler;
struct Credential;
struct ServiceEndpoints;

/// Signs in once without changing anything: whose credential it is, which accounts it can see, and what it may do in the
/// one that is chosen. Ends with found() or failed(); tokens are gone with this object.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    SignIn(const ServiceEndpoints &endpoints, const Credential &credential, const Clock &clock, Scheduler &scheduler,
        QObject *parent = nullptr);
    ~SignIn() override;

    void start();
    /// Reads name and rights of this account; chosenRead() follows, more than once.
    void choose(const AccountId &account);

    [[nodiscard]] QString address() const; ///< of who signed in; empty for some service IDs
    [[nodiscard]] IamId iamId() const;
    /// The service's list, or the account the token is for where the service has no such list.
    [[nodiscard]] const QList<AccountSummary> &accounts() const;
    /// Of the chosen account; null before choose().
    [[nodiscard]] const AccountOverview *overview() const;
    /// What the account is opened with after this: a passcode is used up, what came with it is not.
    [[nodiscard]] Credential handover() const;

signals:
    void found();
    void failed(const iam::ApiError &error);
    void chosenRead();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace iam
