#pragma once

#include "models/core/ids.h"
#include "models/core/userfacts.h"

#include <QHash>
#include <QObject>

#include <array>

namespace iam {

class ExtensionsApi;
struct ActivityEventPage;

/// Who invited whom, and when an invitation last went out, from the account's activity events. A service that shows no
/// events leaves everything unknown; nobody is asked per row.
class InvitationHistory final : public QObject
{
    Q_OBJECT

public:
    InvitationHistory(ExtensionsApi &extensions, AccountId account, QObject *parent = nullptr);

    /// Reads what is new since the last time; came() follows for each kind of event that could be read to its end. Asked
    /// for while it reads, it reads once more afterwards.
    void read();
    /// By the address or IAM ID that the events name, folded.
    [[nodiscard]] const QHash<QString, UserFacts> &facts() const { return m_facts; }

signals:
    void came();

private:
    /// The events of one kind, newest first.
    struct Kind
    {
        QString action;
        QString known {}; ///< ID of the newest event of the last time; empty until they were read to their end
        QString newest {}; ///< the same of this time
        bool reading = false;
        bool again = false;
    };
    void begin(Kind &kind);
    void readPages(Kind &kind, const QString &start, int pagesLeft);
    void end(Kind &kind, bool whole);
    /// True if what was known before is among them.
    bool take(const Kind &kind, const ActivityEventPage &page);

    ExtensionsApi &m_extensions;
    AccountId m_account;
    std::array<Kind, 2> m_kinds;
    QHash<QString, UserFacts> m_facts;
};

} // namespace iam
