// What the service may not offer to programs: another IBMid, the web console as the other way, replacing by invitation.
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accesscollector.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/replacementkeeper.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/actiondesk.h"
#include "views/dialogs/ibmiddialog.h"
#include "views/dialogs/notoffereddialog.h"
#include "views/dialogs/parentdialog.h"
#include "views/widgets/toast.h"

#include <QDesktopServices>
#include <QUrl>

namespace iam {

namespace {

constexpr std::chrono::seconds webConsoleLook {15};
constexpr int webConsoleLooks = 20;

} // namespace

QUrl ActionDesk::webPageOf(const User &user)
{
    QUrl page(QStringLiteral("https://cloud.ibm.com"));
    const bool nobody = user.iamId.text.isEmpty();
    page.setPath(nobody ? QStringLiteral("/iam/users") : QStringLiteral("/iam/users/") + user.iamId.text);
    return page;
}

void ActionDesk::changeParent(const Target &target, QWidget *over)
{
    if (m_models.overview.hasExtension(QLatin1String("classic"))) {
        show(new ParentDialog(target.subject, target.user, m_models.users, m_models.changes, m_models.access, over),
            &target.user);
        return;
    }
    //: %1 is a name
    auto *dialog = new NotOfferedDialog(tr("New parent of %1").arg(visibleText(target.subject.name)),
        tr("You can do it yourself on this user's page of the web console; the list here is read again meanwhile."), over);
    connect(dialog, &NotOfferedDialog::webConsoleWanted, this,
        [this, target] { openWebConsole(target.subject.id, webPageOf(target.user)); });
    dialog->open();
}

void ActionDesk::updateIbmid(const Target &target)
{
    const bool offered = m_models.overview.hasExtension(QLatin1String("ibmid"));
    auto *dialog = new IbmidDialog(target.subject, offered, m_models.users, m_models.changes, m_window);
    connect(dialog, &IbmidDialog::webConsoleWanted, this, [this, target] { openWebConsole(target.subject.id, webPageOf(target.user)); });
    connect(dialog, &IbmidDialog::replacementWanted, this,
        [this, target](const QString &newIbmid) { replace(target, newIbmid); });
    connect(dialog, &ChangeDialog::changed, this, [this, old = target.subject](const ChangeResult &result) {
        AccessSnapshot again {.name = old.ibmid, .email = old.ibmid};
        //: %1 is a sign-in name
        m_toasts.offer(NoticeKind::Success, tr("The IBMid is now %1.").arg(isolatedText(result.record.after)),
            //: %1 is a sign-in name
            tr("Invite %1 again").arg(visibleText(old.ibmid)), this, [this, again] { emit invitationWanted(again); });
    });
    show(dialog, &target.user);
}

void ActionDesk::openWebConsole(const UserId &user, const QUrl &page)
{
    QDesktopServices::openUrl(page);
    auto *timer = new QTimer(this);
    timer->setProperty("looks", 0);
    connect(timer, &QTimer::timeout, this, [this, timer, user] {
        if (user.text.isEmpty())
            m_models.directory.load(); // somebody new is to come
        else
            m_models.directory.reread(user);
        const int looks = timer->property("looks").toInt() + 1;
        timer->setProperty("looks", looks);
        if (looks >= webConsoleLooks)
            timer->deleteLater();
    });
    timer->start(webConsoleLook);
}

void ActionDesk::replace(const Target &target, const QString &newIbmid)
{
    auto *collector = new AccessCollector(m_models.access, this);
    connect(collector, &AccessCollector::finished, this, [this, collector, target, newIbmid](AccessSnapshot had) {
        collector->deleteLater();
        had.user = {};
        had.name = newIbmid;
        had.email = newIbmid;
        m_models.invitations.replacements.plan(target.subject.id, target.subject.ibmid, newIbmid);
        emit invitationWanted(had);
    });
    collector->collect(target.user, AccessSnapshot::Groups | AccessSnapshot::Policies | AccessSnapshot::Classic);
}

} // namespace iam
