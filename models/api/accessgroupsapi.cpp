#include "models/api/accessgroupsapi.h"

#include "models/api/pagecollector.h"
#include "models/core/jsonreader.h"

#include <QJsonArray>

namespace iam {

namespace {

constexpr int largestPage = 100;

QStringList groupsPath()
{
    return {QStringLiteral("v2"), QStringLiteral("groups")};
}

QStringList membersPath(const QString &group)
{
    return groupsPath() << group << QStringLiteral("members");
}

/// Stands for all groups of the account.
QString allGroups()
{
    return QStringLiteral("_allgroups");
}

std::optional<int> nextOffset(JsonReader &reader)
{
    JsonReader next(reader.optionalObject(QLatin1String("next")), reader.pathOf(QLatin1String("next")));
    const std::optional<QString> text
        = queryValue(next.optional(QLatin1String("href")), QStringLiteral("offset"));
    bool isNumber = false;
    const int offset = text ? text->toInt(&isNumber) : 0;
    return isNumber ? std::optional<int>(offset) : std::nullopt;
}

QJsonArray membersJson(const QList<NewMember> &members)
{
    QJsonArray list;
    for (const NewMember &member : members) {
        list.append(QJsonObject {
            {QStringLiteral("iam_id"), member.iamId.text}, {QStringLiteral("type"), wireText(member.kind)}});
    }
    return list;
}

template <typename T>
QFuture<Result<QList<T>>> itemCall(HttpTransport &transport, const HttpRequest &request, QLatin1String key)
{
    return transport.call<QList<T>>(request, [key](const HttpAnswer &answer) -> Result<QList<T>> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        JsonReader reader(object.value());
        QList<T> items = reader.requiredList<T>(key);
        if (reader.problem())
            return *reader.problem();
        return items;
    });
}

} // namespace

Result<GroupPage> GroupPage::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    GroupPage page {
        .total = reader.optionalInt(QLatin1String("total_count")),
        .groups = reader.requiredList<AccessGroup>(QLatin1String("groups")),
        .nextOffset = iam::nextOffset(reader),
    };
    if (reader.problem())
        return *reader.problem();
    return page;
}

Result<MemberPage> MemberPage::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    MemberPage page {
        .total = reader.optionalInt(QLatin1String("total_count")),
        .members = reader.requiredList<GroupMember>(QLatin1String("members")),
        .nextOffset = iam::nextOffset(reader),
    };
    if (reader.problem())
        return *reader.problem();
    return page;
}

QFuture<Result<GroupPage>> AccessGroupsApi::groupPage(const AccountId &account, const GroupListQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::Iam, groupsPath());
    request.with(QStringLiteral("account_id"), account.text);
    if (query.iamId)
        request.with(QStringLiteral("iam_id"), query.iamId->text);
    request.with(QStringLiteral("membership_type"), query.membershipType)
        .with(QStringLiteral("search"), query.search)
        .with(QStringLiteral("limit"), query.limit)
        .with(QStringLiteral("offset"), query.offset)
        .with(QStringLiteral("sort"), query.sort)
        .with(QStringLiteral("show_federated"), query.showFederated)
        .with(QStringLiteral("hide_public_access"), query.hidePublicAccess)
        .with(QStringLiteral("show_crn"), query.showCrn);
    if (query.transactionId)
        request.header(QByteArrayLiteral("Transaction-Id"), query.transactionId->toUtf8());
    return m_transport.call<GroupPage>(request);
}

QFuture<Result<QList<AccessGroup>>> AccessGroupsApi::groups(const AccountId &account, GroupListQuery query)
{
    if (!query.limit)
        query.limit = largestPage;
    using Collector = PageCollector<AccessGroup, GroupPage, int>;
    return Collector::collect(&m_transport,
        {.read =
                [api = *this, account, query](const std::optional<int> &offset) mutable {
                    if (offset)
                        query.offset = offset;
                    return api.groupPage(account, query);
                },
            .items = [](const GroupPage &page) { return page.groups; },
            .next = [](const GroupPage &page) { return page.nextOffset; }});
}

QFuture<Result<QList<AccessGroup>>> AccessGroupsApi::groupsOf(const AccountId &account, const IamId &member)
{
    return groups(account, {.iamId = member, .membershipType = QStringLiteral("all")});
}

