// Inviting from the users page: the wizard, or why there is none.
#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/resends.h"
#include "views/actions/actiondesk.h"
#include "views/dialogs/cannotinvitedialog.h"
#include "views/pages/userspage.h"
#include "views/pages/userstitlerow.h"
#include "views/text/problemtext.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usertableview.h"
#include "views/wizards/invitewizard.h"

#include <QPushButton>

namespace iam {

void UsersPage::invite()
{
    const Actor &actor = m_models.overview.actor();
    switch (refusalOfInviting(actor, isOffline())) {
    case Refusal::No:
        openInviteWizard();
        return;
    case Refusal::MissingRight: // a page of its own says what is missing (B7)
        break;
    default:
        return; // the button is disabled and says why
    }
    const auto self = m_models.users.find(actor.iamId);
    auto *dialog = new CannotInviteDialog(ownerName(), self.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (self)
        connect(dialog, &CannotInviteDialog::ownAccessWanted, this, [this, id = self->user.id] { emit accessWanted(id); });
    dialog->open();
}

void UsersPage::updateInviting(const QString &owner)
{
    const Actor &actor = m_models.overview.actor();
    const Refusal refusal = refusalOfInviting(actor, isOffline());
    const bool possible = refusal == Refusal::No || refusal == Refusal::MissingRight;
    QString reason = refusalText(refusal, Right::ManageInvitations, owner);
    if (refusal == Refusal::No && !actor.isOwner && !actor.rightsKnown && !m_models.overview.isReading())
        reason = tr("Not checked: whether you have the right could not be read.");
    m_titleRow->setInvitingPossible(possible, reason);
    emit invitingChanged(possible, reason);
}

InviteWizard *UsersPage::openInviteWizard()
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return m_wizard;
    }
    m_wizard = new InviteWizard(m_models, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &InviteWizard::resendWanted, this, [this](const UserId &id) {
        showUser(id);
        m_models.resends.resend(subjectOf(*m_models.users.find(id)));
    });
    connect(m_wizard, &InviteWizard::userWanted, this, &UsersPage::showUser);
    connect(m_wizard, &InviteWizard::cancelWanted, this, [this](const UserId &id) {
        showUser(id);
        window()->activateWindow();
        m_desk->run(UserAction::Cancel, id);
    });
    m_wizard->show();
    m_wizard->activateWindow();
    return m_wizard;
}

void UsersPage::inviteAgain(const AccessSnapshot &access)
{
    openInviteWizard()->fill(access);
}

} // namespace iam
