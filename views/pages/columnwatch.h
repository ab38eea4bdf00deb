#pragma once

#include <QObject>
#include <QTimer>

namespace iam {

class ColumnFacts;
class UserTableView;

/// Tells which columns are shown and which rows are seen, once scrolling rests, so that only what is looked at is read.
class ColumnWatch final : public QObject
{
    Q_OBJECT

public:
    ColumnWatch(UserTableView &table, ColumnFacts &facts, QObject *parent);

    void followColumns();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    UserTableView &m_table;
    ColumnFacts &m_facts;
    QTimer m_rest;
};

} // namespace iam
