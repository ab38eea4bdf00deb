#include "views/journal/journalcopy.h"

#include "models/core/safetext.h"
#include "models/export/cadf.h"
#include "models/journal/changerecordjson.h"
#include "views/text/problemtext.h"

#include <QJsonDocument>
#include <QStringList>

namespace iam {

QString laidOutText(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    return json.isNull() ? QString::fromUtf8(text) : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

QString journalRequestText(const ChangeRecord &record)
{
    if (record.request.path.isEmpty())
        return {};
    QString text = QString::fromLatin1(record.request.method) + QLatin1Char(' ') + record.request.path;
    if (!record.request.body.isEmpty())
        text += QLatin1Char('\n') + laidOutText(record.request.body);
    return text;
}

QString journalAnswerText(const ChangeRecord &record)
{
    if (record.error == ApiError())
        return {};
    return problemDetails(record.error);
}

QString journalEntryText(const JournalEntry &entry, const QString &actor)
{
    const ChangeRecord &record = entry.record;
    QStringList lines {QStringLiteral("entry: %1").arg(entry.number),
        QStringLiteral("time: ") + record.at.toUTC().toString(Qt::ISODateWithMs),
        QStringLiteral("actor: ") + (actor == record.actor.text ? actor : actor + QStringLiteral(" (") + record.actor.text + QLatin1Char(')')),
        QStringLiteral("action: ") + cadfAction(record.kind), QStringLiteral("outcome: ") + keyText(record.outcome)};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + QStringLiteral(": ") + value);
    };
    add("target", record.targetName);
    add("e-mail", record.targetEmail);
    add("user", record.target.text);
    add("what", record.what);
    add("before", record.before);
    add("after", record.after);
    add("trace", record.transactionId);
    add("request", journalRequestText(record));
    add("answer", journalAnswerText(record));
    return lines.join(QLatin1Char('\n'));
}

} // namespace iam
