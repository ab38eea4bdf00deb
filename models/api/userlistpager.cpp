#include "models/api/userlistpager.h"

#include "models/core/whendone.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <utility>

namespace iam {

namespace {

/// How many pages may be on their way, or be there already, before somebody asks for them.
constexpr std::size_t pagesAhead = 3;

/// One page on its way.
struct Reading
{
    explicit Reading(const std::optional<QString> &from)
        : start(from)
    {
    }
    ~Reading() { page.cancel(); }
    Q_DISABLE_COPY_MOVE(Reading)

    std::optional<QString> start;
    std::optional<QString> nextStart; ///< once it can be seen
    QFuture<Result<UserPage>> page;
};

} // namespace

struct UserListPager::State
{
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
        reading->page = api.users(account, wanted,
            [this, weak = std::weak_ptr(reading)](const QString &nextStart) {
                const auto source = weak.lock(); // gone together with this pager, or before
                if (!source)
                    return;
                source->nextStart = nextStart;
                beginNext();
            });
        return reading;
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
    QList<User> lastUsers;
    std::shared_ptr<Reading> current;
    std::deque<std::shared_ptr<Reading>> ahead;
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
    QObject::connect(watcher, &QFutureWatcherBase::canceled, &state->context, [state] {
        if (state->current)
            state->current->page.cancel();
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());

    state->beginCurrent();
    whenDone(state->current->page, &state->context, [state, promise](const Result<UserPage> &answer) {
        const Result<UserPage> outcome = state->take(answer);
        state->busy = false;
        state->current.reset();
        if (!outcome.ok())
            state->ahead.clear();
        promise->addResult(outcome);
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
