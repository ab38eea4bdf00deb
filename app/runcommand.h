#pragma once

#include "app/commandline.h"
#include "app/runplanfile.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/core/scheduler.h"
#include "models/core/secret.h"
#include "models/core/user.h"
#include "models/core/connectchoice.h"
#include "models/runs/run.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace iam {

namespace service {
class EmbeddedService;
struct ServiceInfo;
}

/// `iam-console run PLAN` and `iam-console continue`: runs without a window, on the same file as the window's. One line
/// an item goes to the output, a summary at the end. What it says is English, for people and programs alike.
class RunCommand final : public QObject
{
    Q_OBJECT

public:
    RunCommand(CommandLine line, Secret keyFromEnvironment);
    ~RunCommand() override;

    /// Ends the program: 0 if everything is done or was not needed, 1 if something is open or failed, 2 if the plan
    /// cannot be used.
    void start();

private:
    struct Connection;

    void openDemo(const service::ServiceInfo &info);
    void open(const QString &entry, const EndpointChoice &endpoints, const AccountId &account, const Secret &key, bool keepsFiles);
    void readGroups();
    void lookUpPeople();
    void lookUpNext();
    void takePerson(int place, const Result<std::optional<User>> &answer);
    void readBefore();
    void startRun();
    void continueRuns();
    void watch();
    void tell(const QList<int> &places);
    void takeEnd(const QString &id);
    void end(int code, const QString &problem = {});

    CommandLine m_line;
    Secret m_key;
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    std::unique_ptr<service::EmbeddedService> m_service;
    std::unique_ptr<Connection> m_connection;
    RunPlanFile m_plan;
    Run m_run;
    QSet<int> m_told; ///< places of the present run that have their line
    QString m_present;
    int m_nextLook = 0;
    int m_looking = 0;
    int m_runsLeft = 0;
    RunCounts m_sum {};
    bool m_ended = false;
};

} // namespace iam
