#include "views/wizards/foldingpart.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace iam {

namespace {

constexpr int headHeight = 38;
constexpr int indent = 52; ///< contents stand under the title

} // namespace

FoldingHead::FoldingHead(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FoldingHead::setState(const QString &chosen, const QString &nothing)
{
    m_chosen = chosen;
    m_nothing = nothing;
    setAccessibleDescription(chosen.isEmpty() ? nothing : chosen);
    update();
}

QSize FoldingHead::sizeHint() const { return {240, qMax(headHeight, fontMetrics().height() + 16)}; }

bool FoldingHead::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void FoldingHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(underMouse() ? Token::LayerHover : Token::Layer));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    QRect area = rect().adjusted(margin, 0, -margin, 0);
    const auto leading = [&](int wide) {
        QRect taken = area;
        if (mirrored) {
            taken.setLeft(area.right() - wide + 1);
            area.setRight(taken.left() - 1);
        } else {
            taken.setWidth(wide);
            area.setLeft(taken.right() + 1);
        }
        return taken;
    };
    const auto drawIcon = [&](Icon icon, int side) {
        const QRect column = leading(side);
        painter.drawPixmap(column.left(), (height() - side) / 2, theme.pixmap(icon, Token::TextSecondary, side, pixelRatio(painter)));
        leading(measure(Measure::Space8));
    };
    const Icon closed = mirrored ? Icon::ChevronLeft : Icon::ChevronRight;
    drawIcon(isChecked() ? Icon::ChevronDown : closed, measure(Measure::IconArrow));
    drawIcon(m_icon, measure(Measure::Icon));
    if (!m_chosen.isEmpty()) {
        const QSize size = tagSize(theme, m_chosen);
        const int x = mirrored ? area.left() : area.right() - size.width() + 1;
        paintTag(painter, theme, QRect(QPoint(x, (height() - size.height()) / 2), size), m_chosen, TagColour::Blue);
    } else {
        painter.setFont(theme.font(TextStyle::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignTrailing, m_nothing);
    }
    painter.setFont(theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    paintBottomLine(painter, rect(), theme.color(Token::BorderSubtle));
    if (hasFocus()) {
        const int ring = measure(Measure::FocusRing);
        paintBox(painter, rect().adjusted(ring, ring, -ring, -ring), 0, {}, theme.color(Token::Focus), ring);
    }
}

FoldingPart::FoldingPart(const QString &name, Icon icon, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_head(new FoldingHead(icon, this))
    , m_content(content)
{
    setObjectName(name);
    m_head->setObjectName(name + QStringLiteral("Head"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(indent, measure(Measure::Space8), measure(Measure::Space16) + measure(Measure::Space4),
        measure(Measure::Space16));
    indented->addWidget(content);
    column->addLayout(indented);
    m_content->setParent(this);
    setOpen(false);
    connect(m_head, &QAbstractButton::clicked, this, [this](bool checked) { setOpen(checked); });
}

void FoldingPart::setTitle(const QString &title)
{
    m_head->setText(title);
    m_head->setAccessibleName(QString(title).remove(QLatin1Char('&')));
}

void FoldingPart::setState(const QString &chosen, const QString &nothing) { m_head->setState(chosen, nothing); }

void FoldingPart::setOpen(bool open)
{
    m_head->setChecked(open);
    m_content->setVisible(open);
    layout()->itemAt(1)->layout()->setContentsMargins(indent, open ? measure(Measure::Space8) : 0,
        measure(Measure::Space16) + measure(Measure::Space4), open ? measure(Measure::Space16) : 0);
    if (open)
        emit opened();
}

bool FoldingPart::isOpen() const { return m_head->isChecked(); }

} // namespace iam
