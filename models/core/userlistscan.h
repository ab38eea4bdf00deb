#pragma once

#include "models/core/userbatch.h"

#include <QByteArrayView>

#include <optional>

namespace iam {

/// One page of the list of users, as it stands in the answer.
struct UserListBody
{
    int total = 0;
    int limit = 0;
    QString nextUrl {};
    UserBatch users {};
};

/// Reads a page without building a tree of it first, several times as fast as userFromJson(). Gives nothing for a page
/// with anything unusual in it, settings included: then the other way reads it, or says what is wrong.
[[nodiscard]] std::optional<UserListBody> scanUserList(const QByteArray &body);

/// Looks for `next_url` in front of the users; empty if it is not there, or not yet. The page has to be read all the
/// same: a beginning is no valid page.
[[nodiscard]] QString foretoldNextUrl(QByteArrayView beginning);

} // namespace iam
