#pragma once

#include <QList>

#include <algorithm>

namespace iam {

/// A list that two have changed since both saw `base`, made one, so that nothing that either has added is lost. `keyOf` tells
/// which entries are the same one. What one has changed and the other has not is taken as changed; what one has taken out goes,
/// unless the other has changed it. Where both have changed the same, `better(mine, theirs)` gives the one that stays.
/// The order is mine, then what only they have.
template <typename T, typename KeyOf, typename Better>
[[nodiscard]] QList<T> merged(const QList<T> &base, const QList<T> &mine, const QList<T> &theirs, KeyOf keyOf, Better better)
{
    const auto find = [&keyOf](const QList<T> &list, const auto &key) -> const T * {
        const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &each) { return keyOf(each) == key; });
        return found == list.cend() ? nullptr : &*found;
    };
    QList<T> all;
    for (const T &own : mine) {
        const auto key = keyOf(own);
        const T *before = find(base, key);
        const T *other = find(theirs, key);
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
        if (find(mine, key) != nullptr)
            continue;
        const T *before = find(base, key);
        if (before == nullptr || !(*before == other))
            all.append(other);
    }
    return all;
}

} // namespace iam
