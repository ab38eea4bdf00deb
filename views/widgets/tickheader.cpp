#include "views/widgets/tickheader.h"

#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace iam {

TickHeader::TickHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setStretchLastSection(false);
    setTextElideMode(Qt::ElideNone); // the style cuts; Qt would keep room for a larger arrow
}

void TickHeader::setTickState(Qt::CheckState state)
{
    if (m_state == state)
        return;
    m_state = state;
    viewport()->update();
}

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != 0)
        return;
    const int side = measure(Measure::Icon);
    const int lead = measure(Measure::Space12) + measure(Measure::Space2);
    QStyleOptionButton box;
    box.initFrom(this);
    const QRect logical(rect.left() + lead, rect.top() + (rect.height() - side) / 2, side, side);
    box.rect = QStyle::visualRect(layoutDirection(), rect, logical);
    box.state = QStyle::State_Enabled;
    box.state |= m_state == Qt::Checked ? QStyle::State_On
        : m_state == Qt::Unchecked      ? QStyle::State_Off
                                        : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && logicalIndexAt(event->position().toPoint()) == 0;
    if (!m_pressed)
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && logicalIndexAt(event->position().toPoint()) == 0)
        emit tickClicked();
    else if (!m_pressed)
        QHeaderView::mouseReleaseEvent(event);
    m_pressed = false;
}

} // namespace iam
