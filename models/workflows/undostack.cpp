#include "models/workflows/undostack.h"

#include "models/core/whendone.h"

namespace iam {

bool UndoStack::push(UndoStep step)
{
    if (!canBeUndone(step.done.kind) || !step.send)
        return false;
    m_steps.append(std::move(step));
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    emit changed();
    return true;
}

void UndoStack::undo()
{
    if (m_busy || m_steps.isEmpty())
        return;
    m_busy = true;
    const UndoStep step = m_steps.takeLast();
    emit changed();
    whenDone(step.send(), this, [this, step](const Result<Done> &answer) {
        m_busy = false;
        ChangeRecord inverse = step.inverse;
        inverse.outcome = ChangeRecord::Outcome::Success;
        inverse.transactionId = answer.trace();
        if (!answer.ok()) {
            inverse.error = answer.error();
            inverse.outcome = mayHaveHappened(answer.error()) ? ChangeRecord::Outcome::Unclear
                                                              : ChangeRecord::Outcome::Failure;
            // What no longer fits the user, or whose user is gone, never will again.
            const bool never = answer.error().code == stateChanged || answer.error().kind == ErrorKind::NotFound;
            if (inverse.outcome == ChangeRecord::Outcome::Failure && !never)
                m_steps.append(step);
        }
        emit changed();
        emit undone(inverse);
    });
}

void UndoStack::forget(const UserId &user)
{
    if (m_steps.removeIf([&user](const UndoStep &step) { return step.done.target == user; }) > 0)
        emit changed();
}

void UndoStack::clear()
{
    m_steps.clear();
    emit changed();
}

} // namespace iam
