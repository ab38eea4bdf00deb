#include "views/widgets/navigationlist.h"

#include "models/core/safetext.h"
#include "views/theme/theme.h"
#include "views/widgets/navigationdelegate.h"
#include "views/widgets/plaintext.h"

#include <QEvent>
#include <QStandardItemModel>

namespace iam {

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); // what does not fit beside it is the page's to solve
    setAccessibleName(tr("Navigation"));
    viewport()->setBackgroundRole(QPalette::Window);
}

void NavigationList::insertAfter(const QString &id, const Entry &entry)
{
    auto *item = new QStandardItem(visibleText(entry.text));
    item->setData(static_cast<int>(entry.kind), NavigationDelegate::KindRole);
    item->setData(entry.id, NavigationDelegate::IdRole);
    item->setData(-1, NavigationDelegate::CountRole);
    item->setData(entry.icon ? static_cast<int>(*entry.icon) : -1, NavigationDelegate::IconRole);
    item->setData(m_rail, NavigationDelegate::RailRole);
    item->setData(entry.tip, NavigationDelegate::TipRole);
    const bool canBeChosen = entry.kind == Kind::Place || entry.kind == Kind::View;
    item->setFlags(canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    const QStandardItem *before = itemOf(id);
    m_entries->insertRow(before != nullptr ? before->row() + 1 : m_entries->rowCount(), item);
    applyRail();
}

void NavigationList::addPlace(const QString &id, Icon icon, const QString &text)
{
    insertAfter({}, {.kind = Kind::Place, .id = id, .text = text, .icon = icon});
}

void NavigationList::addView(const QString &id, const QString &text) { insertAfter({}, {.kind = Kind::View, .id = id, .text = text}); }

void NavigationList::addHeading(const QString &text) { insertAfter({}, {.kind = Kind::Heading, .text = text}); }

void NavigationList::addGap() { insertAfter({}, {.kind = Kind::Gap}); }

void NavigationList::removeEntries(const std::function<bool(const QString &id)> &which)
{
    m_silent = true;
    for (int row = m_entries->rowCount() - 1; row >= 0; --row) {
        if (which(m_entries->item(row)->data(NavigationDelegate::IdRole).toString()))
            m_entries->removeRow(row);
    }
    m_silent = false;
}

QString NavigationList::entryAt(const QPoint &position) const
{
    return indexAt(position).data(NavigationDelegate::IdRole).toString();
}

QStandardItem *NavigationList::itemOf(const QString &id) const
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem *item = m_entries->item(row);
        if (!id.isEmpty() && item->data(NavigationDelegate::IdRole).toString() == id)
            return item;
    }
    return nullptr;
}

void NavigationList::removeEntry(const QString &id)
{
    if (const QStandardItem *item = itemOf(id))
        m_entries->removeRow(item->row());
}

void NavigationList::clearEntries()
{
    m_silent = true;
    m_entries->clear();
    m_silent = false;
}

void NavigationList::setCount(const QString &id, int count)
{
    if (QStandardItem *item = itemOf(id))
        item->setData(count, NavigationDelegate::CountRole);
}

void NavigationList::setText(const QString &id, const QString &text)
{
    if (QStandardItem *item = itemOf(id))
        item->setText(visibleText(text));
}

void NavigationList::setEntryHidden(const QString &id, bool hidden)
{
    if (QStandardItem *item = itemOf(id)) {
        item->setData(hidden, NavigationDelegate::HiddenRole);
        applyRail();
    }
}

void NavigationList::setCurrentEntry(const QString &id)
{
    m_silent = true;
    if (const QStandardItem *item = itemOf(id))
        setCurrentIndex(item->index());
    m_silent = false;
}

QString NavigationList::currentEntry() const { return currentIndex().data(NavigationDelegate::IdRole).toString(); }

void NavigationList::setRail(bool rail)
{
    m_rail = rail;
    applyRail();
}

void NavigationList::applyRail()
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem *item = m_entries->item(row);
        const auto kind = static_cast<Kind>(item->data(NavigationDelegate::KindRole).toInt());
        item->setData(m_rail, NavigationDelegate::RailRole);
        const QString tip = item->data(NavigationDelegate::TipRole).toString();
        item->setToolTip(m_rail ? plainToolTip(item->text()) : tip.isEmpty() ? QString() : plainToolTip(tip));
        const bool railOnly = kind == Kind::View || kind == Kind::Heading;
        setRowHidden(row, (railOnly && m_rail) || item->data(NavigationDelegate::HiddenRole).toBool());
    }
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    return {m_rail ? measure(Measure::NavigationRail) : 224, QListView::sizeHint().height()};
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = current.data(NavigationDelegate::IdRole).toString();
    if (!m_silent && !id.isEmpty())
        emit entryActivated(id);
}

void NavigationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace iam
