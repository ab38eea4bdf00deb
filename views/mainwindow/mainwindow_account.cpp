// What the main window does about the account as a whole: opening another one, read only, the question before the first
// change, the diagnostics.
#include "models/core/safetext.h"
#include "models/workflows/accountguard.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/signinhelp.h"
#include "views/dialogs/filereportdialog.h"
#include "views/mainwindow/headerbar.h"
#include "views/mainwindow/mainwindow.h"
#include "views/theme/theme.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toast.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr int questionWidth = 560;

} // namespace

void MainWindow::setAccountColour(int index)
{
    m_header->setAccountColour(index);
}

void MainWindow::tellKeyNotKept()
{
    auto *toasts = new ToastStack(centralWidget());
    toasts->show(NoticeKind::Warning, tr("The key could not be kept in the key store."),
        tr("It stays in memory until this account is closed."));
}

void MainWindow::tellFile(const FileReport &report)
{
    if (!m_fileReports)
        m_fileReports = new FileReportDialog(this);
    m_fileReports->add(report);
    if (!m_fileReports->isVisible())
        m_fileReports->open();
    m_fileReports->fitToContents();
}

void MainWindow::makeAccountActions()
{
    connect(&m_models.help, &SignInHelp::connectionWanted, this, &MainWindow::connectWanted);
    addCommand("connectAccount", {Qt::CTRL | Qt::Key_O}, [this] { emit connectWanted(); });
    addCommand("closeAccount", {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, [this] { close(); });
    addCommand("copyDiagnostics", {}, [this] { emit diagnosticsWanted(); });
    AccountGuard &guard = m_models.guard;
    QAction *readOnly = addCommand("readOnly", {}, [] {});
    readOnly->setCheckable(true);
    readOnly->setChecked(guard.isReadOnly());
    m_models.overview.setReadOnly(guard.isReadOnly());
    connect(readOnly, &QAction::toggled, &guard, &AccountGuard::setReadOnly);
    connect(&guard, &AccountGuard::readOnlyChanged, readOnly, &QAction::setChecked);
    connect(&guard, &AccountGuard::question, this, &MainWindow::askBeforeFirstChange);
}

void MainWindow::askBeforeFirstChange()
{
    auto *dialog = new ConsoleDialog(tr("Change a real account?"), questionWidth, this);
    dialog->setObjectName(QStringLiteral("firstChangeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the name of an account
    const QString text
        = tr("Changes here affect the real account %1.").arg(isolatedText(visibleText(m_models.overview.accountName())));
    dialog->body()->addWidget(plainLabel(text, dialog, TextStyle::BodyStrong, Token::Text, true));
    dialog->body()->addWidget(plainLabel(tr("Nothing has been sent yet. You are asked once, until the account is closed."),
        dialog, TextStyle::Body, Token::Text, true));
    dialog->setHarmlessButton(tr("Change nothing"))->setObjectName(QStringLiteral("changeNothing"));
    QPushButton *allow = dialog->setPrimaryButton(tr("Allow changes"));
    allow->setObjectName(QStringLiteral("allowChanges"));
    connect(allow, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::finished, &m_models.guard,
        [&guard = m_models.guard](int result) { guard.answer(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace iam
