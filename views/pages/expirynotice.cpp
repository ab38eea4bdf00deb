#include "views/pages/expirynotice.h"

#include "models/core/clock.h"
#include "models/core/userview.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/userdirectory.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace iam {

namespace {

constexpr int tellFrom = 3; ///< days left
constexpr std::chrono::milliseconds rest(300); ///< the list comes in many parts

} // namespace

ExpiryNotice::ExpiryNotice(const UserTableModel &users, const UserDirectory &directory, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_users(users)
    , m_directory(directory)
    , m_clock(clock)
    , m_notice(new InlineNotification(NoticeKind::Warning, this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("expiryNotice"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    const int side = measure(Measure::PageMargin);
    column->setContentsMargins(side, measure(Measure::Space8), side, 0);
    column->addWidget(m_notice);
    m_timer->setSingleShot(true);
    m_timer->setInterval(rest);
    connect(m_timer, &QTimer::timeout, this, &ExpiryNotice::look);
    const auto soon = [this] {
        if (!m_timer->isActive()) // what changes all the time must not put it off for ever
            m_timer->start();
    };
    connect(&m_users, &UserTableModel::countsChanged, this, soon);
    connect(&m_directory, &UserDirectory::progressed, this, soon);
    hide();
    retranslate();
}

void ExpiryNotice::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (!wanted)
        hide();
}

void ExpiryNotice::setLastTold(const QDate &day) { m_lastTold = day; }

QDate ExpiryNotice::today() const { return m_clock.now().toLocalTime().date(); }

int ExpiryNotice::expiring() const
{
    if (m_users.store().count(UserView::ExpiringSoon) == 0)
        return 0;
    int count = 0;
    const QDateTime now = m_clock.now();
    for (int row = 0; row < m_users.store().size(); ++row) {
        const UserRow user = m_users.store().at(row);
        if (user.status != UserStatus::Pending)
            continue;
        const QDateTime sent = lastSendingOf(user).time;
        if (sent.isValid() && daysLeft(sent.addDuration(invitationLifetime), now) <= tellFrom)
            ++count;
    }
    return count;
}

void ExpiryNotice::look()
{
    if (!m_wanted || m_closed || m_directory.state() != UserDirectory::State::Complete)
        return;
    if (isHidden() && m_lastTold == today())
        return;
    m_count = expiring();
    if (m_count == 0) {
        hide();
        return;
    }
    retranslate();
    if (!isHidden())
        return;
    m_lastTold = today();
    show();
    m_notice->announce();
    emit told(m_lastTold);
}

void ExpiryNotice::retranslate()
{
    m_notice->setText(tr("%n invitations expire within 3 days.", nullptr, m_count), {});
    m_notice->clearLinks();
    QPushButton *list = m_notice->addLink(tr("Show them"));
    list->setObjectName(QStringLiteral("showExpiring"));
    connect(list, &QPushButton::clicked, this, &ExpiryNotice::listWanted);
    QPushButton *close = m_notice->addLink(tr("Not again today"));
    close->setObjectName(QStringLiteral("closeExpiring"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_closed = true;
        hide();
    });
}

void ExpiryNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
