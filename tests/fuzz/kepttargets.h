#pragma once

#include "tests/fuzz/fuzztargets.h"

namespace iam::test {

/// Files of ours and of others that the console reads: tables of people, drafts, the journal, runs, copies of the users.
[[nodiscard]] std::vector<FuzzTarget> keptTargets();

/// Ends the program if it does not hold.
void promise(bool holds, const char *what);

} // namespace iam::test
