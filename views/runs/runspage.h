#pragma once

#include "models/runs/runengine.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace iam {

class BulkRuns;
class Clock;
class EmptyState;
class RunPanel;

/// The runs of the account at the left, newest first, and the chosen one at the right. Those that are not at their end
/// can be continued, or forgotten.
class RunsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    RunsPage(RunEngine &engine, BulkRuns &bulk, const Clock &clock, QWidget *parent = nullptr);

    /// Reads the list again and shows this one of it; without one, the newest.
    void showRun(const QString &id);
    [[nodiscard]] RunPanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();
    void open(const QListWidgetItem *item);
    void forget();
    void askForUndo(const Run &run);
    void retranslate();
    [[nodiscard]] QString wordsOf(const RunInfo &info) const;

    RunEngine &m_engine;
    BulkRuns &m_bulk;
    QList<RunInfo> m_runs;
    QString m_wanted; ///< to be shown when it is in the list
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_forget;
    QStackedWidget *m_right;
    RunPanel *m_panel;
    EmptyState *m_empty;
};

} // namespace iam
