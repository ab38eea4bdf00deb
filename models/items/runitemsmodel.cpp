#include "models/items/runitemsmodel.h"

#include "models/items/usertext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace iam {

QString outcomeText(RunItemState state)
{
    switch (state) {
    case RunItemState::Planned:
        return RunItemsModel::tr("Waiting", "outcome");
    case RunItemState::Held:
        return RunItemsModel::tr("Held", "outcome");
    case RunItemState::Sending:
        return RunItemsModel::tr("Sending", "outcome");
    case RunItemState::Unclear:
    case RunItemState::LeftUnclear:
        return RunItemsModel::tr("Unclear", "outcome");
    case RunItemState::Taken:
        return RunItemsModel::tr("Taken", "outcome");
    case RunItemState::Done:
        return RunItemsModel::tr("Done", "outcome");
    case RunItemState::Skipped:
        return RunItemsModel::tr("Skipped", "outcome");
    case RunItemState::Failed:
        return RunItemsModel::tr("Failed", "outcome");
    case RunItemState::StillProcessing:
        return RunItemsModel::tr("Still processing", "outcome");
    case RunItemState::TakenOut:
        return RunItemsModel::tr("Taken out", "outcome");
    }
    return {};
}

QString runTitle(RunAction action, int people)
{
    switch (action) {
    case RunAction::Invite:
        return RunItemsModel::tr("Invite %n user(s)", nullptr, people);
    case RunAction::Resend:
        return RunItemsModel::tr("Resend %n invitation(s)", nullptr, people);
    case RunAction::CancelInvitation:
        return RunItemsModel::tr("Cancel %n invitation(s)", nullptr, people);
    case RunAction::ClearFailedInvitation:
        return RunItemsModel::tr("Clear %n failed invitation(s)", nullptr, people);
    case RunAction::Remove:
        return RunItemsModel::tr("Remove %n user(s)", nullptr, people);
    case RunAction::AddToGroup:
        return RunItemsModel::tr("Add %n user(s) to a group", nullptr, people);
    case RunAction::RemoveFromGroup:
        return RunItemsModel::tr("Remove %n user(s) from a group", nullptr, people);
    case RunAction::SetStatus:
        return RunItemsModel::tr("Change the status of %n user(s)", nullptr, people);
    }
    return {};
}

int RunItemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RunItemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString RunItemsModel::doneText(const RunItem &item) const
{
    switch (m_action) {
    case RunAction::Invite:
        return item.seen == UserState::Active ? tr("Accepted in the meantime.") : tr("Invitation sent.");
    case RunAction::Resend:
        return tr("Invitation sent again.");
    case RunAction::CancelInvitation:
        return tr("The invitation is cancelled.");
    case RunAction::ClearFailedInvitation:
        return tr("The failed invitation is cleared.");
    case RunAction::Remove:
        return tr("Removed from the account.");
    case RunAction::AddToGroup:
        return tr("Is in the group now.");
    case RunAction::RemoveFromGroup:
        return tr("Is not in the group any more.");
    case RunAction::SetStatus:
        return tr("The status is changed.");
    }
    return {};
}

QString RunItemsModel::whatHappened(const RunItem &item) const
{
    switch (item.state) {
    case RunItemState::Planned:
        return tr("Not sent yet.");
    case RunItemState::Held:
        return tr("Is still being processed. Set aside for a minute.");
    case RunItemState::Sending:
        return tr("On its way.");
    case RunItemState::Unclear:
        return tr("Connection lost after sending. The list is read first.");
    case RunItemState::LeftUnclear:
        return tr("It is not known whether it was done: no answer could be read. Look at the user.");
    case RunItemState::Taken:
        return tr("Taken by the service, and being processed.");
    case RunItemState::Done:
        return doneText(item);
    case RunItemState::StillProcessing:
        return tr("The service took it, and is not done with it after 5 minutes.");
    case RunItemState::TakenOut:
        return tr("Taken out by you.");
    case RunItemState::Failed:
        return m_problemText ? m_problemText(item.error) : item.error.message;
    case RunItemState::Skipped:
        break;
    }
    switch (item.skip) {
    case RunSkip::Gone:
        return tr("No longer in the account.");
    case RunSkip::OtherInvitation:
        return tr("Somebody else has invited this address in the meantime.");
    case RunSkip::AlreadySo:
        return tr("Was so already. Nothing was changed.");
    case RunSkip::NoLongerFits:
    case RunSkip::No:
        break;
    }
    //: %1 is a status such as "Active"
    return tr("Is now %1. Nothing was sent.").arg(statusText(statusOf(item.seen, {}, {})));
}

