#include "views/dialogs/invitedialog.h"

#include "models/core/safetext.h"
#include "views/delegates/rowdelegate.h"
#include "views/text/accesswords.h"
#include "views/text/problemtext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace iam {

namespace {

constexpr int dialogWidth = 720;
constexpr int linesOfAddresses = 4;
constexpr int linesOfVerdicts = 5;
constexpr int linesOfGroups = 5;
enum GroupRole { GroupIdRole = Qt::UserRole, GroupWordsRole };

int heightOfLines(const QWidget *widget, int lines) { return widget->fontMetrics().lineSpacing() * lines + 16; }

} // namespace

InviteDialog::InviteDialog(AddressJudge judge, QWidget *parent)
    : ConsoleDialog(tr("Invite users"), dialogWidth, parent)
    , m_judge(std::move(judge))
{
    setObjectName(QStringLiteral("inviteDialog"));
    body()->addWidget(makePeople());
    body()->addSpacing(measure(Measure::Space16));
    body()->addWidget(makeGroups());
    setHarmlessButton(tr("Close"));
    QPushButton *invite = setPrimaryButton(tr("Invite"));
    invite->setObjectName(QStringLiteral("inviteButton"));
    connect(invite, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_addresses, &QPlainTextEdit::textChanged, this, &InviteDialog::readAddresses);
    connect(m_groups, &QStandardItemModel::itemChanged, this, &InviteDialog::revalidate);
    m_addresses->setFocus();
    readAddresses();
    revalidate();
}

QWidget *InviteDialog::makePeople()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space8));

    QLabel *heading = plainLabel(tr("&People"), part, TextStyle::BodyStrong);
    m_addresses = new QPlainTextEdit(part);
    m_addresses->setObjectName(QStringLiteral("addressesEdit"));
    m_addresses->setAccessibleName(tr("E-mail addresses"));
    m_addresses->setTabChangesFocus(true);
    m_addresses->setPlaceholderText(tr("ada@example.com, Ed Larsen <ed@example.com>"));
    m_addresses->setFixedHeight(heightOfLines(m_addresses, linesOfAddresses));
    heading->setBuddy(m_addresses);
    m_count = plainLabel({}, part, TextStyle::Small, Token::TextHelper, true);
    m_count->setObjectName(QStringLiteral("peopleCount"));

    m_verdictTable = new QTableView(part);
    m_verdictTable->setObjectName(QStringLiteral("verdictTable"));
    m_verdictTable->setAccessibleName(tr("What will happen to each address"));
    m_verdictTable->setModel(&m_verdicts);
    m_verdictTable->setItemDelegate(new RowDelegate(m_verdictTable));
    m_verdictTable->setShowGrid(false);
    m_verdictTable->setTabKeyNavigation(false);
    m_verdictTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_verdictTable->verticalHeader()->hide();
    m_verdictTable->verticalHeader()->setDefaultSectionSize(grownHeight(Measure::RowCompact, fontMetrics()));
    m_verdictTable->horizontalHeader()->setStretchLastSection(true);
    m_verdictTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_verdictTable->setColumnWidth(0, dialogWidth / 3);
    m_verdictTable->setFixedHeight(heightOfLines(m_verdictTable, linesOfVerdicts) + grownHeight(Measure::TableHeaderHeight, fontMetrics()));
    m_verdictTable->hide();

    column->addWidget(heading);
    column->addWidget(m_addresses);
    column->addWidget(m_count);
    column->addWidget(m_verdictTable);
    return part;
}

QWidget *InviteDialog::makeGroups()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space8));

    QLabel *heading = plainLabel(tr("Access &groups"), part, TextStyle::BodyStrong);
    m_groupSearch = new QLineEdit(part);
    m_groupSearch->setObjectName(QStringLiteral("groupSearch"));
    m_groupSearch->setAccessibleName(tr("Search access groups"));
    m_groupSearch->setPlaceholderText(tr("Search access groups"));
    m_groupSearch->setClearButtonEnabled(true);
    heading->setBuddy(m_groupSearch);

    m_groups = new QStandardItemModel(this);
    m_shownGroups = new QSortFilterProxyModel(this);
    m_shownGroups->setSourceModel(m_groups);
    m_shownGroups->setFilterRole(GroupWordsRole);
    m_shownGroups->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_groupSearch, &QLineEdit::textChanged, m_shownGroups, &QSortFilterProxyModel::setFilterFixedString);

    m_groupList = new QListView(part);
    m_groupList->setObjectName(QStringLiteral("groupList"));
    m_groupList->setAccessibleName(tr("Access groups"));
    m_groupList->setModel(m_shownGroups);
    m_groupList->setUniformItemSizes(true);
    m_groupList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groupList->setFixedHeight(heightOfLines(m_groupList, linesOfGroups) + measure(Measure::Space32));

    m_groupsProblem = new InlineNotification(NoticeKind::Error, part);
    m_groupsProblem->hide();
    m_groupsState = plainLabel(tr("Reading the access groups …"), part, TextStyle::Small, Token::TextHelper, true);
    m_groupsState->setObjectName(QStringLiteral("groupsState"));

    column->addWidget(heading);
    column->addWidget(m_groupsProblem);
    column->addWidget(m_groupSearch);
    column->addWidget(m_groupList);
    column->addWidget(m_groupsState);
    m_further = plainLabel({}, part, TextStyle::Body, Token::Text, true);
    m_further->setObjectName(QStringLiteral("furtherAccess"));
    m_further->hide();
    column->addWidget(m_further);
    return part;
}

