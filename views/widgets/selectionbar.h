#pragma once

#include "views/theme/symbols.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace iam {

/// Takes the place of the search row while rows are selected. Actions that have no room go to More.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);
    ~SelectionBar() override;

    void setSelected(int selected, int matching);
    /// The action is not owned; its text, icon, enabled state are followed.
    void addAction(QAction *action);
    using QWidget::addAction;
    /// How many of the selected rows the action fits; 0 leaves it out of the bar.
    void setFitting(QAction *action, int fitting);
    /// The button of an action in the bar, where its pop-up belongs; the More button if it has no room.
    [[nodiscard]] QWidget *anchor(QAction *action) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void selectAllRequested();
    void selectNoneRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        QPushButton *button;
        int fitting;
    };
    static void prepare(QPushButton *button);
    void arrange();
    void updateButton(const Entry &entry);

    QLabel *m_count;
    QList<Entry> m_entries;
    QWidget *m_actions;
    QPushButton *m_more;
    QMenu *m_moreMenu;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace iam
