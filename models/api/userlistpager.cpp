#include "models/api/userlistpager.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <utility>

namespace iam {

namespace {

/// How many pages may be on their way, or be there already, before somebody asks for them.
constexpr std::size_t pagesAhead = 3;

/// One page on its way, or there.
struct Reading
{
    explicit Reading(std::optional<QString> from)
        : start(std::move(from))
    {
    }
    ~Reading()
    {
        if (call)
            call->cancel();
    }
    Q_DISABLE_COPY_MOVE(Reading)

    std::optional<QString> start;
    std::optional<QString> nextStart; ///< once it can be seen
    QPointer<PendingCall> call;
    std::optional<Result<UserPage>> page;
};

} // namespace

struct UserListPager::State
{
    using Promise = QPromise<Result<UserPage>>;

    State(UserManagementApi &service, AccountId of, UserListQuery what)
        : api(service)
        , account(std::move(of))
        , query(std::move(what))
    {
    }

    [[nodiscard]] std::shared_ptr<Reading> begin(const std::optional<QString> &start)
    {
        auto reading = std::make_shared<Reading>(start);
        UserListQuery wanted = query;
        wanted.start = start;
        const std::weak_ptr weak(reading); // gone together with this pager, or before
        reading->call = api.users(
            account, wanted,
            [this, weak](const QString &nextStart) {
                if (const auto source = weak.lock()) {
                    source->nextStart = nextStart;
                    beginNext();
                }
            },
            &context,
            [this, weak](const Result<UserPage> &page) {
                const auto source = weak.lock();
                if (!source)
                    return;
                source->page = page;
                if (source == current)
                    deliver();
            });
        return reading;
    }

    /// Gives the current page to who waits for it, if both are there.
    void deliver()
    {
        if (!promise || !current || !current->page)
            return;
        const Result<UserPage> answer = *std::exchange(current, {})->page;
        const Result<UserPage> outcome = take(answer);
        if (!outcome.ok())
            ahead.clear();
        const auto waiting = std::exchange(promise, {});
        waiting->addResult(outcome);
        waiting->finish();
    }

    /// Who waited does so no longer: the page can be asked for again.
    void giveUp()
    {
        current.reset();
        ahead.clear();
        if (const auto waiting = std::exchange(promise, {}))
            waiting->finish();
    }

    /// What comes is a guess until the page before it is read: if that says otherwise, it is let go.
    void beginNext()
    {
        const Reading *last = ahead.empty() ? current.get() : ahead.back().get();
        while (last && ahead.size() < pagesAhead && isNew(last->nextStart)) {
            ahead.push_back(begin(last->nextStart));
            last = ahead.back().get();
        }
    }

    [[nodiscard]] bool isNew(const std::optional<QString> &start) const
    {
        return start && start != query.start && !seen.contains(*start)
            && std::none_of(ahead.cbegin(), ahead.cend(), [&start](const auto &each) { return each->start == start; });
    }

    void beginCurrent()
    {
        if (!ahead.empty() && ahead.front()->start == query.start) {
            current = ahead.front();
            ahead.pop_front();
        } else {
            ahead.clear();
            current = begin(query.start);
        }
        beginNext();
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
    UserBatch lastUsers;
    std::shared_ptr<Promise> promise; ///< of the page that somebody waits for
    std::shared_ptr<Reading> current;
    std::deque<std::shared_ptr<Reading>> ahead;
    int idlePages = 0;
    int pagesRead = 0;
    qsizetype usersRead = 0;
    int total = 0;
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
    return !m_state->ended && !m_state->promise;
}

QFuture<Result<UserPage>> UserListPager::next()
{
    Q_ASSERT(hasNext());
    State *state = m_state.get();
    state->promise = std::make_shared<State::Promise>();
    state->promise->start();
    QFuture<Result<UserPage>> page = state->promise->future();
    state->beginCurrent();
    state->deliver(); // perhaps it has come before
    if (state->promise) {
        auto *watcher = new QFutureWatcher<Result<UserPage>>(&state->context);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, &state->context, [state, mine = std::weak_ptr(state->promise)] {
            if (const auto promise = mine.lock(); promise && promise == state->promise)
                state->giveUp();
        });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(page);
    }
    return page;
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
