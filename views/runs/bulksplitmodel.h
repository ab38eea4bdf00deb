#pragma once

#include "models/core/bulksplit.h"
#include "models/items/userstore.h"

#include <QAbstractTableModel>

#include <utility>

namespace iam {

/// The users of a selection: first those whom an action fits, then those who are left out, with the reason.
class BulkSplitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { User, Why };
    enum Role { FitsRole = Qt::UserRole };

    /// `right` is what the action asks for; `owner` the owner's name, empty if it cannot be seen.
    BulkSplitModel(const QList<UserRow> &people, Right right, const QString &owner, QObject *parent = nullptr);

    void setSplit(const BulkSplit &split);
    /// The same people in the same order, as they are now; a split follows.
    void setPeople(const QList<UserRow> &people) { m_people = people; }
    /// Why users are left out, and how many for each reason, the most first.
    [[nodiscard]] QList<std::pair<QString, int>> reasons() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString whyNot(const BulkSplit::LeftOut &out, const UserRow &row) const;

    QList<UserRow> m_people;
    Right m_right;
    QString m_owner;
    BulkSplit m_split;
};

} // namespace iam
