#include "models/items/lookalikewatch.h"

#include "models/core/whendone.h"
#include "models/items/usertablemodel.h"

#include <QElapsedTimer>
#include <QPromise>

namespace iam {

namespace {

constexpr std::chrono::milliseconds restOfList {700};
constexpr int shareOfTime = 20; ///< at most one part in so many is spent on this

} // namespace

LookAlikeWatch::LookAlikeWatch(UserTableModel &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_least(restOfList)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    m_rest.setSingleShot(true);
    m_rest.setInterval(m_least);
    connect(&m_rest, &QTimer::timeout, this, &LookAlikeWatch::begin);
    connect(&users, &QAbstractItemModel::rowsInserted, this, &LookAlikeWatch::later);
    connect(&users, &UserTableModel::usersWent, this, &LookAlikeWatch::later);
    connect(&users, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // a row as a whole; what is worked out beside it names its roles
                later();
        });
    if (users.rowCount() > 0)
        later();
}

LookAlikeWatch::~LookAlikeWatch() { *m_stopped = true; }

void LookAlikeWatch::setRest(std::chrono::milliseconds rest)
{
    m_least = rest;
    m_rest.setInterval(rest);
}

void LookAlikeWatch::later()
{
    if (m_working)
        m_again = true;
    else
        m_rest.start();
}

void LookAlikeWatch::begin()
{
    m_working = true;
    m_again = false;
    QElapsedTimer taken;
    taken.start();
    auto promise = std::make_shared<QPromise<Result<LookAlikes>>>();
    promise->start();
    whenDone(promise->future(), this, [this, taken](const Result<LookAlikes> &found) {
        m_working = false;
        m_rest.setInterval(std::max(m_least, std::chrono::milliseconds(taken.elapsed()) * shareOfTime));
        if (found.ok())
            m_users.setLookAlikes(found.value());
        emit settled();
        if (m_again)
            m_rest.start();
    });
    m_thread.start([promise, stopped = m_stopped, users = m_users.shareUsers()] {
        promise->addResult(LookAlikes::of(users, *stopped));
        promise->finish();
    });
}

} // namespace iam
