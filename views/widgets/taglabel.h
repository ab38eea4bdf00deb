#pragma once

#include "views/theme/token.h"

#include <QWidget>

class QPainter;

namespace iam {

class Theme;

enum class TagColour { Grey, Blue, Purple, Teal, Green, Amber, Red };

struct TagTokens
{
    Token fill;
    Token text;
    Token edge;
};
[[nodiscard]] TagTokens tagTokens(TagColour colour);
/// Width and height of a tag with this text.
[[nodiscard]] QSize tagSize(const Theme &theme, const QString &text);
void paintTag(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, TagColour colour);

/// A short word in a pill.
class TagLabel final : public QWidget
{
    Q_OBJECT

public:
    TagLabel(const QString &text, TagColour colour, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setColour(TagColour colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagColour m_colour;
};

} // namespace iam
