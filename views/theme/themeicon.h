#pragma once

#include "views/theme/symbols.h"

#include <QIconEngine>
#include <QPointer>

namespace iam {

class Theme;

/// Draws one of our icons in the colours the theme has at that moment.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme &theme, Icon icon, Token symbol);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override;
    bool isNull() override { return false; }

private:
    QPointer<const Theme> m_theme; // an icon may be kept by an action that outlives the theme
    Icon m_icon;
    Token m_symbol;
};

/// Paints `icon` in `colour` if it is one of ours, else as it is.
void paintIcon(QPainter &painter, const Theme &theme, const QIcon &icon, const QRect &rect, const QColor &colour,
    bool enabled, qreal ratio);

} // namespace iam
