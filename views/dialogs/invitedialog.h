#pragma once

#include "models/core/accessgroup.h"
#include "models/core/accesssnapshot.h"
#include "models/core/apierror.h"
#include "models/core/invitation.h"
#include "models/items/addressjudge.h"
#include "models/items/addressverdictmodel.h"
#include "views/widgets/consoledialog.h"

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace iam {

class InlineNotification;

/// Asks whom to invite and with which access groups. Sends nothing: `invitation()` is the answer of an accepted dialog.
class InviteDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    InviteDialog(AddressJudge judge, QWidget *parent);

    /// Until one of these is called, the groups are shown as being read.
    void setGroups(const QList<AccessGroup> &groups);
    void setGroupsProblem(const ApiError &error);
    /// The address and the access of an earlier invitation or membership.
    void fill(const AccessSnapshot &access);
    [[nodiscard]] Invitation invitation() const;

signals:
    void groupsWanted();

private:
    QWidget *makePeople();
    QWidget *makeGroups();
    void readAddresses();
    void revalidate();

    AddressJudge m_judge;
    AddressVerdictModel m_verdicts;
    QPlainTextEdit *m_addresses;
    QLabel *m_count;
    QTableView *m_verdictTable;
    QLineEdit *m_groupSearch;
    QListView *m_groupList;
    QStandardItemModel *m_groups;
    QSortFilterProxyModel *m_shownGroups;
    InlineNotification *m_groupsProblem;
    QLabel *m_groupsState;
    QLabel *m_further;
    QList<InvitationPolicy> m_policies;
    QStringList m_classicPermissions;
    QList<AccessGroupId> m_wantedGroups;
};

} // namespace iam
