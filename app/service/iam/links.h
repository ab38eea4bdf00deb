#pragma once

#include "app/service/http/request.h"

#include <QList>
#include <QString>

#include <utility>

namespace iam::service {

/// The absolute address of this request with some query values replaced; a null QString takes a parameter out.
[[nodiscard]] QString linkWith(const Request &request, const QList<std::pair<QString, QString>> &changes);

/// A tag as it stands in If-Match: with or without quotes.
[[nodiscard]] QString ifMatch(const Request &request);

/// The text cut to an int in [lowest, highest]; `fallback` when absent, -1 when it is no number in that range.
[[nodiscard]] int numberParameter(const Request &request, QStringView name, int lowest, int highest, int fallback);

} // namespace iam::service
