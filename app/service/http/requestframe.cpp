#include "app/service/http/requestframe.h"

#include <QList>

#include <algorithm>
#include <array>

namespace iam::service {

namespace {

constexpr std::array methods { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" };
constexpr qint64 longestChunkLine = 1024;

bool isTokenCharacter(char c)
{
    return c > 0x20 && c < 0x7f && !strchr("()<>@,;:\\\"/[]?={}", c);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RequestFrame::State RequestFrame::feed(const QByteArray &bytes)
{
    if (m_state == State::Refused)
        return m_state;
    m_buffer += bytes;
    if (m_state == State::Incomplete)
        m_state = advance();
    return m_state;
}

QByteArray RequestFrame::takeRequest()
{
    QByteArray request = m_buffer.left(m_end);
    m_buffer.remove(0, m_end);
    reset();
    m_state = advance();
    return request;
}

bool RequestFrame::takeExpectation()
{
    return std::exchange(m_expects, false);
}

void RequestFrame::reset()
{
    m_stage = Stage::Head;
    m_target.clear();
    m_contentLength = -1;
    m_end = 0;
    m_chunkBytes = 0;
    m_chunked = false;
    m_close = false;
    m_expects = false;
}

RequestFrame::State RequestFrame::refuse(int status, const QByteArray &reason)
{
    m_refusalStatus = status;
    m_refusalReason = reason;
    m_buffer.clear();
    return State::Refused;
}

RequestFrame::State RequestFrame::advance()
{
    if (m_stage == Stage::Head) {
        const State head = readHead();
        if (head != State::Complete)
            return head;
    }
    if (m_stage == Stage::Chunks)
        return readChunks();
    return m_buffer.size() >= m_end ? State::Complete : State::Incomplete;
}

RequestFrame::State RequestFrame::readHead()
{
    // Blank lines before a request are allowed to be skipped (RFC 9112, 2.2).
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return m_buffer.size() > m_limits.headBytes ? refuse(431, "The head of the request is too long.") : State::Incomplete;
    if (headEnd > m_limits.headBytes)
        return refuse(431, "The head of the request is too long.");
    QByteArray head = m_buffer.left(headEnd);
    if (head.contains('\0'))
        return refuse(400, "The head of the request holds a NUL.");
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\r'))
            return refuse(400, "The head of the request holds a bare CR.");
    }
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    if (first.size() != 3 || (first.at(2) != "HTTP/1.1" && first.at(2) != "HTTP/1.0"))
        return refuse(400, "The request line cannot be read.");
    if (std::find(methods.begin(), methods.end(), first.at(0)) == methods.end())
        return refuse(501, "The method is not known.");
    m_target = first.at(1);
    if (!m_target.startsWith('/'))
        return refuse(400, "The target of the request is not a path.");
    m_close = first.at(2) == "HTTP/1.0";
    for (const QByteArray &line : lines) {
        if (!readHeaderLine(line))
            return refuse(400, "A header of the request cannot be read.");
    }
    if (m_chunked && m_contentLength >= 0)
        return refuse(400, "A body has either a length or chunks.");
    if (m_contentLength > m_limits.bodyBytes)
        return refuse(413, "The body is too long.");
    m_stage = m_chunked ? Stage::Chunks : Stage::Body;
    m_end = headEnd + 4 + (m_chunked ? 0 : std::max<qint64>(m_contentLength, 0));
    return State::Complete;
}

bool RequestFrame::readHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, isTokenCharacter))
        return false;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-length") {
        if (!isDigits(value) || value.size() > 15 || (m_contentLength >= 0 && m_contentLength != value.toLongLong()))
            return false;
        m_contentLength = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked" || m_chunked)
            return false;
        m_chunked = true;
    } else if (name == "connection") {
        if (value.toLower().contains("close"))
            m_close = true;
        else if (value.toLower().contains("keep-alive"))
            m_close = false;
    } else if (name == "expect") {
        m_expects = value.toLower() == "100-continue";
    } else if (name == "upgrade") {
        return false;
    }
    return true;
}

RequestFrame::State RequestFrame::readChunks()
{
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n", m_end);
        if (lineEnd < 0)
            return m_buffer.size() - m_end > longestChunkLine ? refuse(400, "A chunk cannot be read.") : State::Incomplete;
        bool ok = false;
        const QByteArray line = m_buffer.mid(m_end, lineEnd - m_end).split(';').first().trimmed();
        const qint64 size = line.toLongLong(&ok, 16);
        if (!ok || size < 0 || line.startsWith('-') || line.startsWith('+'))
            return refuse(400, "A chunk cannot be read.");
        if (m_chunkBytes + size > m_limits.bodyBytes)
            return refuse(413, "The body is too long.");
        if (size == 0) {
            // Trailers are not used here: the body ends with the blank line after the last chunk.
            if (m_buffer.size() < lineEnd + 4)
                return State::Incomplete;
            if (m_buffer.mid(lineEnd + 2, 2) != "\r\n")
                return refuse(400, "Trailers are not understood.");
            m_end = lineEnd + 4;
            return State::Complete;
        }
        const qint64 next = lineEnd + 2 + size + 2;
        if (m_buffer.size() < next)
            return State::Incomplete;
        if (m_buffer.mid(next - 2, 2) != "\r\n")
            return refuse(400, "A chunk cannot be read.");
        m_chunkBytes += size;
        m_end = next;
    }
}

} // namespace iam::service
