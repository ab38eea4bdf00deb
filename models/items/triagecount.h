#pragma once

#include "models/items/triagefilter.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

namespace iam {

class Clock;
class UserTableModel;

/// How many invitations are open or came to nothing, by days left, state and inviter.
struct TriageTally
{
    std::array<int, triageAgeTotal> ages {}; ///< without those whose date is not known
    std::array<int, triageStates.size()> states {}; ///< in the order of triageStates
    QHash<IamId, int> inviters; ///< an empty id for those whose inviter is not known

    [[nodiscard]] int total() const;
    [[nodiscard]] int count(TriageAge age) const { return ages.at(static_cast<std::size_t>(age)); }
    [[nodiscard]] int count(UserStatus status) const;
    friend bool operator==(const TriageTally &, const TriageTally &) = default;
};

/// Keeps a tally of the users of a table. Counts in slices of a few milliseconds some time after a change, so that a
/// million users, or a list that is coming in, never hold up the window.
class TriageCount final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TriageCount(const UserTableModel &users, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TriageTally &tally() const { return m_tally; }
    /// What is told is not of the present users.
    [[nodiscard]] bool isCounting() const { return m_rest.isActive() || m_slices.isActive(); }
    /// Counts anew soon, because time has passed.
    void countSoon();

signals:
    /// A count has come to its end.
    void counted();

private:
    void begin();
    void goOn();

    const UserTableModel &m_users;
    const Clock &m_clock;
    QTimer m_rest; ///< one count for many changes
    QTimer m_slices;
    TriageTally m_tally;
    TriageTally m_next; ///< under way
    int m_nextRow = 0;
    bool m_again = false; ///< something has changed since the count began
};

} // namespace iam
