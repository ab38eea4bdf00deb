#pragma once

#include "views/theme/symbols.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace iam {

/// Rows from edge to edge: a symbol, a heading, and what the action does there. Lines between them.
class EffectRows final : public QWidget
{
    Q_OBJECT

public:
    explicit EffectRows(QWidget *parent);

    /// The text of the new row, to be set later too; `extra` goes below it.
    QLabel *addRow(Icon icon, const QString &heading, const QString &text);
    /// Below the text of the last row.
    void addBelow(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_rows;
    QBoxLayout *m_lastCell = nullptr;
    QList<QWidget *> m_lines;
};

} // namespace iam
