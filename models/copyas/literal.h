#pragma once

#include <QJsonValue>
#include <QString>

namespace iam::copyas {

enum class Language { Python, Go, Node, Java, Hcl };

/// `text` as a literal of the language that stands for exactly these characters. Characters one cannot see are written as
/// escapes.
[[nodiscard]] QString literal(const QString &text, Language language);
/// A JSON value as a literal of a language that has maps and lists: Python or Node. `indent` is that of the line it
/// begins in.
[[nodiscard]] QString valueLiteral(const QJsonValue &value, Language language, int indent);
/// A line of comment. Foreign text in it stays in it.
[[nodiscard]] QString comment(const QString &text, Language language, int indent = 0);
/// "iam_policy" becomes "iamPolicy".
[[nodiscard]] QString camelCase(const QString &snakeCase);
/// "createV2Policy" becomes "create_v2_policy".
[[nodiscard]] QString snakeCase(const QString &camelCase);

} // namespace iam::copyas
