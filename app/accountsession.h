#pragma once

#include "models/api/serviceendpoints.h"
#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/scheduler.h"
#include "views/pages/accountmodels.h"

#include <QObject>

#include <memory>

namespace iam {

class AccountGuard;
class CredentialStore;
class UserDirectory;

/// Everything that belongs to one opened account, made and connected: calls, workflows, item models.
class AccountSession final : public QObject
{
    Q_OBJECT

public:
    /// The clock, the scheduler and the credentials must outlive the session.
    AccountSession(const ServiceEndpoints &endpoints, const AccountId &account, CredentialStore &credentials,
        const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Signs in and reads the account.
    void start();
    [[nodiscard]] AccountModels models();
    [[nodiscard]] UserDirectory &directory();
    [[nodiscard]] AccountGuard &guard();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace iam
