#include "views/theme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace iam {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnomeInterface("org.gnome.desktop.interface");
constexpr QLatin1String colorScheme("color-scheme");
constexpr QLatin1String contrast("contrast");
constexpr QLatin1String enableAnimations("enable-animations");

} // namespace

PortalScheme::PortalScheme(QObject *parent)
    : QObject(parent)
{
    // Without this question Qt would start a bus of its own, and wait for it.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(appearance, colorScheme);
    read(appearance, contrast);
    read(gnomeInterface, enableAnimations);
}

void PortalScheme::read(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(key, reply.value().variant());
        done->deleteLater();
    });
}

void PortalScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if ((group == appearance && (key == colorScheme || key == contrast)) || (group == gnomeInterface && key == enableAnimations))
        take(key, value.variant());
}

void PortalScheme::take(const QString &key, const QVariant &value)
{
    // Read() answers a variant inside a variant.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == colorScheme) {
        const uint scheme = plain.toUInt(); // 0 no preference, 1 dark, 2 light
        m_prefersDark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (key == contrast) {
        m_prefersContrast = plain.toUInt() == 1; // 0 no preference, 1 higher
    } else {
        m_allowsMotion = plain.toBool();
    }
    emit changed();
}

} // namespace iam
