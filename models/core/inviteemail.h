#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace iam {

/// One message in the demo's inbox of an invited person (docs/protocol.md, "Our extensions"). Every text is foreign.
struct InviteeMail
{
    QString token {}; ///< of the link; accepting takes it
    QString link {};
    QString subject {};
    QString sender {};
    AccountId accountId {};
    QString accountName {};
    QDateTime sentAt {};
    QDateTime expiresAt {};
    QString status {};
    bool canAccept = false;
    bool needsName = false; ///< new to the cloud: accepting takes a name
    QString note {}; ///< why it cannot be accepted; empty if it can

    [[nodiscard]] static Result<InviteeMail> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const InviteeMail &, const InviteeMail &) = default;
};

/// One notification of somebody the cloud knows already.
struct InviteeNotification
{
    int id = 0;
    QString type {}; ///< "account"
    QString title {};
    QString body {};
    QString token {};
    AccountId accountId {};
    QDateTime time {};
    bool canAccept = false;

    [[nodiscard]] static Result<InviteeNotification> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const InviteeNotification &, const InviteeNotification &) = default;
};

} // namespace iam
