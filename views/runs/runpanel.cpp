#include "views/runs/runpanel.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/runs/runengine.h"
#include "models/workflows/runundo.h"
#include "models/workflows/runtable.h"
#include "views/runs/runline.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"
#include "views/widgets/usable.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace iam {

namespace {

using State = RunEngine::State;

std::optional<CellSymbol> symbolOf(RunItemState state)
{
    switch (state) {
    case RunItemState::Failed:
        return CellSymbol {Icon::NoticeError, Token::SupportError};
    case RunItemState::Unclear:
    case RunItemState::LeftUnclear:
        return CellSymbol {Icon::NoticeWarning, Token::SupportWarning};
    case RunItemState::Held:
        return CellSymbol {Icon::Pause, Token::TextSecondary};
    case RunItemState::Sending:
    case RunItemState::Taken:
    case RunItemState::StillProcessing:
        return CellSymbol {Icon::StateProcessing, Token::StateTransient};
    case RunItemState::Done:
        return CellSymbol {Icon::NoticeSuccess, Token::SupportSuccess};
    case RunItemState::Planned:
        return CellSymbol {Icon::Clock, Token::TextSecondary};
    case RunItemState::Skipped:
    case RunItemState::TakenOut:
        return CellSymbol {Icon::Skipped, Token::TextSecondary};
    }
    return {};
}

bool isOpen(const RunEngine &engine) { return engine.state() == State::Holding || engine.state() == State::Running; }

} // namespace

RunPanel::RunPanel(RunEngine &engine, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("runPanel"));
    m_items.setProblemText([](const ApiError &error) { return problemText(error); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure(Measure::Space12), 0, 0);
    column->setSpacing(measure(Measure::Space8));
    column->addWidget(makeHead());
    m_table = new ActionTable(QStringLiteral("runTable"), this);
    m_table->setFirstInset(measure(Measure::Space12));
    m_table->setModel(&m_items);
    m_table->setShares({34, 18, 48, 0}, {0, 0, 0, 120});
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != static_cast<int>(RunItemsModel::Column::Outcome))
            return {};
        return symbolOf(static_cast<RunItemState>(index.data(RunItemsModel::StateRole).toInt()));
    };
    delegate->isLink = [](const QModelIndex &index) { return index.column() == static_cast<int>(RunItemsModel::Column::Action); };
    delegate->isQuiet = [](const QModelIndex &index) { return index.column() == static_cast<int>(RunItemsModel::Column::What); };
    m_table->setItemDelegate(delegate);
    column->addWidget(m_table, 1);
    connect(m_table, &ActionTable::actionTaken, this, &RunPanel::takeRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { refresh(); });
    connect(&m_engine, &RunEngine::itemsChanged, this, [this](const QList<int> &places) {
        if (!isPresent())
            return;
        m_items.update(m_engine.run(), places);
        refresh();
    });
    const auto keep = [this] { // for the time when another run is the present one
        if (isPresent()) {
            m_kept = m_engine.run();
            m_refusal.reset();
        }
        retryWaiting();
        refresh();
    };
    connect(&m_engine, &RunEngine::changed, this, keep);
    connect(&m_engine, &RunEngine::finished, this, keep);
    connect(&m_engine, &RunEngine::refused, this, [this](const QString &id, const ApiError &error) {
        m_retries.remove(id);
        if (id != m_id)
            return;
        m_refusal = error;
        refresh();
        m_problem->announce();
    });
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &RunPanel::refresh);
    retranslate();
}

bool RunPanel::isPresent() const { return !m_id.isEmpty() && m_engine.run().id == m_id; }

const Run &RunPanel::run() const { return isPresent() ? m_engine.run() : m_kept; }

void RunPanel::setTable(const Run &run)
{
    m_id = run.id;
    m_refusal.reset();
    m_search->clear();
    m_items.setFilter(RunItemsModel::everybody);
    m_items.setRun(run);
    if (m_items.rowCount() > 0)
        m_table->setCurrentIndex(m_items.index(0, 0));
    refresh();
}

void RunPanel::showRun(const Run &run)
{
    m_kept = run;
    setTable(run);
}

