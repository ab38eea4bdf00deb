#include "views/wizards/runnotice.h"

#include "models/core/whendone.h"
#include "models/items/usertext.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace iam {

RunNotice::RunNotice(RunEngine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_notice(new InlineNotification(NoticeKind::Warning, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("unfinishedRunNotice"));
    connect(&m_engine, &RunEngine::changed, this, &RunNotice::refresh); // one of them goes on
    connect(&m_engine, &RunEngine::finished, this, &RunNotice::read);
    connect(&m_engine, &RunEngine::dismissed, this, &RunNotice::read);
    connect(&m_engine, &RunEngine::elsewhereMoved, this, &RunNotice::read); // perhaps nobody sees to one of them any more
    hide();
    read();
}

void RunNotice::read()
{
    whenDone(m_engine.unfinished(), this, [this](const Result<QList<RunInfo>> &answer) {
        m_runs = answer.ok() ? answer.value() : QList<RunInfo>(); // what keeps it from being read is told with the next run
        refresh();
    });
}

void RunNotice::refresh()
{
    const auto waits = [this](const RunInfo &info) { return !info.elsewhere && info.id != m_engine.run().id && !m_engine.isQueued(info.id); };
    const auto found = std::find_if(m_runs.crbegin(), m_runs.crend(), waits); // the last one first
    setVisible(found != m_runs.crend());
    if (found == m_runs.crend())
        return;
    const QLocale locale;
    const int done = settledOf(found->counts);
    const int unclear = countOf(found->counts, RunItemState::Unclear);
    m_notice->setText(found->action == RunAction::Invite ? tr("Invitations were not sent to the end.") : tr("A run is not at its end."),
        //: %1 is a time, the others are numbers of users
        tr("Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.")
            .arg(dateTimeText(found->startedAt), locale.toString(done), locale.toString(found->total - done - unclear), locale.toString(unclear)));
    m_notice->clearLinks();
    QPushButton *show = m_notice->addLink(tr("Show the run"));
    show->setObjectName(QStringLiteral("showUnfinishedRunButton"));
    connect(show, &QPushButton::clicked, this, [this, id = found->id, action = found->action] { emit runWanted(id, action); });
}

void RunNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace iam
