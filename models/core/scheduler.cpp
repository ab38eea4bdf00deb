#include "models/core/scheduler.h"

#include <QTimer>

#include <utility>

namespace iam {

void TimerScheduler::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace iam
