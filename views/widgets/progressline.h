#pragma once

#include "views/theme/token.h"

#include <QTimer>
#include <QWidget>

namespace iam {

/// A bar 6 high. With an unknown total a quarter of it moves to and fro, and stands still when motion is off.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// `total` 0 or less: not known.
    void setProgress(qint64 done, qint64 total);
    /// Parts of the total that ended otherwise, drawn behind the first in their own colour.
    void setFailed(qint64 failed);
    void setToken(Token token);
    void setThickness(int thickness);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, m_thickness}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateMotion();

    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_failed = 0;
    int m_thickness = 6;
    int m_step = 0;
    Token m_token = Token::Interactive;
    QTimer m_timer;
};

} // namespace iam
