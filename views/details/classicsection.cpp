#include "views/details/classicsection.h"

#include "models/core/classicsets.h"
#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/accesstext.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdetails.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace iam {

namespace {

constexpr std::array sets {ClassicSet::None, ClassicSet::ViewOnly, ClassicSet::BasicUser, ClassicSet::SuperUser, ClassicSet::Single};

enum class Category { Account, Devices, Network, Security, Services, Support };

Category categoryOf(const QString &key)
{
    const auto contains = [&key](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&key](const char *word) { return key.contains(QLatin1String(word)); });
    };
    if (contains({"TICKET", "SUPPORT", "SECURITY_QUESTION"}))
        return Category::Support;
    if (contains({"FIREWALL", "MALWARE", "VULN", "HOST_ID", "SECURITY", "SSL", "CERT", "COMPLIANCE", "PASSWORD"}))
        return Category::Security;
    if (contains({"NETWORK", "BANDWIDTH", "DNS", "IP_ADD", "PORT", "LOADBALANCER", "VPN", "CDN", "ROUTE", "VLAN", "GATEWAY", "IPMI"}))
        return Category::Network;
    if (contains({"HARDWARE", "SERVER", "GUEST", "INSTANCE", "HOST", "REMOTE", "MONITORING", "RELOAD", "DATACENTER", "VIRTUAL", "DEDICATED"}))
        return Category::Devices;
    if (contains({"USER", "ACCOUNT", "COMPANY", "BILLING", "CUSTOMER", "NTF", "LOG_VIEW"}))
        return Category::Account;
    return Category::Services;
}

QString categoryText(Category category)
{
    switch (category) {
    case Category::Account:
        return ClassicSection::tr("Account");
    case Category::Devices:
        return ClassicSection::tr("Devices");
    case Category::Network:
        return ClassicSection::tr("Network");
    case Category::Security:
        return ClassicSection::tr("Security");
    case Category::Services:
        return ClassicSection::tr("Services");
    case Category::Support:
        return ClassicSection::tr("Support");
    }
    return {};
}

QString nameOf(ClassicSet set)
{
    return set == ClassicSet::Single ? ClassicSection::tr("Single permissions") : classicSetText(set);
}

