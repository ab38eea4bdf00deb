#pragma once

#include "models/core/changerecord.h"
#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>

namespace iam {

/// One change that can be taken back: what was done, and the change that takes it back.
struct UndoStep
{
    ChangeRecord done; ///< what the person did
    ChangeRecord inverse; ///< what undoing will send: kind, before, after, request
    std::function<QFuture<Result<Done>>()> send; ///< sends the inverse; called at most once at a time
};

/// The last changes of one account, newest first to be undone (B63). Only changes that the service has confirmed belong
/// here; what cannot be taken back is refused. Lives in the GUI thread, is empty after a start.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostSteps = 100;
    /// Code of an error that says: the user is in a state now in which this can never be taken back.
    static constexpr QLatin1String stateChanged {"state_changed"};

    using QObject::QObject;

    /// False if the kind cannot be undone, or there is nothing to send.
    bool push(UndoStep step);
    /// Newest last.
    [[nodiscard]] const QList<UndoStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Sends the inverse of the newest step. It leaves the stack when the service has taken it, and also when nothing
    /// is known of the answer: sending twice would be worse. After a refusal it stays, unless the user is
    /// gone or in another state.
    void undo();
    /// Changes to a user who is gone cannot be taken back.
    void forget(const UserId &user);
    void clear();

signals:
    /// steps() or isBusy() changed.
    void changed();
    /// The inverse with its outcome; on success the list has to be read again.
    void undone(const iam::ChangeRecord &inverse);

private:
    QList<UndoStep> m_steps;
    bool m_busy = false;
};

} // namespace iam
