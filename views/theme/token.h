#pragma once

#include <QRgb>

namespace iam {

/// What a colour is for. Views name a token, never a colour.
enum class Token {
    Background,
    Layer,
    Field,
    LayerHover,
    BackgroundHover,
    BackgroundSelected,
    LayerSelected,
    LayerSelectedHover,
    LayerSelectedInactive,
    BorderSubtle,
    BorderPane,
    NoticeError,
    NoticeWarning,
    NoticeSuccess,
    NoticeInfo,
    Skeleton,
    Shade, ///< what a dialog lays over its parent
    Text,
    TextSecondary,
    TextHelper, ///< never in a selected row or on grey hover: there TextSecondary
    TextPlaceholder,
    TextDisabled,
    TextError,
    TextWarning,
    TextSuccess,
    OnSelected, ///< every ink on a selected surface in high contrast; elsewhere the same as Text
    Link,
    Interactive,
    OnInteractive, ///< the tick inside a ticked box
    Focus,
    FocusInner, ///< second ring on selected surfaces in high contrast
    BorderStrong,
    SupportError,
    SupportWarning,
    SupportSuccess,
    SupportInfo,
    OnSymbol,
    TriangleFill, ///< the yellow look-alike triangle
    TriangleEdge,
    TriangleMark,
    ButtonPrimary,
    ButtonPrimaryHover,
    ButtonPrimaryPressed,
    ButtonDanger,
    ButtonDangerHover,
    ButtonDangerPressed,
    ButtonLabel, ///< on primary and danger
    TagGreyFill,
    TagGreyText,
    TagGreyEdge,
    TagBlueFill,
    TagBlueText,
    TagBlueEdge,
    TagPurpleFill,
    TagPurpleText,
    TagPurpleEdge,
    TagTealFill,
    TagTealText,
    TagTealEdge,
    TagGreenFill,
    TagGreenText,
    TagGreenEdge,
    TagAmberFill,
    TagAmberText,
    TagAmberEdge,
    TagRedFill,
    TagRedText,
    TagRedEdge,
    StateTransient,
    StatePending,
    StateExpired,
    StateActive,
    StateSuspended,
    StateClassic,
    StateVpn,
    StateInvalid,
    StateFailed,
    Account1,
    Account2,
    Account3,
    Account4,
    Account5,
    Account6,
};
inline constexpr int tokenTotal = static_cast<int>(Token::Account6) + 1;
inline constexpr int accountColourTotal = 6;

/// The three columns of the table of colours.
enum class Scheme { Light, Dark, HighContrast };

[[nodiscard]] QRgb tokenValue(Token token, Scheme scheme);
/// For the `index`th account; the colours come again after the sixth.
[[nodiscard]] Token accountToken(int index);

} // namespace iam
