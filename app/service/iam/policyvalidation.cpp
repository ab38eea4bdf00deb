#include "app/service/iam/policyvalidation.h"

#include "app/service/iam/conditions.h"

#include <QSet>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 1000;
constexpr qsizetype longestDescription = 300;
constexpr int mostConditions = 10;
constexpr int mostLevels = 2;
constexpr qsizetype mostAlternatives = 10;

QString attributesProblem(const Attributes &attributes, const QString &where)
{
    QSet<QString> seen;
    for (const Attribute &attribute : attributes) {
        const QString text = attribute.value.toString();
        if (attribute.key.isEmpty())
            return u"An attribute of the %1 has no name."_s.arg(where);
        if (seen.contains(attribute.key))
            return u"The attribute '%1' of the %2 is given twice."_s.arg(attribute.key, where);
        seen.insert(attribute.key);
        if (attribute.op != "stringEquals"_L1 && attribute.op != "stringMatch"_L1)
            return u"The operator '%1' is not for attributes; 'stringEquals' and 'stringMatch' are."_s.arg(
                attribute.op);
        if (!attribute.value.isString() || text.isEmpty() || text.size() > longestValue)
            return u"The value of '%1' must be a text of 1 to 1000 characters."_s.arg(attribute.key);
    }
    return {};
}

QString subjectProblem(const Policy &policy)
{
    if (policy.type == "authorization"_L1)
        return has(policy.subject, u"serviceName") ? QString()
                                                   : u"The subject of an authorization needs 'serviceName'."_s;
    const bool known =
        policy.subject.size() == 1 && (has(policy.subject, u"iam_id") || has(policy.subject, u"access_group_id"));
    if (!known || policy.subject.first().op != "stringEquals"_L1)
        return u"The subject must be one attribute, 'iam_id' or 'access_group_id'."_s;
    return {};
}

QString resourceProblem(const Policy &policy)
{
    const Attributes &resource = policy.resource;
    if (valueOf(resource, u"accountId") != policy.accountId)
        return u"The resource needs the attribute 'accountId'."_s;
    const bool group = has(resource, u"resourceType") && has(resource, u"resource");
    if (!group && !has(resource, u"serviceType") && !has(resource, u"serviceName") && !has(resource, u"resourceGroupId")
        && !has(resource, u"service_group_id"))
        return u"The resource needs one of 'serviceType', 'serviceName', 'resourceGroupId' and 'service_group_id'."_s;
    if (has(resource, u"serviceName") && has(resource, u"service_group_id"))
        return u"'serviceName' and 'service_group_id' exclude each other."_s;
    const QString type = valueOf(resource, u"serviceType");
    if (has(resource, u"serviceType") && type != "service"_L1 && type != "platform_service"_L1)
        return u"'serviceType' is 'service' or 'platform_service'."_s;
    if (has(resource, u"service_group_id") && valueOf(resource, u"service_group_id") != "IAM"_L1)
        return u"There is no such group of services."_s;
    if (!policy.tags.isEmpty() && (resource.size() != 2 || type != "service"_L1))
        return u"Tags go with 'serviceType' = 'service' and with nothing else."_s;
    return {};
}

bool isRoleId(const QString &role)
{
    const QStringList parts = role.split(u':');
    if (parts.size() != 10 || parts.at(0) != "crn"_L1 || parts.at(1) != "v1"_L1 || parts.at(9).isEmpty())
        return false;
    return parts.at(8) == "role"_L1 || parts.at(8) == "serviceRole"_L1 || parts.at(8) == "customRole"_L1;
}

bool isStringOperator(const QString &op)
{
    return op == "stringEquals"_L1 || op == "stringMatch"_L1 || op == "stringExists"_L1 || op == "stringEqualsAnyOf"_L1
        || op == "stringMatchAnyOf"_L1;
}

bool isRelation(const QString &op, qsizetype prefix)
{
    const QStringView relation = QStringView(op).mid(prefix);
    return relation == u"LessThan" || relation == u"LessThanOrEquals" || relation == u"GreaterThan"
        || relation == u"GreaterThanOrEquals";
}

template <typename Check>
bool isListOf(const QJsonValue &value, Check check)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && !items.isEmpty() && items.size() <= mostAlternatives
        && std::all_of(items.begin(), items.end(), check);
}

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() && value.toString().size() <= longestValue;
}

bool isDay(const QJsonValue &value)
{
    return readDayOfWeek(value).has_value();
}

/// Whether the value is one that the operator can compare with; the operators are those of conditions.
bool fits(const QString &op, const QJsonValue &value)
{
    if (op == "stringExists"_L1)
        return value.isBool();
    if (op == "stringEqualsAnyOf"_L1 || op == "stringMatchAnyOf"_L1)
        return isListOf(value, isText);
    if (isStringOperator(op))
        return isText(value);
    if (op == "dayOfWeekEquals"_L1)
        return isDay(value) || isListOf(value, isDay);
    if (op == "dayOfWeekAnyOf"_L1)
        return isListOf(value, isDay);
    if (op.startsWith("dateTime"_L1))
        return isRelation(op, 8) && readDateTime(value.toString()).has_value();
    if (op.startsWith("date"_L1))
        return isRelation(op, 4) && readDate(value.toString()).has_value();
    return op.startsWith("time"_L1) && isRelation(op, 4) && readTime(value.toString()).has_value();
}

