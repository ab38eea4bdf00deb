#pragma once

#include <QWidget>

namespace iam {

/// A line between the blocks of a pane.
class BlockLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockLine(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
