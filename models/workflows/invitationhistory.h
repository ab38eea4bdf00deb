#pragma once

#include "models/core/ids.h"
#include "models/core/userfacts.h"

#include <QHash>
#include <QObject>

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

    /// Reads what is new since the last time; came() follows if something is.
    void read();
    /// By the address or IAM ID that the events name, folded.
    [[nodiscard]] const QHash<QString, UserFacts> &facts() const { return m_facts; }

signals:
    void came();

private:
    void readPages(const QString &action, const QString &start, int pagesLeft);
    void take(const ActivityEventPage &page);

    ExtensionsApi &m_extensions;
    AccountId m_account;
    QHash<QString, UserFacts> m_facts;
};

} // namespace iam
