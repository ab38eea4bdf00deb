#pragma once

#include "models/items/userarrangement.h"

#include <QHash>

namespace iam {

/// Users have gone, and others have taken their rows: `newRows` says which one, -1 for those that have gone.
void renumber(QList<int> &rows, const QHash<int, int> &newRows);
/// `size` is how many rows there are now.
void renumber(UserArrangement &arrangement, const QHash<int, int> &newRows, int size);

} // namespace iam
