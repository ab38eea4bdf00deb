#pragma once

#include "app/credentialchain.h"
#include "models/core/connectchoice.h"

#include <QObject>

#include <memory>

namespace iam {

class AccountSession;
class Clock;
class MainWindow;
class Scheduler;
class Settings;
class Theme;
struct ServiceEndpoints;

/// One open account: its credential, its session and its window. Goes when its window is closed.
class OpenAccount final : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        const Clock &clock;
        Scheduler &scheduler;
        Theme &theme;
        Settings &settings;
        QString dataFolder {}; ///< the account's own on disk; empty: nothing is kept there
    };

    /// `account.keyKept` asks for a given key to be put into the key store.
    /// `given` is what the connect window or the environment has; without it the key store is asked, then the person.
    OpenAccount(const KnownAccount &account, const ServiceEndpoints &endpoints, const Credential &given, Tools tools,
        QObject *parent = nullptr);
    ~OpenAccount() override;

    /// Asks for the users before there is a window; only where nobody has to be asked for a key.
    void readAhead();
    /// Makes the window, not shown yet; once, and before whatever concerns it.
    void makeWindow();
    /// Shows the window, and reads.
    void start();
    [[nodiscard]] const KnownAccount &account() const { return m_account; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AccountSession &session() { return *m_session; }
    /// Facts for somebody who helps, without secrets and names: safe to paste.
    [[nodiscard]] QStringList diagnostics() const;

signals:
    /// The name of the account became known, or a switch of it was turned.
    void noted(const iam::KnownAccount &account);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForKey(const CredentialChain::Answer &answer);
    void takeName();
    void noteKept(bool kept);

    KnownAccount m_account;
    Theme &m_theme;
    QString m_host;
    bool m_onThisComputer; ///< all of its services
    CredentialChain m_credentials;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace iam
