#include "models/items/triagecount.h"

#include "models/core/clock.h"
#include "models/items/usertablemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace iam {

namespace {

constexpr std::chrono::milliseconds rest(150);
constexpr qint64 longestSlice = 4; // ms
constexpr int rowsAtOnce = 1'024;

} // namespace

int TriageTally::total() const { return std::accumulate(states.begin(), states.end(), 0); }

int TriageTally::count(UserStatus status) const
{
    const auto at = std::find(triageStates.begin(), triageStates.end(), status);
    return at == triageStates.end() ? 0 : states.at(static_cast<std::size_t>(at - triageStates.begin()));
}

TriageCount::TriageCount(const UserTableModel &users, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &TriageCount::begin);
    connect(&m_slices, &QTimer::timeout, this, &TriageCount::goOn);
    connect(&m_users, &UserTableModel::countsChanged, this, &TriageCount::countSoon);
    connect(&m_users, &QAbstractItemModel::dataChanged, this, &TriageCount::countSoon); // sent again: another date, the same counts
    countSoon();
}

void TriageCount::countSoon()
{
    if (m_slices.isActive())
        m_again = true;
    else if (!m_rest.isActive()) // what changes all the time must not put it off for ever
        m_rest.start();
}

void TriageCount::begin()
{
    m_next = {};
    m_nextRow = 0;
    m_again = false;
    m_slices.start(0);
    goOn();
}

void TriageCount::goOn()
{
    const UserColumns &users = m_users.store().columns();
    const QDateTime now = m_clock.now();
    QElapsedTimer slice;
    slice.start();
    while (m_nextRow < users.size() && slice.elapsed() < longestSlice) {
        for (const int end = std::min(m_nextRow + rowsAtOnce, users.size()); m_nextRow < end; ++m_nextRow) {
            const UserStanding standing = users.standing(m_nextRow);
            const auto *const state = std::find(triageStates.begin(), triageStates.end(), standing.status);
            if (state == triageStates.end())
                continue;
            ++m_next.states.at(static_cast<std::size_t>(state - triageStates.begin()));
            ++m_next.inviters[{QString::fromUtf8(users.text(m_nextRow, UserTextField::InvitedBy))}];
            if (standing.status == UserStatus::Expired)
                ++m_next.ages.at(static_cast<std::size_t>(TriageAge::Ended));
            else if (standing.status == UserStatus::Pending && standing.sending != noTime)
                ++m_next.ages.at(static_cast<std::size_t>(triageAgeOf(daysLeft(userDateTime(standing.sending) + invitationLifetime, now))));
        }
    }
    if (m_nextRow < users.size())
        return; // rows may move before the rest is counted: then there is another count
    m_slices.stop();
    m_tally = std::exchange(m_next, {});
    if (m_again)
        m_rest.start();
    emit counted();
}

} // namespace iam
