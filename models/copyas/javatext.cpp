#include "models/copyas/literal.h"
#include "models/copyas/operation.h"
#include "models/copyas/writers.h"

#include <QJsonArray>
#include <QSet>

namespace iam::copyas {

namespace {

constexpr Language java = Language::Java;

struct JavaService
{
    QString package;
    QString type;
    QString variable;
};

JavaService javaService(SdkService service)
{
    switch (service) {
    case SdkService::UserManagement:
        return {QStringLiteral("user_management.v1"), QStringLiteral("UserManagement"), QStringLiteral("userManagement")};
    case SdkService::AccessGroups:
        return {QStringLiteral("iam_access_groups.v2"), QStringLiteral("IamAccessGroups"), QStringLiteral("accessGroups")};
    case SdkService::PolicyManagement:
        break;
    }
    return {QStringLiteral("iam_policy_management.v1"), QStringLiteral("IamPolicyManagement"), QStringLiteral("policyManagement")};
}

QString capitalised(const QString &text) { return text.left(1).toUpper() + text.mid(1); }
QString margin(qsizetype depth) { return QString(depth * 4, QLatin1Char(' ')); }

/// The SDK's base classes of rules cannot be built; it has one for each shape.
QString builtClass(const QString &model, const QJsonObject &object)
{
    const bool joins = object.contains(QStringLiteral("conditions"));
    if (model == QLatin1String("V2PolicyRule"))
        return joins ? QStringLiteral("V2PolicyRuleRuleWithNestedConditions") : QStringLiteral("V2PolicyRuleRuleAttribute");
    if (model == QLatin1String("NestedCondition"))
        return joins ? QStringLiteral("NestedConditionRuleWithConditions") : QStringLiteral("NestedConditionRuleAttribute");
    return model;
}

QString value(SdkService service, const QJsonValue &content, const QString &model, int depth)
{
    if (content.isArray()) {
        QStringList items;
        const QJsonArray list = content.toArray();
        for (const QJsonValue &item : list)
            items << QLatin1Char('\n') + margin(depth + 1) + value(service, item, model, depth + 1);
        return QStringLiteral("Arrays.asList(") + items.join(QLatin1Char(',')) + QLatin1Char(')');
    }
    if (content.isObject()) {
        const QJsonObject object = content.toObject();
        QString text = QStringLiteral("new %1.Builder()").arg(builtClass(model, object));
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            text += QLatin1Char('\n') + margin(depth + 1) + QLatin1Char('.') + camelCase(entry.key()) + QLatin1Char('(')
                + value(service, entry.value(), modelOf(service, model, entry.key()), depth + 1) + QLatin1Char(')');
        }
        return text + QLatin1Char('\n') + margin(depth + 1) + QStringLiteral(".build()");
    }
    if (content.isBool())
        return content.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (content.isDouble())
        return QString::number(content.toDouble(), 'g', 15);
    return literal(content.toString(), java);
}

QString sdkCall(const SdkOperation &operation)
{
    QString text = QStringLiteral("        System.out.println(%1.%2(new %3Options.Builder()")
                       .arg(javaService(operation.service).variable, operation.name, capitalised(operation.name));
    for (const SdkParameter &parameter : operation.parameters) {
        text += QLatin1Char('\n') + margin(3) + QLatin1Char('.') + camelCase(parameter.name) + QLatin1Char('(')
            + value(operation.service, parameter.value, modelOf(operation.service, {}, parameter.name), 3) + QLatin1Char(')');
    }
    return text + QLatin1Char('\n') + margin(3) + QStringLiteral(".build()).execute().getStatusCode());\n");
}

QString plainCall(const Call &call, const QString &url)
{
    QString text = comment(QStringLiteral("The SDK has no operation that says all of this."), java, 8)
        + QStringLiteral("        System.out.println(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(") + literal(url, java)
        + QStringLiteral("))\n            .header(\"Authorization\", \"Bearer \" + token)\n");
    if (call.body)
        text += QStringLiteral("            .header(\"Content-Type\", \"application/json\")\n");
    const QString body = call.body ? QStringLiteral("HttpRequest.BodyPublishers.ofString(") + literal(call.bodyText(), java) + QLatin1Char(')')
                                   : QStringLiteral("HttpRequest.BodyPublishers.noBody()");
    return text + QStringLiteral("            .method(\"") + QString::fromLatin1(call.verb) + QStringLiteral("\", ") + body
        + QStringLiteral(")\n            .build(), HttpResponse.BodyHandlers.ofString()).statusCode());\n");
}

} // namespace

QString javaText(const QList<Action> &actions, const Context &context)
{
    QSet<SdkService> services;
    bool plain = false;
    QString calls;
    for (const Action &action : actions) {
        const Call call = callOf(action, context.account);
        const QString url = call.url(context.hosts);
        for (const QString &remark : remarksOf(action))
            calls += comment(remark, java, 8);
        if (url.isEmpty()) {
            calls += comment(cannotBeSent(), java, 8);
        } else if (const auto operation = operationOf(action, context.account)) {
            services.insert(operation->service);
            calls += sdkCall(*operation);
        } else {
            plain = true;
            calls += plainCall(call, url);
        }
    }
    QStringList imports;
    if (plain) {
        imports << QStringLiteral("java.net.URI") << QStringLiteral("java.net.http.HttpClient")
                << QStringLiteral("java.net.http.HttpRequest") << QStringLiteral("java.net.http.HttpResponse");
    }
    QString clients;
    if (!services.isEmpty()) {
        imports << QStringLiteral("java.util.Arrays") << QStringLiteral("com.ibm.cloud.sdk.core.security.BearerTokenAuthenticator");
        clients += QStringLiteral("        BearerTokenAuthenticator authenticator = new BearerTokenAuthenticator(token);\n");
    }
    for (const SdkService service : {SdkService::AccessGroups, SdkService::PolicyManagement, SdkService::UserManagement}) {
        if (!services.contains(service))
            continue;
        const JavaService names = javaService(service);
        const QString package = QStringLiteral("com.ibm.cloud.platform_services.") + names.package;
        imports << package + QLatin1Char('.') + names.type << package + QStringLiteral(".model.*");
        clients += QStringLiteral("        %1 %2 = new %1(%1.DEFAULT_SERVICE_NAME, authenticator);\n        %2.setServiceUrl(%3);\n")
                       .arg(names.type, names.variable, literal(serviceUrl(service, context), java));
    }
    QString text;
    for (const QString &import : imports)
        text += QStringLiteral("import %1;\n").arg(import);
    return text
        + QStringLiteral("\npublic class CopiedCalls {\n    public static void main(String[] arguments) throws Exception {\n"
                         "        String token = System.getenv(\"IAM_TOKEN\");\n")
        + clients + calls + QStringLiteral("    }\n}\n");
}

} // namespace iam::copyas
