#include "models/workflows/signin.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/iamtokensource.h"
#include "models/api/policyapi.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"

#include <QPromise>
#include <QRandomGenerator>

#include <utility>

namespace iam {

namespace {

/// Gives what it has until it is refused; asks nobody.
class GivenCredential final : public CredentialStore
{
public:
    explicit GivenCredential(Credential credential)
        : m_credential(std::move(credential))
    {
    }
    [[nodiscard]] QFuture<Result<Credential>> credential() override
    {
        QPromise<Result<Credential>> promise;
        promise.start();
        promise.addResult(m_credential.isEmpty()
                ? Result<Credential>(ApiError {.kind = ErrorKind::Unauthorized, .detail = SignIn::tr("Nobody is signed in.")})
                : Result<Credential>(m_credential));
        promise.finish();
        if (m_credential.kind != Credential::Kind::ApiKey)
            m_credential = {}; // good once
        return promise.future();
    }
    void refused() override { m_credential = {}; }

private:
    Credential m_credential;
};

} // namespace

struct SignIn::Parts
{
    Parts(const ServiceEndpoints &endpoints, const Credential &given, const Clock &clock, Scheduler &scheduler)
        : credential(given)
        , store(given)
        , tokens(endpoints.iam, store, sender, clock)
        , transport(endpoints,
              {.sender = sender,
                  .tokens = tokens,
                  .clock = clock,
                  .scheduler = scheduler,
                  .chance = [] { return QRandomGenerator::global()->generateDouble(); }})
        , groups(transport)
        , policies(transport)
        , extensions(transport)
    {
    }

    Credential credential;
    GivenCredential store;
    HttpSender sender;
    IamTokenSource tokens;
    HttpTransport transport;
    AccessGroupsApi groups;
    PolicyApi policies;
    ExtensionsApi extensions;
    QList<AccountSummary> accounts;
    std::unique_ptr<AccountOverview> overview;
};

SignIn::SignIn(const ServiceEndpoints &endpoints, const Credential &credential, const Clock &clock,
    Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(endpoints, credential, clock, scheduler))
{
    m_parts->transport.setRetryPolicy({.attempts = 1}); // somebody waits, and can press the button again
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    whenDone(m_parts->tokens.token(), this, [this](const Result<AccessToken> &token) {
        if (!token.ok()) {
            emit failed(token.error());
            return;
        }
        const AccountId own = token.value().identity.accountId;
        whenDone(m_parts->extensions.accounts(), this, [this, own](const Result<QList<AccountSummary>> &accounts) {
            if (accounts.ok())
                m_parts->accounts = accounts.value();
            if (m_parts->accounts.isEmpty() && !own.text.isEmpty())
                m_parts->accounts = {{.id = own}};
            emit found();
        });
    });
}

void SignIn::choose(const AccountId &account)
{
    m_parts->overview = std::make_unique<AccountOverview>(
        AccountOverview::Sources {.tokens = m_parts->tokens,
            .extensions = m_parts->extensions,
            .policies = m_parts->policies,
            .groups = m_parts->groups},
        account);
    connect(m_parts->overview.get(), &AccountOverview::changed, this, &SignIn::chosenRead);
    m_parts->overview->read();
}

QString SignIn::address() const
{
    const auto identity = m_parts->tokens.identity();
    return identity ? identity->email : QString();
}

IamId SignIn::iamId() const
{
    const auto identity = m_parts->tokens.identity();
    return identity ? identity->iamId : IamId();
}

const QList<AccountSummary> &SignIn::accounts() const { return m_parts->accounts; }
const AccountOverview *SignIn::overview() const { return m_parts->overview.get(); }

Credential SignIn::handover() const
{
    if (m_parts->credential.kind == Credential::Kind::ApiKey)
        return m_parts->credential;
    return m_parts->tokens.handover();
}

} // namespace iam
