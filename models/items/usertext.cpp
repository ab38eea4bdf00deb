#include "models/items/usertext.h"

#include "models/items/userstore.h"

#include <QCoreApplication>
#include <QLocale>

namespace iam {

namespace {

struct UserText
{
    Q_DECLARE_TR_FUNCTIONS(UserText)
};

} // namespace

QString statusText(UserStatus status)
{
    switch (status) {
    case UserStatus::Processing:
        return UserText::tr("Processing", "user status");
    case UserStatus::Pending:
        return UserText::tr("Pending", "user status");
    case UserStatus::Expired:
        return UserText::tr("Expired", "user status");
    case UserStatus::Active:
        return UserText::tr("Active", "user status");
    case UserStatus::Suspended:
        return UserText::tr("Suspended", "user status");
    case UserStatus::ClassicDisabled:
        return UserText::tr("Classic disabled", "user status");
    case UserStatus::VpnOnly:
        return UserText::tr("VPN-only", "user status");
    case UserStatus::Invalid:
        return UserText::tr("Invalid", "user status");
    case UserStatus::InvitationFailed:
        return UserText::tr("Invitation failed", "user status");
    case UserStatus::RemovalFailed:
        return UserText::tr("Removal failed", "user status");
    case UserStatus::Removing:
        return UserText::tr("Removing", "user status");
    case UserStatus::Unknown:
        break;
    }
    return UserText::tr("Unknown", "user status");
}

QString statusText(const UserRow &row)
{
    if (row.status == UserStatus::Unknown && !row.user.stateText.isEmpty())
        return row.user.stateText;
    return statusText(row.status);
}

QString dateText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: a date pattern in Qt's letters (d, MMM, yyyy), for a date such as "25 Oct 2026"
    return QLocale().toString(time.toLocalTime().date(), UserText::tr("d MMM yyyy", "date pattern"));
}

QString dateTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: a date and time pattern in Qt's letters, for "25 Oct 2026, 09:12"
    return QLocale().toString(time.toLocalTime(), UserText::tr("d MMM yyyy, HH:mm", "date and time pattern"));
}

QString daysLeftText(int days)
{
    if (days == 0)
        return UserText::tr("today", "when an invitation expires");
    if (days > 0)
        return UserText::tr("in %n day(s)", "when an invitation expires", days);
    return UserText::tr("%n day(s) ago", "when an invitation has expired", -days);
}

QString emailProblemText(EmailProblem problem)
{
    switch (problem) {
    case EmailProblem::None:
        return {};
    case EmailProblem::Empty:
        return UserText::tr("it is empty", "what is wrong with an address");
    case EmailProblem::NoAt:
        return UserText::tr("no @ in it", "what is wrong with an address");
    case EmailProblem::SeveralAt:
        return UserText::tr("more than one @ in it", "what is wrong with an address");
    case EmailProblem::EmptyPart:
        return UserText::tr("nothing before or after the @", "what is wrong with an address");
    case EmailProblem::Blank:
        return UserText::tr("a blank in it", "what is wrong with an address");
    case EmailProblem::ForbiddenCharacter:
        return UserText::tr("a character that is not allowed", "what is wrong with an address");
    case EmailProblem::MisplacedDot:
        return UserText::tr("a dot is missing or misplaced", "what is wrong with an address");
    case EmailProblem::TooLong:
        return UserText::tr("over 254 characters", "what is wrong with an address");
    }
    return {};
}

} // namespace iam
