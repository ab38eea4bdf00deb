#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace iam {

/// Shows the ring round the button that has the focus, after a key was used. It stands outside the button, where
/// the button itself cannot draw.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    void watch(QWidget *button);
    void leave(QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOn(QWidget *button);

    QPointer<QFocusFrame> m_frame; // belongs to the window of the button it stands around
};

} // namespace iam
