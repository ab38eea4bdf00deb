#include "models/copyas/call.h"

#include "models/core/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace iam::copyas {

namespace {

QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text, QByteArrayLiteral("!'()*")); }

QString versionText(PolicyVersion version)
{
    return version == PolicyVersion::V1 ? QStringLiteral("v1") : QStringLiteral("v2");
}

Call iamCall(const QByteArray &verb, const QStringList &path)
{
    return {.host = Call::Host::Iam, .verb = verb, .path = path};
}

QStringList membersPath(const QString &group)
{
    return {QStringLiteral("v2"), QStringLiteral("groups"), group, QStringLiteral("members")};
}

QStringList policyPath(const Policy &policy)
{
    return {versionText(policy.version), QStringLiteral("policies"), policy.id.text};
}

QJsonObject policyBody(const Policy &policy)
{
    return policy.version == PolicyVersion::V1 ? policy.toV1Json() : policy.toV2Json();
}

/// Makes the call of every kind of action.
class CallMaker
{
public:
    explicit CallMaker(const AccountId &account)
        : m_account(account.text)
    {
    }

    Call operator()(const Invite &action) const { return toUsers("POST", action.invitation.toJson()); }
    Call operator()(const Resend &action) const
    {
        return toUsers("POST", Invitation {.emails = {action.email}}.toJson());
    }
    Call operator()(const Remove &action) const
    {
        Call call = toUser("DELETE", action.person);
        if (action.inBackground)
            call.path.first() = QStringLiteral("v3");
        return call;
    }
    Call operator()(const RemoveByAddress &action) const
    {
        Call call = toUsers("DELETE");
        const auto ask = [&call](const QString &key, const QString &value) {
            if (!value.isEmpty())
                call.query.append({key, value});
        };
        ask(QStringLiteral("user_id"), action.userId);
        ask(QStringLiteral("email"), action.email);
        ask(QStringLiteral("realm"), action.realm);
        return call;
    }
    Call operator()(const ChangeProfile &action) const
    {
        return toUser("PATCH", action.person, {}, action.change.toJson());
    }
    Call operator()(const ChangeClassic &action) const
    {
        return extension("PATCH", action.person, QStringLiteral("classic"), action.change.toJson());
    }
    Call operator()(const ChangeSettings &action) const
    {
        return toUser("PATCH", action.person, QStringLiteral("settings"), action.change.toJson());
    }
    Call operator()(const AddMembers &action) const
    {
        QJsonArray members;
        for (const Person &person : action.people) {
            members.append(QJsonObject {
                {QStringLiteral("iam_id"), person.iamId}, {QStringLiteral("type"), wireText(MemberKind::User)}});
        }
        Call call = iamCall("PUT", membersPath(action.group.id.text));
        call.body = QJsonObject {{QStringLiteral("members"), members}};
        return call;
    }
    Call operator()(const AddToGroups &action) const
    {
        QJsonArray groups;
        for (const Group &group : action.groups)
            groups.append(group.id.text);
        Call call = iamCall("PUT", membersPath(QStringLiteral("_allgroups")) << action.person.iamId);
        call.query.append({QStringLiteral("account_id"), m_account});
        call.body = QJsonObject {{QStringLiteral("type"), wireText(MemberKind::User)}, {QStringLiteral("groups"), groups}};
        return call;
    }
    Call operator()(const RemoveMember &action) const
    {
        return iamCall("DELETE", membersPath(action.group.id.text) << action.person.iamId);
    }
    Call operator()(const RemoveMembers &action) const
    {
        QJsonArray members;
        for (const Person &person : action.people)
            members.append(person.iamId);
        Call call = iamCall("POST", membersPath(action.group.id.text) << QStringLiteral("delete"));
        call.body = QJsonObject {{QStringLiteral("members"), members}};
        return call;
    }
    Call operator()(const RemoveFromAllGroups &action) const
    {
        Call call = iamCall("DELETE", membersPath(QStringLiteral("_allgroups")) << action.person.iamId);
        call.query.append({QStringLiteral("account_id"), m_account});
        return call;
    }
    Call operator()(const CreatePolicy &action) const
    {
        Call call = iamCall("POST", {versionText(action.policy.version), QStringLiteral("policies")});
        call.body = policyBody(action.policy);
        return call;
    }
    Call operator()(const ReplacePolicy &action) const
    {
        Call call = iamCall("PUT", policyPath(action.policy));
        call.ifMatch = action.policy.etag.isEmpty() ? QString(etagPlaceholder) : action.policy.etag;
        call.body = policyBody(action.policy);
        return call;
    }
    Call operator()(const DeletePolicy &action) const { return iamCall("DELETE", policyPath(action.policy)); }
    Call operator()(const Accept &) const
    {
        return {.verb = QByteArrayLiteral("POST"),
            .path = {QStringLiteral("v2"), QStringLiteral("users"), QStringLiteral("accept")},
            .body = QJsonObject {{QStringLiteral("account_id"), m_account}}};
    }
    Call operator()(const AddVpnUser &action) const
    {
        const VpnUserDraft &draft = action.draft;
        QJsonObject body {
            {QStringLiteral("user_id"), draft.userName},
            {QStringLiteral("email"), draft.email},
            {QStringLiteral("firstname"), draft.firstName},
            {QStringLiteral("lastname"), draft.lastName},
            {QStringLiteral("password"), QString(passwordPlaceholder)},
        };
        const auto put = [&body](const QString &key, const QString &value) {
            if (!value.isEmpty())
                body.insert(key, value);
        };
        put(QStringLiteral("phonenumber"), draft.phone);
        put(QStringLiteral("company"), draft.company);
        put(QStringLiteral("address"), draft.address);
        put(QStringLiteral("city"), draft.city);
        put(QStringLiteral("country"), draft.country);
        put(QStringLiteral("timezone"), draft.timeZone);
        put(QStringLiteral("parent_id"), draft.parentId);
        put(QStringLiteral("vpn_type"), draft.vpnType);
        return {.verb = QByteArrayLiteral("POST"),
            .path = {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), m_account,
                QStringLiteral("vpn_users")},
            .body = body};
    }
    Call operator()(const UpdateIbmid &action) const
    {
        return extension("PATCH", action.person, QStringLiteral("ibmid"),
            QJsonObject {{QStringLiteral("new_user_id"), action.newIbmid}});
    }

    Call operator()(const ReadUser &action) const { return toUser("GET", action.person); }
    Call operator()(const Sent &action) const
    {
        const WireRequest &request = action.request;
        const QString path = request.path.section(QLatin1Char('?'), 0, 0);
        Call call {.verb = request.method};
        for (const QString &part : path.split(QLatin1Char('/')).mid(1)) // before the first slash is nothing
            call.path << QUrl::fromPercentEncoding(part.toLatin1());
        const QUrlQuery query(request.path.section(QLatin1Char('?'), 1));
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
            call.query.append({key, value});
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (body.isObject())
            call.body = body.object();
        const bool aboutUsers = path.startsWith(QLatin1String("/ext/")) || call.path.value(1) == QLatin1String("accounts")
            || call.path.value(1) == QLatin1String("users");
        call.host = aboutUsers ? Call::Host::UserManagement : Call::Host::Iam;
        if (call.verb == "PUT" && call.path.value(1) == QLatin1String("policies"))
            call.ifMatch = QString(etagPlaceholder); // the version of that time is not the present one
        return call;
    }

