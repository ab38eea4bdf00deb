#pragma once

#include "models/core/changerecord.h"

namespace iam {

/// What stands in the journal at one number.
struct JournalEntry
{
    qint64 number = 0; ///< 1, 2, 3 … without gaps
    qint64 attempt = 0; ///< the number of the first entry about the same attempt: its own for a Pending one
    ChangeRecord record {};
    friend bool operator==(const JournalEntry &left, const JournalEntry &right) { return left.number == right.number; }
};

} // namespace iam
