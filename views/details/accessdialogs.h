#pragma once

#include "models/core/accessgroup.h"
#include "views/details/detailssection.h"
#include "views/dialogs/changedialog.h"

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace iam {

class PolicyForm;

/// "Assign access", or the same form for a policy that is there: sends one policy after the other, and closes when all
/// are taken.
class AssignAccessDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    /// `edited`: the policy that is replaced; needs to be one the form can show.
    AssignAccessDialog(
        const DetailsContext &context, const ChangeSubject &subject, const std::optional<Policy> &edited, QWidget *parent);

protected:
    void takeResult(const ChangeResult &result) override;
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void send();
    void sendNext();
    void revalidate();

    DetailsContext m_context;
    ChangeSubject m_subject;
    std::optional<Policy> m_edited;
    PolicyForm *m_form;
    QLabel *m_sentence;
    QLabel *m_covered;
    QList<Policy> m_waiting;
};

/// Choose a group that the user is not in.
class AddToGroupDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    AddToGroupDialog(const DetailsContext &context, const ChangeSubject &subject, QWidget *parent);

protected:
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    void fill();
    void revalidate();
    [[nodiscard]] std::optional<AccessGroup> chosen() const;

    DetailsContext m_context;
    ChangeSubject m_subject;
    QList<AccessGroup> m_groups;
    bool m_groupsRead = false;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_state;
};

/// Says what goes, then sends it.
class ConfirmLossDialog final : public ChangeDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString sentence; ///< above the list
        QStringList losses;
        QString button;
        copyas::Action sends; ///< for "Copy as"
    };
    ConfirmLossDialog(const Texts &texts, const QString &name, const std::function<UserChanges::Answer()> &send, QWidget *parent);

protected:
    [[nodiscard]] QList<CopyAsChoice> copyChoices() const override;

private:
    copyas::Action m_sends;
};

} // namespace iam
