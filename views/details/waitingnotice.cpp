#include "views/details/waitingnotice.h"

#include "models/core/policydraft.h"
#include "models/core/safetext.h"
#include "models/items/accesstext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/followupkeeper.h"
#include "views/details/waitingpolicydialog.h"
#include "views/pages/accountmodels.h"
#include "views/text/policytext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace iam {

namespace {

constexpr int dialogWidth = 640;

bool isShownFor(const FollowUp &followUp, const UserId &user)
{
    return followUp.user == user && (followUp.isOpen() || followUp.state == FollowUp::State::Failed);
}

QString wordsOf(const FollowUp &followUp, const AccessCatalog &catalog)
{
    if (!followUp.policy) {
        QStringList names;
        for (const QString &device : followUp.devices)
            names.append(classicPermissionText(device));
        return names.join(WaitingDialog::tr(", ", "between the parts of a list"));
    }
    const Policy &policy = *followUp.policy;
    QStringList roles;
    for (const PolicyRole &role : policy.roles)
        roles.append(isolatedText(role.displayName.isEmpty() ? role.crn.section(QLatin1Char(':'), -1) : role.displayName));
    //: %1 are roles, %2 is a service, %3 which resources of it
    return WaitingDialog::tr("%1 on %2, %3")
        .arg(roles.join(WaitingDialog::tr(", ", "between the parts of a list")), targetText(policy.resource, catalog),
            scopeText(policy.resource, catalog));
}

} // namespace

WaitingNotice::WaitingNotice(const AccountModels &models, UserId user, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_keeper(models.invitations.followUps)
    , m_user(std::move(user))
    , m_notice(new InlineNotification(NoticeKind::Info, this))
{
    m_notice->setObjectName(QStringLiteral("waitingNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, measure(Measure::Space12));
    column->addWidget(m_notice);
    connect(&m_keeper, &FollowUpKeeper::changed, this, &WaitingNotice::refresh);
    refresh();
}

void WaitingNotice::refresh()
{
    int waiting = 0;
    int refused = 0;
    for (const FollowUp &followUp : m_keeper.all()) {
        if (isShownFor(followUp, m_user))
            ++(followUp.state == FollowUp::State::Failed ? refused : waiting);
    }
    setVisible(waiting + refused > 0);
    m_notice->clearLinks();
    if (waiting + refused == 0)
        return;
    m_notice->setKind(refused > 0 ? NoticeKind::Warning : NoticeKind::Info);
    m_notice->setText(refused > 0 ? tr("%n assignment(s) were refused after acceptance.", nullptr, refused)
                                  : tr("%n assignment(s) wait for acceptance.", nullptr, waiting),
        tr("The invitation could not carry them."));
    QPushButton *show = m_notice->addLink(tr("Show"));
    show->setObjectName(QStringLiteral("showWaiting"));
    connect(show, &QPushButton::clicked, this, &WaitingNotice::showList);
}

void WaitingNotice::showList() { (new WaitingDialog(m_models, m_user, window()))->open(); }

void WaitingNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

WaitingDialog::WaitingDialog(const AccountModels &models, UserId user, QWidget *parent)
    : ConsoleDialog(tr("Access after acceptance"), dialogWidth, parent)
    , m_models(models)
    , m_keeper(models.invitations.followUps)
    , m_catalog(models.catalog)
    , m_user(std::move(user))
{
    setObjectName(QStringLiteral("waitingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSubtitle(tr("Given by this console when the person has accepted; never to anybody else."));
    setHarmlessButton(tr("Close"));
    connect(&m_keeper, &FollowUpKeeper::changed, this, &WaitingDialog::fill);
    connect(&m_keeper, &FollowUpKeeper::notYet, this, [this](const FollowUp &followUp) {
        m_notYet.insert(followUp.id);
        fill();
    });
    connect(&m_catalog, &AccessCatalog::changed, this, &WaitingDialog::fill);
    fill();
    harmlessButton()->setFocus();
}

void WaitingDialog::fill()
{
    const bool hadFocus = m_rows != nullptr && m_rows->isAncestorOf(focusWidget());
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space12));
    bool any = false;
    for (const FollowUp &followUp : m_keeper.all()) {
        if (!isShownFor(followUp, m_user))
            continue;
        any = true;
        addRow(followUp);
    }
    if (!any)
        column->addWidget(plainLabel(tr("Nothing waits any more."), m_rows, TextStyle::Body, Token::TextSecondary));
    body()->addWidget(m_rows);
    m_rows->show(); // or it would not count for the height
    if (hadFocus)
        harmlessButton()->setFocus();
    if (isVisible())
        fitToContents();
}

void WaitingDialog::addRow(const FollowUp &followUp)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(measure(Measure::Space4));
    const auto addText = [this, texts](const QString &text, const char *name, Token ink) {
        QLabel *label = sentenceLabel(text, m_rows, TextStyle::Body, ink);
        label->setObjectName(QLatin1String(name));
        texts->addWidget(label);
    };
    addText(wordsOf(followUp, m_catalog), "waitingWords", Token::Text);
    if (followUp.policy && followUp.policy->rule)
        addText(periodText(*followUp.policy), "waitingPeriod", Token::TextSecondary);
    if (followUp.state == FollowUp::State::Failed)
        //: %1 is the service's own text
        addText(tr("Refused: “%1”").arg(isolatedText(followUp.problem)), "waitingState", Token::TextError);
    else if (m_keeper.isUnderWay(followUp.id))
        addText(tr("Being given …"), "waitingState", Token::TextSecondary);
    else if (m_notYet.contains(followUp.id))
        addText(tr("The invitation has not been accepted yet. Nothing was given."), "waitingState", Token::TextWarning);
    row->addLayout(texts, 1);
    const auto add = [this, row](const QString &title, const char *name) {
        auto *link = new LinkButton(title, m_rows);
        link->setObjectName(QLatin1String(name));
        row->addWidget(link, 0, Qt::AlignTop);
        return link;
    };
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    if (m_keeper.isUnderWay(followUp.id))
        return;
    // The row goes while its button is pressed: the work waits until the press is over.
    if (followUp.state == FollowUp::State::Failed)
        connect(add(tr("Retry"), "retryWaiting"), &QPushButton::clicked, this,
            [this, id = followUp.id] { m_keeper.retry(id); }, Qt::QueuedConnection);
    else
        connect(add(tr("Give now"), "giveWaiting"), &QPushButton::clicked, this, [this, id = followUp.id] {
            m_notYet.remove(id);
            m_keeper.giveNow(id);
        }, Qt::QueuedConnection);
    if (followUp.state != FollowUp::State::Applying && followUp.policy && PolicyDraft::of(*followUp.policy))
        connect(add(tr("Edit"), "editWaiting"), &QPushButton::clicked, this,
            [this, id = followUp.id] { edit(id); }, Qt::QueuedConnection);
    connect(add(tr("Take out"), "takeOutWaiting"), &QPushButton::clicked, this,
        [this, id = followUp.id] { m_keeper.takeOut(id); }, Qt::QueuedConnection);
}

void WaitingDialog::edit(const QString &id)
{
    for (const FollowUp &followUp : m_keeper.all()) {
        if (followUp.id == id && followUp.policy)
            (new WaitingPolicyDialog(m_models, followUp, parentWidget()))->open(); // as high as the main window allows
    }
}

} // namespace iam
