#pragma once

#include "app/keystore.h"
#include "models/api/credentialstore.h"
#include "models/core/connectchoice.h"

#include <QObject>

#include <memory>

namespace iam {

class AccountBook;
class Clock;
class ConnectWindow;
class Scheduler;
class SignIn;

/// The connect window and what stands behind it: looks whether there is a key store, signs in to check, and says which
/// account to open and whether its key is to be kept.
class Connector final : public QObject
{
    Q_OBJECT

public:
    Connector(AccountBook &book, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);
    ~Connector() override;

    void show();
    void close();
    /// The list has changed.
    void updateAccounts();
    [[nodiscard]] ConnectWindow &window() { return *m_window; }

signals:
    /// An empty credential is looked for in the key store; `account.keyKept` says that a given one belongs there.
    void openWanted(const iam::KnownAccount &account, const iam::Credential &credential);
    void demoWanted();

private:
    void lookForKeyStore();
    void check();
    void checkWith(const ConnectChoice &choice, const Credential &credential);
    void chooseAccount(const AccountId &account);
    void showRights();
    void open();
    void forget(const QString &id);

    AccountBook &m_book;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    KeyStore m_keyStore;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<ConnectWindow> m_window;
};

} // namespace iam
