#include "models/items/roworder.h"

#include "models/items/inparallel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace iam {

namespace {

using Column = UserTableModel::Column;

/// How many rows are sorted between two looks at whether somebody still wants the result.
constexpr std::size_t sliceRows = 32'768;

/// Stable; ends early, with anything, once `cancelled`.
template <typename Items, typename Less>
void sortInSlices(Items &items, Less less, const std::atomic_bool &cancelled)
{
    const std::size_t size = items.size();
    const auto at = [&items, size](std::size_t place) { return items.begin() + static_cast<std::ptrdiff_t>(std::min(place, size)); };
    for (std::size_t start = 0; start < size && !cancelled; start += sliceRows)
        std::stable_sort(at(start), at(start + sliceRows), less);
    Items merged;
    for (std::size_t width = sliceRows; width < size && !cancelled; width *= 2) {
        merged.clear();
        merged.reserve(size);
        for (std::size_t start = 0; start < size && !cancelled; start += 2 * width)
            std::merge(at(start), at(start + width), at(start + width), at(start + 2 * width), std::back_inserter(merged), less);
        if (!cancelled)
            items.swap(merged);
    }
}

template <typename Items, typename Less>
Items mergedOf(const Items &left, const Items &right, Less &less)
{
    Items merged;
    merged.reserve(left.size() + right.size());
    std::merge(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(merged), std::ref(less));
    return merged;
}

/// The first place that is not before what is looked for. Steps double until they are too wide, so that near ones are
/// found fast, and far ones, too.
template <typename Place, typename IsBefore>
Place gallop(Place begin, Place end, IsBefore isBefore)
{
    std::ptrdiff_t step = 1;
    Place low = begin;
    while (end - low > step && isBefore(*(low + step))) {
        low += step;
        step *= 2;
    }
    return std::partition_point(low, end - low > step ? low + step : end, isBefore);
}

} // namespace

/// A row with the beginning of its text. Small, because a million of them are sorted.
struct RowOrder::Item
{
    std::uint64_t letters = 0;
    std::uint64_t more = 0;
    std::uint64_t idStart = 0; ///< UserColumns::idStart(), where the id matters
    int place = 0; ///< among the rows that are sorted
    std::uint8_t known = 0;
    bool isPlain = false;

    [[nodiscard]] TextOrder::Key key() const { return {.letters = letters, .more = more, .known = known, .isPlain = isPlain}; }
};

bool RowOrder::isNumeric() const
{
    return m_sort.column == Column::Status || m_sort.column == Column::Added || m_sort.column == Column::Expires
        || UserTableModel::extraOf(m_sort.column).has_value();
}

void RowOrder::textOf(int row, std::string &text) const
{
    switch (m_sort.column) {
    case Column::Email:
        return m_users.textInto(row, UserTextField::Email, text);
    case Column::IamId:
        return m_users.textInto(row, UserTextField::IamId, text);
    case Column::UserId:
        return m_users.textInto(row, UserTextField::UserId, text);
    case Column::Realm:
        return m_users.textInto(row, UserTextField::Realm, text);
    case Column::Phone:
        return m_users.textInto(row, UserTextField::Phone, text);
    case Column::Tick:
    case Column::Name:
    case Column::Status:
    case Column::Added:
    case Column::Expires:
    case Column::LastActivity:
    case Column::Groups:
    case Column::Policies:
    case Column::Parent:
    case Column::Menu:
        break;
    }
    m_users.displayName(row, text);
}

qint64 RowOrder::numberOf(int row) const
{
    // Without a value always last.
    const qint64 last = m_sort.order == Qt::AscendingOrder ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    if (UserTableModel::extraOf(m_sort.column))
        return m_sort.values ? m_sort.values->value(m_users.text(row, UserTextField::IamId), m_sort.values->value({}, last)) : last;
    const UserStanding standing = m_users.standing(row);
    if (m_sort.column == Column::Status)
        return static_cast<qint64>(standing.status);
    const bool isInvited = isInvitation(standing.status);
    if (m_sort.column == Column::Added)
        return isInvited ? standing.sending : m_users.addedOn(row);
    if (isInvited && standing.sending != noTime)
        return standing.sending;
    return last;
}

int RowOrder::compareNames(int left, int right) const
{
    thread_local std::string first;
    thread_local std::string second;
    m_users.displayName(left, first);
    m_users.displayName(right, second);
    const int order = m_sort.language->compare(first, second);
    if (order != 0)
        return order;
    m_users.textInto(left, UserTextField::Id, first);
    m_users.textInto(right, UserTextField::Id, second);
    return first.compare(second);
}

int RowOrder::compare(int left, int right) const
{
    int order = 0;
    if (isNumeric()) {
        const qint64 first = numberOf(left);
        const qint64 second = numberOf(right);
        order = first == second ? 0 : first < second ? -1 : 1;
    } else if (m_sort.column != Column::Name) {
        thread_local std::string first;
        thread_local std::string second;
        textOf(left, first);
        textOf(right, second);
        order = m_sort.language->compare(first, second);
    }
    if (order == 0)
        order = compareNames(left, right);
    return m_sort.order == Qt::AscendingOrder ? order : -order;
}

QList<int> RowOrder::sorted(const QList<int> &rows, const QList<int> *byName, const std::atomic_bool &cancelled) const
{
    constexpr qsizetype few = 64;
    if (!byName && (isNumeric() || rows.size() <= few)) {
        QList<int> list = rows;
        std::sort(list.begin(), list.end(), [this](int left, int right) { return compare(left, right) < 0; });
        return list;
    }
    QList<int> list = isNumeric() ? sortedByNumber(*byName) : sortedByText(rows, byName, cancelled);
    if (m_sort.order == Qt::DescendingOrder)
        std::reverse(list.begin(), list.end());
    return list;
}

