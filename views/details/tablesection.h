#pragma once

#include "views/details/detailssection.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace iam {

/// A section that is a table with a search: read only, tall rows, sorted by a click on a header. Enter, a double click or
/// the menu key ask for what can be done with a row.
class TableSection : public DetailsSection
{
    Q_OBJECT

public:
    TableSection(const DetailsContext &context, const char *name, QWidget *parent);

protected:
    /// In the row of the search, at its end; the primary one last.
    QPushButton *addTool(const char *name, bool primary);
    void setHeaders(const QStringList &headers);
    /// All rows anew; the current one stays where its number is still there. A row of fewer texts is filled up.
    void setRows(const QList<QStringList> &rows);
    void setSearchHint(const QString &text);
    /// Beside the search, such as "Read at 14:02".
    void setState(const QString &text);
    /// Below the table: what is said where there are no rows, and hints.
    void setHint(const QString &text);
    /// Its number in setRows(); -1 without one.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// `row` counts as in setRows(); `at` is global.
    virtual void rowMenu(int row, const QPoint &at) = 0;
    virtual void rowActivated(int row) = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();

    QLineEdit *m_search;
    QLabel *m_state;
    QBoxLayout *m_tools;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QSortFilterProxyModel *m_shown;
    QLabel *m_hint;
};

} // namespace iam
