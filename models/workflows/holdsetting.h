#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace iam {

/// How long the console waits between Invite and the first request (B29); a choice of the person, kept between starts.
class HoldSetting final : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<void(std::chrono::seconds)>;
    static constexpr std::chrono::seconds longest { 60 };

    /// `keep` remembers a change; empty: nothing is remembered.
    HoldSetting(std::chrono::seconds time, Keep keep, QObject *parent = nullptr)
        : QObject(parent)
        , m_time(qBound(std::chrono::seconds(0), time, longest))
        , m_keep(std::move(keep))
    {
    }

    [[nodiscard]] std::chrono::seconds time() const { return m_time; }
    /// Taken into 0 to `longest`.
    void setTime(std::chrono::seconds time)
    {
        const std::chrono::seconds bounded = qBound(std::chrono::seconds(0), time, longest);
        if (bounded == m_time)
            return;
        m_time = bounded;
        if (m_keep)
            m_keep(m_time);
        emit changed();
    }

signals:
    void changed();

private:
    std::chrono::seconds m_time;
    Keep m_keep;
};

} // namespace iam
