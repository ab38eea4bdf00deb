#pragma once

#include <QDateTime>

#include <chrono>

namespace iam::service {

/// The time of the service in UTC: the machine's clock plus an offset that tests and the demo may set.
class ServiceClock
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_offset.count()); }
    [[nodiscard]] qint64 milliseconds() const { return QDateTime::currentMSecsSinceEpoch() + m_offset.count(); }
    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }
    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }

private:
    std::chrono::milliseconds m_offset { 0 };
};

/// "2025-03-04T10:11:12.000Z", the spelling of every time on the wire.
[[nodiscard]] QString wireTime(qint64 milliseconds);

} // namespace iam::service
