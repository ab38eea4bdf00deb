#include "models/core/addresslist.h"

#include <QHash>
#include <QStringList>

namespace iam {

namespace {

bool separates(QChar letter)
{
    return letter == QLatin1Char(',') || letter == QLatin1Char(';') || letter == QLatin1Char('\n')
        || letter == QLatin1Char('\r');
}

/// The pieces of one entry: the address in angle brackets, or every word that stands alone.
QStringList piecesOf(const QString &entry)
{
    const qsizetype open = entry.indexOf(QLatin1Char('<'));
    const qsizetype close = entry.indexOf(QLatin1Char('>'), open);
    if (open < 0 || close < 0)
        return entry.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList pieces {entry.mid(open + 1, close - open - 1).trimmed()};
    pieces += piecesOf(entry.mid(close + 1)); // "A <a@x> B <b@x>" without a separator
    return pieces;
}

} // namespace

QList<ListedAddress> readAddressList(const QString &text)
{
    QList<ListedAddress> addresses;
    QHash<QString, qsizetype> placeOf;
    const auto take = [&](const QString &entry) {
        for (const QString &piece : piecesOf(entry)) {
            const QString key = piece.toCaseFolded();
            if (const auto known = placeOf.constFind(key); known != placeOf.cend()) {
                ++addresses[*known].times;
                continue;
            }
            placeOf.insert(key, addresses.size());
            addresses.append({.text = piece, .problem = checkEmail(piece)});
        }
    };
    QString entry;
    bool inQuotes = false; // "Moreau, Ada" <ada@example.com>
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"'))
            inQuotes = !inQuotes;
        if (letter == QLatin1Char('\n'))
            inQuotes = false; // a lone quotation mark spoils its own line only
        if (separates(letter) && !inQuotes) {
            take(entry);
            entry.clear();
        } else {
            entry.append(letter);
        }
    }
    take(entry);
    return addresses;
}

} // namespace iam
