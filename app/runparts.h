#pragma once

#include "models/api/httptransport.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/runs/runengine.h"
#include "models/workflows/runtransport.h"

namespace iam {

/// What carries out the runs of one account and keeps its journal, made and connected.
class RunParts
{
public:
    /// `folder` is the account's own on disk; empty: nothing outlives the program.
    RunParts(const ServiceEndpoints &endpoints, const AccountId &account, const HttpTransport::Parts &parts, const QString &folder);

    /// Tries once: pace and tries of a run are the engine's business.
    [[nodiscard]] HttpTransport &transport() { return m_transport; }
    [[nodiscard]] RunTransport &sender() { return m_sender; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] RunEngine &engine() { return m_engine; }

private:
    Ledger m_ledger;
    Journal m_journal {m_ledger};
    HttpTransport m_transport;
    RunTransport m_sender;
    RunEngine m_engine;
};

} // namespace iam
