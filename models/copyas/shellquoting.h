#pragma once

#include <QString>

namespace iam::copyas {

enum class Shell { Posix, PowerShell };

/// `text` as one word of the shell that stands for exactly these characters, whatever they are. Characters one cannot
/// see are written as escapes, so that pasting them into a terminal does nothing else. U+0000 cannot be said in an
/// argument: the word ends before it.
[[nodiscard]] QString shellWord(const QString &text, Shell shell);

/// A line of comment; line breaks and hidden characters become visible boxes.
[[nodiscard]] QString shellComment(const QString &text);

} // namespace iam::copyas
