// What of the users page leaves the console: texts to copy, files of the list, access reports.
#include "models/core/clock.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/copyas/copyasdialog.h"
#include "views/export/exportdialog.h"
#include "views/export/reportdialog.h"
#include "views/pages/userspage.h"
#include "views/widgets/toast.h"
#include "views/widgets/usertableview.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace iam {

namespace {

constexpr qsizetype mostCopied = 500; ///< a longer text is of no use to anybody

ExportUser exportUserOf(const UserTableModel &users, const UserRow &row)
{
    ExportUser user {.user = row.user, .status = row.status, .invitedBy = users.inviterOf(row)};
    if (row.status == UserStatus::Pending || row.status == UserStatus::Expired) {
        const LastSending sending = lastSendingOf(row);
        user.lastSent = sending.time;
        user.expiresOn = sending.time.isValid() ? sending.time.addDuration(invitationLifetime) : QDateTime();
        user.expiryEstimated = sending.estimated;
    }
    const auto extra = [&](UserExtra kind) { return users.extras(kind).value(row.user.iamId.text); };
    user.lastActivity = extra(UserExtra::LastActivity).time;
    user.groups = extra(UserExtra::Groups).number;
    user.policies = extra(UserExtra::Policies).number;
    user.parent = extra(UserExtra::Parent).text;
    return user;
}

/// What a column of the table shows, as columns of a file.
QList<ExportColumn> exportColumnsOf(UserTableModel::Column column)
{
    switch (column) {
    case UserTableModel::Column::Name:
        return {ExportColumn::Name};
    case UserTableModel::Column::Email:
        return {ExportColumn::Email};
    case UserTableModel::Column::Status:
        return {ExportColumn::Status};
    case UserTableModel::Column::Added:
        return {ExportColumn::AddedOn, ExportColumn::LastSentOn, ExportColumn::InvitedBy};
    case UserTableModel::Column::Expires:
        return {ExportColumn::ExpiresOn};
    case UserTableModel::Column::LastActivity:
        return {ExportColumn::LastActivity};
    case UserTableModel::Column::Groups:
        return {ExportColumn::Groups};
    case UserTableModel::Column::Policies:
        return {ExportColumn::Policies};
    case UserTableModel::Column::Parent:
        return {ExportColumn::Parent};
    case UserTableModel::Column::IamId:
        return {ExportColumn::IamId};
    case UserTableModel::Column::UserId:
        return {ExportColumn::UserId};
    case UserTableModel::Column::Realm:
        return {ExportColumn::Realm};
    case UserTableModel::Column::Phone:
        return {ExportColumn::Phone};
    default:
        return {};
    }
}

QList<ExportColumn> shownColumns(const UserTableView &table)
{
    QList<ExportColumn> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns += exportColumnsOf(static_cast<UserTableModel::Column>(column));
    }
    return columns;
}

} // namespace

void UsersPage::copyAs()
{
    const QList<UserRow> rows = chosenRows();
    QList<CopyAsSubject> subjects;
    for (const UserRow &row : rows.first(std::min(rows.size(), mostCopied)))
        subjects.append({row.user, actionSubjectOf(row)});
    const QList<CopyAsChoice> choices = CopyAsChoices::of(subjects, m_models.overview.actor());
    if (choices.isEmpty())
        return;
    auto *dialog = new CopyAsDialog(choices, {.account = m_models.overview.accountId(), .hosts = m_models.hosts}, this);
    dialog->setLeftOut(static_cast<int>(rows.size() - subjects.size()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyAsDialog::copied, this, [this] { m_toasts->show(NoticeKind::Success, tr("Text copied.")); });
    dialog->open();
}

bool UsersPage::copyCommand(UserAction action)
{
    QList<copyas::Action> sent;
    const QList<UserRow> rows = chosenRows();
    for (const UserRow &row : rows.first(std::min(rows.size(), mostCopied))) {
        const auto step = copyas::actionFor(action, row.user);
        const Offer offer = offerOf(action, row.status);
        if (step && offer != Offer::NotShown && offer != Offer::AfterAcceptance)
            sent.append(*step);
    }
    if (sent.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(copyas::text(
        sent, {.account = m_models.overview.accountId(), .hosts = m_models.hosts}, copyas::Format::Cli));
    m_toasts->show(NoticeKind::Success, tr("Command copied."));
    return true;
}

void UsersPage::exportUsers()
{
    const auto idAt = [this](int row) {
        return UserId {m_models.shownUsers.index(row, 0).data(UserTableModel::UserIdRole).toString()};
    };
    ExportSource source;
    if (m_table->selectedRowCount() > 1) {
        const QItemSelection selection = m_table->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                source.selected.append(idAt(row));
        }
    }
    source.matchingCount = m_models.shownUsers.rowCount();
    source.matching = [this, idAt] {
        QList<UserId> ids;
        for (int row = 0; row < m_models.shownUsers.rowCount(); ++row)
            ids.append(idAt(row));
        return ids;
    };
    source.user = [this](const UserId &id) -> std::optional<ExportUser> {
        const int row = m_models.users.store().rowOf(id);
        return row < 0 ? std::nullopt : std::optional(exportUserOf(m_models.users, m_models.users.store().at(row)));
    };
    source.shownColumns = shownColumns(*m_table);
    source.plan = {.account = m_models.overview.accountId(),
        .accountName = m_models.overview.accountName(),
        .madeBy = m_models.overview.actorAddress(),
        .madeAt = m_models.clock.now(),
        .asOf = m_models.directory.asOf(),
        .complete = m_models.directory.state() == UserDirectory::State::Complete};
    auto *dialog = new ExportDialog(source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WriteFileDialog::written, this, [this](const WrittenFile &file) {
        m_toasts->show(NoticeKind::Success, tr("%n user(s) exported.", nullptr, static_cast<int>(file.rows)), QDir::toNativeSeparators(file.path));
    });
    dialog->open();
}

void UsersPage::reportAccess()
{
    QList<ExportUser> users;
    bool planned = true;
    for (const UserRow &row : chosenRows()) {
        const ActionSubject subject = actionSubjectOf(row);
        if (verdictOn(UserAction::AccessReport, subject, m_models.overview.actor()).refusal != Refusal::No)
            continue;
        planned = planned && offerOf(UserAction::AccessReport, subject.status) == Offer::Planned;
        users.append(exportUserOf(m_models.users, row));
    }
    if (users.isEmpty())
        return;
    const ReportHead head {.account = m_models.overview.accountId(),
        .accountName = m_models.overview.accountName(),
        .madeBy = m_models.overview.actorAddress(),
        .madeAt = m_models.clock.now()};
    auto *dialog = new ReportDialog(m_models.reporter, users, head, planned, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::incomplete, this, [this](int partly) {
        m_toasts->show(NoticeKind::Warning, tr("The access of %n user(s) could not be read completely. The report says what is missing.", nullptr, partly));
    });
    connect(dialog, &WriteFileDialog::written, this, [this](const WrittenFile &file) {
        m_toasts->show(NoticeKind::Success, tr("Access report saved."), QDir::toNativeSeparators(file.path));
    });
    dialog->open();
}

} // namespace iam
