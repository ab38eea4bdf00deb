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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `problemText` says why an item failed, in a sentence; called for what is shown only.
    void setProblemText(const std::function<QString(const ApiError &)> &problemText) { m_problemText = problemText; }
    void setRun(const Run &run);
    /// The items at these places, as they are now; `run` is the one of setRun().
    void update(const Run &run, const QList<int> &places);
    static constexpr int everybody = -1;
    static constexpr int needsSomebody = -2; ///< failed, unclear at the end, or not through
    /// Only items in this state, or one of the above. Unclear includes LeftUnclear: to people it is the same.
    void setFilter(int filter);
    [[nodiscard]] int filter() const { return m_filter; }
    /// Only people whose name or address contains this, in any case.
    void setSearch(const QString &text);
    /// Whether "Take out" is offered: for the present run only.
    void setCanTakeOut(bool can);
    [[nodiscard]] int count(RunItemState state) const { return countOf(m_counts, state); }
    /// How many a filter lets through, without the search.
    [[nodiscard]] int countFor(int filter) const;
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
    [[nodiscard]] bool passes(const RunItem &item) const;
    /// These places come or go, one row each.
    void moveTo(const QList<int> &changed);

    RunAction m_action = RunAction::Invite;
    QList<RunItem> m_items;
    QList<int> m_rows; ///< places in m_items, ascending
    RunCounts m_counts {};
    int m_filter = everybody;
    QString m_search;
    bool m_canTakeOut = true;
    std::function<QString(const ApiError &)> m_problemText;
};

/// "Done", "Failed".
[[nodiscard]] QString outcomeText(RunItemState state);
/// "Resend 12 invitations", for titles and lists of runs.
[[nodiscard]] QString runTitle(RunAction action, int people);

} // namespace iam
