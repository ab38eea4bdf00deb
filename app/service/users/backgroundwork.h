#pragma once

#include "app/service/users/removal.h"

#include <QObject>
#include <QTimer>

namespace iam::service {

/// What the system does by itself: ends Processing, sends the messages, removes in the background, lets invitations
/// expire. Driven by the service's clock.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(Context &context, QObject *parent = nullptr);

    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    /// Does what is due and sleeps until the next thing is. To be called after every change, also of clock and faults.
    void wake();

    static constexpr qint64 invitationLifetime = 30LL * 24 * 3600 * 1000;

private:
    void work();
    void finishInvitation(const UserRecord &user, const Caller &startedBy, const QString &correlation);
    void sendInvitation(const UserRecord &user, const Caller &inviter);
    void finishRemoval(const UserRecord &user, const Caller &startedBy, const QString &correlation);
    void removeExpired();
    [[nodiscard]] Caller callerFor(const QString &iamId) const;

    Context &m_context;
    UserStore m_users;
    Removal m_removal;
    QTimer m_timer;
    QString m_baseUrl;
};

} // namespace iam::service
