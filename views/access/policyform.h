#pragma once

#include "models/core/policydraft.h"
#include "models/core/role.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace iam {

class AccessCatalog;
class Clock;
class PeriodForm;

/// One policy: target, scope, conditions, roles with their actions, period. Errors stand at their field once
/// showProblems() has been called. Used by "Assign access", for editing and by the invite wizard; the catalogue outlives it.
class PolicyForm final : public QWidget
{
    Q_OBJECT

public:
    /// Where the person is asked whether somebody may become an administrator of the account (B27).
    enum class Consent { Here, Elsewhere };
    /// Only targets that this lets pass are offered, and the one that was loaded; empty: all.
    using MayGive = std::function<bool(const PolicyDraft &draft)>;

    PolicyForm(AccessCatalog &catalog, const Clock &clock, Consent consent, QWidget *parent = nullptr);

    void setMayGive(const MayGive &mayGive);
    [[nodiscard]] PolicyDraft draft() const;
    /// Back into the form, for editing; roles are ticked when they have been read.
    void load(const PolicyDraft &draft);
    /// The first target that is offered, and nothing else.
    void clear();
    /// Something was chosen since clear() or load() (B25).
    [[nodiscard]] bool isBegun() const;
    /// True if the draft can be used; else the reasons are shown at the fields and the first one gets the focus.
    [[nodiscard]] bool showProblems();
    /// In a few words, what keeps the draft from being used; empty if nothing does.
    [[nodiscard]] QString firstProblem() const;
    void focusFirst();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ConditionRow
    {
        QWidget *row;
        QComboBox *attribute;
        QComboBox *comparison;
        QLineEdit *value;
        QLabel *problem;
    };
    struct RoleRow
    {
        Role role;
        QCheckBox *box;
        QPushButton *number;
    };

    void build();
    QWidget *makeConditions();
    QWidget *makeGroupPart();
    void retranslate();
    void fillTargets();
    void fillGroups();
    void targetChanged();
    void fillScopes();
    void scopeChanged();
    void addCondition(const PolicyDraft::Condition &condition);
    void clearConditions();
    void showRoles(const RoleList &roles);
    void showActions(const Role &role);
    void orderTabs();
    void revalidate();
    [[nodiscard]] QString problemText(const PolicyDraft::Problem &problem) const;
    [[nodiscard]] PolicyDraft targetOnly() const;

    AccessCatalog &m_catalog;
    const Clock &m_clock;
    Consent m_consent;
    MayGive m_mayGive;
    PolicyDraft m_loaded;
    bool m_editing = false; ///< m_loaded was given from outside
    QStringList m_wantedRoles; ///< CRNs to tick when the roles are there
    bool m_rolesKnown = false;
    bool m_strict = false; ///< problems are shown
    QLabel *m_targetLabel = nullptr;
    QComboBox *m_target = nullptr;
    QLabel *m_targetProblem = nullptr;
    QLabel *m_scopeLabel = nullptr;
    QComboBox *m_scope = nullptr;
    QWidget *m_groupPart = nullptr;
    QLabel *m_groupLabel = nullptr;
    QComboBox *m_group = nullptr;
    QLabel *m_groupRoleLabel = nullptr;
    QComboBox *m_groupRole = nullptr;
    QLabel *m_groupHint = nullptr;
    QWidget *m_conditionPart = nullptr;
    QLabel *m_conditionLabel = nullptr;
    QBoxLayout *m_conditionRows = nullptr;
    QLabel *m_conditionHint = nullptr;
    QPushButton *m_moreConditions = nullptr;
    QList<ConditionRow> m_conditions;
    QLabel *m_rolesState = nullptr;
    QWidget *m_roles = nullptr;
    QGridLayout *m_roleGrid = nullptr;
    QList<RoleRow> m_roleRows;
    QLabel *m_rolesProblem = nullptr;
    QCheckBox *m_sure = nullptr; ///< B27
    QLabel *m_periodLabel = nullptr;
    PeriodForm *m_period = nullptr;
};

} // namespace iam
