#pragma once

#include "models/core/userview.h"

#include <QList>
#include <QString>

#include <optional>

namespace iam {

struct UserRow;

/// One term of a search that cannot be used; the rest of the search works (B13).
struct QueryProblem
{
    enum class Kind { UnknownKey, UnknownState, NotANumber, NotADate, NothingAfterKey };
    Kind kind = Kind::UnknownKey;
    qsizetype start = 0; ///< in the text as typed
    qsizetype length = 0;
    QString term; ///< as typed
    QString suggestion; ///< a term that would work instead; may be empty
    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What people type to find users: words, "several words", -exclusions, and
/// `state:pending`, `domain:example.org`, `expires<7`, `added>2025-01-01`.
class UserQuery
{
public:
    /// A part of the text that is understood as a narrowing term, for marking it in the field.
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    [[nodiscard]] static UserQuery parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] bool matches(const UserRow &row, const QDateTime &now) const;
    [[nodiscard]] const QList<QueryProblem> &problems() const { return m_problems; }
    [[nodiscard]] const QList<Span> &narrowing() const { return m_narrowing; }

private:
    enum class Kind { Word, State, Domain, ExpiresWithin, AddedAfter };
    struct Term
    {
        Kind kind = Kind::Word;
        bool excludes = false;
        QString text; ///< folded
        UserStatus status = UserStatus::Unknown;
        int days = 0;
        QDateTime date;
    };

    struct Token;
    void add(const Token &token);
    [[nodiscard]] bool readNarrowing(const Token &token, Term &term);
    [[nodiscard]] static bool fits(const Term &term, const UserRow &row, const QDateTime &now);

    QList<Term> m_terms;
    QList<QueryProblem> m_problems;
    QList<Span> m_narrowing;
};

} // namespace iam
