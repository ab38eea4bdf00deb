#include "models/workflows/userdetails.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/usermanagementapi.h"
#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/workflows/accesscollector.h"
#include "models/workflows/accessreporter.h"

#include <algorithm>

namespace iam {

namespace {

constexpr int eventsPerPage = 100;
constexpr qsizetype mostEvents = 1000; ///< looked through; older ones are left to an export

bool concerns(const ActivityEvent &event, const User &user)
{
    return event.targetName == user.iamId.text || event.targetName == user.ibmid || event.targetName == user.email
        || event.initiatorId == user.iamId;
}

} // namespace

struct UserDetails::Calls
{
    CallSlot<QList<AccessGroup>> byRule;
    CallSlot<UserSettings> settings;
    CallSlot<ActivityEventPage> events;
};

UserDetails::UserDetails(const DetailsSources &sources, User user, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_user(std::move(user))
    , m_calls(std::make_unique<Calls>())
    , m_reporter(std::make_unique<AccessReporter>(sources.access.policies, sources.access.groups, sources.access.account))
{
    connect(m_reporter.get(), &AccessReporter::finished, this, [this](const QList<AccessReport> &reports) {
        if (reports.isEmpty())
            return;
        m_access = reports.first();
        m_readAt = m_sources.access.clock.now();
        emit changed(Part::Access);
    });
}

UserDetails::~UserDetails() = default;

void UserDetails::setUser(const User &user)
{
    const bool accepted = m_user.iamId != user.iamId; // the placeholder has gone: everything stands under another ID
    m_user = user;
    if (accepted)
        read();
}

void UserDetails::read()
{
    readAccess();
    readClassicAndKeys();
    readSettings();
    readEvents();
}

void UserDetails::readAccess()
{
    m_reporter->start({{.user = m_user}});
    whenDone(m_calls->byRule.hold(m_sources.access.groups.groups(m_sources.access.account,
                 {.iamId = m_user.iamId, .membershipType = QStringLiteral("dynamic")})),
        this, [this](const Result<QList<AccessGroup>> &answer) {
            if (!answer.ok())
                return; // then everything reads as direct; the reporter tells of the same problem
            m_byRule.clear();
            for (const AccessGroup &group : answer.value())
                m_byRule.insert(group.id);
            emit changed(Part::Access);
        });
}

void UserDetails::readClassicAndKeys()
{
    m_collector = std::make_unique<AccessCollector>(m_sources.access);
    connect(m_collector.get(), &AccessCollector::finished, this, [this](const AccessSnapshot &snapshot) {
        m_snapshot = snapshot;
        emit changed(Part::ApiKeys);
        emit changed(Part::Classic);
    });
    m_collector->collect(m_user, AccessSnapshot::ApiKeys | AccessSnapshot::Classic);
}

void UserDetails::readSettings()
{
    whenDone(m_calls->settings.hold(m_sources.users.settings(m_sources.access.account, m_user.id.text)), this,
        [this](const Result<UserSettings> &answer) {
            if (!answer.ok() && answer.error().kind == ErrorKind::Cancelled)
                return;
            m_settings = answer;
            emit changed(Part::Settings);
        });
}

void UserDetails::readEvents() { readEventPage({}, std::nullopt); }

void UserDetails::readEventPage(const QList<ActivityEvent> &before, const std::optional<QString> &start)
{
    whenDone(m_calls->events.hold(m_sources.access.extensions.events(
                 m_sources.access.account, {.limit = eventsPerPage, .start = start})),
        this, [this, before](const Result<ActivityEventPage> &answer) {
            if (!answer.ok()) {
                if (answer.error().kind == ErrorKind::Cancelled)
                    return;
                m_events = answer.error();
                emit changed(Part::Events);
                return;
            }
            QList<ActivityEvent> all = before + answer.value().events;
            if (answer.value().nextStart && all.size() < mostEvents) {
                readEventPage(all, answer.value().nextStart);
                return;
            }
            all.removeIf([this](const ActivityEvent &event) { return !concerns(event, m_user); });
            std::stable_sort(all.begin(), all.end(),
                [](const ActivityEvent &left, const ActivityEvent &right) { return left.time > right.time; });
            m_events = all;
            emit changed(Part::Events);
        });
}

QList<AccessGrant> UserDetails::grants() const { return m_access ? grantsOf(*m_access) : QList<AccessGrant>(); }

QList<AccessGrant> grantsOf(const AccessReport &report)
{
    QList<AccessGrant> grants;
    for (const ReportPolicy &policy : report.policies) {
        AccessGrant grant {.policy = policy.policy, .group = policy.group, .groupName = policy.groupName};
        for (const ReportRole &role : policy.roles)
            grant.roles.append({.crn = role.crn, .name = role.name, .actions = role.actions, .actionsKnown = role.actionsKnown});
        grants.append(grant);
    }
    return grants;
}

} // namespace iam
