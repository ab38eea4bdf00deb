#pragma once

#include "models/journal/ledger.h"
#include "models/runs/runstore.h"
#include "tests/support/awaited.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTest>

namespace iam::test {

/// Another console that carries out a run of the same account, as far as its ledger tells: two people to be sent again. It
/// ends in the middle with this object.
class OtherConsole
{
public:
    /// `dataFolder` is the one of the console under test, which has to be open.
    explicit OtherConsole(const QString &dataFolder)
        : m_ledger(ledgerIn(dataFolder))
    {
        for (const char *name : {"pia", "tom"})
            m_run.items.append({.email = QLatin1String(name) + QStringLiteral("@example.org"), .state = RunItemState::Sending});
    }

    [[nodiscard]] bool start()
    {
        return awaited(m_ledger.post([run = m_run](LedgerDatabase &database) {
            const Result<Done> made = runstore::prepare(database);
            return made.ok() ? runstore::plan(database, run) : made;
        })).ok();
    }
    [[nodiscard]] bool finishFirst()
    {
        m_run.items[0].state = RunItemState::Done;
        return awaited(m_ledger.post([run = m_run](LedgerDatabase &database) {
            return runstore::keep(database, run.id, {{.place = 0, .item = run.items.first()}});
        })).ok();
    }
    [[nodiscard]] const QString &run() const { return m_run.id; }

private:
    [[nodiscard]] static QString ledgerIn(const QString &dataFolder)
    {
        QString path;
        (void)QTest::qWaitFor([&] {
            QDirIterator files(dataFolder, {QStringLiteral("ledger.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
            path = files.hasNext() ? files.next() : QString();
            return !path.isEmpty();
        }, 30'000);
        return path;
    }

    Ledger m_ledger;
    Run m_run {.id = QStringLiteral("theirs"), .action = RunAction::Resend, .startedAt = QDateTime::currentDateTimeUtc()};
};

} // namespace iam::test
