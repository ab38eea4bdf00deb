#pragma once

#include "models/items/usertablemodel.h"
#include "views/delegates/rowdelegate.h"

#include <QSet>
#include <QTableView>

#include <optional>

namespace iam {

class TickHeader;

enum class RowHeight { Compact, Normal, Tall };

/// The list of users: tick boxes that show the selection, the whole row under the pointer, three dots. Its model
/// has the columns of UserTableModel.
class UserTableView final : public QTableView, public RowHost
{
    Q_OBJECT

public:
    explicit UserTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int hoveredRow() const override { return m_hoveredRow; }

    void setRowHeight(RowHeight height);
    [[nodiscard]] RowHeight rowHeight() const { return m_rowHeight; }
    using QTableView::rowHeight;

    /// Without building a list of rows, so it costs the same for a million.
    [[nodiscard]] int selectedRowCount() const;
    /// All rows of the model, also those not scrolled to.
    void selectEverything();
    void selectNothing();
    /// Shown unless somebody has chosen otherwise.
    [[nodiscard]] static bool isUsual(UserTableModel::Column column);
    /// Width to fill goes to the words of states and the like until they are whole, the rest to Name and E-mail in equal parts.
    void fitColumns();
    /// What the header's saveState() gave; false if it cannot be read.
    bool restoreColumns(const QByteArray &state);

signals:
    /// From the three dots, the menu key or a right click; `position` is global.
    void rowMenuRequested(const QModelIndex &index, const QPoint &position);
    /// Right click on the header.
    void columnMenuRequested(const QPoint &position);
    void selectionCountChanged(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyMeasures();
    void applyRows();
    void keepEnds();
    /// As the look has it, grown with the font.
    [[nodiscard]] int usualWidth(int column) const;
    /// For its head and its longest word in this language.
    [[nodiscard]] int wholeWidth(int column) const;
    void widenForWords();
    void noteWidth(int column, int width);
    void setHoveredRow(int row);
    void updateRow(int row);
    void toggleRow(const QModelIndex &index);
    void toggleEverything();
    void updateTicks();
    void followPointer();
    [[nodiscard]] std::optional<int> rowAfterKey(int key) const;
    void requestMenu(const QModelIndex &index);
    [[nodiscard]] bool isColumn(const QModelIndex &index, int column) const;

    TickHeader *m_header;
    RowHeight m_rowHeight = RowHeight::Normal;
    int m_hoveredRow = -1;
    bool m_pressedOnTick = false;
    int m_wantedName = 0; ///< widths before they are held to the smallest one
    int m_wantedEmail = 0;
    QSet<int> m_chosen; ///< columns whose width somebody has dragged
    bool m_fitting = false;
};

} // namespace iam
