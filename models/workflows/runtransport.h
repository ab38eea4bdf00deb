#pragma once

#include "models/runs/runsender.h"

#include <memory>

namespace iam {

class HttpTransport;

/// Sends the requests of runs over HTTP (docs/protocol.md, "Inviting", "Removing", "Access groups"). The transport should
/// try once only (RetryPolicy::attempts is 1): pace and tries are the engine's business.
class RunTransport final : public RunSender
{
public:
    /// The transport must outlive this.
    RunTransport(HttpTransport &transport, AccountId account);
    ~RunTransport() override;

    [[nodiscard]] int itemsPerRequest(RunAction action) const override;
    /// How many addresses an invitation holds at most, below the protocol's own limit; for tests.
    void setAddressesPerInvitation(int count) { m_addresses = count; }
    void send(const RunJob &job, QObject *context, const Answered &answered) override;
    void lookUp(const RunItem &item, QObject *context, Found found) override;
    void lookUpMany(const QList<RunItem> &items, QObject *context, FoundMany found) override;
    [[nodiscard]] WireRequest wireRequest(const RunJob &job) const override;

private:
    void invite(const RunJob &job, QObject *context, const Answered &answered);
    void end(const RunJob &job, QObject *context, const Answered &answered);
    void removeUser(const RunJob &job, QObject *context, const Answered &answered);
    void changeGroup(const RunJob &job, QObject *context, const Answered &answered);
    void setStatus(const RunJob &job, QObject *context, const Answered &answered);

    struct Apis;
    std::unique_ptr<Apis> m_apis;
    AccountId m_account;
    int m_addresses = 100;
};

} // namespace iam