void RunPanel::updateRun(const Run &run)
{
    if (isPresent())
        return;
    const int place = m_table->currentIndex().data(RunItemsModel::PlaceRole).toInt();
    m_kept = run;
    m_items.setRun(run);
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.index(row, 0).data(RunItemsModel::PlaceRole).toInt() == place)
            m_table->setCurrentIndex(m_items.index(row, 0));
    }
    refresh();
}

void RunPanel::showPresent()
{
    m_kept = {};
    setTable(m_engine.run());
}

QString RunPanel::stateText() const
{
    if (!isPresent() && m_kept.elsewhere)
        return tr("Another console is carrying out this run.");
    if (!isPresent())
        return settledOf(m_kept.counts()) == m_kept.items.size() ? tr("Finished.")
                                                                : tr("Not at its end. What was under way is looked up before anything is sent again.");
    switch (m_engine.state()) {
    case State::Idle:
        return tr("Finished.");
    case State::Holding: {
        const qint64 left = m_clock.now().msecsTo(run().startedAt.addSecs(run().holdTime.count()));
        return tr("Sending in %n s. Nothing has been sent.", nullptr, static_cast<int>(qMax(qint64(0), left + 999) / 1000));
    }
    case State::Paused:
        return tr("Paused.");
    case State::Stopped:
        return tr("Stopped. What was not sent can still be sent.");
    case State::Running:
        break;
    }
    if (m_engine.goesOnAt().isValid())
        //: %1 is a time
        return tr("Goes on at %1.").arg(QLocale().toString(m_engine.goesOnAt().toLocalTime().time(), QLocale::LongFormat));
    if (m_engine.isOnlyWatching())
        return tr("Sent. Looking until everybody is through.");
    if (const double rate = m_engine.progress().perSecond; rate >= 1)
        return tr("%n user(s) a second. Every step is on disk: closing the window does not lose the run.", nullptr, qRound(rate));
    return tr("Sending. Every step is on disk: closing the window does not lose the run.");
}

void RunPanel::refresh()
{
    const Run &shown = run();
    const auto all = static_cast<int>(shown.items.size());
    int settled = 0;
    for (int state = static_cast<int>(RunItemState::Done); state < runItemStateTotal; ++state)
        settled += m_items.count(static_cast<RunItemState>(state));
    const int failed = m_items.count(RunItemState::Failed) + m_items.count(RunItemState::LeftUnclear);
    QString title = runTitle(shown.action, all);
    if (!shown.group.name.isEmpty())
        //: %1 is what a run does, such as "Add 3 users to a group"; %2 is the name of the group
        title = tr("%1: %2").arg(title, visibleText(shown.group.name));
    m_title->setText(title);
    //: %1 and %2 are numbers of people
    m_done->setText(isPresent() ? progressText(m_engine) : tr("%1 of %2").arg(QLocale().toString(settled), QLocale().toString(all)));
    m_state->setText(stateText());
    m_bar->setProgress(settled - failed, qMax(all, 1));
    m_bar->setFailed(failed);
    const bool holds = isPresent() && m_engine.state() == State::Holding;
    const bool elsewhere = !isPresent() && shown.elsewhere;
    const bool goes = isPresent() && isOpen(m_engine);
    m_now->setVisible(holds);
    m_pause->setVisible(settled < all);
    setUsable(m_pause, elsewhere ? tr("Another console is carrying out this run. It can be continued here when that console is closed.") : QString());
    m_pause->setText(goes ? tr("&Pause") : tr("C&ontinue"));
    m_pause->setIcon(Theme::of(this).icon(goes ? Icon::Pause : Icon::Play));
    m_stop->setVisible(goes);
    m_retry->setVisible(failed > 0 && settled == all && !elsewhere);
    m_undo->setVisible(settled == all && !elsewhere && !(isPresent() && m_engine.state() != State::Idle) && canBeUndone(shown));
    m_items.setCanTakeOut(isPresent());
    const QModelIndex current = m_table->currentIndex();
    bool hasError = false;
    if (current.isValid()) {
        const RunItemState state = m_items.itemAt(current.data(RunItemsModel::PlaceRole).toInt()).state;
        hasError = state == RunItemState::Failed || state == RunItemState::LeftUnclear;
    }
    m_copy->setVisible(hasError);
    if (isPresent() && m_engine.problem()) {
        m_problem->setText(tr("The run is paused."), problemText(*m_engine.problem()));
        m_problem->show();
    } else if (m_refusal) {
        m_problem->setText(tr("The run does not go on. Nothing was sent."), problemText(*m_refusal));
        m_problem->show();
    } else {
        m_problem->hide();
    }
    if (goes && !m_second->isActive())
        m_second->start();
    else if (!goes)
        m_second->stop();
    refreshFilters();
}

