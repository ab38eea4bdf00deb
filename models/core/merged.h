#pragma once

#include <QHash>
#include <QList>

namespace iam {

/// A list that two have changed since both saw `base`, made one, so that nothing that either has added is lost. `keyOf` tells
/// which entries are the same one. What one has changed and the other has not is taken as changed; what one has taken out goes,
/// unless the other has changed it. Where both have changed the same, `better(mine, theirs)` gives the one that stays.
/// The order is mine, then what only they have. Keys need qHash; the time grows with the lists' lengths.
template <typename T, typename KeyOf, typename Better>
[[nodiscard]] QList<T> merged(const QList<T> &base, const QList<T> &mine, const QList<T> &theirs, KeyOf keyOf, Better better)
{
    if (theirs == base)
        return mine;
    using Index = QHash<std::decay_t<decltype(keyOf(mine.first()))>, const T *>;
    const auto indexOf = [&keyOf](const QList<T> &list) {
        Index index;
        index.reserve(list.size());
        for (const T &each : list)
            index.insert(keyOf(each), &each);
        return index;
    };
    const Index baseIndex = indexOf(base);
    const Index mineIndex = indexOf(mine);
    const Index theirIndex = indexOf(theirs);
    QList<T> all;
    for (const T &own : mine) {
        const auto key = keyOf(own);
        const T *before = baseIndex.value(key);
        const T *other = theirIndex.value(key);
        if (other == nullptr) {
            if (before == nullptr || !(*before == own))
                all.append(own);
        } else if (before != nullptr && *before == own) {
            all.append(*other);
        } else if (before != nullptr && *before == *other) {
            all.append(own);
        } else {
            all.append(better(own, *other));
        }
    }
    for (const T &other : theirs) {
        const auto key = keyOf(other);
        if (mineIndex.contains(key))
            continue;
        const T *before = baseIndex.value(key);
        if (before == nullptr || !(*before == other))
            all.append(other);
    }
    return all;
}

} // namespace iam
