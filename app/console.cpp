#include "app/console.h"

#include "app/accountsession.h"
#include "app/service/embeddedservice.h"
#include "views/dialogs/apikeydialog.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/userspage.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

namespace iam {

Console::Console(QApplication &application, const CommandLine &line, Secret keyFromEnvironment)
    : m_application(application)
    , m_line(line)
    , m_keyFromEnvironment(std::move(keyFromEnvironment))
{
    m_theme.setMode(static_cast<Theme::Mode>(m_settings.theme()));
    m_theme.apply(application);
    m_languages.install(m_line.language.isEmpty() ? m_settings.language() : m_line.language);
}

Console::~Console() = default;

void Console::start()
{
    if (m_line.demo)
        startDemo();
    else
        open(m_line.serviceUrl, m_line.account);
}

void Console::startDemo()
{
    m_service = std::make_unique<service::EmbeddedService>();
    connect(m_service.get(), &service::EmbeddedService::ready, this, &Console::openDemo);
    connect(m_service.get(), &service::EmbeddedService::failed, this, &Console::fail);
    service::ServiceOptions options;
    options.databaseFile = m_line.database;
    options.users = m_line.users;
    if (!m_line.seed.isEmpty())
        options.seed = m_line.seed;
    if (m_line.processingMs)
        options.processingTime = std::chrono::milliseconds(*m_line.processingMs);
    m_service->start(options);
}

void Console::openDemo(const service::ServiceInfo &info)
{
    m_keyFromEnvironment = Secret(info.apiKeys.value(QStringLiteral("owner")).toUtf8());
    open(info.url, info.accountId);
}

void Console::open(const QUrl &url, const QString &account)
{
    const QString entry = m_line.demo ? QString() : url.toString(QUrl::RemoveUserInfo) + QLatin1Char('#') + account;
    m_credentials = std::make_unique<CredentialChain>(
        Credential {.text = m_keyFromEnvironment}, entry, [this](const CredentialChain::Answer &answer) { askForKey(answer); });
    m_session = std::make_unique<AccountSession>(
        ServiceEndpoints::loopback(url), AccountId {account}, *m_credentials, m_clock, m_scheduler);
    m_window = std::make_unique<MainWindow>(m_session->models(), m_theme);
    m_window->setService(url.host());
    m_window->setLanguages(
        Languages::all(), m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &code) {
        m_settings.setLanguage(code);
        m_languages.install(code);
    });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](int mode) { m_settings.setTheme(mode); });
    connect(&m_application, &QCoreApplication::aboutToQuit, this, [this, account] { saveWindow(account); });
    restoreWindow(account);
    m_window->show();
    m_session->start();
    emit opened(m_window.get());
}

void Console::restoreWindow(const QString &account)
{
    m_window->restoreGeometry(m_settings.windowGeometry());
    const QByteArray columns = m_settings.columns(account);
    if (!columns.isEmpty())
        m_window->usersPage()->restoreColumns(columns);
}

void Console::saveWindow(const QString &account)
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_settings.setColumns(account, m_window->usersPage()->columns());
}

void Console::askForKey(CredentialChain::Answer answer)
{
    auto *dialog = new ApiKeyDialog(m_line.serviceUrl.host(), m_line.account, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, answer](int result) {
        if (result == QDialog::Accepted)
            answer({.text = dialog->takeKey()}, dialog->keepInKeyStore());
        else
            answer({}, false);
    });
    dialog->open();
}

void Console::fail(const QString &reason)
{
    auto *dialog = new ConsoleDialog(tr("The demo account cannot be opened"), 560);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->addWidget(plainLabel(reason, dialog, TextStyle::Body, Token::Text, true));
    dialog->setHarmlessButton(tr("Close"));
    connect(dialog, &QDialog::finished, this, [] { QCoreApplication::exit(1); });
    dialog->show();
}

} // namespace iam
