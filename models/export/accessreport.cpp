#include "models/export/accessreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace iam {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString comparisonText(const PolicyAttribute &attribute)
{
    QString op = attribute.op == PolicyOperator::Unknown ? attribute.unknownOperator : wireText(attribute.op);
    if (op.isEmpty())
        op = wireText(PolicyOperator::StringEquals);
    return attribute.key + QLatin1Char(' ') + op + QLatin1Char(' ') + attribute.valueText();
}

QString conditionText(const PolicyCondition &condition)
{
    if (condition.join == PolicyCondition::Join::None)
        return comparisonText(condition.comparison);
    QStringList parts;
    for (const PolicyCondition &inner : condition.conditions)
        parts << conditionText(inner);
    const bool all = condition.join == PolicyCondition::Join::And;
    return QLatin1Char('(') + parts.join(all ? QStringLiteral(" and ") : QStringLiteral(" or ")) + QLatin1Char(')');
}

QJsonObject roleJson(const ReportRole &role)
{
    QJsonObject json {{QStringLiteral("role_id"), role.crn}, {QStringLiteral("name"), role.name}};
    json.insert(QStringLiteral("actions"), role.actionsKnown ? QJsonValue(QJsonArray::fromStringList(role.actions)) : QJsonValue());
    return json;
}

QJsonObject policyJson(const ReportPolicy &entry)
{
    const Policy &policy = entry.policy;
    QJsonObject json = policy.toV2Json();
    QJsonArray roles;
    for (const ReportRole &role : entry.roles)
        roles.append(roleJson(role));
    json.insert(QStringLiteral("id"), policy.id.text);
    json.insert(QStringLiteral("state"), policy.state);
    json.insert(QStringLiteral("roles"), roles);
    json.insert(QStringLiteral("created_at"), timeValue(policy.createdAt));
    json.insert(QStringLiteral("created_by_id"), policy.createdById);
    json.insert(QStringLiteral("last_permit_at"), timeValue(policy.lastPermitAt));
    const bool own = entry.group.text.isEmpty();
    json.insert(QStringLiteral("through"), own ? QStringLiteral("user") : QStringLiteral("access_group"));
    if (!own) {
        json.insert(QStringLiteral("access_group_id"), entry.group.text);
        json.insert(QStringLiteral("access_group_name"), entry.groupName);
    }
    return json;
}

QJsonObject reportJson(const AccessReport &report)
{
    QJsonObject user;
    for (const ExportColumn column : allExportColumns())
        user.insert(exportKey(column), exportValue(report.user, column));
    QJsonArray groups;
    for (const AccessGroup &group : report.groups) {
        groups.append(QJsonObject {{QStringLiteral("id"), group.id.text}, {QStringLiteral("name"), group.name},
            {QStringLiteral("description"), group.description}});
    }
    QJsonArray policies;
    for (const ReportPolicy &policy : report.policies)
        policies.append(policyJson(policy));
    return {{QStringLiteral("user"), user}, {QStringLiteral("complete"), report.isComplete()},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}, {QStringLiteral("access_groups"), groups},
        {QStringLiteral("policies"), policies}};
}

bool allComplete(const QList<AccessReport> &reports)
{
    return std::all_of(reports.cbegin(), reports.cend(), [](const AccessReport &report) { return report.isComplete(); });
}

} // namespace

QString policyTargetText(const Policy &policy)
{
    QStringList parts;
    for (const PolicyAttribute &attribute : policy.resource) {
        if (attribute.key != QLatin1String("accountId")) // the same for all
            parts << comparisonText(attribute);
    }
    for (const PolicyAttribute &tag : policy.tags)
        parts << QStringLiteral("tag ") + comparisonText(tag);
    return parts.join(QStringLiteral("; "));
}

QString policyRuleText(const Policy &policy) { return policy.rule ? conditionText(*policy.rule) : QString(); }

QByteArray accessReportsJson(const QList<AccessReport> &reports, const ReportHead &head)
{
    QJsonArray list;
    for (const AccessReport &report : reports)
        list.append(reportJson(report));
    return QJsonDocument(QJsonObject {{QStringLiteral("account_id"), head.account.text}, {QStringLiteral("account_name"), head.accountName},
                             {QStringLiteral("made_by"), head.madeBy}, {QStringLiteral("made_at"), timeValue(head.madeAt)},
                             {QStringLiteral("complete"), allComplete(reports)}, {QStringLiteral("reports"), list}})
        .toJson();
}

QByteArray accessReportsCsv(const QList<AccessReport> &reports, const ReportHead &head, CsvCells cells)
{
    const QString madeAt = head.madeAt.toUTC().toString(Qt::ISODate);
    QByteArray text = csvMark()
        + csvLine({QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("iam_id"), QStringLiteral("status"),
                      QStringLiteral("through"), QStringLiteral("access_group_id"), QStringLiteral("access_group_name"),
                      QStringLiteral("policy_id"), QStringLiteral("target"), QStringLiteral("pattern"), QStringLiteral("rule"),
                      QStringLiteral("role_id"), QStringLiteral("role_name"), QStringLiteral("actions"), QStringLiteral("complete"),
                      QStringLiteral("made_by"), QStringLiteral("made_at"), QStringLiteral("account_id")},
            cells);
    for (const AccessReport &report : reports) {
        const auto line = [&](const ReportPolicy *entry, const ReportRole *role) {
            QStringList fields;
            for (const ExportColumn column : {ExportColumn::Name, ExportColumn::Email, ExportColumn::IamId, ExportColumn::Status})
                fields << exportCell(report.user, column);
            if (entry == nullptr) {
                fields << QStringLiteral("none") << QStringList(6, QString());
            } else {
                const bool own = entry->group.text.isEmpty();
                fields << (own ? QStringLiteral("user") : QStringLiteral("access_group")) << entry->group.text << entry->groupName
                       << entry->policy.id.text << policyTargetText(entry->policy) << entry->policy.pattern
                       << policyRuleText(entry->policy);
            }
            if (role == nullptr)
                fields << QStringList(3, QString());
            else
                fields << role->crn << role->name << role->actions.join(QLatin1Char(' '));
            fields << (report.isComplete() ? QStringLiteral("true") : QStringLiteral("false")) << head.madeBy << madeAt << head.account.text;
            text += csvLine(fields, cells);
        };
        for (const ReportPolicy &policy : report.policies) {
            for (const ReportRole &role : policy.roles)
                line(&policy, &role);
            if (policy.roles.isEmpty())
                line(&policy, nullptr);
        }
        if (report.policies.isEmpty())
            line(nullptr, nullptr);
    }
    return text;
}

qint64 accessReportLines(const QList<AccessReport> &reports)
{
    qint64 lines = 0;
    for (const AccessReport &report : reports) {
        for (const ReportPolicy &policy : report.policies)
            lines += std::max<qint64>(1, policy.roles.size());
        lines += report.policies.isEmpty() ? 1 : 0;
    }
    return lines;
}

} // namespace iam
