#include "tests/faults/operations.h"

#include "models/api/extensionsapi.h"
#include "models/api/inviteeapi.h"
#include "models/api/usermanagementapi.h"

namespace iam::test {

namespace {

const QString zoe = QStringLiteral("zoe@example.com");
const QString pia = QStringLiteral("pia@example.org");

void note(Stage &stage, const char *what, const QString &value) { stage.notes[QLatin1String(what)] = value; }
QString noted(const Stage &stage, const char *what) { return stage.notes.value(QLatin1String(what)); }

void addMember(Stage &stage) { note(stage, "record", stage.addMember()); }

void addInvitation(Stage &stage)
{
    note(stage, "link", stage.addInvitation(stage.address()));
    note(stage, "mails", QString::number(stage.mails()));
}

/// For somebody the cloud knows, who has not been a member of the account.
void inviteStranger(Stage &stage)
{
    const QString who = QStringLiteral("fatima@example.com");
    if (const QString record = stage.recordOf(who); !record.isEmpty())
        (void)stage.service().send("DELETE", stage.service().users(QLatin1Char('/') + record));
    (void)stage.addInvitation(who);
    note(stage, "who", who);
}

/// How often the member that addMember() made is gone.
int removed(Stage &stage)
{
    return 1 - stage.count(QStringLiteral("SELECT count(*) FROM users WHERE id=? AND state<>'DELETING' AND delete_due_at IS NULL"), {noted(stage, "record")});
}

int accepted(Stage &stage)
{
    return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE email=? AND state='ACTIVE'"),
        {stage.notes.value(QStringLiteral("who"), stage.address())});
}

int changedProfiles(Stage &stage)
{
    return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE lastname=?"), {stage.unique("Block")});
}

Operation change(const char *name, bool hasBody, std::function<void(Stage &)> prepare, Operation::Call call, std::function<int(Stage &)> done)
{
    return {.name = name, .changes = true, .hasBody = hasBody, .prepare = std::move(prepare), .call = std::move(call), .done = std::move(done)};
}

QList<Operation> invitations()
{
    Operation accept = change("UserManagementApi::accept", false, inviteStranger,
        [](Stage &stage, FaultedClient &client) { return worded(UserManagementApi(client.transport).accept(stage.account())); }, accepted);
    accept.as = Operation::As::Invitee;
    Operation acceptByLink = change("InviteeApi::accept", false, addInvitation,
        [](Stage &stage, FaultedClient &client) {
            return worded(InviteeApi(client.transport).accept(noted(stage, "link"), {.firstName = QStringLiteral("New"), .lastName = QStringLiteral("Person")}));
        },
        accepted);
    acceptByLink.as = Operation::As::Invitee;
    Operation token = change("InviteeApi::token", true, {},
        [](Stage &, FaultedClient &client) { return worded(InviteeApi(client.transport).token(zoe)); }, {});
    token.needsToken = false;
    return {
        change("UserManagementApi::invite", true, [](Stage &stage) { note(stage, "mails", QString::number(stage.mails())); },
            [](Stage &stage, FaultedClient &client) {
                return counted(UserManagementApi(client.transport).invite(stage.account(), {.emails = {stage.address()}}));
            },
            [](Stage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM invitations JOIN users ON id=user_record WHERE email=?"), {stage.address()}); }),
        change("UserManagementApi::invite, again", true, addInvitation,
            [](Stage &stage, FaultedClient &client) {
                return counted(UserManagementApi(client.transport).invite(stage.account(), {.emails = {stage.address()}}));
            },
            [](Stage &stage) { return stage.mails() - noted(stage, "mails").toInt(); }),
        accept,
        acceptByLink,
        token,
        change("InviteeApi::passcode", true, [](Stage &stage) { note(stage, "code", stage.value(QStringLiteral("SELECT max(code_hash) FROM passcodes")).toString()); },
            [](Stage &, FaultedClient &client) { return worded(InviteeApi(client.transport).passcode()); },
            [](Stage &stage) { return stage.value(QStringLiteral("SELECT max(code_hash) FROM passcodes")).toString() == noted(stage, "code") ? 0 : 1; }),
    };
}

QList<Operation> members()
{
    const auto record = [](Stage &stage) { return noted(stage, "record"); };
    return {
        change("UserManagementApi::updateProfile", false, {},
            [](Stage &stage, FaultedClient &client) {
                return worded(UserManagementApi(client.transport).updateProfile(stage.account(), stage.recordOf(zoe), {.lastName = stage.unique("Block")}));
            },
            changedProfiles),
        change("UserManagementApi::updateSettings", false, {},
            [](Stage &stage, FaultedClient &client) {
                const QString network = QStringLiteral("10.%1.%2.0").arg(stage.unique("").toInt() / 200).arg(stage.unique("").toInt() % 200);
                note(stage, "network", network);
                return worded(UserManagementApi(client.transport).updateSettings(stage.account(), stage.recordOf(zoe), {.allowedIpAddresses = network}));
            },
            [](Stage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE allowed_ip_addresses=?"), {noted(stage, "network")}); }),
        change("UserManagementApi::remove", false, addMember,
            [record](Stage &stage, FaultedClient &client) { return worded(UserManagementApi(client.transport).remove(stage.account(), record(stage))); }, removed),
        change("UserManagementApi::removeInBackground", false, addMember,
            [record](Stage &stage, FaultedClient &client) {
                return worded(UserManagementApi(client.transport).removeInBackground(stage.account(), record(stage)));
            },
            removed),
        change("UserManagementApi::removeByAddress", false, [](Stage &stage) { addInvitation(stage); note(stage, "record", stage.recordOf(stage.address())); },
            [](Stage &stage, FaultedClient &client) {
                return worded(UserManagementApi(client.transport).removeByAddress(stage.account(), {.ibmid = {}, .email = stage.address(), .realm = QStringLiteral("IBMid")}));
            },
            removed),
        change("ExtensionsApi::addVpnUser", true, {},
            [](Stage &stage, FaultedClient &client) {
                return worded(ExtensionsApi(client.transport).addVpnUser(stage.account(), {.userName = stage.unique("cell-vpn"), .email = stage.address(),
                    .firstName = QStringLiteral("Cell"), .lastName = QStringLiteral("Block"), .password = Secret(QByteArrayLiteral("Abcdef1!"))}));
            },
            [](Stage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE email=?"), {stage.address()}); }),
        change("ExtensionsApi::updateIbmid", true,
            [](Stage &stage) {
                // From one IBMid to another one, and back.
                const QString first = QStringLiteral("mateo@example.com");
                const QString second = QStringLiteral("ravi@example.com");
                const QString query = QStringLiteral("SELECT id FROM users WHERE user_id=? AND account_id=?");
                const QString atFirst = stage.value(query, {first, stage.account().text}).toString();
                note(stage, "ibmid", atFirst.isEmpty() ? first : second);
                note(stage, "record", atFirst.isEmpty() ? stage.value(query, {second, stage.account().text}).toString() : atFirst);
            },
            [record](Stage &stage, FaultedClient &client) {
                return worded(ExtensionsApi(client.transport).updateIbmid(stage.account(), record(stage), noted(stage, "ibmid")));
            },
            [](Stage &stage) {
                return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE id=? AND user_id=?"), {noted(stage, "record"), noted(stage, "ibmid")});
            }),
        change("ExtensionsApi::updateClassicAccess", false, [](Stage &stage) {
                // The other one of two, so that each call changes something.
                const bool has = stage.count(QStringLiteral("SELECT count(*) FROM classic_permissions WHERE user_record=? AND permission='HARDWARE_VIEW'"), {stage.recordOf(zoe)}) > 0;
                note(stage, "permission", has ? QStringLiteral("NETWORK_TUNNEL_MANAGE") : QStringLiteral("HARDWARE_VIEW"));
            },
            [](Stage &stage, FaultedClient &client) {
                return worded(ExtensionsApi(client.transport).updateClassicAccess(stage.account(), stage.recordOf(zoe),
                    {.permissions = QStringList {noted(stage, "permission")}}));
            },
            [](Stage &stage) {
                return stage.count(QStringLiteral("SELECT count(*) FROM classic_permissions WHERE user_record=? AND permission=?"),
                    {stage.recordOf(zoe), noted(stage, "permission")});
            }),
    };
}

} // namespace

QList<Operation> userChanges()
{
    return invitations() + members();
}

} // namespace iam::test
