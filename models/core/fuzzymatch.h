#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace iam {

/// How well a few typed letters mean a name.
struct FuzzyMatch
{
    int score = 0; ///< higher is better; only for comparing matches of the same typed text
    QList<qsizetype> places {}; ///< which letters of the name were meant, ascending
};

/// Every typed word must be found: at the beginning of a word, within one, or as letters in order that begin at a word
/// ("rin" means "Resend invite"). Without case and accents. Nothing typed means everything alike.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace iam
