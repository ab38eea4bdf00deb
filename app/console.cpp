#include "app/console.h"

#include "app/searchkeeper.h"

#include "app/accountsession.h"
#include "app/connector.h"
#include "app/logbook.h"
#include "app/openaccount.h"
#include "app/service/embeddedservice.h"
#include "models/api/serviceendpoints.h"
#include "models/core/redaction.h"
#include "models/core/searchshelf.h"
#include "models/workflows/userdirectory.h"
#include "views/connect/connectwindow.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/expirynotice.h"
#include "views/pages/userspage.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr std::chrono::milliseconds longestWithoutWindow {200}; ///< once the demo service answers

} // namespace

Console::Console(QApplication &application, CommandLine line, Secret keyFromEnvironment, const Logbook &logbook)
    : m_application(application)
    , m_line(std::move(line))
    , m_keyFromEnvironment(std::move(keyFromEnvironment))
    , m_logbook(logbook)
    , m_service(beginDemoAtOnce())
    , m_help(application)
{
    m_settings.markSchema();
    m_theme.setMode(static_cast<Theme::Mode>(m_settings.theme()));
    m_theme.apply(application);
    m_languages.install(m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    connect(&application, &QCoreApplication::aboutToQuit, this, [this] {
        for (const auto &account : m_accounts)
            saveWindow(*account);
    });
}

Console::~Console() = default;

void Console::start()
{
    if (m_line.connect)
        showConnect();
    else if (m_line.demo)
        startDemo();
    else
        openFromCommandLine();
}

void Console::startDemo()
{
    if (m_demo) {
        open(m_demo->first, m_demo->second);
        return;
    }
    if (m_service || m_prepared)
        return; // on its way
    m_service = beginDemo();
}

std::unique_ptr<service::EmbeddedService> Console::beginDemo()
{
    auto begun = std::make_unique<service::EmbeddedService>();
    // From a thread of its own: what it tells comes with the event loop, when this object is whole.
    connect(begun.get(), &service::EmbeddedService::listening, this, &Console::prepareDemo);
    connect(begun.get(), &service::EmbeddedService::ready, this, &Console::openDemo);
    connect(begun.get(), &service::EmbeddedService::failed, this, &Console::fail);
    begun->start(m_line.serviceOptions());
    return begun;
}

std::unique_ptr<service::EmbeddedService> Console::beginDemoAtOnce()
{
    return m_line.demo && !m_line.connect ? beginDemo() : nullptr;
}

void Console::prepareDemo(const service::ServiceInfo &info)
{
    takeDemo(info);
    m_prepared = make(m_demo->first, m_demo->second);
    m_demo.reset(); // it is not there yet
    m_prepared->readAhead();
    // In the next turn: the first request is under way by then.
    QMetaObject::invokeMethod(this, &Console::furnishDemo, Qt::QueuedConnection);
}

void Console::furnishDemo()
{
    if (!m_prepared)
        return;
    furnish(*m_prepared);
    // While the service still writes: what the screen has to know of the window, and the fonts of the first painting.
    m_prepared->window().winId();
    m_theme.loadFonts();
    connect(&m_prepared->session().directory(), &UserDirectory::progressed, this, &Console::showPrepared, Qt::SingleShotConnection);
}

void Console::showPrepared()
{
    if (m_prepared)
        begin(std::move(m_prepared));
}

void Console::openDemo(const service::ServiceInfo &info)
{
    if (!info.damagedFile.isEmpty())
        m_reports.append({.what = FileReport::What::Demo, .keptAs = info.damagedFile});
    takeDemo(info);
    if (m_prepared)
        m_scheduler.after(longestWithoutWindow, this, [this] { showPrepared(); });
    else
        open(m_demo->first, m_demo->second);
}

void Console::takeDemo(const service::ServiceInfo &info)
{
    // The port is another one each time, so the entry has a name of its own.
    const KnownAccount account {.id = QStringLiteral("demo#") + info.accountId,
        .way = ConnectChoice::Way::Demo,
        .endpoints = {.kind = EndpointChoice::Kind::Custom, .custom = info.url},
        .account = {info.accountId}};
    m_demo = {account, {.text = Secret(info.apiKeys.value(QStringLiteral("owner")).toUtf8())}};
}

void Console::openFromCommandLine()
{
    const EndpointChoice endpoints {.kind = EndpointChoice::Kind::Custom, .custom = m_line.serviceUrl};
    KnownAccount account {.id = AccountBook::idOf(endpoints, {m_line.account}),
        .endpoints = endpoints,
        .account = {m_line.account}};
    if (const KnownAccount *before = m_book.find(account.id))
        account = *before;
    open(account, {.text = m_keyFromEnvironment});
}

QString Console::dataFolder(const KnownAccount &account) const
{
    if (account.way == ConnectChoice::Way::Demo && m_line.database == QLatin1String(":memory:"))
        return {}; // the account is gone with the program, and so is what belongs to it
    return AccountBook::folderOf(account.id);
}

void Console::open(KnownAccount account, const Credential &credential)
{
    for (const auto &open : m_accounts) {
        if (open->account().id == account.id) {
            open->window().raise();
            open->window().activateWindow();
            return;
        }
    }
    auto made = make(std::move(account), credential);
    furnish(*made);
    begin(std::move(made));
}

std::unique_ptr<OpenAccount> Console::make(KnownAccount account, const Credential &credential)
{
    account.lastOpened = m_clock.now();
    if (account.name.isEmpty())
        account.name = account.account.text;
    account = m_book.remember(account);
    return std::make_unique<OpenAccount>(account, ServiceEndpoints::from(account.endpoints), credential,
        OpenAccount::Tools {.clock = m_clock,
            .scheduler = m_scheduler,
            .theme = m_theme,
            .settings = m_settings,
            .dataFolder = dataFolder(account)});
}

void Console::begin(std::unique_ptr<OpenAccount> account)
{
    m_accounts.push_back(std::move(account));
    OpenAccount &opened = *m_accounts.back();
    opened.start();
    for (const FileReport &report : std::exchange(m_reports, {}))
        opened.window().tellFile(report);
    emit this->opened(&opened.window());
}

void Console::furnish(OpenAccount &account)
{
    account.makeWindow();
    MainWindow &window = account.window();
    window.setLanguages(Languages::all(), m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    window.restoreGeometry(m_settings.windowGeometry());
    if (const QByteArray columns = m_settings.columns(account.account().account.text); !columns.isEmpty())
        window.usersPage()->restoreColumns(columns);
    const AccountModels models = account.session().models();
    const QString accountId = account.account().account.text;
    new SearchKeeper(m_settings, accountId, models.searches, &models.searches);
    connect(&window, &MainWindow::languageChosen, this, [this](const QString &code) {
        m_settings.setLanguage(code);
        m_languages.install(code);
    });
    window.expiryNotice()->setLastTold(m_settings.expiringTold(accountId));
    window.findChild<QAction *>(QStringLiteral("tellExpiring"))->setChecked(m_settings.tellsExpiring());
    connect(&window, &MainWindow::expiryNoticeChosen, this, [this](bool wanted) { m_settings.setTellsExpiring(wanted); });
    connect(window.expiryNotice(), &ExpiryNotice::told, this,
        [this, accountId](const QDate &day) { m_settings.setExpiringTold(accountId, day); });
    connect(&window, &MainWindow::themeChosen, this, [this](int mode) { m_settings.setTheme(mode); });
    connect(&window, &MainWindow::connectWanted, this, &Console::showConnect);
    connect(&window, &MainWindow::guideWanted, &m_help, &HelpDesk::open);
    connect(&window, &MainWindow::diagnosticsWanted, this, [this, &account] { copyDiagnostics(account); });
    connect(&account, &OpenAccount::noted, this, [this](const KnownAccount &noted) {
        m_book.remember(noted);
        if (m_connector)
            m_connector->updateAccounts();
    });
    connect(&account, &OpenAccount::closed, this, [this, &account] { close(&account); });
}

void Console::close(OpenAccount *account)
{
    saveWindow(*account);
    // Its keys and tokens go with it.
    m_accounts.erase(std::remove_if(m_accounts.begin(), m_accounts.end(),
                         [account](const auto &open) { return open.get() == account; }),
        m_accounts.end());
}

void Console::showConnect()
{
    if (!m_connector) {
        m_connector = std::make_unique<Connector>(m_book, m_clock, m_scheduler);
        connect(m_connector.get(), &Connector::openWanted, this, &Console::open);
        connect(m_connector.get(), &Connector::demoWanted, this, &Console::startDemo);
    }
    m_connector->show();
}

void Console::saveWindow(OpenAccount &account)
{
    m_settings.setWindowGeometry(account.window().saveGeometry());
    m_settings.setColumns(account.account().account.text, account.window().usersPage()->columns());
}

void Console::copyDiagnostics(const OpenAccount &account)
{
    QStringList lines {QStringLiteral("IAM Console ") + QCoreApplication::applicationVersion(),
        QStringLiteral("Qt ") + QLatin1String(qVersion()), QSysInfo::prettyProductName()};
    lines += account.diagnostics();
    lines += m_logbook.lastLines();
    for (QString &line : lines)
        line = redacted(line);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void Console::fail(const QString &reason)
{
    auto *dialog = new ConsoleDialog(tr("The demo account cannot be opened"), 560);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->addWidget(plainLabel(reason, dialog, TextStyle::Body, Token::Text, true));
    dialog->setHarmlessButton(tr("Close"));
    m_prepared.reset();
    m_service.reset();
    const bool isOnlyWindow = m_accounts.empty() && !m_line.connect;
    connect(dialog, &QDialog::finished, this, [isOnlyWindow] {
        if (isOnlyWindow)
            QCoreApplication::exit(1);
    });
    dialog->show();
}

} // namespace iam
