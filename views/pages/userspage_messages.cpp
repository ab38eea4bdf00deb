// What the users page says: how far the list is read, what became of an action, why there is nothing to see.
#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/pages/userstitlerow.h"
#include "views/text/problemhelp.h"
#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace iam {

namespace {

constexpr int oldAfterMinutes = 15;

} // namespace

QString UsersPage::timeOfData() const
{
    const QDateTime time = m_models.directory.asOf().toLocalTime();
    const bool today = time.date() == m_models.clock.now().toLocalTime().date();
    return today ? QLocale().toString(time.time(), QLocale::ShortFormat) : QLocale().toString(time, QLocale::ShortFormat);
}

void UsersPage::updateTitle()
{
    const UserDirectory &directory = m_models.directory;
    const int users = m_models.users.rowCount();
    const QLocale locale;
    const QString time = timeOfData();
    bool old = false;
    QString text;
    switch (directory.state()) {
    case UserDirectory::State::NotRead:
        break;
    case UserDirectory::State::Reading:
        if (directory.isRefresh() || directory.total() == 0)
            text = tr("Reading …");
        else
            //: %1 and %2 are numbers of users
            text = tr("Read %1 of %2").arg(locale.toString(directory.usersRead()), locale.toString(directory.total()));
        break;
    case UserDirectory::State::Complete:
        old = directory.asOf().secsTo(m_models.clock.now()) > qint64 {oldAfterMinutes} * 60;
        //: %n users, the list is of the time %1
        text = tr("%n user(s), as of %1", nullptr, users).arg(time);
        break;
    case UserDirectory::State::Incomplete:
        old = true;
        if (users > 0 && isOffline() && directory.nextPage() == 1)
            //: %n users, the list is a copy of the time %1
            text = tr("%n user(s), copy of %1", nullptr, users).arg(timeOfData());
        else if (users > 0)
            //: %1 of %2 users have been read, the list is of the time %3
            text = tr("%1 of %2 users, incomplete, as of %3")
                       .arg(locale.toString(users), locale.toString(std::max(users, directory.total())), time);
        break;
    }
    m_titleRow->setSummary(text, old);
    m_titleRow->setRefreshPossible(directory.state() != UserDirectory::State::Reading);
}

void UsersPage::updateNotice()
{
    const UserDirectory &directory = m_models.directory;
    const bool incomplete = m_models.users.rowCount() > 0
        && (directory.state() == UserDirectory::State::Incomplete || (isOffline() && directory.nextPage() == 1));
    m_notice->setVisible(incomplete);
    if (!incomplete)
        return;
    m_notice->clearLinks();
    const QLocale locale;
    if (isOffline() && directory.nextPage() == 1) {
        m_problemDetails = directory.problem() ? problemDetails(*directory.problem()) : QString();
        m_notice->setKind(NoticeKind::Warning);
        //: %1 is a time
        m_notice->setText(tr("Offline: you see the copy of %1.").arg(timeOfData()), tr("Changes are not possible."));
        connect(m_notice->addLink(tr("Try again")), &QPushButton::clicked, this, &UsersPage::refresh);
        if (directory.problem())
            addProblemHelp(*m_notice, *directory.problem(), m_models.help);
        connect(m_notice->addLink(tr("Copy details")), &QPushButton::clicked, this, &UsersPage::copyDetailsOfProblem);
        m_notice->announce();
        return;
    }
    if (directory.problem() && directory.problem()->kind == ErrorKind::Unauthorized) {
        m_problemDetails = problemDetails(*directory.problem());
        m_notice->setKind(NoticeKind::Error);
        m_notice->setText(tr("You are no longer signed in."), tr("What was read can be used. Sign in again to change something."));
        addProblemHelp(*m_notice, *directory.problem(), m_models.help);
        connect(m_notice->addLink(tr("Copy details")), &QPushButton::clicked, this, &UsersPage::copyDetailsOfProblem);
        m_notice->announce();
        return;
    }
    if (!directory.problem()) {
        m_notice->setKind(NoticeKind::Info);
        m_notice->setText(tr("The list is incomplete."), tr("Reading was stopped. What was read can be used."));
    } else {
        m_problemDetails = problemDetails(*directory.problem());
        m_notice->setKind(NoticeKind::Warning);
        //: %1 is the number of a page, %2 a whole sentence with the reason
        m_notice->setText(tr("The list is incomplete."),
            tr("Page %1 could not be read. %2 What was read can be used.")
                .arg(locale.toString(directory.nextPage()), problemText(*directory.problem())));
    }
    //: %1 is the number of a page
    auto *retry = m_notice->addLink(tr("Retry from page %1").arg(locale.toString(directory.nextPage())));
    connect(retry, &QPushButton::clicked, &m_models.directory, &UserDirectory::retry);
    if (directory.problem())
        connect(m_notice->addLink(tr("Copy details")), &QPushButton::clicked, this, &UsersPage::copyDetailsOfProblem);
    m_notice->announce();
}

void UsersPage::copyDetailsOfProblem() { QGuiApplication::clipboard()->setText(m_problemDetails); }

