#include "views/wizards/policypart.h"

#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace iam {

namespace {

QString platformRole(const char *name) { return QStringLiteral("crn:v1:bluemix:public:iam::::role:") + QLatin1String(name); }

} // namespace

void PolicyPart::build()
{
    const QString prefix = m_kind == Kind::Services ? QStringLiteral("policy") : QStringLiteral("accountPolicy");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space12));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(measure(Measure::Space16));
    m_grid->setVerticalSpacing(measure(Measure::Space4));
    const auto labelled = [&](QLabel *&label, QComboBox *&box, const QString &name, int place) {
        label = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
        box = new QComboBox(this);
        box->setObjectName(prefix + name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        label->setBuddy(box);
        m_grid->addWidget(label, 0, place);
        m_grid->addWidget(box, 1, place);
        m_grid->setColumnStretch(place, 1);
    };
    labelled(m_targetLabel, m_target, QStringLiteral("Target"), 0);
    m_target->setEditable(true); // searchable
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    labelled(m_scopeLabel, m_scope, QStringLiteral("Scope"), 1);
    labelled(m_groupLabel, m_group, QStringLiteral("ResourceGroup"), 2);
    column->addLayout(m_grid);

    m_conditionPart = new QWidget(this);
    auto *conditions = new QVBoxLayout(m_conditionPart);
    conditions->setContentsMargins({});
    conditions->setSpacing(measure(Measure::Space4));
    m_conditionLabel = plainLabel({}, m_conditionPart, TextStyle::Small, Token::TextSecondary);
    m_conditionRows = new QVBoxLayout;
    m_conditionRows->setSpacing(measure(Measure::Space4));
    m_conditionHint = plainLabel({}, m_conditionPart, TextStyle::Small, Token::TextHelper, true);
    m_moreConditions = new QPushButton(m_conditionPart);
    m_moreConditions->setObjectName(prefix + QStringLiteral("MoreConditions"));
    m_moreConditions->setAutoDefault(false);
    m_moreConditions->setIcon(Theme::of(this).icon(Icon::Plus));
    setButtonRole(m_moreConditions, ButtonRole::Quiet);
    setSmallButton(m_moreConditions);
    conditions->addWidget(m_conditionLabel);
    conditions->addLayout(m_conditionRows);
    conditions->addWidget(m_conditionHint);
    conditions->addWidget(m_moreConditions, 0, Qt::AlignLeading);
    column->addWidget(m_conditionPart);
    connect(m_moreConditions, &QPushButton::clicked, this, [this] {
        addCondition({});
        m_conditions.last().value->setFocus(Qt::OtherFocusReason);
    });

    m_rolesState = plainLabel({}, this, TextStyle::Small, Token::TextHelper, true);
    m_roles = new QWidget(this);
    m_roleGrid = new QGridLayout(m_roles);
    m_roleGrid->setContentsMargins({});
    m_roleGrid->setHorizontalSpacing(measure(Measure::Space16));
    m_roleGrid->setVerticalSpacing(measure(Measure::Space4));
    column->addWidget(m_rolesState);
    column->addWidget(m_roles);

    m_groupRoleLabel = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_groupRole = new QComboBox(this);
    m_groupRole->setObjectName(prefix + QStringLiteral("GroupRole"));
    m_groupRoleLabel->setBuddy(m_groupRole);
    m_groupRoleHint = plainLabel({}, this, TextStyle::Small, Token::TextWarning, true);
    auto *groupRow = new QGridLayout;
    groupRow->setVerticalSpacing(measure(Measure::Space4));
    groupRow->addWidget(m_groupRoleLabel, 0, 0);
    groupRow->addWidget(m_groupRole, 1, 0);
    groupRow->addWidget(m_groupRoleHint, 1, 1);
    groupRow->setColumnStretch(1, 1);
    column->addLayout(groupRow);

    auto *addRow = new QHBoxLayout;
    m_add = new QPushButton(this);
    m_add->setObjectName(prefix + QStringLiteral("Add"));
    m_add->setAutoDefault(false);
    m_add->setIcon(Theme::of(this).icon(Icon::Plus));
    m_problem = plainLabel({}, this, TextStyle::Small, Token::TextHelper, true);
    m_problem->setObjectName(prefix + QStringLiteral("Problem"));
    addRow->addWidget(m_add);
    addRow->addWidget(m_problem, 1);
    column->addLayout(addRow);

    connect(m_target, &QComboBox::currentIndexChanged, this, &PolicyPart::targetChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PolicyPart::scopeChanged);
    connect(m_group, &QComboBox::currentIndexChanged, this, &PolicyPart::revalidate);
    connect(m_groupRole, &QComboBox::currentIndexChanged, this, &PolicyPart::revalidate);
    connect(m_add, &QPushButton::clicked, this, &PolicyPart::add);
}

void PolicyPart::retranslate()
{
    m_targetLabel->setText(tr("Target"));
    m_target->setAccessibleName(tr("Target"));
    m_scopeLabel->setText(tr("Scope"));
    m_scope->setAccessibleName(tr("Scope"));
    m_groupLabel->setText(tr("Resource group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_conditionLabel->setText(tr("Condition"));
    m_conditionHint->setText(tr("With “matches pattern”, * stands for anything and ? for one character: QR-* matches QR-ml. A literal star is written {{*}}."));
    m_moreConditions->setText(tr("Add condition"));
    m_groupRoleLabel->setText(tr("Resource group access"));
    m_groupRole->setAccessibleName(tr("Resource group access"));
    m_groupRoleHint->setText(tr("Without Viewer on the group, its resources are hard to find."));
    m_add->setText(tr("&Add policy"));
    {
        const QSignalBlocker blocker(m_groupRole);
        const int current = qMax(0, m_groupRole->currentIndex());
        m_groupRole->clear();
        m_groupRole->addItem(tr("No access"), QString());
        for (const char *name : {"Viewer", "Operator", "Editor", "Administrator"})
            m_groupRole->addItem(QLatin1String(name), platformRole(name));
        m_groupRole->setCurrentIndex(current);
    }
    fillTargets();
    scopeChanged();
}

} // namespace iam
