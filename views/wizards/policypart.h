#pragma once

#include "models/core/policydraft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace iam {

class AccessCatalog;
class AccessOptions;
class Clock;
class PolicyForm;

/// The form for a policy, and Add, which puts it into the invitation and clears the form. Offers only what the person
/// may give. Options, catalogue and clock outlive it.
class PolicyPart final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Services, AccountManagement };

    PolicyPart(
        Kind kind, const AccessOptions &options, AccessCatalog &catalog, const Clock &clock, QWidget *parent = nullptr);

    /// Whose part a policy is edited in.
    [[nodiscard]] static Kind kindOf(const PolicyDraft &draft);
    /// Back into the form, for editing.
    void load(const PolicyDraft &draft);
    /// Something was chosen and not added yet (B25).
    [[nodiscard]] bool isBegun() const;
    void clear();
    void focusFirst();

signals:
    void added(const QList<iam::Policy> &policies);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add();
    void revalidate();
    [[nodiscard]] bool isOffered(const PolicyDraft &draft) const;

    Kind m_kind;
    const AccessOptions &m_options;
    PolicyForm *m_form;
    QPushButton *m_add;
    QLabel *m_problem;
    bool m_loaded = false; ///< a policy that was taken out of the invitation to be edited
};

} // namespace iam
