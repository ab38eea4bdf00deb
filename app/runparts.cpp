#include "app/runparts.h"

namespace iam {

RunParts::RunParts(const ServiceEndpoints &endpoints, const AccountId &account, const HttpTransport::Parts &parts, const QString &folder)
    : m_ledger(folder.isEmpty() ? QString() : folder + QLatin1String("/ledger.sqlite"))
    , m_transport(endpoints, parts)
    , m_sender(m_transport, account)
    , m_engine({.ledger = m_ledger, .sender = m_sender, .clock = parts.clock, .scheduler = parts.scheduler})
{
    RetryPolicy once;
    once.attempts = 1;
    m_transport.setRetryPolicy(once);
}

} // namespace iam
