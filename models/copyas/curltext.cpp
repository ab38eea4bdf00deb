#include "models/copyas/writers.h"

namespace iam::copyas {

namespace {

QString header(const QString &text, Shell shell) { return QStringLiteral("-H ") + shellWord(text, shell); }

} // namespace

QString curlOf(const Action &action, const Context &context)
{
    const Call call = callOf(action, context.account);
    const QString url = call.url(context.hosts);
    if (url.isEmpty())
        return shellComment(cannotBeSent());
    const bool posix = context.shell == Shell::Posix;
    const QString goOn = posix ? QStringLiteral(" \\\n  ") : QStringLiteral(" `\n  ");
    QStringList parts;
    // curl is another command in some PowerShells.
    parts << (posix ? QStringLiteral("curl") : QStringLiteral("curl.exe")) + QStringLiteral(" -X ")
                + QString::fromLatin1(call.verb) + QLatin1Char(' ') + shellWord(url, context.shell);
    parts << QStringLiteral("-H \"Authorization: Bearer $IAM_TOKEN\"");
    if (call.ifMatch)
        parts << header(QStringLiteral("If-Match: ") + *call.ifMatch, context.shell);
    QString text;
    for (const QString &remark : remarksOf(action))
        text += shellComment(remark);
    if (call.body) {
        parts << header(QStringLiteral("Content-Type: application/json"), context.shell);
        // PowerShell loses quotation marks within arguments, and characters beyond ASCII within pipes: neither is here.
        if (posix)
            parts << QStringLiteral("--data-raw ") + shellWord(call.bodyText(), context.shell);
        else
            parts << QStringLiteral("--data-binary '@-'");
    }
    if (call.body && !posix)
        text += shellWord(call.bodyText(true), context.shell) + QStringLiteral(" | ");
    return text + parts.join(goOn) + QLatin1Char('\n');
}

QString curlText(const QList<Action> &actions, const Context &context)
{
    QStringList texts;
    for (const Action &action : actions)
        texts << curlOf(action, context);
    return texts.join(QLatin1Char('\n'));
}

} // namespace iam::copyas
