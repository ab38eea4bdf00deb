#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QFuture>
#include <QObject>

namespace iam {

/// The key store of the system: Secret Service or KWallet here, the system's own elsewhere. Where there is none, every
/// call fails with ErrorKind::Refused and nothing is written anywhere: there is no fallback to a file.
class KeyStore final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// NotFound if there is no such entry.
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &entry);
    [[nodiscard]] QFuture<Result<Done>> write(const QString &entry, const Secret &secret);
    /// An entry that is not there is no error.
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &entry);
};

} // namespace iam
