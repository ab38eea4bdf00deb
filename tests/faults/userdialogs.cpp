#include "tests/faults/dialogactions.h"

#include "views/dialogs/changedialog.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace iam::test {

namespace {

const QString omar = QStringLiteral("omar@eu.example.org");
const QString tom = QStringLiteral("tom@example.org");

Operation traits(bool hasBody)
{
    return {.name = "", .changes = true, .hasBody = hasBody};
}

/// How often the user of the cell is gone, or going.
int ended(DialogStage &stage)
{
    return 1 - stage.count(QStringLiteral("SELECT count(*) FROM users WHERE id=? AND state<>'DELETING' AND delete_due_at IS NULL"),
        {stage.notes.value(QStringLiteral("record"))});
}

/// An action on a row that needs no more than to be confirmed.
DialogAction ending(const char *name, const char *action, const QString &email)
{
    DialogAction ending {.name = name, .traits = traits(false)};
    ending.traits.absenceIsAnswer = true; // who is not there needs no removing
    ending.prepare = [action, email](DialogStage &stage) {
        stage.notes[QStringLiteral("record")] = stage.ofUser("id", email);
        return stage.ask(action, email) && stage.readyToConfirm();
    };
    ending.done = ended;
    return ending;
}

DialogAction changingStatus()
{
    return {.name = "change status", .traits = traits(false),
        .prepare = [](DialogStage &stage) {
            if (!stage.ask("changeStatus", omar))
                return false;
            stage.console.dialog()->findChild<QRadioButton *>(QStringLiteral("statusSuspended"))->click();
            return stage.readyToConfirm();
        },
        .done = [](DialogStage &stage) { return stage.ofUser("state", omar) == QLatin1String("SUSPENDED") ? 1 : 0; }};
}

DialogAction updatingIbmid()
{
    return {.name = "update IBMid", .traits = traits(true),
        .prepare = [](DialogStage &stage) {
            if (!stage.ask("updateIbmid", omar))
                return false;
            QTest::keyClicks(stage.console.dialog()->findChild<QLineEdit *>(QStringLiteral("newIbmidEdit")), QStringLiteral("fatima@example.com"));
            stage.notes[QStringLiteral("record")] = stage.ofUser("id", omar);
            return stage.readyToConfirm();
        },
        .done = [](DialogStage &stage) {
            return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE id=? AND user_id='fatima@example.com'"),
                {stage.notes.value(QStringLiteral("record"))});
        }};
}

DialogAction addingVpnUser()
{
    return {.name = "add VPN-only user", .traits = traits(true),
        .prepare = [](DialogStage &stage) {
            if (!stage.ask("addVpnUser", {}))
                return false;
            const std::pair<const char *, QString> values[] {{"vpnFirstName", QStringLiteral("Iris")}, {"vpnLastName", QStringLiteral("Vale")},
                {"vpnEmail", stage.address()}, {"vpnUserName", QStringLiteral("cell-%1").arg(stage.number())},
                {"vpnPassword", QStringLiteral("Abcdef1!")}, {"vpnPasswordAgain", QStringLiteral("Abcdef1!")}};
            for (const auto &[name, value] : values)
                stage.console.dialog()->findChild<QLineEdit *>(QLatin1String(name))->setText(value);
            return stage.readyToConfirm();
        },
        .done = [](DialogStage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM users WHERE email=?"), {stage.address()}); }};
}

/// Without a dialog: a message over the list says what failed.
DialogAction resending()
{
    constexpr std::chrono::seconds apart {61}; // sooner it is not sent again
    return {.name = "resend invitation", .traits = traits(true),
        .prepare = [apart](DialogStage &stage) {
            stage.console.clock().seconds += apart;
            if (!QTest::qWaitFor([&] { return stage.console.choose(tom); }, DialogStage::patience))
                return false;
            stage.console.window().usersPage()->updateNow();
            auto *notice = stage.console.find<QWidget>("outcomeNotice");
            for (auto *link : notice->findChildren<QPushButton *>()) {
                if (notice->isVisible() && link->text().contains(QLatin1String("Close")))
                    link->click();
            }
            stage.notes[QStringLiteral("mails")] = QString::number(stage.console.mailsTo(tom));
            return !notice->isVisible()
                && QTest::qWaitFor([&] { return stage.console.action("resendInvitation")->isEnabled(); }, DialogStage::patience);
        },
        .send = [](DialogStage &stage) { stage.console.action("resendInvitation")->trigger(); },
        .told = [](DialogStage &stage) -> std::optional<Told> {
            const auto *notice = stage.console.find<QWidget>("outcomeNotice");
            if (notice->isVisible()) {
                const QString words = DialogStage::wordsIn(notice);
                return Told {.as = words.contains(QLatin1String("the answer was lost")) ? Told::As::Unclear : Told::As::NotDone, .words = words};
            }
            const QString words = stage.toasts();
            if (words.contains(QLatin1String("Invitation sent again")))
                return Told {.as = Told::As::Done, .words = words};
            return std::nullopt;
        },
        .done = [](DialogStage &stage) { return stage.console.mailsTo(tom) - stage.notes.value(QStringLiteral("mails")).toInt(); }};
}

} // namespace

std::optional<Told> toldByDialog(DialogStage &stage)
{
    auto *dialog = qobject_cast<ChangeDialog *>(stage.console.dialog());
    if (dialog == nullptr)
        return Told {.as = Told::As::Done, .words = stage.toasts()};
    if (dialog->isBusy())
        return std::nullopt;
    const QString words = DialogStage::wordsIn(dialog);
    return Told {.as = words.contains(QLatin1String("Nobody knows whether this was done.")) ? Told::As::Unclear : Told::As::NotDone, .words = words};
}

QList<DialogAction> userDialogs()
{
    return {resending(), ending("cancel invitation", "cancelInvitation", tom), ending("remove user", "removeUser", omar), changingStatus(),
        updatingIbmid(), addingVpnUser()};
}

} // namespace iam::test
