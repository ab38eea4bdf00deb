#include "views/pages/sendontexts.h"

#include "models/copyas/copyas.h"
#include "models/workflows/accountoverview.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr QLatin1String notificationsPage("https://cloud.ibm.com/notifications?type=account");

} // namespace

SendOnTexts::SendOnTexts(const AccountOverview &overview, const copyas::Hosts &hosts, QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel({}, this, TextStyle::BodyStrong))
    , m_about(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
    , m_notifications(addButton("sendOnNotifications"))
    , m_command(addButton("sendOnCommand"))
    , m_call(addButton("sendOnCall"))
{
    setObjectName(QStringLiteral("sendOnTexts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space4));
    column->addWidget(m_heading);
    column->addWidget(m_about);
    // One below the other: the words of some languages do not stand side by side here.
    for (QPushButton *button : {m_notifications, m_command, m_call})
        column->addWidget(button, 0, Qt::AlignLeft);
    const auto copy = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit copied();
    };
    connect(m_notifications, &QPushButton::clicked, this, [copy] {
        //: to be sent to somebody invited; %1 is the address of a web page
        copy(tr("Open your notifications of the type “account”, and accept the invitation there: %1").arg(notificationsPage));
    });
    const auto accept = [&overview, &hosts](copyas::Format format) {
        return copyas::text({copyas::Accept {}}, {.account = overview.accountId(), .hosts = hosts}, format);
    };
    connect(m_command, &QPushButton::clicked, this, [copy, accept] { copy(accept(copyas::Format::Cli)); });
    connect(m_call, &QPushButton::clicked, this, [copy, accept] { copy(accept(copyas::Format::Curl)); });
    retranslate();
}

QPushButton *SendOnTexts::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(Theme::of(this).icon(Icon::Copy));
    button->setAutoDefault(false);
    setSmallButton(button);
    return button;
}

void SendOnTexts::retranslate()
{
    m_heading->setText(tr("Text to send on"));
    m_about->setText(tr("For people who already use the cloud"));
    m_notifications->setText(tr("Notifications", "where to find them"));
    m_command->setText(tr("Command", "of a shell"));
    m_call->setText(tr("Call", "of the interface"));
    m_notifications->setAccessibleDescription(tr("Copies where the notification is found"));
    m_command->setAccessibleDescription(tr("Copies the command that accepts"));
    m_call->setAccessibleDescription(tr("Copies the call that accepts"));
}

void SendOnTexts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
