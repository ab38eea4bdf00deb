#pragma once

#include "tests/support/faultproxy.h"

#include <optional>

namespace iam::test {

/// A request or an answer of HTTP/1.1.
struct HttpMessage
{
    QByteArray head {}; ///< with the blank line
    QByteArray body {};

    /// Cuts the first message off `bytes`; nothing while it is not whole. Lengths are told, or there is no body.
    [[nodiscard]] static std::optional<HttpMessage> takeFrom(QByteArray &bytes, bool answersHead = false);
    [[nodiscard]] QByteArray firstLine() const { return head.left(head.indexOf('\r')); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] HttpMessage withHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] HttpMessage withoutHeader(const QByteArray &name) const;
    [[nodiscard]] HttpMessage withBody(const QByteArray &other) const;
    [[nodiscard]] QByteArray bytes() const { return head + body; }
};

/// What is put on the line instead of a good answer.
struct BrokenAnswer
{
    enum class Then { GoOn, Close, Reset, Hold };
    QByteArray bytes {};
    Then then = Then::GoOn;
    bool oneByOne = false;
};

/// `target` is that of the request.
[[nodiscard]] BrokenAnswer breakAnswer(const HttpMessage &answer, const Fault &fault, const QByteArray &target);
/// As the services write refusals.
[[nodiscard]] HttpMessage statusAnswer(const Fault &fault);

} // namespace iam::test
