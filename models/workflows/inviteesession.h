#pragma once

#include "models/core/apikey.h"
#include "models/core/inviteemail.h"
#include "models/core/secret.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace iam {

class Clock;
class Scheduler;
struct ServiceEndpoints;

/// A key that has just been made: its text is told once.
struct CreatedApiKey
{
    ApiKey key {};
    Secret text {};
};

/// The other side of an invitation, at a demo service only: somebody reads the message and accepts. Signed in on its
/// own, beside the console's person.
class InviteeSession final : public QObject
{
    Q_OBJECT

public:
    /// `account` is the one of the console, for keys and for accepting by a call.
    InviteeSession(const ServiceEndpoints &endpoints, AccountId account, const Clock &clock, Scheduler &scheduler,
        QObject *parent = nullptr);
    ~InviteeSession() override;

    /// As anybody who is known or invited; a demo service asks for no proof.
    [[nodiscard]] QFuture<Result<Done>> signIn(const QString &email);
    [[nodiscard]] const QString &email() const { return m_email; }
    [[nodiscard]] QFuture<Result<QList<InviteeMail>>> inbox();
    [[nodiscard]] QFuture<Result<QList<InviteeNotification>>> notifications(const QString &search, const QString &type);
    /// By the link of a message, or of a notification; only people new to the cloud give a name.
    [[nodiscard]] QFuture<Result<Done>> acceptByLink(const QString &token, const QString &first, const QString &last);
    /// By the call for programs; for people whom the cloud knows.
    [[nodiscard]] QFuture<Result<Done>> acceptByCall();
    [[nodiscard]] QFuture<Result<QList<ApiKey>>> apiKeys();
    [[nodiscard]] QFuture<Result<CreatedApiKey>> createKey(const QString &name);
    /// Exchanges the key for a token, as a program would.
    [[nodiscard]] QFuture<Result<Done>> useKey(const Secret &key);

private:
    struct Parts;
    [[nodiscard]] QFuture<Result<Done>> afterwardsSomebodyElse(const QFuture<Result<Done>> &call);

    AccountId m_account;
    std::unique_ptr<Parts> m_parts;
    QString m_email;
};

} // namespace iam
