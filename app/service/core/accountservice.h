#pragma once

#include "app/service/context.h"
#include "app/service/serviceoptions.h"

#include <QObject>

#include <memory>

namespace iam::service {

class GuardedTcpServer;

/// The whole service in the thread it is created in. EmbeddedService gives it one of its own.
class AccountService : public QObject
{
    Q_OBJECT

public:
    explicit AccountService(QObject *parent = nullptr);
    ~AccountService() override;

    /// Opens the database, seeds a new one, listens. Empty on success, else the reason for a person.
    [[nodiscard]] QString start(const ServiceOptions &options);
    [[nodiscard]] ServiceInfo info() const;

signals:
    /// From within start(), before a new database gets its data: where the service will be, and the key of the owner. What is
    /// asked from now on is answered once start() has ended.
    void listening(const iam::service::ServiceInfo &info);

private:
    struct Parts;

    [[nodiscard]] QString open(Parts &parts);
    [[nodiscard]] static ServiceInfo infoOf(Parts &parts);
    void buildRoutes(Parts &parts, std::unique_ptr<GuardedTcpServer> server);
    void seedDatabase(Parts &parts);
    void saveReadEvents();

    std::unique_ptr<Parts> m_parts;
};

} // namespace iam::service
