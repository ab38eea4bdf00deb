#include "models/copyas/literal.h"
#include "models/copyas/operation.h"
#include "models/copyas/writers.h"

#include <QSet>

namespace iam::copyas {

namespace {

constexpr Language python = Language::Python;

QString className(SdkService service)
{
    switch (service) {
    case SdkService::UserManagement:
        return QStringLiteral("UserManagementV1");
    case SdkService::AccessGroups:
        return QStringLiteral("IamAccessGroupsV2");
    case SdkService::PolicyManagement:
        break;
    }
    return QStringLiteral("IamPolicyManagementV1");
}

QString variable(SdkService service)
{
    switch (service) {
    case SdkService::UserManagement:
        return QStringLiteral("user_management");
    case SdkService::AccessGroups:
        return QStringLiteral("access_groups");
    case SdkService::PolicyManagement:
        break;
    }
    return QStringLiteral("policy_management");
}

QString sdkCall(const SdkOperation &operation)
{
    QString text = QStringLiteral("response = %1.%2(\n").arg(variable(operation.service), snakeCase(operation.name));
    for (const SdkParameter &parameter : operation.parameters)
        text += QStringLiteral("    ") + parameter.name + QLatin1Char('=') + valueLiteral(parameter.value, python, 4) + QStringLiteral(",\n");
    return text + QStringLiteral(")\nprint(response.get_status_code(), response.get_result())\n");
}

QString plainCall(const Call &call, const QString &url)
{
    QString text = comment(QStringLiteral("The SDK has no operation that says all of this."), python)
        + QStringLiteral("request = urllib.request.Request(\n    ") + literal(url, python) + QStringLiteral(",\n    method=\"")
        + QString::fromLatin1(call.verb) + QStringLiteral("\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"IAM_TOKEN\"]");
    if (call.body)
        text += QStringLiteral(", \"Content-Type\": \"application/json\"");
    text += QStringLiteral("},\n");
    if (call.body)
        text += QStringLiteral("    data=json.dumps(") + valueLiteral(*call.body, python, 4) + QStringLiteral(").encode(),\n");
    return text + QStringLiteral(")\nwith urllib.request.urlopen(request) as answer:\n    print(answer.status, answer.read().decode())\n");
}

} // namespace

QString pythonText(const QList<Action> &actions, const Context &context)
{
    QSet<SdkService> services;
    bool plain = false;
    QString calls;
    for (const Action &action : actions) {
        const Call call = callOf(action, context.account);
        const QString url = call.url(context.hosts);
        calls += QLatin1Char('\n');
        for (const QString &remark : remarksOf(action))
            calls += comment(remark, python);
        if (url.isEmpty()) {
            calls += comment(cannotBeSent(), python);
        } else if (const auto operation = operationOf(action, context.account)) {
            services.insert(operation->service);
            calls += sdkCall(*operation);
        } else {
            plain = true;
            calls += plainCall(call, url);
        }
    }
    QString text;
    if (plain)
        text += QStringLiteral("import json\n");
    text += QStringLiteral("import os\n");
    if (plain)
        text += QStringLiteral("import urllib.request\n");
    QString clients;
    QStringList classes;
    for (const SdkService service : {SdkService::AccessGroups, SdkService::PolicyManagement, SdkService::UserManagement}) {
        if (!services.contains(service))
            continue;
        classes << className(service);
        clients += QStringLiteral("%1 = %2(authenticator=authenticator)\n%1.set_service_url(%3)\n")
                       .arg(variable(service), className(service), literal(serviceUrl(service, context), python));
    }
    if (!classes.isEmpty()) {
        text += QStringLiteral("\nfrom ibm_cloud_sdk_core.authenticators import BearerTokenAuthenticator\n"
                               "from ibm_platform_services import %1\n"
                               "\nauthenticator = BearerTokenAuthenticator(os.environ[\"IAM_TOKEN\"])\n")
                    .arg(classes.join(QStringLiteral(", ")));
    }
    return text + clients + calls;
}

} // namespace iam::copyas
