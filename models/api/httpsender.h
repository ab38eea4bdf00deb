#pragma once

#include "models/api/httpanswer.h"
#include "models/api/httprequest.h"
#include "models/core/secret.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>

namespace iam {

struct SendLimits
{
    std::chrono::milliseconds deadline {30'000}; ///< from sending to the last byte
    qint64 bodyBytes = qint64 {32} * 1024 * 1024; ///< an answer that grows beyond this is cut off while it is read
    int redirects = 3;
};

/// Is shown what has come so far of a successful answer's body, each time that more of it comes; not always the end.
using BodyPeek = std::function<void(const QByteArray &beginning)>;

using AnswerHandler = std::function<void(const Result<HttpAnswer> &)>;

/// One call in progress; ends itself.
class PendingCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0;
};

/// Sends one request once and gives back what came. HTTPS only, except to this very computer; certificate errors are
/// never ignored; a redirection is followed for reading requests on the same origin only, so a token never travels to
/// another one; cookies are neither kept nor sent. Cancelling the future aborts the request.
class HttpSender : public QObject
{
    Q_OBJECT

public:
    explicit HttpSender(QObject *parent = nullptr);
    ~HttpSender() override;

    [[nodiscard]] QFuture<Result<HttpAnswer>> send(
        const QUrl &base, const HttpRequest &request, const Secret &bearer, const SendLimits &limits = {},
        const BodyPeek &peek = {});
    /// The same without a future, which costs more than all the rest where calls come by the thousand. `handler` is
    /// called once, perhaps before this returns; never after the sender is gone.
    PendingCall *start(const QUrl &base, const HttpRequest &request, const Secret &bearer, const SendLimits &limits,
        const BodyPeek &peek, AnswerHandler handler);

private:
    QNetworkAccessManager m_network;
};

} // namespace iam
