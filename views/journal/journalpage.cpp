#include "views/journal/journalpage.h"

#include "models/core/accesssnapshot.h"
#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "views/journal/journaldetails.h"
#include "views/journal/journalexportdialog.h"
#include "views/text/changewords.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"
#include "views/widgets/toast.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>

namespace iam {

namespace {

constexpr int detailsWidth = 440;
constexpr int tableWidth = 560;
constexpr int searchWidth = 320;
constexpr int everyOutcome = -1;

std::optional<CellSymbol> symbolOf(const QModelIndex &index)
{
    if (index.column() != static_cast<int>(JournalTableModel::Column::Outcome))
        return {};
    switch (static_cast<ChangeRecord::Outcome>(index.data(JournalTableModel::OutcomeRole).toInt())) {
    case ChangeRecord::Outcome::Pending:
        return CellSymbol {Icon::Clock, Token::TextSecondary};
    case ChangeRecord::Outcome::Success:
        return CellSymbol {Icon::NoticeSuccess, Token::SupportSuccess};
    case ChangeRecord::Outcome::Failure:
        return CellSymbol {Icon::NoticeError, Token::SupportError};
    case ChangeRecord::Outcome::Unclear:
        return CellSymbol {Icon::NoticeWarning, Token::SupportWarning};
    }
    return {};
}

} // namespace

JournalPage::JournalPage(const AccountModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_browser(models.journal, models.runs)
    , m_notice(new InlineNotification(NoticeKind::Error, this))
    , m_splitter(new QSplitter(this))
    , m_details(new JournalDetails(this))
    , m_toasts(new ToastStack(this))
{
    setObjectName(QStringLiteral("journalPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_notice->setObjectName(QStringLiteral("journalNotice"));
    m_notice->hide();
    m_rows.setNames([this](const IamId &actor) {
        const auto row = m_models.users.find(actor);
        return row ? row->user.displayName() : QString();
    });
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTitleRow());
    auto *notice = new QVBoxLayout;
    const int side = measure(Measure::PageMargin);
    notice->setContentsMargins(side, 0, side, measure(Measure::Space8));
    notice->addWidget(m_notice);
    column->addLayout(notice);
    column->addWidget(makeSearchRow());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({tableWidth, detailsWidth});
    column->addWidget(m_splitter, 1);
    connect(&m_browser, &JournalBrowser::changed, this, &JournalPage::follow);
    connect(&m_rows, &JournalTableModel::moreWanted, &m_browser, &JournalBrowser::readMore);
    connect(m_details, &JournalDetails::copied, this, [this] { m_toasts->show(NoticeKind::Success, tr("Entry copied.")); });
    connect(m_details, &JournalDetails::inviteAgainWanted, this, [this](const ChangeRecord &record) {
        AccessSnapshot access = AccessSnapshot::fromSummary(QJsonDocument::fromJson(record.before.toUtf8()).object());
        access.user = record.target;
        access.name = record.targetName;
        access.email = record.targetEmail;
        emit inviteAgainWanted(access);
    });
    connect(&m_models.journal, &Journal::failed, this, [this](const ApiError &error) {
        m_toasts->show(NoticeKind::Warning, tr("An entry could not be written to the journal."), problemText(error));
    });
    retranslate();
}

JournalPage::~JournalPage() = default;

QWidget *JournalPage::makeTitleRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    const int side = measure(Measure::PageMargin);
    layout->setContentsMargins(side, measure(Measure::Space8), side, measure(Measure::Space8));
    layout->setSpacing(measure(Measure::Space8));
    m_title = plainLabel({}, row, TextStyle::Title);
    m_summary = plainLabel({}, row, TextStyle::Body, Token::TextSecondary);
    m_summary->setObjectName(QStringLiteral("journalSummary"));
    m_verify = new QPushButton(row);
    m_verify->setObjectName(QStringLiteral("verifyJournal"));
    m_verify->setIcon(Theme::of(this).icon(Icon::Lock));
    m_export = new QPushButton(row);
    m_export->setObjectName(QStringLiteral("exportJournal"));
    m_export->setIcon(Theme::of(this).icon(Icon::Export));
    layout->addWidget(m_title);
    layout->addSpacing(measure(Measure::Space8));
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(m_verify);
    layout->addWidget(m_export);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportEntries);
    return row;
}

QWidget *JournalPage::makeSearchRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    const int side = measure(Measure::PageMargin);
    layout->setContentsMargins(side, 0, side, measure(Measure::Space8));
    layout->setSpacing(measure(Measure::Space4));
    m_search = new QLineEdit(row);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    SearchButtons::addTo(m_search);
    m_search->setMaximumWidth(searchWidth);
    layout->addWidget(m_search, 1);
    layout->addSpacing(measure(Measure::Space12));
    m_filters = new QButtonGroup(this);
    const QList<std::pair<const char *, int>> filters {{"journalAll", everyOutcome},
        {"journalSuccess", static_cast<int>(ChangeRecord::Outcome::Success)},
        {"journalFailure", static_cast<int>(ChangeRecord::Outcome::Failure)},
        {"journalPending", static_cast<int>(ChangeRecord::Outcome::Pending)},
        {"journalUnclear", static_cast<int>(ChangeRecord::Outcome::Unclear)}};
    for (const auto &[name, outcome] : filters) {
        auto *button = new QPushButton(row);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setChecked(outcome == everyOutcome);
        button->setProperty("outcome", outcome);
        setButtonRole(button, ButtonRole::Quiet);
        setSmallButton(button);
        m_filters->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, &m_browser, &JournalBrowser::setWords);
    connect(m_filters, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *button) {
        const int outcome = button->property("outcome").toInt();
        m_browser.setOutcome(outcome == everyOutcome ? std::optional<ChangeRecord::Outcome>() : static_cast<ChangeRecord::Outcome>(outcome));
    });
    return row;
}

