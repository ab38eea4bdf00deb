#include "app/filecheck.h"

#include "models/core/followup.h"
#include "models/core/invitedraft.h"
#include "models/core/jsonreader.h"
#include "models/items/usersnapshot.h"
#include "models/workflows/draftfile.h"

#include <QFile>
#include <QJsonDocument>

#include <functional>
#include <optional>

namespace iam {

namespace {

constexpr int knownVersion = 1; ///< of both

bool isDraft(const QJsonObject &json) { return InviteDraft::fromJson(json).ok(); }

bool isFollowUps(const QJsonObject &json)
{
    JsonReader reader(json);
    (void)reader.optionalList<FollowUp>(QLatin1String("follow_ups"));
    return !reader.problem();
}

std::optional<FileReport> check(const QString &path, FileReport::What what, const std::function<bool(const QJsonObject &)> &isGood)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt; // there is none, or whoever uses it will say so
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonValue version = json.object().value(QLatin1String("version"));
    const bool newer = version.isDouble() && version.toDouble() > knownVersion;
    if (!newer && json.isObject() && isGood(json.object()))
        return std::nullopt;
    return FileReport {.what = what, .newer = newer, .keptAs = setAside(path, newer)};
}

} // namespace

QList<FileReport> checkAccountFiles(const QString &folder, const QString &copyFile)
{
    QList<FileReport> reports;
    if (!copyFile.isEmpty() && isNewerSnapshot(copyFile))
        reports.append({.what = FileReport::What::Copy, .newer = true, .keptAs = setAside(copyFile, true)});
    if (folder.isEmpty())
        return reports;
    for (int number = 1; number <= DraftFile::mostDrafts; ++number) {
        const QString draft = DraftFile::pathOf(folder + QStringLiteral("/invitation-draft.json"), number);
        if (const auto report = check(draft, FileReport::What::Draft, isDraft))
            reports.append(*report);
    }
    if (const auto report = check(folder + QStringLiteral("/follow-ups.json"), FileReport::What::FollowUps, isFollowUps))
        reports.append(*report);
    return reports;
}

} // namespace iam
