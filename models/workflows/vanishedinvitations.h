#pragma once

#include "models/core/changerecord.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace iam {

class Clock;
class Journal;
class UserDirectory;

/// An invitation that has ended and is no longer listed by the service.
struct VanishedInvitation
{
    QString email;
    QDateTime sentAt; ///< UTC, the last time
    QDateTime endedAt;
    QByteArray body; ///< of the request that invited: what was to be given
    friend bool operator==(const VanishedInvitation &, const VanishedInvitation &) = default;
};

/// Expired invitations that the journal knows and the service does not list any more (behaviour: "Watching
/// invitations"). Whoever was cancelled or removed from here is not among them. Lives in the GUI thread.
class VanishedInvitations final : public QObject
{
    Q_OBJECT

public:
    /// Of so many entries of each kind, the newest; older ones are left to the journal's own page.
    static constexpr int mostEntries = 5'000;

    VanishedInvitations(Journal &journal, const UserDirectory &directory, const Clock &clock, QObject *parent = nullptr);
    ~VanishedInvitations() override;

    /// Reads the journal and compares it with the list, if that is complete. changed() follows if something else comes out.
    void look();
    /// Newest first.
    [[nodiscard]] const QList<VanishedInvitation> &list() const { return m_list; }

signals:
    void changed();

private:
    struct Reading;
    void readMore();
    void finish();

    Journal &m_journal;
    const UserDirectory &m_directory;
    const Clock &m_clock;
    std::unique_ptr<Reading> m_reading; ///< under way
    QList<VanishedInvitation> m_list;
};

} // namespace iam
