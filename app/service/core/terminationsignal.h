#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace iam::service {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal in the thread of this object. One at a time.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    TerminationSignal();
    ~TerminationSignal() override;

signals:
    void raised();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace iam::service
