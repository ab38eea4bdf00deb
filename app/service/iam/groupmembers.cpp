#include "app/service/iam/groupmembers.h"

#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/accessgroups.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/links.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <algorithm>
#include <limits>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Response groupNotFound(const Request &request)
{
    return errors::iam(
        request, 404, u"group_not_found"_s, u"Access group %1 not found."_s.arg(request.path(u"group"_s)));
}

Response memberNotFound(const Request &request)
{
    return errors::iam(request, 404, u"member_not_found"_s, u"%1 is not a member."_s.arg(request.path(u"member"_s)));
}

Response forbidden(const Request &request)
{
    return errors::iam(
        request, 403, u"not_authorized"_s, u"You are not authorized to change the members of this access group."_s);
}

Response bad(const Request &request, const QString &why)
{
    return errors::iam(request, 400, u"invalid_body"_s, why);
}

/// Adds the outcome to an item of a 207.
void setOutcome(
    QJsonObject &item, const Request &request, int status, const QString &code = {}, const QString &message = {})
{
    item.insert(u"status_code"_s, status);
    item.insert(u"trace"_s, request.transactionId);
    if (!code.isEmpty())
        item.insert(u"errors"_s, QJsonArray { QJsonObject { { u"code"_s, code }, { u"message"_s, message } } });
}

} // namespace

GroupMemberHandlers::GroupMemberHandlers(Context &context, GroupStore &groups, const Evaluation &evaluation)
    : m_context(context)
    , m_groups(groups)
    , m_evaluation(evaluation)
{
}

void GroupMemberHandlers::addTo(Router &router)
{
    const QString members = u"/v2/groups/{group}/members"_s;
    const QString one = members + u"/{member}"_s;
    const QString everywhere = u"/v2/groups/_allgroups/members/{member}"_s;
    router.add("GET", members, [this](const Request &request) { return list(request); });
    router.add("PUT", members, [this](const Request &request) { return add(request); });
    router.add("POST", members + u"/delete"_s, [this](const Request &request) { return removeSeveral(request); });
    router.add("HEAD", one, [this](const Request &request) { return has(request); });
    router.add("DELETE", one, [this](const Request &request) { return remove(request); });
    router.add("PUT", everywhere, [this](const Request &request) { return addToSeveral(request); });
    router.add("DELETE", everywhere, [this](const Request &request) { return removeFromAll(request); });
}

bool GroupMemberHandlers::mayChange(const Request &request, const AccessGroup &group) const
{
    return m_evaluation.rightsOf(group.accountId, request.caller.iamId).onGroup(group.id) >= PlatformRole::Editor;
}

bool GroupMemberHandlers::maySee(const Request &request, const AccessGroup &group) const
{
    const Rights rights = m_evaluation.rightsOf(group.accountId, request.caller.iamId);
    return rights.onGroup(group.id) >= PlatformRole::Viewer || rights.on(u"user-management"_s) >= PlatformRole::Editor
        || m_groups.isMember(group.id, request.caller.iamId);
}

std::optional<GroupMemberHandlers::Problem> GroupMemberHandlers::refuseMember(
    const AccessGroup &group, const QString &iamId, const QString &type) const
{
    if (group.isPublic)
        return Problem { 400, u"public_access_group"_s, u"Everybody is in the public access group already."_s };
    if (type != memberTypeOf(iamId))
        return Problem { 400, u"invalid_type"_s, u"The type does not fit the IAM ID."_s };
    if (!m_evaluation.isMember(group.accountId, iamId))
        return Problem { 400, u"invalid_iam_id"_s, u"%1 is not in the account."_s.arg(iamId) };
    const QString state =
        m_context.database
            .value(u"SELECT state FROM users WHERE account_id=? AND iam_id=?"_s, { group.accountId, iamId })
            .toString();
    if (state == "PENDING"_L1 || state == "PROCESSING"_L1 || state == "ERROR_WHILE_PROCESSING"_L1)
        return Problem { 400, u"user_not_active"_s, u"%1 has not accepted the invitation yet."_s.arg(iamId) };
    if (!m_groups.isMember(group.id, iamId) && m_groups.groupsOf(group.accountId, iamId) >= mostGroups)
        return Problem { 400, u"too_many_groups"_s,
            u"%1 is in %2 access groups already."_s.arg(iamId).arg(mostGroups) };
    return std::nullopt;
}

void GroupMemberHandlers::record(const Request &request, const AccessGroup &group, const QString &iamId, bool added)
{
    m_context.events.record(request,
        { .accountId = group.accountId,
            .action = added ? u"iam-groups.member.add"_s : u"iam-groups.member.delete"_s,
            .message = added ? u"IAM Access Groups: add member"_s : u"IAM Access Groups: delete member"_s,
            .targetName = iamId,
            .targetType = u"iam-groups/member"_s,
            .targetService = u"iam-groups"_s,
            .reasonCode = added ? 200 : 204,
            .requestData = { { u"access_group_id"_s, group.id }, { u"access_group_name"_s, group.name } } });
}

