#pragma once

#include "models/core/connectchoice.h"

#include <QList>

#include <functional>

namespace iam {

class Settings;

/// The accounts this computer knows: name, colour, where they are, how they are signed in to. Holds no secret; whether a
/// key is in the key store is noted, the key is not.
class AccountBook
{
public:
    /// Reads what was remembered. `settings` must outlive the book.
    explicit AccountBook(Settings &settings);

    /// The last opened first.
    [[nodiscard]] const QList<KnownAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] const KnownAccount *find(const QString &id) const;
    /// Adds the account or brings its entry up to date; gives a new one a colour of its own. Answers the entry.
    KnownAccount remember(KnownAccount account);
    void forget(const QString &id);

    /// The same account at the same service is the same entry; also the name of its key in the key store.
    [[nodiscard]] static QString idOf(const EndpointChoice &endpoints, const AccountId &account);
    /// Where the console keeps what belongs to this entry.
    [[nodiscard]] static QString folderOf(const QString &id);

private:
    void read();
    /// What was remembered by other consoles in the meantime stays.
    void change(const std::function<void()> &work);
    [[nodiscard]] int freeColour() const;

    Settings &m_settings;
    QList<KnownAccount> m_accounts;
};

} // namespace iam
