#include "views/wizards/policypart.h"

#include "models/core/policycover.h"
#include "models/core/safetext.h"
#include "models/workflows/accessoptions.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/permissionlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace iam {

namespace {

/// Data of the entries for several services; a service stands under its own name.
const QString allServices = QStringLiteral("*service");
const QString allAccount = QStringLiteral("*platform");
const QString allIam = QStringLiteral("*iam");
constexpr int rolesPerColumn = 6;

} // namespace

PolicyPart::PolicyPart(Kind kind, AccessOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_options(options)
{
    setObjectName(kind == Kind::Services ? QStringLiteral("policyPart") : QStringLiteral("accountPolicyPart"));
    build();
    retranslate();
    connect(&m_options, &AccessOptions::changed, this, [this] {
        fillTargets();
        fillGroups();
    });
    connect(&m_options, &AccessOptions::rolesRead, this, [this](const QString &key, const RoleList &roles) {
        if (key == roleKey() && key != m_shownRoles)
            showRoles(roles);
    });
    fillTargets();
    fillGroups();
    targetChanged();
}

void PolicyPart::fillTargets()
{
    const QSignalBlocker blocker(m_target);
    const QString current = m_target->currentData().toString();
    m_target->clear();
    const auto offer = [this](const QString &text, const QString &wire) {
        PolicyChoice wanted {.target = PolicyChoice::Target::OneService, .service = wire};
        if (wire == allServices)
            wanted.target = PolicyChoice::Target::AllServices;
        else if (wire == allAccount)
            wanted.target = PolicyChoice::Target::AllAccountManagement;
        else if (wire == allIam)
            wanted.target = PolicyChoice::Target::AllIamManagement;
        if (mayGive(wanted))
            m_target->addItem(text, wire);
    };
    if (m_kind == Kind::Services) {
        offer(tr("All Identity and Access enabled services"), allServices);
        for (const ServiceEntry &service : m_options.services()) {
            if (!accountManagementServices().contains(service.name))
                //: %1 is the display name of a service, %2 its technical name
                offer(service.displayName == service.name ? service.name : tr("%1 (%2)").arg(visibleText(service.displayName), service.name),
                    service.name);
        }
    } else {
        offer(tr("All Account Management services"), allAccount);
        offer(tr("All IAM Account Management services"), allIam);
        for (const QString &service : accountManagementServices())
            offer(service, service);
    }
    const int place = m_target->findData(current);
    m_target->setCurrentIndex(qMax(0, place));
    m_target->lineEdit()->setCursorPosition(0); // long names show their beginning
    m_target->setEnabled(m_target->count() > 0);
}

void PolicyPart::fillGroups()
{
    const QSignalBlocker blocker(m_group);
    const QString current = m_group->currentData().toString();
    m_group->clear();
    for (const ResourceGroup &group : m_options.resourceGroups())
        m_group->addItem(visibleText(group.name), group.id.text);
    m_group->setCurrentIndex(qMax(0, m_group->findData(current)));
}

QString PolicyPart::roleKey() const
{
    const QString wire = m_target->currentData().toString();
    return wire.startsWith(QLatin1Char('*')) ? (wire == allIam ? QStringLiteral("*iam") : QString()) : wire;
}

void PolicyPart::targetChanged()
{
    const QString wire = m_target->currentData().toString();
    const bool oneService = !wire.isEmpty() && !wire.startsWith(QLatin1Char('*'));
    const QSignalBlocker blocker(m_scope);
    const int current = m_scope->currentData().isValid() ? m_scope->currentData().toInt() : 0;
    m_scope->clear();
    m_scope->addItem(tr("Entire account"), static_cast<int>(PolicyChoice::Scope::Account));
    if (m_kind == Kind::Services)
        m_scope->addItem(tr("One resource group"), static_cast<int>(PolicyChoice::Scope::ResourceGroup));
    if (oneService && m_kind == Kind::Services)
        m_scope->addItem(tr("Specific resources"), static_cast<int>(PolicyChoice::Scope::Resources));
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(current)));
    scopeChanged();
    m_shownRoles = QStringLiteral("-");
    m_rolesState->setText(tr("Reading the roles …"));
    m_rolesState->show();
    m_options.readRoles(roleKey());
}

void PolicyPart::scopeChanged()
{
    const auto scope = static_cast<PolicyChoice::Scope>(m_scope->currentData().toInt());
    const bool inGroup = scope == PolicyChoice::Scope::ResourceGroup;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_groupLabel, m_group, m_groupRoleLabel, m_groupRole})
        widget->setVisible(inGroup);
    m_grid->setColumnStretch(2, inGroup ? 1 : 0);
    m_target->lineEdit()->setCursorPosition(0);
    m_conditionPart->setVisible(scope == PolicyChoice::Scope::Resources);
    if (scope == PolicyChoice::Scope::Resources && m_conditions.isEmpty())
        addCondition({});
    m_scope->setEnabled(m_scope->count() > 1);
    revalidate();
}

