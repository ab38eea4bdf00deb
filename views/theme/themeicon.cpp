#include "views/theme/themeicon.h"

#include "views/theme/theme.h"

#include <QIcon>
#include <QPainter>

namespace iam {

namespace {

constexpr QLatin1String namePrefix("iam-icon:");

/// Notices and states keep their colours; only drawings in the colour of text take that of a button's label.
bool keepsItsColour(Token symbol) { return symbol != Token::Text && symbol != Token::TextSecondary; }

} // namespace

ThemeIconEngine::ThemeIconEngine(const Theme &theme, Icon icon, Token symbol)
    : m_theme(&theme)
    , m_icon(icon)
    , m_symbol(symbol)
{
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (!m_theme)
        return {};
    const Token symbol = mode == QIcon::Disabled ? Token::TextDisabled : m_symbol;
    const int side = qRound(qMin(size.width(), size.height()) / scale);
    return m_theme->pixmap(m_icon, symbol, side, scale);
}

QIconEngine *ThemeIconEngine::clone() const { return new ThemeIconEngine(*this); }

QString ThemeIconEngine::iconName()
{
    return keepsItsColour(m_symbol) ? QString() : namePrefix + QString::number(static_cast<int>(m_icon));
}

void paintIcon(QPainter &painter, const Theme &theme, const QIcon &icon, const QRect &rect, const QColor &colour,
    bool enabled, qreal ratio)
{
    const int side = qMin(rect.width(), rect.height());
    if (const QString name = icon.name(); name.startsWith(namePrefix)) {
        const auto drawing = static_cast<Icon>(QStringView(name).mid(namePrefix.size()).toInt());
        painter.drawPixmap(rect.topLeft(), theme.pixmap(drawing, colour, theme.color(Token::OnSymbol), side, ratio));
    } else {
        icon.paint(&painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace iam
