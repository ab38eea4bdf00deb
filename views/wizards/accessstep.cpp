#include "views/wizards/accessstep.h"

#include "models/core/policycover.h"
#include "models/items/accesstext.h"
#include "models/workflows/accessoptions.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/classicpart.h"
#include "views/wizards/colleaguepart.h"
#include "views/wizards/dropframe.h"
#include "views/wizards/foldingpart.h"
#include "views/wizards/groupspart.h"
#include "views/wizards/invitationpanel.h"
#include "views/wizards/policypart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <functional>
#include <utility>

namespace iam {

namespace {

constexpr int panelWidth = 304;
constexpr int foldsBelow = 760; ///< narrower than this the panel stands below the form

} // namespace

AccessStep::AccessStep(AccessOptions &options, AccessCatalog &catalog, UserTableModel &users, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_scroll(new QScrollArea(this))
    , m_groups(new GroupsPart(options))
    , m_colleague(new ColleaguePart(options, users, clock))
    , m_policy(new PolicyPart(PolicyPart::Kind::Services, options, catalog, clock))
    , m_accountPolicy(new PolicyPart(PolicyPart::Kind::AccountManagement, options, catalog, clock))
    , m_classic(new ClassicPart(options))
    , m_groupsFold(new FoldingPart(QStringLiteral("groupsFold"), Icon::Group, m_groups))
    , m_colleagueFold(new FoldingPart(QStringLiteral("colleagueFold"), Icon::Users, m_colleague))
    , m_policyFold(new FoldingPart(QStringLiteral("policyFold"), Icon::Document, m_policy))
    , m_accountFold(new FoldingPart(QStringLiteral("accountFold"), Icon::Gear, m_accountPolicy))
    , m_classicFold(new FoldingPart(QStringLiteral("classicFold"), Icon::Server, m_classic))
    , m_side(new SideFrame(this))
    , m_panel(new InvitationPanel(options, catalog, m_side))
{
    setObjectName(QStringLiteral("accessStep"));
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (FoldingPart *part : {m_groupsFold, m_colleagueFold, m_policyFold, m_accountFold, m_classicFold})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidget(parts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    parts->setBackgroundRole(QPalette::Base);

    m_side->setPane(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 0, 0, 0);
    side->addWidget(m_panel);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);

    connect(m_groups, &GroupsPart::groupAdded, this, [this](const AccessGroup &group) {
        if (!m_access.hasGroup(group.id))
            m_access.groups.append(group);
        apply();
    });
    const auto takeOutGroup = [this](const AccessGroupId &id) {
        m_access.groups.removeIf([&id](const AccessGroup &group) { return group.id == id; });
        apply();
    };
    connect(m_groups, &GroupsPart::groupTakenOut, this, takeOutGroup);
    connect(m_panel, &InvitationPanel::groupTakenOut, this, takeOutGroup);
    connect(m_colleague, &ColleaguePart::takenOver, this, [this](const DraftAccess &access) {
        m_access.add(access);
        apply();
    });
    for (PolicyPart *part : {m_policy, m_accountPolicy}) {
        connect(part, &PolicyPart::added, this, [this](const QList<Policy> &policies) {
            m_access.policies += policies;
            apply();
        });
    }
    connect(m_panel, &InvitationPanel::policyEdited, this, &AccessStep::editPolicy);
    connect(m_classic, &ClassicPart::chosen, this, [this](ClassicSet set, const QStringList &permissions) {
        m_access.classicSet = set;
        m_access.classicPermissions = permissions;
        apply();
    });
    connect(m_classic, &ClassicPart::devicesChosen, this, [this](const QStringList &devices) {
        m_access.devices = devices;
        apply();
    });
    connect(m_panel, &InvitationPanel::classicTakenOut, this, [this] {
        m_access.classicSet = ClassicSet::None;
        m_access.classicPermissions.clear();
        apply();
    });
    connect(m_panel, &InvitationPanel::devicesTakenOut, this, [this] {
        m_access.devices.clear();
        apply();
    });
    connect(m_panel, &InvitationPanel::policyTakenOut, this, [this](int place) {
        m_access.policies.removeAt(place);
        apply();
    });
    connect(m_panel, &InvitationPanel::ownAccessTakenOut, this, &AccessStep::ownAccessTakenOut);
    connect(m_panel, &InvitationPanel::consentChanged, this, &AccessStep::changed);
    connect(m_panel, &InvitationPanel::groupEdited, this, [this](const AccessGroupId &id) {
        edit(m_groupsFold);
        m_groups->showGroup(id);
    });
    connect(m_panel, &InvitationPanel::classicEdited, this, [this] {
        edit(m_classicFold);
        m_classic->focusChoice();
    });
    // Who opens a part wants to be in it.
    const auto enter = [this](FoldingPart *part, const std::function<void()> &focus) {
        connect(part->head(), &QAbstractButton::clicked, this, [this, part, focus](bool open) {
            if (!open)
                return;
            focus();
            m_atTop = part; // its head at the top shows the most of it, also when it grows by what is read
            QTimer::singleShot(0, this, &AccessStep::scrollToTop);
        });
    };
    enter(m_groupsFold, [this] { m_groups->focusSearch(); });
    enter(m_colleagueFold, [this] { m_colleague->focusSearch(); });
    enter(m_policyFold, [this] { m_policy->focusFirst(); });
    enter(m_accountFold, [this] { m_accountPolicy->focusFirst(); });
    enter(m_classicFold, [this] { m_classic->focusChoice(); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AccessStep::scrollToTop);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_atTop = nullptr; }); // by hand
    m_groupsFold->setOpen(true);
    retranslate();
    apply();
}

void AccessStep::scrollToTop()
{
    if (m_atTop == nullptr)
        return;
    FoldingPart *part = std::exchange(m_atTop, nullptr);
    m_scroll->verticalScrollBar()->setValue(part->y());
    if (m_scroll->verticalScrollBar()->value() < part->y())
        m_atTop = part; // not tall enough yet
}

void AccessStep::edit(FoldingPart *part)
{
    part->setOpen(true);
    m_scroll->ensureWidgetVisible(part);
}

void AccessStep::editPolicy(int place)
{
    const std::optional<PolicyDraft> draft = PolicyDraft::of(m_access.policies.at(place));
    if (!draft)
        return; // a colleague's, of a kind the form does not know: it can be taken out
    const bool account = PolicyPart::kindOf(*draft) == PolicyPart::Kind::AccountManagement;
    m_access.policies.removeAt(place); // Add puts it back
    apply();
    edit(account ? m_accountFold : m_policyFold);
    PolicyPart *part = account ? m_accountPolicy : m_policy;
    part->load(*draft);
    part->focusFirst();
}

bool AccessStep::takeBegunWarning()
{
    const bool begun = m_policy->isBegun() || m_accountPolicy->isBegun();
    if (!begun || m_warned) {
        m_warned = false;
        return false;
    }
    m_warned = true;
    edit(m_policy->isBegun() ? m_policyFold : m_accountFold);
    return true;
}

void AccessStep::retranslate()
{
    m_policyFold->setTitle(tr("&Policy"));
    m_accountFold->setTitle(tr("Account &management"));
    m_groupsFold->setTitle(tr("Access &groups"));
    m_colleagueFold->setTitle(tr("&Like a colleague"));
    m_classicFold->setTitle(tr("Classic in&frastructure"));
}

void AccessStep::apply()
{
    QSet<AccessGroupId> added;
    for (const AccessGroup &group : std::as_const(m_access.groups))
        added.insert(group.id);
    m_groups->setAdded(added);
    m_classic->setChosen(m_access.classicSet, m_access.devices);
    m_panel->setAccess(m_access);
    const QString nothing = tr("No access");
    const auto count = [](qsizetype number) {
        return number == 0 ? QString() : tr("%n added", nullptr, static_cast<int>(number));
    };
    m_groupsFold->setState(count(m_access.groups.size()), nothing);
    m_colleagueFold->setState({}, {});
    int account = 0;
    for (const Policy &policy : std::as_const(m_access.policies)) {
        const bool forAccount = policy.resourceValue(QStringLiteral("serviceType")) == QLatin1String("platform_service")
            || !policy.resourceValue(QStringLiteral("service_group_id")).isEmpty()
            || accountManagementServices().contains(policy.resourceValue(QStringLiteral("serviceName")));
        account += forAccount ? 1 : 0;
    }
    m_policyFold->setState(count(m_access.policies.size() - account), nothing);
    m_accountFold->setState(count(account), nothing);
    m_classicFold->setState(m_access.classicSet == ClassicSet::None ? QString() : classicSetText(m_access.classicSet), nothing);
    emit changed();
}

void AccessStep::setAccess(const DraftAccess &access)
{
    m_access = access;
    apply();
}

void AccessStep::setPeople(int people) { m_panel->setPeople(people); }

void AccessStep::setOwnAccess(int people, const QString &file) { m_panel->setOwnAccess(people, file); }

void AccessStep::setClassicAccount(bool classic) { m_classicFold->setVisible(classic); }

QString AccessStep::reason(bool allHaveOwn) const
{
    if (m_access.isEmpty() && !allHaveOwn)
        return tr("Choose at least one kind of access.");
    if (m_panel->isConsentMissing())
        return tr("Confirm that they will be able to remove others.");
    return {};
}

void AccessStep::focusFirst()
{
    if (m_groupsFold->isOpen())
        m_groups->focusSearch();
    else
        m_groupsFold->head()->setFocus(Qt::OtherFocusReason);
}

void AccessStep::resizeEvent(QResizeEvent *event)
{
    auto *row = qobject_cast<QBoxLayout *>(layout());
    const bool narrow = event->size().width() < foldsBelow;
    row->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : panelWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : panelWidth);
    m_side->setMaximumHeight(narrow ? event->size().height() * 2 / 5 : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

void AccessStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        apply();
    }
    QWidget::changeEvent(event);
}

} // namespace iam
