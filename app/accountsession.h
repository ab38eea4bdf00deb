#pragma once

#include "models/api/httpsender.h"
#include "models/api/serviceendpoints.h"
#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/scheduler.h"
#include "models/core/filereport.h"
#include "views/pages/accountmodels.h"

#include <QObject>

#include <functional>
#include <memory>

namespace iam {

class AccountGuard;
class CredentialStore;
class FollowUpKeeper;
class ReplacementKeeper;
class InvitationRunner;
class UserDirectory;

/// What a session may be told beyond its account.
struct SessionOptions
{
    QString dataFolder {}; ///< the account's own on disk; empty: nothing is kept there
    QString copyFile {}; ///< where the users are kept for times without a connection; empty: nowhere
    std::chrono::seconds holdTime {10}; ///< between Invite and the first request (B29)
    std::function<void(std::chrono::seconds)> keepHoldTime {}; ///< remembers another choice of it
};

/// Everything that belongs to one opened account, made and connected: calls, workflows, item models.
class AccountSession final : public QObject
{
    Q_OBJECT

public:
    /// The clock, the scheduler and the credentials must outlive the session.
    AccountSession(const ServiceEndpoints &endpoints, const AccountId &account, CredentialStore &credentials,
        const Clock &clock, Scheduler &scheduler, const SessionOptions &options = {}, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Of every call from now on: how long it may take, and how large its answer may be.
    void setCallLimits(const SendLimits &limits);
    /// Tells what was found wrong with the files, signs in and reads the account.
    void start();
    /// Signs in and reads the account; a second call does nothing.
    void read();
    [[nodiscard]] AccountModels models();
    [[nodiscard]] UserDirectory &directory();
    [[nodiscard]] AccountGuard &guard();
    [[nodiscard]] InvitationRunner &invitationRunner();
    [[nodiscard]] FollowUpKeeper &followUps();
    [[nodiscard]] ReplacementKeeper &replacements();

signals:
    /// A file of this account cannot be used. After start().
    void fileReported(const iam::FileReport &report);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace iam
