#pragma once

#include "models/core/changerecord.h"
#include "models/core/result.h"

#include <QFuture>

namespace iam {

/// Hears of every request that changes something in the account, before it goes and when its outcome is known, so that
/// no attempt goes unrecorded, whoever makes it. Lives in the thread of the transport.
class ChangeWitness
{
public:
    ChangeWitness() = default;
    virtual ~ChangeWitness() = default;
    Q_DISABLE_COPY_MOVE(ChangeWitness)

    /// The request goes when this has ended. Gives a number for settle(); 0, or an error, if it could not be written.
    [[nodiscard]] virtual QFuture<Result<qint64>> begin(const WireRequest &request) = 0;
    /// Called once for each begin(). `error` is null for success.
    virtual void settle(qint64 number, const WireRequest &request, const QString &trace, const ApiError *error) = 0;
};

} // namespace iam
