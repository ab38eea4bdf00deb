#include "views/runs/runspage.h"

#include "models/core/whendone.h"
#include "models/items/runitemsmodel.h"
#include "models/items/usertext.h"
#include "models/workflows/runundo.h"
#include "views/runs/runpanel.h"
#include "views/runs/undorundialog.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace iam {

namespace {

constexpr int listWidth = 320;

} // namespace

RunsPage::RunsPage(RunEngine &engine, BulkRuns &bulk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_bulk(bulk)
    , m_heading(plainLabel({}, this, TextStyle::Title))
    , m_list(new QListWidget(this))
    , m_forget(new QPushButton(this))
    , m_right(new QStackedWidget(this))
    , m_panel(new RunPanel(engine, clock, this))
    , m_empty(new EmptyState(m_right))
{
    setObjectName(QStringLiteral("runsPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forget->setObjectName(QStringLiteral("forgetRun"));
    m_forget->setAutoDefault(false);
    setSmallButton(m_forget);
    auto *left = new QWidget(this);
    left->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(left);
    const int side = measure(Measure::PageMargin);
    column->setContentsMargins(side, measure(Measure::Space16), measure(Measure::Space8), measure(Measure::Space8));
    column->setSpacing(measure(Measure::Space12));
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_forget, 0, Qt::AlignLeading);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_panel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_right, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) { open(item); });
    connect(m_forget, &QPushButton::clicked, this, &RunsPage::forget);
    connect(m_panel, &RunPanel::undoWanted, this, &RunsPage::askForUndo);
    connect(&m_engine, &RunEngine::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_engine, &RunEngine::finished, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_engine, &RunEngine::elsewhereMoved, this, [this] {
        if (!isVisible())
            return;
        read();
        if (!m_panel->run().elsewhere)
            return;
        whenDone(m_engine.read(m_panel->runId()), this, [this](const Result<Run> &answer) {
            if (answer.ok() && answer.value().id == m_panel->runId())
                m_panel->updateRun(answer.value());
        });
    });
    retranslate();
}

void RunsPage::showRun(const QString &id)
{
    m_wanted = id;
    read();
}

void RunsPage::read()
{
    whenDone(m_engine.recent(), this, [this](const Result<QList<RunInfo>> &answer) {
        if (answer.ok()) {
            m_runs = answer.value();
        } else {
            m_runs.clear();
            m_empty->setMessage(Icon::EmptyUnplugged, tr("The runs could not be read."), problemText(answer.error()));
        }
        fill();
    });
}

QString RunsPage::wordsOf(const RunInfo &info) const
{
    const QLocale locale;
    const int settled = settledOf(info.counts);
    const int failed = countOf(info.counts, RunItemState::Failed) + countOf(info.counts, RunItemState::LeftUnclear);
    QString state = failed > 0 ? tr("%n failed", "users of a run", failed) : tr("Finished");
    if (settled < info.total)
        //: %1 and %2 are numbers of users: so many done of so many
        state = tr("%1 of %2 done").arg(locale.toString(settled), locale.toString(info.total));
    if (info.elsewhere)
        //: %1 and %2 are numbers of users: so many done of so many
        state = tr("%1 of %2 done, in another console").arg(locale.toString(settled), locale.toString(info.total));
    //: an entry of the list of runs: %1 what it does, such as "Resend 12 invitations", %2 the time it began, %3 how far it is
    return tr("%1\n%2 – %3").arg(runTitle(info.action, info.total), dateTimeText(info.startedAt), state);
}

void RunsPage::fill()
{
    const QString kept = !m_wanted.isEmpty() ? m_wanted : m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(Qt::UserRole).toString();
    QListWidgetItem *current = nullptr;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const RunInfo &info : std::as_const(m_runs)) {
            auto *item = new QListWidgetItem(wordsOf(info), m_list);
            item->setData(Qt::UserRole, info.id);
            if (info.id == kept)
                current = item;
        }
        if (current == nullptr && m_list->count() > 0)
            current = m_list->item(0);
        m_list->setCurrentItem(current);
    }
    if (current != nullptr && current->data(Qt::UserRole).toString() == m_wanted)
        m_wanted.clear();
    m_right->setCurrentWidget(current == nullptr ? static_cast<QWidget *>(m_empty) : m_panel);
    open(current);
}

void RunsPage::open(const QListWidgetItem *item)
{
    if (item == nullptr) {
        m_forget->hide();
        return;
    }
    const QString id = item->data(Qt::UserRole).toString();
    const bool present = id == m_engine.run().id;
    bool isOpen = false;
    for (const RunInfo &info : std::as_const(m_runs)) {
        if (info.id == id)
            isOpen = settledOf(info.counts) < info.total && !info.elsewhere;
    }
    m_forget->setVisible(isOpen && !present);
    if (present) {
        if (m_panel->runId() != id)
            m_panel->showPresent();
        return;
    }
    if (m_panel->runId() == id)
        return;
    whenDone(m_engine.read(id), this, [this, id](const Result<Run> &answer) {
        const QListWidgetItem *now = m_list->currentItem();
        if (answer.ok() && now != nullptr && now->data(Qt::UserRole).toString() == id && id != m_engine.run().id)
            m_panel->showRun(answer.value());
    });
}

void RunsPage::forget()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    whenDone(m_engine.dismiss(item->data(Qt::UserRole).toString()), this, [this](const Result<Done> &) { read(); });
}

void RunsPage::askForUndo(const Run &run)
{
    const QList<BulkRuns::Wish> wishes = undoOf(run);
    if (wishes.isEmpty())
        return;
    auto *dialog = new UndoRunDialog(wishes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, wishes] {
        connect(&m_bulk, &BulkRuns::started, this, &RunsPage::showRun, Qt::SingleShotConnection); // the first of them
        for (const BulkRuns::Wish &wish : wishes)
            m_bulk.start(wish);
    });
    dialog->open();
}

void RunsPage::retranslate()
{
    m_heading->setText(tr("Runs"));
    m_list->setAccessibleName(tr("Runs"));
    m_forget->setText(tr("Do not continue"));
    m_empty->setMessage(Icon::EmptyNothing, tr("No runs yet."),
        tr("What is done to several users at once is listed here, with what became of each of them."));
    fill();
}

void RunsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
