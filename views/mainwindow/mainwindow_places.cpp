// The pages of the window, and how one gets from one to the other.
#include "views/mainwindow/mainwindow.h"

#include "views/actions/useractions.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/journal/journalpage.h"
#include "views/mainwindow/headerbar.h"
#include "views/mainwindow/placenames.h"
#include "views/mainwindow/statusline.h"
#include "views/pages/userspage.h"
#include "views/runs/runpanel.h"
#include "views/runs/runspage.h"
#include "views/searches/savedsearches.h"
#include "views/triage/triagepage.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/usertableview.h"

#include <QStackedWidget>

namespace iam {

RunsPage *MainWindow::runsPage()
{
    if (m_runs == nullptr) {
        m_runs = new RunsPage(m_models.runs, m_models.bulk, m_models.clock, this);
        m_places->addWidget(m_runs);
    }
    return m_runs;
}

JournalPage *MainWindow::journalPage()
{
    if (m_journal == nullptr) {
        m_journal = new JournalPage(m_models, this);
        m_places->addWidget(m_journal);
        connect(m_journal, &JournalPage::inviteAgainWanted, m_page, &UsersPage::inviteAgain);
    }
    return m_journal;
}

TriagePage *MainWindow::triagePage()
{
    if (m_triage != nullptr)
        return m_triage;
    m_triage = new TriagePage(m_models, this);
    m_places->addWidget(m_triage);
    connect(m_triage, &TriagePage::aboutChanged, this, [this] {
        if (m_places->currentWidget() == m_triage)
            followPlace();
    });
    connect(m_triage, &TriagePage::bulkWanted, m_page, &UsersPage::runBulk);
    connect(m_triage, &TriagePage::menuWanted, this, [this](const QPoint &position) {
        followPlace();
        m_page->showRowMenu(position);
    });
    connect(m_triage, &TriagePage::detailsWanted, this, [this](const UserId &user) {
        showDetails(UserAction::Open, user);
        m_places->setCurrentWidget(m_tabs);
    });
    connect(m_triage, &TriagePage::inviteAgainWanted, m_page, &UsersPage::inviteAgain);
    connect(m_triage, &TriagePage::refreshWanted, m_page, &UsersPage::refresh);
    connect(m_triage, &TriagePage::inviteWanted, m_page, &UsersPage::invite);
    return m_triage;
}

void MainWindow::followPlace()
{
    const QWidget *place = m_places->currentWidget();
    const bool isTriage = m_triage != nullptr && place == m_triage;
    const DetailsPage *details = m_tabs->current();
    m_page->setAbout(isTriage ? m_triage->about() : details ? std::optional(details->userId()) : std::nullopt);
    m_page->setSeen(place == m_tabs || (isTriage && m_triage->about()));
    m_status->setSelected(place == m_tabs ? m_page->table()->selectedRowCount() : isTriage ? m_triage->table()->selectedRowCount() : 0);
    updatePlace();
}

void MainWindow::makeNavigation()
{
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->addPlace(usersPlace, Icon::Users, {});
    for (int view = 0; view < userViewTotal; ++view)
        m_navigation->addView(idOf(static_cast<UserView>(view)), {});
    m_navigation->addGap();
    m_navigation->addPlace(triagePlace, Icon::Mail, {});
    m_navigation->addPlace(runsPlace, Icon::Runs, {});
    m_navigation->addPlace(journalPlace, Icon::Journal, {});
    m_navigation->setCurrentEntry(idOf(UserView::All));
}

void MainWindow::updatePlace()
{
    const QWidget *place = m_places->currentWidget();
    m_header->setPlace(place == m_runs ? tr("Runs")
            : place == m_journal          ? tr("Journal")
            : place == m_triage           ? tr("Invitation triage")
                                          : QString());
}

void MainWindow::choosePlace(const QString &id)
{
    if (id == journalPlace) {
        m_places->setCurrentWidget(journalPage());
        m_journal->focusFirst();
        m_navigation->setCurrentEntry(journalPlace);
        return;
    }
    if (id == triagePlace) {
        m_places->setCurrentWidget(triagePage());
        m_triage->focusFirst();
        m_navigation->setCurrentEntry(triagePlace);
        return;
    }
    if (id != runsPlace)
        return;
    showRun(m_models.runs.run().id);
}

void MainWindow::showRun(const QString &id)
{
    m_places->setCurrentWidget(runsPage());
    m_runs->showRun(id);
    m_runs->panel()->focusFirst();
    m_navigation->setCurrentEntry(runsPlace);
}

void MainWindow::chooseView(const QString &id)
{
    if (id == runsPlace || id == journalPlace || id == triagePlace) {
        choosePlace(id);
        return;
    }
    m_places->setCurrentWidget(m_tabs);
    if (m_searches->choose(id))
        return;
    for (int number = 0; number < userViewTotal; ++number) {
        const auto view = static_cast<UserView>(number);
        if (id != idOf(view) && !(id == usersPlace && view == UserView::All))
            continue;
        m_tabs->showList();
        m_page->setView(view);
        m_navigation->setCurrentEntry(idOf(view));
        updateCounts();
    }
}

} // namespace iam
