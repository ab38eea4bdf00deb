#pragma once

#include "models/copyas/call.h"
#include "models/core/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace iam {

class AccountOverview;

/// Texts for somebody invited who already uses the cloud (B35): where to find the notification, the command, the call.
/// A button copies its text.
class SendOnTexts final : public QWidget
{
    Q_OBJECT

public:
    SendOnTexts(const AccountOverview &overview, const copyas::Hosts &hosts, QWidget *parent);

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void retranslate();

    QLabel *m_heading;
    QLabel *m_about;
    QPushButton *m_notifications;
    QPushButton *m_command;
    QPushButton *m_call;
};

} // namespace iam
