#include "views/details/groupssection.h"

#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/usertext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/userdetails.h"
#include "views/actions/useractions.h"
#include "views/details/accessdialogs.h"
#include "views/text/policytext.h"
#include "views/widgets/plaintext.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace iam {

GroupsSection::GroupsSection(const DetailsContext &context, QWidget *parent)
    : TableSection(context, "groupsSection", parent)
    , m_assign(addTool("assignGroup", true))
{
    connect(m_assign, &QPushButton::clicked, this, &GroupsSection::assign);
}

QString GroupsSection::title() const
{
    const auto &access = details().access();
    return access ? tr("Access groups %1").arg(QLocale().toString(access->groups.size())) : tr("Access groups");
}

void GroupsSection::refresh()
{
    m_assign->setText(tr("Assign group"));
    setSearchHint(tr("Search groups"));
    setHeaders({tr("Name"), tr("Member"), tr("Policies"), tr("Description")});
    table()->setAccessibleName(tr("Access groups"));
    const QString obstacle = obstacleOf(UserAction::AddToGroup);
    m_assign->setEnabled(obstacle.isEmpty());
    m_assign->setToolTip(plainToolTip(obstacle));
    m_assign->setAccessibleDescription(obstacle);
    const auto &access = details().access();
    if (!access) {
        setHint(tr("Reading the access …"));
        return;
    }
    QList<QStringList> rows;
    for (const AccessGroup &group : access->groups) {
        int policies = 0;
        for (const ReportPolicy &policy : access->policies)
            policies += policy.group == group.id ? 1 : 0;
        rows.append({visibleText(group.name), details().isByRule(group.id) ? tr("By a rule") : tr("Directly"),
            QLocale().toString(policies), visibleText(group.description)});
    }
    setRows(rows);
    //: %1 is a time
    setState(tr("Read at %1").arg(QLocale().toString(details().readAt().toLocalTime().time(), QLocale::ShortFormat)));
    QStringList hints;
    if (rows.isEmpty())
        hints.append(isPlanned() ? tr("No group is planned.") : tr("This user is in no access group."));
    if (isPlanned())
        hints.append(tr("This is planned: it counts as soon as the invitation has been accepted."));
    if (!access->isComplete())
        //: %1 is technical text
        hints.append(tr("Not everything could be read: %1").arg(visibleText(access->problems.join(QStringLiteral("; ")))));
    setHint(hints.join(QLatin1Char(' ')));
    emit titleChanged();
}

void GroupsSection::assign()
{
    auto *dialog = new AddToGroupDialog({models(), details()}, subject(), window());
    connect(dialog, &ChangeDialog::changed, &details(), &UserDetails::readAccess);
    openDialog(dialog);
}

void GroupsSection::rowActivated(int row)
{
    rowMenu(row, table()->viewport()->mapToGlobal(table()->visualRect(table()->currentIndex()).bottomLeft()));
}

void GroupsSection::rowMenu(int row, const QPoint &at)
{
    const AccessGroup group = details().access()->groups.at(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *remove = menu->addAction(tr("&Remove from group …"), this, [this, row] { removeFromGroup(row); });
    remove->setObjectName(QStringLiteral("removeFromGroup"));
    QString obstacle = obstacleOf(UserAction::AddToGroup);
    if (details().isByRule(group.id))
        obstacle = tr("A rule of the group makes this user a member.");
    remove->setEnabled(obstacle.isEmpty());
    setReason(remove, obstacle);
    menu->popup(at);
}

void GroupsSection::removeFromGroup(int row)
{
    const AccessGroup group = details().access()->groups.at(row);
    const ChangeSubject about = subject();
    const QStringList losses = lossText(lossWithout(details().grants(), group.id), models().catalog);
    const auto send = [changes = &models().accessChanges, about, group] { return changes->removeFromGroup(about, group); };
    if (losses.isEmpty() && details().access()->isComplete()) {
        whenDone(send(), this, [this](const Result<ChangeResult> &answer) {
            takeAnswer(answer.ok() ? nullptr : &answer.error(), answer.ok() ? &answer.value() : nullptr);
            details().readAccess();
        });
        return;
    }
    const QString name = isolatedText(about.name);
    const ConfirmLossDialog::Texts texts {
        //: %1 is a name, %2 the name of a group
        .title = tr("Remove %1 from %2").arg(about.name, group.name),
        .sentence = losses.isEmpty() ? tr("What %1 loses is not known: not all access could be read.").arg(name)
                                     //: %1 is a name; a list follows
                                     : tr("%1 loses:").arg(name),
        .losses = losses,
        .button = tr("Remove from group"),
        .sends = copyas::RemoveMember {.group = {.id = group.id, .name = group.name},
            .person = copyas::personOf(details().user())}};
    auto *dialog = new ConfirmLossDialog(texts, about.name, send, window());
    connect(dialog, &ChangeDialog::changed, &details(), &UserDetails::readAccess);
    openDialog(dialog);
}

} // namespace iam
