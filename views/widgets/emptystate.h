#pragma once

#include "views/theme/symbols.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace iam {

/// Stands over the viewport of a view that shows nothing: drawing, heading, one sentence, at most two buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Follows the size of `cover`, which becomes its parent.
    explicit EmptyState(QWidget *cover);

    /// Takes former buttons away.
    void setMessage(Icon drawing, const QString &heading, const QString &sentence);
    QPushButton *addButton(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateDrawing();

    Icon m_icon = Icon::EmptyNothing;
    QLabel *m_drawing;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QBoxLayout *m_buttonRow;
};

} // namespace iam
