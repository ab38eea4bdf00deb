#include "tests/soak/stage.h"
#include "tests/soak/work.h"

#include "models/core/invitationplan.h"
#include "models/runs/runengine.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/invitationrunner.h"
#include "models/workflows/undostack.h"
#include "tests/support/wizarddriver.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace iam::test {

namespace {

constexpr qsizetype mostGuests = 60;
constexpr int wizardStep = 8'000;

/// The dialog of the action, answered with yes. `prepare` fills it in.
bool confirm(SoakStage &stage, const char *command, const std::function<void(QDialog &)> &prepare = {})
{
    QAction *action = stage.console().action(command);
    if (!action->isEnabled())
        return false;
    action->trigger();
    if (!soon([&] { return stage.console().dialog() != nullptr; }))
        return false;
    QDialog *dialog = stage.console().dialog();
    if (prepare)
        prepare(*dialog);
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
    const bool sent = button != nullptr && soon([button] { return button->isEnabled(); });
    if (sent)
        QTest::keyClick(button, Qt::Key_Space);
    const bool taken = sent && soon([&] { return stage.console().dialog() == nullptr; });
    return stage.showList() && taken;
}

QList<PlannedInvitation> planFor(SoakStage &stage, int people)
{
    PlannedInvitation invitation;
    for (; people > 0; --people)
        invitation.emails.append(stage.newGuest());
    invitation.access.groups = {stage.groups().at(stage.roll(static_cast<int>(stage.groups().size())))};
    return {invitation};
}

/// As the wizard starts it when everything is filled in; goes on beside the other work.
bool invite(SoakStage &stage)
{
    InvitationRunner &runner = stage.console().session().invitationRunner();
    if (stage.guests().size() > mostGuests || runner.state() != InvitationRunner::State::Idle)
        return true;
    runner.start(planFor(stage, 1 + stage.roll(8)));
    return true;
}

bool wizard(SoakStage &stage)
{
    return stage.guests().size() > mostGuests || inviteByWizard(stage, 1 + stage.roll(3), wizardStep);
}

bool resend(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Pending);
    if (!guest)
        return true;
    if (!stage.choose(guest->user.email) || !stage.console().action("resendInvitation")->isEnabled())
        return false;
    stage.console().action("resendInvitation")->trigger();
    return true;
}

bool cancel(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Pending);
    return !guest || (stage.choose(guest->user.email) && confirm(stage, "cancelInvitation"));
}

bool remove(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Active);
    return !guest || (stage.choose(guest->user.email) && confirm(stage, "removeUser"));
}

bool changeStatus(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(stage.roll(2) == 0 ? UserState::Active : UserState::Suspended);
    if (!guest)
        return true;
    const char *wanted = guest->user.state == UserState::Active ? "statusSuspended" : "statusActive";
    return stage.choose(guest->user.email) && confirm(stage, "changeStatus", [wanted](QDialog &dialog) {
        if (auto *button = dialog.findChild<QRadioButton *>(QLatin1String(wanted)))
            button->setChecked(true);
    });
}

ChangeSubject subjectOf(const UserRow &row)
{
    return {.id = row.user.id, .name = row.user.displayName(), .email = row.user.email, .isOwner = false, .isSelf = false, .state = row.user.state};
}

bool joinGroup(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Active);
    if (!guest)
        return true;
    const AccessGroup group = stage.groups().at(stage.roll(static_cast<int>(stage.groups().size())));
    AccessChanges &changes = stage.console().models().accessChanges;
    const auto answer = stage.roll(3) == 0 ? changes.removeFromGroup(subjectOf(*guest), group) : changes.addToGroup(subjectOf(*guest), group);
    return soon([&] { return answer.isFinished(); }) && answer.result().ok();
}

bool addPolicy(SoakStage &stage)
{
    const std::optional<UserRow> guest = stage.anyGuest(UserState::Active);
    if (!guest)
        return true;
    Policy policy;
    policy.roles = {{.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")}};
    policy.resource = {{.key = QStringLiteral("accountId"), .value = stage.service().accountId()},
        {.key = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
        {.key = QStringLiteral("serviceInstance"), .value = QStringLiteral("instance%1").arg(stage.roll(1'000'000))}};
    const auto answer = stage.console().models().accessChanges.addPolicy(subjectOf(*guest), policy, QStringLiteral("quantum-computing"));
    return soon([&] { return answer.isFinished(); }) && answer.result().ok();
}

bool undo(SoakStage &stage)
{
    UndoStack &stack = stage.console().models().undo;
    if (stack.isBusy() || stack.steps().isEmpty())
        return true;
    stack.undo();
    return soon([&] { return !stack.isBusy(); });
}

/// A tenth of the guests at a time, as a run that goes on beside the other work.
bool bulk(SoakStage &stage, const char *command)
{
    RunEngine &runs = stage.console().models().runs;
    if (runs.queued() > 1)
        return true;
    stage.console().window().usersPage()->searchField()->setText(QStringLiteral("x%1.soak").arg(stage.roll(10)));
    stage.turn(150);
    stage.console().action("selectAllUsers")->trigger();
    stage.console().window().usersPage()->updateNow();
    const int people = stage.console().window().usersPage()->table()->selectedRowCount();
    if (people < 2 || !stage.console().action(command)->isEnabled())
        return stage.showList();
    return confirm(stage, command);
}

bool goOnWithRuns(SoakStage &stage)
{
    RunEngine &runs = stage.console().models().runs;
    if (runs.state() == RunEngine::State::Paused)
        runs.proceed();
    return true;
}

} // namespace

bool inviteByWizard(SoakStage &stage, int people, int time)
{
    MainWindow &window = stage.console().window();
    if (!stage.showList() || !soon([&] { return window.findChild<QDialog *>(QStringLiteral("inviteWizard")) == nullptr; }))
        return false;
    QStringList addresses;
    for (; people > 0; --people)
        addresses.append(stage.newGuest());
    WizardDriver driver(window, time);
    const bool sent = driver.open() && driver.enterPeople(addresses.join(QStringLiteral(", ")))
        && driver.addGroup(stage.groups().at(stage.roll(static_cast<int>(stage.groups().size()))).name) && driver.reviewAndSend();
    const bool settled = sent && soon([&] { return stage.console().session().invitationRunner().run().isFinished(); }, time);
    return stage.showList() && settled;
}

void addPeopleWork(std::vector<Work> &work)
{
    work.push_back({.name = "invite", .weight = 8, .run = invite});
    work.push_back({.name = "invite by the wizard", .weight = 2, .run = wizard});
    work.push_back({.name = "resend", .weight = 6, .run = resend});
    work.push_back({.name = "cancel", .weight = 4, .run = cancel});
    work.push_back({.name = "remove", .weight = 5, .run = remove});
    work.push_back({.name = "status", .weight = 6, .run = changeStatus});
    work.push_back({.name = "groups", .weight = 6, .run = joinGroup});
    work.push_back({.name = "policy", .weight = 6, .run = addPolicy});
    work.push_back({.name = "undo", .weight = 3, .run = undo});
    work.push_back({.name = "bulk resend", .weight = 2, .run = [](SoakStage &stage) { return bulk(stage, "resendInvitation"); }});
    work.push_back({.name = "bulk cancel", .weight = 2, .run = [](SoakStage &stage) { return bulk(stage, "cancelInvitation"); }});
    work.push_back({.name = "bulk remove", .weight = 2, .run = [](SoakStage &stage) { return bulk(stage, "removeUser"); }});
    work.push_back({.name = "go on with runs", .weight = 5, .run = goOnWithRuns});
}

} // namespace iam::test
