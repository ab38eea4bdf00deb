#include "views/details/listsections.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdetails.h"

#include <QLocale>
#include <QTableView>

namespace iam {

ApiKeysSection::ApiKeysSection(const DetailsContext &context, QWidget *parent)
    : TableSection(context, "apiKeysSection", parent)
{
}

QString ApiKeysSection::title() const
{
    const auto &snapshot = details().snapshot();
    return snapshot && !snapshot->unread.contains(AccessSnapshot::ApiKeys)
        ? tr("API keys %1").arg(QLocale().toString(snapshot->apiKeys.size()))
        : tr("API keys");
}

void ApiKeysSection::refresh()
{
    setSearchHint(tr("Search API keys"));
    setHeaders({tr("Name"), tr("Created"), tr("Last used"), tr("Description")});
    table()->setAccessibleName(tr("API keys"));
    const auto &snapshot = details().snapshot();
    if (!snapshot) {
        setHint(tr("Reading the API keys …"));
        return;
    }
    if (snapshot->unread.contains(AccessSnapshot::ApiKeys)) {
        setHint(tr("The API keys could not be read."));
        showProblem(snapshot->unread.value(AccessSnapshot::ApiKeys), tr("The API keys could not be read."));
        return;
    }
    hideProblem();
    QList<QStringList> rows;
    for (const ApiKey &key : snapshot->apiKeys)
        rows.append({visibleText(key.name), dateText(key.createdAt),
            key.lastUsedAt.isValid() ? dateText(key.lastUsedAt) : tr("Never, or not told"), visibleText(key.description)});
    setRows(rows);
    setHint(rows.isEmpty() ? tr("This user has no API keys here.")
                           : tr("This service offers programs no operation to delete the keys of others."));
    emit titleChanged();
}

HistorySection::HistorySection(const DetailsContext &context, QWidget *parent)
    : TableSection(context, "historySection", parent)
{
}

QString HistorySection::title() const { return tr("History"); }

void HistorySection::refresh()
{
    setSearchHint(tr("Search the history"));
    setHeaders({tr("Time"), tr("Action"), tr("By"), tr("Outcome"), tr("Message")});
    table()->setAccessibleName(tr("History"));
    const auto &events = details().events();
    if (!models().overview.hasExtension(QLatin1String("events"))) {
        setHint(tr("This service offers no such operation to programs."));
        return;
    }
    if (!events) {
        setHint(tr("Reading the events …"));
        return;
    }
    if (!events->ok()) {
        setHint(tr("The events could not be read."));
        showProblem(events->error(), tr("The events could not be read."));
        return;
    }
    hideProblem();
    QList<QStringList> rows;
    for (const ActivityEvent &event : events->value())
        rows.append({dateTimeText(event.time), visibleText(event.action), visibleText(event.initiatorName),
            visibleText(event.outcome), visibleText(event.message)});
    setRows(rows);
    setHint(rows.isEmpty() ? tr("Nothing is recorded about this user.") : QString());
}

} // namespace iam
