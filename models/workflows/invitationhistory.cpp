#include "models/workflows/invitationhistory.h"

#include "models/api/extensionsapi.h"
#include "models/core/whendone.h"

namespace iam {

namespace {

/// Older invitations than these pages hold have expired long ago; their facts are not worth the wait.
constexpr int mostPages = 20;
constexpr int pageSize = 100;
/// Once the rest is known: seldom has more happened since the last time.
constexpr int newsSize = 20;

} // namespace

InvitationHistory::InvitationHistory(ExtensionsApi &extensions, AccountId account, QObject *parent)
    : QObject(parent)
    , m_extensions(extensions)
    , m_account(std::move(account))
    , m_kinds {{{.action = QStringLiteral("user-management.user.invite")}, {.action = QStringLiteral("user-management.user.resend-invite")}}}
{
}

void InvitationHistory::read()
{
    for (Kind &kind : m_kinds) {
        if (kind.reading)
            kind.again = true;
        else
            begin(kind);
    }
}

void InvitationHistory::begin(Kind &kind)
{
    kind.reading = true;
    kind.newest.clear();
    readPages(kind, {}, mostPages);
}

void InvitationHistory::readPages(Kind &kind, const QString &start, int pagesLeft)
{
    EventQuery query {.limit = start.isEmpty() && !kind.known.isEmpty() ? newsSize : pageSize, .action = kind.action};
    if (!start.isEmpty())
        query.start = start;
    whenDone(m_extensions.events(m_account, query), this, [this, &kind, pagesLeft](const Result<ActivityEventPage> &answer) {
        if (!answer.ok()) {
            end(kind, false);
            return;
        }
        const ActivityEventPage &page = answer.value();
        if (kind.newest.isEmpty() && !page.events.isEmpty())
            kind.newest = page.events.constFirst().id;
        // By the event, not by its time: clocks jump.
        const bool met = take(kind, page);
        if (!met && page.nextStart && pagesLeft > 1)
            readPages(kind, *page.nextStart, pagesLeft - 1);
        else
            end(kind, true);
    });
}

void InvitationHistory::end(Kind &kind, bool whole)
{
    kind.reading = false;
    if (whole && !kind.newest.isEmpty())
        kind.known = kind.newest;
    if (std::exchange(kind.again, false))
        begin(kind);
    if (whole)
        emit came();
}

bool InvitationHistory::take(const Kind &kind, const ActivityEventPage &page)
{
    bool met = false;
    for (const ActivityEvent &event : page.events) {
        met = met || (!kind.known.isEmpty() && event.id == kind.known);
        if (event.outcome == QLatin1String("failure"))
            continue;
        UserFacts &facts = m_facts[event.targetName.toCaseFolded()];
        if (facts.lastSent.isValid() && facts.lastSent > event.time)
            continue;
        facts.lastSent = event.time;
        facts.inviter = event.initiatorId.text;
    }
    return met;
}

} // namespace iam
