#pragma once

#include "app/commandline.h"
#include "app/credentialchain.h"
#include "app/languages.h"
#include "app/settings.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "views/theme/theme.h"

#include <QObject>

#include <memory>

class QApplication;

namespace iam {

namespace service {
class EmbeddedService;
struct ServiceInfo;
}

class AccountSession;
class MainWindow;

/// The running console: starts the demo service if asked, opens the account, shows its window.
class Console final : public QObject
{
    Q_OBJECT

public:
    Console(QApplication &application, const CommandLine &line, Secret keyFromEnvironment);
    ~Console() override;

    void start();

signals:
    /// The window of the account is there.
    void opened(iam::MainWindow *window);

private:
    void startDemo();
    void openDemo(const service::ServiceInfo &info);
    void open(const QUrl &url, const QString &account);
    void restoreWindow(const QString &account);
    void saveWindow(const QString &account);
    void fail(const QString &reason);
    void askForKey(CredentialChain::Answer answer);

    QApplication &m_application;
    CommandLine m_line;
    Secret m_keyFromEnvironment;
    Settings m_settings;
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<service::EmbeddedService> m_service;
    std::unique_ptr<CredentialChain> m_credentials;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace iam
