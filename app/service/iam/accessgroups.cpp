#include "app/service/iam/accessgroups.h"

#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/groupstore.h"
#include "app/service/iam/links.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <algorithm>
#include <limits>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 100;
constexpr int usualPage = 50;
constexpr qsizetype longestName = 100;
constexpr qsizetype longestDescription = 250;

QJsonObject toJson(const Request &request, const AccessGroup &group)
{
    QJsonObject json { { u"id"_s, group.id }, { u"name"_s, group.name }, { u"description"_s, group.description },
        { u"account_id"_s, group.accountId }, { u"created_at"_s, wireTime(group.createdAt) },
        { u"created_by_id"_s, group.createdBy }, { u"last_modified_at"_s, wireTime(group.modifiedAt) },
        { u"last_modified_by_id"_s, group.modifiedBy },
        { u"href"_s, u"%1/v2/groups/%2"_s.arg(request.baseUrl, group.id) } };
    if (request.flag(u"show_federated"))
        json.insert(u"is_federated"_s, false); // only rules make a group federated, and this account has none
    if (request.flag(u"show_crn"))
        json.insert(
            u"crn"_s, u"crn:v1:bluemix:public:iam-groups::a/%1::access-group:%2"_s.arg(group.accountId, group.id));
    return json;
}

bool fits(const AccessGroup &group, const QString &field, const QString &value)
{
    if (field == "id"_L1)
        return group.id == value;
    return (field == "name"_L1 ? group.name : group.description).contains(value, Qt::CaseInsensitive);
}

Response bad(const Request &request, const QString &code, const QString &why)
{
    return errors::iam(request, 400, code, why);
}

} // namespace

QJsonObject offsetPage(
    const Request &request, const QString &key, const QList<QJsonObject> &items, int limit, int offset)
{
    const int total = static_cast<int>(items.size());
    const int step = std::max(limit, 1);
    const auto link = [&request, limit](int at) {
        const QString href =
            linkWith(request, { { u"limit"_s, QString::number(limit) }, { u"offset"_s, QString::number(at) } });
        return QJsonObject { { u"href"_s, href } };
    };
    QJsonArray page;
    for (const QJsonObject &item : items.mid(std::min(offset, total), limit))
        page.append(item);
    QJsonObject body { { u"limit"_s, limit }, { u"offset"_s, offset }, { u"total_count"_s, total },
        { u"first"_s, link(0) }, { u"last"_s, link(total == 0 ? 0 : (total - 1) / step * step) }, { key, page } };
    if (offset > 0)
        body.insert(u"previous"_s, link(std::max(offset - step, 0)));
    if (limit > 0 && offset < total - limit)
        body.insert(u"next"_s, link(offset + limit));
    return body;
}

AccessGroupHandlers::AccessGroupHandlers(Context &context, GroupStore &groups, const Evaluation &evaluation)
    : m_context(context)
    , m_groups(groups)
    , m_evaluation(evaluation)
{
}

void AccessGroupHandlers::addTo(Router &router)
{
    router.add("GET", u"/v2/groups"_s, [this](const Request &request) { return list(request); });
    router.add("POST", u"/v2/groups"_s, [this](const Request &request) { return create(request); });
}

