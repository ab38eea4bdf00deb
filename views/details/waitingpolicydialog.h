#pragma once

#include "models/core/followup.h"
#include "views/widgets/consoledialog.h"

class QLabel;

namespace iam {

class PolicyForm;
struct AccountModels;

/// The policy form for what waits until a person has accepted (B28). Sends nothing: what waits is changed. Closes when
/// it is changed, or is not waiting any more.
class WaitingPolicyDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `followUp` has a policy that the form can show; the models outlive the dialog.
    WaitingPolicyDialog(const AccountModels &models, const FollowUp &followUp, QWidget *parent);

private:
    void revalidate();
    void save();

    const AccountModels &m_models;
    QString m_id;
    PolicyForm *m_form;
    QLabel *m_sentence;
};

} // namespace iam
