#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace iam::test {

/// Reads CSV as RFC 4180 says it, strictly: every field in quotation marks, CR LF behind every line, UTF-8 with its mark.
/// Nothing if the file is anything else.
[[nodiscard]] inline std::optional<QList<QStringList>> readCsv(const QByteArray &file)
{
    if (!file.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    QList<QStringList> lines;
    QStringList line;
    qsizetype at = 3;
    while (at < file.size()) {
        if (file.at(at) != '"')
            return std::nullopt;
        QByteArray field;
        for (++at;; ++at) {
            if (at >= file.size())
                return std::nullopt;
            if (file.at(at) != '"') {
                field += file.at(at);
            } else if (at + 1 < file.size() && file.at(at + 1) == '"') {
                field += '"';
                ++at;
            } else {
                break;
            }
        }
        ++at;
        line << QString::fromUtf8(" " + field).mid(1); // so that a mark of the byte order within the field stays
        if (at < file.size() && file.at(at) == ',') {
            ++at;
        } else if (file.mid(at, 2) == "\r\n") {
            at += 2;
            lines << line;
            line.clear();
        } else {
            return std::nullopt;
        }
    }
    return line.isEmpty() ? std::optional(lines) : std::nullopt;
}

} // namespace iam::test
