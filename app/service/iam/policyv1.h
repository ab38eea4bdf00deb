#pragma once

#include "app/service/iam/policy.h"

#include <QJsonObject>

namespace iam::service {

class RoleTable;

/// The first version of policies on the wire: subjects, roles and resources as lists, attributes by name.
namespace policyv1 {

/// Reads the body of a create or replace call.
[[nodiscard]] PolicyDraft read(const QJsonObject &body, const QString &accountId);

/// Reads one policy of an invitation: no subject, no operators, tags or conditions; no attributes at all mean all
/// IAM-enabled services.
[[nodiscard]] PolicyDraft readFromInvitation(const QJsonObject &body, const QString &accountId);

/// A version 2 policy becomes the placeholder that version 1 clients must not edit.
[[nodiscard]] QJsonObject write(const Policy &policy, const RoleTable &roles, const QString &baseUrl, bool withActions);

} // namespace policyv1

/// What both versions have in common: id, times, state …
void writeCommon(QJsonObject &json, const Policy &policy, const QString &href);

} // namespace iam::service
