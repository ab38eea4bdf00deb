#pragma once

#include "models/core/emailcheck.h"

#include <QList>
#include <QString>

namespace iam {

/// One address of a pasted list.
struct ListedAddress
{
    QString text; ///< as it would be invited; the first spelling if it is listed several times
    EmailProblem problem = EmailProblem::None;
    int times = 1; ///< how often it is listed, compared without case
    friend bool operator==(const ListedAddress &, const ListedAddress &) = default;
};

/// Reads what people paste: addresses separated by commas, semicolons, blanks or line breaks, also "Name <address>".
/// The order is kept.
[[nodiscard]] QList<ListedAddress> readAddressList(const QString &text);

} // namespace iam
