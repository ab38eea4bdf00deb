#include "views/theme/consolestyle.h"

#include "views/theme/focusring.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace iam {

ConsoleStyle::ConsoleStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(theme)
    , m_ring(new FocusRing(this))
{
}

void ConsoleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter, widget);
        return;
    case PE_Frame:
        drawFrame(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        drawItemSurface(*option, *painter);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Layer));
        return;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, 0, {}, m_theme.color(Token::BorderStrong));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Token::Text));
        return;
    case PE_FrameTabBarBase:
        paintBottomLine(*painter, option->rect, m_theme.color(Token::BorderPane));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
    case PE_FrameButtonBevel:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorTabClose:
        drawTabClose(*option, *painter);
        return;
    case PE_IndicatorBranch:
        drawBranch(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(*button, *painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(*header, *painter, widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Background));
        paintBottomLine(*painter, option->rect, m_theme.color(Token::BorderPane));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, *painter, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter, widget);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Background));
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter, widget);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Token::BorderPane));
        return;
    case CE_FocusFrame:
        paintBox(*painter, option->rect, measure(Measure::RadiusControl) + 2, {}, m_theme.color(Token::Focus),
            ringWidth());
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(*button, *painter, widget);
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawCombo(*combo, *painter, widget);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(*spin, *painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*bar, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ConsoleStyle::ringWidth() const
{
    return measure(Measure::FocusRing) + (m_theme.scheme() == Scheme::HighContrast ? 1 : 0);
}

int ConsoleStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_AltKeyNavigation:
    case SH_Menu_Scrollable:
    case SH_ComboBox_AllowWheelScrolling:
        return hint == SH_ComboBox_AllowWheelScrolling ? 0 : 1; // scrolling a form must not change what is chosen
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Widget_Animation_Duration:
        return m_theme.animated() ? 120 : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(Token::BorderSubtle).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return m_theme.icon(Icon::Close);
    case SP_MessageBoxCritical:
        return m_theme.icon(Icon::NoticeError, Token::SupportError);
    case SP_MessageBoxWarning:
        return m_theme.icon(Icon::NoticeWarning, Token::SupportWarning);
    case SP_MessageBoxInformation:
        return m_theme.icon(Icon::NoticeInfo, Token::SupportInfo);
    case SP_ToolBarHorizontalExtensionButton:
        return m_theme.icon(Icon::ChevronRight);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QAbstractItemView *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        m_ring->watch(widget);
}

void ConsoleStyle::unpolish(QWidget *widget)
{
    m_ring->leave(widget);
    QProxyStyle::unpolish(widget);
}

} // namespace iam
