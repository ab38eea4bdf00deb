#include "models/runs/runagenda.h"

#include <algorithm>

namespace iam {

void RunAgenda::clear()
{
    m_send.clear();
    m_lookUp.clear();
    m_later.clear();
}

void RunAgenda::add(int place, Errand errand) { (errand == Errand::Send ? m_send : m_lookUp).push_back(place); }

void RunAgenda::addLater(int place, Errand errand, const QDateTime &at)
{
    m_later.emplace(at.toMSecsSinceEpoch(), std::pair(place, errand));
}

void RunAgenda::addFirst(int place) { m_send.push_front(place); }

void RunAgenda::remove(int place)
{
    std::erase(m_send, place);
    std::erase(m_lookUp, place);
    std::erase_if(m_later, [place](const auto &entry) { return entry.second.first == place; });
}

void RunAgenda::wake(const QDateTime &now)
{
    const auto due = m_later.upper_bound(now.toMSecsSinceEpoch());
    for (auto entry = m_later.begin(); entry != due; ++entry)
        add(entry->second.first, entry->second.second);
    m_later.erase(m_later.begin(), due);
}

QDateTime RunAgenda::nextWake() const
{
    return m_later.empty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_later.begin()->first, Qt::UTC);
}

void RunAgenda::takeToSend(const QList<int> &places)
{
    // Nearly always the first ones, in order.
    qsizetype taken = 0;
    while (taken < places.size() && !m_send.empty() && m_send.front() == places.at(taken)) {
        m_send.pop_front();
        ++taken;
    }
    for (; taken < places.size(); ++taken)
        std::erase(m_send, places.at(taken));
}

std::optional<int> RunAgenda::takeLookUp()
{
    if (m_lookUp.empty())
        return {};
    const int place = m_lookUp.front();
    m_lookUp.pop_front();
    return place;
}

} // namespace iam
