#include "models/items/usersearch.h"

#include "models/items/foldedtext.h"
#include "models/items/inparallel.h"

#include <algorithm>

namespace iam {

namespace {

using Bits = std::uint64_t;

/// The number of an affix in tables that end with an entry for those without, which TextPool::none stands for.
template <typename Table>
std::size_t numberIn(const Table &table, std::uint16_t index)
{
    return std::min<std::size_t>(index, table.size() - 1);
}

Bits lowest(Bits bits)
{
    return bits & (~bits + 1U);
}

} // namespace

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
            for (const std::vector<AffixMatch> &affixes : {check.domains, check.prefixes}) {
                for (const AffixMatch &match : affixes) {
                    check.isInAffixes = check.isInAffixes || match.isInside;
                    check.goesOn = check.goesOn || !match.rests.empty();
                }
            }
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

bool UserSearch::isInDomain(int row, const QByteArray &domain) const
{
    QByteArrayView own = m_users.domain(row);
    if (own.startsWith('@'))
        own = own.sliced(1);
    const QByteArray folded = foldedUtf8(own);
    return folded == domain || folded.endsWith('.' + domain);
}

bool UserSearch::hasRest(const Check &check, const UserBlock &block, std::size_t at) const
{
    const auto isThere
        = [&](const Needle &needle) { return needle.canBeIn(block.letters[at]) && needle.isIn(block.searchText(at)); };
    const AffixMatch &domain = check.domains[numberIn(check.domains, block.domain[at])];
    const AffixMatch &prefix = check.prefixes[numberIn(check.prefixes, block.prefix[at])];
    return std::any_of(domain.rests.begin(), domain.rests.end(), isThere)
        || std::any_of(prefix.rests.begin(), prefix.rests.end(), isThere);
}

bool UserSearch::fits(const Check &check, int row, const UserBlock &block, std::size_t at) const
{
    using Kind = UserQuery::Kind;
    const UserQuery::Term &term = check.term;
    const UserTime sending = block.sending[at];
    switch (term.kind) {
    case Kind::Word: // withWord() is there for them
        break;
    case Kind::State:
        return block.status[at] == static_cast<std::uint8_t>(term.status);
    case Kind::Domain:
        return isInDomain(row, term.text.toUtf8());
    case Kind::ExpiresWithin:
        return block.status[at] == static_cast<std::uint8_t>(UserStatus::Pending) && sending != noTime
            && daysLeft(userDateTime(sending) + invitationLifetime, userDateTime(m_now)) < term.days;
    case Kind::AddedAfter:
        return block.addedOn[at] != noTime && block.addedOn[at] > userTime(term.date);
    case Kind::SentBefore:
        return isInvitation(static_cast<UserStatus>(block.status[at])) && sending != noTime && sending < userTime(term.date);
    case Kind::Inviter:
        return foldedUtf8(m_users.text(row, UserTextField::InvitedBy)) == term.text.toUtf8();
    case Kind::Group:
    case Kind::Parent:
        return term.members->contains(QString::fromUtf8(m_users.text(row, UserTextField::IamId)))
            || term.members->contains(QString::fromUtf8(m_users.text(row, UserTextField::Id)));
    }
    return false;
}

bool UserSearch::matches(int row) const
{
    const auto first = static_cast<unsigned>(row % RowSet::wordRows);
    return found(row - static_cast<int>(first), Bits(1) << first) != 0;
}

/// Of the 64 rows from `first` on. No branches: nobody could foretell them.
std::uint64_t UserSearch::withLetters(const UserBlock &block, std::size_t first) const
{
    const std::vector<Bits> &domainLetters = m_domainLetters;
    const std::vector<Bits> &prefixLetters = m_prefixLetters;
    const Bits needed = m_letters;
    const std::uint8_t view = m_view;
    Bits rows = 0;
    for (std::size_t i = 0; i < RowSet::wordRows; ++i) {
        const std::size_t at = first + i;
        const Bits letters = block.letters[at] | domainLetters[numberIn(domainLetters, block.domain[at])]
            | prefixLetters[numberIn(prefixLetters, block.prefix[at])];
        rows |= (Bits((letters & needed) == needed) & Bits((block.views[at] & view) != 0)) << i;
    }
    return rows;
}

/// Of the 64 rows from `first` on: those that have the whole word in the end of their address, for one.
std::uint64_t UserSearch::withAffix(const Check &check, const UserBlock &block, std::size_t first) const
{
    const std::vector<AffixMatch> &domains = check.domains;
    const std::vector<AffixMatch> &prefixes = check.prefixes;
    Bits rows = 0;
    for (std::size_t i = 0; i < RowSet::wordRows; ++i) {
        rows |= (Bits(domains[numberIn(domains, block.domain[first + i])].isInside)
                    | Bits(prefixes[numberIn(prefixes, block.prefix[first + i])].isInside))
            << i;
    }
    return rows;
}

/// Those of `rows` that have the word.
std::uint64_t UserSearch::withWord(const Check &check, const UserBlock &block, std::size_t first, std::uint64_t rows) const
{
    const Bits inside = check.isInAffixes ? withAffix(check, block, first) & rows : 0;
    if (inside == rows)
        return rows;
    const Bits needed = check.needle.letters();
    Bits possible = 0;
    for (std::size_t i = 0; i < RowSet::wordRows; ++i)
        possible |= Bits((block.letters[first + i] & needed) == needed) << i;
    Bits result = possible & rows & ~inside;
    const char *const texts = block.search.data();
    for (Bits rest = result; rest != 0;) {
        const Bits row = lowest(rest);
        const std::size_t at = first + static_cast<std::size_t>(std::countr_zero(rest));
        rest ^= row;
        if (rest != 0) // the next text is on its way while this one is read
            __builtin_prefetch(texts + block.found[first + static_cast<std::size_t>(std::countr_zero(rest))]);
        if (!check.needle.isIn(block.searchText(at)))
            result ^= row;
    }
    result |= inside;
    for (Bits rest = check.goesOn ? rows & ~result : 0; rest != 0; rest &= rest - 1U) {
        if (hasRest(check, block, first + static_cast<std::size_t>(std::countr_zero(rest))))
            result |= lowest(rest);
    }
    return result;
}

/// Of 64 rows. What only reads numbers is done for all of them; texts are read one by one.
std::uint64_t UserSearch::found(int firstRow, std::uint64_t candidates) const
{
    const UserBlock &block = m_users.block(firstRow);
    const std::size_t first = UserColumns::within(firstRow);
    Bits rows = candidates & withLetters(block, first);
    for (const Check &check : m_checks) {
        if (rows == 0)
            break;
        if (check.term.kind == UserQuery::Kind::Word) {
            const Bits having = withWord(check, block, first, rows);
            rows = check.term.excludes ? rows & ~having : having;
            continue;
        }
        for (Bits rest = rows; rest != 0; rest &= rest - 1U) {
            const int i = std::countr_zero(rest);
            if (fits(check, firstRow + i, block, first + static_cast<std::size_t>(i)) == check.term.excludes)
                rows &= ~lowest(rest);
        }
    }
    return rows;
}

RowSet UserSearch::find(const RowSet *candidates, const std::atomic_bool &cancelled) const
{
    static_assert(UserBlock::rows % RowSet::wordRows == 0);
    const int size = m_users.size();
    RowSet result = RowSet::all(size);
    Bits *const words = result.words();
    const int wordTotal = (size + RowSet::wordRows - 1) / RowSet::wordRows;
    const int parts = partsOf(candidates ? candidates->count() : size);
    inParallel(parts, [&](int part) {
        const auto wordAt = [&](int number) { return static_cast<int>(qint64(wordTotal) * number / parts); };
        for (int word = wordAt(part); word < wordAt(part + 1) && !cancelled.load(std::memory_order_relaxed); ++word) {
            Bits rows = words[word];
            if (candidates)
                rows &= candidates->word(word);
            words[word] = rows == 0 ? 0 : found(word * RowSet::wordRows, rows);
        }
    });
    return result;
}

} // namespace iam
