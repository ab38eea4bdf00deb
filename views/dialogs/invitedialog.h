#pragma once

#include "models/core/accessgroup.h"
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
};

} // namespace iam
