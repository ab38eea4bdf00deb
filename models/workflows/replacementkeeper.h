#pragma once

#include "models/core/invitationrun.h"
#include "models/core/replacement.h"
#include "models/core/user.h"
#include "models/core/userbatch.h"
#include "models/workflows/jsonfile.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace iam {

class Clock;
class InvitationHistory;
class Scheduler;
class UserDirectory;

/// Waits until who is to replace an IBMid has accepted, also over restarts (B57a). Never offers to remove the old one
/// after the invitation was cancelled or has expired, nor for somebody else's acceptance. Sends nothing by itself but
/// the reading of who has not accepted yet.
class ReplacementKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        UserDirectory &directory;
        const InvitationHistory &history;
        const Clock &clock;
        Scheduler &scheduler;
    };

    ReplacementKeeper(const Sources &sources, const QString &path, QObject *parent = nullptr);

    /// How often who has not accepted yet is looked at.
    void setLookInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// The invitation is being filled in; an earlier plan for the same old one is forgotten.
    void plan(const UserId &old, const QString &oldIbmid, const QString &address);
    /// People whom the service has taken: those who were planned are waited for.
    void note(const QList<RunPerson> &taken);
    /// Both stay.
    void forget(const UserId &old);

    [[nodiscard]] const QList<Replacement> &all() const { return m_replacements; }
    /// Those whose old ID can be removed now.
    [[nodiscard]] QList<Replacement> accepted() const;

signals:
    void changed();

private:
    [[nodiscard]] static std::optional<QList<Replacement>> listIn(const std::optional<QJsonObject> &json);
    void keep();
    void follow(const UserBatch &users);
    void drop(const QList<UserId> &gone);
    void review();
    [[nodiscard]] FollowUpStep stepOf(const Replacement &replacement) const;
    void lookLater();
    void look();

    Sources m_sources;
    JsonFile m_file;
    std::chrono::milliseconds m_interval {10'000};
    QList<Replacement> m_replacements;
    QList<Replacement> m_onDisk; ///< as last read or written: what other consoles have changed since shows by it
    QHash<UserId, User> m_seen; ///< the records that are waited for
    bool m_looking = false;
};

} // namespace iam
