#include "views/pages/previewpane.h"

#include "models/core/safetext.h"
#include "models/items/userstore.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "views/actions/useractions.h"
#include "views/pages/accesspreview.h"
#include "views/pages/accountmodels.h"
#include "views/pages/sendontexts.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/blockline.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/statuslabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace iam {

namespace {

constexpr int labelWidth = 104;

bool isInvited(UserStatus status)
{
    return status == UserStatus::Processing || status == UserStatus::Pending || status == UserStatus::Expired
        || status == UserStatus::InvitationFailed;
}

void follow(QPushButton *button, QAction *action)
{
    button->disconnect();
    button->setText(action->iconText());
    button->setIcon(action->icon());
    button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    button->setAccessibleDescription(action->isEnabled() ? QString() : action->whatsThis());
    button->setEnabled(action->isEnabled());
    button->setObjectName(QStringLiteral("preview_") + action->objectName());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->show();
}

} // namespace

PreviewPane::PreviewPane(const AccountModels &models, UserActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_overview(models.overview)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("previewPane"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    const int side = measure(Measure::Space16);
    column->setContentsMargins(side, measure(Measure::Space12), side, side);
    column->setSpacing(measure(Measure::Space8));

    auto *head = new QHBoxLayout;
    m_name = plainLabel({}, this, TextStyle::Subtitle, Token::Text, true);
    m_name->setObjectName(QStringLiteral("previewName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close = new QToolButton(this);
    m_close->setIcon(Theme::of(this).icon(Icon::Close));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &PreviewPane::closeRequested);
    head->addWidget(m_name, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    auto *state = new QHBoxLayout;
    m_status = new StatusLabel(this);
    m_expiry = plainLabel({}, this, TextStyle::BodyStrong);
    state->addWidget(m_status);
    state->addWidget(m_expiry);
    state->addStretch();

    m_waiting = plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true);
    m_waiting->setObjectName(QStringLiteral("previewWaiting"));
    m_waiting->hide();

    m_buttons = new QWidget(this);
    auto *buttons = new QBoxLayout(QBoxLayout::LeftToRight, m_buttons);
    m_buttonRow = buttons;
    buttons->setContentsMargins(0, measure(Measure::Space4), 0, measure(Measure::Space4));
    buttons->setSpacing(measure(Measure::Space8));
    m_first = new QPushButton(this);
    m_second = new QPushButton(this);
    m_dots = new QToolButton(this);
    m_dots->setIcon(Theme::of(this).icon(Icon::Dots));
    connect(m_dots, &QToolButton::clicked, this,
        [this] { emit menuRequested(m_dots->mapToGlobal(QPoint(0, m_dots->height()))); });
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addWidget(m_dots);
    buttons->addStretch();

    m_heading = plainLabel({}, this, TextStyle::BodyStrong);
    m_factsArea = new QWidget(this);
    m_facts = new QFormLayout(m_factsArea);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(measure(Measure::Space8));
    m_facts->setVerticalSpacing(measure(Measure::Space4));
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_hint = new InlineNotification(NoticeKind::Info, this);

    m_access = new AccessPreview(models.access, models.catalog, models.help, this);
    connect(m_access, &AccessPreview::detailsWanted, this, [this] { m_actions.action(UserAction::Open)->trigger(); });
    m_sendOnLine = new BlockLine(this);
    m_sendOn = new SendOnTexts(models.overview, models.hosts, this);

    column->addLayout(head);
    column->addLayout(state);
    column->addWidget(m_waiting);
    column->addWidget(m_buttons);
    column->addWidget(new BlockLine(this));
    auto *blocks = new QWidget(this);
    auto *below = new QVBoxLayout(blocks);
    below->setContentsMargins(0, measure(Measure::Space4), 0, 0);
    below->setSpacing(measure(Measure::Space12));
    below->addWidget(m_heading);
    below->addWidget(m_factsArea);
    below->addWidget(new BlockLine(this));
    below->addWidget(m_access);
    below->addWidget(m_hint);
    below->addWidget(m_sendOnLine);
    below->addWidget(m_sendOn);
    below->addStretch(1);
    // Much access, or a small window: the blocks scroll below the name.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("previewBlocks"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(blocks);
    scroll->viewport()->setAutoFillBackground(false);
    blocks->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    m_nobody = plainLabel({}, this, TextStyle::Body, Token::TextHelper, true);
    m_nobody->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_contents, 1);
    outer->addWidget(m_nobody, 1);
    retranslate();
    setUser(nullptr, {}, {});
}

void PreviewPane::retranslate()
{
    m_close->setAccessibleName(tr("Close preview"));
    m_close->setToolTip(plainToolTip(tr("Close preview")));
    m_dots->setAccessibleName(tr("More actions"));
    m_nobody->setText(tr("Choose a user to see more."));
    setWaiting(m_waitingCount);
    m_hint->setText({},
        tr("A person who is new to the cloud can accept only through the link in the message. Ask to look in the "
           "spam folder."));
}

void PreviewPane::setUser(const UserRow *row, const QString &inviter, const QDateTime &now)
{
    m_contents->setVisible(row != nullptr);
    m_nobody->setVisible(row == nullptr);
    if (row == nullptr) {
        m_access->setNobody();
        return;
    }
    m_name->setText(isolatedText(row->user.displayName()));
    setTextStyle(m_name, TextStyle::Subtitle, Token::Text);
    QFont font = m_name->font();
    font.setItalic(row->user.fullName().isEmpty());
    m_name->setFont(font);
    m_status->setStatus(row->status, visibleText(statusText(*row)));
    const LastSending sending = lastSendingOf(*row);
    const bool pending = row->status == UserStatus::Pending;
    const bool expires = pending && sending.time.isValid();
    m_expiry->setVisible(expires);
    if (expires) {
        const int days = daysLeft(sending.time + invitationLifetime, now);
        //: %1 is "in 5 days" or "today"
        m_expiry->setText(tr("expires %1").arg(daysLeftText(days)));
        const Token ink = days <= 3 ? Token::TextError : days <= expiringSoonDays ? Token::TextWarning : Token::Text;
        setTextStyle(m_expiry, days <= expiringSoonDays ? TextStyle::BodyStrong : TextStyle::Body, ink);
    }
    m_hint->setVisible(pending);
    m_sendOnLine->setVisible(pending);
    m_sendOn->setVisible(pending);
    m_access->setUser(row->user, isInvited(row->status), m_overview.isClassicAccount());
    showFacts(*row, inviter);
    showButtons();
}

void PreviewPane::setWaiting(int assignments)
{
    m_waitingCount = assignments;
    m_waiting->setVisible(assignments > 0);
    m_waiting->setText(tr("%n assignment(s) wait for acceptance.", nullptr, assignments));
}

void PreviewPane::setActionsShown(bool shown) { m_buttons->setVisible(shown); }

void PreviewPane::showFacts(const UserRow &row, const QString &inviter)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const bool invited = isInvited(row.status);
    m_heading->setText(invited ? tr("Invitation") : tr("Member"));
    if (!row.user.fullName().isEmpty())
        addFact(tr("E-mail"), row.user.email);
    const LastSending sending = lastSendingOf(row);
    if (invited) {
        //: %1 is a date and time that is only estimated
        addFact(tr("Sent"), sending.estimated ? tr("≈ %1").arg(dateTimeText(sending.time)) : dateTimeText(sending.time));
        if (row.status == UserStatus::Pending || row.status == UserStatus::Expired)
            addFact(row.status == UserStatus::Expired ? tr("Expired") : tr("Expires"),
                dateTimeText(sending.time.isValid() ? sending.time + invitationLifetime : QDateTime()));
    } else {
        addFact(tr("Added"), dateTimeText(row.user.addedOn));
    }
    addFact(tr("Invited by"), inviter);
    addFact(tr("IAM ID"), row.user.iamId.text, true);
    if (row.user.ibmid != row.user.email)
        addFact(tr("User ID"), row.user.ibmid);
    if (row.user.realm != QLatin1String("IBMid"))
        addFact(tr("Realm"), row.user.realm);
    addFact(tr("Phone"), row.user.phone);
}

