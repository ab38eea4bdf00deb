// Writes an export with names that are dangerous in spreadsheets, and reads what LibreOffice Calc made of it.
//   calc_round write FILE.csv        calc_round check FILE.fods exact|safe
// "exact": every cell is the text that was written. "safe": no cell is a formula.
#include "models/export/csv.h"

#include <QFile>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace iam;

namespace {

QStringList names()
{
    return {QStringLiteral("Ada Moreau"), QStringLiteral("=1+1"), QStringLiteral("=HYPERLINK(\"http://x\";\"y\")"), QStringLiteral("+49 170 1"),
        QStringLiteral("-2+3"), QStringLiteral("@SUM(A1:A9)"), QStringLiteral("  =1+1"), QStringLiteral("\t=1+1"), QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("two\nlines"), QStringLiteral("\"quoted\", with, commas; and 'others'"), QStringLiteral("007"), QStringLiteral("1e5"),
        QStringLiteral("2026-01-31"), QStringLiteral("TRUE"), QStringLiteral("Zoë Ünïcödé"), QStringLiteral("李雷 نور Рaul 😀"), QStringLiteral("a  b"),
        QStringLiteral("{=1+1}"), QStringLiteral("'=1+1"), QStringLiteral("%1"), QStringLiteral("<b>bold</b> &amp;"), QStringLiteral("\n=1+1")};
}

int write(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QByteArray text = csvMark() + csvLine({QStringLiteral("name"), QStringLiteral("place")});
    for (const QString &name : names())
        text += csvLine({name, QStringLiteral("x")});
    return file.write(text) == text.size() ? 0 : 1;
}

struct Cell
{
    QString type;
    QString formula;
    QString text;
};

/// The first cell of every row; a paragraph is a line, blanks and tabs are elements of their own.
QList<Cell> firstCells(const QString &path)
{
    QList<Cell> cells;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    QXmlStreamReader xml(&file);
    int column = -1;
    bool within = false;
    bool inParagraph = false;
    int paragraphs = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        const bool isTable = xml.prefix() == QLatin1String("table");
        if (xml.isStartElement() && isTable && name == QLatin1String("table-row"))
            column = 0;
        if (xml.isStartElement() && isTable && name == QLatin1String("table-cell")) {
            within = column++ == 0;
            paragraphs = 0;
            if (within)
                cells.append({xml.attributes().value(QStringLiteral("office:value-type")).toString(), xml.attributes().value(QStringLiteral("table:formula")).toString(), {}});
        }
        if (xml.isEndElement() && isTable && name == QLatin1String("table-cell"))
            within = false;
        if (!within || cells.isEmpty())
            continue;
        if (xml.isStartElement() && name == QLatin1String("p")) {
            inParagraph = true;
            if (paragraphs++ > 0)
                cells.last().text += QLatin1Char('\n');
        }
        if (xml.isEndElement() && name == QLatin1String("p"))
            inParagraph = false;
        if (xml.isStartElement() && name == QLatin1String("s"))
            cells.last().text += QString(std::max(1, xml.attributes().value(QStringLiteral("text:c")).toInt()), QLatin1Char(' '));
        if (xml.isStartElement() && name == QLatin1String("tab"))
            cells.last().text += QLatin1Char('\t');
        if (xml.isCharacters() && inParagraph)
            cells.last().text += xml.text();
    }
    return cells;
}

int check(const QString &path, bool exact)
{
    QTextStream out(stderr);
    const QList<Cell> cells = firstCells(path);
    const QStringList wanted = names();
    if (cells.size() < wanted.size() + 1) {
        out << "only " << cells.size() << " rows in " << path << '\n';
        return 1;
    }
    int wrong = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Cell &cell = cells.at(i + 1);
        const QString expected = looksLikeFormula(wanted.at(i)) ? QLatin1Char('\'') + wanted.at(i) : wanted.at(i);
        const bool good = cell.formula.isEmpty() && (!exact || (cell.type == QLatin1String("string") && cell.text == expected));
        if (!good) {
            ++wrong;
            out << "row " << i + 1 << ": \"" << expected << "\" became " << cell.type << " \"" << cell.text << "\" " << cell.formula << '\n';
        }
    }
    QTextStream(stdout) << wanted.size() - wrong << " of " << wanted.size() << (exact ? " names unchanged\n" : " names are no formulas\n");
    return wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.size() == 2 && arguments.first() == QLatin1String("write"))
        return write(arguments.at(1));
    if (arguments.size() == 3 && arguments.first() == QLatin1String("check"))
        return check(arguments.at(1), arguments.at(2) == QLatin1String("exact"));
    return 2;
}
