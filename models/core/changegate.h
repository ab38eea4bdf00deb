#pragma once

#include "models/core/result.h"

#include <QFuture>

namespace iam {

/// Asked before every request that changes something in the account. An error keeps it from being sent.
class ChangeGate
{
public:
    ChangeGate() = default;
    virtual ~ChangeGate() = default;
    Q_DISABLE_COPY_MOVE(ChangeGate)

    [[nodiscard]] virtual QFuture<Result<Done>> pass() = 0;
};

} // namespace iam
