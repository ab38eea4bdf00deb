#pragma once

#include "models/core/accessgroup.h"
#include "models/core/accountsummary.h"
#include "models/core/actionrules.h"
#include "models/core/userfacts.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace iam {

class AccessGroupsApi;
class ExtensionsApi;
class PolicyApi;
class TokenSource;
class UserDirectory;

/// The account and the person signed in: name, owner, what the actor may do, what the service offers beyond the
/// protocol. What cannot be read stays unknown, and nothing is forbidden for it (B9).
class AccountOverview final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        TokenSource &tokens;
        ExtensionsApi &extensions;
        PolicyApi &policies;
        AccessGroupsApi &groups;
    };

    AccountOverview(const Sources &sources, AccountId account, QObject *parent = nullptr);
    ~AccountOverview() override;

    /// Reads everything again; changed() follows, more than once.
    void read();
    /// The console's own switch, not a right: changed() follows.
    void setReadOnly(bool readOnly);
    /// Reads the access groups for a choice; accessGroupsRead() or accessGroupsFailed() follows.
    void readAccessGroups();

    /// True from read() until the rights are there, or could not be read.
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const AccountId &accountId() const { return m_account; }
    /// The account's ID until its name is known.
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] bool isDemo() const { return m_summary && m_summary->demo; }
    [[nodiscard]] bool isClassicAccount() const { return m_summary && m_summary->classicLinked; }
    /// Empty if not known.
    [[nodiscard]] IamId ownerId() const { return m_summary ? m_summary->ownerIamId : IamId {}; }
    /// What the service can do beyond the protocol, such as "ibmid"; nothing until it has been read.
    [[nodiscard]] bool hasExtension(QLatin1String name) const { return m_extensions.contains(name); }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const QString &actorAddress() const { return m_actorAddress; }

signals:
    void changed();
    void accessGroupsRead(const QList<iam::AccessGroup> &groups);
    void accessGroupsFailed(const iam::ApiError &error);

private:
    struct Calls;
    void readSummary();
    void readRights();
    void takeRights();
    void updateActor();

    Sources m_sources;
    AccountId m_account;
    std::unique_ptr<Calls> m_calls;
    std::optional<AccountSummary> m_summary;
    Actor m_actor;
    QString m_actorAddress;
    QStringList m_extensions;
    bool m_reading = false;
};

} // namespace iam