void JournalPage::makeTable()
{
    m_table = new ActionTable(QStringLiteral("journalTable"), this);
    m_table->setFirstInset(measure(Measure::Space12));
    m_table->setModel(&m_rows);
    m_table->setShares({22, 20, 22, 36, 0}, {0, 0, 0, 0, 120});
    m_table->setMinimumWidth(tableWidth / 2);
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = &symbolOf;
    delegate->isQuiet
        = [](const QModelIndex &index) { return index.column() == static_cast<int>(JournalTableModel::Column::Time); };
    m_table->setItemDelegate(delegate);
    m_empty = new EmptyState(m_table->viewport());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_attempt = m_rows.entryAt(current.row()).attempt;
        showCurrent();
    });
    connect(m_table, &ActionTable::actionTaken, this, [this] { m_details->setFocus(Qt::OtherFocusReason); });
}

void JournalPage::follow()
{
    // The same attempt stays chosen, though what is known of it now stands under another number.
    const qint64 attempt = m_attempt;
    m_rows.setEntries(m_browser.entries(), m_browser.hasMore());
    int row = -1;
    for (int each = 0; each < m_rows.rowCount() && row < 0; ++each) {
        if (m_rows.entryAt(each).attempt == attempt)
            row = each;
    }
    if (row < 0 && m_rows.rowCount() > 0)
        row = std::max(0, m_table->currentIndex().row());
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_rows.index(row, 0));
    showCurrent();
    const QString count = QLocale().toString(m_rows.rowCount());
    m_summary->setText(m_browser.hasMore() ? tr("the newest %1 shown").arg(count)
                                           : tr("%n entries", "of the journal", m_rows.rowCount()));
    const auto &problem = m_browser.problem();
    const bool filtered = !m_browser.query().words.isEmpty() || m_browser.query().outcome.has_value();
    if (problem)
        m_empty->setMessage(Icon::EmptyUnplugged, tr("The journal could not be read."), problemText(*problem));
    else if (filtered)
        m_empty->setMessage(Icon::EmptyNoMatch, tr("No entry matches."), tr("The search looks at names, addresses, IDs, requests and answers."));
    else
        m_empty->setMessage(Icon::EmptyNothing, tr("Nothing has been done yet."),
            tr("Every attempt to change something is listed here, with its request and what became of it."));
    m_empty->setVisible(m_rows.rowCount() == 0 && (m_browser.isRead() || problem));
}

void JournalPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_rows.rowCount()) {
        m_details->clear();
        return;
    }
    const JournalEntry &entry = m_rows.entryAt(current.row());
    if (!m_details->entry() || !(*m_details->entry() == entry))
        m_details->show(entry, m_rows.actorText(entry));
}

void JournalPage::focusFirst() { (m_rows.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search)->setFocus(); }

