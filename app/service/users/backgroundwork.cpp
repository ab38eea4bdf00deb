#include "app/service/users/backgroundwork.h"

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/identity/tokens.h"
#include "app/service/mail/mailbox.h"
#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batch = 200; // rows of one transaction: others wait no longer than that
constexpr auto longestSleep = 60s;
constexpr auto retryAfterTrouble = 5s;

struct DueRow
{
    UserRecord user;
    QString startedBy;
    QString correlation;
};

} // namespace

BackgroundWork::BackgroundWork(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_users(context.database)
    , m_removal(context)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundWork::wake);
}

void BackgroundWork::wake()
{
    try {
        work();
        const QVariant next = m_context.database.value(u"SELECT min(due) FROM (SELECT min(process_due_at) AS due FROM users WHERE "
                                                       "process_due_at IS NOT NULL UNION ALL SELECT min(delete_due_at) FROM users WHERE "
                                                       "delete_due_at IS NOT NULL)"_s);
        std::chrono::milliseconds sleep = longestSleep;
        if (!next.isNull())
            sleep = std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(next.toLongLong() - m_context.clock.milliseconds()), 0ms, longestSleep);
        m_timer.start(sleep);
    } catch (const DatabaseError &error) {
        qWarning("account service: background work failed, trying again: %s", error.what());
        m_timer.start(retryAfterTrouble);
    }
}

void BackgroundWork::work()
{
    const qint64 now = m_context.clock.milliseconds();
    for (const QString &column : { u"process_due_at"_s, u"delete_due_at"_s }) {
        std::vector<DueRow> due;
        {
            Statement rows = m_context.database.statement(u"SELECT %1, started_by, correlation_id FROM users WHERE %2 IS NOT NULL AND %2 <= ? "
                                                          "ORDER BY %2, rowid LIMIT %3"_s.arg(UserRecord::columns(), column).arg(batch),
                                                          { now });
            while (rows.next())
                due.push_back({ UserRecord::read(rows), rows.text(25), rows.text(26) });
        }
        if (due.empty())
            continue;
        Transaction transaction(m_context.database);
        for (const DueRow &row : due) {
            const Caller startedBy = callerFor(row.startedBy);
            if (column == "process_due_at"_L1)
                finishInvitation(row.user, startedBy, row.correlation);
            else
                finishRemoval(row.user, startedBy, row.correlation);
        }
        transaction.commit();
    }
    if (m_context.faults.isOn(FaultKind::ExpiredVanish))
        removeExpired();
}

Caller BackgroundWork::callerFor(const QString &iamId) const
{
    return { .iamId = iamId,
             .email = m_context.database.value(u"SELECT user_id FROM identities WHERE iam_id=?"_s, { iamId }).toString(),
             .accountId = {},
             .isServiceId = iamId.startsWith("iam-ServiceId-"_L1) };
}

void BackgroundWork::finishInvitation(const UserRecord &user, const Caller &startedBy, const QString &correlation)
{
    const bool fails = m_context.faults.strikes(FaultKind::FailProcessing, {}, {}, user.email).has_value();
    m_users.setProcessDue(user.id, std::nullopt, {}, {});
    m_users.setState(user.id, fails ? state::processingFailed : state::pending);
    if (!fails)
        sendInvitation(user, startedBy);
    if (!fails && correlation.isEmpty())
        return;
    m_context.events.recordBySystem(startedBy,
                                    { .accountId = user.accountId,
                                      .action = u"user-management.user.invite"_s,
                                      .message = u"IAM User Management: invite user"_s,
                                      .outcome = fails ? Outcome::Failure : Outcome::Success,
                                      .targetName = user.userId,
                                      .reasonCode = fails ? 500 : 202,
                                      .correlationId = correlation });
}

