#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace iam {

class BulkRuns;
class ProgressLine;
class RunEngine;

/// The present run at the foot of the window: what it does, how far it is, Pause, Stop and the way to the Runs page.
/// Hidden while there is nothing to tell.
class RunLine final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    RunLine(RunEngine &engine, BulkRuns &bulk, QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const;

signals:
    void runsWanted();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    RunEngine &m_engine;
    BulkRuns &m_bulk;
    QLabel *m_title;
    ProgressLine *m_bar;
    QLabel *m_count;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_show;
    bool m_busy = false;
};

/// "7 of 12, about 6 s left"; for the panel and the line at the foot of the window.
[[nodiscard]] QString progressText(const RunEngine &engine);

} // namespace iam