QFuture<Result<AccessGroup>> AccessGroupsApi::createGroup(
    const AccountId &account, const QString &name, const QString &description)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("POST"), groupsPath());
    request.with(QStringLiteral("account_id"), account.text);
    QJsonObject body {{QStringLiteral("name"), name}};
    if (!description.isEmpty())
        body.insert(QStringLiteral("description"), description);
    return m_transport.call<AccessGroup>(request.json(body));
}

QFuture<Result<MemberPage>> AccessGroupsApi::memberPage(const AccessGroupId &group, const MemberListQuery &query)
{
    HttpRequest request = HttpRequest::get(Service::Iam, membersPath(group.text));
    request.with(QStringLiteral("membership_type"), query.membershipType)
        .with(QStringLiteral("limit"), query.limit)
        .with(QStringLiteral("offset"), query.offset)
        .with(QStringLiteral("type"), query.type)
        .with(QStringLiteral("verbose"), query.verbose)
        .with(QStringLiteral("sort"), query.sort);
    return m_transport.call<MemberPage>(request);
}

QFuture<Result<QList<GroupMember>>> AccessGroupsApi::members(const AccessGroupId &group, MemberListQuery query)
{
    if (!query.limit)
        query.limit = largestPage;
    using Collector = PageCollector<GroupMember, MemberPage, int>;
    return Collector::collect(&m_transport,
        {.read =
                [api = *this, group, query](const std::optional<int> &offset) mutable {
                    if (offset)
                        query.offset = offset;
                    return api.memberPage(group, query);
                },
            .items = [](const MemberPage &page) { return page.members; },
            .next = [](const MemberPage &page) { return page.nextOffset; }});
}

QFuture<Result<bool>> AccessGroupsApi::isMember(const AccessGroupId &group, const IamId &member)
{
    HttpRequest request
        = HttpRequest::of(Service::Iam, QByteArrayLiteral("HEAD"), membersPath(group.text) << member.text);
    request.withoutAnswerBody();
    return m_transport.callOrNotFound<bool>(
        request, [](const HttpAnswer &) -> Result<bool> { return true; }, false);
}

QFuture<Result<QList<MemberOutcome>>> AccessGroupsApi::addMembers(
    const AccessGroupId &group, const QList<NewMember> &members, const QByteArray &transactionId)
{
    HttpRequest request = HttpRequest::of(Service::Iam, QByteArrayLiteral("PUT"), membersPath(group.text));
    request.json({{QStringLiteral("members"), membersJson(members)}});
    if (!transactionId.isEmpty())
        request.header(QByteArrayLiteral("Transaction-Id"), transactionId);
    return itemCall<MemberOutcome>(m_transport, request, QLatin1String("members"));
}

QFuture<Result<Done>> AccessGroupsApi::removeMember(const AccessGroupId &group, const IamId &member)
{
    return m_transport.callWithoutBody(
        HttpRequest::of(Service::Iam, QByteArrayLiteral("DELETE"), membersPath(group.text) << member.text));
}

QFuture<Result<QList<MemberOutcome>>> AccessGroupsApi::removeMembers(
    const AccessGroupId &group, const QList<IamId> &members)
{
    QJsonArray list;
    for (const IamId &member : members)
        list.append(member.text);
    HttpRequest request = HttpRequest::of(
        Service::Iam, QByteArrayLiteral("POST"), membersPath(group.text) << QStringLiteral("delete"));
    request.json({{QStringLiteral("members"), list}});
    return itemCall<MemberOutcome>(m_transport, request, QLatin1String("members"));
}

QFuture<Result<QList<GroupOutcome>>> AccessGroupsApi::removeFromAll(const AccountId &account, const IamId &member)
{
    HttpRequest request
        = HttpRequest::of(Service::Iam, QByteArrayLiteral("DELETE"), membersPath(allGroups()) << member.text);
    request.with(QStringLiteral("account_id"), account.text);
    return itemCall<GroupOutcome>(m_transport, request, QLatin1String("groups"));
}

QFuture<Result<QList<GroupOutcome>>> AccessGroupsApi::addToSeveral(
    const AccountId &account, const NewMember &member, const QList<AccessGroupId> &groups)
{
    QJsonArray list;
    for (const AccessGroupId &group : groups)
        list.append(group.text);
    HttpRequest request
        = HttpRequest::of(Service::Iam, QByteArrayLiteral("PUT"), membersPath(allGroups()) << member.iamId.text);
    request.with(QStringLiteral("account_id"), account.text);
    request.json({{QStringLiteral("type"), wireText(member.kind)}, {QStringLiteral("groups"), list}});
    return itemCall<GroupOutcome>(m_transport, request, QLatin1String("groups"));
}

} // namespace iam
