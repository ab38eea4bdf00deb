#include "views/access/policyform.h"

#include "models/core/clock.h"
#include "views/access/periodform.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace iam {

namespace {

constexpr std::array platformRoles {"Viewer", "Operator", "Editor", "Administrator"};

QLabel *fieldLabel(QWidget *buddy, QWidget *parent)
{
    QLabel *label = plainLabel({}, parent, TextStyle::Small, Token::TextSecondary);
    label->setBuddy(buddy);
    return label;
}

} // namespace

void PolicyForm::build()
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("policyTarget"));
    m_target->setEditable(true); // to be searched by typing
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_target->setMinimumContentsLength(20);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targetLabel = fieldLabel(m_target, this);
    m_targetProblem = plainLabel({}, this, TextStyle::Small, Token::TextError, true);
    m_targetProblem->setObjectName(QStringLiteral("targetProblem"));
    m_targetProblem->hide();
    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("policyScope"));
    m_scope->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scopeLabel = fieldLabel(m_scope, this);

    auto *top = new QGridLayout;
    top->setHorizontalSpacing(measure(Measure::Space16));
    top->setVerticalSpacing(measure(Measure::Space4));
    top->addWidget(m_targetLabel, 0, 0);
    top->addWidget(m_scopeLabel, 0, 1);
    top->addWidget(m_target, 1, 0);
    top->addWidget(m_scope, 1, 1);
    top->addWidget(m_targetProblem, 2, 0);
    top->setColumnStretch(0, 1);
    top->setColumnStretch(1, 1);

    m_rolesState = plainLabel({}, this, TextStyle::Small, Token::TextHelper, true);
    m_rolesState->setObjectName(QStringLiteral("rolesState"));
    m_roles = new QWidget(this);
    m_roleGrid = new QGridLayout(m_roles);
    m_roleGrid->setContentsMargins({});
    m_roleGrid->setHorizontalSpacing(measure(Measure::Space16));
    m_roleGrid->setVerticalSpacing(measure(Measure::Space2));
    m_rolesProblem = plainLabel({}, this, TextStyle::Small, Token::TextError, true);
    m_rolesProblem->setObjectName(QStringLiteral("rolesProblem"));
    m_rolesProblem->hide();
    m_sure = new QCheckBox(this);
    m_sure->setObjectName(QStringLiteral("administratorSure"));
    m_sure->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space12));
    column->addLayout(top);
    column->addWidget(makeConditions());
    column->addWidget(makeGroupPart());
    column->addWidget(m_rolesState);
    column->addWidget(m_roles);
    column->addWidget(m_rolesProblem);
    column->addWidget(m_sure);
    m_periodLabel = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_period = new PeriodForm(m_clock.now(), this);
    auto *period = new QVBoxLayout;
    period->setSpacing(measure(Measure::Space4));
    period->addWidget(m_periodLabel);
    period->addWidget(m_period);
    column->addLayout(period);
    connect(m_period, &PeriodForm::changed, this, &PolicyForm::revalidate);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PolicyForm::targetChanged);
    connect(m_target->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_target->findText(m_target->currentText()) < 0) // a search that chose nothing: what holds is shown again
            m_target->setEditText(m_target->itemText(m_target->currentIndex()));
        m_target->lineEdit()->setCursorPosition(0); // the beginning of a long name tells more than its end
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PolicyForm::scopeChanged);
    connect(m_group, &QComboBox::currentIndexChanged, this, &PolicyForm::revalidate);
    connect(m_groupRole, &QComboBox::currentIndexChanged, this, &PolicyForm::revalidate);
    connect(m_sure, &QCheckBox::toggled, this, &PolicyForm::revalidate);
}

QWidget *PolicyForm::makeConditions()
{
    m_conditionPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_conditionPart);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space4));
    m_conditionLabel = plainLabel({}, m_conditionPart, TextStyle::Small, Token::TextSecondary);
    column->addWidget(m_conditionLabel);
    m_conditionRows = new QVBoxLayout;
    m_conditionRows->setSpacing(measure(Measure::Space4));
    column->addLayout(m_conditionRows);
    m_conditionHint = plainLabel({}, m_conditionPart, TextStyle::Small, Token::TextHelper, true);
    column->addWidget(m_conditionHint);
    m_moreConditions = new QPushButton(m_conditionPart);
    m_moreConditions->setObjectName(QStringLiteral("addCondition"));
    m_moreConditions->setAutoDefault(false); // Enter belongs to the field it is pressed in
    m_moreConditions->setIcon(Theme::of(this).icon(Icon::Plus));
    setButtonRole(m_moreConditions, ButtonRole::Quiet);
    connect(m_moreConditions, &QPushButton::clicked, this, [this] {
        addCondition({});
        m_conditions.last().value->setFocus();
    });
    column->addWidget(m_moreConditions, 0, Qt::AlignLeading);
    return m_conditionPart;
}

QWidget *PolicyForm::makeGroupPart()
{
    m_groupPart = new QWidget(this);
    auto *grid = new QGridLayout(m_groupPart);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(measure(Measure::Space16));
    grid->setVerticalSpacing(measure(Measure::Space4));
    m_group = new QComboBox(m_groupPart);
    m_group->setObjectName(QStringLiteral("policyGroup"));
    m_groupLabel = fieldLabel(m_group, m_groupPart);
    m_groupRole = new QComboBox(m_groupPart);
    m_groupRole->setObjectName(QStringLiteral("policyGroupRole"));
    m_groupRoleLabel = fieldLabel(m_groupRole, m_groupPart);
    m_groupRole->addItem({}, QString());
    for (const char *role : platformRoles)
        m_groupRole->addItem(QLatin1String(role), QStringLiteral("crn:v1:bluemix:public:iam::::role:") + QLatin1String(role));
    m_groupHint = plainLabel({}, m_groupPart, TextStyle::Small, Token::TextWarning, true);
    grid->addWidget(m_groupLabel, 0, 0);
    grid->addWidget(m_groupRoleLabel, 0, 1);
    grid->addWidget(m_group, 1, 0);
    grid->addWidget(m_groupRole, 1, 1);
    grid->addWidget(m_groupHint, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return m_groupPart;
}

void PolicyForm::retranslate()
{
    m_targetLabel->setText(tr("Target"));
    m_target->setAccessibleName(tr("Target"));
    m_scopeLabel->setText(tr("Scope"));
    m_scope->setAccessibleName(tr("Scope"));
    m_conditionLabel->setText(tr("Condition"));
    m_conditionHint->setText(tr("With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. "
                                "A literal star is written {{*}}, a literal question mark {{?}}."));
    m_moreConditions->setText(tr("Add a condition"));
    m_groupLabel->setText(tr("Resource group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_groupRoleLabel->setText(tr("Resource group access"));
    m_groupRole->setAccessibleName(tr("Resource group access"));
    m_groupRole->setItemText(0, tr("No access"));
    m_groupHint->setText(tr("Without Viewer on the group, its resources are hard to find."));
    m_sure->setText(tr("This person will be able to remove others, including you."));
    m_periodLabel->setText(tr("Period"));
    fillTargets();
    fillScopes();
}

} // namespace iam
