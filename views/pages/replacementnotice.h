#pragma once

#include <QWidget>

namespace iam {

class InlineNotification;
class ReplacementKeeper;
struct UserId;

/// Offers to remove an IBMid once the one that replaces it has been accepted (B57a). Stays until one of the two is chosen.
class ReplacementNotice final : public QWidget
{
    Q_OBJECT

public:
    ReplacementNotice(ReplacementKeeper &keeper, QWidget *parent);

signals:
    void removalWanted(const iam::UserId &old);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    ReplacementKeeper &m_keeper;
    InlineNotification *m_notice;
};

} // namespace iam