Response AccessGroupHandlers::list(const Request &request)
{
    const QString accountId = request.parameter(u"account_id");
    if (accountId.isEmpty())
        return bad(request, u"missing_account_id"_s, u"The query parameter 'account_id' is missing."_s);
    const int limit = numberParameter(request, u"limit", 0, largestPage, usualPage);
    const int offset = numberParameter(request, u"offset", 0, std::numeric_limits<int>::max(), 0);
    if (limit < 0 || offset < 0)
        return bad(request, u"invalid_query"_s, u"'limit' is a number from 0 to 100, 'offset' one from 0."_s);
    const QString search = request.parameter(u"search");
    const QString field = search.section(u':', 0, 0);
    const QString value = search.section(u':', 1);
    static const QStringList searched { u"id"_s, u"name"_s, u"description"_s };
    if (!search.isEmpty() && (!search.contains(u':') || !searched.contains(field)))
        return bad(request, u"invalid_query"_s, u"'search' is id:<value>, name:<value> or description:<value>."_s);
    QString sort = request.parameter(u"sort");
    const bool descending = sort.startsWith(u'-');
    if (descending)
        sort.remove(0, 1);
    static const QStringList sorted { QString(), u"id"_s, u"name"_s, u"description"_s, u"is_federated"_s };
    if (!sorted.contains(sort))
        return bad(request, u"invalid_query"_s, u"'sort' is id, name, description or is_federated."_s);
    const QString membership = request.parameter(u"membership_type");
    if (!membership.isEmpty() && membership != "static"_L1 && membership != "dynamic"_L1 && membership != "all"_L1)
        return bad(request, u"invalid_query"_s, u"'membership_type' is static, dynamic or all."_s);

    const QString member = request.parameter(u"iam_id");
    QList<AccessGroup> groups = member.isEmpty() ? m_groups.all(accountId) : m_groups.ofMember(accountId, member);
    if (!member.isEmpty() && membership == "dynamic"_L1)
        groups.clear(); // nobody is a member by a rule: there are none

    const Rights rights = m_evaluation.rightsOf(accountId, request.caller.iamId);
    const bool seesAll = member == request.caller.iamId || rights.on(u"iam-groups"_s) >= PlatformRole::Viewer
        || rights.on(u"user-management"_s) >= PlatformRole::Editor;
    groups.removeIf([&](const AccessGroup &group) {
        if (group.isPublic
            && (request.flag(u"hide_public_access") || !m_evaluation.isMember(accountId, request.caller.iamId)))
            return true;
        if (!search.isEmpty() && !fits(group, field, value))
            return true;
        return !seesAll && !group.isPublic && rights.onGroup(group.id) < PlatformRole::Viewer
            && !m_groups.isMember(group.id, request.caller.iamId);
    });
    std::stable_sort(groups.begin(), groups.end(), [&](const AccessGroup &left, const AccessGroup &right) {
        const AccessGroup &a = descending ? right : left;
        const AccessGroup &b = descending ? left : right;
        if (sort == "id"_L1)
            return a.id < b.id;
        if (sort == "description"_L1)
            return a.description.compare(b.description, Qt::CaseInsensitive) < 0;
        return sort != "is_federated"_L1 && a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    QList<QJsonObject> items;
    for (const AccessGroup &group : std::as_const(groups))
        items.append(toJson(request, group));
    return Response::json(offsetPage(request, u"groups"_s, items, limit, offset));
}

Response AccessGroupHandlers::create(const Request &request)
{
    const QString accountId = request.parameter(u"account_id");
    if (accountId.isEmpty())
        return bad(request, u"missing_account_id"_s, u"The query parameter 'account_id' is missing."_s);
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body)
        return bad(request, u"invalid_body"_s, u"The body is not a JSON object: %1."_s.arg(request.jsonError()));
    AccessGroup group { .accountId = accountId,
        .name = body->value("name"_L1).toString().trimmed(),
        .description = body->value("description"_L1).toString() };
    if (group.name.isEmpty() || group.name.size() > longestName || group.description.size() > longestDescription)
        return bad(request, u"invalid_body"_s,
            u"A group needs a name of 1 to 100 characters and a description of 250 at most."_s);
    Transaction transaction(m_context.database);
    if (m_evaluation.rightsOf(accountId, request.caller.iamId).on(u"iam-groups"_s) < PlatformRole::Editor)
        return errors::iam(request, 403, u"not_authorized"_s, u"You are not authorized to create access groups."_s);
    if (m_groups.isNameTaken(accountId, group.name))
        return errors::iam(
            request, 409, u"group_name_conflict"_s, u"An access group with the name '%1' exists."_s.arg(group.name));
    m_groups.insert(group, request.caller.iamId);
    transaction.commit();
    return Response::json(toJson(request, group), 201);
}

} // namespace iam::service
