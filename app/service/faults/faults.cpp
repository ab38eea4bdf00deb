#include "app/service/faults/faults.h"

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FaultRow
{
    FaultKind kind;
    QLatin1StringView name;
    QLatin1StringView parameter; ///< the name of Fault::number on the wire; empty when there is none
    int standard; ///< its value when not given
    QLatin1StringView meaning;
};

constexpr std::array table {
    FaultRow { FaultKind::Delay, "delay"_L1, "milliseconds"_L1, 1000, "every answer comes later"_L1 },
    FaultRow { FaultKind::StayInProcessing, "stay_in_processing"_L1, ""_L1, 0, "an invitation never leaves Processing"_L1 },
    FaultRow { FaultKind::FailProcessing, "fail_processing"_L1, ""_L1, 0, "an invitation ends in ERROR_WHILE_PROCESSING"_L1 },
    FaultRow { FaultKind::Conflict, "conflict"_L1, ""_L1, 0, "409 to an invitation; times 1 is once, 0 always"_L1 },
    FaultRow { FaultKind::CutBeforeChange, "cut_before_change"_L1, ""_L1, 0, "the connection ends before anything is done"_L1 },
    FaultRow { FaultKind::CutAfterChange, "cut_after_change"_L1, ""_L1, 0, "all is done, then the connection ends"_L1 },
    FaultRow { FaultKind::Unauthorized, "unauthorized"_L1, ""_L1, 0, "401 after the first `after` requests"_L1 },
    FaultRow { FaultKind::Forbidden, "forbidden"_L1, ""_L1, 0, "403 to one method and path"_L1 },
    FaultRow { FaultKind::TooManyRequests, "too_many_requests"_L1, "seconds"_L1, 1, "429 with Retry-After"_L1 },
    FaultRow { FaultKind::ServerError, "server_error"_L1, "status"_L1, 500, "a 5xx, `times` times"_L1 },
    FaultRow { FaultKind::PageMissing, "page_missing"_L1, "page"_L1, 7, "one page of the list of users answers 500"_L1 },
    FaultRow { FaultKind::LowInviteLimit, "low_limit"_L1, "limit"_L1, 10, "fewer addresses an invitation"_L1 },
    FaultRow { FaultKind::ResendDoesNotRenew, "resend_does_not_renew"_L1, ""_L1, 0, "a resent invitation keeps its old date"_L1 },
    FaultRow { FaultKind::ExpiredVanish, "expired_vanish"_L1, ""_L1, 0, "expired invitations leave the list"_L1 },
    FaultRow { FaultKind::RemovalFailsLate, "removal_fails_late"_L1, ""_L1, 0, "a removal in the background fails"_L1 },
    FaultRow { FaultKind::UnlinkedAccount, "unlinked_account"_L1, ""_L1, 0, "the account has no classic infrastructure"_L1 },
    FaultRow { FaultKind::MalformedAnswer, "malformed_answer"_L1, ""_L1, 0, "an answer that ends in the middle of its JSON"_L1 },
    FaultRow { FaultKind::HtmlAnswer, "html_answer"_L1, "status"_L1, 200, "a page for people, as proxies send it"_L1 },
    FaultRow { FaultKind::NoExtension, "no_extension"_L1, ""_L1, 0, "the extension named by `path` is not among the capabilities; none is without a path"_L1 },
    FaultRow { FaultKind::Refuse, "refuse"_L1, "status"_L1, 400, "a refusal with the given code, message and more_info"_L1 },
};

const FaultRow &rowOf(FaultKind kind)
{
    return *std::find_if(table.begin(), table.end(), [kind](const FaultRow &row) { return row.kind == kind; });
}

} // namespace

std::optional<Fault> Faults::strikes(FaultKind kind, const QByteArray &method, const QString &path, const QString &email)
{
    for (Fault &fault : m_faults) {
        const bool fits = fault.kind == kind && (fault.method.isEmpty() || fault.method == method)
            && (fault.path.isEmpty() || path.contains(fault.path))
            && (fault.email.isEmpty() || fault.email.compare(email, Qt::CaseInsensitive) == 0);
        if (!fits)
            continue;
        ++fault.seen;
        if (fault.seen <= fault.after || (fault.times > 0 && fault.struck >= fault.times))
            continue;
        ++fault.struck;
        return fault;
    }
    return std::nullopt;
}

bool Faults::isOn(FaultKind kind) const
{
    return std::any_of(m_faults.begin(), m_faults.end(), [kind](const Fault &fault) { return fault.kind == kind; });
}

QJsonObject Faults::toJson() const
{
    QJsonArray active;
    for (const Fault &fault : m_faults) {
        const FaultRow &row = rowOf(fault.kind);
        QJsonObject json { { u"kind"_s, row.name },        { u"times"_s, fault.times },
                           { u"after"_s, fault.after },    { u"method"_s, QString::fromLatin1(fault.method) },
                           { u"path"_s, fault.path },      { u"email"_s, fault.email },
                           { u"struck"_s, fault.struck } };
        if (!row.parameter.isEmpty())
            json.insert(row.parameter, fault.number);
        active.append(json);
    }
    QJsonArray kinds;
    for (const FaultRow &row : table) {
        QJsonObject json { { u"kind"_s, row.name }, { u"meaning"_s, row.meaning } };
        if (!row.parameter.isEmpty())
            json.insert(row.parameter, row.standard);
        kinds.append(json);
    }
    return { { u"faults"_s, active }, { u"kinds"_s, kinds } };
}

QString Faults::replace(const QJsonArray &faults)
{
    std::vector<Fault> fresh;
    for (const QJsonValue &value : faults) {
        const QJsonObject json = value.toObject();
        const QString name = json.value("kind"_L1).toString();
        const auto *row = std::find_if(table.begin(), table.end(), [&name](const FaultRow &each) { return each.name == name; });
        if (row == table.end())
            return u"unknown kind of fault: "_s + name;
        fresh.push_back({ .kind = row->kind,
                          .times = json.value("times"_L1).toInt(0),
                          .after = json.value("after"_L1).toInt(0),
                          .method = json.value("method"_L1).toString().toLatin1(),
                          .path = json.value("path"_L1).toString(),
                          .email = json.value("email"_L1).toString(),
                          .code = json.value("code"_L1).toVariant().toString(),
                          .message = json.value("message"_L1).toString(),
                          .moreInfo = json.value("more_info"_L1).toString(),
                          .number = row->parameter.isEmpty() ? 0 : json.value(row->parameter).toInt(row->standard) });
    }
    m_faults = std::move(fresh);
    return {};
}

} // namespace iam::service
