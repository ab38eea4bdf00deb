#pragma once

#include "models/core/effectiveaccess.h"
#include "models/core/policydraft.h"
#include "models/items/periodtext.h"

#include <QString>

namespace iam {

class AccessCatalog;

/// Policies in words. Names of services and groups come from the catalogue and are made visible.
[[nodiscard]] QString targetText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog);
[[nodiscard]] QString scopeText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog);
[[nodiscard]] QString attributeName(const QString &key);
/// For showing only: names stand where the policy has the IDs of resource groups.
[[nodiscard]] Policy withGroupNames(const Policy &policy, const AccessCatalog &catalog);
/// Target, scope, roles and period in a sentence.
[[nodiscard]] QString draftSentence(const PolicyDraft &draft, const AccountId &account, const AccessCatalog &catalog);
/// "Writer and Job deleter on quantum-computing, instance QR-finance": one line for each target.
[[nodiscard]] QStringList lossText(const QList<AccessLoss> &losses, const AccessCatalog &catalog);

} // namespace iam
