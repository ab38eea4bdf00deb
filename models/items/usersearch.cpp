#include "models/items/usersearch.h"

#include "models/items/foldedtext.h"
#include "models/items/inparallel.h"

#include <algorithm>

namespace iam {

UserSearch::UserSearch(const UserQuery &query, UserView view, const UserColumns &users, const QDateTime &now)
    : m_users(users)
    , m_now(userTime(now))
    , m_view(static_cast<std::uint8_t>(userViewBit(view)))
{
    using Kind = UserQuery::Kind;
    for (const AffixPool::Folded &domain : users.domains().folded())
        m_domainLetters.push_back(domain.letters);
    m_domainLetters.push_back(0);
    for (const AffixPool::Folded &prefix : users.prefixes().folded())
        m_prefixLetters.push_back(prefix.letters);
    m_prefixLetters.push_back(0);
    for (const UserQuery::Term &term : query.terms()) {
        if (term.isBeingRead())
            continue;
        Check check {.term = term};
        if (term.kind == Kind::Word) {
            check.needle = Needle(term.text.toUtf8());
            if (!term.excludes) {
                m_letters |= check.needle.letters();
                if (isExactLetter(check.needle.text()))
                    continue; // the letters say it all
            }
            check.domains = domainMatches(check.needle.text());
            check.prefixes = prefixMatches(check.needle.text());
        }
        m_checks.push_back(check);
    }
    // What costs least first.
    std::stable_sort(m_checks.begin(), m_checks.end(), [](const Check &left, const Check &right) {
        const auto cost = [](const Check &check) { return check.term.kind == Kind::State ? 0 : check.term.kind == Kind::Word ? 2 : 1; };
        return cost(left) < cost(right);
    });
}

std::vector<UserSearch::AffixMatch> UserSearch::domainMatches(const QByteArray &word) const
{
    std::vector<AffixMatch> matches;
    for (const AffixPool::Folded &domain : m_users.domains().folded()) {
        AffixMatch match {.isInside = domain.text.contains(word)};
        for (qsizetype at = word.indexOf('@', 1); at > 0 && !match.isInside; at = word.indexOf('@', at + 1)) {
            if (domain.text.startsWith(QByteArrayView(word).sliced(at)))
                match.rests.emplace_back(word.first(at) + UserBlock::domainMark);
        }
        matches.push_back(match);
    }
    matches.emplace_back();
    return matches;
}

std::vector<UserSearch::AffixMatch> UserSearch::prefixMatches(const QByteArray &word) const
{
    std::vector<AffixMatch> matches;
    for (const AffixPool::Folded &prefix : m_users.prefixes().folded()) {
        AffixMatch match {.isInside = prefix.text.contains(word)};
        for (qsizetype at = word.indexOf('-') + 1; at > 0 && !match.isInside; at = word.indexOf('-', at) + 1) {
            if (prefix.text.endsWith(QByteArrayView(word).first(at)))
                match.rests.emplace_back(UserBlock::prefixMark + word.sliced(at));
        }
        matches.push_back(match);
    }
    matches.emplace_back();
    return matches;
}

std::size_t UserSearch::prefixOf(const UserBlock &block, std::size_t at) const
{
    return std::min<std::size_t>(block.prefix[at], m_prefixLetters.size() - 1);
}

std::size_t UserSearch::domainOf(const UserBlock &block, std::size_t at) const
{
    return std::min<std::size_t>(block.domain[at], m_domainLetters.size() - 1); // TextPool::none is the last
}

bool UserSearch::isInDomain(int row, const QByteArray &domain) const
{
    QByteArrayView own = m_users.domain(row);
    if (own.startsWith('@'))
        own = own.sliced(1);
    const QByteArray folded = foldedUtf8(own);
    return folded == domain || folded.endsWith('.' + domain);
}

bool UserSearch::hasWord(const Check &check, const UserBlock &block, std::size_t at) const
{
    const AffixMatch &domain = check.domains[domainOf(block, at)];
    const AffixMatch &prefix = check.prefixes[prefixOf(block, at)];
    if (domain.isInside || prefix.isInside)
        return true;
    const auto isThere
        = [&](const Needle &needle) { return needle.canBeIn(block.letters[at]) && needle.isIn(block.searchText(at)); };
    return isThere(check.needle) || std::any_of(domain.rests.begin(), domain.rests.end(), isThere)
        || std::any_of(prefix.rests.begin(), prefix.rests.end(), isThere);
}

bool UserSearch::fits(const Check &check, int row, const UserBlock &block, std::size_t at) const
{
    using Kind = UserQuery::Kind;
    const UserQuery::Term &term = check.term;
    const UserTime sending = block.sending[at];
    switch (term.kind) {
    case Kind::Word:
        return hasWord(check, block, at);
    case Kind::State:
        return block.status[at] == static_cast<std::uint8_t>(term.status);
    case Kind::Domain:
        return isInDomain(row, term.text.toUtf8());
    case Kind::ExpiresWithin:
        return block.status[at] == static_cast<std::uint8_t>(UserStatus::Pending) && sending != noTime
            && daysLeft(userDateTime(sending) + invitationLifetime, userDateTime(m_now)) < term.days;
    case Kind::AddedAfter:
        return block.addedOn[at] != noTime && block.addedOn[at] > userTime(term.date);
    case Kind::Group:
    case Kind::Parent:
        return term.members->contains(QString::fromUtf8(m_users.text(row, UserTextField::IamId)))
            || term.members->contains(QString::fromUtf8(m_users.text(row, UserTextField::Id)));
    }
    return false;
}

bool UserSearch::hasLetters(const UserBlock &block, std::size_t at) const
{
    return (block.views[at] & m_view) != 0
        && ((block.letters[at] | m_domainLetters[domainOf(block, at)] | m_prefixLetters[prefixOf(block, at)]) & m_letters) == m_letters;
}

bool UserSearch::matches(int row) const
{
    const UserBlock &block = m_users.block(row);
    const std::size_t at = UserColumns::within(row);
    return hasLetters(block, at) && std::all_of(m_checks.begin(), m_checks.end(), [&](const Check &check) {
        return fits(check, row, block, at) != check.term.excludes;
    });
}

/// Of 64 rows. What only reads numbers is done for all of them, without branches; texts are read one by one.
std::uint64_t UserSearch::found(int firstRow, std::uint64_t candidates) const
{
    constexpr int few = 16;
    const UserBlock &block = m_users.block(firstRow);
    const std::size_t start = UserColumns::within(firstRow);
    std::uint64_t rows = candidates;
    if (std::popcount(candidates) <= few) {
        for (std::uint64_t rest = candidates; rest != 0; rest &= rest - 1U) {
            if (!hasLetters(block, start + static_cast<std::size_t>(std::countr_zero(rest))))
                rows &= ~(rest & (~rest + 1U));
        }
    } else {
        std::uint64_t fitting = 0;
        for (std::size_t i = 0; i < RowSet::wordRows; ++i)
            fitting |= std::uint64_t(hasLetters(block, start + i)) << i;
        rows &= fitting;
    }
    for (const Check &check : m_checks) {
        for (std::uint64_t rest = rows; rest != 0; rest &= rest - 1U) {
            const int i = std::countr_zero(rest);
            if (fits(check, firstRow + i, block, start + static_cast<std::size_t>(i)) == check.term.excludes)
                rows &= ~(rest & (~rest + 1U));
        }
    }
    return rows;
}

RowSet UserSearch::find(const RowSet *candidates, int candidateCount, const std::atomic_bool &cancelled) const
{
    static_assert(UserBlock::rows % RowSet::wordRows == 0);
    const int size = m_users.size();
    RowSet result = RowSet::all(size);
    std::uint64_t *const words = result.words();
    const int wordTotal = (size + RowSet::wordRows - 1) / RowSet::wordRows;
    const int parts = partsOf(candidates ? candidateCount : size);
    inParallel(parts, [&](int part) {
        const auto wordAt = [&](int number) { return static_cast<int>(qint64(wordTotal) * number / parts); };
        for (int word = wordAt(part); word < wordAt(part + 1) && !cancelled.load(std::memory_order_relaxed); ++word) {
            std::uint64_t rows = words[word];
            if (candidates)
                rows &= candidates->word(word);
            words[word] = rows == 0 ? 0 : found(word * RowSet::wordRows, rows);
        }
    });
    return result;
}

} // namespace iam
