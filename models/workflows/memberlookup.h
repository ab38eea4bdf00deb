#pragma once

#include "models/core/accessgroup.h"
#include "models/core/apierror.h"
#include "models/core/ids.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace iam {

class AccessGroupsApi;
class ExtensionsApi;
class Scheduler;

/// Who is in a group, or below a parent, for a search by `group:` and `parent:` (docs/protocol.md, "Access groups",
/// "Classic infrastructure"). What was read is kept until forget(). Lives in the GUI thread.
///
/// People type letter by letter: reading begins when they rest, and what was asked for and is no longer wanted is not
/// read.
class MemberLookup final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Group, Parent };
    Q_ENUM(Kind)
    struct Sources
    {
        AccessGroupsApi &groups;
        ExtensionsApi &extensions;
        Scheduler &scheduler;
    };
    /// How names are compared: without case and accents.
    using Fold = std::function<QString(const QString &)>;
    /// The users a parent's name may mean: IAM IDs.
    using FindUsers = std::function<QList<IamId>(const QString &foldedName)>;

    /// More groups than these are not meant by the beginning of one name.
    static constexpr int mostGroups = 20;
    static constexpr int mostParents = 5;

    MemberLookup(const Sources &sources, AccountId account, Fold fold, FindUsers findUsers, QObject *parent = nullptr);
    ~MemberLookup() override;

    /// These are wanted now, and nothing else. found() or failed() follows for each.
    void want(Kind kind, const QStringList &foldedNames);
    /// Reads again what failed and is still wanted.
    void retry();
    void forget();
    /// What has been asked for and is not there yet.
    [[nodiscard]] bool isReading() const { return !m_wanted.isEmpty() && !m_problem; }
    /// Why it is not there; nothing unless the last reading failed.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }

signals:
    /// IAM IDs and record IDs; nothing: there is no such group or user.
    void found(iam::MemberLookup::Kind kind, const QString &name, const std::optional<QSet<QString>> &members);
    /// isReading() or problem() changed.
    void changed();

private:
    struct Calls;
    struct Wish
    {
        Kind kind = Kind::Group;
        QString name {};
        friend bool operator==(const Wish &, const Wish &) = default;
    };
    void readSoon();
    void readNext();
    void readGroups();
    void readGroup(const Wish &wish);
    void readParent(const Wish &wish);
    [[nodiscard]] QList<AccessGroupId> groupsNamed(const QString &name) const;
    void settle(const Wish &wish, const std::optional<QSet<QString>> &members);
    void fail(const ApiError &error);

    Sources m_sources;
    AccountId m_account;
    Fold m_fold;
    FindUsers m_findUsers;
    std::unique_ptr<Calls> m_calls;
    QList<Wish> m_wanted;
    std::optional<QList<AccessGroup>> m_groups;
    QHash<AccessGroupId, QSet<QString>> m_membersOf;
    QHash<QString, QSet<QString>> m_childrenOf;
    std::optional<ApiError> m_problem;
    int m_generation = 0; ///< a rest that ended for an older wish is of no account
};

} // namespace iam
