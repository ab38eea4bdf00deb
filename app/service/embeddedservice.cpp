#include "app/service/embeddedservice.h"

#include "app/service/core/accountservice.h"

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

EmbeddedService::EmbeddedService(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ServiceInfo>();
    m_thread.setObjectName(u"account-service"_s);
}

EmbeddedService::~EmbeddedService()
{
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedService::start(const ServiceOptions &options)
{
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    // The service is made in its thread and goes with it: SQLite's connection may not change threads.
    connect(&m_thread, &QThread::started, starter, [this, starter, options] {
        auto *service = new AccountService(starter);
        connect(service, &AccountService::listening, this, &EmbeddedService::listening);
        if (const QString problem = service->start(options); !problem.isEmpty())
            emit failed(problem);
        else
            emit ready(service->info());
    });
    connect(&m_thread, &QThread::finished, starter, &QObject::deleteLater);
    m_thread.start();
}

} // namespace iam::service
