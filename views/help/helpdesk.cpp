#include "views/help/helpdesk.h"

#include "views/help/helptopic.h"
#include "views/help/helpwindow.h"

#include <QKeyEvent>
#include <QWidget>

namespace iam {

HelpDesk::HelpDesk(QObject &application) { application.installEventFilter(this); }

HelpDesk::~HelpDesk() = default;

void HelpDesk::open(const QWidget *place)
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>();
    m_window->show(place == nullptr ? QStringLiteral("README") : helpTopicOf(place));
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)) {
        const auto *place = static_cast<const QWidget *>(watched);
        if (!m_window || (place != m_window.get() && !m_window->isAncestorOf(place)))
            open(place);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace iam
