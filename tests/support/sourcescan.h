#pragma once

#include <QString>
#include <QStringList>

namespace iam::test {

enum class SourceLanguage { Python, Go, Node, Java };

/// What a scanner of the language sees: every bracket has its partner, every text ends in its line.
struct SourceScan
{
    QStringList texts {}; ///< the literals, decoded
    QString problem {}; ///< empty if all is well
};
[[nodiscard]] SourceScan scanSource(const QString &source, SourceLanguage language);

} // namespace iam::test
