#include "views/triage/inviteetext.h"

#include "models/core/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace iam {

namespace {

struct InviteeText
{
    Q_DECLARE_TR_FUNCTIONS(InviteeText)
};

constexpr QLatin1String notificationsPage("https://cloud.ibm.com/notifications?type=account");

QString dayText(const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat); }

} // namespace

QString inviteeText(const UserRow &row, const QString &accountName, const QString &inviterName, const QDateTime &now)
{
    const QString account = visibleText(accountName);
    const QDateTime sent = lastSendingOf(row).time;
    QStringList lines;
    switch (row.status) {
    case UserStatus::Processing:
        //: to somebody invited; %1 is the name of an account
        lines.append(InviteeText::tr("You have been invited to the account “%1”. The message is on its way.").arg(account));
        break;
    case UserStatus::Pending:
        if (sent.isValid())
            //: to somebody invited; %1 is the name of an account, %2 and %3 are dates
            lines.append(InviteeText::tr("You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.")
                             .arg(account, dayText(sent), dayText(sent + invitationLifetime)));
        else
            lines.append(InviteeText::tr("You have been invited to the account “%1”.").arg(account));
        lines.append(InviteeText::tr("Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too."));
        //: to somebody invited; %1 is the address of a web page
        lines.append(InviteeText::tr("If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1").arg(notificationsPage));
        break;
    case UserStatus::Expired:
        //: to somebody invited; %1 is the name of an account, %2 is a date
        lines.append(InviteeText::tr("Your invitation to the account “%1” ended on %2. A new message is needed.")
                         .arg(account, dayText(sent.isValid() ? sent + invitationLifetime : now)));
        break;
    default:
        return {};
    }
    if (!inviterName.isEmpty())
        //: to somebody invited; %1 is the name of who has sent the invitation
        lines.append(InviteeText::tr("If something does not work, ask %1.").arg(visibleText(inviterName)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace iam
