#include "views/text/changewords.h"

#include "models/core/safetext.h"

#include <QCoreApplication>

namespace iam {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString changeText(const ChangeRecord &record)
{
    const QString name = isolatedText(record.targetName);
    const QString what = isolatedText(record.what.isEmpty() ? record.after : record.what);
    switch (record.kind) {
    case ChangeKind::Invite:
        return ChangeWords::tr("Invite %1").arg(name);
    case ChangeKind::Resend:
        return ChangeWords::tr("Resend the invitation of %1").arg(name);
    case ChangeKind::CancelInvitation:
        return ChangeWords::tr("Cancel the invitation of %1").arg(name);
    case ChangeKind::ClearFailedInvitation:
        return ChangeWords::tr("Clear the failed invitation of %1").arg(name);
    case ChangeKind::Remove:
        return ChangeWords::tr("Remove %1").arg(name);
    case ChangeKind::LeaveAccount:
        return ChangeWords::tr("Leave the account");
    case ChangeKind::AddVpnUser:
        return ChangeWords::tr("Add the VPN-only user %1").arg(name);
    case ChangeKind::Status:
        //: %1 is a name; %2 and %3 are states in the service's words, such as ACTIVE
        return ChangeWords::tr("Change the status of %1 from %2 to %3").arg(name, record.before, record.after);
    case ChangeKind::Parent:
        return record.what.isEmpty() ? ChangeWords::tr("Give %1 the former parent").arg(name)
                                     //: %1 and %2 are names
                                     : ChangeWords::tr("Give %1 the parent %2").arg(name, what);
    case ChangeKind::Ibmid:
        //: %1 is a name, %2 a sign-in name
        return ChangeWords::tr("Update the IBMid of %1 to %2").arg(name, isolatedText(record.after));
    case ChangeKind::ClassicPermissions:
        return ChangeWords::tr("Change the classic permissions of %1").arg(name);
    case ChangeKind::AddToGroup:
        //: %1 is a name, %2 an access group
        return ChangeWords::tr("Add %1 to the group %2").arg(name, what);
    case ChangeKind::RemoveFromGroup:
        //: %1 is a name, %2 an access group
        return ChangeWords::tr("Remove %1 from the group %2").arg(name, what);
    case ChangeKind::AddPolicy:
        //: %1 is a name, %2 what a policy is about
        return ChangeWords::tr("Give %1 a policy for %2").arg(name, what);
    case ChangeKind::ReplacePolicy:
        //: %1 is a name, %2 what a policy is about
        return ChangeWords::tr("Change a policy of %1 for %2").arg(name, what);
    case ChangeKind::RemovePolicy:
        //: %1 is a name, %2 what a policy is about
        return ChangeWords::tr("Take the policy for %2 from %1").arg(name, what);
    case ChangeKind::AllowedAddresses:
        return ChangeWords::tr("Change the allowed IP addresses of %1").arg(name);
    case ChangeKind::OtherSettings:
        return ChangeWords::tr("Change the settings of %1").arg(name);
    case ChangeKind::CreateGroup:
        //: %1 is the name of an access group
        return ChangeWords::tr("Create the access group %1").arg(name);
    case ChangeKind::AccountSettings:
        return ChangeWords::tr("Change the settings of the account");
    case ChangeKind::Other:
        return ChangeWords::tr("Another change");
    }
    return {};
}

QString requestText(const WireRequest &request)
{
    QString text = QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path;
    if (!request.body.isEmpty())
        text += QLatin1Char('\n') + QString::fromUtf8(request.body);
    return text;
}

} // namespace iam
