#pragma once

#include "models/core/accessgroup.h"
#include "models/core/policy.h"
#include "models/core/usersettings.h"
#include "models/workflows/userchanges.h"

#include <functional>

namespace iam {

class AccessGroupsApi;
class PolicyApi;

/// Changes to what a user may do: groups, policies, classic permissions, sign-in. The one place such changes go through:
/// each reads the user, asks the rules once more (B20), sends, and says recorded(). Never repeats a change on its own.
class AccessChanges final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        UserManagementApi &users;
        AccessGroupsApi &groups;
        PolicyApi &policies;
        ExtensionsApi &extensions;
        UserDirectory &directory;
        const AccountOverview &overview;
        const Clock &clock;
        UndoStack &undo;
    };
    using Answer = UserChanges::Answer;

    explicit AccessChanges(const Parts &parts, QObject *parent = nullptr);
    ~AccessChanges() override;

    [[nodiscard]] Answer addToGroup(const ChangeSubject &subject, const AccessGroup &group);
    [[nodiscard]] Answer removeFromGroup(const ChangeSubject &subject, const AccessGroup &group);
    /// `policy` without subject; `what` is its target in words, for the record.
    [[nodiscard]] Answer addPolicy(const ChangeSubject &subject, const Policy &policy, const QString &what);
    /// `before` needs its ID; it is read again for its ETag, and a Conflict means that somebody else was quicker.
    [[nodiscard]] Answer replacePolicy(
        const ChangeSubject &subject, const Policy &before, const Policy &after, const QString &what);
    [[nodiscard]] Answer removePolicy(const ChangeSubject &subject, const Policy &policy, const QString &what);
    [[nodiscard]] Answer setClassicPermissions(
        const ChangeSubject &subject, const QStringList &before, const QStringList &after);
    /// Only what differs is sent.
    [[nodiscard]] Answer setSettings(
        const ChangeSubject &subject, const UserSettings &before, const UserSettingsChange &change);

signals:
    /// Every attempt, with its outcome: for the journal and for messages.
    void recorded(const iam::ChangeRecord &record);
    /// The service has refused what the rules allow: the rights have to be read anew (B10).
    void rightsDoubted();

private:
    using Call = std::function<QFuture<Result<Done>>(const User &fresh)>;
    struct Plan;
    [[nodiscard]] Answer perform(const Plan &plan);
    [[nodiscard]] QFuture<Result<Done>> undo(const Plan &inverse);
    [[nodiscard]] Plan groupPlan(ChangeKind kind, const ChangeSubject &subject, const AccessGroup &group);
    void note(const Plan &plan, const IamId &target, const QString &trace, const ApiError *error);

    Parts m_parts;
};

} // namespace iam
