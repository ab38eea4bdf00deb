#pragma once

#include "models/core/ids.h"
#include "views/widgets/consoledialog.h"

#include <QSet>
#include <QWidget>

namespace iam {

class AccessCatalog;
class FollowUpKeeper;
class InlineNotification;
struct AccountModels;
struct FollowUp;

/// Tells in the details that access waits for this person's acceptance (B28). Hidden while nothing waits.
class WaitingNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The references outlive the widget.
    WaitingNotice(const AccountModels &models, UserId user, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showList();

    const AccountModels &m_models;
    FollowUpKeeper &m_keeper;
    UserId m_user;
    InlineNotification *m_notice;
};

/// What waits for one person, each with what can be done about it.
class WaitingDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    WaitingDialog(const AccountModels &models, UserId user, QWidget *parent);

private:
    void fill();
    void addRow(const FollowUp &followUp);
    void edit(const QString &id);

    const AccountModels &m_models;
    FollowUpKeeper &m_keeper;
    const AccessCatalog &m_catalog;
    UserId m_user;
    QSet<QString> m_notYet; ///< IDs of what was to be given by hand, and could not be
    QWidget *m_rows = nullptr;
};

} // namespace iam