Response GroupMemberHandlers::list(const Request &request)
{
    const std::optional<AccessGroup> group = m_groups.find(request.path(u"group"_s));
    if (!group)
        return groupNotFound(request);
    if (!maySee(request, *group))
        return errors::iam(
            request, 403, u"not_authorized"_s, u"You are not authorized to see the members of this access group."_s);
    const int limit = numberParameter(request, u"limit", 0, 100, 50);
    const int offset = numberParameter(request, u"offset", 0, std::numeric_limits<int>::max(), 0);
    const bool verbose = request.flag(u"verbose");
    QString sort = request.parameter(u"sort");
    const bool descending = sort.startsWith(u'-');
    if (descending)
        sort.remove(0, 1);
    static const QStringList sorted { QString(), u"id"_s, u"name"_s, u"email"_s };
    if (limit < 0 || offset < 0 || !sorted.contains(sort) || (!sort.isEmpty() && !verbose))
        return errors::iam(request, 400, u"invalid_query"_s,
            u"'limit' is 0 to 100; 'sort' is id, name or email and needs 'verbose'."_s);

    QList<GroupMember> members = m_groups.members(*group);
    const QString type = request.parameter(u"type");
    if (!type.isEmpty())
        members.removeIf([&type](const GroupMember &member) { return member.type != type; });
    if (request.parameter(u"membership_type") == "dynamic"_L1)
        members.clear(); // nobody is a member by a rule: there are none
    if (!sort.isEmpty()) {
        std::stable_sort(members.begin(), members.end(), [&](const GroupMember &left, const GroupMember &right) {
            const GroupMember &a = descending ? right : left;
            const GroupMember &b = descending ? left : right;
            if (sort == "id"_L1)
                return a.iamId < b.iamId;
            return (sort == "name"_L1 ? a.name : a.email)
                       .compare(sort == "name"_L1 ? b.name : b.email, Qt::CaseInsensitive)
                < 0;
        });
    }
    QList<QJsonObject> items;
    for (const GroupMember &member : std::as_const(members)) {
        QJsonObject item { { u"iam_id"_s, member.iamId }, { u"type"_s, member.type },
            { u"membership_type"_s, u"static"_s }, { u"created_at"_s, wireTime(member.createdAt) },
            { u"created_by_id"_s, member.createdBy },
            { u"href"_s, u"%1/v2/groups/%2/members/%3"_s.arg(request.baseUrl, group->id, member.iamId) } };
        if (verbose) {
            item.insert(u"name"_s, member.name);
            if (member.type == "user"_L1)
                item.insert(u"email"_s, member.email);
            else
                item.insert(u"description"_s, member.description);
        }
        items.append(item);
    }
    return Response::json(offsetPage(request, u"members"_s, items, limit, offset));
}

Response GroupMemberHandlers::add(const Request &request)
{
    Transaction transaction(m_context.database);
    const std::optional<AccessGroup> group = m_groups.find(request.path(u"group"_s));
    if (!group)
        return groupNotFound(request);
    if (!mayChange(request, *group))
        return forbidden(request);
    const std::optional<QJsonObject> body = request.jsonObject();
    const QJsonArray members = body.value_or(QJsonObject()).value("members"_L1).toArray();
    if (members.isEmpty() || members.size() > mostItems)
        return bad(request, u"'members' must hold 1 to 50 members."_s);
    QJsonArray answers;
    for (const QJsonValue &value : members) {
        const QString iamId = value.toObject().value("iam_id"_L1).toString();
        const QString type = value.toObject().value("type"_L1).toString(u"user"_s);
        QJsonObject item { { u"iam_id"_s, iamId }, { u"type"_s, type } };
        if (const auto problem = refuseMember(*group, iamId, type)) {
            setOutcome(item, request, problem->status, problem->code, problem->message);
        } else {
            if (!m_groups.isMember(group->id, iamId)) {
                m_groups.addMember(group->id, iamId, request.caller.iamId);
                record(request, *group, iamId, true);
            }
            item.insert(u"created_at"_s, wireTime(m_context.clock.milliseconds()));
            item.insert(u"created_by_id"_s, request.caller.iamId);
            setOutcome(item, request, 200);
        }
        answers.append(item);
    }
    transaction.commit();
    return Response::json({ { u"members"_s, answers } }, 207);
}

