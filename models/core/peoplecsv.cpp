#include "models/core/peoplecsv.h"

#include "models/core/emailcheck.h"

#include <QHash>
#include <QStringDecoder>

#include <array>

namespace iam {

namespace {

constexpr qsizetype mostProblems = 20;
constexpr std::array columnNames {QLatin1String("email"), QLatin1String("groups"), QLatin1String("like")};
constexpr int columnTotal = static_cast<int>(columnNames.size());

struct Line
{
    int number = 0;
    QStringList fields {};
};

/// The sign that stands most often in the first line outside of quotation marks; a comma if none does.
QChar separatorOf(const QString &text)
{
    constexpr std::array candidates {u',', u';', u'\t'};
    std::array<int, candidates.size()> counts {};
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"'))
            quoted = !quoted;
        else if (letter == QLatin1Char('\n') && !quoted)
            break;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i) {
            if (letter == QChar(candidates.at(i)))
                ++counts.at(i);
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (counts.at(i) > counts.at(best))
            best = i;
    }
    return QChar(candidates.at(best));
}

class Splitter
{
public:
    Splitter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<Line> lines()
    {
        int number = 1;
        m_line.number = number;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            if (letter == QLatin1Char('\n'))
                ++number;
            if (m_quoted)
                readQuoted(letter);
            else if (letter == QLatin1Char('"') && m_field.trimmed().isEmpty())
                openQuote();
            else if (letter == m_separator)
                endField();
            else if (letter == QLatin1Char('\n'))
                endLine(number);
            else if (letter != QLatin1Char('\r'))
                m_field.append(letter);
        }
        if (!m_quoted)
            endLine(number);
        return m_lines;
    }
    /// The line of a quotation mark that is never closed; 0 if there is none.
    [[nodiscard]] int openQuoteLine() const { return m_quoted ? m_line.number : 0; }

private:
    void openQuote()
    {
        m_quoted = true;
        m_field.clear();
    }
    void readQuoted(QChar letter)
    {
        if (letter != QLatin1Char('"')) {
            m_field.append(letter);
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('"')) {
            m_field.append(letter);
            ++m_at;
        } else {
            m_quoted = false;
        }
    }
    void endField()
    {
        m_line.fields.append(m_field.trimmed());
        m_field.clear();
    }
    void endLine(int nextNumber)
    {
        endField();
        if (m_line.fields.size() > 1 || !m_line.fields.first().isEmpty())
            m_lines.append(m_line);
        m_line = {.number = nextNumber};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_field;
    Line m_line;
    QList<Line> m_lines;
};

int columnOf(const QString &name)
{
    for (int i = 0; i < columnTotal; ++i) {
        if (name.compare(columnNames.at(static_cast<size_t>(i)), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// A header names at least one of our columns and holds no address.
bool isHeader(const Line &line)
{
    bool known = false;
    for (const QString &field : line.fields) {
        if (field.contains(QLatin1Char('@')))
            return false;
        known = known || columnOf(field) >= 0;
    }
    return known;
}

class Reader
{
public:
    void read(const QList<Line> &lines)
    {
        qsizetype first = 0;
        m_columns = {0, 1, 2};
        if (!lines.isEmpty() && isHeader(lines.first())) {
            readHeader(lines.first());
            first = 1;
        }
        for (qsizetype i = first; i < lines.size() && m_csv.problems.size() < mostProblems && m_headerFine; ++i)
            readLine(lines.at(i));
        if (m_csv.people.size() > peopleLimit) {
            report({.rule = CsvProblem::Rule::TooManyPeople,
                .line = m_csv.people.at(peopleLimit).line,
                .value = QString::number(m_csv.people.size())});
        }
    }
    /// The first ones; a header can have any number of columns that are unknown.
    void report(const CsvProblem &problem)
    {
        if (m_csv.problems.size() < mostProblems)
            m_csv.problems.append(problem);
    }
    [[nodiscard]] PeopleCsv result() { return m_csv.problems.isEmpty() ? m_csv : PeopleCsv {.problems = m_csv.problems}; }

private:
    void readHeader(const Line &line)
    {
        m_columns.clear();
        for (const QString &field : line.fields) {
            const int column = columnOf(field);
            if (column < 0) {
                report({.rule = CsvProblem::Rule::UnknownColumn, .line = line.number, .column = field, .value = field});
                m_headerFine = false;
            }
            m_columns.append(column);
        }
        if (m_headerFine && !m_columns.contains(0)) {
            report({.rule = CsvProblem::Rule::NoEmailColumn, .line = line.number, .column = columnNames.at(0)});
            m_headerFine = false;
        }
    }
    void readLine(const Line &line)
    {
        CsvPerson person {.line = line.number};
        for (qsizetype i = 0; i < line.fields.size(); ++i) {
            const QString &field = line.fields.at(i);
            if (i >= m_columns.size()) {
                if (field.isEmpty())
                    continue; // tables often end their lines with a separator
                report({.rule = CsvProblem::Rule::TooManyFields,
                    .line = line.number,
                    .column = QString::number(i + 1),
                    .value = field});
                return;
            }
            switch (m_columns.at(i)) {
            case 0:
                person.email = field;
                break;
            case 1:
                for (const QString &group : field.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
                    if (!group.trimmed().isEmpty() && !person.groups.contains(group.trimmed()))
                        person.groups.append(group.trimmed());
                }
                break;
            default:
                person.like = field;
            }
        }
        check(person);
    }
    void check(const CsvPerson &person)
    {
        const EmailProblem problem = checkEmail(person.email);
        if (problem != EmailProblem::None) {
            report({.rule = person.email.isEmpty() ? CsvProblem::Rule::EmptyEmail : CsvProblem::Rule::NotAnAddress,
                .line = person.line,
                .column = columnNames.at(0),
                .value = person.email});
            return;
        }
        if (!person.like.isEmpty() && checkEmail(person.like) != EmailProblem::None) {
            report({.rule = CsvProblem::Rule::NotAnAddress,
                .line = person.line,
                .column = columnNames.at(2),
                .value = person.like});
            return;
        }
        const QString key = person.email.toCaseFolded();
        if (const auto known = m_placeOf.constFind(key); known != m_placeOf.cend()) {
            const CsvPerson &before = m_csv.people.at(*known);
            if (before.groups != person.groups || before.like.compare(person.like, Qt::CaseInsensitive) != 0) {
                report({.rule = CsvProblem::Rule::ConflictingLines,
                    .line = person.line,
                    .column = columnNames.at(0),
                    .value = person.email});
            }
            return;
        }
        m_placeOf.insert(key, m_csv.people.size());
        m_csv.people.append(person);
    }

    PeopleCsv m_csv;
    QList<int> m_columns;
    bool m_headerFine = true;
    QHash<QString, qsizetype> m_placeOf;
};

} // namespace

PeopleCsv readPeopleCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    Reader reader;
    if (decoder.hasError()) {
        reader.report({.rule = CsvProblem::Rule::NotUtf8});
        return reader.result();
    }
    Splitter splitter(text, separatorOf(text));
    const QList<Line> lines = splitter.lines();
    if (splitter.openQuoteLine() > 0)
        reader.report({.rule = CsvProblem::Rule::OpenQuote, .line = splitter.openQuoteLine()});
    else
        reader.read(lines);
    return reader.result();
}

bool looksLikePeopleCsv(const QString &text)
{
    const QString first = text.left(text.indexOf(QLatin1Char('\n')) + 1);
    if (first.isEmpty())
        return false;
    Splitter splitter(first, separatorOf(first));
    const QList<Line> lines = splitter.lines();
    return !lines.isEmpty() && lines.first().fields.size() > 1 && isHeader(lines.first())
        && columnOf(lines.first().fields.first()) >= 0;
}

} // namespace iam
