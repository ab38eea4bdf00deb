#pragma once

#include "models/copyas/action.h"
#include "models/workflows/userchange.h"
#include "views/pages/accountmodels.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace iam {

class ChangeDialog;
class InlineNotification;
class UserDetails;
struct ApiError;
struct ChangeResult;

/// What a section of the details works with; outlives it.
struct DetailsContext
{
    AccountModels models;
    UserDetails &details;
};

/// One section of a user's details: a notice on top, then what the subclass lays out.
class DetailsSection : public QWidget
{
    Q_OBJECT

public:
    DetailsSection(const DetailsContext &context, const char *name, QWidget *parent);

    /// For the tab, with the number of entries where that helps.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Shows what is known now, in the present language.
    virtual void refresh() = 0;

signals:
    void titleChanged();
    /// Something that the desk of the window carries out.
    void actionWanted(iam::UserAction action);

protected:
    [[nodiscard]] UserDetails &details() const { return m_context.details; }
    [[nodiscard]] const AccountModels &models() const { return m_context.models; }
    [[nodiscard]] QBoxLayout *column() const { return m_column; }
    [[nodiscard]] ChangeSubject subject() const;
    /// Why the action cannot be done now; empty if it can.
    [[nodiscard]] QString obstacleOf(UserAction action) const;
    /// Why "Save" and "Discard" have nothing to do; empty if they have.
    [[nodiscard]] QString reasonNotToSave(bool busy) const;
    [[nodiscard]] bool isPlanned() const;
    void showProblem(const ApiError &error, const QString &what);
    /// The trace number and the reason stand in the notice; true if the change was done.
    bool takeAnswer(const ApiError *error, const ChangeResult *result);
    void showNotice(const QString &strong, const QString &text);
    void hideProblem();
    /// With "Copy as", and with what is told of waiting requests.
    void openDialog(ChangeDialog *dialog);
    /// A button that shows what "Save" would send as it is filled in now; `sends` is asked when it is pressed.
    [[nodiscard]] QPushButton *makeCopyButton(const std::function<copyas::Action()> &sends);
    void changeEvent(QEvent *event) override;

private:
    DetailsContext m_context;
    QBoxLayout *m_column;
    InlineNotification *m_notice;
};

} // namespace iam
