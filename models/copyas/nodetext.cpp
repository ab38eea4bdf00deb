#include "models/copyas/literal.h"
#include "models/copyas/operation.h"
#include "models/copyas/writers.h"

#include <QSet>

namespace iam::copyas {

namespace {

constexpr Language node = Language::Node;

struct NodeService
{
    QString className;
    QString path;
    QString variable;
};

NodeService nodeService(SdkService service)
{
    switch (service) {
    case SdkService::UserManagement:
        return {QStringLiteral("UserManagementV1"), QStringLiteral("user-management/v1"), QStringLiteral("userManagement")};
    case SdkService::AccessGroups:
        return {QStringLiteral("IamAccessGroupsV2"), QStringLiteral("iam-access-groups/v2"), QStringLiteral("accessGroups")};
    case SdkService::PolicyManagement:
        break;
    }
    return {QStringLiteral("IamPolicyManagementV1"), QStringLiteral("iam-policy-management/v1"), QStringLiteral("policyManagement")};
}

QString sdkCall(const SdkOperation &operation)
{
    QString text = QStringLiteral("  response = await %1.%2({\n").arg(nodeService(operation.service).variable, operation.name);
    for (const SdkParameter &parameter : operation.parameters)
        text += QStringLiteral("    ") + camelCase(parameter.name) + QStringLiteral(": ") + valueLiteral(parameter.value, node, 4) + QStringLiteral(",\n");
    return text + QStringLiteral("  });\n  console.log(response.status, response.result);\n");
}

QString plainCall(const Call &call, const QString &url)
{
    QString text = comment(QStringLiteral("The SDK has no operation that says all of this."), node, 2)
        + QStringLiteral("  response = await fetch(") + literal(url, node) + QStringLiteral(", {\n    method: \"")
        + QString::fromLatin1(call.verb) + QStringLiteral("\",\n    headers: { Authorization: `Bearer ${process.env.IAM_TOKEN}`");
    if (call.body)
        text += QStringLiteral(", \"Content-Type\": \"application/json\"");
    text += QStringLiteral(" },\n");
    if (call.body)
        text += QStringLiteral("    body: JSON.stringify(") + valueLiteral(*call.body, node, 4) + QStringLiteral("),\n");
    return text + QStringLiteral("  });\n  console.log(response.status, await response.text());\n");
}

} // namespace

QString nodeText(const QList<Action> &actions, const Context &context)
{
    QSet<SdkService> services;
    QString calls;
    for (const Action &action : actions) {
        const Call call = callOf(action, context.account);
        const QString url = call.url(context.hosts);
        for (const QString &remark : remarksOf(action))
            calls += comment(remark, node, 2);
        if (url.isEmpty()) {
            calls += comment(cannotBeSent(), node, 2);
        } else if (const auto operation = operationOf(action, context.account)) {
            services.insert(operation->service);
            calls += sdkCall(*operation);
        } else {
            calls += plainCall(call, url);
        }
    }
    QString imports;
    QString clients;
    for (const SdkService service : {SdkService::AccessGroups, SdkService::PolicyManagement, SdkService::UserManagement}) {
        if (!services.contains(service))
            continue;
        const NodeService names = nodeService(service);
        imports += QStringLiteral("const %1 = require(\"@ibm-cloud/platform-services/%2\");\n").arg(names.className, names.path);
        clients += QStringLiteral("const %1 = new %2({ authenticator, serviceUrl: %3 });\n")
                       .arg(names.variable, names.className, literal(serviceUrl(service, context), node));
    }
    if (!imports.isEmpty()) {
        imports += QStringLiteral("const { BearerTokenAuthenticator } = require(\"@ibm-cloud/platform-services/auth\");\n\n"
                                  "const authenticator = new BearerTokenAuthenticator({ bearerToken: process.env.IAM_TOKEN });\n");
    }
    return imports + clients + (imports.isEmpty() ? QString() : QStringLiteral("\n"))
        + QStringLiteral("async function main() {\n  let response;\n") + calls + QStringLiteral("}\n\nmain();\n");
}

} // namespace iam::copyas
