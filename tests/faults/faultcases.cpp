#include "tests/faults/faultcases.h"

namespace iam::test {

namespace {

using namespace std::chrono_literals;

using Done = Expected::Done;
using At = FaultCase::At;
using Rule = std::function<Expected(const Operation &operation)>;

Expected fine() { return {}; }
Rule always(const Expected &expected)
{
    return [expected](const Operation &) { return expected; };
}
/// Reading goes on by itself; a change is told of, and never sent again.
Rule readsGoOn(ErrorKind kind, Done done, bool known = false)
{
    return [kind, done, known](const Operation &operation) { return operation.changes ? Expected {.error = kind, .done = done, .known = known} : fine(); };
}
/// What spoils a body spoils no answer without one.
Rule spoiltBody()
{
    return [](const Operation &operation) { return operation.hasBody ? Expected {.error = ErrorKind::Protocol} : fine(); };
}
Rule refusal(ErrorKind kind, int sent = 1)
{
    return [kind, sent](const Operation &operation) {
        if (kind == ErrorKind::NotFound && operation.absenceIsAnswer)
            return fine();
        return Expected {.error = kind, .done = Done::Never, .sent = sent, .known = kind != ErrorKind::Server};
    };
}
/// Without a token nothing is sent; who needs none is not touched.
Rule noToken(ErrorKind kind)
{
    return [kind](const Operation &operation) {
        const bool untouched = !operation.needsToken || operation.as == Operation::As::Invitee; // which brings its own
        return untouched ? fine() : Expected {.error = kind, .done = Done::Never, .sent = 0, .known = true};
    };
}

Fault trouble(Trouble kind, int times = -1) { return {.trouble = kind, .times = times}; }
Fault status(int code, int times = -1, const QByteArray &retryAfter = {})
{
    return {.trouble = Trouble::AnswerInstead, .status = code, .retryAfter = retryAfter, .times = times};
}
Fault tokens(Fault fault)
{
    fault.tokens = true;
    return fault;
}

QList<FaultCase> connections()
{
    const Rule lostBefore = always({.error = ErrorKind::Connection, .done = Done::Never});
    const Rule lostAfter = always({.error = ErrorKind::Connection});
    return {
        {.name = "no fault", .expected = always(fine())},
        {.name = "port closed", .at = At::ClosedPort, .expected = lostBefore},
        {.name = "name unknown (DNS)", .at = At::UnknownName, .expected = lostBefore},
        {.name = "cut before the request", .fault = trouble(Trouble::CutBefore), .expected = lostBefore},
        {.name = "stale keep-alive, once", .fault = trouble(Trouble::CutBefore, 1), .warm = true, .expected = readsGoOn(ErrorKind::Connection, Done::Never)},
        {.name = "cut after the request", .fault = trouble(Trouble::CutAfter), .expected = lostAfter},
        {.name = "cut after the request, once", .fault = trouble(Trouble::CutAfter, 1), .expected = readsGoOn(ErrorKind::Connection, Done::Once)},
        {.name = "cut after the request on a used connection, once", .fault = trouble(Trouble::CutAfter, 1), .warm = true,
            .expected = readsGoOn(ErrorKind::Connection, Done::Once)},
        {.name = "reset after the request", .fault = trouble(Trouble::ResetAfter), .expected = lostAfter},
        {.name = "cut in the head of the answer", .fault = trouble(Trouble::CutInHead), .expected = lostAfter},
        {.name = "cut in mid-answer", .fault = trouble(Trouble::CutInBody), .expected = lostAfter},
        {.name = "cut in mid-answer, once", .fault = trouble(Trouble::CutInBody, 1), .expected = readsGoOn(ErrorKind::Connection, Done::Once)},
        {.name = "cut between chunks", .fault = trouble(Trouble::ChunkedCut),
            .expected = [](const Operation &operation) {
                // QTcpSocket may tell of the end before of the last bytes: then half a body has come to its end.
                return Expected {.error = ErrorKind::Connection, .orElse = operation.hasBody ? std::optional(ErrorKind::Protocol) : std::nullopt};
            }},
        {.name = "longer length than body", .fault = trouble(Trouble::LengthTooLong),
            .expected = [](const Operation &operation) { return Expected {.error = ErrorKind::Connection, .mayPass = operation.hasBody}; }},
        {.name = "no HTTP", .fault = trouble(Trouble::Garbage), .expected = lostAfter},
        {.name = "half-open, request not taken", .fault = trouble(Trouble::HoldBefore), .hurried = true,
            .expected = always({.error = ErrorKind::Timeout, .done = Done::Never})},
        {.name = "half-open, request done", .fault = trouble(Trouble::HoldAfter), .hurried = true, .expected = always({.error = ErrorKind::Timeout})},
        {.name = "silence in mid-answer", .fault = trouble(Trouble::HoldInBody), .hurried = true, .expected = always({.error = ErrorKind::Timeout})},
        {.name = "answer after the deadline", .fault = {.trouble = Trouble::Delay, .pause = 5s}, .hurried = true, .expected = always({.error = ErrorKind::Timeout})},
        {.name = "one byte at a time, after the deadline", .fault = {.trouble = Trouble::Drip, .pause = 50ms}, .hurried = true,
            .expected = always({.error = ErrorKind::Timeout})},
        {.name = "answer delayed", .fault = {.trouble = Trouble::Delay, .pause = 30ms}, .expected = always(fine())},
        {.name = "one byte at a time", .fault = trouble(Trouble::Drip), .expected = always(fine())},
    };
}

QList<FaultCase> answers()
{
    const Rule page = always({.error = ErrorKind::Protocol});
    return {
        {.name = "body truncated", .fault = trouble(Trouble::TruncateBody), .expected = spoiltBody()},
        {.name = "body corrupted", .fault = trouble(Trouble::CorruptBody), .expected = spoiltBody()},
        {.name = "body twice", .fault = trouble(Trouble::DuplicateBody), .expected = spoiltBody()},
        {.name = "body empty", .fault = trouble(Trouble::EmptyBody), .expected = spoiltBody()},
        {.name = "body of another shape", .fault = trouble(Trouble::OtherJson), .expected = spoiltBody()},
        {.name = "shorter length than body", .fault = trouble(Trouble::LengthTooShort), .expected = spoiltBody()},
        {.name = "answer twice", .fault = trouble(Trouble::DuplicateAnswer), .expected = always(fine())},
        {.name = "length of 100 GB", .fault = trouble(Trouble::LengthHuge),
            .expected = [](const Operation &operation) {
                // What answers HEAD has a length, and no body.
                return operation.hasBody || operation.changes ? Expected {.error = ErrorKind::TooLarge} : fine();
            }},
        {.name = "text/plain", .fault = trouble(Trouble::PlainType), .expected = always(fine())},
        {.name = "a page of HTML", .fault = trouble(Trouble::HtmlPage), .expected = page},
        {.name = "204 for everything", .fault = trouble(Trouble::NoContent),
            .expected = [](const Operation &operation) {
                return operation.hasBody && !operation.emptyIsAnswer ? Expected {.error = ErrorKind::Protocol} : fine();
            }},
        {.name = "100 before the answer", .fault = trouble(Trouble::Continue), .expected = always(fine())},
        {.name = "HTTP/1.0, no length", .fault = trouble(Trouble::CloseDelimited), .expected = always(fine())},
        {.name = "chunked", .fault = trouble(Trouble::Chunked), .expected = always(fine())},
        {.name = "redirected in a circle", .fault = trouble(Trouble::Redirect), .expected = refusal(ErrorKind::Refused)},
        {.name = "redirected elsewhere", .fault = trouble(Trouble::RedirectElsewhere), .expected = refusal(ErrorKind::Refused)},
    };
}

QList<FaultCase> statuses()
{
    const int all = FaultedClient::attempts;
    QList<FaultCase> list {
        {.name = "400", .fault = status(400), .expected = refusal(ErrorKind::BadRequest)},
        {.name = "401", .fault = status(401), .expected = refusal(ErrorKind::Unauthorized, 2)}, // a new token is tried
        {.name = "401, once", .fault = status(401, 1),
            .expected = [](const Operation &operation) {
                return operation.needsToken ? Expected {.sent = 2} : Expected {.error = ErrorKind::Unauthorized, .done = Done::Never, .known = true};
            }},
        {.name = "403", .fault = status(403), .expected = refusal(ErrorKind::Forbidden)},
        {.name = "404", .fault = status(404), .expected = refusal(ErrorKind::NotFound)},
        {.name = "409", .fault = status(409), .expected = refusal(ErrorKind::Conflict)},
        {.name = "413", .fault = status(413), .expected = refusal(ErrorKind::TooLarge)},
        {.name = "422", .fault = status(422), .expected = refusal(ErrorKind::BadRequest)},
        {.name = "429", .fault = status(429), .expected = refusal(ErrorKind::TooManyRequests, all)},
        {.name = "429 with Retry-After", .fault = status(429, -1, "2"), .expected = refusal(ErrorKind::TooManyRequests, all)},
        {.name = "429 with Retry-After of ten minutes", .fault = status(429, -1, "600"), .expected = refusal(ErrorKind::TooManyRequests)},
        {.name = "429, once", .fault = status(429, 1), .expected = always({.sent = 2})},
        {.name = "429 with Retry-After, once", .fault = status(429, 1, "1"), .expected = always({.sent = 2})},
        {.name = "503 with Retry-After, once", .fault = status(503, 1, "1"), .expected = readsGoOn(ErrorKind::Server, Done::Never)},
    };
    for (const auto &[name, code] : {std::pair("500", 500), std::pair("502", 502), std::pair("503", 503), std::pair("504", 504)})
        list.append({.name = name, .fault = status(code), .expected = refusal(ErrorKind::Server)});
    for (const auto &[name, code] : {std::pair("500, though it was done", 500), std::pair("502, though it was done", 502), std::pair("504, though it was done", 504)})
        list.append({.name = name, .fault = {.trouble = Trouble::StatusAfter, .status = code}, .expected = always({.error = ErrorKind::Server})});
    return list;
}

QList<FaultCase> identities()
{
    return {
        {.name = "no token: 400", .fault = tokens(status(400)), .expected = noToken(ErrorKind::Unauthorized)},
        {.name = "no token: 503", .fault = tokens(status(503)), .expected = noToken(ErrorKind::Server)},
        {.name = "no token: cut", .fault = tokens(trouble(Trouble::CutAfter)), .expected = noToken(ErrorKind::Connection)},
        {.name = "no token: silence", .fault = tokens(trouble(Trouble::HoldAfter)), .hurried = true, .expected = noToken(ErrorKind::Timeout)},
        {.name = "no token: body corrupted", .fault = tokens(trouble(Trouble::CorruptBody)), .expected = noToken(ErrorKind::Protocol)},
        {.name = "no token: a page of HTML", .fault = tokens(trouble(Trouble::HtmlPage)), .expected = noToken(ErrorKind::Protocol)},
        {.name = "clock of this computer two days ahead", .at = At::ClientAhead, .warm = true,
            .expected = [](const Operation &operation) {
                const bool ended = operation.needsToken && operation.as == Operation::As::Invitee; // whose token cannot be renewed
                return ended ? Expected {.error = ErrorKind::Unauthorized, .done = Done::Never, .sent = 0, .known = true} : fine();
            }},
        {.name = "clock of this computer two days behind", .at = At::ClientBehind, .warm = true, .expected = always(fine())},
        {.name = "clock of the service two hours ahead", .at = At::ServiceAhead, .warm = true,
            .expected = [](const Operation &operation) {
                const bool renews = operation.needsToken && operation.as == Operation::As::Owner;
                if (!operation.needsToken)
                    return fine();
                return renews ? Expected {.sent = 2} : Expected {.error = ErrorKind::Unauthorized, .done = Done::Never, .sent = 2, .known = true};
            }},
    };
}

} // namespace

QList<FaultCase> faultCases()
{
    return connections() + answers() + statuses() + identities();
}

} // namespace iam::test
