#include "models/core/policy.h"

#include "models/core/jsonreader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace iam {

namespace {

struct OperatorWord
{
    PolicyOperator op;
    QLatin1String word;
};

constexpr std::array operatorWords {
    OperatorWord {PolicyOperator::StringEquals, QLatin1String("stringEquals")},
    OperatorWord {PolicyOperator::StringMatch, QLatin1String("stringMatch")},
    OperatorWord {PolicyOperator::StringExists, QLatin1String("stringExists")},
    OperatorWord {PolicyOperator::StringEqualsAnyOf, QLatin1String("stringEqualsAnyOf")},
    OperatorWord {PolicyOperator::StringMatchAnyOf, QLatin1String("stringMatchAnyOf")},
    OperatorWord {PolicyOperator::TimeLessThan, QLatin1String("timeLessThan")},
    OperatorWord {PolicyOperator::TimeLessThanOrEquals, QLatin1String("timeLessThanOrEquals")},
    OperatorWord {PolicyOperator::TimeGreaterThan, QLatin1String("timeGreaterThan")},
    OperatorWord {PolicyOperator::TimeGreaterThanOrEquals, QLatin1String("timeGreaterThanOrEquals")},
    OperatorWord {PolicyOperator::DateLessThan, QLatin1String("dateLessThan")},
    OperatorWord {PolicyOperator::DateLessThanOrEquals, QLatin1String("dateLessThanOrEquals")},
    OperatorWord {PolicyOperator::DateGreaterThan, QLatin1String("dateGreaterThan")},
    OperatorWord {PolicyOperator::DateGreaterThanOrEquals, QLatin1String("dateGreaterThanOrEquals")},
    OperatorWord {PolicyOperator::DateTimeLessThan, QLatin1String("dateTimeLessThan")},
    OperatorWord {PolicyOperator::DateTimeLessThanOrEquals, QLatin1String("dateTimeLessThanOrEquals")},
    OperatorWord {PolicyOperator::DateTimeGreaterThan, QLatin1String("dateTimeGreaterThan")},
    OperatorWord {PolicyOperator::DateTimeGreaterThanOrEquals, QLatin1String("dateTimeGreaterThanOrEquals")},
    OperatorWord {PolicyOperator::DayOfWeekEquals, QLatin1String("dayOfWeekEquals")},
    OperatorWord {PolicyOperator::DayOfWeekAnyOf, QLatin1String("dayOfWeekAnyOf")},
};

constexpr QLatin1String unsupportedRole("crn:v1:bluemix:public:iam::::role:UnsupportedVersion");

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

Result<PolicyAttribute> attributeFrom(const QJsonObject &json, const QString &path, QLatin1String keyName)
{
    JsonReader reader(json, path);
    PolicyAttribute attribute;
    attribute.key = reader.required(keyName);
    attribute.value = json.value(QLatin1String("value"));
    const QString word = reader.optional(QLatin1String("operator"));
    attribute.op = word.isEmpty() ? PolicyOperator::None : policyOperatorFromWire(word);
    if (attribute.op == PolicyOperator::Unknown)
        attribute.unknownOperator = word;
    if (reader.problem())
        return *reader.problem();
    return attribute;
}

Result<PolicyAttribute> v1Attribute(const QJsonObject &json, const QString &path)
{
    return attributeFrom(json, path, QLatin1String("name"));
}

Result<PolicyAttribute> v2Attribute(const QJsonObject &json, const QString &path)
{
    return attributeFrom(json, path, QLatin1String("key"));
}

Result<PolicyRole> roleFrom(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    PolicyRole role {.crn = reader.required(QLatin1String("role_id")),
        .displayName = reader.optional(QLatin1String("display_name"))};
    if (reader.problem())
        return *reader.problem();
    return role;
}

/// v1 wraps attributes in a list of groups, although only one is ever used.
Result<QList<PolicyAttribute>> v1Group(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    QList<PolicyAttribute> attributes = reader.list<PolicyAttribute>(
        QLatin1String("attributes"), reader.optionalArray(QLatin1String("attributes")), v1Attribute);
    if (reader.problem())
        return *reader.problem();
    return attributes;
}

Result<QList<PolicyAttribute>> v1Tags(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    QList<PolicyAttribute> tags = reader.list<PolicyAttribute>(
        QLatin1String("tags"), reader.optionalArray(QLatin1String("tags")), v1Attribute);
    if (reader.problem())
        return *reader.problem();
    return tags;
}

QList<PolicyAttribute> joined(const QList<QList<PolicyAttribute>> &groups)
{
    QList<PolicyAttribute> all;
    for (const QList<PolicyAttribute> &group : groups)
        all += group;
    return all;
}

Result<PolicyCondition> conditionFrom(const QJsonObject &json, const QString &path)
{
    PolicyCondition condition;
    if (!json.contains(QLatin1String("conditions"))) {
        const Result<PolicyAttribute> leaf = v2Attribute(json, path);
        if (!leaf.ok())
            return leaf.error();
        condition.comparison = leaf.value();
        return condition;
    }
    JsonReader reader(json, path);
    const QString word = reader.required(QLatin1String("operator"));
    if (word == QLatin1String("and"))
        condition.join = PolicyCondition::Join::And;
    else if (word == QLatin1String("or"))
        condition.join = PolicyCondition::Join::Or;
    else if (!reader.problem())
        reader.fail(QLatin1String("operator"), word);
    const QList<PolicyCondition> inner = reader.list<PolicyCondition>(
        QLatin1String("conditions"), reader.requiredArray(QLatin1String("conditions")), conditionFrom);
    condition.conditions.assign(inner.cbegin(), inner.cend());
    if (reader.problem())
        return *reader.problem();
    return condition;
}

QString operatorText(const PolicyAttribute &attribute)
{
    return attribute.op == PolicyOperator::Unknown ? attribute.unknownOperator : wireText(attribute.op);
}

QJsonArray v1Attributes(const QList<PolicyAttribute> &attributes, bool withOperator)
{
    QJsonArray list;
    for (const PolicyAttribute &attribute : attributes) {
        QJsonObject json {
            {QStringLiteral("name"), attribute.key}, {QStringLiteral("value"), attribute.value}};
        if (withOperator && attribute.op != PolicyOperator::None)
            json.insert(QStringLiteral("operator"), operatorText(attribute));
        list.append(json);
    }
    return list;
}

QJsonObject v2AttributeJson(const PolicyAttribute &attribute)
{
    const QString op = attribute.op == PolicyOperator::None ? wireText(PolicyOperator::StringEquals)
                                                            : operatorText(attribute);
    return {{QStringLiteral("key"), attribute.key}, {QStringLiteral("operator"), op},
        {QStringLiteral("value"), attribute.value}};
}

QJsonArray v2Attributes(const QList<PolicyAttribute> &attributes)
{
    QJsonArray list;
    for (const PolicyAttribute &attribute : attributes)
        list.append(v2AttributeJson(attribute));
    return list;
}

QJsonObject conditionJson(const PolicyCondition &condition)
{
    if (condition.join == PolicyCondition::Join::None)
        return v2AttributeJson(condition.comparison);
    QJsonArray inner;
    for (const PolicyCondition &part : condition.conditions)
        inner.append(conditionJson(part));
    const bool all = condition.join == PolicyCondition::Join::And;
    return {{QStringLiteral("operator"), all ? QStringLiteral("and") : QStringLiteral("or")},
        {QStringLiteral("conditions"), inner}};
}

QJsonArray rolesJson(const QList<PolicyRole> &roles)
{
    QJsonArray list;
    for (const PolicyRole &role : roles)
        list.append(QJsonObject {{QStringLiteral("role_id"), role.crn}});
    return list;
}

void readCommon(JsonReader &reader, Policy &policy)
{
    policy.id = {reader.required(QLatin1String("id"))};
    policy.type = reader.required(QLatin1String("type"));
    policy.description = reader.optional(QLatin1String("description"));
    policy.state = reader.optional(QLatin1String("state"));
    policy.href = reader.optional(QLatin1String("href"));
    policy.createdAt = reader.optionalTime(QLatin1String("created_at"));
    policy.createdById = reader.optional(QLatin1String("created_by_id"));
    policy.lastModifiedAt = reader.optionalTime(QLatin1String("last_modified_at"));
    policy.lastModifiedById = reader.optional(QLatin1String("last_modified_by_id"));
    policy.lastPermitAt = reader.optionalTime(QLatin1String("last_permit_at"));
}

bool hasUnknown(const QList<PolicyAttribute> &attributes)
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
        [](const PolicyAttribute &attribute) { return attribute.op == PolicyOperator::Unknown; });
}

