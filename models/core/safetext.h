#pragma once

#include <QString>

namespace iam {

/// `text` as it may be shown: control characters, bidirectional overrides and isolates, zero-width and other
/// invisible characters become a box with their code, "⟦U+202E⟧". Copying uses the true text, not this one.
[[nodiscard]] QString visibleText(const QString &text);

/// visibleText() between isolates, to be put into a sentence: a right-to-left name cannot move its neighbours.
[[nodiscard]] QString isolatedText(const QString &text);

/// The same for a whole sentence of ours with isolatedText() in it: isolates that are closed again are kept, all else
/// that is hidden becomes a box. A closed isolate cannot move anything outside of it.
[[nodiscard]] QString visibleSentence(const QString &text);

/// With places to break in words longer than any line, so that they cannot push a window apart. For showing only.
[[nodiscard]] QString wrappableText(const QString &text);
/// `text`, or its beginning and "…" if it is longer than `most` characters.
[[nodiscard]] QString shortenedText(const QString &text, qsizetype most);

} // namespace iam
