#include "views/widgets/usable.h"

#include "views/widgets/plaintext.h"

#include <QWidget>

namespace iam {

void setUsable(QWidget *widget, const QString &reason)
{
    widget->setEnabled(reason.isEmpty());
    widget->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    widget->setAccessibleDescription(reason);
}

} // namespace iam
