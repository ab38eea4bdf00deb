#pragma once

#include <QString>

class QWidget;

namespace iam {

/// The page of the guide about the place a person is at: the innermost window, page or dialog around `place` that has
/// one; the list of users if none has. A name of a file in docs/guide, without its ending.
[[nodiscard]] QString helpTopicOf(const QWidget *place);

} // namespace iam
