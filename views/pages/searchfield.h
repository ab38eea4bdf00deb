#pragma once

#include "models/items/userquery.h"

#include <QLineEdit>

namespace iam {

/// The search box: narrowing terms stand on a grey ground, wrong ones have a wavy line and say in a tip why.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setMarks(const QList<UserQuery::Span> &narrowing, const QList<QueryProblem> &problems);
    void retranslate();

signals:
    /// Escape in an empty field.
    void left();
    /// Somebody went on with what this search found.
    void used(const QString &text);
    void saveWanted();
    /// The menu of searches is to open there.
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

    void focusOutEvent(QFocusEvent *event) override;

private:
    void openMenu();

    QAction *m_save;
    QAction *m_menu;
    QList<QueryProblem> m_problems;
};

} // namespace iam
