#pragma once

#include "models/core/changewitness.h"

#include <QHash>
#include <QObject>

namespace iam {

class AccountOverview;
class Clock;
class Journal;

/// Writes each single change into the journal: as Pending before its request goes, so that an interruption leaves a
/// trace, and with its outcome. What the workflows know of it beyond the request (names, what was before) follows as
/// another entry about the same attempt.
class AttemptKeeper final : public QObject, public ChangeWitness
{
    Q_OBJECT

public:
    AttemptKeeper(Journal &journal, const AccountOverview &overview, const Clock &clock, QObject *parent = nullptr);
    ~AttemptKeeper() override;

    [[nodiscard]] QFuture<Result<qint64>> begin(const WireRequest &request) override;
    void settle(qint64 number, const WireRequest &request, const QString &trace, const ApiError *error) override;
    /// A record of a workflow, whose request has been through here or was never sent.
    void write(const ChangeRecord &record);

private:
    [[nodiscard]] ChangeRecord recordOf(const WireRequest &request) const;

    Journal &m_journal;
    const AccountOverview &m_overview;
    const Clock &m_clock;
    QHash<QString, qint64> m_settled; ///< attempts of which a workflow may tell more, by trace or request
};

/// What a request is about, from itself alone.
struct RequestMeaning
{
    ChangeKind kind = ChangeKind::Other;
    QString target {}; ///< an ID or an address; empty if the request names nobody
};
[[nodiscard]] RequestMeaning meaningOf(const WireRequest &request);
/// The same without the values of passwords and other secrets.
[[nodiscard]] WireRequest withoutSecrets(const WireRequest &request);

} // namespace iam
