#pragma once

#include "models/items/runitemsmodel.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
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
    /// The same run, which another console has carried on: place and filter stay.
    void updateRun(const Run &run);
    void showPresent();
    [[nodiscard]] QString runId() const { return m_id; }
    [[nodiscard]] const Run &run() const;
    /// Writes the table without asking where; by the ending CSV or JSON. False if it cannot be written.
    bool saveTable(const QString &path);
    void focusFirst();

signals:
    /// What this run has changed is to be put back.
    void undoWanted(const iam::Run &run);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void retranslate();
    void refresh();
    void refreshFilters();
    void addFilter(int filter);
    [[nodiscard]] QString filterText(int filter) const;
    /// Of a run that is not the present one: it is taken up again for that.
    void retry(const QList<int> &places);
    void retryWaiting();
    void setTable(const Run &run);
    void takeRow(const QModelIndex &index);
    void askWhere();
    void copyDetails() const;
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] QString stateText() const;

    RunEngine &m_engine;
    const Clock &m_clock;
    QString m_id;
    Run m_kept; ///< if it is not the present one
    std::optional<ApiError> m_refusal; ///< why it could not be taken up again
    RunItemsModel m_items;
    QTimer *m_second;
    QLabel *m_title = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    ProgressLine *m_bar = nullptr;
    QWidget *m_filters = nullptr;
    QBoxLayout *m_filterRow = nullptr;
    QMap<int, QPushButton *> m_filterButtons; ///< by filter; they stay, so that a click meets the button it began on
    QLineEdit *m_search = nullptr;
    QHash<QString, QList<int>> m_retries; ///< by run: places to be tried again once it is the present one
    InlineNotification *m_problem = nullptr;
    ActionTable *m_table = nullptr;
};

} // namespace iam
