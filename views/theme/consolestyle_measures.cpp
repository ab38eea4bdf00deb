#include "views/theme/buttonrole.h"
#include "views/theme/consolestyle.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QStyleOption>
#include <QWidget>

namespace iam {

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_MenuVMargin:
        return measure(Measure::Space4);
    case PM_MenuBarHMargin:
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolBarItemSpacing:
    case PM_ToolTipLabelFrameWidth:
        return measure(Measure::Space8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: {
        const bool window = (option && option->state & State_Window) || (widget && widget->isWindow());
        return window ? measure(Measure::PageMargin) : 0;
    }
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_TreeViewIndentation:
        return measure(Measure::Icon);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 20;
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return measure(Measure::Space24);
    case PM_HeaderMarkSize:
        return measure(Measure::IconArrow);
    case PM_ScrollBarExtent:
        return measure(Measure::Space12);
    case PM_ScrollBarSliderMin:
        return measure(Measure::Space32);
    case PM_MenuButtonIndicator:
        return measure(Measure::IconArrow) + measure(Measure::Space8);
    case PM_TabBarTabHSpace:
        return measure(Measure::Space24);
    case PM_TabBarTabVSpace:
        return measure(Measure::Space12);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth() + 1;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ConsoleStyle::buttonSize(
    const QFontMetrics &metrics, const QString &text, bool icon, bool chevron, const QWidget *widget) const
{
    const bool small = isSmallButton(widget);
    const int height = grownHeight(small ? Measure::SmallControl : Measure::Control, metrics);
    const int gap = measure(Measure::Space8);
    int width = 2 * measure(small ? Measure::Space8 : Measure::Space12);
    if (!text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, text).width();
    if (icon)
        width += measure(Measure::Icon) + (text.isEmpty() ? 0 : gap);
    if (chevron)
        width += measure(Measure::IconArrow) + (text.isEmpty() && !icon ? 0 : gap);
    if (text.isEmpty() && !chevron)
        width = height; // one sign only: a square
    return {width, height};
}

QSize ConsoleStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(button->fontMetrics, button->text, !button->icon.isNull(),
                button->features & QStyleOptionButton::HasMenu, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool textless = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
            const bool icon = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
            const bool chevron
                = button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup)
                && !textless;
            return buttonSize(button->fontMetrics, textless ? QString() : button->text, icon, chevron, widget);
        }
        break;
    case CT_LineEdit:
        return {size.width() + 2 * measure(Measure::Space8),
            grownHeight(Measure::Control, option->fontMetrics)};
    case CT_ComboBox:
        return {size.width() + measure(Measure::Space32) + measure(Measure::Space4),
            grownHeight(Measure::Control, option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + measure(Measure::Space24),
            grownHeight(Measure::Control, option->fontMetrics)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + measure(Measure::Space4), qMax(base.height(), measure(Measure::Space24))};
    }
    case CT_HeaderSection: {
        const QFontMetrics metrics(m_theme.font(TextStyle::SmallStrong));
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int arrow = header && header->sortIndicator != QStyleOptionHeader::None ? 20 : 0;
        const int text = header ? metrics.horizontalAdvance(header->text) : 0;
        return {text + arrow + 2 * measure(Measure::Space8), grownHeight(Measure::TableHeaderHeight, metrics)};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), measure(Measure::Space8) + 1};
            const QStringList parts = item->text.split(QLatin1Char('\t'));
            const QFontMetrics small(m_theme.font(TextStyle::Small));
            int width = 2 * measure(Measure::Space12)
                + item->fontMetrics.size(Qt::TextShowMnemonic, parts.constFirst()).width();
            if (item->menuHasCheckableItems || item->maxIconWidth > 0)
                width += measure(Measure::Icon) + measure(Measure::Space8);
            if (parts.size() > 1)
                width += measure(Measure::Space32) + small.horizontalAdvance(parts.at(1)) + 10;
            if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
                width += measure(Measure::Space24);
            return {width, grownHeight(Measure::MenuRow, item->fontMetrics)};
        }
        break;
    case CT_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return {item->fontMetrics.size(Qt::TextShowMnemonic, item->text).width() + 20,
                grownHeight(Measure::MenuBarHeight, item->fontMetrics)};
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // The current tab is strong: room for that in all, so that nothing moves.
            const QFontMetrics strong(m_theme.font(TextStyle::BodyStrong));
            const int text = strong.size(Qt::TextShowMnemonic, tab->text).width();
            const int icon = tab->icon.isNull() ? 0 : measure(Measure::Icon) + measure(Measure::Space8);
            const int close = tab->rightButtonSize.isEmpty() ? 0 : tab->rightButtonSize.width() + 8;
            return {text + icon + close + 2 * measure(Measure::Space12) + 1,
                grownHeight(Measure::TabHeight, strong)};
        }
        break;
    case CT_ProgressBar:
        return {size.width(), measure(Measure::Progress)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), option->fontMetrics.height() + 8)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // Line edits inside of spin and combo boxes have no frame, and no margin of their own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 2, -6, -2);
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(measure(Measure::Space8), 0, -measure(Measure::Space4), -1);
    case SE_TabBarTabRightButton:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QSize size = tab->rightButtonSize;
            const QRect logical(option->rect.right() - size.width() - measure(Measure::Space4),
                option->rect.top() + (option->rect.height() - size.height()) / 2, size.width(), size.height());
            return visualRect(option->direction, option->rect, logical);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConsoleStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const int arrow = measure(Measure::Space32);
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, whole, QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(measure(Measure::Space8), 1, -arrow, -1));
        if (subControl == SC_ComboBoxFrame)
            return whole;
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(*spin, subControl);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect slider = scrollSlider(*bar);
            const bool upright = bar->orientation == Qt::Vertical;
            QRect before = bar->rect;
            QRect after = bar->rect;
            if (upright) {
                before.setBottom(slider.top() - 1);
                after.setTop(slider.bottom() + 1);
            } else {
                before.setRight(slider.left() - 1);
                after.setLeft(slider.right() + 1);
            }
            switch (subControl) {
            case SC_ScrollBarSlider:
                return visualRect(option->direction, bar->rect, slider);
            case SC_ScrollBarSubPage:
                return visualRect(option->direction, bar->rect, before);
            case SC_ScrollBarAddPage:
                return visualRect(option->direction, bar->rect, after);
            case SC_ScrollBarGroove:
                return bar->rect;
            default:
                return {};
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace iam
