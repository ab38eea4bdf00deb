#include "models/core/effectiveaccess.h"

#include "models/core/accessperiod.h"
#include "models/core/policycover.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace iam {

namespace {

const PolicyAttribute *find(const QList<PolicyAttribute> &attributes, const QString &key)
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
        [&key](const PolicyAttribute &attribute) { return attribute.key == key; });
    return found == attributes.cend() ? nullptr : &*found;
}

/// A service has a type, and may belong to the group IAM.
QList<PolicyAttribute> withImplied(QList<PolicyAttribute> target)
{
    const auto add = [&target](const QString &key, const QString &value) {
        if (find(target, key) == nullptr)
            target.append({.key = key, .value = value});
    };
    const QString type = QStringLiteral("serviceType");
    const QString group = QStringLiteral("service_group_id");
    if (const PolicyAttribute *service = find(target, QStringLiteral("serviceName"))) {
        const QString name = service->valueText();
        add(type, accountManagementServices().contains(name) ? QStringLiteral("platform_service") : QStringLiteral("service"));
        if (iamManagementServices().contains(name))
            add(group, QStringLiteral("IAM"));
    } else if (find(target, group) != nullptr) {
        add(type, QStringLiteral("platform_service"));
    } else if (find(target, QStringLiteral("resourceGroupId")) != nullptr
        || find(target, QStringLiteral("resourceType")) != nullptr) {
        add(type, QStringLiteral("service"));
    }
    return target;
}

bool isEquals(PolicyOperator op) { return op == PolicyOperator::None || op == PolicyOperator::StringEquals; }

bool coversValue(const PolicyAttribute &granted, const PolicyAttribute &target)
{
    const QString outer = granted.valueText();
    const QString inner = target.valueText();
    if (granted.key == QLatin1String("resourceGroupId") && outer == QLatin1String("*"))
        return true;
    if (granted.op == PolicyOperator::StringMatch) {
        if (target.op != PolicyOperator::StringMatch)
            return matchesPattern(outer, inner);
        // A `?` or a literal of the outer pattern could meet a wildcard of the inner one, which stands for more.
        return outer == inner
            || (!outer.contains(QLatin1Char('?')) && !outer.contains(QLatin1String("{{")) && matchesPattern(outer, inner));
    }
    return isEquals(granted.op) && isEquals(target.op) && outer == inner;
}

QList<PolicyAttribute> targetOf(const Policy &policy)
{
    QList<PolicyAttribute> target;
    for (PolicyAttribute attribute : policy.resource) {
        if (attribute.key == QLatin1String("accountId"))
            continue;
        if (attribute.op == PolicyOperator::None)
            attribute.op = PolicyOperator::StringEquals;
        target.append(attribute);
    }
    for (PolicyAttribute tag : policy.tags) {
        tag.key.prepend(QLatin1String("tag:"));
        target.append(tag);
    }
    std::sort(target.begin(), target.end(), [](const PolicyAttribute &left, const PolicyAttribute &right) {
        return std::pair(left.key, left.valueText()) < std::pair(right.key, right.valueText());
    });
    return target;
}

QString sortKey(const QList<PolicyAttribute> &target)
{
    QString key;
    for (const PolicyAttribute &attribute : target) {
        const bool service = attribute.key.startsWith(QLatin1String("service")) && attribute.key != QLatin1String("serviceInstance");
        const QString part = attribute.valueText() + QLatin1Char('\n');
        key = service ? part + key : key + part; // the service first, then what narrows it
    }
    return key;
}

using IsLost = std::function<bool(const AccessGrant &)>;

QList<AccessLoss> lossOf(const QList<AccessGrant> &grants, const IsLost &isLost)
{
    QList<AccessLoss> losses;
    for (const AccessGrant &lost : grants) {
        if (!isLost(lost))
            continue;
        const QList<PolicyAttribute> target = targetOf(lost.policy);
        AccessLoss loss {.target = target};
        for (const AccessGrant::Role &role : lost.roles) {
            QSet<QString> kept;
            bool whole = false;
            for (const AccessGrant &other : grants) {
                // A period or a tag may end what the other policy gives: it does not replace one without.
                const bool asWide = (!other.policy.rule || other.policy.rule == lost.policy.rule)
                    && (other.policy.tags.isEmpty() || other.policy.tags == lost.policy.tags);
                if (isLost(other) || !asWide || !grantCovers(other.policy.resource, lost.policy.resource))
                    continue;
                for (const AccessGrant::Role &also : other.roles) {
                    whole = whole || also.crn == role.crn;
                    kept.unite(QSet<QString>(also.actions.cbegin(), also.actions.cend()));
                }
            }
            QStringList gone;
            for (const QString &action : role.actions) {
                if (!kept.contains(action))
                    gone.append(action);
            }
            if (whole || (role.actionsKnown && gone.isEmpty()))
                continue;
            loss.roles.append(role.name.isEmpty() ? role.crn : role.name);
            loss.actions += gone;
        }
        if (loss.roles.isEmpty())
            continue;
        const auto same = std::find_if(
            losses.begin(), losses.end(), [&target](const AccessLoss &other) { return other.target == target; });
        AccessLoss &into = same == losses.end() ? losses.emplaceBack(AccessLoss {.target = target}) : *same;
        into.roles += loss.roles;
        into.actions += loss.actions;
        into.roles.removeDuplicates();
        into.actions.removeDuplicates();
        into.actions.sort();
    }
    return losses;
}

} // namespace

