#pragma once

#include "models/core/usersettings.h"
#include "views/details/detailssection.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace iam {

/// Where the user may sign in from, and what else the service keeps about it.
class SignInSection final : public DetailsSection
{
    Q_OBJECT

public:
    SignInSection(const DetailsContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasUnsaved() const override;
    void refresh() override;

private:
    void take();
    void save();
    void revalidate();
    void retranslate();
    [[nodiscard]] UserSettingsChange change() const;

    std::optional<UserSettings> m_known; ///< what the fields were filled with
    bool m_busy = false;
    QLabel *m_state;
    QLabel *m_addressesLabel;
    QPlainTextEdit *m_addresses;
    QLabel *m_problem;
    QLabel *m_hint;
    QCheckBox *m_selfManage;
    QLabel *m_mfa;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_copyAs = nullptr;
};

} // namespace iam
