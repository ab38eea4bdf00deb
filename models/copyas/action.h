#pragma once

#include "models/core/accessgroup.h"
#include "models/core/actionrules.h"
#include "models/core/changerecord.h"
#include "models/core/classicaccess.h"
#include "models/core/invitation.h"
#include "models/core/policy.h"
#include "models/core/profilechange.h"
#include "models/core/user.h"
#include "models/core/usersettings.h"
#include "models/core/vpnuser.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// What can be copied as a call, a command or a program ("Copy as"). Values only; every text is foreign.
namespace iam::copyas {

/// A user as the different interfaces name one.
struct Person
{
    QString iamId {}; ///< or the record's ID
    QString userId {}; ///< the sign-in name; what the command-line tool takes
    QString email {};
    QString realm {}; ///< "IBMid" or "SL"
};

/// A group as the different interfaces name it.
struct Group
{
    AccessGroupId id {};
    QString name {}; ///< what the command-line tool takes; may be empty
};

struct Invite
{
    Invitation invitation {};
    QList<Policy> later {}; ///< what no invitation can carry, with account and a placeholder as subject: said in a comment
    QStringList laterDevices {}; ///< classic device access that follows acceptance: said in a comment
};

/// An invitation of the same address again, without access.
struct Resend
{
    QString email {};
};

struct Remove
{
    enum class Meaning { User, Invitation, OwnMembership };
    Person person {};
    Meaning meaning = Meaning::User;
    bool inBackground = false; ///< the request that does not wait for the end of the removal
};

struct RemoveByAddress
{
    QString userId {};
    QString email {};
    QString realm {};
};

struct ChangeProfile
{
    Person person {};
    ProfileChange change {}; ///< with only `state` set: a change of status
};

/// Classic permissions, or the parent in the classic hierarchy.
struct ChangeClassic
{
    Person person {};
    ClassicAccessChange change {};
};

struct ChangeSettings
{
    Person person {};
    UserSettingsChange change {};
};

struct AddMembers
{
    Group group {};
    QList<Person> people {}; ///< at most 50
};

struct AddToGroups
{
    Person person {};
    QList<Group> groups {}; ///< at most 50
};

struct RemoveMember
{
    Group group {};
    Person person {};
};

struct RemoveMembers
{
    Group group {};
    QList<Person> people {};
};

struct RemoveFromAllGroups
{
    Person person {};
};

/// Whom a policy is about, by the names that commands and Terraform want.
struct PolicyOwner
{
    Person person {};
    Group group {}; ///< if it is about a group
};

struct CreatePolicy
{
    Policy policy {};
    PolicyOwner owner {};
};

struct ReplacePolicy
{
    Policy policy {}; ///< with `id`, and `etag` if it is known
    PolicyOwner owner {};
};

struct DeletePolicy
{
    Policy policy {}; ///< `id` and `version` count
    PolicyOwner owner {};
};

/// With the invitee's own token.
struct Accept
{
};

struct AddVpnUser
{
    VpnUserDraft draft {}; ///< its password is never copied
};

struct UpdateIbmid
{
    Person person {};
    QString newIbmid {};
};

/// Reads the profile; changes nothing.
struct ReadUser
{
    Person person {};
};

/// A request of the past, as the journal keeps it.
struct Sent
{
    WireRequest request {};
};

using Action = std::variant<Invite, Resend, Remove, RemoveByAddress, ChangeProfile, ChangeClassic, ChangeSettings, AddMembers,
    AddToGroups, RemoveMember, RemoveMembers, RemoveFromAllGroups, CreatePolicy, ReplacePolicy, DeletePolicy, Accept,
    AddVpnUser, UpdateIbmid, ReadUser, Sent>;

[[nodiscard]] Person personOf(const User &user);
/// What the row action of a user sends; nothing for actions that send nothing, or that ask for more first.
[[nodiscard]] std::optional<Action> actionFor(UserAction action, const User &user);

} // namespace iam::copyas
