#pragma once

#include "views/theme/theme.h"

#include <QString>

class QLabel;
class QWidget;

namespace iam {

/// A label that shows `text` as it is, never as markup, with hidden characters made visible.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
/// The same in a type style and ink; follows the theme.
[[nodiscard]] QLabel *plainLabel(
    const QString &text, QWidget *parent, TextStyle style, Token ink = Token::Text, bool wrap = false);
/// A wrapped sentence of ours that holds foreign words by isolatedText().
[[nodiscard]] QLabel *sentenceLabel(
    const QString &text, QWidget *parent, TextStyle style = TextStyle::Body, Token ink = Token::Text);
/// Follows the theme from now on: font by style, colour by token.
void setTextStyle(QWidget *widget, TextStyle style, Token ink = Token::Text);
/// Foreign text for setToolTip(): Qt would take a tag in it for markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Foreign text for a menu entry or button: its ampersands are no mnemonics.
[[nodiscard]] QString plainMenuText(const QString &text);

} // namespace iam
