#include "models/workflows/invitationhistory.h"

#include "models/api/extensionsapi.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

/// Older invitations than these pages hold have expired long ago; their facts are not worth the wait.
constexpr int mostPages = 20;

} // namespace

InvitationHistory::InvitationHistory(ExtensionsApi &extensions, AccountId account, QObject *parent)
    : QObject(parent)
    , m_extensions(extensions)
    , m_account(std::move(account))
{
}

void InvitationHistory::read()
{
    readPages(QStringLiteral("user-management.user.invite"), {}, mostPages);
    readPages(QStringLiteral("user-management.user.resend-invite"), {}, mostPages);
}

void InvitationHistory::readPages(const QString &action, const QString &start, int pagesLeft)
{
    EventQuery query {.limit = 100, .action = action};
    if (!start.isEmpty())
        query.start = start;
    whenDone(m_extensions.events(m_account, query), this,
        [this, action, pagesLeft](const Result<ActivityEventPage> &answer) {
            if (!answer.ok())
                return;
            take(answer.value());
            if (answer.value().nextStart && pagesLeft > 1)
                readPages(action, *answer.value().nextStart, pagesLeft - 1);
            else
                emit came();
        });
}

void InvitationHistory::take(const ActivityEventPage &page)
{
    for (const ActivityEvent &event : page.events) {
        if (event.outcome == QLatin1String("failure"))
            continue;
        UserFacts &facts = m_facts[event.targetName.toCaseFolded()];
        if (facts.lastSent.isValid() && facts.lastSent > event.time)
            continue;
        facts.lastSent = event.time;
        facts.inviter = event.initiatorId.text;
    }
}

} // namespace iam
