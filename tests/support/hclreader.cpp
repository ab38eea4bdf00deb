#include "tests/support/hclreader.h"

#include <optional>

namespace iam::test {

namespace {

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    HclDocument document()
    {
        HclDocument document;
        QJsonObject top;
        while (m_problem.isEmpty() && skipEmptyLines()) {
            if (!item(top))
                break;
        }
        if (m_problem.isEmpty() && !top.value(QLatin1String("arguments")).toObject().isEmpty())
            fail("an argument outside of blocks");
        document.blocks = top.value(QLatin1String("blocks")).toArray();
        document.problem = m_problem;
        return document;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    bool fail(const char *why)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("line %1: %2").arg(m_text.left(m_at).count(QLatin1Char('\n')) + 1).arg(QLatin1String(why));
        return false;
    }
    bool take(char expected)
    {
        if (peek() != QLatin1Char(expected))
            return false;
        ++m_at;
        return true;
    }
    void blanks()
    {
        while (peek() == QLatin1Char(' ') || peek() == QLatin1Char('\t'))
            ++m_at;
    }
    void commentIfAny()
    {
        if (peek() != QLatin1Char('#'))
            return;
        while (!atEnd() && peek() != QLatin1Char('\n'))
            ++m_at;
    }
    /// Blanks, comments and line ends; false at the end of the text.
    bool skipEmptyLines()
    {
        for (;;) {
            blanks();
            commentIfAny();
            if (!take('\n'))
                break;
        }
        return !atEnd();
    }
    bool lineEnd()
    {
        blanks();
        commentIfAny();
        return atEnd() || take('\n') || fail("something behind the end of an item");
    }
    QString identifier()
    {
        QString name;
        while (peek().isLetter() || peek() == QLatin1Char('_') || (!name.isEmpty() && (peek().isDigit() || peek() == QLatin1Char('-'))))
            name += m_text.at(m_at++);
        return name;
    }

    bool item(QJsonObject &body)
    {
        const QString name = identifier();
        if (name.isEmpty())
            return fail("no name where an argument or block begins");
        blanks();
        if (take('=')) {
            blanks();
            const std::optional<QJsonValue> content = value();
            QJsonObject arguments = body.value(QLatin1String("arguments")).toObject();
            if (!content || arguments.contains(name))
                return fail("a value is missing, or an argument is there twice");
            arguments.insert(name, *content);
            body.insert(QLatin1String("arguments"), arguments);
            return lineEnd();
        }
        QJsonArray labels;
        while (peek() == QLatin1Char('"')) {
            const std::optional<QString> label = text();
            if (!label)
                return false;
            labels.append(*label);
            blanks();
        }
        if (!take('{') || !lineEnd())
            return fail("no block where one should begin");
        QJsonObject block {{QStringLiteral("type"), name}, {QStringLiteral("labels"), labels}};
        for (;;) {
            if (!skipEmptyLines())
                return fail("a block without end");
            if (take('}'))
                break;
            if (!item(block))
                return false;
        }
        QJsonArray blocks = body.value(QLatin1String("blocks")).toArray();
        blocks.append(block);
        body.insert(QLatin1String("blocks"), blocks);
        return lineEnd();
    }

    std::optional<QJsonValue> value()
    {
        if (peek() == QLatin1Char('"')) {
            const std::optional<QString> read = text();
            return read ? std::optional<QJsonValue>(*read) : std::nullopt;
        }
        if (take('['))
            return list();
        if (take('{'))
            return map();
        if (peek().isDigit()) {
            QString number;
            while (peek().isDigit() || peek() == QLatin1Char('.'))
                number += m_text.at(m_at++);
            return number.toDouble();
        }
        QString name = identifier();
        if (name == QLatin1String("true") || name == QLatin1String("false"))
            return name == QLatin1String("true");
        while (!name.isEmpty() && take('.'))
            name += QLatin1Char('.') + identifier();
        if (name.isEmpty() || !name.contains(QLatin1Char('.')) || name.endsWith(QLatin1Char('.'))) {
            fail("no value");
            return std::nullopt;
        }
        return QJsonObject {{QStringLiteral("reference"), name}};
    }
    std::optional<QJsonValue> list()
    {
        QJsonArray items;
        for (;;) {
            skipEmptyLines();
            if (take(']'))
                return items;
            const std::optional<QJsonValue> item = value();
            if (!item)
                return std::nullopt;
            items.append(*item);
            skipEmptyLines();
            if (!take(',') && peek() != QLatin1Char(']')) {
                fail("no comma in a list");
                return std::nullopt;
            }
        }
    }
    std::optional<QJsonValue> map()
    {
        QJsonObject entries;
        for (;;) {
            skipEmptyLines();
            if (take('}'))
                return entries;
            const std::optional<QString> key = peek() == QLatin1Char('"') ? text() : identifier();
            blanks();
            if (!key || key->isEmpty() || !take('=')) {
                fail("no key in a map");
                return std::nullopt;
            }
            blanks();
            const std::optional<QJsonValue> content = value();
            if (!content || !lineEnd())
                return std::nullopt;
            entries.insert(*key, *content);
        }
    }
    std::optional<QString> text()
    {
        QString read;
        ++m_at; // the quotation mark
        const auto broken = [this](const char *why) {
            fail(why);
            return std::nullopt;
        };
        for (;;) {
            if (atEnd() || peek() == QLatin1Char('\n'))
                return broken("a text without end");
            const QChar unit = m_text.at(m_at++);
            if (unit == QLatin1Char('"'))
                return read;
            if ((unit == QLatin1Char('$') || unit == QLatin1Char('%')) && peek() == QLatin1Char('{'))
                return broken("a template in a text");
            if (unit != QLatin1Char('\\')) {
                read += unit;
                continue;
            }
            const QChar kind = atEnd() ? QChar() : m_text.at(m_at++);
            switch (kind.unicode()) {
            case u'n':
                read += QLatin1Char('\n');
                break;
            case u'r':
                read += QLatin1Char('\r');
                break;
            case u't':
                read += QLatin1Char('\t');
                break;
            case u'"':
            case u'\\':
                read += kind;
                break;
            case u'u':
            case u'U': {
                const int digits = kind == QLatin1Char('u') ? 4 : 8;
                bool ok = false;
                const char32_t code = m_text.mid(m_at, digits).toUInt(&ok, 16);
                if (!ok || m_text.mid(m_at, digits).size() != digits)
                    return broken("a wrong code of a character");
                read += code > 0xFFFF ? QString::fromUcs4(&code, 1) : QString(QChar(static_cast<char16_t>(code))); // keeps a mark of the byte order
                m_at += digits;
                break;
            }
            default:
                return broken("an unknown escape");
            }
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace

HclDocument readHcl(const QString &text) { return Reader(text).document(); }

} // namespace iam::test