QVariant RunItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_rows.at(index.row());
    const RunItem &item = m_items.at(place);
    const QString &who = item.name.isEmpty() ? item.email : item.name;
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::User:
            return who;
        case Column::Outcome:
            return outcomeText(item.state);
        case Column::What:
            return whatHappened(item);
        case Column::Action:
            if (item.state == RunItemState::Failed || item.state == RunItemState::LeftUnclear)
                return tr("Retry");
            if (item.state == RunItemState::StillProcessing)
                return tr("Watch on");
            return m_canTakeOut && (item.state == RunItemState::Planned || item.state == RunItemState::Held) ? tr("Take out") : QString();
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == static_cast<int>(Column::User) ? QVariant(item.email) : QVariant();
    case Qt::AccessibleTextRole:
        if (static_cast<Column>(index.column()) != Column::User)
            return {};
        //: for screen readers: %1 is a name, %2 what became of the user in a run
        return tr("%1: %2").arg(who, outcomeText(item.state));
    case StateRole:
        return static_cast<int>(item.state);
    case PlaceRole:
        return place;
    default:
        return {};
    }
}

QVariant RunItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::User:
        return tr("User", "column");
    case Column::Outcome:
        return tr("Outcome", "column");
    case Column::What:
        return tr("What happened", "column");
    case Column::Action:
        return QString();
    }
    return {};
}

void RunItemsModel::setRun(const Run &run)
{
    beginResetModel();
    m_action = run.action;
    m_items = QList<RunItem>(run.items.cbegin(), run.items.cend()); // of its own: the run goes on changing
    m_counts = run.counts();
    m_rows = wantedRows();
    endResetModel();
}

void RunItemsModel::update(const Run &run, const QList<int> &places)
{
    if (run.items.size() != m_items.size()) {
        setRun(run);
        return;
    }
    int first = rowCount();
    int last = -1;
    for (const int place : places) {
        RunItem &item = m_items[place];
        --m_counts[static_cast<std::size_t>(item.state)];
        item = run.items.at(place);
        ++m_counts[static_cast<std::size_t>(item.state)];
        if (const int row = rowOf(place); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, columnTotal - 1));
    if (m_filter != everybody)
        showRows(wantedRows());
}

void RunItemsModel::setFilter(int filter)
{
    m_filter = filter;
    showRows(wantedRows());
}

void RunItemsModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    showRows(wantedRows());
}

void RunItemsModel::setCanTakeOut(bool can)
{
    if (std::exchange(m_canTakeOut, can) != can && !m_rows.isEmpty())
        emit dataChanged(index(0, static_cast<int>(Column::Action)), index(rowCount() - 1, static_cast<int>(Column::Action)));
}

int RunItemsModel::countFor(int filter) const
{
    if (filter == everybody)
        return static_cast<int>(m_items.size());
    if (filter == needsSomebody)
        return count(RunItemState::Failed) + count(RunItemState::LeftUnclear) + count(RunItemState::StillProcessing);
    const auto state = static_cast<RunItemState>(filter);
    return count(state) + (state == RunItemState::Unclear ? count(RunItemState::LeftUnclear) : 0);
}

bool RunItemsModel::passes(const RunItem &item) const
{
    const RunItemState state = item.state;
    bool wanted = m_filter == everybody || static_cast<int>(state) == m_filter
        || (m_filter == static_cast<int>(RunItemState::Unclear) && state == RunItemState::LeftUnclear);
    if (m_filter == needsSomebody)
        wanted = state == RunItemState::Failed || state == RunItemState::LeftUnclear || state == RunItemState::StillProcessing;
    return wanted
        && (m_search.isEmpty() || item.name.contains(m_search, Qt::CaseInsensitive) || item.email.contains(m_search, Qt::CaseInsensitive));
}

QList<int> RunItemsModel::wantedRows() const
{
    QList<int> rows;
    for (int place = 0; place < m_items.size(); ++place) {
        if (passes(m_items.at(place)))
            rows.append(place);
    }
    return rows;
}

void RunItemsModel::showRows(const QList<int> &rows)
{
    // Two lists without memory of their own are not compared: Qt 6.4 would hand null pointers to memcmp().
    if (rows.isEmpty() ? m_rows.isEmpty() : rows == m_rows)
        return;
    // While a run goes on few rows change at a time: the current one and the place of the list stay then.
    constexpr qsizetype mostMoves = 64;
    QList<int> changed;
    std::set_symmetric_difference(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), std::back_inserter(changed));
    if (changed.size() <= mostMoves) {
        moveTo(changed);
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RunItemsModel::moveTo(const QList<int> &changed)
{
    for (const int place : changed) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), place);
        const auto row = static_cast<int>(found - m_rows.begin());
        if (found != m_rows.end() && *found == place) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, place);
            endInsertRows();
        }
    }
}

int RunItemsModel::rowOf(int place) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), place);
    return found == m_rows.cend() || *found != place ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void RunItemsModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

} // namespace iam