const QStringList &deviceKeys()
{
    static const QStringList keys {
        QStringLiteral("ACCESS_ALL_HARDWARE"), QStringLiteral("ACCESS_ALL_GUEST"), QStringLiteral("ACCESS_ALL_DEDICATEDHOSTS")};
    return keys;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

ClassicSection::ClassicSection(const DetailsContext &context, QWidget *parent)
    : DetailsSection(context, "classicSection", parent)
    , m_state(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_parent(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_content(new QWidget(this))
    , m_sets(new QButtonGroup(this))
    , m_tree(new QTreeWidget(m_content))
    , m_hint(plainLabel({}, m_content, TextStyle::Small, Token::TextHelper, true))
    , m_save(new QPushButton(m_content))
    , m_discard(new QPushButton(m_content))
{
    m_state->setObjectName(QStringLiteral("classicState"));
    m_parent->setObjectName(QStringLiteral("classicParent"));
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins({});
    inner->setSpacing(measure(Measure::Space12));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    for (const ClassicSet set : sets) {
        auto *button = new QRadioButton(m_content);
        button->setObjectName(QStringLiteral("classicSet%1").arg(static_cast<int>(set)));
        m_sets->addButton(button, static_cast<int>(set));
        row->addWidget(button);
    }
    row->addStretch();
    m_tree->setObjectName(QStringLiteral("classicTree"));
    m_tree->header()->hide();
    m_save->setObjectName(QStringLiteral("saveClassic"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_discard->setObjectName(QStringLiteral("discardClassic"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    m_copyAs = makeCopyButton([this] { return copyas::ChangeClassic {.person = copyas::personOf(details().user()), .change = {.permissions = ticked()}}; });
    buttons->addWidget(m_copyAs);
    buttons->addWidget(m_hint, 1);
    inner->addLayout(row);
    inner->addWidget(m_tree, 1);
    inner->addLayout(buttons);
    column()->addWidget(m_state);
    column()->addWidget(m_parent);
    column()->addWidget(m_content, 1);
    column()->addStretch();
    connect(m_sets, &QButtonGroup::idClicked, this, &ClassicSection::chooseSet);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            revalidate();
    });
    connect(m_save, &QPushButton::clicked, this, &ClassicSection::save);
    connect(m_discard, &QPushButton::clicked, this, &ClassicSection::take);
}

QString ClassicSection::title() const { return tr("Classic infrastructure"); }

bool ClassicSection::hasUnsaved() const { return m_known && sorted(ticked()) != sorted(*m_known); }

void ClassicSection::refresh()
{
    for (const ClassicSet set : sets) {
        const auto count = permissionsOf(set).size();
        //: %1 is the name of a permission set, %2 how many permissions it has
        m_sets->button(static_cast<int>(set))->setText(count == 0 ? nameOf(set) : tr("%1 (%2)", "set").arg(nameOf(set), locale().toString(count)));
    }
    m_tree->setAccessibleName(tr("Single permissions"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    //: a button: shows what would be sent as a command or a program
    m_copyAs->setText(tr("Copy as …"));
    const auto &snapshot = details().snapshot();
    QString why;
    if (!models().overview.hasExtension(QLatin1String("classic")))
        why = tr("This service offers no such operation to programs. Classic infrastructure is changed in its own console.");
    else if (!models().overview.isClassicAccount())
        why = tr("This account has no classic infrastructure.");
    else if (!snapshot)
        why = tr("Reading the classic permissions …");
    else if (snapshot->unread.contains(AccessSnapshot::Classic)) {
        why = tr("The classic permissions could not be read.");
        showProblem(snapshot->unread.value(AccessSnapshot::Classic), why);
    }
    m_state->setText(why);
    m_state->setVisible(!why.isEmpty());
    m_content->setVisible(why.isEmpty());
    m_parent->setVisible(why.isEmpty());
    if (!why.isEmpty())
        return;
    const ClassicAccess &classic = snapshot->classic;
    const auto parent = models().users.find(UserId {classic.parentId});
    QStringList children;
    for (const ClassicChild &child : classic.children) {
        const auto row = models().users.find(UserId {child.id});
        children.append(isolatedText(row ? row->user.displayName() : child.id));
    }
    QString place = classic.parentId.isEmpty() ? tr("At the top of the classic hierarchy.")
                                               //: %1 is a name
                                               : tr("Child of %1.").arg(isolatedText(parent ? parent->user.displayName() : classic.parentId));
    if (!children.isEmpty())
        //: %1 are names
        place += QLatin1Char(' ') + tr("Parent of %1.").arg(children.join(QStringLiteral(", ")));
    m_parent->setText(visibleSentence(place + QLatin1Char(' ') + tr("Devices and VPN subnets: this service tells nothing of them.")));
    if (!hasUnsaved() && (!m_known || sorted(*m_known) != sorted(classic.permissions) || m_tree->topLevelItemCount() == 0))
        take();
    revalidate();
}

void ClassicSection::take()
{
    m_known = details().snapshot()->classic.permissions;
    fill(*m_known);
    revalidate();
}

void ClassicSection::fill(const QStringList &wanted)
{
    m_filling = true;
    m_tree->clear();
    QHash<int, QTreeWidgetItem *> heads;
    QStringList keys = permissionsOf(ClassicSet::SuperUser) + deviceKeys() + *m_known;
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const Category category = categoryOf(key);
        QTreeWidgetItem *&head = heads[static_cast<int>(category)];
        if (head == nullptr) {
            head = new QTreeWidgetItem(m_tree, {categoryText(category)});
            head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        auto *item = new QTreeWidgetItem(head, {classicPermissionText(key)});
        item->setData(0, Qt::UserRole, key);
        item->setToolTip(0, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, wanted.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_tree->sortItems(0, Qt::AscendingOrder);
    m_tree->expandAll();
    m_filling = false;
}

QStringList ClassicSection::ticked() const
{
    QStringList keys;
    for (int head = 0; head < m_tree->topLevelItemCount(); ++head) {
        const QTreeWidgetItem *category = m_tree->topLevelItem(head);
        for (int place = 0; place < category->childCount(); ++place) {
            if (category->child(place)->checkState(0) == Qt::Checked)
                keys.append(category->child(place)->data(0, Qt::UserRole).toString());
        }
    }
    return keys;
}

void ClassicSection::chooseSet(int set)
{
    if (static_cast<ClassicSet>(set) != ClassicSet::Single)
        fill(permissionsOf(static_cast<ClassicSet>(set)));
    revalidate();
}

void ClassicSection::revalidate()
{
    if (!m_known)
        return;
    m_sets->button(static_cast<int>(setOf(ticked())))->setChecked(true);
    QString obstacle = obstacleOf(UserAction::ClassicPermissions);
    const std::optional<UserRow> row = models().users.find(details().user().id);
    if (obstacle.isEmpty() && row && offerOf(UserAction::ClassicPermissions, row->status) == Offer::VpnSubnetsOnly)
        obstacle = tr("For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.");
    setUsable(m_tree, obstacle);
    for (QAbstractButton *button : m_sets->buttons())
        setUsable(button, obstacle);
    if (obstacle.isEmpty() && setOf(ticked()) == ClassicSet::SuperUser && hasUnsaved())
        obstacle = tr("This person will be able to remove others, including you.");
    m_hint->setText(obstacle);
    const QString why = reasonNotToSave(m_busy);
    setUsable(m_save, why);
    setUsable(m_discard, why);
    emit titleChanged();
}

void ClassicSection::save()
{
    m_busy = true;
    const QStringList wanted = ticked();
    revalidate();
    whenDone(models().accessChanges.setClassicPermissions(subject(), *m_known, wanted), this,
        [this, wanted](const Result<ChangeResult> &answer) {
            m_busy = false;
            if (takeAnswer(answer.ok() ? nullptr : &answer.error(), answer.ok() ? &answer.value() : nullptr))
                m_known = wanted;
            revalidate();
            details().readClassicAndKeys();
        });
}

} // namespace iam
