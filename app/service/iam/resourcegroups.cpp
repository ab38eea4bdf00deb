#include "app/service/iam/resourcegroups.h"

#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/evaluation.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QRegularExpression>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool maySee(const Rights &rights, const QString &id)
{
    const Attributes within { { .key = u"resourceGroupId"_s, .value = id } };
    const Attributes itself { { .key = u"resourceType"_s, .value = u"resource-group"_s },
        { .key = u"resource"_s, .value = id } };
    return rights.onTarget(within) >= PlatformRole::Viewer || rights.onTarget(itself) >= PlatformRole::Viewer;
}

} // namespace

ResourceGroups::ResourceGroups(Context &context, const Evaluation &evaluation)
    : m_context(context)
    , m_evaluation(evaluation)
{
}

void ResourceGroups::addTo(Router &router)
{
    router.add("GET", u"/v2/resource_groups"_s, [this](const Request &request) { return list(request); });
}

void ResourceGroups::insert(const QString &accountId, const QString &id, const QString &name, Default isDefault)
{
    m_context.database.run(
        u"INSERT INTO resource_groups(id, account_id, name, is_default, created_at) VALUES(?,?,?,?,?)"_s,
        { id, accountId, name, isDefault == Default::Yes ? 1 : 0, m_context.clock.milliseconds() });
}

Response ResourceGroups::list(const Request &request)
{
    static const QRegularExpression month(u"^[0-9]{4}-(0[1-9]|1[0-2])$"_s);
    const QString date = request.parameter(u"date");
    if (!date.isEmpty() && !month.match(date).hasMatch())
        return errors::iam(request, 400, u"invalid_query"_s, u"'date' has the form YYYY-MM."_s);
    // Without account_id, the account of the token.
    const QString accountId =
        request.hasParameter(u"account_id") ? request.parameter(u"account_id") : request.caller.accountId;
    const QString name = request.parameter(u"name");
    const bool byDefault = request.hasParameter(u"default");
    const bool wantsDefault = request.flag(u"default");
    const Rights rights = m_evaluation.rightsOf(accountId, request.caller.iamId);
    Statement rows = m_context.database.statement(
        u"SELECT id, name, is_default, created_at FROM resource_groups WHERE account_id=? ORDER BY is_default DESC, name"_s,
        { accountId });
    const QString quota = u"7ce89f4a-4381-4600-b814-3cd9a4f4bdf4"_s; // the one quota every paying account has
    QJsonArray resources;
    while (rows.next()) {
        const QString id = rows.text(0);
        if ((!name.isEmpty() && rows.text(1) != name) || (byDefault && rows.flag(2) != wantsDefault)
            || !maySee(rights, id))
            continue;
        const QString path = u"/v2/resource_groups/"_s + id;
        resources.append(QJsonObject { { u"id"_s, id },
            { u"crn"_s, u"crn:v1:bluemix:public:resource-controller::a/%1::resource-group:%2"_s.arg(accountId, id) },
            { u"account_id"_s, accountId }, { u"name"_s, rows.text(1) }, { u"state"_s, u"ACTIVE"_s },
            { u"default"_s, rows.flag(2) }, { u"quota_id"_s, quota },
            { u"quota_url"_s, u"/v2/quota_definitions/"_s + quota },
            { u"payment_methods_url"_s, path + u"/payment_methods"_s }, { u"resource_linkages"_s, QJsonArray() },
            { u"teams_url"_s, path + u"/teams"_s }, { u"created_at"_s, wireTime(rows.number(3)) },
            { u"updated_at"_s, wireTime(rows.number(3)) } });
    }
    return Response::json({ { u"resources"_s, resources } });
}

} // namespace iam::service
