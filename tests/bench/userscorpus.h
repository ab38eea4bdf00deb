#pragma once

#include "models/core/userbatch.h"

#include <QList>
#include <QStringList>

namespace iam::bench {

/// Made-up users that depend on their numbers only; in edition 1 every `changedOf`th has another name, phone or state,
/// as a refresh brings them.
[[nodiscard]] UserBatch peoplePage(int first, int count, int edition = 0, int changedOf = 0);

/// What 200 people type: names, addresses, IDs, some of them wrong or narrowed, as whole texts.
[[nodiscard]] QStringList typedQueries(int users);

} // namespace iam::bench
