#include "views/details/policiessection.h"

#include "models/core/clock.h"
#include "models/core/policydraft.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/userdetails.h"
#include "views/access/actionsdialog.h"
#include "views/actions/useractions.h"
#include "views/details/accessdialogs.h"
#include "views/text/policytext.h"
#include "views/widgets/plaintext.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace iam {

namespace {

QString roleName(const ReportRole &role) { return visibleText(role.name.isEmpty() ? role.crn : role.name); }

} // namespace

PoliciesSection::PoliciesSection(const DetailsContext &context, QWidget *parent)
    : TableSection(context, "policiesSection", parent)
    , m_assign(addTool("assignAccessButton", true))
{
    connect(m_assign, &QPushButton::clicked, this, &PoliciesSection::assign);
    connect(&models().catalog, &AccessCatalog::changed, this, &PoliciesSection::refresh);
}

QList<ReportPolicy> PoliciesSection::own() const
{
    QList<ReportPolicy> policies;
    if (details().access()) {
        for (const ReportPolicy &policy : details().access()->policies) {
            if (policy.group.text.isEmpty())
                policies.append(policy);
        }
    }
    return policies;
}

QString PoliciesSection::title() const
{
    return details().access() ? tr("Access policies %1").arg(QLocale().toString(own().size())) : tr("Access policies");
}

void PoliciesSection::refresh()
{
    m_assign->setText(tr("Assign access"));
    setSearchHint(tr("Search policies"));
    setHeaders({tr("Target"), tr("Scope"), tr("Roles"), tr("Period"), tr("Last used")});
    table()->setAccessibleName(tr("Access policies"));
    const QString obstacle = obstacleOf(UserAction::AssignAccess);
    m_assign->setEnabled(obstacle.isEmpty());
    m_assign->setToolTip(plainToolTip(obstacle));
    m_assign->setAccessibleDescription(obstacle);
    if (!details().access()) {
        setHint(tr("Reading the access …"));
        return;
    }
    QList<QStringList> rows;
    int ended = 0;
    for (const ReportPolicy &policy : own()) {
        QStringList roles;
        for (const ReportRole &role : policy.roles)
            //: %1 is a role, %2 how many actions it allows
            roles.append(role.actionsKnown ? tr("%1 (%2)", "role").arg(roleName(role), QLocale().toString(role.actions.size()))
                                           : roleName(role));
        QString period = periodText(policy.policy);
        const auto limits = AccessPeriod::of(policy.policy);
        if (limits && limits->hasEnded(models().clock.now())) {
            ++ended;
            //: %1 is a period
            period = tr("Ended: %1").arg(period);
        }
        rows.append({targetText(policy.policy.resource, models().catalog), scopeText(policy.policy.resource, models().catalog),
            roles.join(QStringLiteral(", ")), period,
            policy.policy.lastPermitAt.isValid() ? dateText(policy.policy.lastPermitAt) : tr("Not told")});
    }
    setRows(rows);
    //: %1 is a time
    setState(tr("Read at %1").arg(QLocale().toString(details().readAt().toLocalTime().time(), QLocale::ShortFormat)));
    QStringList hints;
    if (rows.isEmpty())
        hints.append(isPlanned() ? tr("No policy is planned.") : tr("This user has no policy of their own."));
    if (isPlanned())
        hints.append(tr("This is planned: it counts as soon as the invitation has been accepted."));
    if (ended > 0)
        hints.append(tr("%n policy(ies) ended and give nothing any more. They are not deleted by themselves.", nullptr, ended));
    setHint(hints.join(QLatin1Char(' ')));
    emit titleChanged();
}

void PoliciesSection::assign()
{
    auto *dialog = new AssignAccessDialog({models(), details()}, subject(), std::nullopt, window());
    connect(dialog, &QDialog::finished, &details(), &UserDetails::readAccess);
    openDialog(dialog);
}

void PoliciesSection::edit(const Policy &policy)
{
    auto *dialog = new AssignAccessDialog({models(), details()}, subject(), policy, window());
    connect(dialog, &QDialog::finished, &details(), &UserDetails::readAccess);
    openDialog(dialog);
}

void PoliciesSection::rowActivated(int row)
{
    rowMenu(row, table()->viewport()->mapToGlobal(table()->visualRect(table()->currentIndex()).bottomLeft()));
}

void PoliciesSection::rowMenu(int row, const QPoint &at)
{
    const ReportPolicy policy = own().at(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("policyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const ReportRole &role : policy.roles) {
        //: %1 is the name of a role, %n a number of actions
        const QString title = tr("%1: %n action(s) …", nullptr, static_cast<int>(role.actions.size())).arg(roleName(role));
        QAction *entry = menu->addAction(plainMenuText(title), this, [this, title, role] {
            (new ActionsDialog(title, role.actions, window()))->open();
        });
        entry->setEnabled(role.actionsKnown);
    }
    menu->addSeparator();
    const QString obstacle = obstacleOf(UserAction::AssignAccess);
    QAction *change = menu->addAction(tr("&Edit …"), this, [this, policy] { edit(policy.policy); });
    change->setObjectName(QStringLiteral("editPolicy"));
    const QString noForm = PolicyDraft::of(policy.policy) ? QString() : tr("This policy has conditions that the form cannot show.");
    change->setEnabled(obstacle.isEmpty() && noForm.isEmpty());
    setReason(change, obstacle.isEmpty() ? noForm : obstacle);
    QAction *remove = menu->addAction(tr("&Remove policy …"), this, [this, policy] { removePolicy(policy.policy); });
    remove->setObjectName(QStringLiteral("removePolicy"));
    remove->setEnabled(obstacle.isEmpty());
    setReason(remove, obstacle);
    menu->popup(at);
}

void PoliciesSection::removePolicy(const Policy &policy)
{
    const ChangeSubject about = subject();
    const QStringList losses = lossText(lossWithout(details().grants(), policy.id), models().catalog);
    const QString what = targetText(policy.resource, models().catalog);
    const QString name = isolatedText(about.name);
    const ConfirmLossDialog::Texts texts {
        //: %1 is what a policy is for, such as the name of a service
        .title = tr("Remove the policy for %1").arg(what),
        //: %1 is a name
        .sentence = losses.isEmpty() ? tr("%1 loses nothing: other policies allow the same.").arg(name)
                                     //: %1 is a name; a list follows
                                     : tr("%1 loses:").arg(name),
        .losses = losses,
        .button = tr("Remove policy"),
        .sends = copyas::DeletePolicy {.policy = policy, .owner = {.person = copyas::personOf(details().user())}}};
    auto *dialog = new ConfirmLossDialog(texts, about.name,
        [changes = &models().accessChanges, about, policy, what] { return changes->removePolicy(about, policy, what); }, window());
    connect(dialog, &ChangeDialog::changed, &details(), &UserDetails::readAccess);
    openDialog(dialog);
}

} // namespace iam
