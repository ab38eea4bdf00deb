#pragma once

#include "app/accountbook.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/settings.h"
#include "models/api/credentialstore.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "views/help/helpdesk.h"
#include "views/theme/theme.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace iam {

namespace service {
class EmbeddedService;
struct ServiceInfo;
}

class Connector;
class Logbook;
class MainWindow;
class OpenAccount;

/// The running console: starts the demo service if asked, opens accounts in windows of their own, and the window in
/// which another one is chosen. Ends with its last window.
class Console final : public QObject
{
    Q_OBJECT

public:
    /// `logbook` is for the diagnostics and must outlive the console.
    Console(QApplication &application, CommandLine line, Secret keyFromEnvironment, const Logbook &logbook);
    ~Console() override;

    void start();

signals:
    /// The window of an account is there.
    void opened(iam::MainWindow *window);

private:
    [[nodiscard]] std::unique_ptr<service::EmbeddedService> beginDemo();
    [[nodiscard]] std::unique_ptr<service::EmbeddedService> beginDemoAtOnce();
    void startDemo();
    /// Asks for the users and makes the window while the service is still writing its data. It is shown with its first
    /// users: an empty list that is filled at once would only be painted for nothing.
    void prepareDemo(const service::ServiceInfo &info);
    void furnishDemo();
    void showPrepared();
    void openDemo(const service::ServiceInfo &info);
    void takeDemo(const service::ServiceInfo &info);
    void openFromCommandLine();
    [[nodiscard]] QString dataFolder(const KnownAccount &account) const;
    /// A second window of an account that is open already comes to the front instead.
    void open(KnownAccount account, const Credential &credential);
    [[nodiscard]] std::unique_ptr<OpenAccount> make(KnownAccount account, const Credential &credential);
    /// Gives it its window.
    void furnish(OpenAccount &account);
    void begin(std::unique_ptr<OpenAccount> account);
    void close(OpenAccount *account);
    void showConnect();
    void copyDiagnostics(const OpenAccount &account);
    void saveWindow(OpenAccount &account);
    void fail(const QString &reason);

    QApplication &m_application;
    CommandLine m_line;
    Secret m_keyFromEnvironment;
    const Logbook &m_logbook;
    /// Begun before everything below, so that it opens its database while fonts and colours are read.
    std::unique_ptr<service::EmbeddedService> m_service;
    QList<FileReport> m_reports = Settings::prepare(); ///< to be told in the first window; before anything is read
    Settings m_settings;
    AccountBook m_book {m_settings};
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    Theme m_theme;
    HelpDesk m_help;
    Languages m_languages;
    std::optional<std::pair<KnownAccount, Credential>> m_demo; ///< once the demo service runs
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<OpenAccount> m_prepared; ///< of the demo, not shown yet
    std::vector<std::unique_ptr<OpenAccount>> m_accounts;
};

} // namespace iam
