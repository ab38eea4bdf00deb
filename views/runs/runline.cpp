#include "views/runs/runline.h"

#include "models/items/runitemsmodel.h"
#include "models/runs/runengine.h"
#include "models/workflows/bulkruns.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace iam {

namespace {

using State = RunEngine::State;
constexpr int progressWidth = 180;

} // namespace

QString progressText(const RunEngine &engine)
{
    const RunProgress progress = engine.progress();
    const QLocale locale;
    const QString done = locale.toString(progress.settled);
    const QString total = locale.toString(progress.total);
    if (progress.left && progress.left->count() > 0 && engine.state() == State::Running) {
        const auto seconds = static_cast<int>(progress.left->count());
        if (seconds < 100)
            //: %1 and %2 are numbers of users: so many done of so many
            return RunLine::tr("%1 of %2, about %n s left", nullptr, seconds).arg(done, total);
        //: %1 and %2 are numbers of users: so many done of so many
        return RunLine::tr("%1 of %2, about %n min left", nullptr, (seconds + 30) / 60).arg(done, total);
    }
    //: %1 and %2 are numbers of users: so many done of so many
    return RunLine::tr("%1 of %2").arg(done, total);
}

RunLine::RunLine(RunEngine &engine, BulkRuns &bulk, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_bulk(bulk)
    , m_title(plainLabel({}, this, TextStyle::Small))
    , m_bar(new ProgressLine(this))
    , m_count(plainLabel({}, this, TextStyle::Small, Token::TextSecondary))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_show(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("runLine"));
    m_title->setObjectName(QStringLiteral("runLineTitle"));
    m_count->setObjectName(QStringLiteral("runLineCount"));
    m_pause->setObjectName(QStringLiteral("runLinePause"));
    m_stop->setObjectName(QStringLiteral("runLineStop"));
    m_show->setObjectName(QStringLiteral("runLineShow"));
    m_bar->setFixedWidth(progressWidth);
    setSmallButton(m_pause);
    setSmallButton(m_stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_bar, m_count, m_pause, m_stop, m_show})
        row->addWidget(each);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_engine.state() == State::Running || m_engine.state() == State::Holding)
            m_engine.pause();
        else
            m_engine.proceed();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_bulk.reading())
            m_bulk.cancelReading();
        else
            m_engine.stop();
    });
    connect(m_show, &QPushButton::clicked, this, &RunLine::runsWanted);
    connect(&m_engine, &RunEngine::changed, this, &RunLine::refresh);
    connect(&m_engine, &RunEngine::itemsChanged, this, &RunLine::refresh);
    connect(&m_bulk, &BulkRuns::changed, this, &RunLine::refresh);
    refresh();
}

bool RunLine::isBusy() const { return m_bulk.reading() || (m_engine.state() != State::Idle && !m_engine.run().id.isEmpty()); }

void RunLine::refresh()
{
    const bool busy = isBusy();
    setVisible(busy);
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
    if (!busy)
        return;
    const bool runs = m_engine.state() != State::Idle && !m_engine.run().id.isEmpty();
    m_pause->setVisible(runs);
    m_show->setVisible(runs);
    m_show->setText(m_engine.queued() > 0 ? tr("%n run(s)", nullptr, m_engine.queued() + 1) : tr("Show run"));
    m_stop->setText(runs ? tr("Stop") : tr("Cancel"));
    if (!runs) {
        const BulkRuns::Reading reading = *m_bulk.reading();
        m_title->setText(tr("Reading what they have"));
        m_bar->setProgress(reading.done, reading.total);
        //: %1 and %2 are numbers: so many done of so many
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(reading.done), QLocale().toString(reading.total)));
        return;
    }
    const RunProgress progress = m_engine.progress();
    m_title->setText(runTitle(m_engine.run().action, progress.total));
    m_bar->setProgress(progress.settled, qMax(progress.total, 1));
    const bool goes = m_engine.state() == State::Running || m_engine.state() == State::Holding;
    m_count->setText(m_engine.state() == State::Holding ? tr("waits before sending")
            : m_engine.state() == State::Paused         ? tr("paused")
            : m_engine.state() == State::Stopped        ? tr("stopped")
                                                        : progressText(m_engine));
    m_pause->setText(goes ? tr("Pause") : tr("Continue"));
    m_stop->setVisible(m_engine.state() != State::Stopped);
}

void RunLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace iam
