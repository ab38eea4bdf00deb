#include "views/pages/replacementnotice.h"

#include "models/core/safetext.h"
#include "models/workflows/replacementkeeper.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace iam {

namespace {

constexpr qsizetype longestId = 40;

} // namespace

ReplacementNotice::ReplacementNotice(ReplacementKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_notice(new InlineNotification(NoticeKind::Info, this))
{
    setObjectName(QStringLiteral("replacementNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    connect(&keeper, &ReplacementKeeper::changed, this, &ReplacementNotice::follow);
    follow();
}

void ReplacementNotice::follow()
{
    const QList<Replacement> accepted = m_keeper.accepted();
    setVisible(!accepted.isEmpty());
    if (accepted.isEmpty())
        return;
    const Replacement &next = accepted.first(); // the others follow when this one is decided
    m_notice->clearLinks();
    const QString old = isolatedText(shortenedText(next.oldIbmid, longestId));
    //: %1 is a sign-in name
    m_notice->setText(tr("%1 has accepted.").arg(isolatedText(shortenedText(next.address, longestId))),
        //: %1 is a sign-in name
        tr("%1 is still a member, with all its access.").arg(old));
    //: %1 is a sign-in name
    QPushButton *remove = m_notice->addLink(tr("Remove %1").arg(visibleText(shortenedText(next.oldIbmid, longestId))));
    remove->setObjectName(QStringLiteral("removeReplaced"));
    connect(remove, &QPushButton::clicked, this, [this, old = next.old] { emit removalWanted(old); });
    QPushButton *both = m_notice->addLink(tr("Keep both"));
    both->setObjectName(QStringLiteral("keepReplaced"));
    connect(both, &QPushButton::clicked, &m_keeper, [this, old = next.old] { m_keeper.forget(old); });
    m_notice->announce();
}

void ReplacementNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace iam
