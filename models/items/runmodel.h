#pragma once

#include "models/core/invitationrun.h"

#include <QAbstractTableModel>

#include <functional>

namespace iam {

/// The people of a run and what became of each; what needs somebody comes first.
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Address, Outcome, What, Action };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Action) + 1;
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int: InviteOutcomeKind
        EmailRole, ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `what` says in a sentence what happened to a failed one.
    void setRun(const InvitationRun &run, const std::function<QString(const ApiError &)> &what);
    /// Only this outcome; -1 for all.
    void setFilter(int outcome);

private:
    void rebuild();

    QList<RunPerson> m_people;
    QStringList m_problems; ///< by place in m_people
    QList<int> m_rows; ///< places in m_people, in the order shown
    int m_filter = -1;
};

/// "Invited", "Failed".
[[nodiscard]] QString outcomeText(InviteOutcomeKind outcome);
/// The table as CSV for spreadsheets (UTF-8 with mark, CRLF, quoted, no formulas) and as JSON.
[[nodiscard]] QByteArray runAsCsv(const InvitationRun &run);
[[nodiscard]] QByteArray runAsJson(const InvitationRun &run);

} // namespace iam
