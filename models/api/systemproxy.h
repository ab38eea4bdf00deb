#pragma once

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace iam {

/// This computer itself: the one place an unencrypted connection may go to.
[[nodiscard]] inline bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The proxy of the system, except for this computer itself: what is not encrypted never leaves it.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace iam
