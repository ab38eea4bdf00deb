#include "views/access/policyform.h"

#include "models/core/safetext.h"
#include "models/workflows/accesscatalog.h"
#include "views/access/actionsdialog.h"
#include "views/access/periodform.h"
#include "views/text/policytext.h"
#include "views/theme/theme.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <array>

namespace iam {

namespace {

constexpr int rolesPerColumn = 6;

} // namespace

void PolicyForm::addCondition(const PolicyDraft::Condition &condition)
{
    auto *row = new QWidget(m_conditionPart);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setSpacing(measure(Measure::Space4));
    auto *attribute = new QComboBox(row);
    attribute->setObjectName(QStringLiteral("conditionAttribute"));
    attribute->setEditable(true); // services have attributes of their own
    attribute->setInsertPolicy(QComboBox::NoInsert);
    attribute->setAccessibleName(tr("Attribute"));
    for (const QString &key : AccessCatalog::attributesOf(targetOnly().service))
        attribute->addItem(attributeName(key), key);
    const int known = attribute->findData(condition.attribute);
    if (known >= 0)
        attribute->setCurrentIndex(known);
    else
        attribute->setEditText(condition.attribute);
    attribute->lineEdit()->setCursorPosition(0);
    auto *comparison = new QComboBox(row);
    comparison->setObjectName(QStringLiteral("conditionOperator"));
    comparison->setAccessibleName(tr("Operator"));
    comparison->addItems({tr("equals"), tr("matches pattern")});
    comparison->setCurrentIndex(condition.pattern ? 1 : 0);
    auto *value = new QLineEdit(condition.value, row);
    value->setObjectName(QStringLiteral("conditionValue"));
    value->setAccessibleName(tr("Value"));
    auto *remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setIcon(Theme::of(this).icon(Icon::Close));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove this condition"));
    remove->setToolTip(tr("Remove this condition"));
    remove->setFocusPolicy(Qt::StrongFocus);
    QLabel *problem = plainLabel({}, row, TextStyle::Small, Token::TextError);
    problem->setObjectName(QStringLiteral("conditionProblem"));
    problem->hide();
    grid->addWidget(attribute, 0, 0);
    grid->addWidget(comparison, 0, 1);
    grid->addWidget(value, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(problem, 1, 2);
    constexpr std::array stretches {11, 11, 18};
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, stretches.at(static_cast<size_t>(column)));
    m_conditionRows->addWidget(row);
    m_conditions.append({.row = row, .attribute = attribute, .comparison = comparison, .value = value, .problem = problem});
    connect(value, &QLineEdit::textChanged, this, &PolicyForm::revalidate);
    connect(comparison, &QComboBox::currentIndexChanged, this, &PolicyForm::revalidate);
    connect(attribute, &QComboBox::currentTextChanged, this, &PolicyForm::revalidate);
    connect(remove, &QToolButton::clicked, this, [this, row] {
        if (m_conditions.size() < 2)
            return;
        m_conditions.removeIf([row](const ConditionRow &other) { return other.row == row; });
        row->deleteLater();
        m_conditions.first().value->setFocus();
        revalidate();
    });
    orderTabs();
    revalidate();
}

void PolicyForm::orderTabs()
{
    // Rows come and go, and what is made later would be reached last: the keyboard follows the eye instead.
    QWidgetList chain {m_target, m_scope};
    for (const ConditionRow &row : std::as_const(m_conditions))
        chain += row.row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    chain += QWidgetList {m_moreConditions, m_group, m_groupRole};
    for (const RoleRow &row : std::as_const(m_roleRows))
        chain += QWidgetList {row.box, row.number};
    chain.append(m_sure);
    chain += m_period->fields();
    QWidget *before = m_target;
    for (QWidget *field : std::as_const(chain)) {
        if (field == before || field->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, field);
        before = field;
    }
}

void PolicyForm::clearConditions()
{
    for (const ConditionRow &row : std::as_const(m_conditions))
        row.row->deleteLater();
    m_conditions.clear();
}

void PolicyForm::showRoles(const RoleList &roles)
{
    m_rolesKnown = true;
    m_rolesState->hide();
    QStringList ticked = m_wantedRoles;
    for (const RoleRow &row : std::as_const(m_roleRows)) {
        if (row.box->isChecked())
            ticked.append(row.role.crn);
    }
    m_wantedRoles.clear();
    m_roleRows.clear();
    while (QLayoutItem *item = m_roleGrid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // perhaps the one that is being clicked
        }
        delete item;
    }
    int column = 0;
    const auto fill = [&](const QString &heading, const QList<Role> &list) {
        int line = 1;
        for (const Role &role : list) {
            if (line == 1)
                m_roleGrid->addWidget(
                    plainLabel(heading, m_roles, TextStyle::Small, Token::TextSecondary), 0, column, 1, 2);
            const QString name = role.displayName.isEmpty() ? role.name : role.displayName;
            auto *box = new QCheckBox(plainMenuText(name), m_roles);
            box->setObjectName(QStringLiteral("role_") + name);
            box->setToolTip(plainToolTip(role.description));
            box->setChecked(ticked.contains(role.crn));
            auto *number = new LinkButton(tr("%n action(s)", nullptr, static_cast<int>(role.actions.size())), m_roles);
            number->setObjectName(QStringLiteral("actions_") + name);
            //: %1 is the name of a role
            number->setAccessibleName(tr("Actions of %1").arg(visibleText(name)));
            connect(number, &QPushButton::clicked, this, [this, role] { showActions(role); });
            connect(box, &QCheckBox::toggled, this, &PolicyForm::revalidate);
            m_roleGrid->addWidget(box, line, column);
            m_roleGrid->addWidget(number, line, column + 1, Qt::AlignLeading | Qt::AlignVCenter);
            m_roleRows.append({.role = role, .box = box, .number = number});
            if (++line > rolesPerColumn) {
                line = 1;
                column += 2;
            }
        }
        if (line > 1)
            column += 2;
    };
    fill(tr("Platform roles"), roles.platform);
    fill(tr("Service roles"), roles.service);
    fill(tr("Custom roles"), roles.custom);
    m_roleGrid->setColumnStretch(column + 1, 1);
    orderTabs();
    revalidate();
}

void PolicyForm::showActions(const Role &role)
{
    //: %1 is the name of a role, %2 what it is for, %n a number of actions
    const QString title = tr("%1 on %2: %n action(s)", nullptr, static_cast<int>(role.actions.size()))
                              .arg(visibleText(role.displayName), m_target->currentText());
    (new ActionsDialog(title, role.actions, window()))->open();
}

} // namespace iam
