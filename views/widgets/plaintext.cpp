#include "views/widgets/plaintext.h"

#include "models/core/safetext.h"

#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace iam {

namespace {

/// Sets font and colour again when the theme changes.
class StyleFollower final : public QObject
{
public:
    StyleFollower(QWidget *widget, TextStyle style, Token ink)
        : QObject(widget)
        , m_widget(widget)
        , m_style(style)
        , m_ink(ink)
    {
        setObjectName(QStringLiteral("styleFollower"));
        follow();
        connect(&Theme::of(widget), &Theme::changed, this, &StyleFollower::follow);
    }

private:
    void follow()
    {
        const Theme &theme = Theme::of(m_widget);
        m_widget->setFont(theme.font(m_style));
        QPalette palette = m_widget->palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::WindowText, theme.color(m_ink));
            palette.setColor(group, QPalette::Text, theme.color(m_ink));
        }
        palette.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Token::TextDisabled));
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    TextStyle m_style;
    Token m_ink;
};

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(visibleText(text));
    return label;
}

QLabel *plainLabel(const QString &text, QWidget *parent, TextStyle style, Token ink, bool wrap)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(wrap);
    setTextStyle(label, style, ink);
    return label;
}

QLabel *sentenceLabel(const QString &text, QWidget *parent, TextStyle style, Token ink)
{
    QLabel *label = plainLabel({}, parent, style, ink, true);
    label->setText(wrappableText(visibleSentence(text)));
    return label;
}

void setTextStyle(QWidget *widget, TextStyle style, Token ink)
{
    delete widget->findChild<QObject *>(QStringLiteral("styleFollower"), Qt::FindDirectChildrenOnly);
    new StyleFollower(widget, style, ink); // the widget owns it
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(visibleSentence(text).toHtmlEscaped());
}

QString plainMenuText(const QString &text) { return visibleText(text).replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace iam
