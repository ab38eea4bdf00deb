#include "views/text/policytext.h"

#include "models/core/safetext.h"
#include "models/workflows/accesscatalog.h"

#include <QCoreApplication>

namespace iam {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

QString listed(const QStringList &parts) { return parts.join(PolicyText::tr(", ", "between the parts of a list")); }

const PolicyAttribute *find(const QList<PolicyAttribute> &resource, QLatin1String key)
{
    for (const PolicyAttribute &attribute : resource) {
        if (attribute.key == key)
            return &attribute;
    }
    return nullptr;
}

} // namespace

QString targetText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog)
{
    if (const PolicyAttribute *service = find(resource, QLatin1String("serviceName")))
        return visibleText(catalog.displayName(service->valueText()));
    if (find(resource, QLatin1String("service_group_id")) != nullptr)
        return PolicyText::tr("All IAM Account management services");
    if (const PolicyAttribute *type = find(resource, QLatin1String("serviceType"))) {
        if (type->valueText() == QLatin1String("platform_service"))
            return PolicyText::tr("All Account management services");
        return PolicyText::tr("All Identity and Access enabled services");
    }
    const PolicyAttribute *kind = find(resource, QLatin1String("resourceType"));
    if (kind != nullptr && kind->valueText() == QLatin1String("resource-group"))
        return PolicyText::tr("Resource group itself");
    return PolicyText::tr("All Identity and Access enabled services");
}

QString attributeName(const QString &key)
{
    if (key == QLatin1String("serviceInstance"))
        return PolicyText::tr("Service instance");
    if (key == QLatin1String("region"))
        return PolicyText::tr("Region");
    if (key == QLatin1String("resourceType"))
        return PolicyText::tr("Resource type");
    if (key == QLatin1String("resource"))
        return PolicyText::tr("Resource");
    if (key == QLatin1String("resourceGroupId"))
        return PolicyText::tr("Resource group");
    return visibleText(key);
}

QString scopeText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog)
{
    QStringList parts;
    const PolicyAttribute *kind = find(resource, QLatin1String("resourceType"));
    const bool isGroup = kind != nullptr && kind->valueText() == QLatin1String("resource-group");
    for (const PolicyAttribute &attribute : resource) {
        const QString &key = attribute.key;
        const QString value = attribute.valueText();
        if (key == QLatin1String("accountId") || key == QLatin1String("serviceName")
            || key == QLatin1String("serviceType") || key == QLatin1String("service_group_id") || &attribute == (isGroup ? kind : nullptr))
            continue;
        const bool group = key == QLatin1String("resourceGroupId") || (isGroup && key == QLatin1String("resource"));
        if (group && attribute.op != PolicyOperator::StringMatch)
            //: %1 is the name of a resource group
            parts.append(PolicyText::tr("Resource group “%1”").arg(isolatedText(catalog.resourceGroupName(value))));
        else if (attribute.op == PolicyOperator::StringMatch)
            //: %1 is an attribute such as "Service instance", %2 a pattern such as QR-*
            parts.append(PolicyText::tr("%1 matches %2").arg(attributeName(key), isolatedText(value)));
        else
            //: %1 is an attribute such as "Service instance", %2 its value
            parts.append(PolicyText::tr("%1 is %2").arg(attributeName(key), isolatedText(value)));
    }
    return parts.isEmpty() ? PolicyText::tr("Entire account") : listed(parts);
}

Policy withGroupNames(const Policy &policy, const AccessCatalog &catalog)
{
    Policy named = policy;
    const bool isGroup = policy.resourceValue(QStringLiteral("resourceType")) == QLatin1String("resource-group");
    for (PolicyAttribute &attribute : named.resource) {
        if (attribute.key == QLatin1String("resourceGroupId") || (isGroup && attribute.key == QLatin1String("resource")))
            attribute.value = catalog.resourceGroupName(attribute.valueText());
    }
    return named;
}

QString draftSentence(const PolicyDraft &draft, const AccountId &account, const AccessCatalog &catalog)
{
    const QList<Policy> policies = draft.policies(account);
    const Policy &policy = policies.first();
    QStringList roles;
    for (const PolicyRole &role : draft.roles)
        roles.append(visibleText(role.displayName.isEmpty() ? role.crn : role.displayName));
    //: %1 are names of roles, %2 is what they are for, %3 narrows it, such as "Entire account"
    QString text = PolicyText::tr("%1 on %2 (%3).").arg(listed(roles), targetText(policy.resource, catalog), scopeText(policy.resource, catalog));
    if (draft.period.kind != AccessPeriod::Kind::Always)
        //: %1 is a period
        text += QLatin1Char(' ') + PolicyText::tr("Only in this period: %1.").arg(periodText(policy));
    if (policies.size() > 1 && draft.groupRole)
        //: %1 is the name of a role
        text += QLatin1Char(' ') + PolicyText::tr("%1 on the resource group itself.").arg(visibleText(draft.groupRole->displayName));
    return text;
}

QStringList lossText(const QList<AccessLoss> &losses, const AccessCatalog &catalog)
{
    QStringList lines;
    for (const AccessLoss &loss : losses)
        //: %1 are names of roles, %2 is what they are for, %3 narrows it, such as "Entire account"
        lines.append(PolicyText::tr("%1 on %2 (%3)").arg(visibleText(listed(loss.roles)), targetText(loss.target, catalog), scopeText(loss.target, catalog)));
    return lines;
}

} // namespace iam
