#pragma once

#include "models/api/httptransport.h"
#include "models/api/iamtokensource.h"
#include "models/api/usermanagementapi.h"
#include "models/workflows/userdirectory.h"

namespace iam::bench {

/// What the console keeps of its users beside the table: the directory of an account, before a service that is not there.
class LonelyDirectory
{
public:
    explicit LonelyDirectory(const Clock &clock)
        : m_tokens(m_nowhere, m_key, m_sender, clock)
        , m_transport(ServiceEndpoints::loopback(m_nowhere),
              {.sender = m_sender, .tokens = m_tokens, .clock = clock, .scheduler = m_scheduler, .chance = [] { return 1.0; }})
        , m_api(m_transport)
        , m_directory(m_api, AccountId {QStringLiteral("a")}, clock, m_scheduler)
    {
    }
    [[nodiscard]] UserDirectory &directory() { return m_directory; }

private:
    class NoKey final : public CredentialStore
    {
    public:
        [[nodiscard]] QFuture<Result<Credential>> credential() override
        {
            return QtFuture::makeReadyFuture<Result<Credential>>(ApiError {.kind = ErrorKind::Connection});
        }
        void refused() override { }
    };

    QUrl m_nowhere {QStringLiteral("http://127.0.0.1:1")};
    NoKey m_key;
    HttpSender m_sender;
    TimerScheduler m_scheduler;
    IamTokenSource m_tokens;
    HttpTransport m_transport;
    UserManagementApi m_api;
    UserDirectory m_directory;
};

} // namespace iam::bench
