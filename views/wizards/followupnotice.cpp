#include "views/wizards/followupnotice.h"

#include "models/core/safetext.h"
#include "models/workflows/followupkeeper.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace iam {

FollowUpNotice::FollowUpNotice(FollowUpKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_notice(new InlineNotification(NoticeKind::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("followUpNotice"));
    connect(&m_keeper, &FollowUpKeeper::changed, this, &FollowUpNotice::refresh);
    refresh();
}

void FollowUpNotice::refresh()
{
    const QStringList runs = m_keeper.unconfirmedRuns();
    const FollowUp *refused = nullptr;
    for (const FollowUp &followUp : m_keeper.all()) {
        if (followUp.state == FollowUp::State::Failed)
            refused = &followUp;
    }
    const QString about = !runs.isEmpty() ? runs.first() : refused != nullptr ? refused->id : QString();
    setVisible(!about.isEmpty());
    if (about == m_shown)
        return;
    m_shown = about;
    if (about.isEmpty())
        return;
    m_notice->clearLinks();
    if (!runs.isEmpty()) {
        m_notice->setKind(NoticeKind::Info);
        m_notice->setText(tr("%n assignment(s) can be given now.", nullptr, m_keeper.readyIn(about)),
            tr("People you invited earlier have accepted. An invitation could not carry this access."));
        QPushButton *give = m_notice->addLink(tr("Give it"));
        give->setObjectName(QStringLiteral("giveFollowUpsButton"));
        connect(give, &QPushButton::clicked, this, [this, about] { m_keeper.confirm(about); });
        QPushButton *later = m_notice->addLink(tr("Not now"));
        later->setObjectName(QStringLiteral("postponeFollowUpsButton"));
        connect(later, &QPushButton::clicked, this, [this, about] { m_keeper.postpone(about); });
    } else {
        m_notice->setKind(NoticeKind::Error);
        //: %1 is an address, %2 the service's own words
        m_notice->setText(tr("Access that waited for acceptance was refused."),
            tr("%1: “%2”").arg(visibleText(refused->email), visibleText(refused->problem)));
        QPushButton *retry = m_notice->addLink(tr("Retry"));
        connect(retry, &QPushButton::clicked, this, [this, about] { m_keeper.retry(about); });
        QPushButton *drop = m_notice->addLink(tr("Take out"));
        connect(drop, &QPushButton::clicked, this, [this, about] { m_keeper.takeOut(about); });
    }
    m_notice->announce();
}

void FollowUpNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace iam
