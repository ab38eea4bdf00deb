#pragma once

#include "models/core/actionrules.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

namespace iam {

/// The actions on users, one QAction each, shared by menu bar, row menu, preview and selection bar, so that a reason
/// for being disabled is the same everywhere.
///
/// An action is hidden until somebody has said provide(): whoever can carry it out.
class UserActions final : public QObject
{
    Q_OBJECT

public:
    explicit UserActions(QWidget *window);

    /// Null for UserAction::Invite, which is a command of the window.
    // cppcheck-suppress CastIntegerToAddressAtReturn ; an array of pointers, not a cast
    [[nodiscard]] QAction *action(UserAction action) const { return m_actions[static_cast<size_t>(action)]; }
    enum class Several { No, Yes };
    /// From now on the action can be carried out, by whoever listens to triggered(): for one user, or for several too.
    void provide(UserAction action, Several several = Several::No);
    [[nodiscard]] bool isProvided(UserAction action) const { return m_provided[static_cast<size_t>(action)]; }
    /// What the actions are about now; for several users an action is enabled if it fits one.
    void setSubjects(const QList<ActionSubject> &subjects, const Actor &actor, const QString &ownerName);
    /// The same for what concerns the account and no single user; of `subject` only the account's part counts.
    void setAccount(const ActionSubject &subject, const Actor &actor, const QString &ownerName);
    /// How many of the subjects the action fits.
    [[nodiscard]] int fitting(UserAction action) const { return m_fitting[static_cast<size_t>(action)]; }
    void retranslate() const;

signals:
    void triggered(iam::UserAction action);

private:
    void show(UserAction kind, int fits, bool checked, Refusal refusal, const QString &ownerName);

    std::array<QAction *, userActionTotal> m_actions {};
    std::array<int, userActionTotal> m_fitting {};
    std::array<bool, userActionTotal> m_provided {};
    std::array<bool, userActionTotal> m_takesSeveral {};
    bool m_planned = false; ///< the subjects have only planned access
};

/// Tip and accessible description of an action that cannot be done now; an empty reason takes them away.
void setReason(QAction *action, const QString &reason);

} // namespace iam
