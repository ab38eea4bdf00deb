#pragma once

#include "models/workflows/userchanges.h"
#include "models/copyas/copyas.h"
#include "views/copyas/copyaschoices.h"
#include "views/widgets/consoledialog.h"

#include <QPointer>

namespace iam {

class InlineNotification;
class RetryWatch;
class SignInHelp;

/// Base of the dialogs that change something: they send, wait for the answer, and close only when the service has
/// taken the change. What went wrong stands in the dialog, with the trace number.
class ChangeDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    ChangeDialog(const QString &title, int width, QWidget *parent);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Puts "Copy as …" into the footer. `person` is whom the dialog is about, if it is about one user.
    void offerCopyAs(const copyas::Context &context, const copyas::Person &person = {});
    /// Says while it waits that the service asks for time, or that a try has failed.
    void follow(const RetryWatch &retries);
    /// Offers a new sign-in where the old one has ended; what was filled in stays.
    void offerHelp(SignInHelp &help);

signals:
    /// The service has taken the change; the dialog closes.
    void changed(const iam::ChangeResult &result);

protected:
    /// What a problem is about, for its words.
    void setAbout(const QString &name, Right right);
    /// Waits; then changed() and the end, or the reason why not.
    void await(const UserChanges::Answer &answer);
    /// True if the subclass says it in its own place, such as at a field.
    virtual bool takeProblem(const ApiError &) { return false; }
    /// True if the subclass says itself why the action no longer fits (B20).
    virtual bool takeMisfit(const ChangeResult &) { return false; }
    /// A change that was done.
    virtual void takeResult(const ChangeResult &result);
    void showProblem(const ApiError &error, const QString &sentence = {});
    /// A message that is no answer of the service.
    void showMessage(const QString &strong, const QString &text);
    /// What the dialog would send as it is filled in now; placeholders stand for what is missing. Never empty.
    [[nodiscard]] virtual QList<CopyAsChoice> copyChoices() const = 0;
    [[nodiscard]] const copyas::Person &person() const { return m_person; }
    /// Where problems are shown, for dialogs that lay out their body themselves.
    [[nodiscard]] QWidget *problemNotice() const;
    /// A link in the message shown last.
    QPushButton *addLink(const QString &text);
    void hideProblem();
    /// The primary button waits for `reason`; an empty one lets it be pressed.
    void setObstacle(const QString &reason);

public slots:
    void reject() override;

private:
    void setBusy(bool busy);

    InlineNotification *m_problem;
    QString m_name;
    Right m_right = Right::None;
    QString m_obstacle;
    copyas::Person m_person;
    QPointer<QWidget> m_focusBefore;
    bool m_busy = false;
    QPointer<SignInHelp> m_help;
    bool m_signedOut = false; ///< what is shown is that nobody is signed in
};

} // namespace iam
