// The head of the panel of a run: what stands where, and the words that do not change with the run.
#include "models/runs/runengine.h"
#include "views/runs/runpanel.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"
#include "views/widgets/searchbuttons.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

QWidget *RunPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    column->setContentsMargins(margin, measure(Measure::Space4), margin, 0);
    column->setSpacing(measure(Measure::Space8));
    m_title = plainLabel({}, head, TextStyle::Title);
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_done = plainLabel({}, head, TextStyle::Subtitle);
    m_done->setObjectName(QStringLiteral("runDone"));
    m_state = plainLabel({}, head, TextStyle::Body, Token::TextSecondary, true);
    m_state->setObjectName(QStringLiteral("runState"));
    const auto button = [head](const char *name) {
        auto *made = new QPushButton(head);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_now = button("sendNowButton");
    m_pause = button("pauseRun");
    m_stop = button("stopRun");
    m_stop->setIcon(Theme::of(this).icon(Icon::Stop));
    m_retry = button("retryFailed");
    m_undo = button("undoRun");
    m_copy = button("copyRunDetails");
    m_save = button("saveRunTable");
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(measure(Measure::Space8));
    titleRow->addWidget(m_title, 1);
    for (QPushButton *each : {m_now, m_pause, m_stop, m_retry, m_undo})
        titleRow->addWidget(each);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space12));
    row->addWidget(m_done);
    row->addWidget(m_state, 1);
    m_bar = new ProgressLine(head);
    m_bar->setThickness(measure(Measure::Space8));
    m_bar->setToken(Token::SupportSuccess);
    m_problem = new InlineNotification(NoticeKind::Error, head);
    m_problem->setObjectName(QStringLiteral("runPanelProblem"));
    m_problem->hide();
    m_filters = new QWidget(head);
    m_filterRow = new QHBoxLayout(m_filters);
    m_filterRow->setContentsMargins({});
    m_filterRow->setSpacing(measure(Measure::Space8));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(measure(Measure::Space8));
    tools->addWidget(m_filters, 1);
    m_search = new QLineEdit(head);
    m_search->setObjectName(QStringLiteral("runSearch"));
    SearchButtons::addTo(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_items.setSearch(text);
        refresh();
    });
    tools->addWidget(m_search);
    for (QPushButton *each : {m_copy, m_save}) {
        setSmallButton(each);
        tools->addWidget(each);
    }
    column->addLayout(titleRow);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addLayout(tools);
    connect(m_now, &QPushButton::clicked, &m_engine, &RunEngine::skipHold);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        using State = RunEngine::State;
        if (!isPresent())
            m_engine.resume(m_id);
        else if (m_engine.state() == State::Holding || m_engine.state() == State::Running)
            m_engine.pause();
        else
            m_engine.proceed();
    });
    connect(m_stop, &QPushButton::clicked, &m_engine, &RunEngine::stop);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        QList<int> places;
        for (int place = 0; place < run().items.size(); ++place)
            places.append(place);
        retry(places);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoWanted(run()); });
    connect(m_copy, &QPushButton::clicked, this, &RunPanel::copyDetails);
    connect(m_save, &QPushButton::clicked, this, &RunPanel::askWhere);
    return head;
}

void RunPanel::retranslate()
{
    m_table->setAccessibleName(tr("What became of each user"));
    m_stop->setText(tr("&Stop"));
    m_now->setText(tr("Send &now"));
    m_retry->setText(tr("&Retry failed"));
    m_undo->setText(tr("&Undo …"));
    m_undo->setAccessibleDescription(tr("Puts back what this run has changed, as a run of its own."));
    m_search->setPlaceholderText(tr("Search users"));
    m_search->setAccessibleName(tr("Search the users of this run"));
    m_copy->setText(tr("Copy details"));
    m_save->setText(tr("Save table …"));
    m_items.retranslate();
    refresh();
}

} // namespace iam
