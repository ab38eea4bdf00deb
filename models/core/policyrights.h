#pragma once

#include "models/core/actionrules.h"
#include "models/core/policy.h"

namespace iam {

/// Adds what one policy gives the actor, themselves or through a group, to the rights that actions ask for
/// (docs/protocol.md, "Policies and roles"). Conditions in time are not looked at: the service has the last word.
void addRightsOf(const Policy &policy, Actor &actor);

} // namespace iam
