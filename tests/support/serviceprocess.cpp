#include "tests/support/serviceprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

namespace iam::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

} // namespace

ServiceProcess::ServiceProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

ServiceProcess::~ServiceProcess()
{
    kill();
}

bool ServiceProcess::start(const QStringList &arguments)
{
    QStringList all = arguments;
    if (!all.contains(u"--database"_s))
        all << u"--database"_s << u":memory:"_s;
    if (!all.contains(u"--processing-ms"_s))
        all << u"--processing-ms"_s << u"50"_s;
    m_tokens.clear();
    m_process.start(qEnvironmentVariable("IAM_BIN_DIR") + u"/iam-account-service"_s, all);
    while (!m_process.canReadLine()) {
        QSignalSpy output(&m_process, &QProcess::readyReadStandardOutput);
        if (m_process.state() == QProcess::NotRunning || (!m_process.canReadLine() && !output.wait(patience))) {
            qWarning("the service did not start: %s", m_process.readAllStandardError().constData());
            return false;
        }
    }
    m_info = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_info.isEmpty();
}

bool ServiceProcess::terminate()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !finished.wait(patience))
        return false;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void ServiceProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    QSignalSpy finished(&m_process, &QProcess::finished);
    m_process.kill();
    finished.wait(patience);
}

QString ServiceProcess::url() const
{
    return m_info.value("url"_L1).toString();
}

quint16 ServiceProcess::port() const
{
    return static_cast<quint16>(QUrl(url()).port());
}

QString ServiceProcess::accountId() const
{
    return m_info.value("account_id"_L1).toString();
}

QString ServiceProcess::mailDir() const
{
    return m_info.value("mail_dir"_L1).toString();
}

QString ServiceProcess::users(const QString &rest) const
{
    return u"/v2/accounts/%1/users"_s.arg(accountId()) + rest;
}

qint64 ServiceProcess::peakKib() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

QString ServiceProcess::token(const QString &who)
{
    if (const auto known = m_tokens.constFind(who); known != m_tokens.cend())
        return *known;
    const QByteArray key = m_info.value("api_keys"_L1).toObject().value(who).toString().toUtf8();
    const QByteArray form = "grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey&apikey=" + key.toPercentEncoding();
    const Answer answer = raw("POST", u"/identity/token"_s, form, "application/x-www-form-urlencoded", {});
    const QString text = answer.json.value("access_token"_L1).toString();
    m_tokens.insert(who, text);
    return text;
}

QString ServiceProcess::invitee(const QString &email)
{
    return as({}, "POST", u"/ext/v1/invitee/token"_s, { { u"email"_s, email } }).json.value("access_token"_L1).toString();
}

Answer ServiceProcess::raw(const QByteArray &method, const QString &target, const QByteArray &body, const QByteArray &contentType,
                           const QString &accessToken)
{
    QNetworkRequest request(QUrl::fromEncoded((url() + target).toUtf8()));
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    if (!accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + accessToken.toLatin1());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(patience))
        reply->abort();
    Answer answer { .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll(), .json = {}, .headers = {} };
    answer.json = QJsonDocument::fromJson(answer.body).object();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

Answer ServiceProcess::as(const QString &accessToken, const QByteArray &method, const QString &target, const QJsonObject &body)
{
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return raw(method, target, bytes, body.isEmpty() ? QByteArray() : QByteArray("application/json"), accessToken);
}

Answer ServiceProcess::send(const QByteArray &method, const QString &target, const QJsonObject &body, const QString &who)
{
    return as(token(who), method, target, body);
}

Answer ServiceProcess::admin(const QByteArray &method, const QString &target, const QJsonObject &body)
{
    return as(m_info.value("admin_token"_L1).toString(), method, u"/ext/v1/admin/"_s + target, body);
}

bool ServiceProcess::advance(std::chrono::seconds time)
{
    m_tokens.clear();
    return admin("PATCH", u"clock"_s, { { u"advance_seconds"_s, qint64(time.count()) } }).status == 200;
}

bool ServiceProcess::setFault(const QJsonObject &fault)
{
    return admin("PUT", u"faults"_s, { { u"faults"_s, QJsonArray { fault } } }).status == 200;
}

Answer ServiceProcess::invite(const QStringList &addresses, const QString &who)
{
    QJsonArray list;
    for (const QString &address : addresses)
        list.append(QJsonObject { { u"email"_s, address }, { u"account_role"_s, u"Member"_s } });
    return send("POST", users(), { { u"users"_s, list } }, who);
}

QJsonObject ServiceProcess::user(const QString &userId)
{
    return send("GET", users(u"?user_id="_s + QString::fromLatin1(QUrl::toPercentEncoding(userId)))).resources().first().toObject();
}

QString ServiceProcess::state(const QString &userId)
{
    return user(userId).value("state"_L1).toString();
}

} // namespace iam::test
