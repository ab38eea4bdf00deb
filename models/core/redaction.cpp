#include "models/core/redaction.h"

#include <QRegularExpression>

namespace iam {

namespace {

QString removed() { return QStringLiteral("[removed]"); }

/// Three parts of base64url, as tokens are.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"([A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)"));
    return pattern;
}

/// A name that announces a secret, in a header, a form, a query, JSON or plain words; then the secret.
const QRegularExpression &namedPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((authorization|[\w-]*api[_-]?key|[\w-]*token|passcode|password|secret))re"
                       R"re(("?\s*(?::|=|%3D)\s*"?)((?:bearer|basic)\s+)?([^\s"&,;}\]]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The words of the header itself; a word of ordinary length after them is prose.
const QRegularExpression &schemePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(\b(bearer|basic)\s+(?!\[removed\])(?=\S*[\d._=-])(\S+))re"), QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// As long and as mixed as a key. IDs of 32 hexadecimal digits are shorter; those with a telling prefix are kept.
const QRegularExpression &longPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![A-Za-z0-9_+/=-])(?!AccessGroupId-|iam-ServiceId-|iam-Profile-|IBMid-|BSS-|ApiKey-)[A-Za-z0-9_+/=-]{36,})"));
    return pattern;
}

const QRegularExpression &uuidPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$)"));
    return pattern;
}

/// Paths consist of what keys consist of, too: a run with a slash is looked at part by part.
QString withoutLongRuns(const QString &line)
{
    QString out;
    qsizetype done = 0;
    auto matches = longPattern().globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(line).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        QStringList parts = match.captured().split(QLatin1Char('/'));
        for (QString &part : parts) {
            const bool isNamedId = part.startsWith(QLatin1String("AccessGroupId-")) || part.startsWith(QLatin1String("iam-"))
                || part.startsWith(QLatin1String("IBMid-")) || part.startsWith(QLatin1String("BSS-"));
            if (part.size() >= 36 && !isNamedId && !uuidPattern().match(part).hasMatch())
                part = removed();
        }
        out += parts.join(QLatin1Char('/'));
    }
    out += QStringView(line).mid(done);
    return out;
}

} // namespace

QString redacted(const QString &line)
{
    QString text = line;
    text.replace(tokenPattern(), removed());
    text.replace(namedPattern(), QStringLiteral("\\1\\2\\3") + removed());
    text.replace(schemePattern(), QStringLiteral("\\1 ") + removed());
    return withoutLongRuns(text);
}

} // namespace iam
