#include "views/theme/focusring.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QWidget>

namespace iam {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

FocusRing::~FocusRing() { delete m_frame; }

void FocusRing::watch(QWidget *button) { button->installEventFilter(this); }

void FocusRing::leave(QWidget *button) { button->removeEventFilter(this); }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QWidget *>(watched);
    if (button && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason || button->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (byKey && reason != Qt::MouseFocusReason)
            showOn(button);
    } else if (button && event->type() == QEvent::KeyPress && button->hasFocus()) {
        showOn(button);
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::showOn(QWidget *button)
{
    if (!m_frame)
        m_frame = new QFocusFrame(button->parentWidget());
    if (m_frame->widget() != button)
        m_frame->setWidget(button);
}

} // namespace iam
