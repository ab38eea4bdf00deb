#include "models/copyas/literal.h"
#include "models/copyas/writers.h"

#include <QJsonArray>

namespace iam::copyas {

namespace {

constexpr Language hcl = Language::Hcl;

QString margin(qsizetype depth) { return QString(depth * 2, QLatin1Char(' ')); }
QString quoted(const QString &text) { return literal(text, hcl); }
QString list(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items << quoted(text);
    return QLatin1Char('[') + items.join(QStringLiteral(", ")) + QLatin1Char(']');
}
QString argument(int depth, const char *name, const QString &value)
{
    return margin(depth) + QLatin1String(name) + QStringLiteral(" = ") + value + QLatin1Char('\n');
}
QString remark(const QString &text, int depth = 0) { return comment(text, hcl, depth * 2); }

/// Terraform names roles as the console shows them; without that name, the end of the CRN is the best guess.
QString roleName(const QString &crn, const QString &displayName)
{
    return displayName.isEmpty() ? crn.section(QLatin1Char(':'), -1) : displayName;
}

/// The arguments of a "resources" block that stand for an attribute of a policy.
const char *resourceArgument(const QString &attribute)
{
    if (attribute == QLatin1String("serviceName"))
        return "service";
    if (attribute == QLatin1String("serviceInstance"))
        return "resource_instance_id";
    if (attribute == QLatin1String("region"))
        return "region";
    if (attribute == QLatin1String("resourceType"))
        return "resource_type";
    if (attribute == QLatin1String("resource"))
        return "resource";
    if (attribute == QLatin1String("resourceGroupId"))
        return "resource_group_id";
    return nullptr;
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

QString valueList(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            texts << valueText(item);
    } else {
        texts << valueText(value);
    }
    return list(texts);
}

/// The configuration for every kind of action; what no resource stands for is said, with the call as comment.
class TerraformWriter
{
public:
    TerraformWriter(const Context &context, int number)
        : m_context(context)
        , m_suffix(number > 1 ? QStringLiteral("_%1").arg(number) : QString())
    {
    }

    QString operator()(const Invite &action) const
    {
        const Invitation &invitation = action.invitation;
        QString text = remark(QStringLiteral("Removing this resource, or an address from it, removes the user from the account."));
        for (const QString &said : remarksOf(action))
            text += remark(said);
        text += begin("ibm_iam_user_invite", "invite") + argument(1, "users", list(invitation.emails));
        if (!invitation.groups.isEmpty()) {
            QStringList groups;
            for (const AccessGroupId &group : invitation.groups)
                groups << group.text;
            text += argument(1, "access_groups", list(groups));
        }
        for (const InvitationPolicy &policy : invitation.policies)
            text += invitationPolicy(policy);
        if (invitation.classicPermissions) {
            text += QStringLiteral("\n  classic_infra_roles {\n") + argument(2, "permissions", list(*invitation.classicPermissions))
                + QStringLiteral("  }\n");
        }
        return text + QStringLiteral("}\n");
    }
    QString operator()(const Resend &action) const
    {
        return unsayable(action, "Terraform cannot send an invitation again: the resource is there already.");
    }
    QString operator()(const Remove &action) const { return removal(action); }
    QString operator()(const RemoveByAddress &action) const { return removal(action); }
    QString operator()(const ChangeProfile &action) const
    {
        return unsayable(action, "Terraform has no resource for the status or the profile of a user.");
    }
    QString operator()(const ChangeClassic &action) const
    {
        return unsayable(action, "Terraform has no resource for the parent or the classic permissions of a member.");
    }
    QString operator()(const ChangeSettings &action) const
    {
        UserSettingsChange rest = action.change;
        rest.allowedIpAddresses.reset();
        QString text;
        if (action.change.allowedIpAddresses) {
            QStringList addresses;
            for (const QString &address : action.change.allowedIpAddresses->split(QLatin1Char(','), Qt::SkipEmptyParts))
                addresses << address.trimmed();
            text += begin("ibm_iam_user_settings", "settings") + argument(1, "iam_id", quoted(action.person.iamId))
                + argument(1, "allowed_ip_addresses", list(addresses)) + QStringLiteral("}\n");
        }
        if (!rest.toJson().isEmpty()) {
            text += unsayable(ChangeSettings {action.person, rest},
                "Terraform knows only the allowed addresses, not the languages or the user-managed login.");
        }
        return text;
    }
    QString operator()(const AddMembers &action) const
    {
        QStringList people;
        for (const Person &person : action.people)
            people << name(person);
        return members(action.group, people, "members");
    }
    QString operator()(const AddToGroups &action) const
    {
        QString text;
        int number = 0;
        for (const Group &group : action.groups) {
            const QByteArray label = "members_of_" + QByteArray::number(++number);
            text += members(group, {name(action.person)}, label.constData());
        }
        return text;
    }
    QString operator()(const RemoveMember &action) const { return leaving(action); }
    QString operator()(const RemoveMembers &action) const { return leaving(action); }
    QString operator()(const RemoveFromAllGroups &action) const { return leaving(action); }
    QString operator()(const CreatePolicy &action) const { return policy(action.policy, action.owner); }
    QString operator()(const ReplacePolicy &action) const
    {
        const QString owner = ofGroup(action.owner) ? action.owner.group.id.text : name(action.owner.person);
        const QString type = ofGroup(action.owner) ? QStringLiteral("ibm_iam_access_group_policy") : QStringLiteral("ibm_iam_user_policy");
        return remark(QStringLiteral("Where Terraform holds the policy already, change it there and leave this import out."))
            + QStringLiteral("import {\n") + argument(1, "to", type + QStringLiteral(".policy") + m_suffix)
            + argument(1, "id", quoted(owner + QLatin1Char('/') + action.policy.id.text)) + QStringLiteral("}\n\n")
            + policy(action.policy, action.owner);
    }
    QString operator()(const DeletePolicy &action) const
    {
        return unsayable(action, "Take the resource of the policy out of the configuration and apply. Terraform cannot delete "
                                 "a policy that it does not hold.");
    }
    QString operator()(const Accept &action) const { return unsayable(action, "Terraform cannot accept an invitation."); }
    QString operator()(const AddVpnUser &action) const
    {
        return unsayable(action, "Terraform has no resource for VPN-only users.");
    }
    QString operator()(const UpdateIbmid &action) const
    {
        return unsayable(action, "Terraform has no resource for the IBMid of a user.");
    }
    QString operator()(const ReadUser &action) const
    {
        return begin("ibm_iam_user_profile", "user").replace(QLatin1String("resource "), QLatin1String("data "))
            + argument(1, "iam_id", quoted(action.person.iamId)) + QStringLiteral("}\n");
    }
    QString operator()(const Sent &action) const
    {
        return unsayable(action, "A request of the past cannot be said as configuration.");
    }

private:
    static QString name(const Person &person)
    {
        if (!person.userId.isEmpty())
            return person.userId;
        return person.email.isEmpty() ? person.iamId : person.email;
    }
    static bool ofGroup(const PolicyOwner &owner) { return !owner.group.id.text.isEmpty(); }