void PreviewPane::addFact(const QString &label, const QString &value, bool technical)
{
    if (value.isEmpty())
        return;
    QLabel *name = plainLabel(label, m_factsArea, TextStyle::Body, Token::TextSecondary);
    name->setMinimumWidth(labelWidth);
    QLabel *content = plainLabel(value, m_factsArea, technical ? TextStyle::Code : TextStyle::Body, Token::Text, true);
    if (technical) { // one long word: both ends tell the most, the tip and Copy have it whole
        constexpr int room = 160;
        content->setText(content->fontMetrics().elidedText(visibleText(value), Qt::ElideMiddle, room));
    }
    content->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A value in another direction still stands beside its label.
    content->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    content->setToolTip(plainToolTip(value));
    m_facts->addRow(name, content);
}

void PreviewPane::showButtons()
{
    QList<QAction *> shown;
    for (const UserAction kind : {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation, UserAction::Remove}) {
        QAction *action = m_actions.action(kind);
        if (action->isVisible() && shown.size() < 2)
            shown.append(action);
    }
    m_first->setVisible(!shown.isEmpty());
    m_second->setVisible(shown.size() > 1);
    if (!shown.isEmpty())
        follow(m_first, shown.at(0));
    if (shown.size() > 1)
        follow(m_second, shown.at(1));
    arrangeButtons();
}

void PreviewPane::arrangeButtons()
{
    int wanted = m_dots->sizeHint().width();
    for (const QPushButton *button : {m_first, m_second})
        wanted += button->isHidden() ? 0 : button->sizeHint().width() + m_buttonRow->spacing();
    const bool fits = wanted <= width() - 2 * measure(Measure::Space16);
    m_buttonRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget *button : std::initializer_list<QWidget *> {m_first, m_second, m_dots})
        m_buttonRow->setAlignment(button, fits ? Qt::Alignment() : Qt::AlignLeft);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Background));
}

} // namespace iam
