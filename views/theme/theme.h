#pragma once

#include "views/theme/measure.h"
#include "views/theme/symbols.h"
#include "views/theme/token.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;
class QIcon;
class QWidget;

namespace iam {

class PortalScheme;

enum class TextStyle { Body, BodyStrong, Small, SmallStrong, Title, Subtitle, Code };

/// Colours, fonts and symbols of the present look. Made once by whoever makes the QApplication, and handed to it
/// by apply(); it must live as long as the windows do. Widgets find it by Theme::of().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { FollowSystem, Light, Dark, HighContrast };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Swaps colours in place: no restart, nothing loses its selection.
    void setMode(Mode mode);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// "Reduce motion" of the settings. The system's own wish is kept in any case.
    void setMotion(bool allowed);
    [[nodiscard]] bool animated() const;

    [[nodiscard]] QColor color(Token token) const;
    /// On a selected surface high contrast writes everything in black.
    [[nodiscard]] QColor ink(Token token, bool onSelected) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(TextStyle style) const;
    /// Has the fonts read from disk now, which else happens in the middle of the first painting.
    void loadFonts() const;

    [[nodiscard]] QPixmap pixmap(Icon icon, Token symbol, int size, qreal ratio) const;
    [[nodiscard]] QPixmap pixmap(Icon icon, const QColor &symbol, const QColor &onSymbol, int size, qreal ratio) const;
    /// Follows the theme by itself, also when a button or menu entry is disabled.
    [[nodiscard]] QIcon icon(Icon icon, Token symbol = Token::Text) const;

    /// Sets style, palette and font, and follows the system from now on.
    void apply(QApplication &application);
    /// The theme whose style draws `widget`; apply() must have been called.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Colours or fonts are others now; style and palette are set already.
    void changed();

private:
    [[nodiscard]] Scheme systemScheme() const;
    void refresh();
    void readFonts();

    Mode m_mode = Mode::FollowSystem;
    Scheme m_scheme = Scheme::Light;
    bool m_motion = true;
    bool m_applying = false;
    QPalette m_systemPalette;
    QFont m_systemFont;
    QFont m_fixedFont;
    QApplication *m_application = nullptr;
    std::unique_ptr<PortalScheme> m_portal;
    mutable IconCache m_icons;
};

} // namespace iam
