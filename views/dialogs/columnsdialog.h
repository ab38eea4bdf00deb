#pragma once

#include "views/widgets/consoledialog.h"

class QListWidget;

namespace iam {

/// One column of a table, for choosing.
struct ColumnChoice
{
    int column = 0;
    QString name {};
    bool shown = true;
    bool canHide = true;
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// Which columns are shown, and in which order; everything with keys, too.
class ColumnsDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// In the present order; `usual` is what Reset brings back.
    ColumnsDialog(const QList<ColumnChoice> &now, const QList<ColumnChoice> &usual, QWidget *parent);

    [[nodiscard]] QList<ColumnChoice> choices() const;

private:
    void fill(const QList<ColumnChoice> &choices);
    void move(int step);

    QListWidget *m_list;
};

} // namespace iam
