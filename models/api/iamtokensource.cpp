#include "models/api/iamtokensource.h"

#include "models/core/jsonreader.h"
#include "models/core/whendone.h"

#include <utility>

namespace iam {

namespace {

/// A refresh in the background that failed is not tried again for so long.
constexpr qint64 refreshPauseSeconds = 60;

/// A grant is named after what it takes: apikey, passcode, refresh_token.
HttpRequest tokenRequest(const QString &grantType, const QString &field, const Secret &secret, const TokenOptions &options)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("POST"),
        {QStringLiteral("identity"), QStringLiteral("token")});
    QList<std::pair<QString, QString>> fields {
        {QStringLiteral("grant_type"), grantType},
        {field, QString::fromUtf8(secret.reveal())},
        {QStringLiteral("response_type"), QStringLiteral("cloud_iam")},
    };
    if (!options.scope.isEmpty())
        fields.append({QStringLiteral("scope"), options.scope});
    request.form(fields);
    request.withoutAnswerBody(); // the official client asks for its tokens with the wider `Accept`, so we do, too
    request.needsToken = false;
    if (!options.clientId.isEmpty()) {
        const QByteArray pair = options.clientId.toUtf8() + ':' + options.clientSecret.reveal();
        request.header(QByteArrayLiteral("Authorization"), QByteArrayLiteral("Basic ") + pair.toBase64());
    }
    return request;
}

struct Granted
{
    AccessToken token {};
    Secret refresh {}; ///< empty if the token can only be fetched anew
};

/// What stands in the place of a refresh token where there is none.
constexpr QLatin1String noRefreshToken("not_supported");

Result<Granted> grantedIn(const HttpAnswer &answer, const QDateTime &now)
{
    if (!answer.isSuccess()) {
        ApiError error = errorFrom(answer, now);
        // A wrong key is answered with 400; for everyone above it is what 401 is: not signed in.
        if (error.kind == ErrorKind::BadRequest)
            error.kind = ErrorKind::Unauthorized;
        return error;
    }
    const Result<QJsonObject> object = answer.object();
    if (!object.ok())
        return object.error();
    JsonReader reader(object.value());
    const QString text = reader.required(QLatin1String("access_token"));
    const QString refresh = reader.optional(QLatin1String("refresh_token"));
    if (reader.problem())
        return *reader.problem();
    const Result<AccessToken> token = AccessToken::fromJwt(text.toUtf8());
    if (!token.ok())
        return token.error();
    return Granted {.token = token.value(),
        .refresh = refresh.isEmpty() || refresh == noRefreshToken ? Secret() : Secret(refresh.toUtf8())};
}

ApiError notSignedIn(const QString &detail)
{
    return {.kind = ErrorKind::Unauthorized, .detail = detail};
}

} // namespace

