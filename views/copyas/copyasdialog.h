#pragma once

#include "models/copyas/copyas.h"
#include "views/copyas/copyaschoices.h"
#include "views/widgets/consoledialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace iam {

/// Shows an action as a call, as commands or as a program, and copies the text. Sends nothing.
class CopyAsDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// There must be a choice. `context` names account and services.
    CopyAsDialog(const QList<CopyAsChoice> &choices, const copyas::Context &context, QWidget *parent = nullptr);

    /// How many of those chosen are not in the text, because it would be too long.
    void setLeftOut(int users);
    [[nodiscard]] QString shownText() const;
    void setFormat(copyas::Format format);
    [[nodiscard]] copyas::Format format() const;

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showText();
    [[nodiscard]] const CopyAsChoice &choice() const;

    QList<CopyAsChoice> m_choices;
    copyas::Context m_context;
    int m_leftOut = 0;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_shellLabel;
    QComboBox *m_shell;
    QCheckBox *m_force;
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace iam
