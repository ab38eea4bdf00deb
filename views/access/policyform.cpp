#include "views/access/policyform.h"

#include "models/core/clock.h"
#include "models/core/policycover.h"
#include "models/core/safetext.h"
#include "models/workflows/accesscatalog.h"
#include "views/access/periodform.h"
#include "views/text/problemtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace iam {

namespace {

/// Data of the entries for several services; a service stands under its own name.
constexpr QLatin1String allServices("*service");
constexpr QLatin1String allAccount("*platform");
constexpr QLatin1String allIam("*iam");

QString dataOf(const PolicyDraft &draft)
{
    switch (draft.target) {
    case PolicyDraft::Target::AllServices:
        return allServices;
    case PolicyDraft::Target::AllAccountManagement:
        return allAccount;
    case PolicyDraft::Target::AllIamManagement:
        return allIam;
    case PolicyDraft::Target::OneService:
        break;
    }
    return draft.service;
}

PolicyDraft draftFor(const QString &data)
{
    if (data == allServices)
        return {.target = PolicyDraft::Target::AllServices};
    if (data == allAccount)
        return {.target = PolicyDraft::Target::AllAccountManagement};
    if (data == allIam)
        return {.target = PolicyDraft::Target::AllIamManagement};
    return {.target = PolicyDraft::Target::OneService, .service = data};
}

QString attributeKey(const QComboBox *box)
{
    const int place = box->findText(box->currentText());
    return place >= 0 ? box->itemData(place).toString() : box->currentText().trimmed();
}

} // namespace

PolicyForm::PolicyForm(AccessCatalog &catalog, const Clock &clock, Consent consent, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_consent(consent)
{
    setObjectName(QStringLiteral("policyForm"));
    build();
    retranslate();
    connect(&m_catalog, &AccessCatalog::changed, this, [this] {
        fillTargets();
        fillGroups();
        revalidate();
    });
    connect(&m_catalog, &AccessCatalog::rolesRead, this,
        [this](PolicyDraft::Target target, const QString &service, const RoleList &roles) {
            const PolicyDraft now = targetOnly();
            if (now.target == target && now.service == service)
                showRoles(roles);
        });
    connect(&m_catalog, &AccessCatalog::rolesFailed, this,
        [this](PolicyDraft::Target target, const QString &service, const ApiError &error) {
            const PolicyDraft now = targetOnly();
            if (now.target == target && now.service == service)
                m_rolesState->setText(iam::problemText(error));
        });
    targetChanged();
    m_catalog.want();
}

void PolicyForm::setMayGive(const MayGive &mayGive)
{
    m_mayGive = mayGive;
    fillTargets();
}

PolicyDraft PolicyForm::targetOnly() const { return draftFor(m_target->currentData().toString()); }

void PolicyForm::fillTargets()
{
    const QString current = m_target->count() == 0 ? dataOf(m_loaded) : m_target->currentData().toString();
    {
        const QSignalBlocker blocker(m_target);
        m_target->clear();
        const auto offer = [this](const QString &text, const QString &key) {
            if (!m_mayGive || m_mayGive(draftFor(key)) || (m_editing && key == dataOf(m_loaded)))
                m_target->addItem(text, key);
        };
        offer(tr("All Identity and Access enabled services"), allServices);
        offer(tr("All Account management services"), allAccount);
        offer(tr("All IAM Account management services"), allIam);
        for (const ServiceEntry &service : m_catalog.services()) {
            if (service.displayName == service.name)
                offer(service.name, service.name);
            else
                //: %1 is the display name of a service, %2 its technical name
                offer(tr("%1 (%2)", "service").arg(visibleText(service.displayName), service.name), service.name);
        }
        for (const QString &service : accountManagementServices()) {
            const QString name = m_catalog.displayName(service);
            offer(name == service ? service : tr("%1 (%2)", "service").arg(visibleText(name), service), service);
        }
        if (m_editing && m_target->findData(current) < 0 && !current.startsWith(QLatin1Char('*')) && !current.isEmpty())
            m_target->addItem(current, current); // a service that the catalogue does not tell
        m_target->setCurrentIndex(qMax(0, m_target->findData(current)));
        m_target->lineEdit()->setCursorPosition(0); // the beginning of a long name tells more than its end
    }
    m_target->setEnabled(m_target->count() > 0);
    if (m_target->currentData().toString() == current)
        return;
    if (!m_editing) { // nobody has chosen that: an empty form begins with the first target
        m_loaded.target = targetOnly().target;
        m_loaded.service = targetOnly().service;
    }
    targetChanged();
}

void PolicyForm::fillGroups()
{
    const QSignalBlocker blocker(m_group);
    const QString current = m_group->count() == 0 ? m_loaded.resourceGroup : m_group->currentData().toString();
    m_group->clear();
    for (const ResourceGroup &group : m_catalog.resourceGroups())
        m_group->addItem(visibleText(group.name), group.id.text);
    if (!current.isEmpty() && m_group->findData(current) < 0)
        m_group->addItem(current, current);
    m_group->setCurrentIndex(qMax(0, m_group->findData(current)));
}

void PolicyForm::fillScopes()
{
    const QSignalBlocker blocker(m_scope);
    const int current = m_scope->currentData().isValid() ? m_scope->currentData().toInt() : 0;
    const PolicyDraft now = targetOnly();
    const bool oneService = now.target == PolicyDraft::Target::OneService;
    m_scope->clear();
    m_scope->addItem(tr("Entire account"), static_cast<int>(PolicyDraft::Scope::Account));
    if (oneService || now.target == PolicyDraft::Target::AllServices)
        m_scope->addItem(tr("One resource group"), static_cast<int>(PolicyDraft::Scope::ResourceGroup));
    if (oneService)
        m_scope->addItem(tr("Specific resources"), static_cast<int>(PolicyDraft::Scope::Resources));
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(current)));
    m_scope->setEnabled(m_scope->count() > 1);
}

