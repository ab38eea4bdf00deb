#include "views/wizards/progressstep.h"

#include "models/core/safetext.h"
#include "models/workflows/invitationrunner.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"
#include "views/wizards/actiontable.h"
#include "views/wizards/outcomebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>

namespace iam {

namespace {

std::optional<CellSymbol> outcomeSymbol(InviteOutcomeKind outcome)
{
    switch (outcome) {
    case InviteOutcomeKind::Failed:
        return CellSymbol {Icon::NoticeError, Token::SupportError};
    case InviteOutcomeKind::Unclear:
        return CellSymbol {Icon::NoticeWarning, Token::SupportWarning};
    case InviteOutcomeKind::Held:
        return CellSymbol {Icon::Pause, Token::TextSecondary};
    case InviteOutcomeKind::Sending:
    case InviteOutcomeKind::Taken:
    case InviteOutcomeKind::StillProcessing:
        return CellSymbol {Icon::StateProcessing, Token::StateTransient};
    case InviteOutcomeKind::Invited:
    case InviteOutcomeKind::Joined:
        return CellSymbol {Icon::NoticeSuccess, Token::SupportSuccess};
    case InviteOutcomeKind::Waiting:
        return CellSymbol {Icon::Clock, Token::TextSecondary};
    case InviteOutcomeKind::Skipped:
    case InviteOutcomeKind::TakenOut:
        return CellSymbol {Icon::Skipped, Token::TextSecondary};
    }
    return {};
}

} // namespace

ProgressStep::ProgressStep(InvitationRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
{
    setObjectName(QStringLiteral("progressStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure(Measure::Space12), 0, 0);
    column->setSpacing(measure(Measure::Space8));
    column->addWidget(makeHead());
    m_table = new ActionTable(QStringLiteral("progressTable"), this);
    m_table->setFirstInset(measure(Measure::Space12)); // with the margin of a cell: that of the page
    m_table->setModel(&m_people);
    m_table->setShares({34, 20, 46, 0}, {0, 0, 0, 136});
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != static_cast<int>(RunModel::Column::Outcome))
            return {};
        return outcomeSymbol(static_cast<InviteOutcomeKind>(index.data(RunModel::OutcomeRole).toInt()));
    };
    delegate->isLink = [](const QModelIndex &index) { return index.column() == static_cast<int>(RunModel::Column::Action); };
    delegate->isQuiet = [](const QModelIndex &index) { return index.column() == static_cast<int>(RunModel::Column::What); };
    m_table->setItemDelegate(delegate);
    column->addWidget(m_table, 1);
    m_outcome = new OutcomeBar(this);
    column->addWidget(m_outcome);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_current = now.data(RunModel::EmailRole).toString();
        showCurrent();
    });
    connect(m_outcome, &OutcomeBar::retryWanted, this, [this](const QString &email) { m_runner.retry({email}); });
    connect(m_outcome, &OutcomeBar::takeOutWanted, &m_runner, &InvitationRunner::takeOut);
    connect(m_outcome, &OutcomeBar::cancelWanted, this, &ProgressStep::cancelWanted);
    connect(m_table, &ActionTable::actionTaken, this, &ProgressStep::take);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool stands = m_runner.state() == InvitationRunner::State::Paused || m_runner.state() == InvitationRunner::State::Stopped;
        if (stands)
            m_runner.proceed();
        else
            m_runner.pause();
    });
    connect(m_stop, &QPushButton::clicked, &m_runner, &InvitationRunner::stop);
    connect(&m_runner, &InvitationRunner::changed, this, &ProgressStep::refresh);
    retranslate();
}

QWidget *ProgressStep::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    column->setContentsMargins(margin, measure(Measure::Space4), margin, 0); // the focus ring stands outside
    column->setSpacing(measure(Measure::Space8));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space12));
    m_done = plainLabel({}, head, TextStyle::Subtitle);
    m_done->setObjectName(QStringLiteral("progressDone"));
    m_state = plainLabel({}, head, TextStyle::Body, Token::TextSecondary, true);
    m_state->setObjectName(QStringLiteral("progressState"));
    m_pause = new QPushButton(head);
    m_pause->setObjectName(QStringLiteral("pauseRunButton"));
    m_stop = new QPushButton(head);
    m_stop->setObjectName(QStringLiteral("stopRunButton"));
    m_stop->setIcon(Theme::of(this).icon(Icon::Stop));
    row->addWidget(m_done);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_pause, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_bar = new ProgressLine(head);
    m_bar->setThickness(measure(Measure::Space8));
    m_bar->setToken(Token::SupportSuccess);
    m_problem = new InlineNotification(NoticeKind::Error, head);
    m_problem->setObjectName(QStringLiteral("runProblem"));
    m_problem->hide();
    m_filters = new QWidget(head);
    m_filterRow = new QHBoxLayout(m_filters);
    m_filterRow->setContentsMargins({});
    m_filterRow->setSpacing(measure(Measure::Space8));
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_filters);
    return head;
}

void ProgressStep::retranslate()
{
    m_table->setAccessibleName(tr("What became of each address"));
    m_stop->setText(tr("&Stop"));
    refresh();
}

