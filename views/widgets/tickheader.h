#pragma once

#include <QHeaderView>

namespace iam {

/// The header of a table with tick boxes: its first section ticks all rows or none.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TickHeader(QWidget *parent = nullptr);

    void setTickState(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState tickState() const { return m_state; }

signals:
    void tickClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Qt::CheckState m_state = Qt::Unchecked;
    bool m_pressed = false;
};

} // namespace iam
