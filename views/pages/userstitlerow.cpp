#include "views/pages/userstitlerow.h"

#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace iam {

UsersTitleRow::UsersTitleRow(QAction *addVpnUser, QWidget *parent)
    : QWidget(parent)
    , m_addVpnUser(addVpnUser)
    , m_title(plainLabel({}, this, TextStyle::Title))
    , m_views(new QToolButton(this))
    , m_summary(new ElidedLabel(this))
    , m_refresh(new QToolButton(this))
    , m_export(new QPushButton(this))
    , m_addVpn(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_invite(new QPushButton(this))
{
    const Theme &theme = Theme::of(this);
    m_views->setObjectName(QStringLiteral("viewButton"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_views->hide();
    m_summary->setObjectName(QStringLiteral("listSummary"));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setIcon(theme.icon(Icon::Refresh));
    m_refresh->setAutoRaise(true);
    connect(m_refresh, &QToolButton::clicked, this, &UsersTitleRow::refreshWanted);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setIcon(theme.icon(Icon::Export));
    connect(m_export, &QPushButton::clicked, this, &UsersTitleRow::exportWanted);
    m_addVpn->setObjectName(QStringLiteral("addVpnUserButton"));
    connect(m_addVpn, &QPushButton::clicked, m_addVpnUser, &QAction::trigger);
    connect(m_addVpnUser, &QAction::changed, this, &UsersTitleRow::fit);
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setIcon(theme.icon(Icon::Dots));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    connect(m_more->menu()->addAction(QString()), &QAction::triggered, this, &UsersTitleRow::exportWanted);
    m_more->menu()->addAction(m_addVpnUser);
    m_invite->setObjectName(QStringLiteral("inviteUsersButton"));
    setButtonRole(m_invite, ButtonRole::Primary);
    m_invite->setIcon(theme.icon(Icon::Plus, Token::ButtonLabel));
    connect(m_invite, &QPushButton::clicked, this, &UsersTitleRow::inviteWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure(Measure::Space8));
    row->addWidget(m_title);
    row->addSpacing(measure(Measure::Space8));
    row->addWidget(m_views);
    row->addWidget(m_summary);
    row->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *> {m_refresh, m_export, m_addVpn, m_more, m_invite})
        row->addWidget(button);
    setMinimumHeight(grownHeight(Measure::TitleRow, fontMetrics()) - measure(Measure::Space8));
    retranslate();
}

void UsersTitleRow::setViewMenu(QMenu *menu)
{
    m_views->setMenu(menu);
    m_views->setVisible(menu != nullptr);
    fit();
}

void UsersTitleRow::setViewTitle(const QString &title)
{
    m_views->setText(title);
    fit();
}

void UsersTitleRow::setSummary(const QString &words, bool warns)
{
    m_summary->setWords(words);
    setTextStyle(m_summary, warns ? TextStyle::BodyStrong : TextStyle::Body, warns ? Token::TextWarning : Token::TextSecondary);
    fit();
}

void UsersTitleRow::setRefreshPossible(bool possible) { m_refresh->setEnabled(possible); }

void UsersTitleRow::setInvitingPossible(bool possible, const QString &reason)
{
    m_invite->setEnabled(possible);
    m_invite->setToolTip(plainToolTip(reason));
    m_invite->setAccessibleDescription(reason);
}

void UsersTitleRow::fit()
{
    const bool offersVpn = m_addVpnUser->isVisible();
    int wanted = 2 * measure(Measure::Space8);
    const auto add = [&wanted, this](const QWidget *part) { wanted += part->sizeHint().width() + layout()->spacing(); };
    for (const QWidget *part : std::initializer_list<const QWidget *> {m_title, m_summary, m_refresh, m_export, m_invite})
        add(part);
    if (offersVpn)
        add(m_addVpn);
    const bool folded = m_views->menu() != nullptr || wanted > width();
    m_export->setVisible(!folded);
    m_more->setVisible(folded);
    m_addVpn->setVisible(!folded && offersVpn);
    const bool possible = m_addVpnUser->isEnabled();
    m_addVpn->setEnabled(possible);
    m_addVpn->setToolTip(possible ? QString() : m_addVpnUser->toolTip());
    m_addVpn->setAccessibleDescription(possible ? QString() : m_addVpnUser->whatsThis());
}

void UsersTitleRow::retranslate()
{
    m_title->setText(tr("Users"));
    m_invite->setText(tr("Invite users"));
    m_export->setText(tr("Export"));
    m_addVpn->setText(tr("Add VPN-only user"));
    m_more->menu()->actions().constFirst()->setText(tr("&Export …"));
    for (const auto &[button, name] : {std::pair(m_more, tr("More actions")), std::pair(m_refresh, tr("Refresh (F5)"))}) {
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
    }
    fit();
}

void UsersTitleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void UsersTitleRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace iam
