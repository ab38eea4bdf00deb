#include "models/copyas/copyas.h"

#include "models/copyas/writers.h"

#include <QJsonDocument>

namespace iam::copyas {

QList<Format> formats()
{
    return {Format::Curl, Format::Cli, Format::Terraform, Format::Python, Format::Go, Format::Node, Format::Java};
}

QString formatName(Format format)
{
    switch (format) {
    case Format::Curl:
        return QStringLiteral("curl");
    case Format::Cli:
        return QStringLiteral("ibmcloud");
    case Format::Terraform:
        return QStringLiteral("Terraform");
    case Format::Python:
        return QStringLiteral("Python");
    case Format::Go:
        return QStringLiteral("Go");
    case Format::Node:
        return QStringLiteral("Node");
    case Format::Java:
        return QStringLiteral("Java");
    }
    return {};
}

bool usesShell(Format format) { return format == Format::Curl || format == Format::Cli; }

QString text(const QList<Action> &actions, const Context &context, Format format)
{
    switch (format) {
    case Format::Curl:
        return curlText(actions, context);
    case Format::Cli:
        return cliText(actions, context);
    case Format::Terraform:
        return terraformText(actions, context);
    case Format::Python:
        return pythonText(actions, context);
    case Format::Go:
        return goText(actions, context);
    case Format::Node:
        return nodeText(actions, context);
    case Format::Java:
        return javaText(actions, context);
    }
    return {};
}

QStringList remarksOf(const Action &action)
{
    if (std::holds_alternative<Accept>(action))
        return {QStringLiteral("IAM_TOKEN is the token of the person invited.")};
    if (const auto *invite = std::get_if<Invite>(&action)) {
        QStringList remarks;
        for (const Policy &policy : invite->later)
            remarks << QStringLiteral("No invitation can carry this. When the person has accepted, put their IAM ID in the place of "
                                      "%1: POST /v2/policies %2")
                           .arg(iamIdPlaceholder,
                               escapedJson(QString::fromUtf8(QJsonDocument(policy.toV2Json()).toJson(QJsonDocument::Compact)), true));
        if (!invite->laterDevices.isEmpty())
            remarks << QStringLiteral("No invitation can carry access to classic devices. It can be given when the person has "
                                      "accepted: %1")
                           .arg(invite->laterDevices.join(QLatin1String(", ")));
        return remarks;
    }
    if (std::holds_alternative<AddVpnUser>(action))
        return {QStringLiteral("Put the VPN password in the place of <PASSWORD>.")};
    if (const auto *sent = std::get_if<Sent>(&action)) {
        if (sent->request.body.contains("<PASSWORD>"))
            return {QStringLiteral("Put the password in the place of <PASSWORD>.")};
        if (sent->request.method == "PUT" && sent->request.path.contains(QLatin1String("/policies/")))
            return {QStringLiteral("Read the policy first; its ETag goes in the place of <ETAG>.")};
    }
    if (const auto *replace = std::get_if<ReplacePolicy>(&action); replace != nullptr && replace->policy.etag.isEmpty())
        return {QStringLiteral("Read the policy first; its ETag goes in the place of <ETAG>.")};
    return {};
}

QString cannotBeSent()
{
    return QStringLiteral("This cannot be sent: a part of its address is empty, \".\" or \"..\", and would be lost on the way.");
}

QString serviceUrl(SdkService service, const Context &context)
{
    const QUrl &url = service == SdkService::UserManagement ? context.hosts.userManagement : context.hosts.iam;
    return QString::fromLatin1(url.toEncoded(QUrl::StripTrailingSlash));
}

} // namespace iam::copyas
