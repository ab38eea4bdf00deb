#include "app/service/iam/evaluation.h"

#include "app/service/iam/conditions.h"
#include "app/service/iam/policystore.h"
#include "app/service/iam/servicetable.h"
#include "app/service/iam/stringmatch.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool coversValue(const Attribute &granted, const Attribute &target)
{
    const QString outer = granted.value.toString();
    const QString inner = target.value.toString();
    if (granted.key == "resourceGroupId"_L1 && outer == "*"_L1)
        return true;
    if (granted.op == "stringMatch"_L1)
        return target.op == "stringMatch"_L1 ? patternCovers(outer, inner) : stringMatch(outer, inner);
    return granted.op == "stringEquals"_L1 && target.op == "stringEquals"_L1 && outer == inner;
}

} // namespace

Attributes withImplied(Attributes target)
{
    const QString service = valueOf(target, u"serviceName");
    const auto add = [&target](const QString &key, const QString &value) {
        if (!has(target, key))
            target.append({ .key = key, .value = value });
    };
    if (!service.isEmpty()) {
        add(u"serviceType"_s, serviceTypeOf(service));
        if (isInIamGroup(service))
            add(u"service_group_id"_s, u"IAM"_s);
    } else if (has(target, u"service_group_id")) {
        add(u"serviceType"_s, u"platform_service"_s);
    } else if (has(target, u"resourceGroupId") || has(target, u"resourceType")) {
        add(u"serviceType"_s, u"service"_s);
    }
    return target;
}

bool covers(const Attributes &granted, const Attributes &target)
{
    const Attributes full = withImplied(target);
    return std::all_of(granted.cbegin(), granted.cend(), [&full](const Attribute &attribute) {
        const auto same = std::find_if(
            full.cbegin(), full.cend(), [&attribute](const Attribute &a) { return a.key == attribute.key; });
        return same != full.cend() && coversValue(attribute, *same);
    });
}

PlatformRole platformRoleOf(const QString &crn)
{
    if (crn == "crn:v1:bluemix:public:iam::::role:Viewer"_L1)
        return PlatformRole::Viewer;
    if (crn == "crn:v1:bluemix:public:iam::::role:Operator"_L1)
        return PlatformRole::Operator;
    if (crn == "crn:v1:bluemix:public:iam::::role:Editor"_L1)
        return PlatformRole::Editor;
    if (crn == "crn:v1:bluemix:public:iam::::role:Administrator"_L1)
        return PlatformRole::Administrator;
    return PlatformRole::None;
}

Rights::Rights(bool isOwner, QString accountId, QList<Policy> grants, QDateTime now)
    : m_isOwner(isOwner)
    , m_accountId(std::move(accountId))
    , m_grants(std::move(grants))
    , m_now(std::move(now))
{
}

PlatformRole Rights::on(const QString &serviceName) const
{
    return onTarget({ { .key = u"serviceName"_s, .value = serviceName } });
}

PlatformRole Rights::onGroup(const QString &groupId) const
{
    return onTarget(
        { { .key = u"serviceName"_s, .value = u"iam-groups"_s }, { .key = u"resource"_s, .value = groupId } });
}

PlatformRole Rights::onTarget(const Attributes &target) const
{
    if (m_isOwner)
        return PlatformRole::Administrator;
    Attributes wanted = target;
    if (!has(wanted, u"accountId"))
        wanted.append({ .key = u"accountId"_s, .value = m_accountId });
    Environment environment { .now = m_now, .resource = {} };
    for (const Attribute &attribute : std::as_const(wanted))
        environment.resource.insert(attribute.key, attribute.value.toString());
    PlatformRole best = PlatformRole::None;
    for (const Policy &policy : m_grants) {
        if (!policy.tags.isEmpty() || !covers(policy.resource, wanted))
            continue;
        if (!policy.rule.isEmpty() && !ruleHolds(policy.rule, environment))
            continue;
        for (const QString &role : policy.roles)
            best = std::max(best, platformRoleOf(role));
    }
    return best;
}

Evaluation::Evaluation(Database &database, const ServiceClock &clock, const PolicyStore &policies)
    : m_database(database)
    , m_clock(clock)
    , m_policies(policies)
{
}

Rights Evaluation::rightsOf(const QString &accountId, const QString &iamId) const
{
    const QDateTime now = m_clock.now();
    if (iamId.isEmpty())
        return { false, accountId, {}, now };
    if (m_database.value(u"SELECT owner_iam_id FROM accounts WHERE id=?"_s, { accountId }).toString() == iamId)
        return { true, accountId, {}, now };
    const QString state =
        m_database.value(u"SELECT state FROM users WHERE account_id=? AND iam_id=?"_s, { accountId, iamId }).toString();
    if (state == "SUSPENDED"_L1)
        return { false, accountId, {}, now }; // the access is kept, but nothing can be done with it
    return { false, accountId, m_policies.ofSubject(accountId, iamId), now };
}

bool Evaluation::isMember(const QString &accountId, const QString &iamId) const
{
    if (iamId.isEmpty())
        return false;
    return m_database
               .value(u"SELECT (SELECT count(*) FROM users WHERE account_id=? AND iam_id=?) + "
                      "(SELECT count(*) FROM identities WHERE account_id=? AND iam_id=?) + "
                      "(SELECT count(*) FROM accounts WHERE id=? AND owner_iam_id=?)"_s,
                   { accountId, iamId, accountId, iamId, accountId, iamId })
               .toInt()
        > 0;
}

} // namespace iam::service
