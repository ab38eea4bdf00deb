#include "models/copyas/copyas.h"

#include "models/copyas/writers.h"

namespace iam::copyas {

QList<Format> formats() { return {Format::Curl, Format::Cli}; }

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
    default:
        return {};
    }
}

} // namespace iam::copyas
