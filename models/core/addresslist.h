#pragma once

#include "models/core/emailcheck.h"

#include <QList>
#include <QSet>
#include <QString>

namespace iam {

/// One address of a pasted list.
struct ListedAddress
{
    QString text; ///< as it would be invited; the first spelling if it is listed several times
    EmailProblem problem = EmailProblem::None;
    int times = 1; ///< how often it is listed, compared without case
    QString name {}; ///< of "Name <address>"
    qsizetype position = 0; ///< where `text` stands in what was read
    friend bool operator==(const ListedAddress &, const ListedAddress &) = default;
};

/// Reads what people paste: addresses separated by commas, semicolons, blanks or line breaks, also "Name <address>".
/// The order is kept.
[[nodiscard]] QList<ListedAddress> readAddressList(const QString &text);

/// `text` without every entry of these folded addresses; what is between the others stays as it is.
[[nodiscard]] QString withoutAddresses(const QString &text, const QSet<QString> &folded);

} // namespace iam
