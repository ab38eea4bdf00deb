#include "views/widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace iam {

namespace {

constexpr const char *property = "announces";

QAccessibleInterface *notificationOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || !widget->property(property).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Notification);
}

} // namespace

void makeAnnouncing(QWidget *widget)
{
    QAccessible::installFactory(&notificationOf); // once; Qt knows it by its address
    widget->setProperty(property, true);
}

void announce(QWidget *widget)
{
    // Windows and macOS listen to the alert. The bridge of Qt 6.4 to AT-SPI drops it; there a notification is read when it
    // appears, and that it is told to have done.
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace iam
