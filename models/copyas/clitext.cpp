#include "models/copyas/writers.h"

#include <QJsonDocument>

namespace iam::copyas {

namespace {

/// The commands of the ibmcloud tool for every kind of action.
class CliWriter
{
public:
    explicit CliWriter(const Context &context)
        : m_context(context)
    {
    }

    QString operator()(const Invite &action) const
    {
        const Invitation &invitation = action.invitation;
        QString text;
        if (!invitation.policies.isEmpty()) {
            text += note(QStringLiteral("Not said by these commands: %1 of the invitation. They can be assigned after "
                                        "acceptance, or sent with the invitation by the call (curl).")
                             .arg(counted(invitation.policies.size(), "policy", "policies")));
        }
        if (invitation.classicPermissions) {
            text += note(QStringLiteral("Not said by these commands: %1. The call (curl) sends them.")
                             .arg(counted(invitation.classicPermissions->size(), "classic permission", "classic permissions")));
        }
        for (const QString &said : remarksOf(action))
            text += note(said);
        QStringList groups;
        for (const AccessGroupId &group : invitation.groups)
            groups << group.text;
        for (const QString &email : invitation.emails) {
            QStringList words {QStringLiteral("account"), QStringLiteral("user-invite"), email};
            if (!groups.isEmpty())
                words << QStringLiteral("--access-groups") << groups.join(QLatin1Char(','));
            text += command(words, 2);
        }
        return text;
    }
    QString operator()(const Resend &action) const
    {
        return command({QStringLiteral("account"), QStringLiteral("user-reinvite"), action.email}, 2);
    }
    QString operator()(const Remove &action) const { return removal(cliName(action.person)); }
    QString operator()(const RemoveByAddress &action) const
    {
        QString text;
        if (!action.realm.isEmpty() && action.userId.isEmpty())
            text += note(QStringLiteral("Not said by this command: the realm %1.").arg(action.realm));
        return text + removal(action.userId.isEmpty() ? action.email : action.userId);
    }
    QString operator()(const ChangeProfile &action) const
    {
        const ProfileChange &change = action.change;
        QString text;
        if (change.state) {
            text += command({QStringLiteral("account"), QStringLiteral("user-status-update"), cliName(action.person),
                                wireText(*change.state)},
                2);
        }
        ProfileChange rest = change;
        rest.state.reset();
        if (!rest.toJson().isEmpty())
            text += asCall(ChangeProfile {.person = action.person, .change = rest}, "for changing a profile");
        return text;
    }
    QString operator()(const ChangeClassic &action) const { return asCall(action, "for the classic hierarchy and its permissions"); }
    QString operator()(const ChangeSettings &action) const { return asCall(action, "for the settings of another user"); }
    QString operator()(const AddMembers &action) const
    {
        QStringList words {QStringLiteral("iam"), QStringLiteral("access-group-user-add"), cliName(action.group)};
        for (const Person &person : action.people)
            words << cliName(person);
        return groupNote(action.group) + command(words, 2);
    }
    QString operator()(const AddToGroups &action) const
    {
        QString text;
        for (const Group &group : action.groups)
            text += (*this)(AddMembers {.group = group, .people = {action.person}});
        return text;
    }
    QString operator()(const RemoveMember &action) const
    {
        return groupNote(action.group)
            + command({QStringLiteral("iam"), QStringLiteral("access-group-user-remove"), cliName(action.group),
                          cliName(action.person)},
                2);
    }
    QString operator()(const RemoveMembers &action) const
    {
        QString text;
        for (const Person &person : action.people)
            text += (*this)(RemoveMember {.group = action.group, .person = person});
        return text;
    }
    QString operator()(const RemoveFromAllGroups &action) const
    {
        return command({QStringLiteral("iam"), QStringLiteral("access-group-user-purge"), cliName(action.person)}, 2);
    }
    QString operator()(const CreatePolicy &action) const { return policy("create", action.policy, action.owner); }
    QString operator()(const ReplacePolicy &action) const { return policy("update", action.policy, action.owner); }
    QString operator()(const DeletePolicy &action) const
    {
        QStringList words = policyWords("delete", action.owner);
        words << action.policy.id.text << QStringLiteral("--api-version") << apiVersion(action.policy);
        if (m_context.force)
            words << QStringLiteral("-f");
        return ownerNote(action.owner) + command(words, 2);
    }
    QString operator()(const Accept &) const
    {
        return note(QStringLiteral("To be run by the person invited."))
            + command({QStringLiteral("login"), QStringLiteral("-c"), m_context.account.text, QStringLiteral("--accept")}, 1);
    }
    QString operator()(const AddVpnUser &action) const { return asCall(action, "for adding a VPN-only user"); }
    QString operator()(const UpdateIbmid &action) const { return asCall(action, "for changing an IBMid"); }
    QString operator()(const ReadUser &action) const { return asCall(action, "that reads one user"); }
    QString operator()(const Sent &action) const { return asCall(action, "that is surely the same as this request of the past"); }

private:
    [[nodiscard]] static QString note(const QString &text) { return shellComment(text); }
    [[nodiscard]] static QString counted(qsizetype number, const char *one, const char *many)
    {
        return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : many));
    }
    [[nodiscard]] static QString cliName(const Person &person)
    {
        if (!person.userId.isEmpty())
            return person.userId;
        return person.email.isEmpty() ? person.iamId : person.email;
    }
    [[nodiscard]] static QString cliName(const Group &group) { return group.name.isEmpty() ? group.id.text : group.name; }
    [[nodiscard]] static QString groupNote(const Group &group)
    {
        return group.name.isEmpty() ? note(QStringLiteral("The command wants the group's name in the place of its ID."))
                                    : QString();
    }
    [[nodiscard]] static QString ownerNote(const PolicyOwner &owner)
    {
        return owner.group.id.text.isEmpty() ? QString() : groupNote(owner.group);
    }
    [[nodiscard]] static QString apiVersion(const Policy &policy)
    {
        return policy.version == PolicyVersion::V1 ? QStringLiteral("v1") : QStringLiteral("v2");
    }

