#include "app/service/iam/accountsettings.h"

#include "app/service/events/eventlog.h"
#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/domainpatterns.h"
#include "app/service/iam/evaluation.h"
#include "app/service/iam/links.h"
#include "app/service/store/database.h"

#include <QUuid>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &choicesOf(const QString &key)
{
    static const QStringList mfa { u"NONE"_s, u"NONE_NO_ROPC"_s, u"TOTP"_s, u"TOTP4ALL"_s, u"LEVEL1"_s, u"LEVEL2"_s,
        u"LEVEL3"_s };
    static const QStringList visibility { u"RESTRICTED"_s, u"NOT_RESTRICTED"_s };
    static const QStringList creation { u"RESTRICTED"_s, u"NOT_RESTRICTED"_s, u"NOT_SET"_s };
    static const QStringList none;
    if (key == "mfa"_L1)
        return mfa;
    if (key == "restrict_user_list_visibility"_L1)
        return visibility;
    return key.startsWith("restrict_create_"_L1) ? creation : none;
}

bool isDomainEntry(const QJsonValue &value)
{
    const QJsonObject entry = value.toObject();
    const QJsonValue restricted = entry.value("restrict_invitation"_L1);
    const QJsonValue patterns = entry.value("invitation_email_allow_patterns"_L1);
    if (!value.isObject() || entry.value("realm_id"_L1).toString().isEmpty())
        return false;
    if (!(restricted.isUndefined() || restricted.isBool()) || !(patterns.isUndefined() || patterns.isArray()))
        return false;
    const QJsonArray items = patterns.toArray();
    return std::all_of(items.begin(), items.end(),
        [](const QJsonValue &item) { return item.isString() && !item.toString().isEmpty(); });
}

bool isNumberSetting(const QString &key)
{
    return key.endsWith("_in_seconds"_L1) || key == "max_sessions_per_identity"_L1;
}

} // namespace

QString settingProblem(const QString &key, const QJsonValue &value)
{
    static const QStringList others { u"allowed_ip_addresses"_s, u"session_expiration_in_seconds"_s,
        u"session_invalidation_in_seconds"_s, u"max_sessions_per_identity"_s,
        u"system_access_token_expiration_in_seconds"_s, u"system_refresh_token_expiration_in_seconds"_s };
    if (const QStringList &choices = choicesOf(key); !choices.isEmpty())
        return choices.contains(value.toString()) ? QString() : u"'%1' is one of %2."_s.arg(key, choices.join(u", "_s));
    const QJsonArray items = value.toArray();
    if (key == "restrict_user_domains"_L1) {
        const bool good = value.isArray() && std::all_of(items.begin(), items.end(), isDomainEntry);
        return good ? QString()
                    : u"'%1' is a list of {realm_id, restrict_invitation, invitation_email_allow_patterns}."_s.arg(key);
    }
    if (key == "user_mfa"_L1) {
        const bool good = value.isArray() && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) {
            return !item.toObject().value("iam_id"_L1).toString().isEmpty()
                && choicesOf(u"mfa"_s).contains(item.toObject().value("mfa"_L1).toString());
        });
        return good ? QString() : u"'user_mfa' is a list of {iam_id, mfa}."_s;
    }
    if (!others.contains(key))
        return u"There is no setting '%1'."_s.arg(key);
    if (!isNumberSetting(key))
        return value.isString() ? QString() : u"'%1' is a text."_s.arg(key);
    bool isNumber = value.isDouble();
    if (!isNumber)
        value.toString().toInt(&isNumber);
    return isNumber || value.toString() == "NOT_SET"_L1 ? QString() : u"'%1' is a number or NOT_SET."_s.arg(key);
}

QJsonArray mergeDomains(QJsonArray current, const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const QJsonObject entry = change.toObject();
        for (qsizetype i = current.size() - 1; i >= 0; --i) {
            if (current.at(i).toObject().value("realm_id"_L1) == entry.value("realm_id"_L1))
                current.removeAt(i);
        }
        if (entry.size() == 1)
            continue;
        current.append(QJsonObject { { u"realm_id"_s, entry.value("realm_id"_L1) },
            { u"restrict_invitation"_s, entry.value("restrict_invitation"_L1).toBool() },
            { u"invitation_email_allow_patterns"_s, entry.value("invitation_email_allow_patterns"_L1).toArray() } });
    }
    return current;
}

AccountSettings::AccountSettings(Context &context, const Evaluation &evaluation)
    : m_context(context)
    , m_evaluation(evaluation)
{
}

void AccountSettings::addTo(Router &router)
{
    const QString path = u"/v1/accounts/{account}/settings/identity"_s;
    router.add("GET", path, [this](const Request &request) { return read(request); });
    router.add("PUT", path, [this](const Request &request) { return change(request); });
}

