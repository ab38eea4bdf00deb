#include "views/invitee/inviteewindow.h"

#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/usertext.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

namespace iam {

namespace {

constexpr QSize windowSize {760, 620};
constexpr QLatin1String accountType("account");

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

QListWidget *list(const char *name, QWidget *parent)
{
    auto *made = new QListWidget(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextElideMode(Qt::ElideRight);
    return made;
}

} // namespace

InviteeWindow::InviteeWindow(InviteeSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_who(plainLabel({}, this))
    , m_address(new QComboBox(this))
    , m_signIn(button("inviteeSignIn", this))
    , m_notice(new InlineNotification(NoticeKind::Info, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("inviteeWindow"));
    resize(windowSize);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    const int side = measure(Measure::Space16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(measure(Measure::Space12));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space8));
    m_address->setObjectName(QStringLiteral("inviteeAddress"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_who->setBuddy(m_address);
    setButtonRole(m_signIn, ButtonRole::Primary);
    row->addWidget(m_who);
    row->addWidget(m_address, 1);
    row->addWidget(m_signIn);
    m_notice->setObjectName(QStringLiteral("inviteeNotice"));
    m_notice->hide();
    m_tabs->setObjectName(QStringLiteral("inviteeTabs"));
    m_tabs->addTab(makeInbox(), {});
    m_tabs->addTab(makeNotifications(), {});
    m_tabs->addTab(makeKeys(), {});
    setUsable(m_tabs, tr("Sign in first."));
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    connect(m_signIn, &QPushButton::clicked, this, &InviteeWindow::signIn);
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &InviteeWindow::signIn);
    retranslate();
    m_address->setFocus();
}

QWidget *InviteeWindow::makeInbox()
{
    auto *part = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(part);
    m_mailList = list("inviteeMails", part);
    m_mailText = plainLabel({}, part, TextStyle::Body, Token::Text, true);
    m_mailText->setObjectName(QStringLiteral("inviteeMailText"));
    m_mailText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameRow = new QWidget(part);
    auto *names = new QHBoxLayout(m_nameRow);
    names->setContentsMargins(0, 0, 0, 0);
    m_first = new QLineEdit(m_nameRow);
    m_first->setObjectName(QStringLiteral("inviteeFirstName"));
    m_last = new QLineEdit(m_nameRow);
    m_last->setObjectName(QStringLiteral("inviteeLastName"));
    names->addWidget(m_first);
    names->addWidget(m_last);
    m_acceptMail = button("inviteeAcceptMail", part);
    setButtonRole(m_acceptMail, ButtonRole::Primary);
    m_acceptByCall = button("inviteeAcceptCall", part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_acceptMail);
    buttons->addWidget(m_acceptByCall);
    buttons->addStretch();
    column->addWidget(m_mailList, 1);
    column->addWidget(m_mailText);
    column->addWidget(m_nameRow);
    column->addLayout(buttons);
    connect(m_mailList, &QListWidget::currentRowChanged, this, &InviteeWindow::showMail);
    connect(m_first, &QLineEdit::textChanged, this, &InviteeWindow::showMail);
    connect(m_last, &QLineEdit::textChanged, this, &InviteeWindow::showMail);
    connect(m_acceptMail, &QPushButton::clicked, this, [this] {
        const InviteeMail mail = m_mails.value(m_mailList->currentRow());
        take(m_session.acceptByLink(mail.token, m_first->text().trimmed(), m_last->text().trimmed()),
            tr("Accepted. You are now a member of %1.").arg(isolatedText(mail.accountName)));
    });
    connect(m_acceptByCall, &QPushButton::clicked, this,
        [this] { take(m_session.acceptByCall(), tr("Accepted by a call. You are now a member.")); });
    return part;
}

QWidget *InviteeWindow::makeNotifications()
{
    auto *part = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(part);
    auto *row = new QHBoxLayout;
    m_search = new QLineEdit(part);
    m_search->setObjectName(QStringLiteral("inviteeSearch"));
    SearchButtons::addTo(m_search);
    m_type = new QComboBox(part);
    m_type->setObjectName(QStringLiteral("inviteeType"));
    m_type->addItem({}, QString());
    m_type->addItem({}, QString(accountType));
    row->addWidget(m_search, 1);
    row->addWidget(m_type);
    m_notificationList = list("inviteeNotifications", part);
    m_notificationText = plainLabel({}, part, TextStyle::Body, Token::Text, true);
    m_acceptNotification = button("inviteeAcceptNotification", part);
    setButtonRole(m_acceptNotification, ButtonRole::Primary);
    column->addLayout(row);
    column->addWidget(m_notificationList, 1);
    column->addWidget(m_notificationText);
    column->addWidget(m_acceptNotification, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &InviteeWindow::readNotifications);
    connect(m_type, &QComboBox::currentIndexChanged, this, &InviteeWindow::readNotifications);
    connect(m_notificationList, &QListWidget::currentRowChanged, this, &InviteeWindow::showNotification);
    connect(m_acceptNotification, &QPushButton::clicked, this, [this] {
        const InviteeNotification notification = m_notifications.value(m_notificationList->currentRow());
        take(m_session.acceptByLink(notification.token, {}, {}), tr("Accepted. You are now a member."));
    });
    return part;
}

QWidget *InviteeWindow::makeKeys()
{
    auto *part = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(part);
    auto *row = new QHBoxLayout;
    m_keyName = new QLineEdit(part);
    m_keyName->setObjectName(QStringLiteral("inviteeKeyName"));
    m_createKey = button("inviteeCreateKey", part);
    row->addWidget(m_keyName, 1);
    row->addWidget(m_createKey);
    m_keyList = list("inviteeKeys", part);
    m_useKey = button("inviteeUseKey", part);
    column->addLayout(row);
    column->addWidget(m_keyList, 1);
    column->addWidget(m_useKey, 0, Qt::AlignLeft);
    const auto revalidate = [this] {
        setUsable(m_createKey, m_keyName->text().trimmed().isEmpty() ? tr("The name is empty.") : QString());
        const QListWidgetItem *item = m_keyList->currentItem();
        const bool known = item != nullptr && m_keys.contains(item->data(Qt::UserRole).toString());
        setUsable(m_useKey, known ? QString() : tr("Only a key that was created here can be used here."));
    };
    connect(m_keyName, &QLineEdit::textChanged, this, revalidate);
    connect(m_keyList, &QListWidget::currentRowChanged, this, revalidate);
    connect(m_createKey, &QPushButton::clicked, this, &InviteeWindow::createKey);
    connect(m_useKey, &QPushButton::clicked, this, &InviteeWindow::useKey);
    revalidate();
    return part;
}

void InviteeWindow::setAddresses(const QStringList &addresses)
{
    const QString before = m_address->currentText();
    m_address->clear();
    m_address->addItems(addresses);
    m_address->setCurrentText(before);
}

void InviteeWindow::signIn()
{
    const QString email = m_address->currentText().trimmed();
    if (email.isEmpty())
        return;
    m_notice->hide();
    m_keys.clear();
    whenDone(m_session.signIn(email), this, [this](const Result<Done> &answer) {
        setUsable(m_tabs, answer.ok() ? QString() : tr("Sign in first."));
        if (answer.ok())
            readAll();
        else
            tell(tr("Nobody of that address is known or invited."), problemText(answer.error()), true);
    });
}

void InviteeWindow::readAll()
{
    readInbox();
    readNotifications();
    readKeys();
}

void InviteeWindow::readInbox()
{
    whenDone(m_session.inbox(), this, [this](const Result<QList<InviteeMail>> &answer) {
        if (!answer.ok()) {
            tell(tr("The inbox could not be read."), problemText(answer.error()), true);
            return;
        }
        m_mails = answer.value();
        m_mailList->clear();
        for (const InviteeMail &mail : std::as_const(m_mails))
            m_mailList->addItem(visibleText(mail.subject));
        m_mailList->setCurrentRow(m_mails.isEmpty() ? -1 : 0);
        showMail();
    });
}

void InviteeWindow::showMail()
{
    const int row = m_mailList->currentRow();
    const bool any = row >= 0 && row < m_mails.size();
    const InviteeMail mail = any ? m_mails.at(row) : InviteeMail();
    if (any) {
        QStringList lines;
        //: %1 is who sent an invitation, %2 a date and time
        lines.append(tr("From %1, sent %2").arg(isolatedText(mail.sender), dateTimeText(mail.sentAt)));
        lines.append(tr("Link: %1").arg(isolatedText(mail.link)));
        //: %1 is a date and time
        lines.append(mail.note.isEmpty() ? tr("Can be accepted until %1.").arg(dateTimeText(mail.expiresAt))
                                         : visibleText(mail.note));
        m_mailText->setText(lines.join(QLatin1Char('\n')));
    } else {
        m_mailText->setText(tr("No messages."));
    }
    m_nameRow->setVisible(any && mail.needsName && mail.canAccept);
    const bool named = !mail.needsName || (!m_first->text().trimmed().isEmpty() && !m_last->text().trimmed().isEmpty());
    const QString nothing = any && mail.canAccept ? QString() : tr("There is nothing to accept.");
    setUsable(m_acceptMail, nothing.isEmpty() && !named ? tr("Enter both names first.") : nothing);
    setUsable(m_acceptByCall, nothing.isEmpty() && mail.needsName ? tr("Somebody new accepts by the link.") : nothing);
}

void InviteeWindow::readNotifications()
{
    if (!m_tabs->isEnabled())
        return;
    whenDone(m_session.notifications(m_search->text().trimmed(), m_type->currentData().toString()), this,
        [this](const Result<QList<InviteeNotification>> &answer) {
            if (!answer.ok()) {
                tell(tr("The notifications could not be read."), problemText(answer.error()), true);
                return;
            }
            m_notifications = answer.value();
            m_notificationList->clear();
            for (const InviteeNotification &notification : std::as_const(m_notifications))
                m_notificationList->addItem(visibleText(notification.title));
            m_notificationList->setCurrentRow(m_notifications.isEmpty() ? -1 : 0);
            showNotification();
        });
}

void InviteeWindow::showNotification()
{
    const int row = m_notificationList->currentRow();
    const bool any = row >= 0 && row < m_notifications.size();
    const InviteeNotification notification = any ? m_notifications.at(row) : InviteeNotification();
    m_notificationText->setText(any ? visibleText(notification.body) : tr("No notifications."));
    setUsable(m_acceptNotification, any && notification.canAccept ? QString() : tr("There is nothing to accept."));
}

void InviteeWindow::readKeys()
{
    whenDone(m_session.apiKeys(), this, [this](const Result<QList<ApiKey>> &answer) {
        m_keyList->clear();
        if (!answer.ok())
            return; // who is not a member yet has none
        for (const ApiKey &key : answer.value()) {
            const QString used = key.lastUsedAt.isValid()
                //: %1 is the name of an API key, %2 a date and time
                ? tr("%1 – last used %2").arg(visibleText(key.name), dateTimeText(key.lastUsedAt))
                //: %1 is the name of an API key
                : tr("%1 – never used").arg(visibleText(key.name));
            auto *item = new QListWidgetItem(used, m_keyList);
            item->setData(Qt::UserRole, key.id);
        }
        m_keyList->setCurrentRow(m_keyList->count() - 1);
    });
}

void InviteeWindow::take(const QFuture<Result<Done>> &call, const QString &done)
{
    for (QPushButton *accept : {m_acceptMail, m_acceptByCall, m_acceptNotification})
        setUsable(accept, tr("Being sent."));
    whenDone(call, this, [this, done](const Result<Done> &answer) {
        if (answer.ok())
            tell(done, {}, false);
        else // the service words why not: ended, withdrawn, replaced, somebody else's
            tell(tr("Not accepted."), visibleText(answer.error().message.isEmpty() ? problemText(answer.error())
                                                                                   : answer.error().message), true);
        readAll();
        if (answer.ok())
            emit accepted();
    });
}

void InviteeWindow::tell(const QString &strong, const QString &text, bool bad)
{
    m_notice->setKind(bad ? NoticeKind::Error : NoticeKind::Success);
    m_notice->setText(strong, text);
    m_notice->show();
    m_notice->announce();
}

void InviteeWindow::createKey()
{
    whenDone(m_session.createKey(m_keyName->text().trimmed()), this, [this](const Result<CreatedApiKey> &answer) {
        if (!answer.ok()) {
            tell(tr("The API key was not created."), problemText(answer.error()), true);
            return;
        }
        m_keys.insert(answer.value().key.id, answer.value().text);
        m_keyName->clear();
        tell(tr("The API key %1 is created.").arg(isolatedText(answer.value().key.name)),
            tr("This window can use it until it is closed."), false);
        readKeys();
    });
}

void InviteeWindow::useKey()
{
    const QString id = m_keyList->currentItem()->data(Qt::UserRole).toString();
    whenDone(m_session.useKey(m_keys.value(id)), this, [this](const Result<Done> &answer) {
        if (answer.ok())
            tell(tr("The API key was used to sign in."), {}, false);
        else
            tell(tr("The API key does not work."), problemText(answer.error()), true);
        readKeys();
    });
}

void InviteeWindow::retranslate()
{
    setWindowTitle(tr("Invitee (demo)"));
    m_who->setText(tr("&Sign in as"));
    m_address->setAccessibleName(tr("Address of the invited person"));
    m_signIn->setText(tr("Sign in"));
    m_tabs->setTabText(0, tr("Inbox"));
    m_tabs->setTabText(1, tr("Notifications"));
    m_tabs->setTabText(2, tr("API keys"));
    m_mailList->setAccessibleName(tr("Messages"));
    m_first->setPlaceholderText(tr("First name"));
    m_first->setAccessibleName(tr("First name"));
    m_last->setPlaceholderText(tr("Last name"));
    m_last->setAccessibleName(tr("Last name"));
    m_acceptMail->setText(tr("Accept by the link"));
    m_acceptByCall->setText(tr("Accept by a call"));
    m_search->setPlaceholderText(tr("Search notifications"));
    m_search->setAccessibleName(tr("Search notifications"));
    m_type->setAccessibleName(tr("Type of notifications"));
    m_type->setItemText(0, tr("All types"));
    m_type->setItemText(1, accountType);
    m_notificationList->setAccessibleName(tr("Notifications"));
    m_acceptNotification->setText(tr("Accept"));
    m_keyName->setPlaceholderText(tr("Name of the new API key"));
    m_keyName->setAccessibleName(tr("Name of the new API key"));
    m_createKey->setText(tr("Create API key"));
    m_keyList->setAccessibleName(tr("API keys"));
    m_useKey->setText(tr("Use the API key"));
    showMail();
    showNotification();
}

void InviteeWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
