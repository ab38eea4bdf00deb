#pragma once

#include "models/core/user.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace iam::bench {

/// What one load brought, and how long it took.
struct Load
{
    double milliseconds = 0;
    qsizetype users = 0;
    qint64 bytes = 0;
};

/// Where the users go.
enum class Into { Memory, Table };

/// All users of the account as values, as the console loads them: UserListPager over HttpTransport, token included.
/// Into the table: until all of them are shown, sorted by name.
[[nodiscard]] std::optional<Load> loadWithOurClient(const QUrl &server, Into into);
/// The same requests one after the other, the bytes thrown away.
[[nodiscard]] std::optional<Load> loadUnparsed(const QUrl &server);

} // namespace iam::bench
