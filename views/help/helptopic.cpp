#include "views/help/helptopic.h"

#include <QHash>
#include <QWidget>

namespace iam {

QString helpTopicOf(const QWidget *place)
{
    // Object names, as tests know them.
    static const QHash<QString, QString> topics {
        {QStringLiteral("connectWindow"), QStringLiteral("accounts")},
        {QStringLiteral("inviteWizard"), QStringLiteral("inviting")},
        {QStringLiteral("inviteeWindow"), QStringLiteral("demonstrators")},
        {QStringLiteral("detailsPage"), QStringLiteral("details")},
        {QStringLiteral("waitingDialog"), QStringLiteral("details")},
        {QStringLiteral("waitingPolicyDialog"), QStringLiteral("details")},
        {QStringLiteral("assignAccessDialog"), QStringLiteral("details")},
        {QStringLiteral("addToGroupDialog"), QStringLiteral("details")},
        {QStringLiteral("ibmidDialog"), QStringLiteral("details")},
        {QStringLiteral("vpnUserDialog"), QStringLiteral("details")},
        {QStringLiteral("undoDialog"), QStringLiteral("details")},
        {QStringLiteral("removeDialog"), QStringLiteral("removing")},
        {QStringLiteral("removeByAddressDialog"), QStringLiteral("removing")},
        {QStringLiteral("statusDialog"), QStringLiteral("removing")},
        {QStringLiteral("bulkDialog"), QStringLiteral("runs")},
        {QStringLiteral("runsPage"), QStringLiteral("runs")},
        {QStringLiteral("expiryNotice"), QStringLiteral("triage")},
        {QStringLiteral("journalPage"), QStringLiteral("journal")},
        {QStringLiteral("triagePage"), QStringLiteral("triage")},
        {QStringLiteral("commandPalette"), QStringLiteral("keys")},
    };
    for (; place != nullptr; place = place->parentWidget()) {
        if (const auto found = topics.constFind(place->objectName()); found != topics.cend())
            return *found;
    }
    return QStringLiteral("users");
}

} // namespace iam
