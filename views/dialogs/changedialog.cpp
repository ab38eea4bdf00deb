#include "views/dialogs/changedialog.h"

#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/usertext.h"
#include "models/workflows/retrywatch.h"
#include "models/workflows/signinhelp.h"
#include "views/copyas/copyasbutton.h"
#include "views/text/problemhelp.h"
#include "views/text/problemtext.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace iam {

ChangeDialog::ChangeDialog(const QString &title, int width, QWidget *parent)
    : ConsoleDialog(title, width, parent)
    , m_problem(new InlineNotification(NoticeKind::Error, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(QStringLiteral("dialogProblem"));
    m_problem->hide();
    body()->addWidget(m_problem);
}

void ChangeDialog::offerCopyAs(const copyas::Context &context, const copyas::Person &person)
{
    m_person = person;
    addCopyAsButton(*this, context, [this] { return copyChoices(); });
}

void ChangeDialog::follow(const RetryWatch &retries)
{
    connect(&retries, &RetryWatch::waiting, this, [this](const RetryNotice &notice) {
        if (!m_busy)
            return;
        m_problem->setKind(NoticeKind::Info);
        m_problem->clearLinks();
        m_problem->setText(retryText(notice), {});
        m_problem->show();
        m_problem->announce();
        fitToContents();
    });
}

void ChangeDialog::offerHelp(SignInHelp &help)
{
    m_help = &help;
    connect(&help, &SignInHelp::signedIn, this, [this] {
        if (!m_signedOut || m_busy)
            return;
        showMessage(tr("You are signed in again."), tr("Nothing was sent in the meantime. What you have filled in is kept."));
        m_problem->setKind(NoticeKind::Success);
    });
    connect(&help, &SignInHelp::failed, this, [this](const ApiError &error) {
        if (m_signedOut && !m_busy)
            showProblem(error);
    });
}

void ChangeDialog::setAbout(const QString &name, Right right)
{
    m_name = name;
    m_right = right;
}

void ChangeDialog::await(const UserChanges::Answer &answer)
{
    hideProblem();
    setBusy(true);
    whenDone(answer, this, [this](const Result<ChangeResult> &result) {
        setBusy(false);
        hideProblem(); // the waiting is over
        if (!result.ok()) {
            if (!takeProblem(result.error()))
                showProblem(result.error());
            return;
        }
        const QString name = isolatedText(m_name);
        if (result.value().kind != ChangeResult::Kind::Done && takeMisfit(result.value())) {
            setObstacle(tr("This can no longer be done."));
            return;
        }
        switch (result.value().kind) {
        case ChangeResult::Kind::Done:
            takeResult(result.value());
            return;
        case ChangeResult::Kind::NoLongerFits:
            //: %1 is a name, %2 a status such as "Active"
            showMessage(tr("%1 is now %2. Nothing was sent.").arg(name, statusText(result.value().statusNow)), {});
            break;
        case ChangeResult::Kind::Gone:
            showMessage(tr("%1 is no longer in the account.").arg(name), tr("Nothing was sent."));
            break;
        }
        setObstacle(tr("This can no longer be done."));
    });
}

void ChangeDialog::takeResult(const ChangeResult &result)
{
    emit changed(result);
    accept();
}

void ChangeDialog::showProblem(const ApiError &error, const QString &sentence)
{
    QString text = sentence.isEmpty() ? problemWithTrace(error, {.name = m_name, .right = m_right}) : sentence;
    if (!sentence.isEmpty() && !error.trace.isEmpty())
        //: %1 identifies a request, for the service's support
        text += QLatin1Char('\n') + tr("Trace number: %1").arg(visibleText(error.trace));
    showMessage(mayHaveHappened(error) ? tr("Nobody knows whether this was done. The list is read again.")
                                       : tr("This was not done."),
        text);
    m_signedOut = isSignedOut(error);
    if (m_help)
        addProblemHelp(*m_problem, error, *m_help);
    const QString details = problemDetails(error);
    connect(m_problem->addLink(tr("Copy details")), &QPushButton::clicked, m_problem,
        [details] { QGuiApplication::clipboard()->setText(details); });
}

void ChangeDialog::showMessage(const QString &strong, const QString &text)
{
    m_signedOut = false;
    m_problem->setKind(NoticeKind::Error);
    m_problem->clearLinks();
    m_problem->setText(strong, text);
    m_problem->show();
    m_problem->announce();
    fitToContents();
}

QWidget *ChangeDialog::problemNotice() const { return m_problem; }

QPushButton *ChangeDialog::addLink(const QString &text) { return m_problem->addLink(text); }

void ChangeDialog::hideProblem() { m_problem->hide(); }

void ChangeDialog::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    setReason(m_busy ? tr("Waiting for the service …") : reason);
    if (primaryButton() != nullptr)
        primaryButton()->setEnabled(!m_busy && reason.isEmpty());
}

void ChangeDialog::setBusy(bool busy)
{
    m_busy = busy;
    setObstacle(m_obstacle);
    // The pressed button is disabled now, and the focus must not get lost.
    if (busy) {
        m_focusBefore = focusWidget();
        if (harmlessButton() != nullptr)
            harmlessButton()->setFocus();
    } else if (m_focusBefore && m_focusBefore->isEnabled() && harmlessButton() != nullptr && harmlessButton()->hasFocus()) {
        m_focusBefore->setFocus();
    }
}

void ChangeDialog::reject()
{
    if (!m_busy) // the answer would have nobody to tell it to
        ConsoleDialog::reject();
}

} // namespace iam
