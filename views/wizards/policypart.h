#pragma once

#include "models/core/policychoice.h"
#include "models/core/role.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace iam {

class AccessOptions;

/// The form for one policy of an invitation: target, scope, conditions, roles, then Add.
class PolicyPart final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Services, AccountManagement };

    PolicyPart(Kind kind, AccessOptions &options, QWidget *parent = nullptr);

    /// Back into the form, for editing.
    void load(const PolicyChoice &choice);
    /// Something was chosen and not added yet (B25).
    [[nodiscard]] bool isBegun() const;
    void clear();
    void focusFirst();

signals:
    void added(const QList<iam::Policy> &policies);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ConditionRow
    {
        QWidget *row;
        QComboBox *attribute;
        QComboBox *comparison;
        QLineEdit *value;
    };
    struct RoleRow
    {
        Role role;
        QCheckBox *box;
    };
    void build();
    void retranslate();
    void fillTargets();
    void fillGroups();
    void targetChanged();
    void scopeChanged();
    void showRoles(const RoleList &roles);
    void addCondition(const PolicyChoice::Condition &condition);
    void showActions(const Role &role);
    void add();
    void revalidate();
    [[nodiscard]] PolicyChoice choice() const;
    [[nodiscard]] bool mayGive(const PolicyChoice &choice) const;
    [[nodiscard]] QString roleKey() const;

    Kind m_kind;
    AccessOptions &m_options;
    QStringList m_wantedRoles; ///< CRNs to tick when the roles are there
    QString m_shownRoles; ///< key of the roles that are shown
    QGridLayout *m_grid = nullptr;
    QLabel *m_targetLabel = nullptr;
    QComboBox *m_target = nullptr;
    QLabel *m_scopeLabel = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_groupLabel = nullptr;
    QComboBox *m_group = nullptr;
    QWidget *m_conditionPart = nullptr;
    QBoxLayout *m_conditionRows = nullptr;
    QLabel *m_conditionLabel = nullptr;
    QLabel *m_conditionHint = nullptr;
    QPushButton *m_moreConditions = nullptr;
    QList<ConditionRow> m_conditions;
    QLabel *m_rolesState = nullptr;
    QWidget *m_roles = nullptr;
    QGridLayout *m_roleGrid = nullptr;
    QList<RoleRow> m_roleRows;
    QLabel *m_groupRoleLabel = nullptr;
    QComboBox *m_groupRole = nullptr;
    QLabel *m_groupRoleHint = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace iam
