#pragma once

#include "models/workflows/userchange.h"
#include "views/widgets/consoledialog.h"

namespace iam {

/// Asks before something is done that cannot be taken back, and names what will happen and to whom. Sends nothing.
class ConfirmChangeDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// Removing more users than this at once takes typing a word.
    static constexpr int mostWithoutWord = 10;

    /// `leftOut`: how many of the selected users the action does not fit.
    ConfirmChangeDialog(UserAction action, const QList<ChangeSubject> &subjects, int leftOut, QWidget *parent);

    /// The question, such as "Remove 3 users?".
    [[nodiscard]] static QString titleOf(UserAction action, const QList<ChangeSubject> &subjects);
    [[nodiscard]] UserAction action() const { return m_action; }
    [[nodiscard]] const QList<ChangeSubject> &subjects() const { return m_subjects; }
    /// False for the resending of a single invitation, which can do no harm.
    [[nodiscard]] static bool isNeeded(UserAction action, qsizetype subjects);

private:
    void addWords();
    void addNames();
    void addWordToType();

    UserAction m_action;
    QList<ChangeSubject> m_subjects;
    int m_leftOut;
};

} // namespace iam
