#pragma once

#include "models/api/httptransport.h"
#include "models/api/iamtokensource.h"
#include "tests/support/awaited.h"
#include "tests/support/faultproxy.h"
#include "tests/support/liveclient.h"
#include "tests/support/serviceprocess.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTimer>
#include <QVariant>

namespace iam::test {

/// Lets waits pass a hundred times faster.
class HurriedScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        QTimer::singleShot(delay / 100, context, std::move(action));
    }
};

/// The time of this machine, moved as a test likes.
class JumpingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(days); }
    int days = 0;
};

/// Our client in front of a proxy, with short waits.
struct FaultedClient
{
    FaultedClient(const QUrl &url, const AccountId &accountId, const QByteArray &key, Credential::Kind kind)
        : endpoints(ServiceEndpoints::loopback(url))
        , account(accountId)
        , credentials(key)
    {
        credentials.kind = kind;
        RetryPolicy policy;
        policy.attempts = attempts;
        transport.setRetryPolicy(policy);
    }

    static constexpr int attempts = 3;
    ServiceEndpoints endpoints;
    AccountId account;
    JumpingClock clock;
    HurriedScheduler scheduler;
    HttpSender sender;
    FixedCredentials credentials;
    IamTokenSource tokens {endpoints.iam, credentials, sender, clock};
    HttpTransport transport {endpoints,
        {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler, .chance = [] { return 1.0; }}};
};

/// The service with its data, what is known of them, and a client that meets no fault, to prepare what an operation needs.
class Stage
{
public:
    [[nodiscard]] bool open();
    /// A new number for every cell, so that no cell meets what another one has left.
    void next() { ++m_number; }
    [[nodiscard]] QString unique(const char *prefix) const { return QLatin1String(prefix) + QString::number(m_number); }
    [[nodiscard]] QString address() const { return unique("cell") + QStringLiteral("@example.com"); }

    [[nodiscard]] ServiceProcess &service() { return m_service; }
    [[nodiscard]] LiveClient &direct() { return *m_direct; }
    [[nodiscard]] const AccountId &account() const { return m_direct->account; }
    [[nodiscard]] QByteArray key(const char *who) const;

    /// From the service's own database: the first column of the first row.
    [[nodiscard]] QVariant value(const QString &query, const QVariantList &values = {}) const;
    [[nodiscard]] int count(const QString &query, const QVariantList &values = {}) const { return value(query, values).toInt(); }
    [[nodiscard]] QString recordOf(const QString &email) const;
    [[nodiscard]] IamId iamIdOf(const QString &email) const;
    /// How many messages lie in the mail folder.
    [[nodiscard]] int mails() const;

    /// Makes an active member with address(); the record's id.
    [[nodiscard]] QString addMember();
    /// The token of the link.
    [[nodiscard]] QString addInvitation(const QString &email);

    QHash<QString, QString> notes; ///< what prepare() tells run() and done()

private:
    QTemporaryDir m_folder;
    ServiceProcess m_service;
    std::unique_ptr<LiveClient> m_direct;
    int m_number = 0;
};

} // namespace iam::test
