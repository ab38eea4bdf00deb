#include "app/invitationparts.h"

#include "models/workflows/userdirectory.h"

namespace iam {

namespace {

/// Without a folder nothing is kept.
QString fileIn(const QString &folder, const char *name)
{
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + QLatin1String(name);
}

} // namespace

InvitationParts::InvitationParts(const Sources &sources, const QString &folder, std::chrono::seconds holdTime, HoldSetting::Keep keepHoldTime)
    : m_scheduler(sources.scheduler)
    , m_hold(holdTime, std::move(keepHoldTime))
    , m_options({.groups = sources.groups,
          .policies = sources.policies,
          .extensions = sources.extensions,
          .identity = sources.identity,
          .overview = sources.overview})
    , m_dryRun({.users = sources.users,
          .groups = sources.groups,
          .policies = sources.policies,
          .identity = sources.identity,
          .overview = sources.overview})
    , m_draft(fileIn(folder, "invitation-draft.json"))
    , m_runner(sources.runs, sources.overview)
    , m_followUps({.users = sources.users,
                      .policies = sources.policies,
                      .extensions = sources.extensions,
                      .directory = sources.directory,
                      .history = sources.history,
                      .overview = sources.overview,
                      .clock = sources.clock,
                      .scheduler = sources.scheduler},
          fileIn(folder, "follow-ups.json"))
    , m_replacements({.directory = sources.directory,
                         .history = sources.history,
                         .clock = sources.clock,
                         .scheduler = sources.scheduler},
          fileIn(folder, "replacements.json"))
{
    QObject::connect(&m_runner, &InvitationRunner::taken, &m_followUps,
        [this](const QList<RunPerson> &people) { m_followUps.expect(m_runner.run(), people); });
    QObject::connect(&m_runner, &InvitationRunner::taken, &m_replacements, &ReplacementKeeper::note);
    // Rows show the invited as soon as the service knows them.
    QObject::connect(&m_runner, &InvitationRunner::taken, &sources.directory, &UserDirectory::watchProcessing);
}

InvitationModels InvitationParts::models()
{
    return {.options = m_options,
        .dryRun = m_dryRun,
        .draft = m_draft,
        .runner = m_runner,
        .followUps = m_followUps,
        .replacements = m_replacements,
        .scheduler = m_scheduler,
        .hold = m_hold};
}

} // namespace iam
