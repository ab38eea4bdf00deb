#pragma once

#include <QString>
#include <QStringList>

namespace iam {

/// What a spreadsheet would take for a formula gets an apostrophe before it, unless raw files are asked for (B60).
enum class CsvCells { Safe, Raw };

/// UTF-8's mark, with which a file begins.
[[nodiscard]] QByteArray csvMark();
/// True for texts that a spreadsheet evaluates: "=", "+", "-", "@", a tab or a carriage return first, also behind blanks.
[[nodiscard]] bool looksLikeFormula(const QString &text);
/// All fields in quotation marks, joined by commas, with CR LF at the end; UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList &fields, CsvCells cells = CsvCells::Safe);

} // namespace iam