QList<int> RowOrder::sortedByNumber(QList<int> rows) const
{
    std::vector<std::pair<qint64, int>> items;
    items.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : std::as_const(rows))
        items.emplace_back(numberOf(row), row);
    std::stable_sort(items.begin(), items.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    std::transform(items.begin(), items.end(), rows.begin(), [](const auto &item) { return item.second; });
    return rows;
}

/// The part of a sorting that one thread does. Texts whose beginning says nothing are compared by the collator's own keys,
/// among themselves, and then put in.
struct RowOrder::Part
{
    std::vector<Item> items;
    std::vector<std::pair<QCollatorSortKey, Item>> foreign;
};

/// Compares items; one for each thread, because of the room for texts.
class RowOrder::Less
{
public:
    Less(const RowOrder &order, const QList<int> &source, bool isByName)
        : m_order(order)
        , m_source(source)
        , m_isByName(isByName)
    {
    }

    bool operator()(const Item &left, const Item &right)
    {
        int order = 0;
        if (!TextOrder::decides(left.key(), right.key(), order) && !isSameName(left, right)) {
            m_order.textOf(m_source.at(left.place), m_text);
            m_order.textOf(m_source.at(right.place), m_other);
            order = m_order.m_sort.language->compare(m_text, m_other);
        }
        return before(left, right, order);
    }
    bool operator()(const std::pair<QCollatorSortKey, Item> &left, const std::pair<QCollatorSortKey, Item> &right)
    {
        return before(left.second, right.second, left.first.compare(right.first));
    }

private:
    /// Much cheaper than comparing texts; many people share a name.
    [[nodiscard]] bool isSameName(const Item &left, const Item &right) const
    {
        return m_order.m_sort.column == Column::Name && m_order.m_users.isSameName(m_source.at(left.place), m_source.at(right.place));
    }
    bool before(const Item &left, const Item &right, int order)
    {
        if (order != 0)
            return order < 0;
        if (m_isByName)
            return left.place < right.place;
        if (left.idStart != right.idStart)
            return left.idStart < right.idStart;
        m_order.m_users.textInto(m_source.at(left.place), UserTextField::Id, m_text);
        m_order.m_users.textInto(m_source.at(right.place), UserTextField::Id, m_other);
        return m_text < m_other;
    }

    const RowOrder &m_order;
    const QList<int> &m_source;
    bool m_isByName;
    std::string m_text;
    std::string m_other;
};

RowOrder::Part RowOrder::sortedPart(
    const QList<int> &source, bool isByName, qsizetype first, qsizetype end, const std::atomic_bool &cancelled) const
{
    Part part;
    std::string text;
    part.items.reserve(static_cast<std::size_t>(end - first));
    for (qsizetype place = first; place < end && !cancelled; ++place) {
        const int row = source.at(place);
        textOf(row, text);
        const TextOrder::Key key = m_sort.language->keyOf(text);
        const Item item {.letters = key.letters, .more = key.more, .idStart = isByName ? 0 : m_users.idStart(row),
            .place = static_cast<int>(place), .known = key.known, .isPlain = key.isPlain};
        if (key.known == 0 && !key.isPlain)
            part.foreign.emplace_back(m_sort.language->sortKey(text), item);
        else
            part.items.push_back(item);
    }
    Less less(*this, source, isByName);
    sortInSlices(part.items, std::ref(less), cancelled);
    sortInSlices(part.foreign, std::ref(less), cancelled);
    return part;
}

QList<int> RowOrder::sortedByText(const QList<int> &rows, const QList<int> *byName, const std::atomic_bool &cancelled) const
{
    const QList<int> &source = byName ? *byName : rows; // in which the order of equal rows is that of their names
    const bool isByName = byName != nullptr;
    constexpr qsizetype worthAThread = 25'000; // a row costs more here than where one only looks
    const int count = partsOf(source.size(), worthAThread);
    std::vector<Part> parts(static_cast<std::size_t>(count));
    inParallel(count, [&](int number) {
        const auto placeAt = [&](int each) { return source.size() * each / count; };
        parts[static_cast<std::size_t>(number)] = sortedPart(source, isByName, placeAt(number), placeAt(number + 1), cancelled);
    });
    Less less(*this, source, isByName);
    Part all = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size() && !cancelled; ++i) {
        const Part other = std::move(parts[i]);
        all.items = mergedOf(all.items, other.items, less);
        all.foreign = mergedOf(all.foreign, other.foreign, less);
    }

    QList<int> list;
    list.reserve(source.size());
    auto next = all.items.cbegin();
    for (const auto &[key, item] : all.foreign) {
        if (cancelled)
            break;
        const auto reach = gallop(
            next, all.items.cend(), [&, &theirs = item](const Item &each) { return less(each, theirs); }); // clang 14 takes no bindings
        for (; next != reach; ++next)
            list.append(source.at(next->place));
        list.append(source.at(item.place));
    }
    for (; next != all.items.cend(); ++next)
        list.append(source.at(next->place));
    return list;
}

QList<int> RowOrder::merged(const QList<int> &sorted, const QList<int> &added, const std::atomic_bool &cancelled) const
{
    QList<int> list;
    list.reserve(sorted.size() + added.size());
    auto next = sorted.cbegin();
    for (const int row : added) {
        if (cancelled)
            break;
        const auto place = gallop(next, sorted.cend(), [this, row](int each) { return compare(each, row) < 0; });
        list.append(QList<int>(next, place));
        list.append(row);
        next = place;
    }
    list.append(QList<int>(next, sorted.cend()));
    return list;
}

} // namespace iam
