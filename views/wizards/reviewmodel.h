#pragma once

#include "models/core/invitationplan.h"
#include "models/workflows/dryrun.h"

#include <QAbstractTableModel>

#include <optional>

namespace iam {

/// Who will be invited with which invitation, and what a dry run says of each.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Address, Invitation, DryRun };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::DryRun) + 1;
    enum class Finding { NotChecked, Fine, Refused };
    enum Role { FindingRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPlan(const QList<PlannedInvitation> &plan);
    void setReport(const std::optional<DryRunReport> &report);

private:
    [[nodiscard]] QString findingText(const QString &email) const;

    struct Row
    {
        QString email;
        int invitation = 0;
    };
    QList<Row> m_rows;
    QStringList m_names; ///< of the invitations
    std::optional<DryRunReport> m_report;
};

} // namespace iam
