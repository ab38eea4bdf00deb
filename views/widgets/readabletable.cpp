#include "views/widgets/readabletable.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace iam {

void keepReadable(QAbstractItemView *view)
{
    QObject::connect(view->model(), &QAbstractItemModel::layoutChanged, view, [view] {
        if (!QAccessible::isActive())
            return;
        QAccessibleTableModelChangeEvent anew(view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&anew);
    });
}

} // namespace iam
