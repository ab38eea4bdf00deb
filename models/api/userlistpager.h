#pragma once

#include "models/api/usermanagementapi.h"

#include <QSet>

#include <memory>

namespace iam {

/// Reads the list page by page. Ends with an error of kind Protocol if the service sends a page token it sent before, or
/// page after page without a user, instead of going round for ever. After any error, `next()` asks for the same page
/// again. To be fast it goes a few pages ahead of what it was asked for: while one page is read, the next ones are on
/// their way.
class UserListPager
{
public:
    /// `query.start`, if set, is where reading begins. `api` must outlive the pager.
    UserListPager(UserManagementApi &api, AccountId account, UserListQuery query);
    ~UserListPager();
    Q_DISABLE_COPY_MOVE(UserListPager)

    /// False after the last page, and while a page is being read.
    [[nodiscard]] bool hasNext() const;
    /// One page at a time: hasNext() must be true. Cancelling the future aborts the request; the page can be read again.
    [[nodiscard]] QFuture<Result<UserPage>> next();
    /// Pages read so far.
    [[nodiscard]] int pagesRead() const;
    /// Users read so far, and how many there are by the latest page.
    [[nodiscard]] qsizetype usersRead() const;
    [[nodiscard]] int total() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace iam
