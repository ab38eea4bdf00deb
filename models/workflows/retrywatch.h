#pragma once

#include "models/core/retrynotice.h"

#include <QObject>

namespace iam {

/// Tells that a request waits before it is tried again, so that whoever waits for its answer can say so. GUI thread.
class RetryWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void note(const RetryNotice &notice) { emit waiting(notice); }

signals:
    void waiting(const iam::RetryNotice &notice);
};

} // namespace iam