void PolicyPart::addCondition(const PolicyChoice::Condition &condition)
{
    auto *row = new QWidget(m_conditionPart);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(measure(Measure::Space8));
    auto *attribute = new QComboBox(row);
    attribute->setObjectName(QStringLiteral("conditionAttribute"));
    attribute->setEditable(true); // services have attributes of their own
    attribute->setAccessibleName(tr("Attribute"));
    attribute->addItem(tr("Service instance"), QStringLiteral("serviceInstance"));
    attribute->addItem(tr("Region"), QStringLiteral("region"));
    attribute->addItem(tr("Resource type"), QStringLiteral("resourceType"));
    attribute->addItem(tr("Resource"), QStringLiteral("resource"));
    attribute->addItem(tr("Resource group ID"), QStringLiteral("resourceGroupId"));
    const int known = attribute->findData(condition.attribute);
    if (known >= 0)
        attribute->setCurrentIndex(known);
    else
        attribute->setEditText(condition.attribute);
    auto *comparison = new QComboBox(row);
    comparison->setObjectName(QStringLiteral("conditionOperator"));
    comparison->setAccessibleName(tr("Operator"));
    comparison->addItems({tr("equals"), tr("matches pattern")});
    comparison->setCurrentIndex(condition.pattern ? 1 : 0);
    auto *value = new QLineEdit(condition.value, row);
    value->setObjectName(QStringLiteral("conditionValue"));
    value->setAccessibleName(tr("Value"));
    auto *remove = new QToolButton(row);
    remove->setIcon(Theme::of(this).icon(Icon::Close));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove condition"));
    remove->setToolTip(tr("Remove condition"));
    remove->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(attribute, 11);
    layout->addWidget(comparison, 11);
    layout->addWidget(value, 18);
    layout->addWidget(remove);
    m_conditionRows->addWidget(row);
    m_conditions.append({.row = row, .attribute = attribute, .comparison = comparison, .value = value});
    connect(value, &QLineEdit::textChanged, this, &PolicyPart::revalidate);
    connect(comparison, &QComboBox::currentIndexChanged, this, &PolicyPart::revalidate);
    connect(remove, &QToolButton::clicked, this, [this, row] {
        if (m_conditions.size() < 2)
            return;
        m_conditions.removeIf([row](const ConditionRow &condition_) { return condition_.row == row; });
        row->deleteLater();
        revalidate();
    });
    revalidate();
}

