#pragma once

#include "models/api/iamtokensource.h"
#include "models/api/httptransport.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/scriptedserver.h"

#include <QPromise>

namespace iam::test {

/// Gives one key, whatever becomes of it.
class FixedCredentials final : public CredentialStore
{
public:
    explicit FixedCredentials(const QByteArray &key)
        : m_key(key)
    {
    }
    [[nodiscard]] QFuture<Result<Credential>> credential() override
    {
        ++asked;
        QPromise<Result<Credential>> promise;
        promise.start();
        promise.addResult(Credential {.kind = kind, .text = m_key});
        promise.finish();
        return promise.future();
    }

    void refused() override { ++refusals; }

    Credential::Kind kind = Credential::Kind::ApiKey;
    int asked = 0;
    int refusals = 0;

private:
    Secret m_key;
};

/// A client with a fake clock before a scripted server. Token requests are answered by themselves, unless the test sets
/// `answersTokens` to false.
struct ClientFixture
{
    explicit ClientFixture(const QByteArray &key = QByteArrayLiteral("key"))
        : credentials(key)
    {
        server.setHandler([this](const ReceivedRequest &request) {
            if (answersTokens && request.path() == QLatin1String("/identity/token")) {
                const qint64 now = clock.now().toSecsSinceEpoch();
                return ScriptedServer::tokenAnswer(ScriptedServer::jwt(now, now + 3600));
            }
            return next ? next(request) : ScriptedAnswer {.status = 500};
        });
    }

    FakeClock clock {QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC)};
    FakeScheduler scheduler {clock};
    ScriptedServer server;
    HttpSender sender;
    FixedCredentials credentials;
    IamTokenSource tokens {server.url(), credentials, sender, clock};
    HttpTransport transport {ServiceEndpoints::loopback(server.url()),
        {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler, .chance = [] { return 1.0; }}};
    bool answersTokens = true;
    ScriptedServer::Handler next; ///< answers everything but tokens
};

} // namespace iam::test
