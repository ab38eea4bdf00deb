#pragma once

#include <QMetaType>
#include <QString>

namespace iam {

/// A file of ours that cannot be used: damaged, or written by a newer version of the console. It is never deleted, and
/// never written over.
struct FileReport
{
    enum class What { Journal, Draft, FollowUps, Copy, Settings, Demo };
    What what = What::Journal;
    bool newer = false; ///< else damaged
    QString keptAs {}; ///< the path under which it lies now; empty: it is where it was

    friend bool operator==(const FileReport &, const FileReport &) = default;
};

/// Gives the file a name under which nobody looks for it, such as "ledger.sqlite.damaged-2", and those that belong to it
/// with their own endings ("-wal", "-shm"). The new path; empty if that is not possible.
[[nodiscard]] QString setAside(const QString &path, bool newer);

} // namespace iam

Q_DECLARE_METATYPE(iam::FileReport)