/// Gathers the single conditions of a rule; the answer is what is wrong with its form.
QString gather(const QJsonObject &rule, int level, QList<QJsonObject> &found)
{
    if (!rule.contains("conditions"_L1)) {
        if (!rule.value("key"_L1).isString() || !rule.value("operator"_L1).isString() || !rule.contains("value"_L1))
            return u"A condition needs 'key', 'operator' and 'value'."_s;
        const QString op = rule.value("operator"_L1).toString();
        if (!fits(op, rule.value("value"_L1)))
            return u"The value of a condition does not fit its operator '%1'."_s.arg(op);
        found.append(rule);
        return found.size() > mostConditions ? u"A rule has ten conditions at most."_s : QString();
    }
    const QString op = rule.value("operator"_L1).toString();
    if (op != "and"_L1 && op != "or"_L1)
        return u"Conditions are joined by 'and' or 'or'."_s;
    if (level > mostLevels)
        return u"Conditions stand on two levels at most."_s;
    const QJsonArray conditions = rule.value("conditions"_L1).toArray();
    if (conditions.isEmpty())
        return u"'conditions' must not be empty."_s;
    for (const QJsonValue &inner : conditions) {
        if (QString problem = gather(inner.toObject(), level + 1, found); !problem.isEmpty())
            return problem;
    }
    return {};
}

qsizetype countOf(const QList<QJsonObject> &conditions, QLatin1String key, QLatin1String op)
{
    return std::count_if(conditions.cbegin(), conditions.cend(), [key, op](const QJsonObject &condition) {
        return condition.value("key"_L1).toString() == key && condition.value("operator"_L1).toString() == op;
    });
}

bool isSpan(const QList<QJsonObject> &conditions, QLatin1String key, QLatin1String from, QLatin1String to)
{
    return countOf(conditions, key, from) == 1 && countOf(conditions, key, to) == 1;
}

} // namespace

QString ruleProblem(const QString &pattern, const QJsonObject &rule)
{
    if (pattern.isEmpty() && rule.isEmpty())
        return {};
    if (pattern.isEmpty())
        return u"A rule needs a 'pattern'."_s;
    if (rule.isEmpty())
        return u"A pattern needs a 'rule'."_s;
    QList<QJsonObject> conditions;
    if (QString problem = gather(rule, 1, conditions); !problem.isEmpty())
        return problem;
    if (pattern == "attribute-based-condition:resource:literal-and-wildcard"_L1) {
        const bool all = std::all_of(conditions.cbegin(), conditions.cend(), [](const QJsonObject &condition) {
            return !resourceKey(condition.value("key"_L1).toString()).isEmpty()
                && isStringOperator(condition.value("operator"_L1).toString());
        });
        return all ? QString() : u"This pattern is for conditions on '{{resource.attributes.<name>}}'."_s;
    }
    constexpr QLatin1String day("{{environment.attributes.day_of_week}}");
    const qsizetype days =
        countOf(conditions, day, "dayOfWeekAnyOf"_L1) + countOf(conditions, day, "dayOfWeekEquals"_L1);
    const bool joined = conditions.size() == 1 || rule.value("operator"_L1).toString() == "and"_L1;
    if (pattern == "time-based-conditions:once"_L1) {
        const bool span = joined && conditions.size() == 2
            && isSpan(conditions, "{{environment.attributes.current_date_time}}"_L1, "dateTimeGreaterThanOrEquals"_L1,
                "dateTimeLessThanOrEquals"_L1);
        return span ? QString() : u"This pattern needs the beginning and the end of one period."_s;
    }
    if (pattern == "time-based-conditions:weekly:all-day"_L1)
        return conditions.size() == 1 && days == 1 ? QString()
                                                   : u"This pattern needs one condition on the day of the week."_s;
    if (pattern == "time-based-conditions:weekly:custom-hours"_L1) {
        const bool hours = joined && conditions.size() == 3 && days == 1
            && isSpan(conditions, "{{environment.attributes.current_time}}"_L1, "timeGreaterThanOrEquals"_L1,
                "timeLessThanOrEquals"_L1);
        return hours ? QString() : u"This pattern needs days of the week and the hours from and to."_s;
    }
    return u"There is no pattern '%1'."_s.arg(pattern);
}

QString policyProblem(const Policy &policy)
{
    if (policy.type != "access"_L1 && policy.type != "authorization"_L1)
        return u"'type' is 'access' or 'authorization'."_s;
    if (policy.description.size() > longestDescription)
        return u"The description has 300 characters at most."_s;
    if (policy.roles.isEmpty())
        return u"A policy needs at least one role."_s;
    for (const QString &role : policy.roles) {
        if (!isRoleId(role))
            return u"'%1' is not the CRN of a role."_s.arg(role);
    }
    if (QSet<QString>(policy.roles.cbegin(), policy.roles.cend()).size() != policy.roles.size())
        return u"A role is given twice."_s;
    for (const QString &problem :
        { attributesProblem(policy.subject, u"subject"_s), attributesProblem(policy.resource, u"resource"_s),
            attributesProblem(policy.tags, u"tags"_s), subjectProblem(policy), resourceProblem(policy) }) {
        if (!problem.isEmpty())
            return problem;
    }
    return ruleProblem(policy.pattern, policy.rule);
}

QString accountOfBody(const QJsonObject &body)
{
    QJsonValue resource = body.value("resource"_L1);
    if (resource.isUndefined())
        resource = body.value("resources"_L1).toArray().at(0);
    const QJsonArray attributes = resource.toObject().value("attributes"_L1).toArray();
    for (const QJsonValue &item : attributes) {
        const QJsonObject attribute = item.toObject();
        if (attribute.value("name"_L1).toString() == "accountId"_L1
            || attribute.value("key"_L1).toString() == "accountId"_L1)
            return attribute.value("value"_L1).toString();
    }
    return {};
}

} // namespace iam::service
