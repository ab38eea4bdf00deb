#pragma once

#include <QWidget>

namespace iam {

class FollowUpKeeper;
class InlineNotification;

/// Asks once per earlier run whether people who have accepted get what their invitation could not carry, and tells what
/// was refused. Hidden while there is nothing to say.
class FollowUpNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpNotice(FollowUpKeeper &keeper, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    FollowUpKeeper &m_keeper;
    InlineNotification *m_notice;
    QString m_shown; ///< what the notice is about, so that it is built and announced once
};

} // namespace iam
