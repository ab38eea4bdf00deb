#include "models/copyas/literal.h"
#include "models/copyas/operation.h"
#include "models/copyas/writers.h"

#include <QJsonArray>
#include <QSet>

namespace iam::copyas {

namespace {

constexpr Language go = Language::Go;

struct GoService
{
    QString package;
    QString type;
    QString variable;
};

GoService goService(SdkService service)
{
    switch (service) {
    case SdkService::UserManagement:
        return {QStringLiteral("usermanagementv1"), QStringLiteral("UserManagementV1"), QStringLiteral("userManagement")};
    case SdkService::AccessGroups:
        return {QStringLiteral("iamaccessgroupsv2"), QStringLiteral("IamAccessGroupsV2"), QStringLiteral("accessGroups")};
    case SdkService::PolicyManagement:
        break;
    }
    return {QStringLiteral("iampolicymanagementv1"), QStringLiteral("IamPolicyManagementV1"), QStringLiteral("policyManagement")};
}

QString capitalised(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

/// "iam_id" becomes "IamID", "allowed_ip_addresses" "AllowedIPAddresses": Go writes initials in capitals.
QString fieldName(const QString &snake)
{
    QString name;
    for (const QString &word : snake.split(QLatin1Char('_'))) {
        const bool initials = word == QLatin1String("id") || word == QLatin1String("ip");
        name += initials ? word.toUpper() : capitalised(word);
    }
    return name;
}

/// Values of Go's types for the models of the SDK.
class GoValues
{
public:
    explicit GoValues(SdkService service)
        : m_service(service)
    {
    }

    [[nodiscard]] QString value(const QJsonValue &value, const QString &model, int depth) const
    {
        if (value.isArray())
            return list(value.toArray(), model, depth);
        if (value.isObject())
            return QLatin1Char('&') + object(value.toObject(), qualified(model), model, depth);
        if (value.isBool())
            return value.toBool() ? QStringLiteral("core.BoolPtr(true)") : QStringLiteral("core.BoolPtr(false)");
        if (value.isDouble())
            return QStringLiteral("core.Float64Ptr(%1)").arg(value.toDouble(), 0, 'g', 15);
        return QStringLiteral("core.StringPtr(") + literal(value.toString(), go) + QLatin1Char(')');
    }

    /// The members of a literal, a line each.
    [[nodiscard]] QString members(const QJsonObject &object, const QString &model, int depth) const
    {
        QString text;
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            text += member(entry.key(), entry.value(), model, depth);
        return text;
    }
    [[nodiscard]] QString member(const QString &name, const QJsonValue &content, const QString &parent, int depth) const
    {
        return margin(depth) + fieldName(name) + QStringLiteral(": ") + value(content, modelOf(m_service, parent, name), depth)
            + QStringLiteral(",\n");
    }
    static QString margin(int depth) { return QString(depth, QLatin1Char('\t')); }

private:
    [[nodiscard]] QString qualified(const QString &model) const
    {
        return goService(m_service).package + QLatin1Char('.') + model;
    }
    [[nodiscard]] QString object(const QJsonObject &object, const QString &type, const QString &model, int depth) const
    {
        return type + QStringLiteral("{\n") + members(object, model, depth + 1) + margin(depth) + QLatin1Char('}');
    }
    [[nodiscard]] QString list(const QJsonArray &items, const QString &model, int depth) const
    {
        const bool models = items.isEmpty() ? !model.isEmpty() : items.first().isObject();
        const bool interface = model == QLatin1String("NestedCondition"); // the SDK takes an interface there
        const QString type = models ? qualified(model) + (interface ? QStringLiteral("Intf") : QString()) : QStringLiteral("string");
        QString text = QStringLiteral("[]") + type + QStringLiteral("{\n");
        for (const QJsonValue &item : items) {
            text += margin(depth + 1);
            if (!models)
                text += literal(item.toString(), go);
            else if (interface)
                text += QLatin1Char('&') + object(item.toObject(), qualified(model), model, depth + 1);
            else
                text += object(item.toObject(), QString(), model, depth + 1);
            text += QStringLiteral(",\n");
        }
        return text + margin(depth) + QLatin1Char('}');
    }

    SdkService m_service;
};

QString checked(int depth)
{
    return GoValues::margin(depth) + QStringLiteral("if err != nil {\n") + GoValues::margin(depth + 1)
        + QStringLiteral("log.Fatal(err)\n") + GoValues::margin(depth) + QStringLiteral("}\n");
}

/// Each call has a block of its own, so that names can be used again.
QString sdkCall(const SdkOperation &operation)
{
    const GoService names = goService(operation.service);
    const QString name = capitalised(operation.name);
    const GoValues values(operation.service);
    QString text = QStringLiteral("\t{\n\t\toptions := &%1.%2Options{\n").arg(names.package, name);
    for (const SdkParameter &parameter : operation.parameters)
        text += values.member(parameter.name, parameter.value, {}, 3);
    // Operations without an answer's body return two values.
    static const QStringList bare {QStringLiteral("RemoveUser"), QStringLiteral("V3RemoveUser"), QStringLiteral("UpdateUserProfile"),
        QStringLiteral("UpdateUserSettings"), QStringLiteral("Accept"), QStringLiteral("RemoveMemberFromAccessGroup"),
        QStringLiteral("DeletePolicy"), QStringLiteral("DeleteV2Policy")};
    const QString results = bare.contains(name) ? QStringLiteral("response, err") : QStringLiteral("_, response, err");
    return text + QStringLiteral("\t\t}\n\t\t%1 := %2.%3(options)\n").arg(results, names.variable, name) + checked(2)
        + QStringLiteral("\t\tfmt.Println(response)\n\t}\n");
}

QString plainCall(const Call &call, const QString &url)
{
    const QString body = call.body ? QStringLiteral("strings.NewReader(") + literal(call.bodyText(), go) + QLatin1Char(')')
                                   : QStringLiteral("http.NoBody");
    QString text = comment(QStringLiteral("The SDK has no operation that says all of this."), go, 1)
        + QStringLiteral("\t{\n\t\trequest, err := http.NewRequest(\"") + QString::fromLatin1(call.verb) + QStringLiteral("\", ")
        + literal(url, go) + QStringLiteral(", ") + body + QStringLiteral(")\n") + checked(2)
        + QStringLiteral("\t\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"IAM_TOKEN\"))\n");
    if (call.body)
        text += QStringLiteral("\t\trequest.Header.Set(\"Content-Type\", \"application/json\")\n");
    return text + QStringLiteral("\t\tanswer, err := http.DefaultClient.Do(request)\n") + checked(2)
        + QStringLiteral("\t\tfmt.Println(answer.Status)\n\t\tanswer.Body.Close()\n\t}\n");
}

} // namespace

QString goText(const QList<Action> &actions, const Context &context)
{
    QSet<SdkService> services;
    bool plain = false;
    bool plainBody = false;
    QString calls;
    for (const Action &action : actions) {
        const Call call = callOf(action, context.account);
        const QString url = call.url(context.hosts);
        for (const QString &remark : remarksOf(action))
            calls += comment(remark, go, 1);
        if (url.isEmpty()) {
            calls += comment(cannotBeSent(), go, 1);
        } else if (const auto operation = operationOf(action, context.account)) {
            services.insert(operation->service);
            calls += sdkCall(*operation);
        } else {
            plain = true;
            plainBody = plainBody || call.body;
            calls += plainCall(call, url);
        }
    }
    QStringList imports;
    if (plain || !services.isEmpty())
        imports << QStringLiteral("fmt") << QStringLiteral("log");
    if (plain)
        imports << QStringLiteral("net/http");
    if (plain || !services.isEmpty())
        imports << QStringLiteral("os");
    if (plainBody)
        imports << QStringLiteral("strings");
    QString clients;
    QStringList foreign;
    if (!services.isEmpty()) {
        foreign << QStringLiteral("github.com/IBM/go-sdk-core/v5/core");
        clients = QStringLiteral("\tauthenticator := &core.BearerTokenAuthenticator{BearerToken: os.Getenv(\"IAM_TOKEN\")}\n");
    }
    for (const SdkService service : {SdkService::AccessGroups, SdkService::PolicyManagement, SdkService::UserManagement}) {
        if (!services.contains(service))
            continue;
        const GoService names = goService(service);
        foreign << QStringLiteral("github.com/IBM/platform-services-go-sdk/") + names.package;
        clients += QStringLiteral("\t%1, err := %2.New%3(&%2.%3Options{\n\t\tAuthenticator: authenticator,\n\t\tURL:           %4,\n\t})\n")
                       .arg(names.variable, names.package, names.type, literal(serviceUrl(service, context), go))
            + checked(1);
    }
    QString text = QStringLiteral("package main\n");
    if (!imports.isEmpty()) {
        text += QStringLiteral("\nimport (\n");
        for (const QString &import : imports)
            text += QStringLiteral("\t\"%1\"\n").arg(import);
        if (!foreign.isEmpty())
            text += QLatin1Char('\n');
        for (const QString &import : foreign)
            text += QStringLiteral("\t\"%1\"\n").arg(import);
        text += QStringLiteral(")\n");
    }
    return text + QStringLiteral("\nfunc main() {\n") + clients + calls + QStringLiteral("}\n");
}

} // namespace iam::copyas
