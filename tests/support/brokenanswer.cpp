#include "tests/support/brokenanswer.h"

namespace iam::test {

namespace {

const QByteArray lengthName = QByteArrayLiteral("Content-Length");

qsizetype headerAt(const QByteArray &head, const QByteArray &name)
{
    return head.toLower().indexOf("\r\n" + name.toLower() + ':');
}

HttpMessage of(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    const HttpMessage message {.head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nTransaction-Id: fault\r\n\r\n"};
    return message.withBody(body);
}

/// A body that a 204 has not got stays away.
bool hasBody(const HttpMessage &answer) { return !answer.body.isEmpty(); }

QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

} // namespace

std::optional<HttpMessage> HttpMessage::takeFrom(QByteArray &bytes, bool answersHead)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpMessage message {.head = bytes.left(end + 4)};
    const qsizetype length = answersHead ? 0 : message.header(lengthName).toLongLong();
    if (bytes.size() < message.head.size() + length)
        return std::nullopt;
    message.body = bytes.mid(message.head.size(), length);
    bytes.remove(0, message.head.size() + length);
    return message;
}

QByteArray HttpMessage::header(const QByteArray &name) const
{
    const qsizetype at = headerAt(head, name);
    if (at < 0)
        return {};
    const qsizetype begin = at + name.size() + 3;
    return head.mid(begin, head.indexOf("\r\n", begin) - begin).trimmed();
}

HttpMessage HttpMessage::withoutHeader(const QByteArray &name) const
{
    HttpMessage other = *this;
    const qsizetype at = headerAt(head, name);
    if (at >= 0)
        other.head.remove(at, head.indexOf("\r\n", at + 2) - at);
    return other;
}

HttpMessage HttpMessage::withHeader(const QByteArray &name, const QByteArray &value) const
{
    HttpMessage other = withoutHeader(name);
    other.head.insert(other.head.size() - 2, name + ": " + value + "\r\n");
    return other;
}

HttpMessage HttpMessage::withBody(const QByteArray &other) const
{
    HttpMessage message = withHeader(lengthName, QByteArray::number(other.size()));
    message.body = other;
    return message;
}

HttpMessage statusAnswer(const Fault &fault)
{
    const QByteArray body = R"({"trace":"fault","errors":[{"code":"fault","message":"Made by a test."}]})";
    HttpMessage answer = of(QByteArray::number(fault.status) + " Fault", "application/json", body);
    return fault.retryAfter.isEmpty() ? answer : answer.withHeader("Retry-After", fault.retryAfter);
}

BrokenAnswer breakAnswer(const HttpMessage &answer, const Fault &fault, const QByteArray &target)
{
    using Then = BrokenAnswer::Then;
    const QByteArray &body = answer.body;
    const QByteArray half = body.left(body.size() / 2);
    const BrokenAnswer whole {.bytes = answer.bytes()};
    switch (fault.trouble) {
    case Trouble::None:
    case Trouble::CutBefore:
    case Trouble::HoldBefore:
    case Trouble::AnswerInstead:
    case Trouble::Delay:
        return whole;
    case Trouble::CutAfter:
        return {.then = Then::Close};
    case Trouble::ResetAfter:
        return {.then = Then::Reset};
    case Trouble::HoldAfter:
        return {.then = Then::Hold};
    case Trouble::CutInHead:
        return {.bytes = answer.head.left(24), .then = Then::Close};
    case Trouble::CutInBody:
        return {.bytes = hasBody(answer) ? answer.head + half : answer.head.left(24), .then = Then::Close};
    case Trouble::HoldInBody:
        return {.bytes = hasBody(answer) ? answer.head + half : answer.head.left(24), .then = Then::Hold};
    case Trouble::Drip:
        return {.bytes = answer.bytes(), .oneByOne = true};
    case Trouble::TruncateBody:
        return {.bytes = hasBody(answer) ? answer.withBody(half).bytes() : answer.bytes()};
    case Trouble::CorruptBody: {
        QByteArray spoilt = body;
        for (qsizetype at = 0; at < spoilt.size(); at += 7)
            spoilt[at] = '\xff';
        return {.bytes = answer.head + spoilt};
    }
    case Trouble::DuplicateBody:
        return {.bytes = hasBody(answer) ? answer.withBody(body + body).bytes() : answer.bytes()};
    case Trouble::DuplicateAnswer:
        return {.bytes = answer.bytes() + answer.bytes()};
    case Trouble::EmptyBody:
        return {.bytes = hasBody(answer) ? answer.withBody({}).bytes() : answer.bytes()};
    case Trouble::OtherJson:
        return {.bytes = hasBody(answer) ? answer.withBody("[1,2]").bytes() : answer.bytes()};
    case Trouble::LengthTooLong:
        return {.bytes = hasBody(answer) ? answer.withHeader(lengthName, QByteArray::number(body.size() + 9)).head + body : answer.head.left(24),
            .then = Then::Close};
    case Trouble::LengthTooShort:
        return {.bytes = hasBody(answer) ? answer.withHeader(lengthName, QByteArray::number(half.size())).head + body : answer.bytes()};
    case Trouble::LengthHuge:
        return {.bytes = of("200 OK", "application/json", {}).withHeader(lengthName, "99999999999").head + body};
    case Trouble::PlainType:
        return {.bytes = hasBody(answer) ? answer.withHeader("Content-Type", "text/plain").bytes() : answer.bytes()};
    case Trouble::HtmlPage:
        return {.bytes = of("200 OK", "text/html; charset=utf-8", "<!doctype html><title>Sign in</title>").bytes()};
    case Trouble::NoContent:
        return {.bytes = "HTTP/1.1 204 No Content\r\nTransaction-Id: fault\r\n\r\n"};
    case Trouble::StatusAfter:
        return {.bytes = statusAnswer(fault).bytes()};
    case Trouble::Garbage:
        return {.bytes = "\x16\x03\x01 nothing that anybody could read\r\n\r\n", .then = Then::Close};
    case Trouble::Continue:
        return {.bytes = "HTTP/1.1 100 Continue\r\n\r\n" + answer.bytes()};
    case Trouble::CloseDelimited: {
        QByteArray bytes = answer.withoutHeader(lengthName).withHeader("Connection", "close").bytes();
        bytes.replace(0, 8, "HTTP/1.0");
        return {.bytes = bytes, .then = Then::Close};
    }
    case Trouble::Chunked:
    case Trouble::ChunkedCut: {
        if (!hasBody(answer))
            return fault.trouble == Trouble::Chunked ? whole : BrokenAnswer {.bytes = answer.head.left(24), .then = Then::Close};
        const QByteArray first = body.left(body.size() / 2);
        const QByteArray bytes = answer.withoutHeader(lengthName).withHeader("Transfer-Encoding", "chunked").head + chunk(first);
        if (fault.trouble == Trouble::Chunked)
            return {.bytes = bytes + chunk(body.mid(first.size())) + "0\r\n\r\n"};
        return {.bytes = bytes, .then = Then::Close};
    }
    case Trouble::Redirect:
        return {.bytes = of("302 Found", "text/plain", {}).withHeader("Location", target).bytes()};
    case Trouble::RedirectElsewhere:
        return {.bytes = of("302 Found", "text/plain", {}).withHeader("Location", "http://127.0.0.1:9/elsewhere").bytes()};
    }
    return whole;
}

} // namespace iam::test
