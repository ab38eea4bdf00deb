#include "views/journal/journaldetails.h"

#include "models/core/safetext.h"
#include "models/export/cadf.h"
#include "models/items/journaltablemodel.h"
#include "models/items/usertext.h"
#include "views/journal/journalcopy.h"
#include "views/text/changewords.h"
#include "views/text/problemtext.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/taglabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace iam {

namespace {

constexpr int labelWidth = 104;
constexpr int mostLines = 14; ///< of a request; longer ones are scrolled

TagColour colourOf(ChangeRecord::Outcome outcome)
{
    switch (outcome) {
    case ChangeRecord::Outcome::Success:
        return TagColour::Green;
    case ChangeRecord::Outcome::Failure:
        return TagColour::Red;
    case ChangeRecord::Outcome::Unclear:
        return TagColour::Amber;
    case ChangeRecord::Outcome::Pending:
        break;
    }
    return TagColour::Grey;
}

/// The end of somebody, of whom it is known what they had.
bool canInviteAgain(const ChangeRecord &record)
{
    const bool ends = record.kind == ChangeKind::Remove || record.kind == ChangeKind::CancelInvitation;
    return ends && record.outcome == ChangeRecord::Outcome::Success && !record.before.isEmpty() && !record.targetEmail.isEmpty();
}

void showCode(QLabel *label, QPlainTextEdit *code, const QString &text)
{
    label->setVisible(!text.isEmpty());
    code->setVisible(!text.isEmpty());
    if (code->toPlainText() == text)
        return;
    code->setPlainText(text);
    const int lines = std::clamp(static_cast<int>(text.count(QLatin1Char('\n'))) + 2, 3, mostLines);
    code->setFixedHeight(lines * code->fontMetrics().lineSpacing() + 2 * measure(Measure::Space8));
}

} // namespace

