#pragma once

#include "models/core/result.h"
#include "models/core/userbatch.h"
#include "models/items/usercolumns.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

namespace iam {

/// The copy of an account's users for times without a connection.
struct UserSnapshot
{
    static constexpr quint32 schemaVersion = 1; ///< of the files written; newer ones are refused

    AccountId account {};
    QDateTime asOf {}; ///< UTC: when the service told it
    QList<UserBatch> pages {}; ///< small enough to be shown one by one
};

/// Writes the users to a file beside `path` that then takes its place, so there is never half a copy; only its owner may
/// read it. In another thread; `users` is what UserTableModel::shareUsers() gives. Fails with ErrorKind::Refused.
[[nodiscard]] QFuture<Result<Done>> saveSnapshot(
    const QString &path, const AccountId &account, const QDateTime &asOf, const UserColumns &users);

/// Reads and checks all of it in another thread before anything is given out. Fails with NotFound if there is none, with
/// Protocol if it is damaged, and with Refused if it cannot be read, is of another account, or newer than this console.
[[nodiscard]] QFuture<Result<UserSnapshot>> loadSnapshot(const QString &path, const AccountId &account);

/// Whether all of it is there as it was written, part by part in another thread and without giving it out. Fails as
/// loadSnapshot() does; whose copy it is does not matter.
[[nodiscard]] QFuture<Result<Done>> checkSnapshot(const QString &path);

/// loadSnapshot() for the bytes of such a file, in this thread.
[[nodiscard]] Result<UserSnapshot> readSnapshot(const QByteArray &content, const AccountId &account);
/// The file was written by a newer version of the console: it is not written over.
[[nodiscard]] bool isNewerSnapshot(const QString &path);

/// Finds damage, not malice.
[[nodiscard]] quint64 snapshotChecksum(QByteArrayView bytes);

} // namespace iam
