#include "tests/conformance/liveservice.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

namespace iam::test {

QJsonObject LiveAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

LiveService::LiveService() = default;

LiveService::~LiveService()
{
    QSignalSpy ended(&m_process, &QProcess::finished);
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !ended.wait(5000))
        m_process.kill();
}

bool LiveService::start()
{
    const QString program = qEnvironmentVariable("IAM_BIN_DIR") + QStringLiteral("/iam-account-service");
    QSignalSpy output(&m_process, &QProcess::readyReadStandardOutput);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
        {QStringLiteral("--database"), QStringLiteral(":memory:"), QStringLiteral("--port"), QStringLiteral("0")});
    QByteArray line;
    while (!line.contains('\n')) {
        if (!output.wait(20'000)) {
            qWarning("%s did not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
            return false;
        }
        line += m_process.readAllStandardOutput();
    }
    m_info = QJsonDocument::fromJson(line).object();
    return m_info.contains(QStringLiteral("url"));
}

QString LiveService::accountId() const
{
    return m_info.value(QStringLiteral("account_id")).toString();
}

QByteArray LiveService::apiKey(const char *role) const
{
    return m_info.value(QStringLiteral("api_keys")).toObject().value(QLatin1String(role)).toString().toUtf8();
}

QByteArray LiveService::adminToken() const
{
    return m_info.value(QStringLiteral("admin_token")).toString().toUtf8();
}

QByteArray LiveService::token(const char *role)
{
    const bool isOwner = qstrcmp(role, "owner") == 0;
    if (isOwner && !m_ownerToken.isEmpty())
        return m_ownerToken;
    const LiveAnswer answer = send("POST", "/identity/token", {},
        "grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey&apikey=" + apiKey(role).toPercentEncoding(),
        {{"Content-Type", "application/x-www-form-urlencoded"}});
    const QByteArray token = answer.json().value(QStringLiteral("access_token")).toString().toUtf8();
    if (isOwner)
        m_ownerToken = token;
    return token;
}

LiveAnswer LiveService::send(const QByteArray &verb, const QByteArray &target, const QByteArray &bearer,
    const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const QByteArray base = m_info.value(QStringLiteral("url")).toString().toUtf8();
    QNetworkRequest request(QUrl::fromEncoded(base + target));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    QNetworkReply *reply = verb == "HEAD" ? m_network.head(request)
        : verb == "GET"                   ? m_network.get(request)
                                          : m_network.sendCustomRequest(request, verb, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(15'000);
    const LiveAnswer answer {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->readAll(),
        .etag = reply->rawHeader("ETag")};
    delete reply;
    return answer;
}

LiveAnswer LiveService::post(const QByteArray &target, const QJsonObject &body)
{
    return send("POST", target, token(), QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
}

void LiveService::setFaults(const QByteArray &json)
{
    (void)send("PUT", "/ext/v1/admin/faults", adminToken(), json, {{"Content-Type", "application/json"}});
}

} // namespace iam::test
