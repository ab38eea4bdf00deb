#pragma once

#include "models/core/actionrules.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

namespace iam {

/// The actions on users, one QAction each, shared by menu bar, row menu, preview and selection bar, so that a reason
/// for being disabled is the same everywhere.
class UserActions final : public QObject
{
    Q_OBJECT

public:
    explicit UserActions(QWidget *window);

    [[nodiscard]] QAction *action(UserAction action) const { return m_actions[static_cast<size_t>(action)]; }
    /// What the actions are about now; for several users an action is enabled if it fits one.
    void setSubjects(const QList<ActionSubject> &subjects, const Actor &actor, const QString &ownerName);
    /// How many of the subjects the action fits.
    [[nodiscard]] int fitting(UserAction action) const { return m_fitting[static_cast<size_t>(action)]; }
    void retranslate();

signals:
    void triggered(iam::UserAction action);

private:
    std::array<QAction *, userActionTotal> m_actions {};
    std::array<int, userActionTotal> m_fitting {};
};

/// Tip and accessible description of an action that cannot be done now; an empty reason takes them away.
void setReason(QAction *action, const QString &reason);

} // namespace iam