void JournalPage::verify()
{
    if (m_verifying)
        return;
    m_verifying = true;
    m_verify->setEnabled(false);
    m_verify->setText(tr("Verifying …"));
    whenDone(m_models.journal.verify(), this, [this](const Result<JournalVerdict> &answer) {
        m_verifying = false;
        m_verify->setEnabled(true);
        m_verdict = answer;
        retranslate();
        m_notice->announce();
    });
}

QString JournalPage::entryWords(const JournalEntry &entry) const
{
    //: an entry of the journal: %1 a time, %2 what was done, such as "Invite Ed Larsen", %3 what became of it
    return tr("%1, %2 (%3)").arg(dateTimeText(entry.record.at), changeText(entry.record), outcomeText(entry.record.outcome));
}

void JournalPage::tellVerdict()
{
    m_notice->setVisible(m_verdict.has_value());
    if (!m_verdict)
        return;
    m_notice->clearLinks();
    if (!m_verdict->ok()) {
        m_notice->setKind(NoticeKind::Error);
        m_notice->setText(tr("The journal could not be verified."), problemText(m_verdict->error()));
    } else if (const JournalVerdict &verdict = m_verdict->value(); verdict.kind == JournalVerdict::Kind::Whole) {
        m_notice->setKind(NoticeKind::Success);
        m_notice->setText(tr("The journal is whole."),
            tr("%n entries were checked: none was changed, and none is missing.", nullptr, static_cast<int>(verdict.entries)));
    } else {
        const QString number = QLocale().toString(verdict.entry);
        QStringList sentences;
        m_notice->setKind(NoticeKind::Error);
        if (verdict.found.number > 0)
            //: what an entry of the journal says; %1 is a time, an action and its outcome
            sentences.append(tr("It says now: %1.").arg(entryWords(verdict.found)));
        else if (verdict.kind == JournalVerdict::Kind::Changed)
            sentences.append(tr("It cannot be read any more."));
        if (verdict.before.number > 0)
            //: %1 is a time, an action and its outcome
            sentences.append(tr("Before it stands: %1.").arg(entryWords(verdict.before)));
        if (verdict.after.number > 0)
            //: %1 is a time, an action and its outcome
            sentences.append(tr("Behind it stands: %1.").arg(entryWords(verdict.after)));
        sentences.append(tr("What follows it is not proven."));
        //: %1 is the number of an entry of the journal
        m_notice->setText(verdict.kind == JournalVerdict::Kind::Missing ? tr("Entry %1 of the journal is missing.").arg(number)
                                                                        : tr("Entry %1 of the journal was changed after it was written.").arg(number),
            sentences.join(QLatin1Char(' ')));
    }
    QPushButton *close = m_notice->addLink(tr("Close"));
    close->setObjectName(QStringLiteral("closeVerdict"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_verdict.reset();
        m_notice->hide();
        m_verify->setFocus();
    });
}

void JournalPage::exportEntries()
{
    const CadfContext context {.actorEmail = m_models.overview.actorAddress(),
        .agent = QStringLiteral("iam-console/") + QCoreApplication::applicationVersion()};
    auto *dialog = new JournalExportDialog(m_models.journal, context, m_models.overview.accountName(), m_models.clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WriteFileDialog::written, this, [this](const WrittenFile &file) {
        m_toasts->show(NoticeKind::Success, tr("%n entries exported.", nullptr, static_cast<int>(file.rows)), QDir::toNativeSeparators(file.path));
    });
    dialog->open();
}

void JournalPage::retranslate()
{
    m_title->setText(tr("Journal"));
    m_verify->setText(m_verifying ? tr("Verifying …") : tr("Verify"));
    m_verify->setToolTip(tr("Checks that no entry was changed or removed since it was written."));
    m_verify->setAccessibleDescription(m_verify->toolTip());
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Writes all entries to a file, as activity events."));
    m_export->setAccessibleDescription(m_export->toolTip());
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_table->setAccessibleName(tr("Journal"));
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (QAbstractButton *button : buttons) {
        const int outcome = button->property("outcome").toInt();
        button->setText(outcome == everyOutcome ? tr("All") : outcomeText(static_cast<ChangeRecord::Outcome>(outcome)));
    }
    m_rows.retranslate();
    m_details->retranslate();
    tellVerdict();
    follow();
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_browser.setSeen(true);
}

void JournalPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_browser.setSeen(false);
}

void JournalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
