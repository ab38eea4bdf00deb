#pragma once

#include "models/core/userview.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace iam {

struct UserRow;

/// One term of a search that cannot be used; the rest of the search works (B13).
struct QueryProblem
{
    enum class Kind { UnknownKey, UnknownState, NotANumber, NotADate, NothingAfterKey, UnknownName };
    Kind kind = Kind::UnknownKey;
    qsizetype start = 0; ///< in the text as typed
    qsizetype length = 0;
    QString term; ///< as typed
    QString suggestion; ///< a term that would work instead; may be empty
    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What people type to find users: words, "several words", -exclusions, and
/// `state:pending`, `domain:example.org`, `expires<7`, `added>2025-01-01`, `sent<2025-01-01` (invitations last sent before
/// a day), `inviter:IBMid-5500000001`, `group:developers`, `parent:ada`.
///
/// Who is in a group, or below a parent, is not known here: such a term is being read until supply() tells, and until
/// then leaves nobody out.
class UserQuery
{
public:
    enum class Kind { Word, State, Domain, ExpiresWithin, AddedAfter, SentBefore, Inviter, Group, Parent };
    struct Term
    {
        Kind kind = Kind::Word;
        bool excludes = false;
        QString text {}; ///< folded
        UserStatus status = UserStatus::Unknown;
        int days = 0;
        QDateTime date {};
        qsizetype start = 0; ///< in the text as typed
        QString typed {};
        std::optional<QSet<QString>> members {}; ///< of a group or parent: IAM IDs or record ids

        [[nodiscard]] bool isBeingRead() const { return (kind == Kind::Group || kind == Kind::Parent) && !members; }
        /// The same condition, wherever it stands.
        friend bool operator==(const Term &left, const Term &right)
        {
            return left.kind == right.kind && left.excludes == right.excludes && left.text == right.text
                && left.status == right.status && left.days == right.days && left.date == right.date
                && left.members == right.members;
        }
    };

    /// A part of the text that is understood as a narrowing term, for marking it in the field.
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    [[nodiscard]] static UserQuery parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    /// The names behind `group:` or `parent:` whose members are not known yet, folded.
    [[nodiscard]] QStringList wanted(Kind kind) const;
    /// Says who is meant by a name. Nothing: there is no such group or parent, so the term becomes a problem.
    void supply(Kind kind, const QString &name, const std::optional<QSet<QString>> &members);
    /// True if only rows that `before` finds can be found by this.
    [[nodiscard]] bool narrows(const UserQuery &before) const;
    /// What it finds changes as time passes.
    [[nodiscard]] bool dependsOnTime() const;
    /// The same conditions.
    friend bool operator==(const UserQuery &left, const UserQuery &right) { return left.m_terms == right.m_terms; }
    /// The plain meaning, row by row; UserSearch finds the same rows faster.
    [[nodiscard]] bool matches(const UserRow &row, const QDateTime &now) const;
    [[nodiscard]] const QList<QueryProblem> &problems() const { return m_problems; }
    [[nodiscard]] const QList<Span> &narrowing() const { return m_narrowing; }

private:
    struct Token;
    void add(const Token &token);
    [[nodiscard]] bool readNarrowing(const Token &token, Term &term);
    [[nodiscard]] static bool fits(const Term &term, const UserRow &row, const QDateTime &now);

    QList<Term> m_terms;
    QList<QueryProblem> m_problems;
    QList<Span> m_narrowing;
};

} // namespace iam
