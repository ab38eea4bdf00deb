#include "views/text/accesswords.h"

#include "models/core/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace iam {

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

} // namespace

QString policyTargetWords(const Policy &policy)
{
    const QString service = policy.resourceValue(QStringLiteral("serviceName"));
    if (!service.isEmpty())
        return visibleText(service);
    if (policy.resourceValue(QStringLiteral("service_group_id")) == QLatin1String("IAM"))
        return AccessWords::tr("All IAM Account management services");
    if (policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service"))
        return AccessWords::tr("All Account management services");
    return AccessWords::tr("All Identity and Access enabled services");
}

QString policyWords(const QList<Policy> &policies)
{
    QStringList targets;
    for (const Policy &policy : policies)
        targets.append(policyTargetWords(policy));
    QStringList words;
    for (const QString &target : std::as_const(targets)) {
        const auto count = targets.count(target);
        //: %1 is the name of a service, %2 how many policies there are for it
        const QString word
            = count == 1 ? target : AccessWords::tr("%1 (%2)").arg(target, QLocale().toString(count));
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(AccessWords::tr(", ", "between the parts of a list"));
}

QString groupWords(const QList<AccessGroup> &groups)
{
    QStringList names;
    for (const AccessGroup &group : groups)
        names.append(visibleText(group.name));
    return names.join(AccessWords::tr(", ", "between the parts of a list"));
}

QString plannedAccessWords(const AccessSnapshot &snapshot)
{
    QStringList parts;
    if (!snapshot.groups.isEmpty())
        parts.append(groupWords(snapshot.groups));
    if (!snapshot.policies.isEmpty())
        parts.append(policyWords(snapshot.policies));
    if (!snapshot.classic.permissions.isEmpty())
        parts.append(AccessWords::tr(
            "%n classic permission(s)", nullptr, static_cast<int>(snapshot.classic.permissions.size())));
    const QString unread = unreadWords(snapshot);
    if (!unread.isEmpty())
        //: %1 is a list such as "the groups, the policies"
        parts.append(AccessWords::tr("could not be read: %1").arg(unread));
    return parts.isEmpty() ? AccessWords::tr("none", "no access is planned")
                           : parts.join(AccessWords::tr("; ", "between the parts of a list of lists"));
}

QString unreadWords(const AccessSnapshot &snapshot)
{
    QStringList parts;
    for (auto part = snapshot.unread.keyBegin(); part != snapshot.unread.keyEnd(); ++part) {
        switch (*part) {
        case AccessSnapshot::Groups:
            parts.append(AccessWords::tr("the groups"));
            break;
        case AccessSnapshot::Policies:
            parts.append(AccessWords::tr("the policies"));
            break;
        case AccessSnapshot::ApiKeys:
            parts.append(AccessWords::tr("the API keys"));
            break;
        case AccessSnapshot::Classic:
            parts.append(AccessWords::tr("the classic hierarchy"));
            break;
        }
    }
    return parts.join(AccessWords::tr(", ", "between the parts of a list"));
}

} // namespace iam
