#include "models/workflows/beforereader.h"

#include <QJsonDocument>

#include <utility>

namespace iam {

BeforeReader::BeforeReader(const AccessSources &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

BeforeReader::~BeforeReader() = default;

void BeforeReader::read(const QList<User> &people)
{
    stop();
    m_people = people;
    m_texts = QStringList(people.size());
    if (people.isEmpty())
        emit finished({});
    else
        readMore();
}

void BeforeReader::stop()
{
    for (AccessCollector *collector : std::as_const(m_collectors)) {
        disconnect(collector, nullptr, this, nullptr);
        collector->deleteLater();
    }
    m_collectors.clear();
    m_people.clear();
    m_texts.clear();
    m_next = m_done = 0;
}

void BeforeReader::readMore()
{
    constexpr AccessSnapshot::Parts parts = AccessSnapshot::Groups | AccessSnapshot::Policies | AccessSnapshot::ApiKeys;
    while (m_collectors.size() < atOnce && m_next < m_people.size()) {
        const int place = m_next++;
        auto *collector = new AccessCollector(m_access, this);
        m_collectors.insert(place, collector);
        connect(collector, &AccessCollector::finished, this, [this, place](const AccessSnapshot &snapshot) { take(place, snapshot); });
        collector->collect(m_people.at(place), parts);
    }
}

void BeforeReader::take(int place, const AccessSnapshot &snapshot)
{
    AccessCollector *collector = m_collectors.take(place);
    if (collector == nullptr)
        return;
    collector->deleteLater();
    m_texts[place] = QString::fromUtf8(QJsonDocument(snapshot.summary()).toJson(QJsonDocument::Compact));
    ++m_done;
    if (m_done == total()) {
        emit finished(std::exchange(m_texts, {}));
        return;
    }
    readMore();
    emit progressed();
}

} // namespace iam
