#pragma once

#include <QString>

namespace iam {

enum class EmailProblem {
    None,
    Empty,
    NoAt,
    SeveralAt,
    EmptyPart, ///< nothing before or after the @
    Blank,
    ForbiddenCharacter,
    MisplacedDot, ///< at the beginning or end of a part, or two in a row
    TooLong, ///< over 254 characters
};

/// What keeps `text` from being an e-mail address that can be invited. Letters of all scripts are allowed.
[[nodiscard]] EmailProblem checkEmail(const QString &text);

} // namespace iam
