#pragma once

#include "models/items/addressjudge.h"

#include <QAbstractTableModel>

namespace iam {

/// The addresses of an invitation and what will happen to each.
class AddressVerdictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Address, Verdict, Action };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Action) + 1;
    /// What a person can do about one address.
    enum class Offer { None, Correct, Remove, Tick, Resend, OpenDetails };
    Q_ENUM(Offer)
    enum Role {
        KindRole = Qt::UserRole, ///< int: AddressVerdict::Kind
        BlocksRole, ///< bool
        SuspiciousRole, ///< bool: needs a tick
        TickedRole, ///< bool
        NameRole, ///< QString: the name beside the address
        OfferRole, ///< int: Offer
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setVerdicts(const QList<AddressVerdict> &verdicts);
    /// For the texts of addresses that are not allowed.
    void setDomainPatterns(const QStringList &patterns) { m_patterns = patterns; }
    [[nodiscard]] const QList<AddressVerdict> &verdicts() const { return m_verdicts; }
    [[nodiscard]] int blockedCount() const;
    /// Suspicious addresses without a tick.
    [[nodiscard]] int untickedCount() const;
    [[nodiscard]] int skippedCount() const;
    /// The addresses that will be invited, in order.
    [[nodiscard]] QStringList invitedAddresses() const;

private:
    QList<AddressVerdict> m_verdicts;
    QStringList m_patterns;
};

/// What will happen to the address, in a sentence; `patterns` are the account's allowed domains.
[[nodiscard]] QString verdictText(const AddressVerdict &verdict, const QStringList &patterns);
[[nodiscard]] AddressVerdictModel::Offer offerFor(const AddressVerdict &verdict);
[[nodiscard]] QString offerText(AddressVerdictModel::Offer offer);

} // namespace iam
