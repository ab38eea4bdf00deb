#include "models/api/apikeytokensource.h"

#include "models/core/jsonreader.h"
#include "models/core/whendone.h"

#include <utility>

namespace iam {

namespace {

/// A refresh in the background that failed is not tried again for so long.
constexpr qint64 refreshPauseSeconds = 60;

HttpRequest tokenRequest(const Secret &key, const TokenOptions &options)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("POST"),
        {QStringLiteral("identity"), QStringLiteral("token")});
    QList<std::pair<QString, QString>> fields {
        {QStringLiteral("grant_type"), QStringLiteral("urn:ibm:params:oauth:grant-type:apikey")},
        {QStringLiteral("apikey"), QString::fromUtf8(key.reveal())},
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

Result<AccessToken> tokenFrom(const HttpAnswer &answer, const QDateTime &now)
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
    if (reader.problem())
        return *reader.problem();
    return AccessToken::fromJwt(text.toUtf8());
}

} // namespace

ApiKeyTokenSource::ApiKeyTokenSource(
    QUrl iam, CredentialStore &credentials, HttpSender &sender, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_iam(std::move(iam))
    , m_credentials(credentials)
    , m_sender(sender)
    , m_clock(clock)
{
}

ApiKeyTokenSource::~ApiKeyTokenSource() = default;

QFuture<Result<AccessToken>> ApiKeyTokenSource::token()
{
    const QDateTime now = m_clock.now();
    if (m_token && now < m_token->usableUntil()) {
        const bool paused = m_failedAt.isValid() && m_failedAt.secsTo(now) < refreshPauseSeconds;
        if (now >= m_token->refreshFrom() && !m_fetching && !paused)
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

void ApiKeyTokenSource::invalidate(const AccessToken &refused)
{
    if (m_token && m_token->text.reveal() == refused.text.reveal())
        m_token.reset();
}

std::optional<Identity> ApiKeyTokenSource::identity() const
{
    return m_identity;
}

void ApiKeyTokenSource::forget()
{
    m_token.reset();
    m_failedAt = {};
    m_fetching = false;
    ++m_generation;
    if (!m_waiting.empty())
        fetch();
}

void ApiKeyTokenSource::fetch()
{
    m_fetching = true;
    const quint64 generation = m_generation;
    whenDone(m_credentials.apiKey(), this, [this, generation](const Result<Secret> &key) {
        if (generation != m_generation)
            return;
        if (key.ok())
            send(key.value());
        else
            settle(key.error());
    });
}

void ApiKeyTokenSource::send(const Secret &key)
{
    const quint64 generation = m_generation;
    whenDone(m_sender.send(m_iam, tokenRequest(key, m_options), {}), this,
        [this, generation](const Result<HttpAnswer> &answer) {
            if (generation == m_generation)
                settle(answer.ok() ? tokenFrom(answer.value(), m_clock.now()) : Result<AccessToken>(answer.error()));
        });
}

void ApiKeyTokenSource::settle(const Result<AccessToken> &outcome)
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