void PolicyForm::targetChanged()
{
    fillScopes();
    scopeChanged();
    m_rolesKnown = false;
    m_rolesState->show();
    if (m_target->count() == 0) {
        showRoles({});
        m_rolesState->setText(tr("There is nothing of this kind that you may give."));
        m_rolesState->show();
        return;
    }
    m_rolesState->setText(tr("Reading the roles …"));
    const PolicyDraft now = targetOnly();
    m_catalog.wantRoles(now.target, now.service);
}

void PolicyForm::scopeChanged()
{
    const auto scope = static_cast<PolicyDraft::Scope>(m_scope->currentData().toInt());
    m_groupPart->setVisible(scope == PolicyDraft::Scope::ResourceGroup);
    m_conditionPart->setVisible(scope == PolicyDraft::Scope::Resources);
    if (scope == PolicyDraft::Scope::Resources && m_conditions.isEmpty())
        addCondition({});
    revalidate();
}

PolicyDraft PolicyForm::draft() const
{
    PolicyDraft result = targetOnly();
    result.scope = static_cast<PolicyDraft::Scope>(m_scope->currentData().toInt());
    if (result.scope == PolicyDraft::Scope::ResourceGroup) {
        result.resourceGroup = m_group->currentData().toString();
        if (m_groupRole->currentIndex() > 0)
            result.groupRole = PolicyRole {.crn = m_groupRole->currentData().toString(), .displayName = m_groupRole->currentText()};
    }
    if (result.scope == PolicyDraft::Scope::Resources) {
        for (const ConditionRow &row : m_conditions)
            result.conditions.append({.attribute = attributeKey(row.attribute),
                .pattern = row.comparison->currentIndex() == 1,
                .value = row.value->text()});
    }
    for (const RoleRow &row : m_roleRows) {
        if (row.box->isChecked())
            result.roles.append({.crn = row.role.crn, .displayName = row.role.displayName});
    }
    result.period = m_period->period();
    return result;
}

void PolicyForm::load(const PolicyDraft &draft)
{
    m_loaded = draft;
    m_editing = true;
    m_strict = false;
    fillTargets();
    clearConditions();
    for (const RoleRow &row : std::as_const(m_roleRows))
        row.box->setChecked(false);
    m_wantedRoles.clear();
    for (const PolicyRole &role : draft.roles)
        m_wantedRoles.append(role.crn);
    const QString key = dataOf(draft);
    if (!key.isEmpty() && m_target->findData(key) < 0)
        m_target->addItem(key, key); // a service that the catalogue does not tell
    {
        const QSignalBlocker blocker(m_target);
        m_target->setCurrentIndex(qMax(0, m_target->findData(key)));
    }
    fillScopes();
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->setCurrentIndex(qMax(0, m_scope->findData(static_cast<int>(draft.scope))));
    }
    if (!draft.resourceGroup.isEmpty() && m_group->findData(draft.resourceGroup) < 0)
        m_group->addItem(draft.resourceGroup, draft.resourceGroup);
    m_group->setCurrentIndex(qMax(0, m_group->findData(draft.resourceGroup)));
    m_groupRole->setCurrentIndex(draft.groupRole ? qMax(0, m_groupRole->findData(draft.groupRole->crn)) : 0);
    for (const PolicyDraft::Condition &condition : draft.conditions)
        addCondition(condition);
    m_period->setPeriod(draft.period);
    targetChanged();
}

