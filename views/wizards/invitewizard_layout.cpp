#include "views/wizards/invitewizard.h"

#include "models/workflows/accessoptions.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/dryrun.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/ownaccesslookup.h"
#include "models/core/clock.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/accessstep.h"
#include "views/wizards/peoplestep.h"
#include "views/wizards/progressstep.h"
#include "views/wizards/reviewstep.h"
#include "views/wizards/wizardsteps.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace iam {

namespace {

constexpr QSize usualSize(1120, 760);
constexpr QSize largestSize(1400, 900);
constexpr std::chrono::seconds keepAfter {1};
constexpr std::chrono::milliseconds usersRest {200};

QPushButton *footerButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter belongs to the field it is pressed in; Ctrl+Enter goes on
    return button;
}

} // namespace

void InviteWizard::build()
{
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, measure(Measure::Space16), margin, measure(Measure::Space12));
    head->setSpacing(measure(Measure::Space8));
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(measure(Measure::Space12));
    m_title = plainLabel({}, this, TextStyle::Title);
    m_subtitle = plainLabel({}, this, TextStyle::Body, Token::TextSecondary);
    m_subtitle->setObjectName(QStringLiteral("wizardSubtitle"));
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_subtitle, 0, Qt::AlignBottom);
    titleRow->addStretch(1);
    m_steps = new WizardSteps(this);
    m_oldDraft = new InlineNotification(NoticeKind::Info, this);
    m_oldDraft->setObjectName(QStringLiteral("oldDraftNotice"));
    head->addLayout(titleRow);
    head->addWidget(m_steps);
    m_oldRun = new InlineNotification(NoticeKind::Warning, this);
    m_oldRun->setObjectName(QStringLiteral("oldRunNotice"));
    head->addWidget(m_oldRun);
    head->addWidget(m_oldDraft);
    column->addLayout(head);

    m_pages = new QStackedWidget(this);
    m_people = new PeopleStep;
    m_access = new AccessStep(m_models.invitations.options, m_models.catalog, m_models.users, m_models.clock);
    m_review = new ReviewStep(m_models.catalog, m_models.invitations.hold);
    m_progress = new ProgressStep(m_models.invitations.runner);
    for (QWidget *page : std::initializer_list<QWidget *> {m_people, m_access, m_review, m_progress})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    const QSize frame(16, 48); // what the window manager draws round it
    resize(usualSize.boundedTo(screen()->availableSize() - frame).boundedTo(largestSize));
    setMinimumSize(QSize(640, 400).boundedTo(screen()->availableSize()));
}

QWidget *InviteWizard::makeFooter()
{
    m_footer = new QWidget(this);
    m_footer->setMinimumHeight(grownHeight(Measure::WizardFooter, fontMetrics()));
    auto *row = new QHBoxLayout(m_footer);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    row->setContentsMargins(margin, measure(Measure::Space8), margin, measure(Measure::Space8));
    row->setSpacing(measure(Measure::Space8));
    m_save = footerButton("saveDraftButton", m_footer);
    setButtonRole(m_save, ButtonRole::Quiet);
    m_kept = plainLabel({}, m_footer, TextStyle::Small, Token::TextHelper);
    m_kept->setObjectName(QStringLiteral("draftKept"));
    m_reason = plainLabel({}, m_footer, TextStyle::Body, Token::Text, true);
    m_reason->setObjectName(QStringLiteral("wizardReason"));
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_close = footerButton("closeWizardButton", m_footer);
    m_back = footerButton("backButton", m_footer);
    m_dryRun = footerButton("dryRunButton", m_footer);
    m_dryRun->setIcon(Theme::of(this).icon(Icon::Play));
    m_copyAs = footerButton("copyInvitationButton", m_footer);
    m_copyAs->setIcon(Theme::of(this).icon(Icon::Copy));
    setButtonRole(m_copyAs, ButtonRole::Quiet);
    m_saveTable = footerButton("saveTableButton", m_footer);
    m_saveTable->setIcon(Theme::of(this).icon(Icon::Export));
    m_newRun = footerButton("newRunButton", m_footer);
    m_next = footerButton("nextButton", m_footer);
    setButtonRole(m_next, ButtonRole::Primary);
    row->addWidget(m_save);
    row->addWidget(m_copyAs);
    row->addWidget(m_kept);
    row->addWidget(m_reason, 1);
    for (QPushButton *button : {m_saveTable, m_newRun, m_close, m_back, m_dryRun, m_next})
        row->addWidget(button);
    m_key = plainLabel(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), m_footer, TextStyle::Small,
        Token::TextSecondary);
    row->addWidget(m_key);
    return m_footer;
}

