#include "models/workflows/bulkruns.h"

#include "models/workflows/accountoverview.h"
#include "models/workflows/holdsetting.h"

#include <QJsonDocument>

namespace iam {

BulkRuns::BulkRuns(RunEngine &engine, const AccountOverview &overview, const HoldSetting &hold, const AccessSources &access, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_overview(overview)
    , m_hold(hold)
    , m_access(access)
{
    connect(&m_engine, &RunEngine::refused, this, [this](const QString &run, const ApiError &error) {
        if (m_handed.remove(run))
            emit refused(error);
    });
    connect(&m_engine, &RunEngine::changed, this, [this] { m_handed.remove(m_engine.run().id); });
}

BulkRuns::~BulkRuns() = default;

std::optional<BulkRuns::Reading> BulkRuns::reading() const
{
    if (!m_run)
        return std::nullopt;
    return Reading {.action = m_run->action, .done = m_read, .total = static_cast<int>(m_people.size())};
}

void BulkRuns::start(const Wish &wish)
{
    if (wish.people.isEmpty())
        return;
    m_wishes.push_back(wish);
    if (!m_run)
        next();
}

void BulkRuns::next()
{
    while (!m_run && !m_wishes.empty()) {
        const Wish wish = std::move(m_wishes.front());
        m_wishes.pop_front();
        Run run {.action = wish.action,
            .account = m_overview.accountId(),
            .actor = m_overview.actor().iamId,
            .group = wish.group,
            .status = wish.status,
            .holdTime = m_hold.time()};
        run.items.reserve(wish.people.size());
        for (const User &user : wish.people)
            run.items.append({.email = user.email,
                .name = user.displayName(),
                .user = user.id,
                .iamId = user.iamId,
                .seen = user.state,
                .invitedOn = user.invitedOn});
        m_run = run;
        m_people = wish.people;
        m_nextPlace = 0;
        m_read = 0;
        if (wish.action == RunAction::Remove)
            readMore();
        else
            hand();
    }
    emit changed();
}

void BulkRuns::readMore()
{
    constexpr AccessSnapshot::Parts parts = AccessSnapshot::Groups | AccessSnapshot::Policies | AccessSnapshot::ApiKeys;
    while (m_collectors.size() < atOnce && m_nextPlace < m_people.size()) {
        const int place = m_nextPlace++;
        auto *collector = new AccessCollector(m_access, this);
        m_collectors.insert(place, collector);
        connect(collector, &AccessCollector::finished, this, [this, place](const AccessSnapshot &snapshot) { take(place, snapshot); });
        collector->collect(m_people.at(place), parts);
    }
}

void BulkRuns::take(int place, const AccessSnapshot &snapshot)
{
    AccessCollector *collector = m_collectors.take(place);
    if (collector == nullptr || !m_run)
        return;
    collector->deleteLater();
    m_run->items[place].before = QString::fromUtf8(QJsonDocument(snapshot.summary()).toJson(QJsonDocument::Compact));
    ++m_read;
    if (m_read == m_people.size()) {
        hand();
        next();
        return;
    }
    readMore();
    emit changed();
}

void BulkRuns::cancelReading()
{
    if (!m_run)
        return;
    for (AccessCollector *collector : std::as_const(m_collectors)) {
        disconnect(collector, nullptr, this, nullptr);
        collector->deleteLater();
    }
    m_collectors.clear();
    m_run.reset();
    m_people.clear();
    next();
}

void BulkRuns::hand()
{
    const Run run = *std::exchange(m_run, std::nullopt);
    m_people.clear();
    const QString id = m_engine.start(run);
    m_handed.insert(id);
    emit started(id);
}

} // namespace iam
