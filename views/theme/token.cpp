#include "views/theme/token.h"

#include <array>

namespace iam {

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr QRgb black = 0xff000000;
constexpr QRgb white = 0xffffffff;

/// The only place that holds colours.
constexpr std::array<Row, tokenTotal> table {{
    {Token::Background, 0xfff4f4f4, 0xff161616, black},
    {Token::Layer, white, 0xff262626, black},
    {Token::Field, white, 0xff161616, black},
    {Token::LayerHover, 0xfff4f4f4, 0xff333333, 0xff262626},
    {Token::BackgroundHover, 0xffe8e8e8, 0xff292929, 0xff262626},
    {Token::BackgroundSelected, 0xffe0e0e0, 0xff393939, 0xffa6c8ff},
    {Token::LayerSelected, 0xffd0e2ff, 0xff001d6c, 0xffa6c8ff},
    {Token::LayerSelectedHover, 0xffb8d3ff, 0xff002d9c, 0xffd0e2ff},
    {Token::LayerSelectedInactive, 0xffe0e0e0, 0xff393939, 0xffc6c6c6},
    {Token::BorderSubtle, 0xffe0e0e0, 0xff393939, 0xff8d8d8d},
    {Token::BorderPane, 0xffc6c6c6, 0xff393939, white},
    {Token::NoticeError, 0xfffff1f1, 0xff2d0709, black},
    {Token::NoticeWarning, 0xfffcf4d6, 0xff302400, black},
    {Token::NoticeSuccess, 0xffdefbe6, 0xff071908, black},
    {Token::NoticeInfo, 0xffedf5ff, 0xff001141, black},
    {Token::Skeleton, 0xffe8e8e8, 0xff393939, 0xff262626},
    {Token::Shade, 0x52000000, 0x52000000, 0x00000000},
    {Token::Text, 0xff161616, 0xfff4f4f4, white},
    {Token::TextSecondary, 0xff525252, 0xffc6c6c6, white},
    {Token::TextHelper, 0xff6f6f6f, 0xffa8a8a8, 0xffe0e0e0},
    {Token::TextPlaceholder, 0xff6f6f6f, 0xff8d8d8d, 0xffc6c6c6},
    {Token::TextDisabled, 0xff6f6f6f, 0xff8d8d8d, 0xffa8a8a8},
    {Token::TextError, 0xffa2191f, 0xffff8389, 0xffffb3b8},
    {Token::TextWarning, 0xff684e00, 0xfff1c21b, 0xfffddc69},
    {Token::TextSuccess, 0xff0e6027, 0xff42be65, 0xff6fdc8c},
    {Token::OnSelected, 0xff161616, 0xfff4f4f4, black},
    {Token::Link, 0xff0043ce, 0xff78a9ff, 0xffa6c8ff},
    {Token::Interactive, 0xff0f62fe, 0xff4589ff, 0xffa6c8ff},
    {Token::OnInteractive, white, 0xff161616, black},
    {Token::Focus, 0xff0f62fe, white, 0xfff1c21b},
    {Token::FocusInner, 0x00000000, 0x00000000, black},
    {Token::BorderStrong, 0xff8d8d8d, 0xff8d8d8d, white},
    {Token::SupportError, 0xffda1e28, 0xfffa4d56, 0xffffb3b8},
    {Token::SupportWarning, 0xff8e6a00, 0xfff1c21b, 0xfffddc69},
    {Token::SupportSuccess, 0xff198038, 0xff42be65, 0xff6fdc8c},
    {Token::SupportInfo, 0xff0043ce, 0xff78a9ff, 0xffa6c8ff},
    {Token::OnSymbol, white, 0xff161616, black},
    {Token::TriangleFill, 0xfff1c21b, 0xfff1c21b, 0xfffddc69},
    {Token::TriangleEdge, 0xff684e00, 0xfff1c21b, 0xfffddc69},
    {Token::TriangleMark, 0xff161616, 0xff161616, black},
    {Token::ButtonPrimary, 0xff0f62fe, 0xff0f62fe, 0xffa6c8ff},
    {Token::ButtonPrimaryHover, 0xff0050e6, 0xff0050e6, 0xffa6c8ff},
    {Token::ButtonPrimaryPressed, 0xff002d9c, 0xff002d9c, 0xffa6c8ff},
    {Token::ButtonDanger, 0xffda1e28, 0xffda1e28, 0xffffb3b8},
    {Token::ButtonDangerHover, 0xffb81921, 0xffb81921, 0xffffb3b8},
    {Token::ButtonDangerPressed, 0xff750e13, 0xff750e13, 0xffffb3b8},
    {Token::ButtonLabel, white, white, black},
    {Token::TagGreyFill, 0xffe0e0e0, 0xff525252, black},
    {Token::TagGreyText, 0xff161616, 0xfff4f4f4, white},
    {Token::TagGreyEdge, 0xffa8a8a8, 0xff8d8d8d, white},
    {Token::TagBlueFill, 0xffd0e2ff, 0xff0043ce, black},
    {Token::TagBlueText, 0xff0043ce, 0xffd0e2ff, white},
    {Token::TagBlueEdge, 0xff78a9ff, 0xff4589ff, white},
    {Token::TagPurpleFill, 0xffe8daff, 0xff6929c4, black},
    {Token::TagPurpleText, 0xff6929c4, 0xffe8daff, white},
    {Token::TagPurpleEdge, 0xffbe95ff, 0xffa56eff, white},
    {Token::TagTealFill, 0xff9ef0f0, 0xff005d5d, black},
    {Token::TagTealText, 0xff005d5d, 0xff9ef0f0, white},
    {Token::TagTealEdge, 0xff08bdba, 0xff009d9a, white},
    {Token::TagGreenFill, 0xffa7f0ba, 0xff0e6027, black},
    {Token::TagGreenText, 0xff0e6027, 0xffa7f0ba, white},
    {Token::TagGreenEdge, 0xff42be65, 0xff24a148, white},
    {Token::TagAmberFill, 0xfffcf4d6, 0xff684e00, black},
    {Token::TagAmberText, 0xff684e00, 0xfffcf4d6, white},
    {Token::TagAmberEdge, 0xffd2a106, 0xffb28600, white},
    {Token::TagRedFill, 0xffffd7d9, 0xffa2191f, black},
    {Token::TagRedText, 0xffa2191f, 0xffffd7d9, white},
    {Token::TagRedEdge, 0xffff8389, 0xfffa4d56, white},
    {Token::StateTransient, 0xff525252, 0xffc6c6c6, white},
    {Token::StatePending, 0xff0f62fe, 0xff78a9ff, 0xffa6c8ff},
    {Token::StateExpired, 0xffba4e00, 0xffff832b, 0xffffb784},
    {Token::StateActive, 0xff198038, 0xff42be65, 0xff6fdc8c},
    {Token::StateSuspended, 0xff8e6a00, 0xfff1c21b, 0xfffddc69},
    {Token::StateClassic, 0xff525252, 0xffc6c6c6, white},
    {Token::StateVpn, 0xff007d79, 0xff08bdba, 0xff3ddbd9},
    {Token::StateInvalid, 0xff8a3ffc, 0xffbe95ff, 0xffd4bbff},
    {Token::StateFailed, 0xffda1e28, 0xffff8389, 0xffffb3b8},
    {Token::Account1, 0xff8a3ffc, 0xff8a3ffc, 0xff8a3ffc},
    {Token::Account2, 0xff007d79, 0xff007d79, 0xff007d79},
    {Token::Account3, 0xffba4e00, 0xffba4e00, 0xffba4e00},
    {Token::Account4, 0xff0072c3, 0xff0072c3, 0xff0072c3},
    {Token::Account5, 0xffd02670, 0xffd02670, 0xffd02670},
    {Token::Account6, 0xff198038, 0xff198038, 0xff198038},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].token) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is read by index");

} // namespace

QRgb tokenValue(Token token, Scheme scheme)
{
    const Row &row = table.at(static_cast<size_t>(token));
    switch (scheme) {
    case Scheme::Light:
        return row.light;
    case Scheme::Dark:
        return row.dark;
    case Scheme::HighContrast:
        break;
    }
    return row.highContrast;
}

Token accountToken(int index)
{
    return static_cast<Token>(static_cast<int>(Token::Account1) + index % accountColourTotal);
}

} // namespace iam
