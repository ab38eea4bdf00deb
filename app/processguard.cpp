#include "app/processguard.h"

#include <QtGlobal>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace iam {

Secret takeFromEnvironment(const char *name)
{
    char *value = std::getenv(name);
    if (value == nullptr)
        return {};
    Secret secret {QByteArray(value)};
    volatile char *cell = value; // a plain fill might be left out
    for (std::size_t at = 0, size = std::strlen(value); at < size; ++at)
        cell[at] = '\0';
    qunsetenv(name);
    return secret;
}

void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none {.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace iam
