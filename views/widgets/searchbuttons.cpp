#include "views/widgets/searchbuttons.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

namespace iam {

void SearchButtons::addTo(QLineEdit *edit, QAction *icon)
{
    edit->setClearButtonEnabled(true);
    new SearchButtons(edit, icon); // the field owns it
}

SearchButtons::SearchButtons(QLineEdit *edit, QAction *icon)
    : QObject(edit)
    , m_clear(edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) // Qt has no other way to it
    , m_icon(icon)
{
    edit->installEventFilter(this);
    retranslate();
}

void SearchButtons::retranslate()
{
    if (m_clear != nullptr)
        m_clear->setText(tr("Clear the field"));
    if (m_icon != nullptr)
        //: name of a symbol, for screen readers
        m_icon->setText(tr("Search"));
}

bool SearchButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace iam
