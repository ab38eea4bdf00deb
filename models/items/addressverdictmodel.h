#pragma once

#include "models/items/addressjudge.h"

#include <QAbstractTableModel>

namespace iam {

/// The addresses of an invitation and what will happen to each.
class AddressVerdictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Address, Verdict };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Verdict) + 1;
    enum Role {
        KindRole = Qt::UserRole, ///< int: AddressVerdict::Kind
        BlocksRole, ///< bool
        SuspiciousRole, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setVerdicts(const QList<AddressVerdict> &verdicts);
    [[nodiscard]] const QList<AddressVerdict> &verdicts() const { return m_verdicts; }
    [[nodiscard]] int blockedCount() const;
    /// The addresses that will be invited, in order.
    [[nodiscard]] QStringList invitedAddresses() const;

private:
    QList<AddressVerdict> m_verdicts;
};

} // namespace iam
