#pragma once

#include <QWidget>

namespace iam {

/// Darkens the contents of a window while a dialog is over it. Takes no clicks: the dialog is modal.
class DimOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DimOverlay(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
