#pragma once

#include <QWidget>

namespace iam {

/// The arrow between two parts of a breadcrumb.
class ChevronLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChevronLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
