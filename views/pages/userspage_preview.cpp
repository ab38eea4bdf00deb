// The pane beside the list: whom it shows, and when it reads.
#include "models/core/clock.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/followupkeeper.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/accesspreview.h"
#include "views/pages/previewpane.h"
#include "views/pages/sendontexts.h"
#include "views/pages/userspage.h"
#include "views/widgets/toast.h"
#include "views/widgets/usertableview.h"

#include <QScrollBar>
#include <QToolButton>

namespace iam {

void UsersPage::connectPreview()
{
    connect(m_preview, &PreviewPane::closeRequested, this, [this] { setPreviewShown(false); });
    connect(m_preview, &PreviewPane::menuRequested, this, &UsersPage::showRowMenu);
    connect(m_preview->sendOn(), &SendOnTexts::copied, this, [this] { m_toasts->show(NoticeKind::Success, tr("Text copied.")); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_preview->access(), &AccessPreview::wait);
    connect(&m_models.accessChanges, &AccessChanges::recorded, m_preview->access(),
        [this](const ChangeRecord &record) { m_preview->access()->readAgain(record.target); });
    connect(&m_models.undo, &UndoStack::undone, m_preview->access(),
        [this](const ChangeRecord &inverse) { m_preview->access()->readAgain(inverse.target); });
    connect(&m_models.directory, &UserDirectory::progressed, m_preview->access(), [this] {
        if (m_models.directory.state() == UserDirectory::State::Complete)
            m_preview->access()->readAgain();
    });
}

void UsersPage::updatePreview()
{
    const auto current = m_models.shownUsers.userAt(m_table->currentIndex());
    m_preview->setUser(
        current ? &*current : nullptr, current ? m_models.users.inviterOf(*current) : QString(), m_models.clock.now());
    m_preview->setWaiting(current ? m_models.invitations.followUps.waitingFor(current->user.id) : 0);
}

void UsersPage::setPreviewShown(bool shown)
{
    if (isPreviewShown() == shown)
        return;
    m_preview->setVisible(shown);
    m_panel->setChecked(shown);
    emit previewShownChanged(shown);
}

bool UsersPage::isPreviewShown() const { return !m_preview->isHidden(); }

QWidget *UsersPage::previewPaneWidget() const { return m_preview; }

} // namespace iam