void AccountSettings::insert(const QString &accountId, const QStringList &domains)
{
    QJsonArray restricted;
    if (!domains.isEmpty()) {
        restricted.append(QJsonObject { { u"realm_id"_s, u"IBMid"_s }, { u"restrict_invitation"_s, false },
            { u"invitation_email_allow_patterns"_s, QJsonArray::fromStringList(domains) } });
    }
    const QString tag = u"1-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QString notSet = u"NOT_SET"_s;
    const QJsonObject body { { u"account_id"_s, accountId }, { u"entity_tag"_s, tag },
        { u"restrict_create_service_id"_s, notSet }, { u"restrict_create_platform_apikey"_s, notSet },
        { u"allowed_ip_addresses"_s, u""_s }, { u"mfa"_s, u"NONE"_s }, { u"session_expiration_in_seconds"_s, notSet },
        { u"session_invalidation_in_seconds"_s, notSet }, { u"max_sessions_per_identity"_s, notSet },
        { u"system_access_token_expiration_in_seconds"_s, notSet },
        { u"system_refresh_token_expiration_in_seconds"_s, notSet },
        { u"restrict_user_list_visibility"_s, u"NOT_RESTRICTED"_s }, { u"user_mfa"_s, QJsonArray() },
        { u"restrict_user_domains"_s, restricted } };
    m_context.database.run(u"INSERT INTO account_settings(account_id, revision, entity_tag, body) VALUES(?,1,?,?)"_s,
        { accountId, tag, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)) });
}

QJsonObject AccountSettings::bodyOf(const QString &accountId) const
{
    const QString text =
        m_context.database.value(u"SELECT body FROM account_settings WHERE account_id=?"_s, { accountId }).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Response AccountSettings::read(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    const QJsonObject body = bodyOf(accountId);
    // Everybody of the account reads them: whoever invites has to know the domains before.
    if (body.isEmpty() || !m_evaluation.isMember(accountId, request.caller.iamId))
        return errors::identity(
            request, 403, u"BXNIM0513E"_s, u"You are not authorized to read the settings of this account."_s);
    return Response::json(body).withHeader("ETag", body.value("entity_tag"_L1).toString().toLatin1());
}

Response AccountSettings::change(const Request &request)
{
    const QString accountId = request.path(u"account"_s);
    Transaction transaction(m_context.database);
    QJsonObject body = bodyOf(accountId);
    if (body.isEmpty()
        || m_evaluation.rightsOf(accountId, request.caller.iamId).on(u"iam-identity"_s) < PlatformRole::Editor)
        return errors::identity(
            request, 403, u"BXNIM0513E"_s, u"You are not authorized to change the settings of this account."_s);
    const QString tag = ifMatch(request);
    if (tag.isEmpty())
        return errors::identity(request, 400, u"BXNIM0109E"_s, u"The header If-Match is missing."_s);
    if (tag != "*"_L1 && tag != body.value("entity_tag"_L1).toString())
        return errors::identity(
            request, 409, u"BXNIM0147E"_s, u"Conflict."_s, u"The settings were changed in the meantime."_s);
    const std::optional<QJsonObject> changes = request.jsonObject();
    if (!changes)
        return errors::identity(
            request, 400, u"BXNIM0122E"_s, u"The body is not a JSON object."_s, request.jsonError());
    QJsonArray updates;
    for (auto it = changes->constBegin(); it != changes->constEnd(); ++it) {
        if (const QString problem = settingProblem(it.key(), it.value()); !problem.isEmpty())
            return errors::identity(request, 400, u"BXNIM0137E"_s, problem);
        QJsonValue value = it.value();
        if (it.key() == "restrict_user_domains"_L1)
            value = mergeDomains(body.value(it.key()).toArray(), value.toArray());
        else if (value.isDouble())
            value = QString::number(value.toInt()); // numbers come back as text, like NOT_SET
        updates.append(QJsonObject {
            { u"initialValue"_s, body.value(it.key()) }, { u"newValue"_s, value }, { u"updateType"_s, it.key() } });
        body.insert(it.key(), value);
    }
    const int revision =
        m_context.database.value(u"SELECT revision FROM account_settings WHERE account_id=?"_s, { accountId }).toInt()
        + 1;
    const QString newTag = u"%1-%2"_s.arg(QString::number(revision), QUuid::createUuid().toString(QUuid::Id128));
    body.insert(u"entity_tag"_s, newTag);
    m_context.database.run(u"UPDATE account_settings SET revision=?, entity_tag=?, body=? WHERE account_id=?"_s,
        { revision, newTag, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), accountId });
    m_context.events.record(request,
        { .accountId = accountId,
            .action = u"iam-identity.accountsettings.update"_s,
            .message = u"IAM Identity Service: update accountsettings"_s,
            .targetName = accountId,
            .targetType = u"iam-identity/accountsettings"_s,
            .targetService = u"iam-identity"_s,
            .requestData = { { u"totalNumberChanges"_s, updates.size() }, { u"update"_s, updates } } });
    transaction.commit();
    return Response::json(body).withHeader("ETag", newTag.toLatin1());
}

QStringList AccountSettings::refusedAddresses(const QString &accountId, const QStringList &addresses) const
{
    const QJsonArray domains = bodyOf(accountId).value("restrict_user_domains"_L1).toArray();
    for (const QJsonValue &value : domains) {
        const QJsonObject entry = value.toObject();
        if (entry.value("realm_id"_L1).toString() != "IBMid"_L1 || !entry.value("restrict_invitation"_L1).toBool())
            continue;
        QStringList patterns;
        const QJsonArray items = entry.value("invitation_email_allow_patterns"_L1).toArray();
        for (const QJsonValue &item : items)
            patterns.append(item.toString());
        QStringList refused;
        std::copy_if(addresses.cbegin(), addresses.cend(), std::back_inserter(refused),
            [&patterns](const QString &address) { return !isAllowedAddress(patterns, address); });
        return refused;
    }
    return {};
}

bool AccountSettings::listIsRestricted(const QString &accountId) const
{
    return bodyOf(accountId).value("restrict_user_list_visibility"_L1).toString() == "RESTRICTED"_L1;
}

} // namespace iam::service
