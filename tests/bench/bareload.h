#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace iam::bench {

/// Sends requests over some connections that stay open, one after the other on each, with nothing but sockets: what a
/// client can reach at most.
class BareLoad final
{
public:
    BareLoad(std::uint16_t port, int connections)
        : m_port(port)
        , m_connections(connections)
    {
    }
    /// Milliseconds for all; negative if one of the answers has another status than `status`.
    [[nodiscard]] double send(const QList<QByteArray> &requests, int status) const;

private:
    std::uint16_t m_port;
    int m_connections;
};

} // namespace iam::bench
