#include "app/openaccount.h"

#include "app/accountsession.h"
#include "app/settings.h"
#include "models/api/serviceendpoints.h"
#include "models/api/systemproxy.h"
#include "models/workflows/accountguard.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/dialogs/apikeydialog.h"
#include "views/mainwindow/mainwindow.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QStandardPaths>

namespace iam {

namespace {

/// The demo's data is on this computer anyway. The name says nothing about the account.
QString copyFileOf(const KnownAccount &account)
{
    if (account.way == ConnectChoice::Way::Demo)
        return {};
    const QByteArray name = QCryptographicHash::hash(account.id.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/copies/")
        + QString::fromLatin1(name) + QStringLiteral(".users");
}

} // namespace

OpenAccount::OpenAccount(const KnownAccount &account, const ServiceEndpoints &endpoints, const Credential &given, Tools tools,
    QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_theme(tools.theme)
    , m_host(endpoints.iam.host())
    , m_onThisComputer(isLoopback(endpoints.userManagement) && isLoopback(endpoints.iam)
          && isLoopback(endpoints.resourceController) && isLoopback(endpoints.globalCatalog))
    , m_credentials(given, account.way == ConnectChoice::Way::ApiKey ? account.id : QString(),
          [this](const CredentialChain::Answer &answer) { askForKey(answer); })
    , m_session(std::make_unique<AccountSession>(endpoints, account.account, m_credentials, tools.clock, tools.scheduler,
          SessionOptions {.dataFolder = tools.dataFolder,
              .copyFile = copyFileOf(account),
              .holdTime = tools.settings.holdTime(),
              .keepHoldTime = [&settings = tools.settings](std::chrono::seconds time) { settings.setHoldTime(time); }}))
{
    AccountGuard &guard = m_session->guard();
    guard.setAsksFirst(account.way != ConnectChoice::Way::Demo);
    guard.setReadOnly(account.readOnly);
    connect(&guard, &AccountGuard::readOnlyChanged, this, [this](bool readOnly) {
        m_account.readOnly = readOnly;
        emit noted(m_account);
    });
    connect(&m_credentials, &CredentialChain::kept, this, [this] { noteKept(true); });
    connect(&m_credentials, &CredentialChain::notKept, this, [this] {
        noteKept(false);
        m_window->tellKeyNotKept();
    });
    const AccountOverview &overview = m_session->models().overview;
    connect(&overview, &AccountOverview::changed, this, [this, &overview, &guard] {
        takeName();
        // A service elsewhere is believed to be real, whatever it says of itself.
        if (m_onThisComputer && overview.isDemo())
            guard.setAsksFirst(false);
    });
    if (account.keyKept && given.kind == Credential::Kind::ApiKey && !given.isEmpty())
        m_credentials.keep(given.text);
}

OpenAccount::~OpenAccount() = default;

void OpenAccount::readAhead() { m_session->read(); }

void OpenAccount::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_session->models(), m_theme);
    m_window->setService(m_host);
    m_window->setAccountColour(m_account.colour);
    m_window->installEventFilter(this);
    connect(m_session.get(), &AccountSession::fileReported, m_window.get(), &MainWindow::tellFile);
}

void OpenAccount::start()
{
    m_window->show(); // before a key is asked for
    m_session->start();
}

void OpenAccount::takeName()
{
    const QString name = m_session->models().overview.accountName();
    if (name == m_account.name)
        return;
    m_account.name = name;
    emit noted(m_account);
}

void OpenAccount::noteKept(bool kept)
{
    if (kept == m_account.keyKept)
        return;
    m_account.keyKept = kept;
    emit noted(m_account);
}

void OpenAccount::askForKey(const CredentialChain::Answer &answer)
{
    const bool passcode = m_account.way == ConnectChoice::Way::Passcode;
    auto *dialog = new ApiKeyDialog(m_host, m_account.account.text, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (passcode)
        dialog->askForPasscode();
    connect(dialog, &QDialog::finished, this, [dialog, answer, passcode](int result) {
        if (result != QDialog::Accepted)
            answer({}, false);
        else if (passcode)
            answer(credentialFromPasscode(dialog->takeKey()), false);
        else
            answer({.text = dialog->takeKey()}, dialog->keepInKeyStore());
    });
    dialog->open();
}

QStringList OpenAccount::diagnostics() const
{
    const AccountModels models = m_session->models();
    const Actor &actor = models.overview.actor();
    const auto yes = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
    return {QStringLiteral("service: ") + m_host, QStringLiteral("account: ") + m_account.account.text,
        QStringLiteral("demo: ") + yes(models.overview.isDemo()),
        QStringLiteral("signed in as: ") + (actor.isServiceId() ? QStringLiteral("service ID") : QStringLiteral("person")),
        QStringLiteral("owner: ") + yes(actor.isOwner), QStringLiteral("rights read: ") + yes(actor.rightsKnown),
        QStringLiteral("role on user management: ") + QString::number(static_cast<int>(actor.userManagement)),
        QStringLiteral("read only: ") + yes(actor.readOnly)};
}

bool OpenAccount::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close)
        QMetaObject::invokeMethod(this, &OpenAccount::closed, Qt::QueuedConnection); // the window is closed first
    return QObject::eventFilter(watched, event);
}

} // namespace iam
