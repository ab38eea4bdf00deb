#pragma once

#include "app/service/context.h"
#include "app/service/http/request.h"
#include "app/service/http/response.h"

#include <QJsonObject>
#include <QStringList>

namespace iam::service {

class Evaluation;
class Router;

/// /v1/accounts/{account}/settings/identity: login settings, visibility of the list, domain restriction.
class AccountSettings
{
public:
    AccountSettings(Context &context, const Evaluation &evaluation);
    void addTo(Router &router);

    /// The settings of a new account; `domains` are the patterns kept for realm IBMid, not in force.
    void insert(const QString &accountId, const QStringList &domains);

    /// Those the domain restriction of realm IBMid forbids to invite.
    [[nodiscard]] QStringList refusedAddresses(const QString &accountId, const QStringList &addresses) const;
    [[nodiscard]] bool listIsRestricted(const QString &accountId) const;

private:
    Response read(const Request &request);
    Response change(const Request &request);
    [[nodiscard]] QJsonObject bodyOf(const QString &accountId) const;

    Context &m_context;
    const Evaluation &m_evaluation;
};

/// Puts the entries of a change into restrict_user_domains, realm by realm: one with nothing but its realm goes out.
[[nodiscard]] QJsonArray mergeDomains(QJsonArray current, const QJsonArray &changes);

/// What is wrong with one key of a change; "" when nothing is.
[[nodiscard]] QString settingProblem(const QString &key, const QJsonValue &value);

} // namespace iam::service
