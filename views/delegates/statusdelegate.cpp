#include "views/delegates/statusdelegate.h"

#include "models/items/usertablemodel.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace iam {

namespace {

constexpr int turnSteps = 12;
constexpr std::chrono::milliseconds stepTime {100};

} // namespace

StatusDelegate::StatusDelegate(QObject *parent)
    : RowDelegate(parent)
{
    m_timer.setInterval(stepTime);
    connect(&m_timer, &QTimer::timeout, this, &StatusDelegate::turn);
}

void StatusDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    const auto status = static_cast<UserStatus>(cell.index.data(UserTableModel::StatusRole).toInt());
    const StatusSymbol symbol = statusSymbol(status);
    const int side = measure(Measure::Icon);
    QRect area = cell.inside;
    const QRect column = takeLeading(area, side, cell.direction);
    const QRect place(column.left(), column.top() + (column.height() - side + 1) / 2, side, side);
    const bool onBlack = cell.selected && cell.theme.scheme() == Scheme::HighContrast;
    const QColor mark = cell.theme.color(onBlack ? Token::LayerSelected : Token::OnSymbol);
    const QPixmap pixmap = cell.theme.pixmap(symbol.icon, cell.ink(symbol.token), mark, side, cell.ratio);

    if (status == UserStatus::Processing && cell.theme.animated()) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QPointF centre = QRectF(place).center();
        painter.translate(centre);
        painter.rotate(360.0 * m_step / turnSteps);
        painter.translate(-centre);
        painter.drawPixmap(place.topLeft(), pixmap);
        painter.restore();
        m_painted.insert(QPersistentModelIndex(cell.index));
        if (!m_timer.isActive())
            m_timer.start();
    } else {
        painter.drawPixmap(place.topLeft(), pixmap);
    }
    (void)takeLeading(area, measure(Measure::Space8), cell.direction);
    paintText(painter, cell, area, cell.index.data().toString(), cell.font, Token::Text, Qt::ElideRight);
}

int StatusDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    return RowDelegate::contentsWidth(metrics, index) + measure(Measure::Icon) + measure(Measure::Space8);
}

void StatusDelegate::turn()
{
    m_step = (m_step + 1) % turnSteps;
    auto *view = qobject_cast<QAbstractItemView *>(parent());
    const QSet<QPersistentModelIndex> painted = std::exchange(m_painted, {});
    bool anySeen = false;
    for (const QPersistentModelIndex &index : painted) {
        if (!view || !index.isValid() || !view->viewport()->isVisible())
            continue;
        const QRect rect = view->visualRect(index);
        if (!rect.intersects(view->viewport()->rect()))
            continue;
        view->viewport()->update(rect);
        anySeen = true;
    }
    if (!anySeen)
        m_timer.stop();
}

} // namespace iam
