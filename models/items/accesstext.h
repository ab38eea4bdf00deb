#pragma once

#include "models/core/classicsets.h"
#include "models/core/invitationplan.h"
#include "models/core/peoplecsv.h"

namespace iam {

/// The words a person reads for access. Foreign names in them are isolated, but otherwise as the service tells them.

/// "Viewer, Reader".
[[nodiscard]] QString rolesText(const QList<PolicyRole> &roles);
/// "quantum-computing", "All account management services".
[[nodiscard]] QString targetText(const Policy &policy);
/// "Instance QR-ml", "Instance matches QR-*", one a line; empty for the whole account.
[[nodiscard]] QString scopeText(const Policy &policy);
/// "Viewer, Reader on quantum-computing, instance matches QR-*."
[[nodiscard]] QString policySentence(const Policy &policy);
[[nodiscard]] QString classicSetText(ClassicSet set);
/// What a classic permission allows, in words; the key itself, if it is new to us.
[[nodiscard]] QString classicPermissionText(const QString &key);
/// The access of one invitation, a sentence for each thing.
[[nodiscard]] QStringList accessSentences(const DraftAccess &access);
/// What is wrong in a file, with line, column and value.
[[nodiscard]] QString csvProblemText(const CsvProblem &problem, const QString &file);

} // namespace iam
