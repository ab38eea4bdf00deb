#pragma once

#include "models/workflows/undostack.h"
#include "views/dialogs/changedialog.h"

namespace iam {

/// Takes back the last change (B63): says what was done and what will be sent.
class UndoDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// The stack must not be empty, and outlives the dialog.
    UndoDialog(UndoStack &stack, QWidget *parent);

protected:
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    UndoStack &m_stack;
    WireRequest m_request;
};

} // namespace iam
