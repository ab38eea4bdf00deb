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
    void ready(const iam::service::ServiceInfo &info);
    void failed(const QString &reason);

private:
    QThread m_thread;
};

} // namespace iam::service