IamTokenSource::IamTokenSource(
    QUrl iam, CredentialStore &credentials, HttpSender &sender, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_iam(std::move(iam))
    , m_credentials(credentials)
    , m_sender(sender)
    , m_clock(clock)
{
}

IamTokenSource::~IamTokenSource() = default;

QFuture<Result<AccessToken>> IamTokenSource::token()
{
    const QDateTime now = m_clock.now();
    if (m_token && now < m_token->usableUntil()) {
        const bool paused = m_failedAt.isValid() && m_failedAt.secsTo(now) < refreshPauseSeconds;
        if (now >= m_token->refreshFrom() && !m_fetching && !paused && canRenew())
            fetch();
        QPromise<Result<AccessToken>> ready;
        ready.start();
        ready.addResult(*m_token);
        ready.finish();
        return ready.future();
    }
    auto promise = std::make_unique<QPromise<Result<AccessToken>>>();
    promise->start();
    QFuture<Result<AccessToken>> future = promise->future();
    m_waiting.push_back(std::move(promise));
    if (!m_fetching)
        fetch();
    return future;
}

void IamTokenSource::invalidate(const AccessToken &refused)
{
    if (m_token && m_token->text.reveal() == refused.text.reveal())
        m_token.reset();
}

std::optional<Identity> IamTokenSource::identity() const
{
    return m_identity;
}

void IamTokenSource::forget()
{
    m_token.reset();
    m_refresh = {};
    m_hasKey = false;
    m_failedAt = {};
    m_fetching = false;
    ++m_generation;
    if (!m_waiting.empty())
        fetch();
}

/// Without troubling a person.
bool IamTokenSource::canRenew() const
{
    return m_hasKey || !m_refresh.isEmpty();
}

Credential IamTokenSource::handover() const
{
    if (!m_refresh.isEmpty())
        return {.kind = Credential::Kind::RefreshToken, .text = m_refresh};
    if (m_token && !m_hasKey)
        return {.kind = Credential::Kind::AccessToken, .text = m_token->text};
    return {};
}

void IamTokenSource::fetch()
{
    m_fetching = true;
    if (m_refresh.isEmpty())
        ask();
    else
        renew();
}

void IamTokenSource::ask()
{
    const quint64 generation = m_generation;
    whenDone(m_credentials.credential(), this, [this, generation](const Result<Credential> &credential) {
        if (generation != m_generation)
            return;
        if (credential.ok())
            take(credential.value());
        else
            settle(credential.error());
    });
}

void IamTokenSource::take(const Credential &credential)
{
    m_hasKey = credential.kind == Credential::Kind::ApiKey;
    HttpRequest request;
    switch (credential.kind) {
    case Credential::Kind::ApiKey:
        request = tokenRequest(QStringLiteral("urn:ibm:params:oauth:grant-type:apikey"), QStringLiteral("apikey"),
            credential.text, m_options);
        break;
    case Credential::Kind::Passcode:
        request = tokenRequest(QStringLiteral("urn:ibm:params:oauth:grant-type:passcode"), QStringLiteral("passcode"),
            credential.text, m_options);
        break;
    case Credential::Kind::RefreshToken:
        m_refresh = credential.text;
        renew();
        return;
    case Credential::Kind::AccessToken: {
        Result<AccessToken> token = AccessToken::fromJwt(credential.text.reveal());
        if (token.ok() && token.value().usableUntil() <= m_clock.now())
            token = notSignedIn(tr("The token has ended."));
        if (!token.ok())
            m_credentials.refused();
        settle(token);
        return;
    }
    }
    const quint64 generation = m_generation;
    whenDone(m_sender.send(m_iam, request, {}, m_limits), this, [this, generation](const Result<HttpAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (answer.ok() && (answer.value().status == 400 || answer.value().status == 401))
            m_credentials.refused();
        settleAnswer(answer);
    });
}

void IamTokenSource::renew()
{
    const quint64 generation = m_generation;
    const HttpRequest request = tokenRequest(
        QStringLiteral("refresh_token"), QStringLiteral("refresh_token"), m_refresh, m_options);
    whenDone(m_sender.send(m_iam, request, {}, m_limits), this, [this, generation](const Result<HttpAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (answer.ok() && (answer.value().status == 400 || answer.value().status == 401)) {
            m_refresh = {}; // over: only a new credential helps, and that is asked for only if somebody waits
            if (!m_waiting.empty()) {
                ask();
                return;
            }
        }
        settleAnswer(answer);
    });
}

void IamTokenSource::settleAnswer(const Result<HttpAnswer> &answer)
{
    if (!answer.ok()) {
        settle(answer.error());
        return;
    }
    const Result<Granted> granted = grantedIn(answer.value(), m_clock.now());
    if (!granted.ok()) {
        settle(granted.error());
        return;
    }
    m_refresh = granted.value().refresh;
    settle(granted.value().token);
}

void IamTokenSource::settle(const Result<AccessToken> &outcome)
{
    m_fetching = false;
    if (outcome.ok()) {
        m_token = outcome.value();
        m_failedAt = {};
    } else {
        m_failedAt = m_clock.now();
    }
    // Taken out first: a waiter may ask again while it is told.
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(outcome);
        promise->finish();
    }
    if (outcome.ok() && m_identity != outcome.value().identity) {
        m_identity = outcome.value().identity;
        emit identityChanged(*m_identity);
    }
}

} // namespace iam
