#pragma once

#include <QWidget>

namespace iam {

class InlineNotification;
class InvitationRunner;

/// Tells of invitations that an earlier start of the console did not finish sending, until somebody goes on with them.
class RunNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit RunNotice(InvitationRunner &runner, QWidget *parent = nullptr);

signals:
    void wizardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    InvitationRunner &m_runner;
    InlineNotification *m_notice;
    bool m_unfinished; ///< as shown
};

} // namespace iam
