#pragma once

#include "models/core/secret.h"
#include "views/widgets/consoledialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace iam {

/// Asks for the API key of an account. The key is shown as dots, and leaves the dialog as a Secret only.
class ApiKeyDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    ApiKeyDialog(const QString &service, const QString &account, QWidget *parent = nullptr);

    /// For sessions that were signed in to by passcode: nothing to keep.
    void askForPasscode();
    /// Takes the key out of the field.
    [[nodiscard]] Secret takeKey();
    [[nodiscard]] bool keepInKeyStore() const;

private:
    QLabel *m_label;
    QLineEdit *m_key;
    QCheckBox *m_keep;
};

} // namespace iam
