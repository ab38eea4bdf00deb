#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace iam {

/// What is wrong with the certificate of `host`, as a whole sentence for people. `errors` is what Qt found; the reason
/// that says most is told. (docs/protocol.md, "Connections")
[[nodiscard]] QString tlsProblem(const QList<QSslError> &errors, const QString &host);

} // namespace iam
