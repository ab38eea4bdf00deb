#include "models/api/userlistpager.h"

#include "models/core/whendone.h"

#include <QCoreApplication>
#include <QPromise>

#include <utility>

namespace iam {

struct UserListPager::State
{
    State(UserManagementApi &service, AccountId of, UserListQuery what)
        : api(service)
        , account(std::move(of))
        , query(std::move(what))
    {
    }

    /// Checks the page, moves on; on a problem everything stays, so that the page can be read again.
    Result<UserPage> take(const Result<UserPage> &answer)
    {
        if (!answer.ok())
            return answer;
        const UserPage &page = answer.value();
        if (page.nextStart) {
            if (seen.contains(*page.nextStart) || page.nextStart == query.start)
                return stuck(QCoreApplication::translate("UserListPager", "The pages of the list go round in a circle."));
            const bool nothingNew = page.users.isEmpty() || page.users == lastUsers;
            if (nothingNew && ++idlePages > 1)
                return stuck(QCoreApplication::translate("UserListPager", "The list goes on without new users."));
            if (!nothingNew)
                idlePages = 0;
            // Somebody may be added meanwhile, but a list does not double while it is read.
            if (page.total > 0 && usersRead > 2 * qsizetype(page.total) + 1000)
                return stuck(QCoreApplication::translate("UserListPager", "The list is longer than the service said."));
        }
        ++pagesRead;
        usersRead += page.users.size();
        total = page.total;
        lastUsers = page.users;
        if (query.start)
            seen.insert(*query.start);
        query.start = page.nextStart;
        ended = !page.nextStart;
        return answer;
    }

    static ApiError stuck(const QString &why)
    {
        return {.kind = ErrorKind::Protocol, .jsonPath = QStringLiteral("next_url"), .detail = why};
    }

    UserManagementApi &api;
    AccountId account;
    UserListQuery query;
    QSet<QString> seen;
    QList<User> lastUsers;
    CallSlot<UserPage> call;
    int idlePages = 0;
    int pagesRead = 0;
    qsizetype usersRead = 0;
    int total = 0;
    bool busy = false;
    bool ended = false;
    QObject context; // last: what waits for a page goes first
};

UserListPager::UserListPager(UserManagementApi &api, AccountId account, UserListQuery query)
    : m_state(std::make_unique<State>(api, std::move(account), std::move(query)))
{
}

UserListPager::~UserListPager() = default;

bool UserListPager::hasNext() const
{
    return !m_state->ended && !m_state->busy;
}

QFuture<Result<UserPage>> UserListPager::next()
{
    Q_ASSERT(hasNext());
    State *state = m_state.get();
    state->busy = true;
    auto promise = std::make_shared<QPromise<Result<UserPage>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<UserPage>>(&state->context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, &state->context, [state] { state->call.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());

    whenDone(state->call.hold(state->api.users(state->account, state->query)), &state->context,
        [state, promise](const Result<UserPage> &answer) {
            state->busy = false;
            promise->addResult(state->take(answer));
            promise->finish();
        });
    return promise->future();
}

int UserListPager::pagesRead() const
{
    return m_state->pagesRead;
}

qsizetype UserListPager::usersRead() const
{
    return m_state->usersRead;
}

int UserListPager::total() const
{
    return m_state->total;
}

} // namespace iam
