#include "views/wizards/runnotice.h"

#include "models/workflows/invitationrunner.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace iam {

RunNotice::RunNotice(InvitationRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_notice(new InlineNotification(NoticeKind::Warning, this))
    , m_unfinished(runner.unfinished().has_value())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("unfinishedRunNotice"));
    connect(&m_runner, &InvitationRunner::changed, this, [this] {
        const bool unfinished = m_runner.unfinished().has_value(); // found, or it goes on
        if (m_unfinished == unfinished)
            return;
        m_unfinished = unfinished;
        refresh();
    });
    refresh();
}

void RunNotice::refresh()
{
    setVisible(m_unfinished);
    if (!m_unfinished)
        return;
    m_notice->setText(tr("Invitations were not sent to the end."), tr("Nothing is sent twice: what is unclear is looked up first."));
    m_notice->clearLinks();
    QPushButton *show = m_notice->addLink(tr("Show the run"));
    show->setObjectName(QStringLiteral("showUnfinishedRunButton"));
    connect(show, &QPushButton::clicked, this, &RunNotice::wizardWanted);
}

void RunNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace iam
