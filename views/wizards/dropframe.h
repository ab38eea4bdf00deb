#pragma once

#include <QFrame>

namespace iam {

/// A dashed frame that shows where files can be dropped.
class DropFrame final : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A part with a line at its leading edge that sets it apart from the part before.
class SideFrame final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// On the surface of panes instead of that of pages.
    void setPane(bool pane) { m_pane = pane; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_pane = false;
};

/// A box with an edge, for one thing among several.
class CardFrame final : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One entry of a list, with a line below.
class LineFrame final : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