Response GroupMemberHandlers::addToSeveral(const Request &request)
{
    const QString accountId = request.parameter(u"account_id");
    const std::optional<QJsonObject> body = request.jsonObject();
    const QJsonArray groups = body.value_or(QJsonObject()).value("groups"_L1).toArray();
    if (accountId.isEmpty())
        return errors::iam(request, 400, u"missing_account_id"_s, u"The query parameter 'account_id' is missing."_s);
    if (groups.isEmpty() || groups.size() > mostItems)
        return bad(request, u"'groups' must hold 1 to 50 access groups."_s);
    const QString iamId = request.path(u"member"_s);
    const QString type = body->value("type"_L1).toString(u"user"_s);
    Transaction transaction(m_context.database);
    QJsonArray answers;
    for (const QJsonValue &value : groups) {
        const std::optional<AccessGroup> group = m_groups.find(value.toString());
        QJsonObject item { { u"access_group_id"_s, value.toString() } };
        if (!group || group->accountId != accountId) {
            setOutcome(item, request, 404, u"group_not_found"_s, u"Access group %1 not found."_s.arg(value.toString()));
        } else if (!mayChange(request, *group)) {
            setOutcome(
                item, request, 403, u"not_authorized"_s, u"You are not authorized to change this access group."_s);
        } else if (const auto problem = refuseMember(*group, iamId, type)) {
            setOutcome(item, request, problem->status, problem->code, problem->message);
        } else {
            if (!m_groups.isMember(group->id, iamId)) {
                m_groups.addMember(group->id, iamId, request.caller.iamId);
                record(request, *group, iamId, true);
            }
            setOutcome(item, request, 200);
        }
        answers.append(item);
    }
    transaction.commit();
    return Response::json({ { u"iam_id"_s, iamId }, { u"groups"_s, answers } }, 207);
}

Response GroupMemberHandlers::has(const Request &request)
{
    // Who may not see the group gets the same answer as for a group that does not exist.
    const std::optional<AccessGroup> group = m_groups.find(request.path(u"group"_s));
    const QString iamId = request.path(u"member"_s);
    const bool found =
        group && (iamId == request.caller.iamId || maySee(request, *group)) && m_groups.isMember(group->id, iamId);
    return Response::empty(found ? 204 : 404);
}

Response GroupMemberHandlers::remove(const Request &request)
{
    Transaction transaction(m_context.database);
    const std::optional<AccessGroup> group = m_groups.find(request.path(u"group"_s));
    if (!group)
        return groupNotFound(request);
    if (!mayChange(request, *group))
        return forbidden(request);
    const QString iamId = request.path(u"member"_s);
    if (!m_groups.removeMember(group->id, iamId))
        return memberNotFound(request);
    record(request, *group, iamId, false);
    transaction.commit();
    return Response::empty(204);
}

Response GroupMemberHandlers::removeSeveral(const Request &request)
{
    Transaction transaction(m_context.database);
    const std::optional<AccessGroup> group = m_groups.find(request.path(u"group"_s));
    if (!group)
        return groupNotFound(request);
    if (!mayChange(request, *group))
        return forbidden(request);
    const std::optional<QJsonObject> body = request.jsonObject();
    const QJsonArray members = body.value_or(QJsonObject()).value("members"_L1).toArray();
    if (members.isEmpty() || members.size() > mostItems)
        return bad(request, u"'members' must hold 1 to 50 IAM IDs."_s);
    QJsonArray answers;
    bool anyRemoved = false;
    for (const QJsonValue &value : members) {
        const QString iamId = value.toString();
        QJsonObject item { { u"iam_id"_s, iamId } };
        if (m_groups.removeMember(group->id, iamId)) {
            anyRemoved = true;
            record(request, *group, iamId, false);
            setOutcome(item, request, 204);
        } else {
            setOutcome(item, request, 404, u"member_not_found"_s, u"%1 is not a member."_s.arg(iamId));
        }
        answers.append(item);
    }
    if (!anyRemoved)
        return errors::iam(request, 404, u"member_not_found"_s, u"None of them is a member of the access group."_s);
    transaction.commit();
    return Response::json({ { u"access_group_id"_s, group->id }, { u"members"_s, answers } }, 207);
}

Response GroupMemberHandlers::removeFromAll(const Request &request)
{
    const QString accountId = request.parameter(u"account_id");
    if (accountId.isEmpty())
        return errors::iam(request, 400, u"missing_account_id"_s, u"The query parameter 'account_id' is missing."_s);
    Transaction transaction(m_context.database);
    const QString iamId = request.path(u"member"_s);
    const QList<AccessGroup> groups = m_groups.ofMember(accountId, iamId);
    if (groups.isEmpty())
        return memberNotFound(request);
    QJsonArray answers;
    for (const AccessGroup &group : groups) {
        QJsonObject item { { u"access_group_id"_s, group.id } };
        if (mayChange(request, group)) {
            m_groups.removeMember(group.id, iamId);
            record(request, group, iamId, false);
            setOutcome(item, request, 204);
        } else {
            setOutcome(
                item, request, 403, u"not_authorized"_s, u"You are not authorized to change this access group."_s);
        }
        answers.append(item);
    }
    transaction.commit();
    return Response::json({ { u"iam_id"_s, iamId }, { u"groups"_s, answers } }, 207);
}

} // namespace iam::service
