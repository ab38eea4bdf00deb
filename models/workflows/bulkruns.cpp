#include "models/workflows/bulkruns.h"

#include "models/workflows/accountoverview.h"
#include "models/workflows/holdsetting.h"

namespace iam {

BulkRuns::BulkRuns(RunEngine &engine, const AccountOverview &overview, const HoldSetting &hold, const AccessSources &access, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_overview(overview)
    , m_hold(hold)
    , m_reader(access)
{
    connect(&m_reader, &BeforeReader::finished, this, &BulkRuns::take);
    connect(&m_reader, &BeforeReader::progressed, this, &BulkRuns::changed);
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
    return Reading {.action = m_run->action, .done = m_reader.done(), .total = m_reader.total()};
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
        if (wish.action == RunAction::Remove)
            m_reader.read(wish.people);
        else
            hand();
    }
    emit changed();
}

void BulkRuns::take(const QStringList &before)
{
    if (!m_run)
        return;
    for (qsizetype place = 0; place < before.size(); ++place)
        m_run->items[place].before = before.at(place);
    hand();
    next();
}

void BulkRuns::cancelReading()
{
    if (!m_run)
        return;
    m_reader.stop();
    m_run.reset();
    next();
}

void BulkRuns::hand()
{
    const Run run = *std::exchange(m_run, std::nullopt);
    const QString id = m_engine.start(run);
    m_handed.insert(id);
    emit started(id);
}

} // namespace iam
