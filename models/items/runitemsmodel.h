#pragma once

#include "models/runs/run.h"

#include <QAbstractTableModel>

#include <functional>

namespace iam {

/// The people of a run of any kind, and what became of each. Keeps the order of the run; a run of 10 000 is followed by
/// the places that changed.
class RunItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { User, Outcome, What, Action };
    Q_ENUM(Column)
    static constexpr int columnTotal = static_cast<int>(Column::Action) + 1;
    enum Role {
        StateRole = Qt::UserRole, ///< int: RunItemState
        PlaceRole, ///< int: in Run::items
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `problemText` says why an item failed, in a sentence; called for what is shown only.
    void setProblemText(const std::function<QString(const ApiError &)> &problemText) { m_problemText = problemText; }
    void setRun(const Run &run);
    /// The items at these places, as they are now; `run` is the one of setRun().
    void update(const Run &run, const QList<int> &places);
    /// Only items in this state; -1 for all.
    void setFilter(int state);
    [[nodiscard]] int filter() const { return m_filter; }
    [[nodiscard]] int count(RunItemState state) const { return countOf(m_counts, state); }
    [[nodiscard]] const RunItem &itemAt(int place) const { return m_items.at(place); }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(int place) const;
    /// The words follow the language.
    void retranslate();

private:
    [[nodiscard]] QString whatHappened(const RunItem &item) const;
    [[nodiscard]] QString doneText(const RunItem &item) const;
    void showRows(const QList<int> &rows);
    [[nodiscard]] QList<int> wantedRows() const;

    RunAction m_action = RunAction::Invite;
    QList<RunItem> m_items;
    QList<int> m_rows; ///< places in m_items, ascending
    RunCounts m_counts {};
    int m_filter = -1;
    std::function<QString(const ApiError &)> m_problemText;
};

/// "Done", "Failed".
[[nodiscard]] QString outcomeText(RunItemState state);
/// "Resend 12 invitations", for titles and lists of runs.
[[nodiscard]] QString runTitle(RunAction action, int people);

} // namespace iam
