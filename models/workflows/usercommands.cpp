#include "models/workflows/usercommands.h"

#include "models/api/httprequest.h"
#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"

#include <QJsonDocument>

#include <optional>

namespace iam {

namespace {

ChangeKind kindOf(UserAction action)
{
    switch (action) {
    case UserAction::Resend:
        return ChangeKind::Resend;
    case UserAction::Cancel:
        return ChangeKind::CancelInvitation;
    case UserAction::ClearFailedInvitation:
        return ChangeKind::ClearFailedInvitation;
    case UserAction::LeaveAccount:
        return ChangeKind::LeaveAccount;
    default:
        return ChangeKind::Remove;
    }
}

QString usersPath(const AccountId &account, const QString &user = {})
{
    const QString path = QStringLiteral("/v2/accounts/") + QString::fromLatin1(percentEncoded(account.text)) + QStringLiteral("/users");
    return user.isEmpty() ? path : path + QLatin1Char('/') + QString::fromLatin1(percentEncoded(user));
}

WireRequest invitationRequest(const AccountId &account, const Invitation &invitation)
{
    return {.method = "POST", .path = usersPath(account), .body = QJsonDocument(invitation.toJson()).toJson(QJsonDocument::Compact)};
}

/// What an error is to the journal.
void take(ChangeRecord &record, const ApiError *error)
{
    record.outcome = ChangeRecord::Outcome::Success;
    if (error == nullptr)
        return;
    record.error = *error;
    record.transactionId = error->trace;
    record.outcome = mayHaveHappened(*error) ? ChangeRecord::Outcome::Unclear : ChangeRecord::Outcome::Failure;
}

} // namespace

UserCommands::UserCommands(UserManagementApi &api, UserDirectory &directory, const AccountOverview &overview,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_directory(directory)
    , m_overview(overview)
    , m_clock(clock)
{
}

UserCommands::~UserCommands() = default;

void UserCommands::change(UserAction action, const QList<ChangeSubject> &subjects)
{
    for (const ChangeSubject &subject : subjects)
        m_steps.push_back({.action = action, .subject = subject});
    m_total += static_cast<int>(subjects.size());
    emit progressed(static_cast<int>(m_outcomes.size()), m_total);
    if (!m_busy)
        next();
}

void UserCommands::stop()
{
    m_total -= static_cast<int>(m_steps.size());
    m_steps.clear();
    m_invitations.clear();
}

void UserCommands::next()
{
    if (!m_invitations.empty()) {
        inviteNext();
        return;
    }
    if (m_steps.empty()) {
        m_busy = false;
        m_total = 0;
        const QList<ChangeOutcome> outcomes = std::exchange(m_outcomes, {});
        if (!outcomes.isEmpty())
            emit finished(outcomes);
        return;
    }
    m_busy = true;
    const Step step = m_steps.front();
    m_steps.pop_front();
    check(step);
}

void UserCommands::check(const Step &step)
{
    whenDone(m_api.user(m_overview.accountId(), step.subject.id.text), this, [this, step](const Result<User> &answer) {
        ChangeOutcome outcome {.action = step.action, .subject = step.subject};
        if (!answer.ok()) {
            const bool gone = answer.error().kind == ErrorKind::NotFound;
            outcome.kind = gone ? ChangeOutcome::Kind::Gone : ChangeOutcome::Kind::Failed;
            outcome.error = answer.error();
            if (gone)
                m_directory.reread(step.subject.id);
            end(outcome);
            return;
        }
        const User &user = answer.value();
        const ActionSubject subject {.status = statusOf(user.state, {}, m_clock.now()),
            .isOwner = step.subject.isOwner,
            .isSelf = step.subject.isSelf,
            .classicAccount = m_overview.isClassicAccount()};
        if (refusalOf(step.action, subject, m_overview.actor()) != Refusal::No) {
            outcome.kind = ChangeOutcome::Kind::NoLongerFits;
            outcome.statusNow = subject.status;
            m_directory.reread(step.subject.id);
            end(outcome);
            return;
        }
        send(step, user);
    });
}

void UserCommands::send(const Step &step, const User &user)
{
    if (step.action == UserAction::Resend) {
        const QDateTime before = m_resentAt.value(user.email.toCaseFolded());
        const qint64 ago = before.isValid() ? before.secsTo(m_clock.now()) : secondsBetweenResends;
        if (ago < secondsBetweenResends) {
            end({.action = step.action,
                .subject = step.subject,
                .kind = ChangeOutcome::Kind::TooSoon,
                .secondsAgo = static_cast<int>(ago)});
            return;
        }
        m_resentAt.insert(user.email.toCaseFolded(), m_clock.now());
        // An invitation of the same address without access: what was given before stays (docs/protocol.md, "Inviting").
        whenDone(m_api.invite(m_overview.accountId(), {.emails = {user.email}}), this,
            [this, step, email = user.email](const Result<QList<InvitedUser>> &answer) {
                const ApiError *error = answer.ok() ? nullptr : &answer.error();
                record(step, invitationRequest(m_overview.accountId(), {.emails = {email}}), answer.trace(), error);
                settle(step, error);
            });
        return;
    }
    emit removing(step.subject.id, true);
    whenDone(m_api.remove(m_overview.accountId(), user.iamId.text), this, [this, step, iamId = user.iamId](const Result<Done> &answer) {
        // Somebody else was quicker: the user is gone, as was wished.
        const bool done = answer.ok() || answer.error().kind == ErrorKind::NotFound;
        if (!done)
            emit removing(step.subject.id, false);
        const ApiError *error = done ? nullptr : &answer.error();
        record(step, {.method = "DELETE", .path = usersPath(m_overview.accountId(), iamId.text)}, answer.trace(), error);
        settle(step, error);
    });
}

void UserCommands::record(const Step &step, const WireRequest &request, const QString &trace, const ApiError *error)
{
    ChangeRecord record {.kind = kindOf(step.action),
        .at = m_clock.now(),
        .account = m_overview.accountId(),
        .actor = m_overview.actor().iamId,
        .target = step.subject.id,
        .targetName = step.subject.name,
        .targetEmail = step.subject.email,
        .request = request,
        .transactionId = trace};
    take(record, error);
    emit recorded(record);
}

void UserCommands::settle(const Step &step, const ApiError *error)
{
    ChangeOutcome outcome {.action = step.action, .subject = step.subject};
    if (error != nullptr) {
        outcome.kind = mayHaveHappened(*error) ? ChangeOutcome::Kind::Unclear : ChangeOutcome::Kind::Failed;
        outcome.error = *error;
    }
    if (step.action == UserAction::Resend)
        m_directory.watchProcessing();
    m_directory.reread(step.subject.id);
    end(outcome);
}

void UserCommands::end(ChangeOutcome outcome)
{
    m_outcomes.append(outcome);
    emit changed(outcome);
    emit progressed(static_cast<int>(m_outcomes.size()), m_total);
    next();
}

void UserCommands::invite(const Invitation &invitation)
{
    for (qsizetype first = 0; first < invitation.emails.size(); first += invitationAddressLimit) {
        Invitation part = invitation;
        part.emails = invitation.emails.mid(first, invitationAddressLimit);
        m_invitations.push_back(part);
    }
    if (!m_busy)
        next();
}

void UserCommands::inviteNext()
{
    m_busy = true;
    const Invitation part = m_invitations.front();
    m_invitations.pop_front();
    whenDone(m_api.invite(m_overview.accountId(), part), this,
        [this, part](const Result<QList<InvitedUser>> &answer) {
            for (const QString &email : part.emails) {
                Invitation one = part;
                one.emails = {email};
                ChangeRecord record {.kind = ChangeKind::Invite,
                    .at = m_clock.now(),
                    .account = m_overview.accountId(),
                    .actor = m_overview.actor().iamId,
                    .targetName = email,
                    .targetEmail = email,
                    .request = invitationRequest(m_overview.accountId(), one),
                    .transactionId = answer.trace()};
                take(record, answer.ok() ? nullptr : &answer.error());
                emit recorded(record);
            }
            takeInvited(part.emails, answer);
        });
}

void UserCommands::takeInvited(const QStringList &emails, const Result<QList<InvitedUser>> &answer)
{
    for (const QString &email : emails) {
        InviteOutcome outcome {.email = email, .taken = answer.ok()};
        if (!answer.ok()) {
            outcome.unclear = mayHaveHappened(answer.error());
            outcome.error = answer.error();
        }
        m_inviteOutcomes.append(outcome);
    }
    if (!m_invitations.empty()) {
        inviteNext();
        return;
    }
    m_directory.watchProcessing();
    const QList<InviteOutcome> outcomes = std::exchange(m_inviteOutcomes, {});
    emit invited(outcomes);
    next();
}

} // namespace iam
