#include "models/items/userfeed.h"

#include <QElapsedTimer>

#include <utility>

namespace iam {

namespace {

constexpr qint64 sliceMs = 4; ///< half of what a frame of the window leaves; the last page may run over

} // namespace

UserFeed::UserFeed(UserTableModel &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &UserFeed::takeSlice);
}

void UserFeed::add(const QList<UserBatch> &pages, UserTableModel::Marking marking)
{
    if (pages.isEmpty())
        return;
    const bool wasIdle = isIdle();
    for (const UserBatch &page : pages)
        m_waiting.push_back({page, marking});
    if (wasIdle)
        takeSlice();
}

void UserFeed::clear()
{
    m_waiting.clear();
    m_next.stop();
}

void UserFeed::takeSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < sliceMs) {
        const Page page = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_users.upsert(page.users, page.marking);
    }
    if (m_waiting.empty())
        emit finished();
    else
        m_next.start(1); // not 0: the window has other things to do as well
}

} // namespace iam
