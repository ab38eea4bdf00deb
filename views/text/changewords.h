#pragma once

#include "models/core/changerecord.h"

#include <QString>

namespace iam {

/// What a change does, as a sentence: "Change the status of Ed Larsen from ACTIVE to SUSPENDED". The words of the wire
/// are not translated.
[[nodiscard]] QString changeText(const ChangeRecord &record);
/// "PATCH /v2/accounts/…" and the body below it, for "what it will send".
[[nodiscard]] QString requestText(const WireRequest &request);

} // namespace iam