bool hasUnknown(const PolicyCondition &condition)
{
    if (condition.join == PolicyCondition::Join::None)
        return condition.comparison.op == PolicyOperator::Unknown;
    return std::any_of(condition.conditions.cbegin(), condition.conditions.cend(),
        [](const PolicyCondition &inner) { return hasUnknown(inner); });
}

QString valueOf(const QList<PolicyAttribute> &attributes, const QString &key)
{
    for (const PolicyAttribute &attribute : attributes) {
        if (attribute.key == key)
            return attribute.valueText();
    }
    return {};
}

} // namespace

PolicyOperator policyOperatorFromWire(const QString &word)
{
    for (const OperatorWord &entry : operatorWords) {
        if (word == entry.word)
            return entry.op;
    }
    return PolicyOperator::Unknown;
}

QString wireText(PolicyOperator op)
{
    for (const OperatorWord &entry : operatorWords) {
        if (entry.op == op)
            return entry.word;
    }
    return {};
}

QString PolicyAttribute::valueText() const
{
    if (!value.isArray())
        return textOf(value);
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        texts.append(textOf(item));
    return texts.join(QStringLiteral(", "));
}

bool operator==(const PolicyCondition &left, const PolicyCondition &right)
{
    return left.join == right.join && left.comparison == right.comparison && left.conditions == right.conditions;
}

