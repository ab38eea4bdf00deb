#pragma once

#include "app/service/serviceoptions.h"

#include <QObject>
#include <QThread>

namespace iam::service {

/// The whole account service on a thread of its own. start() returns at once; ready() or failed() follows in the thread
/// of this object. The destructor ends the service and waits for its thread.
class EmbeddedService : public QObject
{
    Q_OBJECT

public:
    explicit EmbeddedService(QObject *parent = nullptr);
    ~EmbeddedService() override;

    /// May be called once.
    void start(const ServiceOptions &options);

signals:
    /// Before ready(), while the data of a new account is still being written: what follows it can be made ready. failed() may
    /// come still.
    void listening(const iam::service::ServiceInfo &info);
    void ready(const iam::service::ServiceInfo &info);
    void failed(const QString &reason);

private:
    QThread m_thread;
};

} // namespace iam::service
