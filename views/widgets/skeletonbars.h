#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace iam {

/// Grey bars where text will be. Shown only if the wait is longer than 300 ms; they do not shimmer.
class SkeletonBars final : public QWidget
{
    Q_OBJECT

public:
    /// `widths`: one bar a line, in per cent of the width.
    explicit SkeletonBars(const QList<int> &widths, QWidget *parent = nullptr);

    /// With a small square before each bar.
    void setSquares(bool squares);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QList<int> m_widths;
    bool m_squares = false;
    bool m_visible = false;
    QTimer m_delay;
};

} // namespace iam