void BackgroundWork::sendInvitation(const UserRecord &user, const Caller &inviter)
{
    const qint64 now = m_context.clock.milliseconds();
    const bool renew = user.invitedOn == 0 || !m_context.faults.isOn(FaultKind::ResendDoesNotRenew);
    const qint64 sentAt = renew ? now : user.invitedOn;
    m_context.database.run(u"UPDATE users SET invited_on=? WHERE id=?"_s, { sentAt, user.id });
    m_context.database.run(u"UPDATE invitations SET status='superseded' WHERE user_record=? AND status='open'"_s, { user.id });
    const QString token = randomHex(64);
    m_context.database.run(u"INSERT INTO invitations(token, account_id, user_record, folded_email, inviter_iam_id, sent_at) VALUES(?,?,?,?,?,?)"_s,
                           { token, user.accountId, user.id, folded(user.email), inviter.iamId, sentAt });
    const QString accountName = m_users.account(user.accountId)->name;
    m_context.database.run(u"INSERT INTO notifications(folded_email, account_id, title, body, token, time) VALUES(?,?,?,?,?,?)"_s,
                           { folded(user.email), user.accountId, u"You are invited to join "_s + accountName,
                             u"%1 invites you to join the account %2."_s.arg(inviter.email, accountName), token, now });
    const auto inviterUser = m_users.find(user.accountId, inviter.iamId);
    const QString name = inviterUser ? (inviterUser->firstname + u' ' + inviterUser->lastname).trimmed() : QString();
    // Before the commit: if the process dies in between, the message goes out twice and the first link is void; after
    // it, the message could be lost. A message for everybody, also for known addresses: see docs/protocol.md, invite.
    const bool delivered = m_context.mails.deliver({ .to = user.email,
                                                     .inviterName = name,
                                                     .inviterAddress = inviter.email,
                                                     .accountName = accountName,
                                                     .link = m_baseUrl + u"/ext/v1/invitee/accept?token="_s + token,
                                                     .sentAt = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
                                                     .expiresAt = QDateTime::fromMSecsSinceEpoch(sentAt + invitationLifetime, Qt::UTC) });
    if (!delivered)
        throw DatabaseError(u"the message to %1 cannot be written to the mail folder"_s.arg(user.email));
}

void BackgroundWork::finishRemoval(const UserRecord &user, const Caller &startedBy, const QString &correlation)
{
    const bool fails = m_context.faults.strikes(FaultKind::RemovalFailsLate, {}, {}, user.email).has_value();
    if (fails) {
        m_users.setDeleteDue(user.id, std::nullopt, {}, {});
        m_users.setState(user.id, state::deletingFailed);
    } else {
        m_removal.remove(user);
    }
    m_context.events.recordBySystem(startedBy,
                                    { .accountId = user.accountId,
                                      .action = u"user-management.user.delete"_s,
                                      .message = u"IAM User Management: delete user "_s + user.iamId,
                                      .outcome = fails ? Outcome::Failure : Outcome::Success,
                                      .targetName = user.iamId,
                                      .reasonCode = fails ? 500 : 202,
                                      .correlationId = correlation });
}

void BackgroundWork::removeExpired()
{
    QStringList expired;
    {
        Statement rows = m_context.database.statement(u"SELECT id FROM users WHERE state='PENDING' AND invited_on > 0 AND invited_on <= ?"_s,
                                                      { m_context.clock.milliseconds() - invitationLifetime });
        while (rows.next())
            expired.append(rows.text(0));
    }
    if (expired.isEmpty())
        return;
    Transaction transaction(m_context.database);
    for (const QString &id : expired) {
        const UserRecord user = *m_users.byRecord(id);
        m_removal.remove(user, "expired"_L1);
        m_context.events.recordBySystem({ .iamId = u"system"_s, .email = u"system"_s, .accountId = user.accountId, .isServiceId = true },
                                        { .accountId = user.accountId,
                                          .action = u"user-management.user.delete"_s,
                                          .message = u"IAM User Management: invitation expired "_s + user.iamId,
                                          .targetName = user.iamId,
                                          .reasonCode = 204 });
    }
    transaction.commit();
}

} // namespace iam::service