void PolicyForm::clear()
{
    const QString first = m_target->itemData(0).toString();
    load(first.isEmpty() ? PolicyDraft() : draftFor(first));
    m_editing = false;
}

bool PolicyForm::isBegun() const
{
    PolicyDraft now = draft();
    PolicyDraft before = m_loaded;
    // Names come from the service, the order of roles from the form.
    QStringList nowRoles;
    QStringList beforeRoles;
    for (const PolicyRole &role : now.roles)
        nowRoles.append(role.crn);
    for (const PolicyRole &role : before.roles)
        beforeRoles.append(role.crn);
    nowRoles.sort();
    beforeRoles.sort();
    now.roles.clear();
    before.roles.clear();
    return m_rolesKnown && (now != before || nowRoles != beforeRoles);
}

QString PolicyForm::problemText(const PolicyDraft::Problem &problem) const
{
    switch (problem.field) {
    case PolicyDraft::Field::Service:
        return tr("Choose a service.");
    case PolicyDraft::Field::ResourceGroup:
        return tr("Choose a resource group.");
    case PolicyDraft::Field::Condition:
        return problem.fault == PolicyDraft::Fault::TooLong ? tr("At most 1,000 characters.") : tr("Enter a value.");
    case PolicyDraft::Field::Roles:
        return tr("Choose at least one role.");
    case PolicyDraft::Field::Period:
        break;
    }
    switch (problem.fault) {
    case PolicyDraft::Fault::EndInPast:
        return tr("The end lies in the past.");
    case PolicyDraft::Fault::NoDay:
        return tr("Choose at least one day.");
    default:
        return tr("The end must come after the beginning.");
    }
}

void PolicyForm::revalidate()
{
    const PolicyDraft now = draft();
    m_groupHint->setVisible(!now.groupRole);
    const bool asks = m_consent == Consent::Here && now.administersAccount();
    if (m_sure->isHidden() == asks)
        m_sure->setVisible(asks);
    m_targetProblem->hide();
    m_rolesProblem->hide();
    for (const ConditionRow &row : std::as_const(m_conditions))
        row.problem->hide();
    m_period->setProblem({});
    if (m_strict) {
        for (const PolicyDraft::Problem &problem : now.problems(m_clock.now())) {
            const QString text = problemText(problem);
            QLabel *place = m_rolesProblem;
            if (problem.field == PolicyDraft::Field::Period) {
                m_period->setProblem(text);
                continue;
            }
            if (problem.field == PolicyDraft::Field::Service || problem.field == PolicyDraft::Field::ResourceGroup)
                place = m_targetProblem;
            else if (problem.field == PolicyDraft::Field::Condition && problem.index < m_conditions.size())
                place = m_conditions.at(problem.index).problem;
            place->setText(text);
            place->show();
        }
    }
    emit changed();
}

QString PolicyForm::firstProblem() const
{
    const PolicyDraft now = draft();
    const QList<PolicyDraft::Problem> problems = now.problems(m_clock.now());
    if (!problems.isEmpty())
        return problemText(problems.first());
    if (m_mayGive && !m_mayGive(now))
        return tr("You may not give this: it needs Administrator on the target.");
    if (m_consent == Consent::Here && now.administersAccount() && !m_sure->isChecked())
        return tr("Tick that you know what an administrator can do.");
    return {};
}

bool PolicyForm::showProblems()
{
    m_strict = true;
    revalidate();
    const QList<PolicyDraft::Problem> problems = draft().problems(m_clock.now());
    if (!problems.isEmpty()) {
        const PolicyDraft::Problem &first = problems.first();
        if (first.field == PolicyDraft::Field::Condition && first.index < m_conditions.size())
            m_conditions.at(first.index).value->setFocus();
        else if (first.field == PolicyDraft::Field::Roles && !m_roleRows.isEmpty())
            m_roleRows.first().box->setFocus();
        else if (first.field != PolicyDraft::Field::Period)
            m_target->setFocus();
    }
    return firstProblem().isEmpty();
}

void PolicyForm::focusFirst()
{
    m_target->setFocus(Qt::OtherFocusReason);
    m_target->lineEdit()->selectAll(); // what is typed searches, and does not add to the name
}

void PolicyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        targetChanged(); // the names of roles and headings
    }
    QWidget::changeEvent(event);
}

} // namespace iam