    /// `fixed`: how many words at the beginning are the tool's own.
    [[nodiscard]] QString command(const QStringList &words, qsizetype fixed) const
    {
        QString text;
        QStringList quoted {QStringLiteral("ibmcloud")};
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            const bool own = i < fixed || optionNames().contains(word);
            if (!own && word.startsWith(QLatin1Char('-')))
                text += note(QStringLiteral("Take care: \"%1\" begins with a dash, the tool may take it for an option.").arg(word));
            if (!own && word.contains(QChar(u'\0')))
                text += note(QStringLiteral("Take care: \"%1\" is cut off, no command line can carry U+0000.").arg(word));
            if (!own && m_context.shell == Shell::PowerShell && word.contains(QLatin1Char('"')))
                text += note(QStringLiteral("Take care: PowerShell before 7.3 loses the quotation marks of \"%1\".").arg(word));
            quoted << (own ? word : shellWord(word, m_context.shell));
        }
        return text + quoted.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    [[nodiscard]] static QStringList optionNames()
    {
        return {QStringLiteral("-c"), QStringLiteral("-f"), QStringLiteral("--access-groups"), QStringLiteral("--accept"),
            QStringLiteral("--api-version"), QStringLiteral("--file")};
    }
    [[nodiscard]] QString removal(const QString &user) const
    {
        QStringList words {QStringLiteral("account"), QStringLiteral("user-remove"), user, QStringLiteral("-c"), m_context.account.text};
        if (m_context.force)
            words << QStringLiteral("-f");
        return command(words, 2);
    }
    [[nodiscard]] QString asCall(const Action &action, const char *what) const
    {
        return note(QStringLiteral("ibmcloud has no command %1. As a call:").arg(QLatin1String(what))) + curlOf(action, m_context);
    }
    [[nodiscard]] static QStringList policyWords(const char *verb, const PolicyOwner &owner)
    {
        const bool ofGroup = !owner.group.id.text.isEmpty();
        return {QStringLiteral("iam"),
            (ofGroup ? QStringLiteral("access-group-policy-") : QStringLiteral("user-policy-")) + QLatin1String(verb),
            ofGroup ? cliName(owner.group) : cliName(owner.person)};
    }
    [[nodiscard]] QString policy(const char *verb, const Policy &policy, const PolicyOwner &owner) const
    {
        const QJsonObject body = policy.version == PolicyVersion::V1 ? policy.toV1Json() : policy.toV2Json();
        const bool posix = m_context.shell == Shell::Posix;
        const QString json = escapedJson(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), !posix);
        QString text = ownerNote(owner);
        if (posix)
            text += QStringLiteral("printf '%s' ") + shellWord(json, m_context.shell) + QStringLiteral(" > policy.json\n");
        else
            text += shellWord(json, m_context.shell) + QStringLiteral(" | Set-Content -Encoding ascii policy.json\n");
        QStringList words = policyWords(verb, owner);
        if (!policy.id.text.isEmpty() && QLatin1String(verb) == QLatin1String("update"))
            words << policy.id.text;
        words << QStringLiteral("--file") << QStringLiteral("policy.json") << QStringLiteral("--api-version") << apiVersion(policy);
        return text + command(words, 2);
    }

    const Context &m_context;
};

} // namespace

QString cliText(const QList<Action> &actions, const Context &context)
{
    QString text;
    if (context.hosts != Hosts::ibmCloud()) {
        text += shellComment(QStringLiteral("ibmcloud speaks to cloud.ibm.com, not to %1: there these commands do nothing.")
                                 .arg(context.hosts.userManagement.toString()));
    }
    for (const Action &action : actions)
        text += std::visit(CliWriter(context), action);
    return text;
}

} // namespace iam::copyas
