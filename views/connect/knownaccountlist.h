#pragma once

#include "models/core/connectchoice.h"

#include <QListView>

class QStandardItemModel;

namespace iam {

/// The accounts that were open before: colour, name, and how they are signed in to. Enter or a double click opens one.
class KnownAccountList final : public QListView
{
    Q_OBJECT

public:
    explicit KnownAccountList(QWidget *parent = nullptr);

    void setAccounts(const QList<KnownAccount> &accounts);
    /// Nobody if `id` is not in the list.
    void choose(const QString &id);
    /// Null if none is chosen.
    [[nodiscard]] const KnownAccount *chosen() const;

signals:
    void chosenChanged();
    void openWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QStandardItemModel *m_entries;
    QList<KnownAccount> m_accounts;
};

} // namespace iam
