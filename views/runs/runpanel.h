#pragma once

#include "models/items/runitemsmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace iam {

class ActionTable;
class Clock;
class InlineNotification;
class ProgressLine;
class RunEngine;

/// One run: how far it is, what became of each user, and what can be done about it. Follows the engine if it is the
/// engine's present run; else it shows what is on disk.
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    RunPanel(RunEngine &engine, const Clock &clock, QWidget *parent = nullptr);

    /// As it was read; the engine's present run is followed.
    void showRun(const Run &run);
    void showPresent();
    [[nodiscard]] QString runId() const { return m_id; }
    /// Writes the table without asking where; by the ending CSV or JSON. False if it cannot be written.
    bool saveTable(const QString &path);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void retranslate();
    void refresh();
    void refreshFilters();
    void setTable(const Run &run);
    void takeRow(const QModelIndex &index);
    void askWhere();
    void copyDetails() const;
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] const Run &run() const;
    [[nodiscard]] QString stateText() const;

    RunEngine &m_engine;
    const Clock &m_clock;
    QString m_id;
    Run m_kept; ///< if it is not the present one
    RunItemsModel m_items;
    QTimer *m_second;
    QLabel *m_title = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    ProgressLine *m_bar = nullptr;
    QWidget *m_filters = nullptr;
    QBoxLayout *m_filterRow = nullptr;
    RunCounts m_filtered {}; ///< counts as the filters show them
    InlineNotification *m_problem = nullptr;
    ActionTable *m_table = nullptr;
};

} // namespace iam
