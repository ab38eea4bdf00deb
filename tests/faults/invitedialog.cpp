#include "tests/faults/dialogactions.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace iam::test {

namespace {

bool isOneOf(const QString &outcome, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (outcome == QLatin1String(word))
            return true;
    }
    return false;
}

/// An outcome after which nothing more happens by itself.
bool isSettled(const QString &outcome)
{
    return isOneOf(outcome, {"Invited", "Joined", "Skipped", "Failed", "Still processing"});
}

bool isPaused(WizardDriver &wizard)
{
    const auto *problem = wizard.find<QWidget>("runProblem");
    return problem != nullptr && problem->isVisible();
}

QString stateOf(WizardDriver &wizard) { return wizard.find<QLabel>("progressState")->text(); }
/// The service has asked for time.
bool isWaiting(WizardDriver &wizard) { return stateOf(wizard).startsWith(QLatin1String("Goes on at ")); }

std::optional<Told> toldByWizard(DialogStage &stage)
{
    WizardDriver wizard(stage.console.window());
    const QString outcome = wizard.outcomeOf(stage.address());
    const QString words = outcome + QLatin1Char('\n') + wizard.wordsOn(stage.address());
    if (outcome == QLatin1String("Invited"))
        return Told {.as = Told::As::Done, .words = words};
    if (isSettled(outcome))
        return Told {.as = outcome == QLatin1String("Failed") ? Told::As::NotDone : Told::As::Unclear, .words = words};
    if (isPaused(wizard))
        return Told {.as = Told::As::Unclear, .words = words + QLatin1Char('\n') + DialogStage::wordsIn(wizard.find<QWidget>("runProblem"))};
    if (isWaiting(wizard))
        return Told {.as = Told::As::Unclear, .words = words + QLatin1Char('\n') + stateOf(wizard)};
    return std::nullopt;
}

/// The way is good again: what pauses goes on by a press, what was left open is looked up.
bool goOnToTheEnd(DialogStage &stage)
{
    WizardDriver wizard(stage.console.window());
    if (isWaiting(wizard) && !wizard.press("pauseRunButton"))
        return false; // to go on at once: Pause, and then Continue
    const auto *pause = wizard.find<QPushButton>("pauseRunButton");
    if (pause->text().remove(QLatin1Char('&')) == QLatin1String("Continue") && !wizard.press("pauseRunButton"))
        return false;
    return QTest::qWaitFor([&] {
        return isSettled(wizard.outcomeOf(stage.address())) && stateOf(wizard) == QLatin1String("Finished.");
    }, DialogStage::patience);
}

} // namespace

DialogAction inviting()
{
    return {.name = "invite by the wizard", .traits = {.name = "", .changes = true}, .isRun = true,
        .prepare = [](DialogStage &stage) {
            WizardDriver wizard(stage.console.window());
            const auto step = [&stage](const char *name, bool done) {
                if (!done)
                    qWarning("%s of %s fails; to be read: %s", name, qPrintable(stage.address()), qPrintable(DialogStage::wordsIn(&stage.console.window())));
                return done;
            };
            return step("opening", wizard.open()) && step("entering", wizard.enterPeople(stage.address()))
                && step("choosing a group", wizard.addGroup(QStringLiteral("ml"))) && step("going on", wizard.goOn())
                && step("reviewing", QTest::qWaitFor([&] { return wizard.find<QWidget>("reviewTable")->isVisible(); }, DialogStage::patience));
        },
        .send = [](DialogStage &stage) {
            WizardDriver wizard(stage.console.window());
            if (!wizard.goOn())
                qFatal("the review cannot be sent");
        },
        .told = toldByWizard,
        .goOn = goOnToTheEnd,
        .done = [](DialogStage &stage) { return stage.console.mailsTo(stage.address()); }};
}

} // namespace iam::test
