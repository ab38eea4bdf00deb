#include "views/connect/connectform.h"

#include "models/core/safetext.h"
#include "views/connect/choicecard.h"
#include "views/connect/endpointform.h"
#include "views/text/problemtext.h"
#include "views/text/rightstext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int formWidth = 600;

QLineEdit *lineEdit(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    return edit;
}

QComboBox *comboBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("connectForm"));
    setMaximumWidth(formWidth);
    build();
    retranslate();
    m_cards.at(static_cast<int>(ConnectChoice::Way::ApiKey))->setChecked(true);
    refresh();
}

void ConnectForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space8));
    m_title = plainLabel({}, this, TextStyle::Title);
    m_intro = plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(measure(Measure::Space8));

    auto *cards = new QHBoxLayout;
    cards->setSpacing(measure(Measure::Space12));
    for (const char *name : {"wayDemo", "wayApiKey", "wayPasscode"}) {
        auto *card = new ChoiceCard(this);
        card->setObjectName(QLatin1String(name));
        m_cards.append(card);
        cards->addWidget(card, 1);
        connect(card, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                edited();
        });
    }
    column->addLayout(cards);
    column->addSpacing(measure(Measure::Space8));
    buildSecret();
    column->addWidget(m_secretPart);

    m_result = new InlineNotification(NoticeKind::Success, this);
    m_result->setObjectName(QStringLiteral("signInResult"));
    m_result->hide();
    m_warning = new InlineNotification(NoticeKind::Warning, this);
    m_warning->setObjectName(QStringLiteral("realAccountWarning"));
    m_warning->hide();
    column->addWidget(m_result);
    column->addWidget(m_warning);
    buildEndpoints();
    column->addWidget(m_settings, 0, Qt::AlignLeading);
    column->addWidget(m_endpoints);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_check = new QPushButton(this);
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("openButton"));
    setButtonRole(m_open, ButtonRole::Primary);
    m_open->setDefault(true);
    buttons->addWidget(m_check);
    buttons->addWidget(m_open);
    column->addSpacing(measure(Measure::Space8));
    column->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &ConnectForm::checkWanted);
    connect(m_open, &QPushButton::clicked, this, &ConnectForm::openWanted);
}

void ConnectForm::buildSecret()
{
    m_secretPart = new QWidget(this);
    auto *grid = new QGridLayout(m_secretPart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure(Measure::Space16));
    grid->setVerticalSpacing(measure(Measure::Space4));
    m_secretLabel = plainLabel({}, m_secretPart, TextStyle::Small, Token::TextSecondary);
    m_secret = lineEdit("secretEdit", m_secretPart);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_secretLabel->setBuddy(m_secret);
    m_show = new QPushButton(m_secretPart);
    m_show->setObjectName(QStringLiteral("showSecret"));
    m_show->setCheckable(true);
    setButtonRole(m_show, ButtonRole::Quiet);
    auto *secretRow = new QHBoxLayout;
    secretRow->setSpacing(measure(Measure::Space8));
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_show);
    m_secretHelp = plainLabel({}, m_secretPart, TextStyle::Small, Token::TextHelper, true);
    m_secretHelp->setObjectName(QStringLiteral("secretHelp"));
    m_keepLabel = plainLabel({}, m_secretPart, TextStyle::Small, Token::TextSecondary);
    m_keep = comboBox("keepBox", m_secretPart);
    m_keepLabel->setBuddy(m_keep);
    m_accountLabel = plainLabel({}, m_secretPart, TextStyle::Small, Token::TextSecondary);
    m_account = comboBox("accountBox", m_secretPart);
    m_accountLabel->setBuddy(m_account);
    grid->addWidget(m_secretLabel, 0, 0, 1, 2);
    grid->addLayout(secretRow, 1, 0, 1, 2);
    grid->addWidget(m_secretHelp, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, measure(Measure::Space4));
    grid->addWidget(m_keepLabel, 4, 0);
    grid->addWidget(m_accountLabel, 4, 1);
    grid->addWidget(m_keep, 5, 0);
    grid->addWidget(m_account, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_secret, &QLineEdit::textChanged, this, &ConnectForm::edited);
    connect(m_secret, &QLineEdit::returnPressed, this, [this] {
        if (isComplete() && m_state == State::Editing)
            emit checkWanted();
    });
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_account, &QComboBox::activated, this, [this](int index) {
        emit accountChosen({m_account->itemData(index).toString()});
    });
}

