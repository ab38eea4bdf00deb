#pragma once

#include "models/api/httptransport.h"
#include "models/core/inviteemail.h"

namespace iam {

struct Passcode
{
    Secret text {};
    QDateTime expiresAt {}; ///< UTC
    [[nodiscard]] static Result<Passcode> fromJson(const QJsonObject &json, const QString &path);
};

/// Only new people have a name to give; an empty one is left out.
struct InviteeName
{
    QString firstName {};
    QString lastName {};
};

/// The side of an invited person at a demo service (docs/protocol.md, "Our extensions"). But for token(), the transport
/// has to be signed in as that person.
class InviteeApi
{
public:
    explicit InviteeApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    /// An access token of anybody who is known or invited; a demo service asks for no proof. Sent without a token.
    [[nodiscard]] QFuture<Result<Secret>> token(const QString &email);
    /// For signing in elsewhere, once.
    [[nodiscard]] QFuture<Result<Passcode>> passcode();
    [[nodiscard]] QFuture<Result<QList<InviteeMail>>> inbox();
    /// `search` and `type` narrow the list; empty ones are left out.
    [[nodiscard]] QFuture<Result<QList<InviteeNotification>>> notifications(
        const QString &search = {}, const QString &type = {});
    /// Accepts by the token of a message's link; Conflict, NotFound or Forbidden tell why not.
    [[nodiscard]] QFuture<Result<Done>> accept(const QString &linkToken, const InviteeName &name = {});

private:
    HttpTransport &m_transport;
};

} // namespace iam
