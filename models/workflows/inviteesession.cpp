#include "models/workflows/inviteesession.h"

#include "models/api/iamtokensource.h"
#include "models/api/identityapi.h"
#include "models/api/inviteeapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/jsonreader.h"
#include "models/core/mapped.h"

namespace iam {

namespace {

/// Asks the demo service for a token of the address; needs no secret.
class AddressCredentials final : public QObject, public CredentialStore
{
public:
    void setSource(InviteeApi *api, const QString &email)
    {
        m_api = api;
        m_email = email;
    }
    [[nodiscard]] QFuture<Result<Credential>> credential() override
    {
        return mapped<Credential>(m_api->token(m_email), this, [](const Result<Secret> &answer) -> Result<Credential> {
            if (!answer.ok())
                return answer.error();
            return Credential {.kind = Credential::Kind::AccessToken, .text = answer.value()};
        });
    }
    void refused() override { }

private:
    InviteeApi *m_api = nullptr;
    QString m_email;
};

} // namespace

struct InviteeSession::Parts
{
    Parts(const ServiceEndpoints &endpoints, const Clock &clock, Scheduler &scheduler)
        : tokens(endpoints.iam, credentials, sender, clock)
        , transport(endpoints,
              {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler, .chance = [] { return 0.5; }})
        , invitee(transport)
        , users(transport)
        , identity(transport)
    {
    }

    HttpSender sender;
    AddressCredentials credentials;
    IamTokenSource tokens;
    HttpTransport transport;
    InviteeApi invitee;
    UserManagementApi users;
    IdentityApi identity;
};

InviteeSession::InviteeSession(const ServiceEndpoints &endpoints, AccountId account, const Clock &clock,
    Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_parts(std::make_unique<Parts>(endpoints, clock, scheduler))
{
}

InviteeSession::~InviteeSession() = default;

QFuture<Result<Done>> InviteeSession::signIn(const QString &email)
{
    m_email = email;
    m_parts->credentials.setSource(&m_parts->invitee, email);
    m_parts->tokens.forget();
    return mapped<Done>(m_parts->tokens.token(), this, [](const Result<AccessToken> &answer) {
        return answer.ok() ? Result<Done>(Done()) : Result<Done>(answer.error());
    });
}

QFuture<Result<QList<InviteeMail>>> InviteeSession::inbox() { return m_parts->invitee.inbox(); }

QFuture<Result<QList<InviteeNotification>>> InviteeSession::notifications(const QString &search, const QString &type)
{
    return m_parts->invitee.notifications(search, type);
}

QFuture<Result<Done>> InviteeSession::afterwardsSomebodyElse(const QFuture<Result<Done>> &call)
{
    return mapped<Done>(call, this, [this](const Result<Done> &answer) {
        m_parts->tokens.forget(); // accepting gives another IAM ID, and the old token speaks for the placeholder
        return answer;
    });
}

QFuture<Result<Done>> InviteeSession::acceptByLink(const QString &token, const QString &first, const QString &last)
{
    return afterwardsSomebodyElse(m_parts->invitee.accept(token, {.firstName = first, .lastName = last}));
}

QFuture<Result<Done>> InviteeSession::acceptByCall()
{
    return afterwardsSomebodyElse(m_parts->users.accept(m_account));
}

QFuture<Result<QList<ApiKey>>> InviteeSession::apiKeys() { return m_parts->identity.apiKeys(m_account, {}); }

QFuture<Result<CreatedApiKey>> InviteeSession::createKey(const QString &name)
{
    HttpRequest request = HttpRequest::of(
        Service::Iam, QByteArrayLiteral("POST"), {QStringLiteral("v1"), QStringLiteral("apikeys")});
    const std::optional<Identity> self = m_parts->tokens.identity();
    request.json({{QStringLiteral("name"), name}, {QStringLiteral("account_id"), m_account.text},
        {QStringLiteral("iam_id"), self ? self->iamId.text : QString()}});
    return m_parts->transport.call<CreatedApiKey>(request, [](const HttpAnswer &answer) -> Result<CreatedApiKey> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        const Result<ApiKey> key = ApiKey::fromJson(object.value(), {});
        if (!key.ok())
            return key.error();
        return CreatedApiKey {
            .key = key.value(), .text = Secret(object.value().value(QLatin1String("apikey")).toString().toUtf8())};
    });
}

QFuture<Result<Done>> InviteeSession::useKey(const Secret &key)
{
    HttpRequest request = HttpRequest::of(
        Service::Iam, QByteArrayLiteral("POST"), {QStringLiteral("identity"), QStringLiteral("token")});
    request.needsToken = false;
    request.form({{QStringLiteral("grant_type"), QStringLiteral("urn:ibm:params:oauth:grant-type:apikey")},
        {QStringLiteral("apikey"), QString::fromUtf8(key.reveal())}});
    return m_parts->transport.call<Done>(request, [](const HttpAnswer &) -> Result<Done> { return Done(); });
}

} // namespace iam