JournalDetails::JournalDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_facts(new QGridLayout)
    , m_title(plainLabel({}, m_body, TextStyle::Subtitle, Token::Text, true))
    , m_outcome(new TagLabel({}, TagColour::Grey, m_body))
    , m_hint(plainLabel({}, m_body, TextStyle::Body, Token::TextSecondary, true))
    , m_copy(new QPushButton(m_body))
    , m_again(new QPushButton(m_body))
{
    setObjectName(QStringLiteral("journalDetails"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("journalTitle"));
    m_outcome->setObjectName(QStringLiteral("journalOutcome"));
    m_copy->setObjectName(QStringLiteral("copyJournalEntry"));
    m_again->setObjectName(QStringLiteral("journalInviteAgain"));
    m_copy->setIcon(Theme::of(this).icon(Icon::Copy));
    m_again->setIcon(Theme::of(this).icon(Icon::Resend));
    auto *column = new QVBoxLayout(m_body);
    const int side = measure(Measure::Space16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(measure(Measure::Space12));
    auto *head = new QHBoxLayout;
    head->setSpacing(measure(Measure::Space8));
    head->addWidget(m_title, 1);
    head->addWidget(m_outcome, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    buttons->addStretch();
    column->addLayout(buttons);
    m_facts->setHorizontalSpacing(measure(Measure::Space8));
    m_facts->setVerticalSpacing(measure(Measure::Space8));
    m_facts->setColumnMinimumWidth(0, labelWidth);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    m_time = addFact(m_timeLabel, "journalTime");
    m_who = addFact(m_whoLabel, "journalWho");
    m_action = addFact(m_actionLabel, "journalAction");
    m_target = addFact(m_targetLabel, "journalTarget");
    m_change = addFact(m_changeLabel, "journalChange");
    m_trace = addFact(m_traceLabel, "journalTrace");
    m_number = addFact(m_numberLabel, "journalNumber");
    m_request = addCode(m_requestLabel, "journalRequest");
    m_answer = addCode(m_answerLabel, "journalAnswer");
    m_before = addCode(m_beforeLabel, "journalBefore");
    column->addWidget(m_hint);
    column->addStretch(1);
    setWidget(m_body);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(journalEntryText(*m_entry, m_actor));
        emit copied();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { emit inviteAgainWanted(m_entry->record); });
    retranslate();
}

QLabel *JournalDetails::addFact(QLabel *&label, const char *name)
{
    label = plainLabel({}, m_body, TextStyle::Body, Token::TextSecondary, true);
    QLabel *value = plainLabel({}, m_body, TextStyle::Body, Token::Text, true);
    value->setObjectName(QLatin1String(name));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

QPlainTextEdit *JournalDetails::addCode(QLabel *&label, const char *name)
{
    label = plainLabel({}, m_body, TextStyle::BodyStrong);
    auto *code = new QPlainTextEdit(m_body);
    code->setObjectName(QLatin1String(name));
    code->setReadOnly(true);
    code->setTabChangesFocus(true);
    setTextStyle(code, TextStyle::Code);
    m_body->layout()->addWidget(label);
    m_body->layout()->addWidget(code);
    label->setBuddy(code);
    return code;
}

void JournalDetails::show(const JournalEntry &entry, const QString &actor)
{
    m_entry = entry;
    m_actor = actor;
    fill();
}

void JournalDetails::clear()
{
    m_entry.reset();
    fill();
}

void JournalDetails::fill()
{
    for (QWidget *part : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->setVisible(m_entry.has_value());
    m_hint->setVisible(!m_entry);
    if (!m_entry)
        return;
    const ChangeRecord &record = m_entry->record;
    m_title->setText(changeText(record));
    m_outcome->setText(outcomeText(record.outcome));
    m_outcome->setColour(colourOf(record.outcome));
    m_outcome->setAccessibleName(outcomeText(record.outcome));
    m_time->setText(QLocale().toString(record.at.toLocalTime(), QLocale::LongFormat));
    m_who->setText(visibleText(m_actor == record.actor.text ? m_actor : m_actor + QStringLiteral(" · ") + record.actor.text));
    m_action->setText(cadfAction(record.kind));
    QStringList target {record.targetName};
    for (const QString &part : {record.targetEmail, record.target.text}) {
        if (!part.isEmpty() && !target.contains(part))
            target.append(part);
    }
    target.removeAll(QString());
    m_target->setText(visibleText(target.join(QStringLiteral(" · "))));
    const bool isSnapshot = record.before.startsWith(QLatin1Char('{'));
    QString change = record.what;
    if (!isSnapshot && (!record.before.isEmpty() || !record.after.isEmpty())) {
        const QString none = QStringLiteral("–");
        //: what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED
        const QString step = tr("from %1 to %2").arg(record.before.isEmpty() ? none : visibleText(record.before),
            record.after.isEmpty() ? none : visibleText(record.after));
        change = change.isEmpty() ? step : change + QStringLiteral(": ") + step;
    }
    m_change->setText(visibleText(change));
    m_trace->setText(visibleText(record.transactionId));
    m_number->setText(m_entry->attempt == m_entry->number
            ? QLocale().toString(m_entry->number)
            //: %1 and %2 are numbers of entries of the journal
            : tr("%1, attempt begun with %2").arg(QLocale().toString(m_entry->number), QLocale().toString(m_entry->attempt)));
    for (const auto &[label, value] : {std::pair(m_targetLabel, m_target), std::pair(m_changeLabel, m_change), std::pair(m_traceLabel, m_trace)}) {
        label->setVisible(!value->text().isEmpty());
        value->setVisible(!value->text().isEmpty());
    }
    showCode(m_requestLabel, m_request, journalRequestText(record));
    QString answer = journalAnswerText(record);
    if (!answer.isEmpty())
        answer.prepend(problemText(record.error) + QStringLiteral("\n\n"));
    showCode(m_answerLabel, m_answer, answer);
    showCode(m_beforeLabel, m_before, isSnapshot ? laidOutText(record.before.toUtf8()) : QString());
    m_again->setVisible(canInviteAgain(record));
}

void JournalDetails::retranslate()
{
    setAccessibleName(tr("Details of the entry"));
    m_timeLabel->setText(tr("Time"));
    m_whoLabel->setText(tr("Who"));
    m_actionLabel->setText(tr("Action"));
    m_targetLabel->setText(tr("Target"));
    m_changeLabel->setText(tr("Change"));
    m_traceLabel->setText(tr("Trace number"));
    m_numberLabel->setText(tr("Entry"));
    m_requestLabel->setText(tr("Request"));
    m_answerLabel->setText(tr("Answer"));
    m_beforeLabel->setText(tr("What the user had"));
    m_request->setAccessibleName(tr("Request"));
    m_answer->setAccessibleName(tr("Answer"));
    m_before->setAccessibleName(tr("What the user had"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleDescription(tr("Puts the whole entry on the clipboard."));
    m_again->setText(tr("Invite again with the same access …"));
    m_hint->setText(tr("Choose an entry to see its request and the answer."));
    fill();
}

} // namespace iam
