#include "models/core/addresslist.h"

#include <QHash>

namespace iam {

namespace {

bool separates(QChar letter)
{
    return letter == QLatin1Char(',') || letter == QLatin1Char(';') || letter == QLatin1Char('\n')
        || letter == QLatin1Char('\r');
}

/// Where one entry stands, with its name and brackets.
struct Place
{
    QString key;
    qsizetype begin = 0;
    qsizetype end = 0;
};

class Reader
{
public:
    explicit Reader(const QString &text, QList<Place> *places = nullptr)
        : m_text(text)
        , m_places(places)
    {
        m_placeOf.reserve(text.size() / 20);
        m_addresses.reserve(text.size() / 20);
    }

    QList<ListedAddress> read()
    {
        qsizetype begin = 0;
        bool inQuotes = false; // "Moreau, Ada" <ada@example.com>
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar letter = m_text.at(at);
            if (letter == QLatin1Char('"'))
                inQuotes = !inQuotes;
            if (letter == QLatin1Char('\n'))
                inQuotes = false; // a lone quotation mark spoils its own line only
            if (separates(letter) && !inQuotes) {
                readEntry(begin, at);
                begin = at + 1;
            }
        }
        readEntry(begin, m_text.size());
        return m_addresses;
    }

private:
    [[nodiscard]] QStringView part(qsizetype begin, qsizetype end) const { return QStringView(m_text).mid(begin, end - begin); }

    /// The address in angle brackets with the name before it, or every word that stands alone.
    void readEntry(qsizetype begin, qsizetype end)
    {
        const QStringView entry = part(begin, end);
        const qsizetype open = entry.indexOf(QLatin1Char('<'));
        const qsizetype close = open < 0 ? -1 : entry.indexOf(QLatin1Char('>'), open);
        if (close < 0) {
            readWords(begin, end, QStringView());
            return;
        }
        const QStringView address = entry.mid(open + 1, close - open - 1).trimmed();
        // "a@x.org Ed <ed@x.org>": a word before the brackets that is an address is one of its own.
        const QStringView name = readWords(begin, begin + open, address);
        const qsizetype nameBegin = name.isEmpty() ? begin + open : name.data() - m_text.constData();
        take(address, address.data() - m_text.constData(), name.toString(), nameBegin, begin + close + 1);
        if (close + 1 < entry.size())
            readEntry(begin + close + 1, end); // "A <a@x> B <b@x>" without a separator
    }

    /// Takes single words as addresses. With an address behind them only those with an "@" count, and the rest, which
    /// is a name, is the answer.
    QStringView readWords(qsizetype begin, qsizetype end, QStringView addressBehind)
    {
        const bool before = !addressBehind.isNull();
        qsizetype nameBegin = begin;
        for (qsizetype at = begin; at < end;) {
            while (at < end && m_text.at(at).isSpace())
                ++at;
            const qsizetype word = at;
            while (at < end && !m_text.at(at).isSpace())
                ++at;
            const QStringView letters = part(word, at);
            if (letters.isEmpty() || (before && !letters.contains(QLatin1Char('@'))))
                continue;
            if (before && letters.contains(addressBehind, Qt::CaseInsensitive)) {
                nameBegin = at; // 'ada@example.com' <ada@example.com>, as mail programs write it
                continue;
            }
            take(letters, word, {}, word, at);
            nameBegin = at;
        }
        QStringView name = part(nameBegin, end).trimmed();
        if (name.size() > 1 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"')))
            name = name.mid(1, name.size() - 2);
        return name;
    }

    void take(QStringView address, qsizetype position, const QString &name, qsizetype begin, qsizetype end)
    {
        const QString text = address.toString();
        const QString key = text.toCaseFolded();
        if (m_places != nullptr)
            m_places->append({.key = key, .begin = begin, .end = end});
        const auto known = m_placeOf.constFind(key);
        if (known != m_placeOf.cend()) {
            ++m_addresses[*known].times;
            return;
        }
        m_placeOf.insert(key, m_addresses.size());
        m_addresses.append({.text = text, .problem = checkEmail(text), .name = name, .position = position});
    }

    const QString &m_text;
    QList<Place> *m_places;
    QList<ListedAddress> m_addresses;
    QHash<QString, qsizetype> m_placeOf;
};

} // namespace

QList<ListedAddress> readAddressList(const QString &text) { return Reader(text).read(); }

QString withoutAddresses(const QString &text, const QSet<QString> &folded)
{
    QList<Place> places;
    Reader(text, &places).read();
    QString rest;
    rest.reserve(text.size());
    qsizetype from = 0;
    for (const Place &place : std::as_const(places)) {
        if (!folded.contains(place.key))
            continue;
        qsizetype begin = place.begin;
        qsizetype end = place.end;
        if (begin > from && text.at(begin - 1) == QLatin1Char('"') && end < text.size()) // a quoted name
            --begin;
        while (end < text.size() && (text.at(end) == QLatin1Char(' ') || text.at(end) == QLatin1Char(',') || text.at(end) == QLatin1Char(';')))
            ++end;
        const bool lineBegins = begin == 0 || text.at(begin - 1) == QLatin1Char('\n');
        if (lineBegins && end < text.size() && text.at(end) == QLatin1Char('\n'))
            ++end; // nothing else stood in the line
        rest += QStringView(text).mid(from, begin - from);
        from = end;
    }
    rest += QStringView(text).mid(from);
    return rest;
}

} // namespace iam
