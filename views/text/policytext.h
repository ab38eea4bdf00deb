#pragma once

#include "models/core/effectiveaccess.h"
#include "models/core/policydraft.h"

#include <QString>

namespace iam {

class AccessCatalog;

/// Policies in words. Names of services and groups come from the catalogue and are made visible.
[[nodiscard]] QString targetText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog);
[[nodiscard]] QString scopeText(const QList<PolicyAttribute> &resource, const AccessCatalog &catalog);
[[nodiscard]] QString attributeName(const QString &key);
/// "Always", "Mon–Fri 08:00–18:00, UTC+01:00"; for a rule we cannot show: its pattern.
[[nodiscard]] QString periodText(const Policy &policy);
/// Target, scope, roles and period in a sentence.
[[nodiscard]] QString draftSentence(const PolicyDraft &draft, const AccountId &account, const AccessCatalog &catalog);
/// "Writer and Job deleter on quantum-computing, instance QR-finance": one line for each target.
[[nodiscard]] QStringList lossText(const QList<AccessLoss> &losses, const AccessCatalog &catalog);

} // namespace iam
