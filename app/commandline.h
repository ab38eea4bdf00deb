#pragma once

#include "app/service/serviceoptions.h"
#include "models/runs/run.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace iam {

/// What the console is asked to do by its arguments. An API key is never among them.
struct CommandLine
{
    enum class Wish { Run, ShowHelp, ShowVersion, Wrong };
    Wish wish = Wish::Run;
    enum class Task {
        Window,
        RunPlan, ///< `plan` without a window
        Continue, ///< what an earlier start has left, without a window
    };
    Task task = Task::Window;
    QString plan; ///< a file, for RunPlan
    RunAction action = RunAction::Invite; ///< for RunPlan
    int addressesPerRequest = 100; ///< at most, of an invitation
    QString text; ///< the help, the version, or what is wrong
    bool demo = true;
    QUrl serviceUrl; ///< unless demo
    QString account; ///< unless demo
    QString seed; ///< of the demo account; empty leaves the service's own default
    int users = 100'000; ///< for the seed big-corp
    QString database; ///< of the demo account; empty leaves the service's own default
    std::optional<int> processingMs;
    bool connect = false; ///< begin with the connect window
    QString logFile; ///< empty writes none
    QString language; ///< empty follows the settings

    /// For the demo account.
    [[nodiscard]] service::ServiceOptions serviceOptions() const;
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace iam
