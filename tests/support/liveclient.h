#pragma once

#include "models/api/httptransport.h"
#include "models/api/iamtokensource.h"
#include "tests/support/clientfixture.h"
#include "tests/support/serviceprocess.h"

namespace iam::test {

/// Our client at a running service, signed in with `key`.
struct LiveClient
{
    explicit LiveClient(const ServiceProcess &service, const QByteArray &key,
        Credential::Kind kind = Credential::Kind::ApiKey)
        : endpoints(ServiceEndpoints::loopback(QUrl(service.url())))
        , account {service.accountId()}
        , credentials(key)
    {
        credentials.kind = kind;
    }
    /// With a key of the service's info: owner, administrator, editor, viewer, service_id.
    LiveClient(const ServiceProcess &service, const char *who)
        : LiveClient(service,
            service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String(who)).toString().toUtf8())
    {
    }

    ServiceEndpoints endpoints;
    AccountId account;
    SystemClock clock;
    TimerScheduler scheduler;
    HttpSender sender;
    FixedCredentials credentials;
    IamTokenSource tokens {endpoints.iam, credentials, sender, clock};
    HttpTransport transport {endpoints,
        {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler, .chance = [] { return 1.0; }}};
};

} // namespace iam::test
