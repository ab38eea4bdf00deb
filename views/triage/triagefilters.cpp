#include "views/triage/triagefilters.h"

#include "models/core/safetext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace iam {

namespace {

constexpr int highestAge = 3'650;
constexpr int fieldWidth = 160;
constexpr qsizetype mostOfAName = 60;

} // namespace

TriageFilters::TriageFilters(NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_nameOf(std::move(nameOf))
    , m_words(new QLineEdit(this))
    , m_inviter(new QComboBox(this))
    , m_domain(new QLineEdit(this))
    , m_age(new QSpinBox(this))
    , m_clear(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    m_words->setObjectName(QStringLiteral("triageSearch"));
    SearchButtons::addTo(m_words, m_words->addAction(Theme::of(this).icon(Icon::Search, Token::TextSecondary), QLineEdit::LeadingPosition));
    m_inviter->setObjectName(QStringLiteral("triageInviter"));
    m_inviter->setMinimumWidth(fieldWidth);
    m_inviter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setObjectName(QStringLiteral("triageDomain"));
    SearchButtons::addTo(m_domain);
    m_domain->setMinimumWidth(fieldWidth);
    m_age->setObjectName(QStringLiteral("triageAge"));
    m_age->setRange(0, highestAge);
    m_age->findChild<QLineEdit *>()->setTextMargins(measure(Measure::Space8), 0, 0, 0); // as the fields beside it
    m_clear->setObjectName(QStringLiteral("clearTriage"));
    setButtonRole(m_clear, ButtonRole::Quiet);
    row->addWidget(m_words, 2);
    row->addWidget(m_inviter, 1);
    row->addWidget(m_domain, 1);
    row->addWidget(m_age);
    row->addWidget(m_clear);
    connect(m_words, &QLineEdit::textChanged, this, &TriageFilters::changed);
    connect(m_domain, &QLineEdit::textChanged, this, &TriageFilters::changed);
    connect(m_inviter, &QComboBox::currentIndexChanged, this, &TriageFilters::changed);
    connect(m_age, &QSpinBox::valueChanged, this, [this] {
        retranslate(); // "day" or "days"
        emit changed();
    });
    connect(m_clear, &QPushButton::clicked, this, &TriageFilters::clearWanted);
    retranslate();
}

void TriageFilters::setInviters(const QHash<IamId, int> &inviters)
{
    m_counts = inviters;
    QList<std::pair<int, IamId>> sorted;
    for (auto each = inviters.cbegin(); each != inviters.cend(); ++each) {
        if (!each.key().text.isEmpty())
            sorted.append({each.value(), each.key()});
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return left.first == right.first ? left.second.text < right.second.text : left.first > right.first;
    });
    const QString chosen = m_inviter->currentData().toString();
    if (!chosen.isEmpty() && !inviters.contains({chosen}))
        sorted.append({0, {chosen}}); // what is filtered by stays to be seen
    const QSignalBlocker blocked(m_inviter);
    m_inviter->clear();
    m_inviter->addItem(tr("All inviters"));
    for (const auto &[count, id] : std::as_const(sorted)) {
        const QString name = m_nameOf(id);
        //: a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many
        m_inviter->addItem(tr("%1 (%2)").arg(shortenedText(visibleText(name.isEmpty() ? id.text : name), mostOfAName), QLocale().toString(count)), id.text);
    }
    m_inviter->setCurrentIndex(std::max(0, m_inviter->findData(chosen)));
    m_inviter->setEnabled(m_inviter->count() > 1);
    m_inviter->setToolTip(m_inviter->isEnabled() ? QString() : tr("The service does not tell who has sent the invitations."));
    m_inviter->setAccessibleDescription(m_inviter->toolTip());
}

TriageFilter TriageFilters::filter(TriageFilter of) const
{
    of.inviter = {m_inviter->currentData().toString()};
    of.domain = m_domain->text().trimmed();
    of.olderThan = m_age->value();
    of.words = m_words->text();
    return of;
}

void TriageFilters::setClearable(bool clearable) { m_clear->setVisible(clearable); }

void TriageFilters::clear()
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker domain(m_domain);
    const QSignalBlocker inviter(m_inviter);
    m_words->clear();
    m_domain->clear();
    m_inviter->setCurrentIndex(0);
    m_age->setValue(0);
    emit changed();
}

void TriageFilters::focusFirst() { m_words->setFocus(Qt::ShortcutFocusReason); }

void TriageFilters::retranslate()
{
    m_words->setPlaceholderText(tr("Search invitations"));
    m_words->setAccessibleName(tr("Search invitations"));
    m_inviter->setAccessibleName(tr("Invited by"));
    m_domain->setPlaceholderText(tr("Any domain"));
    m_domain->setAccessibleName(tr("Domain of the address"));
    m_age->setSpecialValueText(tr("Sent at any time"));
    m_age->setAccessibleName(tr("Sent more than so many days ago"));
    const QString words = tr("Sent more than %n day(s) ago", nullptr, m_age->value());
    const qsizetype number = words.indexOf(QLocale().toString(m_age->value()));
    if (number >= 0) {
        m_age->setPrefix(words.left(number));
        m_age->setSuffix(words.mid(number + QLocale().toString(m_age->value()).size()));
    }
    m_clear->setText(tr("Clear filters"));
}

void TriageFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setInviters(m_counts);
    }
    QWidget::changeEvent(event);
}

} // namespace iam