void ProgressStep::refresh()
{
    using State = InvitationRunner::State;
    const InvitationRun &run = m_runner.run();
    const auto all = static_cast<int>(run.people.size());
    const int failed = run.count(InviteOutcomeKind::Failed);
    {
        const QSignalBlocker blocker(m_table->selectionModel()); // the person stays current, not the place
        m_people.setRun(run, [](const ApiError &error) { return problemText(error); });
    }
    keepCurrent();
    //: %1 and %2 are numbers of people
    m_done->setText(tr("%1 of %2 done").arg(QLocale().toString(run.settled()), QLocale().toString(all)));
    m_bar->setProgress(run.settled() - failed, qMax(all, 1));
    m_bar->setFailed(failed);
    QString state;
    switch (m_runner.state()) {
    case State::Idle:
        state = run.isFinished() ? tr("Finished.") : QString();
        break;
    case State::Sending:
        state = tr("Sending. Every step is on disk: closing the window does not lose the run.");
        break;
    case State::Waiting:
        if (m_runner.goesOnAt().isValid())
            //: %1 is a time
            state = tr("Goes on at %1.").arg(QLocale().toString(m_runner.goesOnAt().toLocalTime().time(), QLocale::LongFormat));
        else
            state = tr("Sent. Looking until everybody is through.");
        break;
    case State::Paused:
        state = tr("Paused.");
        break;
    case State::Stopped:
        state = tr("Stopped. What was not sent can still be sent.");
        break;
    }
    m_state->setText(state);
    const bool stands = m_runner.state() == State::Paused || m_runner.state() == State::Stopped;
    m_pause->setText(stands ? tr("C&ontinue") : tr("&Pause"));
    m_pause->setIcon(Theme::of(this).icon(stands ? Icon::Play : Icon::Pause));
    m_pause->setEnabled(m_runner.state() != State::Idle);
    m_stop->setEnabled(m_runner.state() != State::Idle && m_runner.state() != State::Stopped);
    const auto &problem = m_runner.problem();
    m_problem->setVisible(problem.has_value());
    if (problem)
        m_problem->setText(tr("The run is paused."), problemText(*problem));
    refreshFilters();
}

void ProgressStep::refreshFilters()
{
    const QWidget *focused = window()->focusWidget();
    const QString focusedName = focused != nullptr && m_filters->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = m_filterRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const InvitationRun &run = m_runner.run();
    const auto add = [&](int outcome, const QString &text) {
        auto *button = new QPushButton(text, m_filters);
        button->setObjectName(QStringLiteral("filter_%1").arg(outcome < 0 ? QStringLiteral("all") : keyText(static_cast<InviteOutcomeKind>(outcome))));
        button->setCheckable(true);
        button->setChecked(outcome == m_filter);
        button->setAutoDefault(false);
        setSmallButton(button);
        connect(button, &QPushButton::clicked, this, [this, outcome] {
            m_filter = outcome;
            {
                const QSignalBlocker blocker(m_table->selectionModel());
                m_people.setFilter(outcome);
            }
            keepCurrent();
            QMetaObject::invokeMethod(this, &ProgressStep::refreshFilters, Qt::QueuedConnection); // the button goes
        });
        m_filterRow->addWidget(button);
        if (button->objectName() == focusedName)
            button->setFocus();
    };
    //: a filter: everybody; %1 is a number
    add(-1, tr("All %1").arg(QLocale().toString(run.people.size())));
    for (int outcome = 0; outcome < inviteOutcomeTotal; ++outcome) {
        const int count = run.count(static_cast<InviteOutcomeKind>(outcome));
        if (count > 0)
            //: a filter: %1 is an outcome such as "Invited", %2 a number
            add(outcome, tr("%1 %2").arg(outcomeText(static_cast<InviteOutcomeKind>(outcome)), QLocale().toString(count)));
    }
    m_filterRow->addStretch(1);
}

void ProgressStep::keepCurrent()
{
    const QModelIndexList found = m_current.isEmpty() || m_people.rowCount() == 0
        ? QModelIndexList()
        : m_people.match(m_people.index(0, 0), RunModel::EmailRole, m_current, 1, Qt::MatchExactly);
    if (!found.isEmpty() && found.first().row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(found.first());
    showCurrent();
}

void ProgressStep::showCurrent()
{
    const QString email = m_table->currentIndex().data(RunModel::EmailRole).toString();
    const QList<RunPerson> &people = m_runner.run().people;
    const auto person = std::find_if(people.cbegin(), people.cend(), [&email](const RunPerson &one) { return one.email == email; });
    m_outcome->setPerson(email.isEmpty() || person == people.cend() ? nullptr : &*person);
}

void ProgressStep::take(const QModelIndex &index)
{
    const QString email = index.data(RunModel::EmailRole).toString();
    switch (static_cast<InviteOutcomeKind>(index.data(RunModel::OutcomeRole).toInt())) {
    case InviteOutcomeKind::Failed:
    case InviteOutcomeKind::StillProcessing:
        m_runner.retry({email});
        return;
    case InviteOutcomeKind::Waiting:
    case InviteOutcomeKind::Held:
        m_runner.takeOut(email);
        return;
    default:
        return;
    }
}

void ProgressStep::saveTable()
{
    auto *dialog = new QFileDialog(this, tr("Save the table"), {}, tr("CSV (*.csv);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveTable(path); });
    dialog->open();
}

bool ProgressStep::saveTable(const QString &path)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    QSaveFile file(path);
    const QByteArray content = json ? runAsJson(m_runner.run()) : runAsCsv(m_runner.run());
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    m_problem->setText(tr("The table could not be saved."), file.errorString());
    m_problem->show();
    m_problem->announce();
    return false;
}

void ProgressStep::focusFirst() { m_pause->setFocus(Qt::OtherFocusReason); }

void ProgressStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
