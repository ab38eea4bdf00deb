#include "tests/faults/dialogactions.h"

#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace iam::test {

namespace {

const QString omar = QStringLiteral("omar@eu.example.org");
const QString vic = QStringLiteral("vic@example.com");

int policies(DialogStage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM policies WHERE deleted=0")); }
int memberships(DialogStage &stage) { return stage.count(QStringLiteral("SELECT count(*) FROM group_members")); }
void noteCount(DialogStage &stage, int count) { stage.notes[QStringLiteral("before")] = QString::number(count); }
int noted(DialogStage &stage) { return stage.notes.value(QStringLiteral("before")).toInt(); }

/// The table of a section of somebody's details, when their access is read; null if it never comes.
QTableView *tableOf(DialogStage &stage, const QString &email, int section, const char *name)
{
    ConsoleFixture &console = stage.console;
    if (!QTest::qWaitFor([&] { return console.choose(email); }, DialogStage::patience))
        return nullptr;
    console.window().usersPage()->updateNow();
    if (!QTest::qWaitFor([&] { return console.action("openUser")->isEnabled(); }, DialogStage::patience))
        return nullptr;
    QTest::keyClick(console.window().usersPage()->table(), Qt::Key_Return);
    DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
    if (page == nullptr)
        return nullptr;
    page->findChild<QTabBar *>(QStringLiteral("detailsSections"))->setCurrentIndex(section);
    auto *table = page->findChild<QTableView *>(QLatin1String(name));
    return table != nullptr && QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, DialogStage::patience)
        ? table
        : nullptr;
}

/// The dialog that an entry of a row's menu opens.
bool askInMenu(DialogStage &stage, QTableView *table, const char *menuName, const char *entry)
{
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    const auto menus = stage.console.find<PageTabs>("pageTabs")->current()->findChildren<QMenu *>(QLatin1String(menuName));
    auto *action = menus.isEmpty() ? nullptr : menus.last()->findChild<QAction *>(QLatin1String(entry));
    if (action == nullptr || !action->isEnabled())
        return false;
    menus.last()->close();
    action->trigger();
    return QTest::qWaitFor([&] { return stage.console.dialog() != nullptr; }, DialogStage::patience) && stage.readyToConfirm();
}

DialogAction addingToGroup()
{
    return {.name = "add to access group", .traits = {.name = "", .changes = true},
        .prepare = [](DialogStage &stage) {
            noteCount(stage, memberships(stage));
            if (!stage.ask("addToGroup", omar))
                return false;
            auto *list = stage.console.dialog()->findChild<QListWidget *>(QStringLiteral("groupList"));
            return QTest::qWaitFor([&] { return list->count() > 0; }, DialogStage::patience) && stage.readyToConfirm();
        },
        .done = [](DialogStage &stage) { return memberships(stage) - noted(stage); }};
}

DialogAction assigningAccess()
{
    return {.name = "assign access", .traits = {.name = "", .changes = true},
        .prepare = [](DialogStage &stage) {
            noteCount(stage, policies(stage));
            if (!stage.ask("assignAccess", omar))
                return false;
            auto *target = stage.console.dialog()->findChild<QComboBox *>(QStringLiteral("policyTarget"));
            const auto place = [target] { return target->findData(QStringLiteral("quantum-computing")); };
            if (!QTest::qWaitFor([&] { return place() >= 0; }, DialogStage::patience))
                return false;
            target->setCurrentIndex(place());
            auto *confirm = stage.console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
            return QTest::qWaitFor([&] { // the roles are laid out anew for each target
                if (auto *reader = stage.console.dialog()->findChild<QCheckBox *>(QStringLiteral("role_Reader")))
                    reader->setChecked(true);
                return confirm->isEnabled();
            }, DialogStage::patience);
        },
        .done = [](DialogStage &stage) { return policies(stage) - noted(stage); }};
}

DialogAction removingPolicy()
{
    DialogAction removing {.name = "remove policy", .traits = {.name = "", .changes = true, .hasBody = false}};
    removing.prepare = [](DialogStage &stage) {
        noteCount(stage, policies(stage));
        constexpr int policySection = 2;
        QTableView *table = tableOf(stage, vic, policySection, "policiesSectionTable");
        return table != nullptr && askInMenu(stage, table, "policyMenu", "removePolicy");
    };
    removing.done = [](DialogStage &stage) { return noted(stage) - policies(stage); };
    return removing;
}

} // namespace

QList<DialogAction> accessDialogs()
{
    return {addingToGroup(), assigningAccess(), removingPolicy()};
}

} // namespace iam::test
