#pragma once

namespace iam {

/// Large blocks of memory (8 MiB and more) go back to the system as soon as they are freed. By itself the C library of
/// Linux keeps the room of every large block it has once freed, and fills the gaps with what is small and lasts: with a
/// million users in the table that was a third of the program's memory. To be called at the start of a program.
void returnLargeBlocks();

} // namespace iam
