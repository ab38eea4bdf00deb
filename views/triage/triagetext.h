#pragma once

#include "models/items/triagefilter.h"

#include <QString>

namespace iam {

/// Below a bar of the chart: "8–14".
[[nodiscard]] QString ageText(TriageAge age);
/// Of a bar, in full: "850 invitations have 8 to 14 days left".
[[nodiscard]] QString barText(TriageAge age, int count);
/// The heading of a list that is filtered by it: "Within 8–14 days".
[[nodiscard]] QString ageHeading(TriageAge age);

} // namespace iam
