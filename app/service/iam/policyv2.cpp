#include "app/service/iam/policyv2.h"

#include "app/service/iam/policyv1.h"
#include "app/service/iam/roletable.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool readAttributes(const QJsonValue &value, Attributes &attributes)
{
    if (!value.isArray())
        return false;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const QJsonValue text = object.value("value"_L1);
        if (!object.value("key"_L1).isString() || !object.value("operator"_L1).isString()
            || !(text.isString() || text.isArray() || text.isBool()))
            return false;
        attributes.append(
            { .key = object.value("key"_L1).toString(), .op = object.value("operator"_L1).toString(), .value = text });
    }
    return true;
}

bool readRoles(const QJsonObject &body, QStringList &roles)
{
    const QJsonValue list = body.value("control"_L1).toObject().value("grant"_L1).toObject().value("roles"_L1);
    if (!list.isArray())
        return false;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items) {
        if (!item.toObject().value("role_id"_L1).isString())
            return false;
        roles.append(item.toObject().value("role_id"_L1).toString());
    }
    return true;
}

} // namespace

PolicyDraft policyv2::read(const QJsonObject &body, const QString &accountId)
{
    PolicyDraft draft { .policy = { .accountId = accountId, .version = PolicyVersion::V2 }, .problem = {} };
    Policy &policy = draft.policy;
    policy.type = body.value("type"_L1).toString();
    policy.description = body.value("description"_L1).toString();
    policy.pattern = body.value("pattern"_L1).toString();
    policy.rule = body.value("rule"_L1).toObject();
    const QJsonObject resource = body.value("resource"_L1).toObject();
    const QJsonValue tags = resource.value("tags"_L1);
    if (!readAttributes(body.value("subject"_L1).toObject().value("attributes"_L1), policy.subject))
        draft.problem = u"'subject.attributes' must be a list of {key, operator, value}."_s;
    else if (!readRoles(body, policy.roles))
        draft.problem = u"'control.grant.roles' must be a list of {role_id}."_s;
    else if (!readAttributes(resource.value("attributes"_L1), policy.resource))
        draft.problem = u"'resource.attributes' must be a list of {key, operator, value}."_s;
    else if (!tags.isUndefined() && !readAttributes(tags, policy.tags))
        draft.problem = u"'resource.tags' must be a list of {key, operator, value}."_s;
    else if (body.contains("rule"_L1) && !body.value("rule"_L1).isObject())
        draft.problem = u"'rule' must be an object."_s;
    return draft;
}

QJsonObject policyv2::write(const Policy &policy, const RoleTable &roles, const QString &baseUrl, bool withActions)
{
    const QString service = valueOf(policy.resource, u"serviceName");
    QJsonArray roleItems;
    for (const QString &crn : policy.roles) {
        QJsonObject item { { u"role_id"_s, crn } };
        if (withActions) {
            const Role role = roles.describe(policy.accountId, crn, service);
            item.insert(u"display_name"_s, role.displayName);
            item.insert(u"description"_s, role.description);
            item.insert(u"actions"_s, role.enrichedActions());
        }
        roleItems.append(item);
    }
    QJsonObject resource { { u"attributes"_s, attributesToJson(policy.resource) } };
    if (!policy.tags.isEmpty())
        resource.insert(u"tags"_s, attributesToJson(policy.tags));
    QJsonObject json { { u"type"_s, policy.type }, { u"description"_s, policy.description },
        { u"subject"_s, QJsonObject { { u"attributes"_s, attributesToJson(policy.subject) } } },
        { u"resource"_s, resource },
        { u"control"_s, QJsonObject { { u"grant"_s, QJsonObject { { u"roles"_s, roleItems } } } } } };
    if (!policy.pattern.isEmpty())
        json.insert(u"pattern"_s, policy.pattern);
    if (!policy.rule.isEmpty())
        json.insert(u"rule"_s, policy.rule);
    writeCommon(json, policy, u"%1/v2/policies/%2"_s.arg(baseUrl, policy.id));
    return json;
}

} // namespace iam::service
