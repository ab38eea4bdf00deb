#include "models/workflows/resends.h"

#include "models/api/httprequest.h"
#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"

#include <QJsonDocument>

#include <algorithm>

namespace iam {

Resends::Resends(UserManagementApi &api, UserDirectory &directory, const AccountOverview &overview, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_directory(directory)
    , m_overview(overview)
    , m_clock(clock)
{
}

void Resends::resend(const ChangeSubject &subject)
{
    ++m_underWay;
    whenDone(m_api.user(m_overview.accountId(), subject.id.text), this, [this, subject](const Result<User> &answer) {
        ChangeOutcome outcome {.action = UserAction::Resend, .subject = subject};
        if (!answer.ok()) {
            const bool gone = answer.error().kind == ErrorKind::NotFound;
            outcome.kind = gone ? ChangeOutcome::Kind::Gone : ChangeOutcome::Kind::Failed;
            outcome.error = answer.error();
            if (gone)
                m_directory.reread(subject.id);
            end(outcome);
            return;
        }
        const User &user = answer.value();
        const ActionSubject seen {.status = statusOf(user.state, {}, m_clock.now()),
            .isOwner = subject.isOwner,
            .isSelf = subject.isSelf,
            .classicAccount = m_overview.isClassicAccount()};
        if (refusalOf(UserAction::Resend, seen, m_overview.actor()) != Refusal::No) {
            outcome.kind = ChangeOutcome::Kind::NoLongerFits;
            outcome.statusNow = seen.status;
            m_directory.reread(subject.id);
            end(outcome);
            return;
        }
        send(subject, user);
    });
}

void Resends::send(const ChangeSubject &subject, const User &user)
{
    const QDateTime before = m_resentAt.value(user.email.toCaseFolded());
    const qint64 ago = before.isValid() ? before.secsTo(m_clock.now()) : secondsBetween;
    // A clock that was put back far says nothing about how long ago it was; one that was only corrected does.
    if (ago < secondsBetween && ago > -secondsBetween) {
        end({.action = UserAction::Resend,
            .subject = subject,
            .kind = ChangeOutcome::Kind::TooSoon,
            .secondsAgo = static_cast<int>(std::max<qint64>(0, ago))});
        return;
    }
    m_resentAt.removeIf([this](const auto &sent) { return sent.value().secsTo(m_clock.now()) > secondsBetween; });
    m_resentAt.insert(user.email.toCaseFolded(), m_clock.now());
    // An invitation of the same address without access: what was given before stays (docs/protocol.md, "Inviting").
    whenDone(m_api.invite(m_overview.accountId(), {.emails = {user.email}}), this,
        [this, subject, email = user.email](const Result<QList<InvitedUser>> &answer) {
            const ApiError *error = answer.ok() ? nullptr : &answer.error();
            record(subject, email, answer.trace(), error);
            ChangeOutcome outcome {.action = UserAction::Resend, .subject = subject};
            if (error != nullptr) {
                outcome.kind = mayHaveHappened(*error) ? ChangeOutcome::Kind::Unclear : ChangeOutcome::Kind::Failed;
                outcome.error = *error;
            }
            m_directory.watchProcessing();
            m_directory.reread(subject.id);
            end(outcome);
        });
}

void Resends::record(const ChangeSubject &subject, const QString &email, const QString &trace, const ApiError *error)
{
    ChangeRecord record {.kind = ChangeKind::Resend,
        .at = m_clock.now(),
        .account = m_overview.accountId(),
        .actor = m_overview.actor().iamId,
        .target = subject.id,
        .targetName = subject.name,
        .targetEmail = subject.email,
        .request = {.method = "POST",
            .path = QStringLiteral("/v2/accounts/%1/users").arg(QString::fromLatin1(percentEncoded(m_overview.accountId().text))),
            .body = QJsonDocument(Invitation {.emails = {email}}.toJson()).toJson(QJsonDocument::Compact)},
        .outcome = ChangeRecord::Outcome::Success,
        .transactionId = trace};
    if (error != nullptr) {
        record.error = *error;
        record.transactionId = error->trace;
        record.outcome = mayHaveHappened(*error) ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Failure;
    }
    emit recorded(record);
}

void Resends::end(const ChangeOutcome &outcome)
{
    --m_underWay;
    emit ended(outcome);
}

} // namespace iam
