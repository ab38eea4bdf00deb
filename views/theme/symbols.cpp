#include "views/theme/symbols.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace iam {

namespace {

constexpr std::array<const char *, iconTotal> names {
    "state-processing", "state-removing", "state-pending", "state-expired", "state-active", "state-suspended",
    "state-classic-disabled", "state-vpn-only", "state-invalid", "state-invitation-failed", "state-removal-failed",
    "state-unknown", "notice-error", "notice-warning", "notice-success", "notice-info", "look-alike", "skipped",
    "search", "refresh", "export", "plus", "columns", "density", "panel", "dots", "close", "chevron-down",
    "chevron-up", "chevron-right", "chevron-left", "sort-up", "sort-down", "bell", "users", "star", "mail", "runs",
    "journal", "gear", "copy", "key", "resend", "trash", "lock", "home", "undo", "pause", "stop", "info", "tick",
    "clock", "group", "document", "server", "pencil", "play", "empty-nobody", "empty-no-match", "empty-nothing", "empty-unplugged",
};

// The two colours in the files that stand for the ones asked for.
constexpr const char *symbolStandIn = "#ff00ff";
constexpr const char *onSymbolStandIn = "#00ffff";

} // namespace

QString iconName(Icon icon) { return QString::fromLatin1(names.at(static_cast<size_t>(icon))); }

StatusSymbol statusSymbol(UserStatus status)
{
    switch (status) {
    case UserStatus::Processing:
        return {Icon::StateProcessing, Token::StateTransient};
    case UserStatus::Removing:
        return {Icon::StateRemoving, Token::StateTransient};
    case UserStatus::Pending:
        return {Icon::StatePending, Token::StatePending};
    case UserStatus::Expired:
        return {Icon::StateExpired, Token::StateExpired};
    case UserStatus::Active:
        return {Icon::StateActive, Token::StateActive};
    case UserStatus::Suspended:
        return {Icon::StateSuspended, Token::StateSuspended};
    case UserStatus::ClassicDisabled:
        return {Icon::StateClassicDisabled, Token::StateClassic};
    case UserStatus::VpnOnly:
        return {Icon::StateVpnOnly, Token::StateVpn};
    case UserStatus::Invalid:
        return {Icon::StateInvalid, Token::StateInvalid};
    case UserStatus::InvitationFailed:
        return {Icon::StateInvitationFailed, Token::StateFailed};
    case UserStatus::RemovalFailed:
        return {Icon::StateRemovalFailed, Token::StateFailed};
    case UserStatus::Unknown:
        break;
    }
    return {Icon::StateUnknown, Token::StateClassic};
}

QPixmap IconCache::pixmap(const QString &name, const QColor &symbol, const QColor &onSymbol, int size, qreal ratio)
{
    const Key key {name, symbol.rgba(), onSymbol.rgba(), size, qRound(ratio * 100)};
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.cend())
        return *known;

    auto source = m_sources.constFind(name);
    if (source == m_sources.cend()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        source = m_sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    QByteArray coloured = *source;
    coloured.replace(symbolStandIn, symbol.name().toLatin1());
    coloured.replace(onSymbolStandIn, onSymbol.name().toLatin1());

    const int pixels = static_cast<int>(std::ceil(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace iam
