#include "views/theme/measure.h"

#include <QFontMetrics>

#include <array>

namespace iam {

namespace {

struct Row
{
    Measure measure;
    int value;
    int aboveFont; ///< a height is at least the font's height and this; -1 for lengths that hold no text
};

constexpr std::array<Row, measureTotal> table {{
    {Measure::Space2, 2, -1},
    {Measure::Space4, 4, -1},
    {Measure::Space8, 8, -1},
    {Measure::Space12, 12, -1},
    {Measure::Space16, 16, -1},
    {Measure::Space24, 24, -1},
    {Measure::Space32, 32, -1},
    {Measure::Space48, 48, -1},
    {Measure::RadiusControl, 2, -1},
    {Measure::RadiusCard, 4, -1},
    {Measure::MenuBarHeight, 28, 8},
    {Measure::HeaderHeight, 44, 24},
    {Measure::StatusBarHeight, 32, 12},
    {Measure::TabHeight, 33, 12},
    {Measure::TableHeaderHeight, 32, 12},
    {Measure::RowCompact, 28, 10},
    {Measure::RowNormal, 32, 10},
    {Measure::RowTall, 40, 10},
    {Measure::NavigationRow, 28, 8},
    {Measure::NavigationRail, 48, -1},
    {Measure::MenuRow, 30, 12},
    {Measure::Control, 32, 12},
    {Measure::SmallControl, 24, 6},
    {Measure::WizardFooter, 56, 36},
    {Measure::TitleRow, 48, 16},
    {Measure::SearchRow, 40, 20},
    {Measure::Tag, 18, 2},
    {Measure::Icon, 16, -1},
    {Measure::IconSmall, 14, -1},
    {Measure::IconArrow, 12, -1},
    {Measure::Drawing, 64, -1},
    {Measure::TickColumn, 36, -1},
    {Measure::MenuColumn, 36, -1},
    {Measure::Progress, 6, -1},
    {Measure::DialogMargin, 24, -1},
    {Measure::PageMargin, 16, -1},
    {Measure::ToastWidth, 400, -1},
    {Measure::EmptyStateWidth, 420, -1},
    {Measure::NoticeFolds, 480, -1},
    {Measure::CurrentBar, 3, -1},
    {Measure::FocusRing, 2, -1},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].measure) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is read by index");

} // namespace

int measure(Measure measure) { return table.at(static_cast<size_t>(measure)).value; }

int grownHeight(Measure measure, const QFontMetrics &metrics)
{
    const Row &row = table.at(static_cast<size_t>(measure));
    return row.aboveFont < 0 ? row.value : qMax(row.value, metrics.height() + row.aboveFont);
}

} // namespace iam
