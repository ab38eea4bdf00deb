#pragma once

#include "models/core/changerecord.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace iam {

/// The same in every language and version: "invite".
[[nodiscard]] QString keyText(ChangeKind kind);
[[nodiscard]] QString keyText(ChangeRecord::Outcome outcome);

/// An entry of the journal as it is kept. A record never holds a secret, so this does not, either.
[[nodiscard]] QJsonObject toKeptJson(const ChangeRecord &record);
[[nodiscard]] Result<ChangeRecord> changeRecordFromKept(const QJsonObject &json);

/// An error as it is kept with a run or in the journal; empty for none.
[[nodiscard]] QJsonObject toKeptJson(const ApiError &error);
[[nodiscard]] ApiError apiErrorFromKept(const QJsonObject &json);

} // namespace iam
