#pragma once

#include "models/core/accesssnapshot.h"

#include <QString>

namespace iam {

/// Short words for what a user has, for sentences in dialogs. Names of others are made visible, not isolated.
[[nodiscard]] QString policyTargetWords(const Policy &policy);
/// "quantum-computing (2), User Management": every target once.
[[nodiscard]] QString policyWords(const QList<Policy> &policies);
/// "ml, finance".
[[nodiscard]] QString groupWords(const QList<AccessGroup> &groups);
/// "ml; quantum-computing (2); 21 classic permissions", or "none", or that it could not be read.
[[nodiscard]] QString plannedAccessWords(const AccessSnapshot &snapshot);
/// "the groups, the policies": what could not be read; empty if everything was.
[[nodiscard]] QString unreadWords(const AccessSnapshot &snapshot);

} // namespace iam