bool matchesPattern(QStringView pattern, QStringView text)
{
    enum class Kind { Character, One, Run };
    QList<std::pair<Kind, QChar>> tokens;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = pattern.mid(i);
        if (rest.startsWith(QLatin1String("{{*}}")) || rest.startsWith(QLatin1String("{{?}}"))) {
            tokens.append({Kind::Character, rest.at(2)});
            i += 4;
        } else if (pattern.at(i) == QLatin1Char('*')) {
            tokens.append({Kind::Run, {}});
        } else if (pattern.at(i) == QLatin1Char('?')) {
            tokens.append({Kind::One, {}});
        } else {
            tokens.append({Kind::Character, pattern.at(i)});
        }
    }
    // Row by row of "the first n tokens match the first m characters": never more than tokens × characters steps.
    QList<bool> reached(text.size() + 1, false);
    reached[0] = true;
    for (const auto &[kind, character] : std::as_const(tokens)) {
        QList<bool> next(text.size() + 1, false);
        bool before = false;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (kind == Kind::Run) {
                before = before || reached.at(at);
                next[at] = before;
            } else if (at > 0 && reached.at(at - 1)) {
                next[at] = kind == Kind::One || text.at(at - 1) == character;
            }
        }
        reached = next;
    }
    return reached.at(text.size());
}

bool grantCovers(const QList<PolicyAttribute> &granted, const QList<PolicyAttribute> &target)
{
    const QList<PolicyAttribute> full = withImplied(target);
    return std::all_of(granted.cbegin(), granted.cend(), [&full](const PolicyAttribute &attribute) {
        const PolicyAttribute *same = find(full, attribute.key);
        return same != nullptr && coversValue(attribute, *same);
    });
}

bool isInForce(const Policy &policy, const QDateTime &now)
{
    const std::optional<AccessPeriod> period = AccessPeriod::of(policy);
    return !period || period->holds(now);
}

QStringList EffectiveEntry::actions() const
{
    QStringList all;
    for (const Source &source : sources) {
        if (source.active)
            all += source.role.actions;
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

QList<EffectiveEntry> effectiveAccess(const QList<AccessGrant> &grants, const QDateTime &now)
{
    QList<EffectiveEntry> entries;
    for (const AccessGrant &grant : grants) {
        const QList<PolicyAttribute> target = targetOf(grant.policy);
        const auto same = std::find_if(entries.begin(), entries.end(),
            [&target](const EffectiveEntry &entry) { return entry.target == target; });
        EffectiveEntry &entry = same == entries.end() ? entries.emplaceBack(EffectiveEntry {.target = target}) : *same;
        for (const AccessGrant::Role &role : grant.roles)
            entry.sources.append({.role = role,
                .policy = grant.policy.id,
                .group = grant.group,
                .groupName = grant.groupName,
                .active = isInForce(grant.policy, now)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const EffectiveEntry &left, const EffectiveEntry &right) {
        return sortKey(left.target) < sortKey(right.target);
    });
    return entries;
}

QStringList rolesOn(const QList<AccessGrant> &grants, const QList<PolicyAttribute> &target, const QDateTime &now)
{
    QStringList roles;
    for (const AccessGrant &grant : grants) {
        if (!grant.policy.tags.isEmpty() || !isInForce(grant.policy, now) || !grantCovers(grant.policy.resource, target))
            continue;
        for (const AccessGrant::Role &role : grant.roles)
            roles.append(role.crn);
    }
    roles.removeDuplicates();
    return roles;
}

QList<AccessLoss> lossWithout(const QList<AccessGrant> &grants, const AccessGroupId &group)
{
    return lossOf(grants, [&group](const AccessGrant &grant) { return grant.group == group; });
}

QList<AccessLoss> lossWithout(const QList<AccessGrant> &grants, const PolicyId &policy)
{
    return lossOf(grants, [&policy](const AccessGrant &grant) { return grant.policy.id == policy; });
}

} // namespace iam