void PolicyPart::showRoles(const RoleList &roles)
{
    m_shownRoles = roleKey();
    m_rolesState->hide();
    QStringList ticked = m_wantedRoles;
    for (const RoleRow &row : std::as_const(m_roleRows)) {
        if (row.box->isChecked())
            ticked.append(row.role.crn);
    }
    m_wantedRoles.clear();
    m_roleRows.clear();
    while (QLayoutItem *item = m_roleGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    const auto fill = [&](const QString &heading, const QList<Role> &list, const QString &tag) {
        int line = 1;
        for (const Role &role : list) {
            if (line == 1)
                m_roleGrid->addWidget(plainLabel(heading, m_roles, TextStyle::Small, Token::TextSecondary), 0, column, 1, 2);
            const QString name = role.displayName.isEmpty() ? role.name : role.displayName;
            auto *box = new QCheckBox(plainMenuText(tag.isEmpty() ? name : tr("%1 – %2", "role and its kind").arg(name, tag)), m_roles);
            box->setObjectName(QStringLiteral("role_") + name);
            box->setToolTip(plainToolTip(role.description));
            box->setChecked(ticked.contains(role.crn));
            auto *number = new LinkButton(tr("%n action(s)", nullptr, static_cast<int>(role.actions.size())), m_roles);
            number->setObjectName(QStringLiteral("actions_") + name);
            connect(number, &QPushButton::clicked, this, [this, role] { showActions(role); });
            connect(box, &QCheckBox::toggled, this, &PolicyPart::revalidate);
            m_roleGrid->addWidget(box, line, column);
            m_roleGrid->addWidget(number, line, column + 1, Qt::AlignTrailing | Qt::AlignVCenter);
            m_roleRows.append({.role = role, .box = box});
            if (++line > rolesPerColumn) {
                line = 1;
                column += 2;
            }
        }
        if (line > 1)
            column += 2;
    };
    fill(tr("Platform roles"), roles.platform, {});
    fill(tr("Service roles"), roles.service, {});
    fill(tr("Custom roles"), roles.custom, tr("custom", "kind of role"));
    m_roleGrid->setColumnStretch(column + 1, 1);
    revalidate();
}

void PolicyPart::showActions(const Role &role)
{
    auto *list = new PermissionList(role.displayName, role.actions, window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

PolicyChoice PolicyPart::choice() const
{
    PolicyChoice result;
    const QString wire = m_target->currentData().toString();
    if (wire == allServices)
        result.target = PolicyChoice::Target::AllServices;
    else if (wire == allAccount)
        result.target = PolicyChoice::Target::AllAccountManagement;
    else if (wire == allIam)
        result.target = PolicyChoice::Target::AllIamManagement;
    else {
        result.target = PolicyChoice::Target::OneService;
        result.service = wire;
    }
    result.scope = static_cast<PolicyChoice::Scope>(m_scope->currentData().toInt());
    if (result.scope == PolicyChoice::Scope::ResourceGroup)
        result.resourceGroup = m_group->currentData().toString();
    if (result.scope == PolicyChoice::Scope::Resources) {
        for (const ConditionRow &row : m_conditions) {
            const int place = row.attribute->findText(row.attribute->currentText());
            result.conditions.append({.attribute = place >= 0 ? row.attribute->itemData(place).toString() : row.attribute->currentText().trimmed(),
                .pattern = row.comparison->currentIndex() == 1,
                .value = row.value->text()});
        }
    }
    for (const RoleRow &row : m_roleRows) {
        if (row.box->isChecked())
            result.roles.append({.crn = row.role.crn, .displayName = row.role.displayName});
    }
    if (m_groupRole->currentIndex() > 0)
        result.groupRole = PolicyRole {.crn = m_groupRole->currentData().toString(), .displayName = m_groupRole->currentText()};
    return result;
}

bool PolicyPart::mayGive(const PolicyChoice &wanted) const
{
    const QList<Policy> policies = wanted.policies();
    return std::all_of(policies.cbegin(), policies.cend(), [this](const Policy &policy) { return m_options.rights().mayGivePolicy(policy); });
}

void PolicyPart::revalidate()
{
    const PolicyChoice now = choice();
    QString problem;
    switch (now.problem()) {
    case PolicyChoice::Problem::None:
        if (!mayGive(now))
            problem = tr("You may not give this: it needs Administrator on the target.");
        break;
    case PolicyChoice::Problem::NoService:
        problem = tr("Choose a service.");
        break;
    case PolicyChoice::Problem::NoResourceGroup:
        problem = tr("Choose a resource group.");
        break;
    case PolicyChoice::Problem::EmptyValue:
        problem = tr("Enter a value.");
        break;
    case PolicyChoice::Problem::NoRole:
        problem = tr("Choose at least one role.");
        break;
    }
    m_add->setEnabled(problem.isEmpty());
    m_add->setAccessibleDescription(problem);
    m_problem->setText(problem.isEmpty() ? tr("Clears the form and puts the policy into the invitation.") : problem);
    m_groupRoleHint->setVisible(now.scope == PolicyChoice::Scope::ResourceGroup && !now.groupRole);
}

void PolicyPart::add()
{
    const PolicyChoice now = choice();
    if (now.problem() != PolicyChoice::Problem::None)
        return;
    clear();
    emit added(now.policies());
}

bool PolicyPart::isBegun() const
{
    return std::any_of(m_roleRows.cbegin(), m_roleRows.cend(), [](const RoleRow &row) { return row.box->isChecked(); });
}

void PolicyPart::clear()
{
    for (const RoleRow &row : std::as_const(m_roleRows))
        row.box->setChecked(false);
    for (const ConditionRow &row : std::as_const(m_conditions))
        row.row->deleteLater();
    m_conditions.clear();
    m_groupRole->setCurrentIndex(0);
    m_scope->setCurrentIndex(0);
    m_target->setCurrentIndex(0);
    scopeChanged();
}

void PolicyPart::load(const PolicyChoice &wanted)
{
    clear();
    QString wire = wanted.service;
    switch (wanted.target) {
    case PolicyChoice::Target::AllServices:
        wire = allServices;
        break;
    case PolicyChoice::Target::AllAccountManagement:
        wire = allAccount;
        break;
    case PolicyChoice::Target::AllIamManagement:
        wire = allIam;
        break;
    case PolicyChoice::Target::OneService:
        break;
    }
    for (const PolicyRole &role : wanted.roles)
        m_wantedRoles.append(role.crn);
    m_target->setCurrentIndex(qMax(0, m_target->findData(wire)));
    targetChanged();
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(static_cast<int>(wanted.scope))));
    m_group->setCurrentIndex(qMax(0, m_group->findData(wanted.resourceGroup)));
    if (!wanted.conditions.isEmpty()) {
        for (const ConditionRow &row : std::as_const(m_conditions))
            row.row->deleteLater();
        m_conditions.clear();
        for (const PolicyChoice::Condition &condition : wanted.conditions)
            addCondition(condition);
    }
    scopeChanged();
}

void PolicyPart::focusFirst() { m_target->setFocus(Qt::OtherFocusReason); }

void PolicyPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
