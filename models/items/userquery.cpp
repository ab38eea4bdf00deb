#include "models/items/userquery.h"

#include "models/items/foldedtext.h"
#include "models/items/userstore.h"

#include <algorithm>
#include <array>

namespace iam {

namespace {

struct StateTerm
{
    QLatin1String word;
    UserStatus status;
};

/// Technical words, the same in every language, so that a saved search works for everybody.
constexpr std::array stateTerms {
    StateTerm {QLatin1String("processing"), UserStatus::Processing},
    StateTerm {QLatin1String("pending"), UserStatus::Pending},
    StateTerm {QLatin1String("expired"), UserStatus::Expired},
    StateTerm {QLatin1String("active"), UserStatus::Active},
    StateTerm {QLatin1String("suspended"), UserStatus::Suspended},
    StateTerm {QLatin1String("classic_disabled"), UserStatus::ClassicDisabled},
    StateTerm {QLatin1String("vpn_only"), UserStatus::VpnOnly},
    StateTerm {QLatin1String("invalid"), UserStatus::Invalid},
    StateTerm {QLatin1String("failed"), UserStatus::InvitationFailed},
    StateTerm {QLatin1String("removal_failed"), UserStatus::RemovalFailed},
    StateTerm {QLatin1String("removing"), UserStatus::Removing},
};

constexpr std::array keys {QLatin1String("state:"), QLatin1String("domain:"), QLatin1String("expires<"),
    QLatin1String("added>"), QLatin1String("sent<"), QLatin1String("inviter:"), QLatin1String("group:"), QLatin1String("parent:")};

/// How many letters of `typed` begin `word`: the best guess for a slip of the pen.
qsizetype commonBeginning(const QString &typed, QLatin1String word)
{
    qsizetype length = 0;
    while (length < typed.size() && length < word.size() && typed.at(length) == word.at(length))
        ++length;
    return length;
}

template <typename Words, typename WordOf>
QLatin1String closest(const QString &typed, const Words &words, WordOf wordOf)
{
    QLatin1String best;
    qsizetype bestLength = 0;
    for (const auto &entry : words) {
        const qsizetype length = commonBeginning(typed, wordOf(entry));
        if (length > bestLength) {
            bestLength = length;
            best = wordOf(entry);
        }
    }
    return best;
}

} // namespace

struct UserQuery::Token
{
    QString raw; ///< as typed, with quotes and the leading minus
    QString text; ///< without them
    qsizetype start = 0;
    bool excludes = false;
    bool quoted = false; ///< begins with a quotation mark: never a narrowing term
};

UserQuery UserQuery::parse(const QString &text)
{
    UserQuery query;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Token token {.start = at};
        if (text.at(at) == QLatin1Char('-') && at + 1 < text.size() && !text.at(at + 1).isSpace()) {
            token.excludes = true;
            ++at;
        }
        token.quoted = at < text.size() && text.at(at) == QLatin1Char('"');
        bool inQuotes = false;
        for (; at < text.size() && (inQuotes || !text.at(at).isSpace()); ++at) {
            if (text.at(at) == QLatin1Char('"'))
                inQuotes = !inQuotes;
            else
                token.text.append(text.at(at));
        }
        token.raw = text.mid(token.start, at - token.start);
        query.add(token);
    }
    return query;
}