    [[nodiscard]] QString begin(const char *type, const char *label) const
    {
        return QStringLiteral("resource \"%1\" \"%2%3\" {\n").arg(QLatin1String(type), QLatin1String(label), m_suffix);
    }
    [[nodiscard]] QString unsayable(const Action &action, const char *why) const
    {
        QString text = remark(QLatin1String(why)) + remark(QStringLiteral("As a call:"));
        for (const QString &line : curlOf(action, m_context).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += remark(line);
        return text;
    }
    [[nodiscard]] QString removal(const Action &action) const
    {
        return unsayable(action, "Take the address out of \"users\" of the ibm_iam_user_invite that holds it, and apply: this "
                                 "removes the user. Terraform cannot remove users that it does not hold.");
    }
    [[nodiscard]] QString leaving(const Action &action) const
    {
        return unsayable(action, "Take the user out of \"ibm_ids\" of the ibm_iam_access_group_members that holds the "
                                 "membership, and apply. Terraform cannot end a membership that it does not hold.");
    }
    [[nodiscard]] QString members(const Group &group, const QStringList &people, const char *label) const
    {
        return begin("ibm_iam_access_group_members", label) + argument(1, "access_group_id", quoted(group.id.text))
            + argument(1, "ibm_ids", list(people)) + QStringLiteral("}\n");
    }

    [[nodiscard]] static QString roles(int depth, const QList<PolicyRole> &roles)
    {
        QStringList names;
        QString notes;
        for (const PolicyRole &role : roles) {
            names << roleName(role.crn, role.displayName);
            if (role.displayName.isEmpty() && role.crn.contains(QLatin1String(":customRole:")))
                notes += remark(QStringLiteral("Give the custom role by the name that the console shows."), depth);
        }
        return notes + argument(depth, "roles", list(names));
    }

    [[nodiscard]] static QString invitationPolicy(const InvitationPolicy &policy)
    {
        QList<PolicyRole> roleList;
        for (const QString &crn : policy.roles)
            roleList.append({.crn = crn});
        QString text = QStringLiteral("\n  iam_policy {\n") + roles(2, roleList);
        QString resources;
        QString others;
        for (const InvitationAttribute &attribute : policy.attributes) {
            if (attribute.name == QLatin1String("accountId")) // the provider adds it
                continue;
            if (attribute.name == QLatin1String("serviceType") && attribute.value == QLatin1String("platform_service"))
                text += argument(2, "account_management", QStringLiteral("true"));
            else if (attribute.name == QLatin1String("serviceType") && attribute.value == QLatin1String("service"))
                text += remark(QStringLiteral("All Identity and Access enabled services."), 2);
            else if (const char *known = resourceArgument(attribute.name))
                resources += argument(3, known, quoted(attribute.value));
            else
                others += margin(4) + quoted(attribute.name) + QStringLiteral(" = ") + quoted(attribute.value) + QLatin1Char('\n');
        }
        if (!others.isEmpty())
            resources += QStringLiteral("      attributes = {\n") + others + QStringLiteral("      }\n");
        if (!resources.isEmpty())
            text += QStringLiteral("\n    resources {\n") + resources + QStringLiteral("    }\n");
        return text + QStringLiteral("  }\n");
    }

    [[nodiscard]] static QString attributeBlock(const char *block, const PolicyAttribute &attribute)
    {
        const PolicyOperator op = attribute.op == PolicyOperator::None ? PolicyOperator::StringEquals : attribute.op;
        return QStringLiteral("\n  %1 {\n").arg(QLatin1String(block)) + argument(2, "name", quoted(attribute.key))
            + argument(2, "value", quoted(attribute.valueText()))
            + argument(2, "operator", quoted(op == PolicyOperator::Unknown ? attribute.unknownOperator : wireText(op)))
            + QStringLiteral("  }\n");
    }

    [[nodiscard]] static QString comparison(const PolicyAttribute &attribute, int depth)
    {
        const QString op = attribute.op == PolicyOperator::Unknown ? attribute.unknownOperator : wireText(attribute.op);
        return argument(depth, "key", quoted(attribute.key)) + argument(depth, "operator", quoted(op))
            + argument(depth, "value", valueList(attribute.value));
    }

    [[nodiscard]] static QString rule(const PolicyCondition &condition)
    {
        const auto joinText = [](PolicyCondition::Join join) {
            return join == PolicyCondition::Join::And ? QStringLiteral("and") : QStringLiteral("or");
        };
        const auto block = [](const QString &contents) { return QStringLiteral("\n  rule_conditions {\n") + contents + QStringLiteral("  }\n"); };
        if (condition.join == PolicyCondition::Join::None)
            return block(comparison(condition.comparison, 2));
        QString text;
        for (const PolicyCondition &part : condition.conditions) {
            if (part.join == PolicyCondition::Join::None) {
                text += block(comparison(part.comparison, 2));
                continue;
            }
            QString inner = argument(2, "operator", quoted(joinText(part.join)));
            for (const PolicyCondition &leaf : part.conditions)
                inner += QStringLiteral("\n    conditions {\n") + comparison(leaf.comparison, 3) + QStringLiteral("    }\n");
            text += block(inner);
        }
        return text + QStringLiteral("\n") + argument(1, "rule_operator", quoted(joinText(condition.join)));
    }

    [[nodiscard]] QString policy(const Policy &policy, const PolicyOwner &owner) const
    {
        QString text;
        if (policy.version == PolicyVersion::V1)
            text += remark(QStringLiteral("The provider makes policies of version 2; the access is the same."));
        if (ofGroup(owner))
            text += begin("ibm_iam_access_group_policy", "policy") + argument(1, "access_group_id", quoted(owner.group.id.text));
        else if (name(owner.person) == owner.person.iamId)
            text += begin("ibm_iam_user_policy", "policy") + argument(1, "iam_id", quoted(owner.person.iamId));
        else
            text += begin("ibm_iam_user_policy", "policy") + argument(1, "ibm_id", quoted(name(owner.person)));
        text += roles(1, policy.roles);
        if (!policy.description.isEmpty())
            text += argument(1, "description", quoted(policy.description));
        for (const PolicyAttribute &attribute : policy.resource) {
            const bool type = attribute.key == QLatin1String("serviceType");
            if (attribute.key == QLatin1String("accountId"))
                continue;
            if (type && attribute.valueText() == QLatin1String("platform_service"))
                text += argument(1, "account_management", QStringLiteral("true"));
            else if (type && attribute.valueText() == QLatin1String("service"))
                text += remark(QStringLiteral("All Identity and Access enabled services."), 1);
            else
                text += attributeBlock("resource_attributes", attribute);
        }
        for (const PolicyAttribute &tag : policy.tags)
            text += attributeBlock("resource_tags", tag);
        if (policy.rule)
            text += rule(*policy.rule);
        if (!policy.pattern.isEmpty())
            text += argument(1, "pattern", quoted(policy.pattern));
        return text + QStringLiteral("}\n");
    }

    const Context &m_context;
    QString m_suffix;
};

} // namespace

QString terraformText(const QList<Action> &actions, const Context &context)
{
    QString text = QStringLiteral("terraform {\n  required_providers {\n    ibm = {\n      source = \"IBM-Cloud/ibm\"\n    }\n  }\n}\n");
    if (context.hosts != Hosts::ibmCloud()) {
        text += remark(QStringLiteral("The provider speaks to cloud.ibm.com, not to %1.").arg(context.hosts.userManagement.toString()));
    }
    int number = 0;
    for (const Action &action : actions)
        text += QLatin1Char('\n') + std::visit(TerraformWriter(context, ++number), action);
    return text;
}

} // namespace iam::copyas
