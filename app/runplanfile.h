#pragma once

#include "models/core/accessgroup.h"
#include "models/core/invitedraft.h"
#include "models/core/result.h"

#include <QList>

namespace iam {

/// What a file asks for without a window: whom, and for invitations with which access.
struct RunPlanFile
{
    struct Person
    {
        QString email {};
        QStringList groups {}; ///< names or IDs, as written
        friend bool operator==(const Person &, const Person &) = default;
    };
    QList<Person> people {};
    DraftAccess common {}; ///< for everybody

    /// A CSV of addresses with groups, plain addresses, or the draft that the invite wizard keeps. The error's `detail` is
    /// a sentence.
    [[nodiscard]] static Result<RunPlanFile> read(const QByteArray &content);

    [[nodiscard]] bool namesGroups() const;
};

/// People of a plan with the same access side by side, for a run: the places of the accesses by address.
struct ResolvedPlan
{
    QList<DraftAccess> accesses {};
    QHash<QString, int> placeOf {}; ///< by address
};
/// Fails for a group that is not among `groups`, or a name that several have.
[[nodiscard]] Result<ResolvedPlan> resolved(const RunPlanFile &plan, const QList<AccessGroup> &groups);

} // namespace iam
