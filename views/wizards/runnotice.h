#pragma once

#include "models/runs/runengine.h"

#include <QWidget>

namespace iam {

class InlineNotification;

/// Tells of runs that an earlier start of the console did not bring to their end, until somebody goes on with them or
/// gives them up (B30).
class RunNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit RunNotice(RunEngine &engine, QWidget *parent = nullptr);

signals:
    /// The person wants to see this one.
    void runWanted(const QString &id, iam::RunAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void refresh();

    RunEngine &m_engine;
    InlineNotification *m_notice;
    QList<RunInfo> m_runs; ///< not at their end, without the engine's own
};

} // namespace iam
