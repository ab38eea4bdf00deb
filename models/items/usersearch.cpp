#include "models/items/usersearch.h"

#include <algorithm>
#include <array>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace iam {

namespace {

/// How often a letter stands in names and addresses, roughly: the rarer, the earlier a text without the term is left.
int frequency(char letter)
{
    constexpr QByteArrayView often = " eaionrmstlcxp@.du";
    const qsizetype at = often.indexOf(letter);
    return at < 0 ? 0 : static_cast<int>(often.size() - at);
}

} // namespace

RowSet RowSet::all(int rows)
{
    RowSet set;
    set.m_words.fill(~std::uint64_t(0), (rows + 63) / 64);
    set.resize(rows);
    return set;
}

void RowSet::resize(int rows)
{
    m_words.resize((rows + 63) / 64, 0);
    if (rows % 64 != 0)
        m_words.last() &= (std::uint64_t(1) << (rows % 64)) - 1U;
}

int RowSet::count() const
{
    int total = 0;
    for (const std::uint64_t word : m_words)
        total += std::popcount(word);
    return total;
}

int RowSet::countWithout(const RowSet &other) const
{
    int total = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        total += std::popcount(m_words.at(i) & ~(i < other.m_words.size() ? other.m_words.at(i) : 0));
    return total;
}

UserSearch::UserSearch(const UserQuery &query, UserView view, const UserColumns &users, const QDateTime &now)
    : m_users(users)
    , m_now(userTime(now))
    , m_view(static_cast<std::uint8_t>(userViewBit(view)))
{
    using Kind = UserQuery::Kind;
    for (const UserQuery::Term &term : query.terms()) {
        Check check {.term = term, .needle = term.kind == Kind::Word ? needleOf(term.text) : Needle()};
        if (term.isBeingRead())
            continue;
        if (term.kind == Kind::Word && !term.excludes) {
            m_letters |= check.needle.letters;
            if (isExactLetter(check.needle.text))
                continue; // the letters say it all
        }
        m_checks.push_back(check);
    }
    // What costs least first.
    std::stable_sort(m_checks.begin(), m_checks.end(), [](const Check &left, const Check &right) {
        const auto cost = [](const Check &check) { return check.term.kind == Kind::State ? 0 : check.term.kind == Kind::Word ? 2 : 1; };
        return cost(left) < cost(right);
    });
}

UserSearch::Needle UserSearch::needleOf(const QString &text)
{
    Needle needle {.text = text.toUtf8()};
    needle.letters = letterBits(needle.text);
    const auto size = static_cast<std::size_t>(needle.text.size());
    std::vector<std::size_t> places(size);
    for (std::size_t i = 0; i < size; ++i)
        places[i] = i;
    std::stable_sort(places.begin(), places.end(), [&needle](std::size_t left, std::size_t right) {
        return frequency(needle.text.at(static_cast<qsizetype>(left))) < frequency(needle.text.at(static_cast<qsizetype>(right)));
    });
    needle.first = places.at(0);
    needle.second = size > 1 ? places.at(1) : places.at(0);
    return needle;
}

bool UserSearch::contains(QByteArrayView text, const Needle &needle)
{
#ifdef __SSE2__
    constexpr std::size_t width = 16;
    const auto size = static_cast<std::size_t>(text.size());
    const auto length = static_cast<std::size_t>(needle.text.size());
    const char *const begin = text.data();
    const char *const wanted = needle.text.constData();
    const std::size_t reach = std::max(needle.first, needle.second) + width;
    if (size >= reach) {
        const __m128i first = _mm_set1_epi8(wanted[needle.first]);
        const __m128i second = _mm_set1_epi8(wanted[needle.second]);
        const std::size_t last = size - reach; // of the places where a whole vector can be read
        for (std::size_t at = 0;;) {
            const __m128i one = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at + needle.first));
            const __m128i two = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at + needle.second));
            auto found = static_cast<unsigned>(
                _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(one, first), _mm_cmpeq_epi8(two, second))));
            for (; found != 0; found &= found - 1U) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(found));
                if (place + length <= size && std::memcmp(begin + place, wanted, length) == 0)
                    return true;
            }
            if (at == last)
                break;
            at = std::min(at + width, last);
        }
        const std::size_t rest = last + width; // few places are left, or none
        return rest + length <= size && text.sliced(static_cast<qsizetype>(rest)).indexOf(needle.text) >= 0;
    }
#endif
    return text.indexOf(needle.text) >= 0;
}

bool UserSearch::isInDomain(int row, const QByteArray &domain) const
{
    QByteArrayView own = m_users.domain(row);
    if (own.startsWith('@'))
        own = own.sliced(1);
    const QByteArray folded = foldedUtf8(own);
    return folded == domain || folded.endsWith('.' + domain);
}

bool UserSearch::fits(const Check &check, int row, const UserColumns::Block &block, std::size_t at) const
{
    using Kind = UserQuery::Kind;
    const UserQuery::Term &term = check.term;
    const UserTime sending = block.sending[at];
    switch (term.kind) {
    case Kind::Word:
        return (block.letters[at] & check.needle.letters) == check.needle.letters
            && contains(UserColumns::searchText(block, at), check.needle);
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

bool UserSearch::matches(int row, const UserColumns::Block &block, std::size_t at) const
{
    if ((block.views[at] & m_view) == 0 || (block.letters[at] & m_letters) != m_letters)
        return false;
    return std::all_of(m_checks.begin(), m_checks.end(),
        [&](const Check &check) { return fits(check, row, block, at) != check.term.excludes; });
}

bool UserSearch::matches(int row) const
{
    return matches(row, m_users.block(row), UserColumns::within(row));
}

RowSet UserSearch::find(const RowSet *candidates, const std::atomic_bool &cancelled) const
{
    RowSet found(m_users.size());
    for (int start = 0; start < m_users.size(); start += UserColumns::blockRows) {
        if (cancelled.load(std::memory_order_relaxed))
            break;
        const UserColumns::Block &block = m_users.block(start);
        const int rows = std::min(UserColumns::blockRows, m_users.size() - start);
        for (int at = 0; at < rows; ++at) {
            if ((!candidates || candidates->contains(start + at)) && matches(start + at, block, static_cast<std::size_t>(at)))
                found.set(start + at);
        }
    }
    return found;
}

} // namespace iam
