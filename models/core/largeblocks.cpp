#include "models/core/largeblocks.h"

#include <cstdlib> // tells which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace iam {

void returnLargeBlocks()
{
#ifdef __GLIBC__
    // A limit of our own also ends its being raised with every block that is freed. Lists of a million rows (4 MB) stay
    // below it: they come and go with every keystroke.
    constexpr int limit = 8 << 20;
    mallopt(M_MMAP_THRESHOLD, limit);
#endif
}

} // namespace iam
