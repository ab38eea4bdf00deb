#pragma once

#include "models/core/accesssnapshot.h"
#include "models/core/invitationplan.h"
#include "models/core/peoplecsv.h"
#include "models/items/usertablemodel.h"
#include "views/pages/accountmodels.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace iam {

class AccessStep;
class InlineNotification;
class OwnAccessLookup;
class PeopleStep;
class ProgressStep;
class ReviewStep;
class WizardSteps;

/// Invites people in four steps: People, Access, Review, Progress. A window of its own, so that the list stays in reach;
/// closing it keeps the draft.
class InviteWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit InviteWizard(const AccountModels &models, QWidget *parent = nullptr);
    ~InviteWizard() override;

    /// Fills the wizard with an address and access: "Invite again".
    void fill(const AccessSnapshot &access);

public slots:
    void next();
    void back();
    void reject() override;

signals:
    void resendWanted(const iam::UserId &user);
    void userWanted(const iam::UserId &user);
    void cancelWanted(const iam::UserId &user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Step { People, Access, Review, Progress };

    void build();
    QWidget *makeFooter();
    void connectParts();
    void retranslate();
    void goTo(Step step);
    void refresh();
    void readUsers();
    void readOptions();
    void makePlan();
    void startHold();
    void tickHold();
    void stopHold();
    void send();
    void dryRun();
    void keepDraft();
    void offerDraft();
    void offerRun();
    void copyAs();
    void newRunWithFailed();
    void restore(const InviteDraft &draft);
    [[nodiscard]] bool allHaveOwnAccess() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QList<CsvProblem> checkCsv(const PeopleCsv &csv) const;

    AccountModels m_models;
    InviteDraft m_draft;
    QList<PlannedInvitation> m_plan;
    std::unique_ptr<OwnAccessLookup> m_own;
    Step m_step = People;
    int m_holdSeconds = 0;
    int m_holdRound = 0; ///< ticks of a hold that was stopped are dropped
    QTimer m_keepLater;
    QTimer m_usersLater;

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    WizardSteps *m_steps = nullptr;
    InlineNotification *m_oldDraft = nullptr;
    QStackedWidget *m_pages = nullptr;
    PeopleStep *m_people = nullptr;
    AccessStep *m_access = nullptr;
    ReviewStep *m_review = nullptr;
    ProgressStep *m_progress = nullptr;
    InlineNotification *m_oldRun = nullptr;
    QWidget *m_footer = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_key = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_copyAs = nullptr;
    QPushButton *m_saveTable = nullptr;
    QPushButton *m_newRun = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace iam
