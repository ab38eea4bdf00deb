#include "models/export/csv.h"

#include "models/core/safetext.h"

namespace iam {

QByteArray csvMark() { return QByteArrayLiteral("\xEF\xBB\xBF"); }

bool looksLikeFormula(const QString &text)
{
    for (const QChar unit : text) {
        switch (unit.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
            return true;
        default:
            break;
        }
        // Programs drop blanks at the beginning, and characters without width.
        const bool blank = unit.isSpace() || (!unit.isSurrogate() && visibleText(QString(unit)) != QString(unit));
        if (!blank)
            return false;
    }
    return false;
}

QByteArray csvLine(const QStringList &fields, CsvCells cells)
{
    QString line;
    for (const QString &field : fields) {
        if (!line.isEmpty())
            line += QLatin1Char(',');
        line += QLatin1Char('"');
        if (cells == CsvCells::Safe && looksLikeFormula(field))
            line += QLatin1Char('\'');
        line += QString(field).replace(QLatin1Char('"'), QStringLiteral("\"\""));
        line += QLatin1Char('"');
    }
    return (line + QStringLiteral("\r\n")).toUtf8();
}

} // namespace iam
