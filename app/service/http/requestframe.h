#pragma once

#include "app/service/http/limits.h"

#include <QByteArray>

namespace iam::service {

/// Cuts a byte stream into whole requests and refuses what breaks a limit or the syntax, before anything else of the
/// service sees it.
class RequestFrame
{
public:
    enum class State { Incomplete, Complete, Refused };

    explicit RequestFrame(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Adds bytes; those after the end of the request stay for the next one.
    State feed(const QByteArray &bytes);
    /// Takes the finished request out and goes on with what is left.
    [[nodiscard]] QByteArray takeRequest();
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    [[nodiscard]] qint64 size() const { return m_buffer.size(); }
    [[nodiscard]] QByteArray target() const { return m_target; }
    [[nodiscard]] bool closesAfterwards() const { return m_close; }
    /// True once when the client waits for "100 Continue".
    [[nodiscard]] bool takeExpectation();

    [[nodiscard]] int refusalStatus() const { return m_refusalStatus; }
    [[nodiscard]] QByteArray refusalReason() const { return m_refusalReason; }

private:
    enum class Stage { Head, Body, Chunks };

    State advance();
    State refuse(int status, const QByteArray &reason);
    State readHead();
    bool readHeaderLine(const QByteArray &line);
    State readChunks();
    void reset();

    const Limits &m_limits;
    QByteArray m_buffer;
    Stage m_stage = Stage::Head;
    State m_state = State::Incomplete;
    QByteArray m_target;
    qint64 m_contentLength = -1;
    qint64 m_end = 0; ///< where the request ends, or the next chunk begins
    qint64 m_chunkBytes = 0;
    bool m_chunked = false;
    bool m_close = false;
    bool m_expects = false;
    int m_refusalStatus = 0;
    QByteArray m_refusalReason;
};

} // namespace iam::service
