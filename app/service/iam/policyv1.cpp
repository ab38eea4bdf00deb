#include "app/service/iam/policyv1.h"

#include "app/service/iam/roletable.h"
#include "app/service/store/serviceclock.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills `attributes`; false when something is not of the form {name, value, operator?}.
bool readAttributes(const QJsonValue &value, Attributes &attributes)
{
    if (!value.isArray())
        return false;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const QJsonValue op = object.value("operator"_L1);
        if (!object.value("name"_L1).isString() || !object.value("value"_L1).isString()
            || !(op.isUndefined() || op.isString()))
            return false;
        attributes.append({ .key = object.value("name"_L1).toString(),
            .op = op.toString(u"stringEquals"_s),
            .value = object.value("value"_L1) });
    }
    return true;
}

bool readRoles(const QJsonValue &value, QStringList &roles)
{
    if (!value.isArray())
        return false;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.toObject().value("role_id"_L1).isString())
            return false;
        roles.append(item.toObject().value("role_id"_L1).toString());
    }
    return true;
}

QJsonArray writeAttributes(const Attributes &attributes, bool withOperator)
{
    QJsonArray array;
    for (const Attribute &attribute : attributes) {
        QJsonObject item { { u"name"_s, attribute.key }, { u"value"_s, attribute.value } };
        if (withOperator)
            item.insert(u"operator"_s, attribute.op);
        array.append(item);
    }
    return array;
}

QJsonObject placeholder(const Policy &policy, const QString &baseUrl)
{
    const QString text = u"unsupported version"_s;
    const QJsonObject subject { { u"name"_s, policy.isForGroup() ? u"access_group_id"_s : u"iam_id"_s },
        { u"value"_s, text } };
    const QJsonObject account { { u"name"_s, u"accountId"_s }, { u"value"_s, policy.accountId },
        { u"operator"_s, u"stringEquals"_s } };
    const QJsonObject role { { u"role_id"_s, u"crn:v1:bluemix:public:iam::::role:UnsupportedVersion"_s },
        { u"display_name"_s, u"Unsupported Version"_s },
        { u"description"_s, u"This policy needs version 2 of the policy API."_s } };
    QJsonObject json { { u"type"_s, policy.type }, { u"description"_s, policy.description },
        { u"subjects"_s, QJsonArray { QJsonObject { { u"attributes"_s, QJsonArray { subject } } } } },
        { u"roles"_s, QJsonArray { role } },
        { u"resources"_s, QJsonArray { QJsonObject { { u"attributes"_s, QJsonArray { account } } } } } };
    writeCommon(json, policy, u"%1/v2/policies/%2"_s.arg(baseUrl, policy.id));
    return json;
}

} // namespace

void writeCommon(QJsonObject &json, const Policy &policy, const QString &href)
{
    json.insert(u"id"_s, policy.id);
    json.insert(u"href"_s, href);
    json.insert(u"created_at"_s, wireTime(policy.createdAt));
    json.insert(u"created_by_id"_s, policy.createdBy);
    json.insert(u"last_modified_at"_s, wireTime(policy.modifiedAt));
    json.insert(u"last_modified_by_id"_s, policy.modifiedBy);
    json.insert(u"state"_s, policy.deleted ? u"deleted"_s : u"active"_s);
}

PolicyDraft policyv1::read(const QJsonObject &body, const QString &accountId)
{
    PolicyDraft draft { .policy = { .accountId = accountId, .version = PolicyVersion::V1 }, .problem = {} };
    Policy &policy = draft.policy;
    policy.type = body.value("type"_L1).toString();
    policy.description = body.value("description"_L1).toString();
    const QJsonArray subjects = body.value("subjects"_L1).toArray();
    const QJsonArray resources = body.value("resources"_L1).toArray();
    if (subjects.size() != 1 || !readAttributes(subjects.at(0).toObject().value("attributes"_L1), policy.subject))
        draft.problem = u"'subjects' must hold one subject with 'attributes' of {name, value}."_s;
    else if (!readRoles(body.value("roles"_L1), policy.roles))
        draft.problem = u"'roles' must be a list of {role_id}."_s;
    else if (resources.size() != 1
        || !readAttributes(resources.at(0).toObject().value("attributes"_L1), policy.resource))
        draft.problem = u"'resources' must hold one resource with 'attributes' of {name, value, operator?}."_s;
    else if (const QJsonValue tags = resources.at(0).toObject().value("tags"_L1);
             !tags.isUndefined() && !readAttributes(tags, policy.tags))
        draft.problem = u"'tags' must be a list of {name, value, operator?}."_s;
    return draft;
}

PolicyDraft policyv1::readFromInvitation(const QJsonObject &body, const QString &accountId)
{
    PolicyDraft draft { .policy = { .accountId = accountId, .version = PolicyVersion::V1 }, .problem = {} };
    Policy &policy = draft.policy;
    policy.type = body.value("type"_L1).toString(u"access"_s);
    const QJsonArray resources = body.value("resources"_L1).toArray();
    const QJsonObject resource = resources.at(0).toObject();
    if (policy.type != "access"_L1)
        draft.problem = u"the type of an invitation's policy is 'access'"_s;
    else if (!readRoles(body.value("roles"_L1), policy.roles) || policy.roles.isEmpty())
        draft.problem = u"'roles' must be a list of {role_id}"_s;
    else if (resources.size() > 1
        || (!resources.isEmpty() && !readAttributes(resource.value("attributes"_L1), policy.resource)))
        draft.problem = u"'resources' must hold one resource with 'attributes' of {name, value}"_s;
    else if (body.contains("rule"_L1) || body.contains("pattern"_L1) || body.contains("control"_L1)
        || resource.contains("tags"_L1))
        draft.problem = u"an invitation's policy has no tags and no conditions"_s;
    for (const Attribute &attribute : std::as_const(policy.resource)) {
        if (attribute.op != "stringEquals"_L1)
            draft.problem = u"an invitation's policy has no operators"_s;
    }
    if (policy.resource.isEmpty())
        policy.resource.append({ .key = u"serviceType"_s, .value = u"service"_s });
    if (!has(policy.resource, u"accountId"))
        policy.resource.append({ .key = u"accountId"_s, .value = accountId });
    return draft;
}

QJsonObject policyv1::write(const Policy &policy, const RoleTable &roles, const QString &baseUrl, bool withActions)
{
    if (policy.version != PolicyVersion::V1)
        return placeholder(policy, baseUrl);
    const QString service = valueOf(policy.resource, u"serviceName");
    QJsonArray roleItems;
    for (const QString &crn : policy.roles) {
        const Role role = roles.describe(policy.accountId, crn, service);
        QJsonObject item { { u"role_id"_s, crn }, { u"display_name"_s, role.displayName },
            { u"description"_s, role.description } };
        if (withActions)
            item.insert(u"actions"_s, role.enrichedActions());
        roleItems.append(item);
    }
    QJsonObject resource { { u"attributes"_s, writeAttributes(policy.resource, true) } };
    if (!policy.tags.isEmpty())
        resource.insert(u"tags"_s, writeAttributes(policy.tags, true));
    const QJsonObject subject { { u"attributes"_s, writeAttributes(policy.subject, false) } };
    QJsonObject json { { u"type"_s, policy.type }, { u"description"_s, policy.description },
        { u"subjects"_s, QJsonArray { subject } }, { u"roles"_s, roleItems },
        { u"resources"_s, QJsonArray { resource } } };
    writeCommon(json, policy, u"%1/v1/policies/%2"_s.arg(baseUrl, policy.id));
    return json;
}

} // namespace iam::service