void UsersPage::updateEmptyState()
{
    const UserDirectory &directory = m_models.directory;
    const bool anyone = m_models.users.rowCount() > 0;
    const bool nobodyElse = m_models.users.rowCount() == 1 && m_models.shownUsers.rowCount() == 1;
    m_empty->setVisible(m_models.shownUsers.rowCount() == 0 || (nobodyElse && directory.state() == UserDirectory::State::Complete));
    if (m_empty->isHidden())
        return;
    const QLocale locale;
    if (!anyone && directory.problem()) {
        m_problemDetails = problemDetails(*directory.problem());
        const bool signedOut = isSignedOut(*directory.problem());
        if (signedOut)
            m_empty->setMessage(Icon::EmptyUnplugged, tr("You are no longer signed in."), tr("Nothing was changed."));
        else
            m_empty->setMessage(Icon::EmptyUnplugged, tr("The users could not be read."), problemText(*directory.problem()));
        connect(m_empty->addButton(signedOut ? tr("Sign in again") : tr("Retry")), &QPushButton::clicked, this, &UsersPage::refresh);
        connect(m_empty->addButton(tr("Copy details")), &QPushButton::clicked, this, &UsersPage::copyDetailsOfProblem);
    } else if (!anyone && directory.state() != UserDirectory::State::Complete) {
        m_empty->setMessage(Icon::Users, tr("Reading the users …"), tr("The first ones appear as soon as they are read."));
    } else if (!m_models.shownUsers.search().isEmpty()) {
        QString sentence = tr("Try fewer or other words.");
        if (isOffline())
            sentence = tr("There is no connection: only what was read before is searched.");
        const int missing = directory.total() - m_models.users.rowCount();
        const bool isIncomplete = directory.state() == UserDirectory::State::Incomplete && !isOffline();
        if (isIncomplete && missing > 0)
            sentence = tr("The list is incomplete: %n user(s) are not read yet, and the person may be among them.", nullptr, missing);
        else if (isIncomplete)
            sentence = tr("The list is incomplete, and the person may be among those not read yet.");
        m_empty->setMessage(Icon::EmptyNoMatch, tr("No user matches."), sentence);
        connect(m_empty->addButton(tr("Clear search")), &QPushButton::clicked, m_search, &QLineEdit::clear);
        if (isIncomplete)
            //: %1 is the number of a page
            connect(m_empty->addButton(tr("Retry from page %1").arg(locale.toString(directory.nextPage()))), &QPushButton::clicked,
                &m_models.directory, &UserDirectory::retry);
    } else if (anyone && !nobodyElse) {
        const UserView view = m_models.shownUsers.view();
        const QString heading = view == UserView::Waiting || view == UserView::ExpiringSoon ? tr("No open invitations.")
            : view == UserView::ExpiredOrFailed                                             ? tr("Nothing has expired.")
            : view == UserView::Inactive                                                    ? tr("Nobody has been inactive for 30 days.")
                                                                                            : tr("Nobody is in this view.");
        m_empty->setMessage(Icon::EmptyNothing, heading, tr("The other views show the rest of the account."));
    } else if (isVisibilityRestricted()) {
        m_empty->setMessage(Icon::EmptyNobody, tr("The owner has restricted who can see other users."),
            tr("You see yourself, people you invited and those below you in the classic hierarchy."));
    } else {
        m_empty->setMessage(Icon::EmptyNobody, tr("Nobody else is in this account yet."),
            tr("Invite people by their e-mail addresses. They decide whether to come."));
        connect(m_empty->addButton(tr("Invite users")), &QPushButton::clicked, this, &UsersPage::invite);
    }
}

/// The owner is in every account: whoever sees only themselves and is not the owner does not see everybody (B8).
bool UsersPage::isVisibilityRestricted() const
{
    const AccountOverview &overview = m_models.overview;
    return overview.actor().rightsKnown && !overview.actor().isOwner
        && overview.actor().userManagement == PlatformRole::None && m_models.users.rowCount() <= 1;
}

void UsersPage::report(const ChangeOutcome &outcome)
{
    const QString name = visibleText(outcome.subject.name);
    const ProblemContext about {.name = outcome.subject.name, .right = rightFor(outcome.action)};
    QString problem;
    switch (outcome.kind) {
    case ChangeOutcome::Kind::Done:
        m_toasts->show(NoticeKind::Success, tr("Invitation sent again to %1.").arg(visibleText(outcome.subject.email)));
        break;
    case ChangeOutcome::Kind::NoLongerFits:
        //: %1 is a name, %2 a status such as "Active"
        problem = tr("%1 is now %2. Nothing was sent.").arg(name, statusText(outcome.statusNow));
        break;
    case ChangeOutcome::Kind::Gone:
        problem = tr("%1 is no longer in the account.").arg(name);
        break;
    case ChangeOutcome::Kind::TooSoon:
        //: %1 is a name or an address; %n seconds
        problem = tr("%1: sent %n s ago.", nullptr, outcome.secondsAgo).arg(name);
        break;
    case ChangeOutcome::Kind::Unclear:
        problem = tr("%1: the answer was lost. The list shows what became of it. %2").arg(name, problemWithTrace(outcome.error, about));
        break;
    case ChangeOutcome::Kind::Failed:
        //: %1 is a name, %2 a whole sentence with the reason
        problem = tr("%1: %2").arg(name, problemWithTrace(outcome.error, about));
        break;
    }
    const bool answered = outcome.kind == ChangeOutcome::Kind::Unclear || outcome.kind == ChangeOutcome::Kind::Failed;
    m_problemDetails = answered ? problemDetails(outcome.error) : QString();
    showProblem(problem);
}

void UsersPage::showProblem(const QString &text)
{
    m_outcome->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_outcome->setKind(NoticeKind::Error);
    m_outcome->setText(tr("%n action(s) could not be done.", nullptr, 1), text);
    m_outcome->clearLinks();
    if (!m_problemDetails.isEmpty())
        connect(m_outcome->addLink(tr("Copy details")), &QPushButton::clicked, this, &UsersPage::copyDetailsOfProblem);
    connect(m_outcome->addLink(tr("Close")), &QPushButton::clicked, m_outcome, &QWidget::hide);
    m_outcome->announce();
}

} // namespace iam
