#include "views/theme/theme.h"

#include "views/theme/consolestyle.h"
#include "views/theme/portalscheme.h"
#include "views/theme/themeicon.h"
#include "views/widgets/accessiblebutton.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QToolTip>
#include <QWidget>

/// A static library's resources are left out by the linker unless somebody asks for them; the macro wants to stand
/// outside of namespaces.
static void loadIcons() { Q_INIT_RESOURCE(icons); }

namespace iam {

namespace {

/// The sizes are meant for a system font of this size, and grow with a larger one.
constexpr qreal designPoints = 10;

/// `families` are those installed: hasFamily() would also ask the system what it takes for a missing one, which is slow.
QFont familyOr(const QString &family, const QStringList &families, const QFont &fallback)
{
    QFont font = fallback;
    if (families.contains(family))
        font.setFamilies({family});
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QGuiApplication::palette())
    , m_portal(std::make_unique<PortalScheme>())
{
    loadIcons();
    readFonts();
    m_scheme = systemScheme();
    connect(m_portal.get(), &PortalScheme::changed, this, &Theme::refresh);
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setMotion(bool allowed)
{
    m_motion = allowed;
    emit changed();
}

bool Theme::animated() const
{
#ifdef Q_OS_WIN
    if (!QApplication::isEffectEnabled(Qt::UI_General))
        return false;
#endif
    // Elsewhere Qt's effects are off by default and say nothing about what a person wants; the portal does.
    return m_motion && m_portal->allowsMotion();
}

QColor Theme::color(Token token) const { return QColor::fromRgba(tokenValue(token, m_scheme)); }

QColor Theme::ink(Token token, bool onSelected) const
{
    return color(onSelected && m_scheme == Scheme::HighContrast ? Token::OnSelected : token);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Background);
    set(QPalette::Base, Token::Layer);
    set(QPalette::AlternateBase, Token::Layer);
    set(QPalette::Button, Token::Layer);
    set(QPalette::Text, Token::Text);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::TextError);
    set(QPalette::Highlight, Token::LayerSelected);
    set(QPalette::HighlightedText, Token::OnSelected);
    set(QPalette::PlaceholderText, Token::TextPlaceholder);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Text);
    set(QPalette::ToolTipText, Token::Layer);
    set(QPalette::Light, Token::Layer);
    set(QPalette::Midlight, Token::BackgroundHover);
    set(QPalette::Mid, Token::BorderSubtle);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::LayerSelectedInactive));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::LayerSelectedInactive));
    return palette;
}

QFont Theme::font(TextStyle style) const
{
    // A system that names no size gets Qt's 9 pt: nobody's wish, so smaller than designed is never taken.
    const qreal base = qMax(QFontInfo(m_systemFont).pointSizeF(), designPoints);
    QFont font = style == TextStyle::Code ? m_fixedFont : m_systemFont;
    switch (style) {
    case TextStyle::Body:
    case TextStyle::BodyStrong:
        font.setPointSizeF(base);
        break;
    case TextStyle::Small:
    case TextStyle::SmallStrong:
    case TextStyle::Code:
        font.setPointSizeF(base * 0.9);
        break;
    case TextStyle::Title:
        font.setPointSizeF(base * 1.5);
        break;
    case TextStyle::Subtitle:
        font.setPointSizeF(base * 1.2);
        break;
    }
    const bool strong = style == TextStyle::BodyStrong || style == TextStyle::SmallStrong || style == TextStyle::Title
        || style == TextStyle::Subtitle;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::loadFonts() const
{
    for (const TextStyle style : {TextStyle::Body, TextStyle::BodyStrong, TextStyle::Small, TextStyle::SmallStrong,
             TextStyle::Title, TextStyle::Subtitle, TextStyle::Code})
        (void)QFontMetrics(font(style)).horizontalAdvance(QLatin1Char('x'));
}

QPixmap Theme::pixmap(Icon icon, Token symbol, int size, qreal ratio) const
{
    return pixmap(icon, color(symbol), color(Token::OnSymbol), size, ratio);
}

QPixmap Theme::pixmap(Icon icon, const QColor &symbol, const QColor &onSymbol, int size, qreal ratio) const
{
    if (icon != Icon::LookAlike && icon != Icon::NoticeWarning)
        return m_icons.pixmap(iconName(icon), symbol, onSymbol, size, ratio);
    // The yellow triangle has three colours of its own, since yellow alone cannot be seen on light.
    const bool onSelected = m_scheme == Scheme::HighContrast && symbol == color(Token::OnSelected);
    QPixmap triangle = m_icons.pixmap(
        iconName(icon), color(Token::TriangleFill), color(Token::TriangleMark), size, ratio);
    const QColor edge = color(onSelected ? Token::OnSelected : Token::TriangleEdge);
    QPainter painter(&triangle);
    painter.drawPixmap(0, 0, m_icons.pixmap(QStringLiteral("triangle-edge"), edge, edge, size, ratio));
    return triangle;
}

QIcon Theme::icon(Icon icon, Token symbol) const { return QIcon(new ThemeIconEngine(*this, icon, symbol)); }

void Theme::apply(QApplication &application)
{
    installAccessibleButtons();
    m_application = &application;
    m_applying = true;
    QApplication::setStyle(new ConsoleStyle(*this)); // the application owns it
    m_applying = false;
    application.installEventFilter(this);
    refresh();
}

const Theme &Theme::of(const QWidget *widget)
{
    const auto *style = qobject_cast<const ConsoleStyle *>(widget ? widget->style() : QApplication::style());
    if (!style)
        style = qobject_cast<const ConsoleStyle *>(QApplication::style()); // a widget may have a style of its own
    if (!style)
        qFatal("Theme::apply() must come before the first widget");
    return style->theme();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemChanged = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == m_application);
    if (systemChanged && !m_applying && m_application) {
        m_applying = true; // our own palette hides the system's: take it away for a moment to read that
        QApplication::setPalette(QPalette());
        m_systemPalette = QGuiApplication::palette();
        m_applying = false;
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

Scheme Theme::systemScheme() const
{
    const QColor window = m_systemPalette.color(QPalette::Window);
    const QColor text = m_systemPalette.color(QPalette::WindowText);
    const bool pureBlack = window == QColor(Qt::black) && text == QColor(Qt::white);
    if (pureBlack || m_portal->prefersContrast())
        return Scheme::HighContrast;
    const bool dark = m_portal->prefersDark().value_or(window.lightness() < text.lightness());
    return dark ? Scheme::Dark : Scheme::Light;
}

void Theme::refresh()
{
    switch (m_mode) {
    case Mode::FollowSystem:
        m_scheme = systemScheme();
        break;
    case Mode::Light:
        m_scheme = Scheme::Light;
        break;
    case Mode::Dark:
        m_scheme = Scheme::Dark;
        break;
    case Mode::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    m_icons.clear();
    if (!m_application || m_applying)
        return;
    m_applying = true;
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextStyle::Small));
    m_applying = false;
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
    emit changed();
}

void Theme::readFonts()
{
    const QStringList families = QFontDatabase::families();
    m_systemFont = familyOr(QStringLiteral("IBM Plex Sans"), families, QGuiApplication::font());
    m_fixedFont = familyOr(QStringLiteral("IBM Plex Mono"), families, QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace iam
