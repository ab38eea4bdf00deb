#pragma once

#include "views/theme/token.h"

#include <QStyledItemDelegate>

namespace iam {

class Theme;

/// What a delegate asks the view that holds its rows.
class RowHost
{
public:
    RowHost() = default;
    virtual ~RowHost() = default;
    Q_DISABLE_COPY_MOVE(RowHost)

    /// -1 if the pointer is over none.
    [[nodiscard]] virtual int hoveredRow() const = 0;
    /// Room before the first column, beyond the usual margin, so that it begins where the page's headings do.
    [[nodiscard]] virtual int firstInset() const { return 0; }
};

/// Base of all cells: paints the surface of the row by its state, the line under it and the sign of the current
/// row, then leaves the inside of the cell to paintContents().
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows what is cut, and why a cell says what it says, as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// What the cell does not say itself; empty for most.
    [[nodiscard]] virtual QString tip(const QModelIndex &index) const;
    /// One cell being painted: everything a delegate needs, worked out once.
    struct Cell
    {
        const Theme &theme;
        const QModelIndex &index;
        QRect inside; ///< without margins and row line
        QFont font;
        const QWidget *widget;
        qreal ratio;
        Qt::LayoutDirection direction;
        bool selected;
        bool selectedActive; ///< selected, and the window is active
        bool hovered;
        bool current;
        [[nodiscard]] QColor ink(Token token) const;
    };

    /// The default shows the display text in `text`, cut at its end.
    virtual void paintContents(QPainter &painter, const Cell &cell) const;
    /// Width the contents would like, without margins.
    [[nodiscard]] virtual int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const;

    /// Paints the text at the leading edge of `area`, made safe, and takes its width (plus `gap`) off `area`.
    static void paintText(QPainter &painter, const Cell &cell, QRect &area, const QString &text, const QFont &font,
        Token token, Qt::TextElideMode elide, int gap = 0);
    /// Cuts `width` off the leading edge of `area`.
    [[nodiscard]] static QRect takeLeading(QRect &area, int width, Qt::LayoutDirection direction);

private:
    void paintSurface(QPainter &painter, const Cell &cell, const QRect &rect) const;
    void paintCurrent(QPainter &painter, const Cell &cell, const QRect &rect) const;
};

} // namespace iam
