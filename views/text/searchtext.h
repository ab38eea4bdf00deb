#pragma once

#include "models/items/userquery.h"

#include <QString>

namespace iam {

/// What is wrong with a term of a search, in a sentence: for the line below the field, and the tip of the term.
[[nodiscard]] QString searchProblemText(const QueryProblem &problem);

} // namespace iam
