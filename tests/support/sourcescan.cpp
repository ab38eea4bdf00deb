#include "tests/support/sourcescan.h"

namespace iam::test {

namespace {

/// Java reads \uXXXX before anything else, also in comments; a backslash behind an odd number of others is not one.
QString withoutUnicodeEscapes(const QString &source)
{
    QString text;
    int backslashes = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar unit = source.at(i);
        if (unit == QLatin1Char('u') && backslashes % 2 == 1) {
            text.chop(1);
            text += QChar(source.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
            backslashes = 0;
            continue;
        }
        backslashes = unit == QLatin1Char('\\') ? backslashes + 1 : 0;
        text += unit;
    }
    return text;
}

class Scanner
{
public:
    Scanner(const QString &source, SourceLanguage language)
        : m_source(language == SourceLanguage::Java ? withoutUnicodeEscapes(source) : source)
        , m_language(language)
    {
    }

    SourceScan scan()
    {
        const bool hash = m_language == SourceLanguage::Python;
        while (m_at < m_source.size() && m_scan.problem.isEmpty()) {
            const QChar unit = m_source.at(m_at);
            const bool slashes = QStringView(m_source).mid(m_at).startsWith(u"//");
            if ((hash && unit == QLatin1Char('#')) || (!hash && slashes)) {
                const qsizetype end = m_source.indexOf(QLatin1Char('\n'), m_at);
                m_at = end < 0 ? m_source.size() : end;
            } else if (unit == QLatin1Char('"')) {
                text();
            } else if (unit == QLatin1Char('`')) { // Node only, written by us: holds nothing foreign
                const qsizetype end = m_source.indexOf(QLatin1Char('`'), m_at + 1);
                if (m_language != SourceLanguage::Node || end < 0)
                    fail("a template");
                m_at = end + 1;
            } else if (unit == QLatin1Char('\'') || unit.unicode() > 0x7e || (unit.unicode() < 0x20 && unit != QLatin1Char('\n') && unit != QLatin1Char('\t'))) {
                fail("a character that the writer never needs outside of texts");
            } else {
                bracket(unit);
                ++m_at;
            }
        }
        if (!m_open.isEmpty())
            fail("a bracket without partner");
        return m_scan;
    }

private:
    void fail(const char *why)
    {
        if (m_scan.problem.isEmpty())
            m_scan.problem = QStringLiteral("line %1: %2").arg(m_source.left(m_at).count(QLatin1Char('\n')) + 1).arg(QLatin1String(why));
    }
    void bracket(QChar unit)
    {
        static const QString opening = QStringLiteral("([{");
        static const QString closing = QStringLiteral(")]}");
        if (opening.contains(unit))
            m_open += unit;
        const qsizetype kind = closing.indexOf(unit);
        if (kind < 0)
            return;
        if (m_open.isEmpty() || m_open.back() != opening.at(kind))
            fail("a bracket without partner");
        m_open.chop(1);
    }
    void text()
    {
        QString read;
        for (++m_at; m_at < m_source.size(); ++m_at) {
            const QChar unit = m_source.at(m_at);
            if (unit == QLatin1Char('"')) {
                ++m_at;
                m_scan.texts << read;
                return;
            }
            if (unit == QLatin1Char('\n') || unit == QLatin1Char('\r'))
                break;
            if (unit != QLatin1Char('\\')) {
                read += unit;
                continue;
            }
            ++m_at;
            const QChar kind = m_at < m_source.size() ? m_source.at(m_at) : QChar();
            const auto code = [this, &read](int base, qsizetype from, int digits) {
                bool ok = false;
                const char32_t value = m_source.mid(from, digits).toUInt(&ok, base);
                if (!ok)
                    fail("a wrong code of a character");
                if (value > 0xFFFF)
                    read += QString::fromUcs4(&value, 1);
                else
                    read += QChar(static_cast<char16_t>(value));
                m_at = from + digits - 1;
            };
            if (kind == QLatin1Char('n'))
                read += QLatin1Char('\n');
            else if (kind == QLatin1Char('r'))
                read += QLatin1Char('\r');
            else if (kind == QLatin1Char('t'))
                read += QLatin1Char('\t');
            else if (kind == QLatin1Char('"') || kind == QLatin1Char('\\'))
                read += kind;
            else if (kind == QLatin1Char('u') && m_language != SourceLanguage::Java)
                code(16, m_at + 1, 4);
            else if (kind == QLatin1Char('U') && (m_language == SourceLanguage::Python || m_language == SourceLanguage::Go))
                code(16, m_at + 1, 8);
            else if (kind.isDigit() && m_language == SourceLanguage::Java)
                code(8, m_at, 3);
            else
                fail("an unknown escape");
        }
        fail("a text without end");
    }

    QString m_source;
    SourceLanguage m_language;
    qsizetype m_at = 0;
    QString m_open;
    SourceScan m_scan;
};

} // namespace

SourceScan scanSource(const QString &source, SourceLanguage language) { return Scanner(source, language).scan(); }

} // namespace iam::test
