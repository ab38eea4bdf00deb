#include "views/text/problemtext.h"

#include "models/core/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace iam {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

QString rightText(Right right)
{
    switch (right) {
    case Right::ManageInvitations:
        return ProblemText::tr(
            "Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.");
    case Right::AddVpnUsers:
        return ProblemText::tr(
            "Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.");
    case Right::GiveGroups:
        return ProblemText::tr("Needs the role Editor on IAM Access Groups, or on a single access group.");
    case Right::GivePolicies:
        return ProblemText::tr("Needs the role Administrator on what the access is for.");
    case Right::GiveClassicSet:
        return ProblemText::tr("Needs the classic permission Manage Users.");
    case Right::ChangeClassic:
        return ProblemText::tr("Needs the classic permission Manage Users, and a place above the user in the hierarchy.");
    case Right::RemoveUsers:
        return ProblemText::tr("Needs the role Administrator on User Management. In an account with classic "
                               "infrastructure it also needs the classic permission Manage Users, and a place above "
                               "the user in the hierarchy.");
    case Right::UpdateIbmids:
        return ProblemText::tr("Only the account owner can do this.");
    case Right::ChangeMembers:
        return ProblemText::tr("Needs the role Editor on User Management, or the classic permission Manage Users and a "
                               "place above the user in the hierarchy.");
    case Right::ReadAccessReports:
        return ProblemText::tr("Needs the role Editor on User Management or on IAM Access Management.");
    case Right::ReadIdentities:
        return ProblemText::tr("Needs the role Administrator on IAM Identity.");
    case Right::None:
        break;
    }
    return {};
}

} // namespace

QString problemText(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return ProblemText::tr("This was stopped before it was done.");
    case ErrorKind::Connection:
        if (error.detail.isEmpty())
            return ProblemText::tr("The service cannot be reached.");
        //: %1 is the reason in technical words, such as "Connection refused"
        return ProblemText::tr("The service cannot be reached: %1.").arg(visibleText(error.detail));
    case ErrorKind::Insecure:
        //: %1 is a whole sentence that says what is wrong with the connection
        return ProblemText::tr("The connection is not safe. %1 Nothing was sent.").arg(visibleText(error.detail));
    case ErrorKind::Timeout:
        return ProblemText::tr("The service did not answer in time.");
    case ErrorKind::Unauthorized:
        if (error.code == QLatin1String("1025"))
            return ProblemText::tr("This account is not linked to classic infrastructure. Take the classic permission "
                                   "set out and send again.");
        return ProblemText::tr("You are no longer signed in. Nothing was changed.");
    case ErrorKind::Forbidden:
        //: %1 is the service's own text
        return ProblemText::tr("The service refuses: “%1”").arg(visibleText(error.message));
    case ErrorKind::BadRequest:
        //: %1 is the service's own text
        return ProblemText::tr("The service does not accept this: “%1”").arg(visibleText(error.message));
    case ErrorKind::NotFound:
        return ProblemText::tr("This is no longer in the account.");
    case ErrorKind::Conflict:
        if (!error.moreInfo.trimmed().isEmpty())
            //: both are the service's own texts: what is refused, and why
            return ProblemText::tr("The service refuses for now: “%1”, “%2”").arg(visibleText(error.message), visibleText(error.moreInfo));
        return ProblemText::tr("The service refuses for now: “%1”").arg(visibleText(error.message));
    case ErrorKind::TooLarge:
        if (error.code == QLatin1String("1023"))
            return ProblemText::tr("At most 100 addresses per request.");
        return ProblemText::tr("This is more than the service or the console takes at once.");
    case ErrorKind::TooManyRequests:
        if (error.retryAfter)
            return ProblemText::tr("Too many requests. Try again in %n second(s).", nullptr,
                static_cast<int>(error.retryAfter->count()));
        return ProblemText::tr("Too many requests. Try again in a moment.");
    case ErrorKind::Server:
        //: %1 is an HTTP status such as 503
        return ProblemText::tr("The service has a problem (%1).").arg(error.httpStatus);
    case ErrorKind::Protocol:
        //: %1 names a place in the answer, such as resources[3].state
        return ProblemText::tr("The answer could not be read (unexpected %1). Nothing more was sent.")
            .arg(visibleText(error.jsonPath.isEmpty() ? error.detail : error.jsonPath));
    case ErrorKind::Refused:
        if (error.code == QLatin1String("in-use"))
            return ProblemText::tr("Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.");
        //: %1 is the reason in technical words
        return ProblemText::tr("The console did not send this: %1.").arg(visibleText(error.detail));
    }
    return {};
}

