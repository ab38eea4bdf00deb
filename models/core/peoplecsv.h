#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace iam {

/// One line of a file of people.
struct CsvPerson
{
    QString email {};
    QStringList groups {}; ///< names, as written
    QString like {}; ///< address of a colleague, as written
    int line = 0; ///< from 1
    friend bool operator==(const CsvPerson &, const CsvPerson &) = default;
};

/// Why a file cannot be taken: what stands where, and the rule it breaks (B24).
struct CsvProblem
{
    enum class Rule {
        NotUtf8, ///< `value` is empty
        OpenQuote, ///< a quotation mark is never closed
        UnknownColumn, ///< the header names a column that is none of email, groups, like
        NoEmailColumn, ///< the header names no column email
        TooManyFields,
        EmptyEmail,
        NotAnAddress,
        UnknownGroup, ///< found out by whoever knows the groups
        UnknownColleague, ///< found out by whoever knows the people
        ConflictingLines, ///< the same address again with other access
        TooManyPeople,
    };
    Rule rule = Rule::NotUtf8;
    int line = 0; ///< from 1; 0 for the file as a whole
    QString column {};
    QString value {};
    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

struct PeopleCsv
{
    QList<CsvPerson> people {};
    QList<CsvProblem> problems {}; ///< at most 20
    friend bool operator==(const PeopleCsv &, const PeopleCsv &) = default;
};

/// At most so many people in one run (B23).
inline constexpr int peopleLimit = 10'000;

/// Reads UTF-8 with or without mark, fields by comma, semicolon or tab, a header or none, columns `email`, `groups`
/// (separated by `|`) and `like`. Without a header the columns have this order.
[[nodiscard]] PeopleCsv readPeopleCsv(const QByteArray &bytes);
/// Whether pasted text is such a table: its first line is a header with a column `email` and another one.
[[nodiscard]] bool looksLikePeopleCsv(const QString &text);

} // namespace iam
