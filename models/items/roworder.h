#pragma once

#include "models/items/userarrangement.h"

#include <QList>

#include <atomic>
#include <string>

namespace iam {

/// Compares and sorts rows of users by one column; rows that are equal in it by name, and those by id.
class RowOrder
{
public:
    RowOrder(const UserColumns &users, const UserSort &sort)
        : m_users(users)
        , m_sort(sort)
    {
    }

    /// Less than or greater than 0; never 0 for different rows.
    [[nodiscard]] int compare(int left, int right) const;
    /// `rows` in this order. `byName`: all rows by name, if they are known: then only the column has to be compared.
    [[nodiscard]] QList<int> sorted(const QList<int> &rows, const QList<int> *byName, const std::atomic_bool &cancelled) const;
    /// `sorted` with `added`, which is sorted too, in its place.
    [[nodiscard]] QList<int> merged(const QList<int> &sorted, const QList<int> &added, const std::atomic_bool &cancelled) const;

    /// The column holds a number, a time or a state.
    [[nodiscard]] bool isNumeric() const;

private:
    struct Item;
    struct Part;
    class Less;
    void textOf(int row, std::string &text) const;
    [[nodiscard]] qint64 numberOf(int row) const;
    [[nodiscard]] int compareNames(int left, int right) const;
    [[nodiscard]] QList<int> sortedByNumber(QList<int> rows) const;
    [[nodiscard]] Part sortedPart(
        const QList<int> &source, bool isByName, qsizetype first, qsizetype end, const std::atomic_bool &cancelled) const;
    [[nodiscard]] QList<int> sortedByText(const QList<int> &rows, const QList<int> *byName, const std::atomic_bool &cancelled) const;

    const UserColumns &m_users;
    const UserSort &m_sort;
};

} // namespace iam
