#include "app/service/iam/policylist.h"

#include "app/service/iam/evaluation.h"
#include "app/service/iam/links.h"

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 100;

bool fits(const Attributes &attributes, const Request &request, QStringView parameter, QStringView key)
{
    return !request.hasParameter(parameter) || valueOf(attributes, key) == request.parameter(parameter);
}

bool passes(const Policy &policy, const Request &request, PolicyVersion version)
{
    if (request.hasParameter(u"type") && policy.type != request.parameter(u"type"))
        return false;
    if (!fits(policy.subject, request, u"iam_id", u"iam_id")
        || !fits(policy.subject, request, u"access_group_id", u"access_group_id"))
        return false;
    if (!fits(withImplied(policy.resource), request, u"service_type", u"serviceType"))
        return false;
    if (version == PolicyVersion::V2)
        return fits(policy.resource, request, u"service_name", u"serviceName")
            && fits(policy.resource, request, u"service_group_id", u"service_group_id");
    const QString name = request.parameter(u"tag_name");
    const QString value = request.parameter(u"tag_value");
    if (name.isEmpty() && value.isEmpty())
        return true;
    return std::any_of(policy.tags.cbegin(), policy.tags.cend(), [&](const Attribute &tag) {
        return (name.isEmpty() || tag.key == name) && (value.isEmpty() || tag.value.toString() == value);
    });
}

/// A key that sorts as text; times have the same number of digits until the year 2286.
QString sortKey(const Policy &policy, const QString &field)
{
    if (field == "type"_L1)
        return policy.type;
    if (field == "created_at"_L1)
        return QString::number(policy.createdAt).rightJustified(15, u'0');
    if (field == "created_by_id"_L1)
        return policy.createdBy;
    if (field == "last_modified_at"_L1)
        return QString::number(policy.modifiedAt).rightJustified(15, u'0');
    if (field == "last_modified_by_id"_L1)
        return policy.modifiedBy;
    if (field == "id"_L1 || field == "href"_L1)
        return policy.id;
    return {}; // all of one list have the same state, and nothing was ever permitted here
}

bool isSortField(const QString &field, PolicyVersion version)
{
    static const QStringList both { u"id"_s, u"type"_s, u"href"_s, u"created_at"_s, u"created_by_id"_s,
        u"last_modified_at"_s, u"state"_s, u"last_modified_by_id"_s };
    if (both.contains(field))
        return true;
    return version == PolicyVersion::V2 && (field == "last_permit_at"_L1 || field == "last_permit_frequency"_L1);
}

QString tokenOf(const QString &key, const QString &id)
{
    return QString::fromLatin1(
        (key + u'\n' + id).toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

PolicyPage pageOf(const Request &request, QList<Policy> policies, PolicyVersion version)
{
    PolicyPage page;
    page.limit = numberParameter(request, u"limit", 1, largestPage, largestPage);
    QString field = request.parameter(u"sort");
    const bool descending = field.startsWith(u'-');
    if (descending)
        field.remove(0, 1);
    if (field.isEmpty())
        field = u"created_at"_s;
    if (page.limit < 0)
        page.problem = u"'limit' must be a number from 1 to 100."_s;
    else if (!isSortField(field, version))
        page.problem = u"Policies cannot be sorted by '%1'."_s.arg(field);
    if (!page.problem.isEmpty())
        return page;

    policies.removeIf([&](const Policy &policy) { return !passes(policy, request, version); });
    const auto before = [descending](const QString &leftKey, const QString &leftId, const QString &rightKey,
                            const QString &rightId) {
        if (leftKey == rightKey)
            return descending ? leftId > rightId : leftId < rightId;
        return descending ? leftKey > rightKey : leftKey < rightKey;
    };
    std::sort(policies.begin(), policies.end(), [&](const Policy &left, const Policy &right) {
        return before(sortKey(left, field), left.id, sortKey(right, field), right.id);
    });

    qsizetype first = 0;
    if (const QString start = request.parameter(u"start"); !start.isEmpty()) {
        const QString token =
            QString::fromUtf8(QByteArray::fromBase64(start.toLatin1(), QByteArray::Base64UrlEncoding));
        // A token that none of our pages gave is the end of a list, not its beginning: nothing is read twice.
        first = policies.size();
        if (token.contains(u'\n')) {
            const QString key = token.section(u'\n', 0, 0);
            const QString id = token.section(u'\n', 1);
            first = std::find_if(policies.cbegin(), policies.cend(), [&](const Policy &policy) {
                return before(key, id, sortKey(policy, field), policy.id);
            }) - policies.cbegin();
        }
    }
    page.policies = policies.mid(first, page.limit);
    if (first + page.policies.size() < policies.size())
        page.nextStart = tokenOf(sortKey(page.policies.constLast(), field), page.policies.constLast().id);
    return page;
}

} // namespace iam::service