bool Policy::isEditable() const
{
    const bool placeholder = std::any_of(
        roles.cbegin(), roles.cend(), [](const PolicyRole &role) { return role.crn == unsupportedRole; });
    return !placeholder && !hasUnknown(subject) && !hasUnknown(resource) && !hasUnknown(tags)
        && !(rule && hasUnknown(*rule));
}

QString Policy::resourceValue(const QString &key) const
{
    return valueOf(resource, key);
}

QString Policy::subjectValue(const QString &key) const
{
    return valueOf(subject, key);
}

Result<Policy> Policy::fromV1Json(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    Policy policy;
    policy.version = PolicyVersion::V1;
    readCommon(reader, policy);
    using Group = QList<PolicyAttribute>;
    const QLatin1String resources("resources");
    policy.subject = joined(reader.list<Group>(
        QLatin1String("subjects"), reader.optionalArray(QLatin1String("subjects")), v1Group));
    policy.resource = joined(reader.list<Group>(resources, reader.optionalArray(resources), v1Group));
    policy.tags = joined(reader.list<Group>(resources, reader.optionalArray(resources), v1Tags));
    policy.roles
        = reader.list<PolicyRole>(QLatin1String("roles"), reader.requiredArray(QLatin1String("roles")), roleFrom);
    if (reader.problem())
        return *reader.problem();
    return policy;
}

Result<Policy> Policy::fromV2Json(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    Policy policy;
    policy.version = PolicyVersion::V2;
    readCommon(reader, policy);
    policy.pattern = reader.optional(QLatin1String("pattern"));

    const QLatin1String attributes("attributes");
    JsonReader subject(reader.optionalObject(QLatin1String("subject")), reader.pathOf(QLatin1String("subject")));
    policy.subject = subject.list<PolicyAttribute>(attributes, subject.optionalArray(attributes), v2Attribute);

    const QLatin1String tags("tags");
    JsonReader resource(reader.optionalObject(QLatin1String("resource")), reader.pathOf(QLatin1String("resource")));
    policy.resource = resource.list<PolicyAttribute>(attributes, resource.optionalArray(attributes), v2Attribute);
    policy.tags = resource.list<PolicyAttribute>(tags, resource.optionalArray(tags), v2Attribute);

    JsonReader control(reader.requiredObject(QLatin1String("control")), reader.pathOf(QLatin1String("control")));
    JsonReader grant(control.optionalObject(QLatin1String("grant")), control.pathOf(QLatin1String("grant")));
    policy.roles
        = grant.list<PolicyRole>(QLatin1String("roles"), grant.optionalArray(QLatin1String("roles")), roleFrom);

    for (const JsonReader *part : {&subject, &resource, &control, &grant}) {
        if (part->problem())
            reader.adopt(*part->problem());
    }
    if (reader.has(QLatin1String("rule"))) {
        const Result<PolicyCondition> rule = conditionFrom(
            reader.requiredObject(QLatin1String("rule")), reader.pathOf(QLatin1String("rule")));
        if (rule.ok())
            policy.rule = rule.value();
        else
            reader.adopt(rule.error());
    }
    if (reader.problem())
        return *reader.problem();
    return policy;
}

QJsonObject Policy::toV1Json() const
{
    QJsonObject about {{QStringLiteral("attributes"), v1Attributes(resource, true)}};
    if (!tags.isEmpty())
        about.insert(QStringLiteral("tags"), v1Attributes(tags, true));
    const QJsonObject whom {{QStringLiteral("attributes"), v1Attributes(subject, false)}};
    QJsonObject json {{QStringLiteral("type"), type}, {QStringLiteral("subjects"), QJsonArray {whom}},
        {QStringLiteral("roles"), rolesJson(roles)}, {QStringLiteral("resources"), QJsonArray {about}}};
    if (!description.isEmpty())
        json.insert(QStringLiteral("description"), description);
    return json;
}

QJsonObject Policy::toV2Json() const
{
    QJsonObject about {{QStringLiteral("attributes"), v2Attributes(resource)}};
    if (!tags.isEmpty())
        about.insert(QStringLiteral("tags"), v2Attributes(tags));
    const QJsonObject grant {{QStringLiteral("roles"), rolesJson(roles)}};
    QJsonObject json {{QStringLiteral("type"), type},
        {QStringLiteral("subject"), QJsonObject {{QStringLiteral("attributes"), v2Attributes(subject)}}},
        {QStringLiteral("control"), QJsonObject {{QStringLiteral("grant"), grant}}},
        {QStringLiteral("resource"), about}};
    if (!description.isEmpty())
        json.insert(QStringLiteral("description"), description);
    if (!pattern.isEmpty())
        json.insert(QStringLiteral("pattern"), pattern);
    if (rule)
        json.insert(QStringLiteral("rule"), conditionJson(*rule));
    return json;
}

} // namespace iam
