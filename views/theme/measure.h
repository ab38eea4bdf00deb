#pragma once

class QFontMetrics;

namespace iam {

/// Lengths in logical pixels. Heights are minima: what holds text takes grownHeight().
enum class Measure {
    Space2,
    Space4,
    Space8,
    Space12,
    Space16,
    Space24,
    Space32,
    Space48,
    RadiusControl,
    RadiusCard,
    MenuBarHeight,
    HeaderHeight,
    StatusBarHeight,
    TabHeight,
    TableHeaderHeight,
    RowCompact,
    RowNormal,
    RowTall,
    NavigationRow,
    NavigationRail, ///< width of the rail
    MenuRow,
    Control,
    SmallControl,
    WizardFooter,
    TitleRow,
    SearchRow,
    Tag,
    Icon,
    IconSmall,
    IconArrow,
    Drawing,
    TickColumn,
    MenuColumn,
    Progress,
    DialogMargin,
    PageMargin,
    ToastWidth,
    EmptyStateWidth,
    NoticeFolds, ///< below this width the links of a notice stand under its text
    CurrentBar,
    FocusRing,
};
inline constexpr int measureTotal = static_cast<int>(Measure::FocusRing) + 1;

[[nodiscard]] int measure(Measure measure);
/// max(measure, height of the font + 12; rows + 10; tags and small controls less): never clips.
[[nodiscard]] int grownHeight(Measure measure, const QFontMetrics &metrics);

} // namespace iam
