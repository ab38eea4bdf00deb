#pragma once

#include "models/runs/runengine.h"
#include "models/workflows/beforereader.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace iam {

class AccountOverview;
class HoldSetting;

/// Makes runs of what is to be done to many people, and hands them to the engine. Of people who are to be removed it
/// reads first what they have, for the journal: nothing has been sent while that goes on.
class BulkRuns final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        RunAction action = RunAction::Resend;
        QList<User> people {};
        AccessGroup group {}; ///< for groups
        UserState status = UserState::Unknown; ///< for SetStatus
    };
    /// All must outlive it.
    BulkRuns(RunEngine &engine, const AccountOverview &overview, const HoldSetting &hold, const AccessSources &access, QObject *parent = nullptr);
    ~BulkRuns() override;

    /// One after the other: who asks while another wish is being read waits behind it.
    void start(const Wish &wish);

    struct Reading
    {
        RunAction action = RunAction::Remove;
        int done = 0;
        int total = 0;
        friend bool operator==(const Reading &, const Reading &) = default;
    };
    /// What is being read before a run.
    [[nodiscard]] std::optional<Reading> reading() const;
    /// Nothing of the present wish is sent.
    void cancelReading();

signals:
    /// reading() changed.
    void changed();
    /// The engine has it now.
    void started(const QString &run);
    /// A run cannot be written, for want of room or because another console has the file: nothing was sent.
    void refused(const iam::ApiError &error);

private:
    void next();
    void take(const QStringList &before);
    void hand();

    RunEngine &m_engine;
    const AccountOverview &m_overview;
    const HoldSetting &m_hold;
    BeforeReader m_reader;
    std::deque<Wish> m_wishes;
    std::optional<Run> m_run; ///< being prepared
    QSet<QString> m_handed; ///< runs the engine has got and not begun
};

} // namespace iam
