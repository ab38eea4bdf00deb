#pragma once

#include "models/core/secret.h"

namespace iam {

/// Takes an environment variable away: out of this process, so that no program started from here inherits it, and out
/// of the memory in which the system shows it to others (/proc/…/environ).
[[nodiscard]] Secret takeFromEnvironment(const char *name);

/// No core file after a crash, and no other program of the same user may look into the memory: it holds keys and tokens.
void keepMemoryPrivate();

} // namespace iam
