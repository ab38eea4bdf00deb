#pragma once

#include "models/core/invitedraft.h"

#include <QWidget>

class QScrollArea;

namespace iam {

class AccessCatalog;
class AccessOptions;
class ClassicPart;
class Clock;
class ColleaguePart;
class FoldingPart;
class GroupsPart;
class InvitationPanel;
class PolicyPart;
class SideFrame;
class UserTableModel;

/// Step 2 of the invite wizard: the access that everybody of the invitation gets.
class AccessStep final : public QWidget
{
    Q_OBJECT

public:
    AccessStep(AccessOptions &options, AccessCatalog &catalog, UserTableModel &users, const Clock &clock,
        QWidget *parent = nullptr);

    void setAccess(const DraftAccess &access);
    [[nodiscard]] const DraftAccess &access() const { return m_access; }
    void setPeople(int people);
    /// People of a file with access of their own, and how many of the others there are.
    void setOwnAccess(int people, const QString &file);
    void setClassicAccount(bool classic);
    /// Why the next step cannot be reached; empty if it can. `allHaveOwn`: a file gives access to everybody.
    [[nodiscard]] QString reason(bool allHaveOwn) const;
    void focusFirst();
    /// A policy that was begun and not added: told once, then nothing holds the step up (B25).
    [[nodiscard]] bool takeBegunWarning();

signals:
    void changed();
    void ownAccessTakenOut();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void apply();
    void edit(FoldingPart *part);
    void scrollToTop();
    void editPolicy(int place);
    bool m_warned = false;

    AccessOptions &m_options;
    DraftAccess m_access;
    QScrollArea *m_scroll;
    FoldingPart *m_atTop = nullptr; ///< being brought to the top
    GroupsPart *m_groups;
    ColleaguePart *m_colleague;
    PolicyPart *m_policy;
    PolicyPart *m_accountPolicy;
    ClassicPart *m_classic;
    FoldingPart *m_groupsFold;
    FoldingPart *m_colleagueFold;
    FoldingPart *m_policyFold;
    FoldingPart *m_accountFold;
    FoldingPart *m_classicFold;
    SideFrame *m_side;
    InvitationPanel *m_panel;
};

} // namespace iam