void UserQuery::add(const Token &token)
{
    static const QString separators = QStringLiteral(":<>");
    qsizetype separator = -1;
    for (qsizetype at = 0; at < token.text.size() && separator < 0 && !token.quoted; ++at) {
        if (separators.contains(token.text.at(at)))
            separator = at;
    }
    Term term {.excludes = token.excludes, .start = token.start, .typed = token.raw};
    if (separator > 0) {
        if (!readNarrowing(token, term))
            return;
        m_narrowing.append({.start = token.start, .length = token.raw.size()});
    } else {
        term.text = foldedForSearch(token.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        term.text = QString::fromUtf8(term.text.toUtf8()); // half a letter, cut off by an editor, finds nothing
        if (term.text.isEmpty())
            return;
    }
    m_terms.append(term);
}

bool UserQuery::readNarrowing(const Token &token, Term &term)
{
    const QString folded = foldedForSearch(token.text);
    const auto problem = [&](QueryProblem::Kind kind, const QString &suggestion = {}) {
        m_problems.append({.kind = kind,
            .start = token.start,
            .length = token.raw.size(),
            .term = token.raw,
            .suggestion = suggestion});
        return false;
    };
    for (const QLatin1String key : keys) {
        if (!folded.startsWith(key))
            continue;
        const QString value = folded.mid(key.size());
        if (value.isEmpty())
            return problem(QueryProblem::Kind::NothingAfterKey);
        if (key == QLatin1String("state:")) {
            term.kind = Kind::State;
            for (const StateTerm &state : stateTerms) {
                if (state.word == value) {
                    term.status = state.status;
                    return true;
                }
            }
            const QLatin1String near = closest(value, stateTerms, [](const StateTerm &entry) { return entry.word; });
            return problem(QueryProblem::Kind::UnknownState, near.isEmpty() ? QString() : key + near);
        }
        if (key.endsWith(QLatin1Char(':'))) {
            term.kind = key == QLatin1String("domain:") ? Kind::Domain
                : key == QLatin1String("inviter:")      ? Kind::Inviter
                : key == QLatin1String("group:")        ? Kind::Group
                                                        : Kind::Parent;
            term.text = value;
            return true;
        }
        if (key == QLatin1String("expires<")) {
            term.kind = Kind::ExpiresWithin;
            bool isNumber = false;
            QString number = value;
            if (number.endsWith(QLatin1Char('d')))
                number.chop(1);
            term.days = number.toInt(&isNumber);
            return isNumber || problem(QueryProblem::Kind::NotANumber, QStringLiteral("expires<7"));
        }
        term.kind = key == QLatin1String("sent<") ? Kind::SentBefore : Kind::AddedAfter;
        term.date = QDate::fromString(value, Qt::ISODate).startOfDay();
        return term.date.isValid() || problem(QueryProblem::Kind::NotADate, key + QLatin1String("2025-12-31"));
    }
    const QLatin1String near = closest(folded, keys, [](QLatin1String key) { return key; });
    const auto valueAt = static_cast<qsizetype>(folded.indexOf(QLatin1Char(':')) + 1);
    return problem(QueryProblem::Kind::UnknownKey,
        near.isEmpty() || valueAt == 0 || !near.endsWith(QLatin1Char(':')) ? QString() : near + folded.mid(valueAt));
}

bool UserQuery::matches(const UserRow &row, const QDateTime &now) const
{
    for (const Term &term : m_terms) {
        if (!term.isBeingRead() && fits(term, row, now) == term.excludes)
            return false;
    }
    return true;
}

bool UserQuery::fits(const Term &term, const UserRow &row, const QDateTime &now)
{
    switch (term.kind) {
    case Kind::Word:
        return row.searchText.contains(term.text);
    case Kind::State:
        return row.status == term.status;
    case Kind::Domain: {
        const QString domain = foldedForSearch(row.user.email.section(QLatin1Char('@'), -1));
        return domain == term.text || domain.endsWith(QLatin1Char('.') + term.text);
    }
    case Kind::ExpiresWithin: {
        const QDateTime lastSent = lastSendingOf(row).time;
        return row.status == UserStatus::Pending && lastSent.isValid()
            && daysLeft(lastSent + invitationLifetime, now) < term.days;
    }
    case Kind::AddedAfter:
        return row.user.addedOn.isValid() && row.user.addedOn > term.date;
    case Kind::SentBefore: {
        const QDateTime lastSent = lastSendingOf(row).time;
        return isInvitation(row.status) && lastSent.isValid() && lastSent < term.date;
    }
    case Kind::Inviter:
        return foldedForSearch(row.user.invitedBy.text) == term.text;
    case Kind::Group:
    case Kind::Parent:
        return term.members->contains(row.user.iamId.text) || term.members->contains(row.user.id.text);
    }
    return false;
}

QStringList UserQuery::wanted(Kind kind) const
{
    QStringList names;
    for (const Term &term : m_terms) {
        if (term.kind == kind && term.isBeingRead() && !names.contains(term.text))
            names.append(term.text);
    }
    return names;
}

void UserQuery::supply(Kind kind, const QString &name, const std::optional<QSet<QString>> &members)
{
    const QString folded = foldedForSearch(name);
    for (Term &term : m_terms) {
        if (term.kind != kind || term.text != folded)
            continue;
        term.members = members;
        if (!members) {
            m_problems.append({.kind = QueryProblem::Kind::UnknownName,
                .start = term.start,
                .length = term.typed.size(),
                .term = term.typed});
        }
    }
    if (!members) {
        m_terms.removeIf([kind, &folded](const Term &term) { return term.kind == kind && term.text == folded; });
        std::sort(m_problems.begin(), m_problems.end(),
            [](const QueryProblem &left, const QueryProblem &right) { return left.start < right.start; });
    }
}

bool UserQuery::narrows(const UserQuery &before) const
{
    if (before.dependsOnTime())
        return false;
    return std::all_of(before.m_terms.cbegin(), before.m_terms.cend(), [this](const Term &old) {
        return old.isBeingRead() || std::any_of(m_terms.cbegin(), m_terms.cend(), [&old](const Term &term) {
            const bool isLongerWord
                = term.kind == Kind::Word && old.kind == Kind::Word && !term.excludes && !old.excludes && term.text.contains(old.text);
            return isLongerWord || term == old;
        });
    });
}

bool UserQuery::dependsOnTime() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const Term &term) { return term.kind == Kind::ExpiresWithin; });
}

} // namespace iam
