#include "views/pages/viewtext.h"

#include <QCoreApplication>

namespace iam {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

} // namespace

QString viewText(UserView view)
{
    switch (view) {
    case UserView::All:
        return ViewText::tr("All", "view of the users");
    case UserView::Active:
        return ViewText::tr("Active", "view of the users");
    case UserView::Waiting:
        return ViewText::tr("Waiting", "view of the users");
    case UserView::ExpiringSoon:
        return ViewText::tr("Expiring within 7 days", "view of the users");
    case UserView::ExpiredOrFailed:
        return ViewText::tr("Expired or failed", "view of the users");
    case UserView::SuspendedOrDisabled:
        return ViewText::tr("Suspended or disabled", "view of the users");
    case UserView::VpnOnly:
        return ViewText::tr("VPN-only", "view of the users");
    case UserView::Inactive:
        return ViewText::tr("Inactive 30 days", "view of the users");
    }
    return {};
}

} // namespace iam
