#include "views/theme/portalscheme.h"

namespace iam {

PortalScheme::PortalScheme(QObject *parent)
    : QObject(parent)
{
}

void PortalScheme::settingChanged(const QString &, const QString &, const QDBusVariant &) { }

} // namespace iam