private:
    [[nodiscard]] Call toUsers(const char *verb, const std::optional<QJsonObject> &body = {}) const
    {
        return {.verb = verb,
            .path = {QStringLiteral("v2"), QStringLiteral("accounts"), m_account, QStringLiteral("users")},
            .body = body};
    }
    [[nodiscard]] Call toUser(const char *verb, const Person &person, const QString &part = {},
        const std::optional<QJsonObject> &body = {}) const
    {
        Call call = toUsers(verb, body);
        call.path << person.iamId;
        if (!part.isEmpty())
            call.path << part;
        return call;
    }
    [[nodiscard]] Call extension(
        const char *verb, const Person &person, const QString &part, const QJsonObject &body) const
    {
        return {.verb = verb,
            .path = {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), m_account,
                QStringLiteral("users"), person.iamId, part},
            .body = body};
    }

    QString m_account;
};

/// Servers and clients may fold such a segment away; the request would reach another path than the one meant.
bool cannotTravel(const QString &segment)
{
    return segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..");
}

} // namespace

Hosts Hosts::ibmCloud()
{
    return {.userManagement = QUrl(QStringLiteral("https://user-management.cloud.ibm.com")),
        .iam = QUrl(QStringLiteral("https://iam.cloud.ibm.com"))};
}

const QUrl &Call::base(const Hosts &hosts) const
{
    return host == Host::Iam ? hosts.iam : hosts.userManagement;
}

QString Call::url(const Hosts &hosts) const
{
    if (std::any_of(path.cbegin(), path.cend(), cannotTravel))
        return {};
    QByteArray text = base(hosts).toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    for (const QString &segment : path)
        text += '/' + encoded(segment);
    char mark = '?';
    for (const auto &[key, value] : query) {
        text += mark + encoded(key) + '=' + encoded(value);
        mark = '&';
    }
    return QString::fromLatin1(text);
}

QString Call::bodyText(bool ascii) const
{
    return body ? escapedJson(QString::fromUtf8(QJsonDocument(*body).toJson(QJsonDocument::Compact)), ascii) : QString();
}

bool isHidden(QChar unit)
{
    return !unit.isSurrogate() && visibleText(QString(unit)) != QString(unit);
}

QString escapedJson(const QString &text, bool ascii)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pairHidden = unit.isHighSurrogate() && i + 1 < text.size()
            && visibleText(text.mid(i, 2)) != QStringView(text).mid(i, 2);
        if ((ascii && unit.unicode() > 0x7e) || pairHidden || isHidden(unit)) {
            const auto write = [&escaped](QChar half) {
                escaped += QStringLiteral("\\u%1").arg(half.unicode(), 4, 16, QLatin1Char('0'));
            };
            write(unit);
            if (pairHidden)
                write(text.at(++i));
        } else {
            escaped += unit;
        }
    }
    return escaped;
}

Call callOf(const Action &action, const AccountId &account)
{
    return std::visit(CallMaker(account), action);
}

} // namespace iam::copyas
