#pragma once

#include "views/delegates/rowdelegate.h"
#include "views/theme/symbols.h"

#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>

namespace iam {

/// A table of rows without selection whose last column is an action: Enter and Space take it, as a click does.
class ActionTable final : public QTableView, public RowHost
{
    Q_OBJECT

public:
    explicit ActionTable(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] int hoveredRow() const override { return m_hoveredRow; }
    [[nodiscard]] int firstInset() const override { return m_firstInset; }
    /// Tables from edge to edge of a page: the first column begins where the headings do.
    void setFirstInset(int inset) { m_firstInset = inset; }
    /// Share of the width, by column; 0 for columns of words, of `fixed` width or what the words seen so far need.
    void setShares(const QList<int> &shares, const QList<int> &fixed);
    [[nodiscard]] bool holdsWords(int column) const { return m_shares.value(column, 1) == 0; }
    /// For what is seen of a column, and its head.
    [[nodiscard]] int wantedWidth(int column) const;
    void setModel(QAbstractItemModel *model) override;

signals:
    void actionTaken(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyShares();
    void applyMeasures();
    /// Columns of words become as wide as they need; never narrower again, so that nothing jumps.
    void widen();
    void setHoveredRow(int row);

    QList<int> m_shares;
    QList<int> m_fixed;
    QList<int> m_widened; ///< by column
    QTimer m_widening; ///< one look for many changes
    int m_hoveredRow = -1;
    int m_firstInset = 0;
};

/// A symbol before the text of a cell.
struct CellSymbol
{
    Icon icon;
    Token token;
};

/// Cells with a symbol, or with an action that looks like a link or a tick box. What a cell is, the functions say.
class ActionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    std::function<std::optional<CellSymbol>(const QModelIndex &)> symbolOf {};
    std::function<bool(const QModelIndex &)> isLink {};
    std::function<std::optional<bool>(const QModelIndex &)> tickOf {};
    std::function<QString(const QModelIndex &)> secondTextOf {}; ///< behind the text, in secondary ink
    std::function<bool(const QModelIndex &)> isQuiet {}; ///< in secondary ink

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;
};

} // namespace iam