QString problemText(const ApiError &error, const ProblemContext &about)
{
    const QString name = isolatedText(about.name);
    const QString permissions = QStringLiteral("INVALID_IAAS_PERMISSIONS :");
    switch (error.kind) {
    case ErrorKind::Forbidden:
        if (error.message.contains(QLatin1String("domain")))
            //: %1 is a list of addresses
            return ProblemText::tr("Not allowed in this account: %1.").arg(visibleText(error.moreInfo));
        if (about.right == Right::None)
            break;
        //: %1 is the service's own text, %2 a sentence with the right that is needed
        return ProblemText::tr("The service refuses: “%1” Expected right: %2")
            .arg(visibleText(error.message), rightText(about.right));
    case ErrorKind::BadRequest:
        if (const qsizetype at = error.message.indexOf(permissions); at >= 0)
            //: %1 is a list of technical names
            return ProblemText::tr("These classic permissions cannot be given: %1.")
                .arg(visibleText(error.message.mid(at + permissions.size()).trimmed()));
        if (error.httpStatus == 422 && error.message.contains(QLatin1String("limit"))) {
            static const QRegularExpression digits(QStringLiteral("\\d+"));
            const QString most = digits.match(error.message).captured();
            if (most.isEmpty())
                return ProblemText::tr(
                    "The account has reached its limit of policies. Use access groups or remove unused policies.");
            //: %1 is a number of policies
            return ProblemText::tr(
                "The account has reached its limit of policies (%1). Use access groups or remove unused policies.")
                .arg(most);
        }
        break;
    case ErrorKind::NotFound:
        if (!about.name.isEmpty())
            return ProblemText::tr("%1 is no longer in the account.").arg(name);
        break;
    case ErrorKind::Conflict:
        if (error.message.contains(QLatin1String("blocked")) && !about.name.isEmpty())
            return ProblemText::tr("%1 is still being processed. Try again in a minute.").arg(name);
        break;
    default:
        break;
    }
    return problemText(error);
}

QString problemWithTrace(const ApiError &error, const ProblemContext &about)
{
    QString text = problemText(error, about);
    if (error.trace.isEmpty())
        return text;
    //: %1 identifies a request, for the service's support
    return text + QLatin1Char('\n') + ProblemText::tr("Trace number: %1").arg(visibleText(error.trace));
}

QString retryText(const RetryNotice &notice)
{
    const QLocale locale;
    const QString next = locale.toString(notice.attempt + 1);
    const QString all = locale.toString(notice.attempts);
    const QString time = locale.toString(notice.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    switch (notice.error.kind) {
    case ErrorKind::TooManyRequests:
        //: %1 is a time, %2 and %3 are numbers
        return ProblemText::tr("Too many requests. Going on at %1: try %2 of %3.").arg(time, next, all);
    case ErrorKind::Server:
        //: %1 is an HTTP status such as 503, %2 and %3 are numbers
        return ProblemText::tr("The service has a problem (%1). Try %2 of %3.")
            .arg(QString::number(notice.error.httpStatus), next, all);
    case ErrorKind::Timeout:
        //: %1 and %2 are numbers
        return ProblemText::tr("The service did not answer in time. Try %1 of %2.").arg(next, all);
    default:
        //: %1 and %2 are numbers
        return ProblemText::tr("The service cannot be reached. Try %1 of %2.").arg(next, all);
    }
}

QString problemDetails(const ApiError &error)
{
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.trimmed().isEmpty())
            lines.append(QLatin1String(name).toString().leftJustified(8) + value);
    };
    if (error.httpStatus != 0)
        add("status", QString::number(error.httpStatus));
    add("code", error.code);
    add("text", error.message);
    add("info", error.moreInfo);
    add("trace", error.trace);
    add("path", error.jsonPath);
    add("detail", error.detail);
    return lines.join(QLatin1Char('\n'));
}

QString rightRuleText(Right right) { return rightText(right); }

QString refusalText(Refusal refusal, Right right, const QString &ownerName)
{
    switch (refusal) {
    case Refusal::No:
        return {};
    case Refusal::NotForThisState:
        return ProblemText::tr("Not possible in this state.");
    case Refusal::ServiceId:
        return ProblemText::tr("You are signed in as a service ID. Only a person can do this.");
    case Refusal::MissingRight:
        if (ownerName.isEmpty())
            //: %1 is a whole sentence about the role that is needed
            return ProblemText::tr("%1 Ask the account owner.", "the role that is needed").arg(rightText(right));
        //: %1 is a whole sentence about the role that is needed, %2 a name
        return ProblemText::tr("%1 Ask the account owner (%2).").arg(rightText(right), ownerName);
    case Refusal::OwnersRow:
        return ProblemText::tr("This is the account owner: nobody can do this to the owner.");
    case Refusal::OwnRow:
        return ProblemText::tr("This is you. To go, leave the account.");
    case Refusal::OthersRow:
        return ProblemText::tr("Only you yourself can leave the account.");
    case Refusal::OwnPermissions:
        return ProblemText::tr("Nobody changes their own classic permissions.");
    case Refusal::OtherRealm:
        return ProblemText::tr("Only an IBMid can be updated.");
    case Refusal::NotClassicAccount:
        return ProblemText::tr("This account has no classic infrastructure.");
    case Refusal::NotYetAccepted:
        return ProblemText::tr("Possible after the invitation has been accepted and the user has signed in once.");
    case Refusal::ReadOnly:
        return ProblemText::tr("This account is set to read only. The menu Account changes that.");
    case Refusal::Offline:
        return ProblemText::tr("There is no connection. Changes are not possible.");
    }
    return {};
}

} // namespace iam