void InviteWizard::connectParts()
{
    AccessOptions &options = m_models.invitations.options;
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &InviteWizard::next);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, &InviteWizard::back);
    connect(m_next, &QPushButton::clicked, this, &InviteWizard::next);
    connect(m_back, &QPushButton::clicked, this, &InviteWizard::back);
    connect(m_close, &QPushButton::clicked, this, &InviteWizard::reject);
    connect(m_save, &QPushButton::clicked, this, &InviteWizard::keepDraft);
    connect(m_dryRun, &QPushButton::clicked, this, &InviteWizard::dryRun);
    connect(m_copyAs, &QPushButton::clicked, this, &InviteWizard::copyAs);
    connect(m_saveTable, &QPushButton::clicked, this, [this] { m_progress->saveTable(); });
    connect(m_newRun, &QPushButton::clicked, this, &InviteWizard::newRunWithFailed);
    connect(&m_models.invitations.runner, &InvitationRunner::changed, this, &InviteWizard::refresh);
    connect(m_progress, &ProgressStep::cancelWanted, this, &InviteWizard::cancelWanted);
    m_keepLater.setSingleShot(true);
    m_keepLater.setInterval(keepAfter);
    connect(&m_keepLater, &QTimer::timeout, this, &InviteWizard::keepDraft);
    connect(m_people, &PeopleStep::changed, this, [this] {
        refresh();
        if (!m_people->verdicts().verdicts().isEmpty())
            m_keepLater.start();
    });
    connect(m_people, &PeopleStep::resendWanted, this, &InviteWizard::resendWanted);
    connect(m_people, &PeopleStep::userWanted, this, &InviteWizard::userWanted);
    m_people->setCsvCheck([this](const PeopleCsv &csv) { return checkCsv(csv); });
    connect(m_access, &AccessStep::changed, this, [this] {
        refresh();
        m_keepLater.start();
    });
    connect(m_access, &AccessStep::ownAccessTakenOut, this, [this] {
        m_people->forgetOwnAccess();
        m_own->setOwnAccess({});
        refresh();
    });
    connect(m_own.get(), &OwnAccessLookup::changed, this, &InviteWizard::refresh);
    connect(m_review, &ReviewStep::stopWanted, this, &InviteWizard::stopHold);
    connect(m_review, &ReviewStep::sendNowWanted, this, &InviteWizard::send);
    connect(&options, &AccessOptions::changed, this, &InviteWizard::readOptions);
    connect(&m_models.overview, &AccountOverview::changed, this, &InviteWizard::readOptions);
    connect(&m_models.invitations.dryRun, &DryRun::finished, this, [this](const DryRunReport &report) {
        m_review->showReport(report, m_models.clock.now());
        refresh();
    });
    // The list may change while the wizard is open: what is said of an address follows it.
    m_usersLater.setSingleShot(true);
    m_usersLater.setInterval(usersRest);
    connect(&m_usersLater, &QTimer::timeout, this, &InviteWizard::readUsers);
    const auto usersChanged = [this] { m_usersLater.start(); };
    connect(&m_models.users, &QAbstractItemModel::rowsInserted, this, usersChanged);
    connect(&m_models.users, &QAbstractItemModel::rowsRemoved, this, usersChanged);
    connect(&m_models.users, &QAbstractItemModel::dataChanged, this, usersChanged);
    readOptions();
}

void InviteWizard::retranslate()
{
    setWindowTitle(tr("Invite users"));
    m_title->setText(tr("Invite users"));
    m_steps->setNames({tr("People", "step"), tr("Access", "step"), tr("Review", "step"), tr("Progress", "step")});
    m_save->setText(tr("&Save as draft"));
    m_close->setText(tr("&Close"));
    m_back->setText(tr("Bac&k"));
    m_dryRun->setText(tr("&Dry run"));
    m_copyAs->setText(tr("Cop&y as"));
    m_saveTable->setText(tr("Save &table"));
    m_newRun->setText(tr("New &run with the failed"));
    refresh();
}

void InviteWizard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Layer));
    painter.fillRect(QRect(0, m_pages->y(), width(), 1), theme.color(Token::BorderSubtle));
    painter.fillRect(m_footer->geometry(), theme.color(Token::Background));
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), theme.color(Token::BorderPane));
}

} // namespace iam