QString RunPanel::filterText(int filter) const
{
    const QString number = QLocale().toString(m_items.countFor(filter));
    if (filter == RunItemsModel::everybody)
        //: a filter: everybody; %1 is a number
        return tr("All %1").arg(number);
    if (filter == RunItemsModel::needsSomebody)
        //: a filter: users somebody has to look after; %1 is a number
        return tr("Needs you %1").arg(number);
    //: a filter: %1 is an outcome such as "Failed", %2 a number
    return tr("%1 %2").arg(outcomeText(static_cast<RunItemState>(filter)), number);
}

void RunPanel::addFilter(int filter)
{
    const QString key = filter == RunItemsModel::everybody ? QStringLiteral("all")
        : filter == RunItemsModel::needsSomebody           ? QStringLiteral("needs-you")
                                                           : keyText(static_cast<RunItemState>(filter));
    auto *button = new QPushButton(m_filters);
    button->setObjectName(QStringLiteral("runFilter_%1").arg(key));
    button->setCheckable(true);
    button->setAutoDefault(false);
    setSmallButton(button);
    m_filterRow->addWidget(button);
    m_filterButtons.insert(filter, button);
    connect(button, &QPushButton::clicked, this, [this, filter] {
        m_items.setFilter(filter);
        refresh();
    });
}

void RunPanel::refreshFilters()
{
    if (m_filterButtons.isEmpty()) {
        addFilter(RunItemsModel::everybody);
        addFilter(RunItemsModel::needsSomebody);
        for (int state = 0; state < runItemStateTotal; ++state) {
            if (state != static_cast<int>(RunItemState::LeftUnclear)) // shown with Unclear
                addFilter(state);
        }
        m_filterRow->addStretch(1);
    }
    for (auto each = m_filterButtons.cbegin(); each != m_filterButtons.cend(); ++each) {
        const bool chosen = each.key() == m_items.filter();
        each.value()->setText(filterText(each.key()));
        each.value()->setChecked(chosen);
        each.value()->setVisible(chosen || each.key() == RunItemsModel::everybody || m_items.countFor(each.key()) > 0);
    }
}

void RunPanel::retry(const QList<int> &places)
{
    if (isPresent()) {
        m_engine.retry(places);
        return;
    }
    m_retries.insert(m_id, places);
    m_engine.resume(m_id);
}

void RunPanel::retryWaiting()
{
    const auto waiting = m_retries.constFind(m_engine.run().id);
    if (waiting == m_retries.cend() || m_engine.state() == State::Holding)
        return;
    m_engine.retry(m_retries.take(waiting.key()));
}

void RunPanel::takeRow(const QModelIndex &index)
{
    const int place = index.data(RunItemsModel::PlaceRole).toInt();
    if (!isPresent() && m_kept.elsewhere)
        return;
    switch (m_items.itemAt(place).state) {
    case RunItemState::Failed:
    case RunItemState::LeftUnclear:
    case RunItemState::StillProcessing:
        retry({place});
        return;
    case RunItemState::Planned:
    case RunItemState::Held:
        if (isPresent())
            m_engine.takeOut({place});
        return;
    default:
        return;
    }
}

void RunPanel::copyDetails() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const RunItem &item = m_items.itemAt(current.data(RunItemsModel::PlaceRole).toInt());
    QGuiApplication::clipboard()->setText(
        item.email + QLatin1Char('\n') + problemText(item.error) + QLatin1Char('\n') + problemDetails(item.error));
}

void RunPanel::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the table"), {}, tr("CSV (*.csv);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveTable(path); });
    dialog->open();
}

bool RunPanel::saveTable(const QString &path)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    QSaveFile file(path);
    const QByteArray content = json ? runTableAsJson(run()) : runTableAsCsv(run());
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    m_problem->setText(tr("The table could not be saved."), file.errorString());
    m_problem->show();
    m_problem->announce();
    return false;
}

void RunPanel::focusFirst() { (m_pause->isHidden() ? static_cast<QWidget *>(m_table) : m_pause)->setFocus(Qt::OtherFocusReason); }

void RunPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
