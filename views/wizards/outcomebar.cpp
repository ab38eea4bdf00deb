#include "views/wizards/outcomebar.h"

#include "models/core/safetext.h"
#include "models/items/runmodel.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace iam {

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this, TextStyle::Body, Token::Text, true))
{
    setObjectName(QStringLiteral("outcomeBar"));
    m_words->setObjectName(QStringLiteral("outcomeWords"));
    auto *row = new QHBoxLayout(this);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    row->setContentsMargins(margin, measure(Measure::Space8), margin, measure(Measure::Space8));
    row->setSpacing(measure(Measure::Space8));
    row->addWidget(m_words, 1);
    m_retry = addButton("outcomeRetry");
    m_cancel = addButton("outcomeCancel");
    m_takeOut = addButton("outcomeTakeOut");
    m_copy = addButton("outcomeCopy");
    m_copy->setIcon(Theme::of(this).icon(Icon::Copy));
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_person.email); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelWanted(m_person.user); });
    connect(m_takeOut, &QPushButton::clicked, this, [this] { emit takeOutWanted(m_person.email); });
    connect(m_copy, &QPushButton::clicked, this, &OutcomeBar::copyDetails);
    setPerson(nullptr);
}

QPushButton *OutcomeBar::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setSmallButton(button);
    layout()->addWidget(button);
    return button;
}

void OutcomeBar::setPerson(const RunPerson *person)
{
    m_person = person != nullptr ? *person : RunPerson();
    const InviteOutcomeKind outcome = m_person.outcome;
    const bool failed = person != nullptr && outcome == InviteOutcomeKind::Failed;
    const bool still = person != nullptr && outcome == InviteOutcomeKind::StillProcessing;
    const bool waits =
        person != nullptr && (outcome == InviteOutcomeKind::Waiting || outcome == InviteOutcomeKind::Held);
    m_retry->setVisible(failed || still);
    m_cancel->setVisible(still && !m_person.user.text.isEmpty());
    m_takeOut->setVisible(failed || waits);
    m_copy->setVisible(failed);
    setVisible(failed || still || waits);
    retranslate();
}

void OutcomeBar::retranslate()
{
    m_retry->setText(m_person.outcome == InviteOutcomeKind::Failed ? tr("Retr&y") : tr("&Watch on"));
    m_cancel->setText(tr("Cancel &invite"));
    m_takeOut->setText(tr("&Take out"));
    m_copy->setText(tr("Copy &details"));
    const QString words =
        m_person.outcome == InviteOutcomeKind::Failed ? problemText(m_person.error) : outcomeText(m_person.outcome);
    //: %1 is an address, %2 what became of it
    m_words->setText(tr("%1: %2").arg(isolatedText(m_person.email), words));
}

void OutcomeBar::copyDetails() const
{
    QGuiApplication::clipboard()->setText(m_person.email + QLatin1Char('\n') + problemText(m_person.error)
        + QLatin1Char('\n') + problemDetails(m_person.error));
}

void OutcomeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