void ConnectForm::buildEndpoints()
{
    m_settings = new LinkButton({}, this);
    m_settings->setObjectName(QStringLiteral("connectionSettings"));
    m_settings->setCheckable(true);
    m_endpoints = new EndpointForm(this);
    m_endpoints->hide();
    connect(m_settings, &QPushButton::toggled, m_endpoints, &QWidget::setVisible);
    connect(m_endpoints, &EndpointForm::edited, this, &ConnectForm::edited);
}

void ConnectForm::retranslate()
{
    m_title->setText(tr("Connect"));
    m_intro->setText(tr("Nothing is changed in an account by connecting."));
    m_cards.at(0)->setWords(tr("Demo account"), tr("Runs on this computer. Nothing leaves it."));
    m_cards.at(1)->setWords(tr("API key"), tr("An IBM Cloud account, with the key of a person or a service ID."));
    m_cards.at(2)->setWords(tr("Passcode"), tr("An IBM Cloud account, with a one-time passcode or a token."));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_keepLabel->setText(tr("&Keep it"));
    m_accountLabel->setText(tr("&Account"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setPlaceholderText(tr("Known after the check"));
    m_settings->setText(tr("Connection settings"));
    const int keep = qMax(0, m_keep->currentIndex());
    m_keep->clear();
    m_keep->addItem(tr("Only in memory"));
    if (m_keyStoreThere)
        m_keep->addItem(tr("In the system’s key store"));
    m_keep->setCurrentIndex(qMin(keep, m_keep->count() - 1));
    m_keep->setAccessibleName(tr("Where the key is kept"));
    refresh();
}

ConnectChoice::Way ConnectForm::way() const
{
    for (int index = 0; index < m_cards.size(); ++index) {
        if (m_cards.at(index)->isChecked())
            return static_cast<ConnectChoice::Way>(index);
    }
    return ConnectChoice::Way::ApiKey;
}

bool ConnectForm::usesStoredKey() const
{
    return m_storedKey && way() == ConnectChoice::Way::ApiKey && m_secret->text().trimmed().isEmpty();
}

ConnectChoice ConnectForm::choice() const
{
    ConnectChoice choice {.way = way()};
    if (choice.way == ConnectChoice::Way::Demo)
        return choice;
    choice.secret = Secret(m_secret->text().trimmed().toUtf8());
    choice.endpoints = m_endpoints->choice();
    choice.account = {m_account->currentData().toString()};
    choice.keep = choice.way == ConnectChoice::Way::ApiKey && m_keep->currentIndex() == 1;
    return choice;
}

void ConnectForm::forgetSecret()
{
    const QSignalBlocker quiet(m_secret);
    m_secret->clear();
    m_show->setChecked(false);
    refresh();
}

bool ConnectForm::isComplete() const
{
    if (way() == ConnectChoice::Way::Demo)
        return true;
    return m_endpoints->isComplete() && (!m_secret->text().trimmed().isEmpty() || usesStoredKey());
}

void ConnectForm::setKeyStoreThere(bool there)
{
    m_keyStoreThere = there;
    retranslate();
}

void ConnectForm::showKnown(const KnownAccount *account)
{
    m_storedKey = account != nullptr && account->keyKept;
    if (account != nullptr) {
        m_cards.at(static_cast<int>(account->way))->setChecked(true);
        m_endpoints->setChoice(account->endpoints);
        m_keep->setCurrentIndex(account->keyKept ? m_keep->count() - 1 : 0);
    }
    m_secret->clear();
    edited();
    m_account->clear();
    if (account != nullptr && !account->account.text.isEmpty())
        m_account->addItem(visibleText(account->name), account->account.text);
    refresh();
}

void ConnectForm::edited()
{
    m_state = State::Editing;
    m_account->clear();
    m_result->hide();
    m_warning->hide();
    refresh();
}

void ConnectForm::showChecking()
{
    m_state = State::Checking;
    m_result->setKind(NoticeKind::Info);
    m_result->setText(tr("Signing in …"), {});
    m_result->show();
    m_warning->hide();
    refresh();
}

void ConnectForm::showFound(const QString &address, bool isServiceId, const QList<AccountSummary> &accounts)
{
    m_state = State::Found;
    m_address = address;
    m_isServiceId = isServiceId;
    const QString before = m_account->currentData().toString();
    m_account->clear();
    for (const AccountSummary &account : accounts)
        m_account->addItem(visibleText(account.name.isEmpty() ? account.id.text : account.name), account.id.text);
    m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
    if (accounts.isEmpty()) {
        m_result->setKind(NoticeKind::Error);
        m_result->setText(tr("Signed in, but there is no account to open."), {});
        m_result->announce();
    }
    refresh();
}

void ConnectForm::showRights(const QString &accountName, bool isDemo, const Actor &actor, bool classicAccount)
{
    m_result->setKind(NoticeKind::Success);
    const QString who = visibleText(m_address.isEmpty() ? actor.iamId.text : m_address);
    //: %1 is the name or address of who has signed in
    m_result->setText(m_isServiceId ? tr("Signed in as %1, a service ID.").arg(who) : tr("Signed in as %1, a person.").arg(who),
        rightsText(actor, classicAccount));
    m_result->show();
    m_result->announce();
    m_warning->setText({},
        tr("Changes here affect the real account %1. The console asks once more before the first change.")
            .arg(visibleText(accountName)));
    m_warning->setVisible(!isDemo);
    refresh();
}

void ConnectForm::showProblem(const ApiError &error)
{
    m_state = State::Editing;
    m_result->setKind(NoticeKind::Error);
    if (error.kind == ErrorKind::Unauthorized)
        m_result->setText(tr("The service does not accept this."), visibleText(error.message));
    else
        m_result->setText(tr("Not signed in."), problemText(error));
    m_result->show();
    m_result->announce();
    m_warning->hide();
    refresh();
}

void ConnectForm::refresh()
{
    const ConnectChoice::Way chosen = way();
    const bool demo = chosen == ConnectChoice::Way::Demo;
    const bool passcode = chosen == ConnectChoice::Way::Passcode;
    m_secretPart->setVisible(!demo);
    m_settings->setVisible(!demo);
    m_endpoints->setVisible(!demo && m_settings->isChecked());
    m_secretLabel->setText(passcode ? tr("&Passcode or token") : tr("&API key"));
    m_secret->setAccessibleName(passcode ? tr("Passcode or token") : tr("API key"));
    m_secret->setPlaceholderText(m_storedKey && !passcode ? tr("The key of this account is in the key store") : QString());
    m_secretHelp->setText(passcode ? tr("Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.")
            : m_keyStoreThere ? tr("Never written to a file, the log or the journal.")
                              : tr("This computer has no key store: the key stays in memory until the console is closed."));
    m_keepLabel->setVisible(!passcode);
    m_keep->setVisible(!passcode);
    setUsable(m_keep, m_keyStoreThere ? QString() : m_secretHelp->text());
    setUsable(m_account, m_state == State::Found && m_account->count() > 1 ? QString()
            : m_account->count() == 1                                   ? tr("There is only this one.")
                                                                        : tr("Accounts are found by Check."));
    m_check->setVisible(!demo);
    m_check->setText(m_state == State::Found ? tr("Check again") : tr("Check"));
    setUsable(m_check, m_state == State::Checking ? tr("Being checked.")
            : isComplete()                        ? QString()
                                                  : tr("Something is still empty."));
    m_open->setText(tr("Open account"));
    const bool ready = demo || (m_state == State::Found && m_account->count() > 0)
        || (m_state == State::Editing && usesStoredKey() && m_account->count() > 0);
    setUsable(m_open, ready ? QString() : tr("Accounts are found by Check."));
}

void ConnectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
