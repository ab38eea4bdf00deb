#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace iam {

class FocusRing;
class Theme;

/// Fusion, with what a palette cannot say drawn by us: buttons by role, edges, tick boxes, tabs, header, menus,
/// progress, focus ring; and with our measures.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ConsoleStyle(const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawTick(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawFocusRing(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawItemSurface(const QStyleOption &option, QPainter &painter) const;
    void drawTabClose(const QStyleOption &option, QPainter &painter) const;
    void drawBranch(const QStyleOption &option, QPainter &painter) const;
    void drawLabel(QPainter &painter, const QRect &rect, const QString &text, const QIcon &icon, const QColor &ink,
        const QStyleOption &option, bool chevron) const;
    [[nodiscard]] QRect scrollSlider(const QStyleOptionSlider &option) const;
    [[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &option, SubControl part) const;
    [[nodiscard]] QSize buttonSize(const QFontMetrics &metrics, const QString &text, bool icon, bool chevron,
        const QWidget *widget) const;
    [[nodiscard]] int ringWidth() const;

    const Theme &m_theme;
    FocusRing *m_ring;
};

} // namespace iam
