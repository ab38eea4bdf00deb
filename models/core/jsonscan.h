#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace iam {

/// Walks over JSON text once, forwards, without building a tree. It knows less than QJsonDocument on purpose: whatever
/// is unusual makes it fail, and then the whole text has to be read by JsonReader, which also says what is wrong.
/// Everything it takes, QJsonDocument takes with the same meaning.
class JsonScan
{
public:
    explicit JsonScan(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    /// Takes this character after blanks, or leaves everything as it is.
    [[nodiscard]] bool take(char wanted)
    {
        if (peek() != wanted || m_at == m_end)
            return false;
        ++m_at;
        return true;
    }
    /// After blanks; 0 at the end.
    [[nodiscard]] char peek()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at == m_end ? '\0' : *m_at;
    }
    /// What stands between two quotes: valid UTF-8.
    struct Quoted
    {
        QByteArrayView raw {};
        bool hasEscapes = false;
        bool isAscii = true;
    };
    [[nodiscard]] std::optional<Quoted> quoted();
    /// What the escapes in `raw` stand for, if they are among the short ones.
    [[nodiscard]] static std::optional<QByteArray> withoutEscapes(QByteArrayView raw);
    /// A text of ASCII without escapes, as it stands there: for names, and for values that are compared first.
    [[nodiscard]] std::optional<QByteArrayView> plain();
    [[nodiscard]] std::optional<QString> text();
    /// At most nine digits, no sign, no fraction.
    [[nodiscard]] std::optional<int> number();
    [[nodiscard]] bool null() { return word("null"); }
    /// Passes any value.
    [[nodiscard]] bool skip(int depth = 0);
    /// Only blanks are left.
    [[nodiscard]] bool atEnd() { return peek() == 0 && m_at == m_end; }

private:
    bool passOrdinary(const char *&at) const;
    [[nodiscard]] bool word(QByteArrayView wanted);

    const char *m_at;
    const char *m_end;
};

} // namespace iam
