#include "views/details/signinsection.h"

#include "models/core/ipaddresses.h"
#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/userdetails.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int boxWidth = 560;
constexpr int boxLines = 6;

} // namespace

SignInSection::SignInSection(const DetailsContext &context, QWidget *parent)
    : DetailsSection(context, "signInSection", parent)
    , m_state(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_addressesLabel(plainLabel({}, this, TextStyle::BodyStrong))
    , m_addresses(new QPlainTextEdit(this))
    , m_problem(plainLabel({}, this, TextStyle::Small, Token::TextError, true))
    , m_hint(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
    , m_selfManage(new QCheckBox(this))
    , m_mfa(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    m_addresses->setObjectName(QStringLiteral("allowedAddresses"));
    m_addresses->setTabChangesFocus(true);
    m_addresses->setMaximumWidth(boxWidth);
    m_addresses->setMaximumHeight(m_addresses->fontMetrics().lineSpacing() * boxLines + measure(Measure::Space24));
    m_addressesLabel->setBuddy(m_addresses);
    m_problem->setObjectName(QStringLiteral("addressesProblem"));
    m_problem->hide();
    m_selfManage->setObjectName(QStringLiteral("selfManage"));
    m_mfa->setObjectName(QStringLiteral("mfaState"));
    m_save->setObjectName(QStringLiteral("saveSettings"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_discard->setObjectName(QStringLiteral("discardSettings"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    m_copyAs = makeCopyButton([this] {
        UserSettingsChange sent = change();
        if (sent == UserSettingsChange()) // nothing to save: all of it as it is
            sent = {.allowedIpAddresses = m_known->allowedIpAddresses, .selfManage = m_known->selfManage};
        return copyas::ChangeSettings {.person = copyas::personOf(details().user()), .change = sent};
    });
    buttons->addWidget(m_copyAs);
    buttons->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_state, m_addressesLabel, m_addresses, m_problem, m_hint, m_selfManage, m_mfa})
        column()->addWidget(widget);
    column()->addLayout(buttons);
    column()->addStretch();
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &SignInSection::revalidate);
    connect(m_selfManage, &QCheckBox::toggled, this, &SignInSection::revalidate);
    connect(m_save, &QPushButton::clicked, this, &SignInSection::save);
    connect(m_discard, &QPushButton::clicked, this, &SignInSection::take);
}

QString SignInSection::title() const { return tr("Sign-in"); }

bool SignInSection::hasUnsaved() const { return m_known && change() != UserSettingsChange(); }

void SignInSection::retranslate()
{
    m_addressesLabel->setText(tr("Allowed IP addresses"));
    m_addresses->setAccessibleName(tr("Allowed IP addresses"));
    m_hint->setText(tr("Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by "
                       "commas or lines. Empty: from everywhere."));
    m_selfManage->setText(tr("The user may change these addresses"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    //: a button: shows what would be sent as a command or a program
    m_copyAs->setText(tr("Copy as …"));
}

void SignInSection::refresh()
{
    retranslate();
    const auto &settings = details().settings();
    const bool readable = settings && settings->ok();
    if (settings && !settings->ok()) {
        m_state->setText(tr("The sign-in settings could not be read."));
        showProblem(settings->error(), tr("The sign-in settings could not be read."));
    } else {
        m_state->setText(settings ? QString() : tr("Reading the sign-in settings …"));
    }
    m_state->setVisible(!readable);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_addressesLabel, m_addresses, m_hint, m_selfManage, m_mfa, m_save, m_discard, m_copyAs})
        widget->setVisible(readable);
    if (!readable)
        return;
    const UserSettings &known = settings->value();
    if (!hasUnsaved() && m_known != std::optional(known))
        take();
    if (known.twoFactor)
        m_mfa->setText(*known.twoFactor ? tr("Multifactor authentication: required for this user.")
                                        : tr("Multifactor authentication: not required for this user."));
    else
        m_mfa->setText(tr("Multifactor authentication: this service does not tell it for single users."));
    revalidate();
}

void SignInSection::take()
{
    m_known = details().settings()->value();
    m_addresses->setPlainText(ipEntries(m_known->allowedIpAddresses).join(QLatin1Char('\n')));
    m_selfManage->setChecked(m_known->selfManage);
    revalidate();
}

UserSettingsChange SignInSection::change() const
{
    UserSettingsChange wanted;
    const QStringList now = ipEntries(m_addresses->toPlainText());
    if (now != ipEntries(m_known->allowedIpAddresses))
        wanted.allowedIpAddresses = now.join(QLatin1Char(','));
    if (m_selfManage->isChecked() != m_known->selfManage)
        wanted.selfManage = m_selfManage->isChecked();
    return wanted;
}

void SignInSection::revalidate()
{
    if (!m_known)
        return;
    QStringList wrong;
    for (const QString &entry : ipEntries(m_addresses->toPlainText())) {
        if (!isIpEntry(entry))
            wrong.append(visibleText(entry));
    }
    //: %1 is a list of what was typed
    m_problem->setText(tr("Not an address, range or subnet: %1").arg(wrong.join(QStringLiteral(", "))));
    m_problem->setVisible(!wrong.isEmpty());
    const QString why = reasonNotToSave(m_busy);
    setUsable(m_save, why.isEmpty() && !wrong.isEmpty() ? m_problem->text() : why);
    setUsable(m_discard, why);
    emit titleChanged();
}

void SignInSection::save()
{
    m_busy = true;
    revalidate();
    whenDone(models().accessChanges.setSettings(subject(), *m_known, change()), this, [this](const Result<ChangeResult> &answer) {
        m_busy = false;
        if (takeAnswer(answer.ok() ? nullptr : &answer.error(), answer.ok() ? &answer.value() : nullptr)) {
            m_known->allowedIpAddresses = ipEntries(m_addresses->toPlainText()).join(QLatin1Char(','));
            m_known->selfManage = m_selfManage->isChecked();
        }
        revalidate();
        details().readSettings();
    });
}

} // namespace iam