void InviteDialog::setGroups(const QList<AccessGroup> &groups)
{
    m_groupsProblem->hide();
    m_groups->clear();
    for (const AccessGroup &group : groups) {
        QString text = visibleText(group.name);
        if (!group.description.isEmpty())
            //: an access group: %1 is its name, %2 its description
            text = tr("%1 – %2").arg(text, visibleText(group.description));
        auto *item = new QStandardItem(text);
        item->setData(group.id.text, GroupIdRole);
        item->setData(QString(group.name + QLatin1Char('\n') + group.description), GroupWordsRole);
        item->setCheckable(true);
        if (m_wantedGroups.contains(group.id))
            item->setCheckState(Qt::Checked);
        m_groups->appendRow(item);
    }
    m_groupsState->setText(groups.isEmpty() ? tr("This account has no access groups that you may see.")
                                            : tr("Everybody gets the groups that are ticked. Groups can be changed later."));
    revalidate();
}

void InviteDialog::fill(const AccessSnapshot &access)
{
    m_wantedGroups.clear();
    for (const AccessGroup &group : access.groups)
        m_wantedGroups.append(group.id);
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_wantedGroups.contains({m_groups->item(row)->data(GroupIdRole).toString()}))
            m_groups->item(row)->setCheckState(Qt::Checked);
    }
    m_policies.clear();
    QList<Policy> carried;
    QList<Policy> left;
    for (const Policy &policy : access.policies) {
        const bool fits = !policy.rule && policy.tags.isEmpty()
            && std::all_of(policy.resource.begin(), policy.resource.end(), [](const PolicyAttribute &attribute) {
                   return attribute.op == PolicyOperator::StringEquals || attribute.op == PolicyOperator::None;
               });
        (fits ? carried : left).append(policy);
        if (!fits)
            continue;
        InvitationPolicy converted;
        for (const PolicyRole &role : policy.roles)
            converted.roles.append(role.crn);
        for (const PolicyAttribute &attribute : policy.resource)
            converted.attributes.append({.name = attribute.key, .value = attribute.valueText()});
        m_policies.append(converted);
    }
    m_classicPermissions = access.classic.permissions;
    QStringList lines;
    if (!carried.isEmpty())
        //: %1 is a list of services
        lines.append(tr("With %n policies: %1.", nullptr, static_cast<int>(carried.size())).arg(policyWords(carried)));
    if (!m_classicPermissions.isEmpty())
        lines.append(tr("With %n classic permission(s).", nullptr, static_cast<int>(m_classicPermissions.size())));
    if (!left.isEmpty())
        //: %1 is a list of services
        lines.append(tr("An invitation cannot carry the conditions of %n policies: %1. Assign them after acceptance.",
            nullptr, static_cast<int>(left.size())).arg(policyWords(left)));
    if (!access.unread.isEmpty())
        //: %1 is a list such as "the groups, the policies"
        lines.append(tr("Could not be read: %1.").arg(unreadWords(access)));
    m_further->setText(lines.join(QLatin1Char('\n')));
    m_further->setVisible(!lines.isEmpty());
    m_addresses->setPlainText(access.email);
    fitToContents();
}

void InviteDialog::setGroupsProblem(const ApiError &error)
{
    m_groupsProblem->setText(tr("The access groups could not be read."), problemText(error));
    m_groupsProblem->clearLinks();
    connect(m_groupsProblem->addLink(tr("Retry")), &QPushButton::clicked, this, &InviteDialog::groupsWanted);
    m_groupsProblem->show();
    m_groupsProblem->announce();
    m_groupsState->setText({});
}

void InviteDialog::readAddresses()
{
    m_verdicts.setVerdicts(m_judge.judge(readAddressList(m_addresses->toPlainText())));
    const bool anything = m_verdicts.rowCount() > 0;
    if (m_verdictTable->isHidden() == anything) {
        m_verdictTable->setVisible(anything);
        fitToContents();
    }
    revalidate();
}

void InviteDialog::revalidate()
{
    const auto people = static_cast<int>(m_verdicts.invitedAddresses().size());
    const int blocked = m_verdicts.blockedCount();
    if (m_verdicts.rowCount() == 0)
        m_count->setText(tr("Separate addresses by commas, semicolons, blanks or line breaks."));
    else if (blocked > 0)
        m_count->setText(tr("%n address(es) must be corrected or taken out first.", nullptr, blocked));
    else
        m_count->setText(tr("%n person(s) will be invited. Who is new to the cloud needs the link in the message.", nullptr, people));

    QString reason;
    if (people == 0)
        reason = tr("Enter at least one new address.");
    else if (blocked > 0)
        reason = tr("Not every address is valid.");
    else if (invitation().groups.isEmpty() && m_policies.isEmpty() && m_classicPermissions.isEmpty())
        reason = tr("Choose at least one access group.");
    setReason(reason);
    if (primaryButton() == nullptr)
        return;
    primaryButton()->setEnabled(reason.isEmpty());
    primaryButton()->setText(people == 0 ? tr("Invite") : tr("Invite %n person(s)", nullptr, people));
    primaryButton()->setAccessibleDescription(reason);
}

Invitation InviteDialog::invitation() const
{
    Invitation invitation {.emails = m_verdicts.invitedAddresses(), .policies = m_policies};
    if (!m_classicPermissions.isEmpty())
        invitation.classicPermissions = m_classicPermissions;
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const QStandardItem *item = m_groups->item(row);
        if (item->checkState() == Qt::Checked)
            invitation.groups.append({item->data(GroupIdRole).toString()});
    }
    return invitation;
}

} // namespace iam
