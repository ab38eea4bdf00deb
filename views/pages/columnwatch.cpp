#include "views/pages/columnwatch.h"

#include "models/items/userfiltermodel.h"
#include "models/workflows/columnfacts.h"
#include "views/widgets/usertableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace iam {

namespace {

using Column = UserTableModel::Column;

constexpr std::chrono::milliseconds rest {300};

} // namespace

ColumnWatch::ColumnWatch(UserTableView &table, ColumnFacts &facts, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_facts(facts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ColumnWatch::tell);
    const auto later = [this] { m_rest.start(); };
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, later); // also how columns are hidden
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    const QAbstractItemModel *rows = table.model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, later);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, later);
    connect(rows, &QAbstractItemModel::layoutChanged, this, later);
    table.viewport()->installEventFilter(this);
    m_rest.start();
}

void ColumnWatch::followColumns() { m_rest.start(); }

bool ColumnWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_rest.start();
    return QObject::eventFilter(watched, event);
}

void ColumnWatch::tell()
{
    QSet<ColumnFacts::Fact> wanted;
    const auto want = [this, &wanted](Column column, ColumnFacts::Fact fact) {
        if (!m_table.isColumnHidden(static_cast<int>(column)))
            wanted.insert(fact);
    };
    want(Column::LastActivity, ColumnFacts::Fact::LastActivity);
    want(Column::Groups, ColumnFacts::Fact::Groups);
    want(Column::Policies, ColumnFacts::Fact::Policies);
    want(Column::Parent, ColumnFacts::Fact::Parent);
    QList<IamId> seen;
    if (wanted.contains(ColumnFacts::Fact::LastActivity) || wanted.contains(ColumnFacts::Fact::Parent)) {
        const QAbstractItemModel *rows = m_table.model();
        const int first = qMax(0, m_table.rowAt(0));
        const int below = m_table.rowAt(m_table.viewport()->height() - 1);
        const int last = below < 0 ? rows->rowCount() - 1 : below;
        for (int row = first; row <= last; ++row)
            seen.append({rows->index(row, static_cast<int>(Column::IamId)).data().toString()});
    }
    m_facts.follow(wanted, seen);
}

} // namespace iam
