#include "tests/soak/stage.h"
#include "tests/soak/work.h"

#include "models/items/usertablemodel.h"
#include "models/workflows/userdirectory.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <array>

namespace iam::test {

namespace {

template <size_t size>
const char *anyOf(SoakStage &stage, const std::array<const char *, size> &names)
{
    return names.at(static_cast<size_t>(stage.roll(static_cast<int>(size))));
}

UserTableView *tableOf(SoakStage &stage) { return stage.console().window().usersPage()->table(); }

bool refresh(SoakStage &stage)
{
    stage.console().window().usersPage()->refresh();
    return soon([&] { return stage.console().models().directory.state() == UserDirectory::State::Complete; });
}

bool search(SoakStage &stage)
{
    static constexpr std::array searches {"guest", "state:pending", "x3.soak", "domain:example.com guest", "-guest", "\"guest 1\"", "expires<20", "added>2025-01-01",
        "group:developers", "nobody-at-all", "stat:pending", "guest state:active"};
    SearchField *field = stage.console().window().usersPage()->searchField();
    field->clear();
    QTest::keyClicks(field, QLatin1String(anyOf(stage, searches)));
    stage.turn(60);
    if (stage.roll(2) == 0)
        field->clear();
    return true;
}

bool sort(SoakStage &stage)
{
    static constexpr std::array columns {UserTableModel::Column::Name, UserTableModel::Column::Email, UserTableModel::Column::Status, UserTableModel::Column::Added};
    const auto column = static_cast<int>(columns.at(static_cast<size_t>(stage.roll(static_cast<int>(columns.size())))));
    tableOf(stage)->sortByColumn(column, stage.roll(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    return true;
}

bool scroll(SoakStage &stage)
{
    QScrollBar *bar = tableOf(stage)->verticalScrollBar();
    bar->setValue(stage.roll(bar->maximum() + 1));
    return true;
}

bool chooseSomebody(SoakStage &stage)
{
    const UserStore &store = stage.console().models().users.store();
    if (store.size() == 0)
        return false;
    return stage.choose(store.at(stage.roll(store.size())).user.email);
}

/// With the preview, which reads what the person may do.
bool choose(SoakStage &stage)
{
    if (!chooseSomebody(stage))
        return false;
    stage.turn(stage.roll(2) == 0 ? 20 : 500);
    return true;
}

bool selectAll(SoakStage &stage)
{
    stage.console().action("selectAllUsers")->trigger();
    stage.turn(20);
    stage.console().action("selectNobody")->trigger();
    return true;
}

bool details(SoakStage &stage)
{
    static constexpr std::array sections {"factsSection", "groupsSection", "policiesSection", "effectiveSection", "classicSection", "signInSection", "apiKeysSection", "historySection"};
    if (!chooseSomebody(stage))
        return false;
    auto *tabs = stage.console().find<PageTabs>("pageTabs");
    stage.console().action("openUser")->trigger();
    if (!soon([tabs] { return tabs->current() != nullptr; }))
        return false;
    for (int looks = 1 + stage.roll(4); looks > 0 && tabs->current() != nullptr; --looks) {
        tabs->current()->showSection(QLatin1String(anyOf(stage, sections)));
        stage.turn(80);
    }
    stage.console().action("closeTab")->trigger();
    return soon([tabs] { return tabs->current() == nullptr; });
}

bool palette(SoakStage &stage)
{
    static constexpr std::array words {"re", "inv", "sofia", "journal", "guest", "theme"};
    stage.console().action("commandPalette")->trigger();
    auto *input = stage.console().find<QLineEdit>("paletteInput");
    if (!soon([input] { return input->isVisible(); }))
        return false;
    QTest::keyClicks(input, QLatin1String(anyOf(stage, words)));
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Escape);
    return soon([input] { return !input->isVisible(); });
}

bool places(SoakStage &stage)
{
    static constexpr std::array commands {"showRuns", "showJournal", "showTriage"};
    stage.console().action(anyOf(stage, commands))->trigger();
    stage.turn(200);
    return true;
}

bool journal(SoakStage &stage)
{
    static constexpr std::array words {"guest1", "invite", "x3.soak", "nobody-at-all"};
    stage.console().action("showJournal")->trigger();
    auto *field = stage.console().find<QLineEdit>("journalSearch");
    if (!soon([field] { return field->isVisible(); }))
        return false;
    field->clear();
    QTest::keyClicks(field, QLatin1String(anyOf(stage, words)));
    stage.turn(150);
    field->clear();
    stage.turn(50);
    return true;
}

/// Opened and closed again: nothing is sent.
bool dialog(SoakStage &stage)
{
    static constexpr std::array commands {"cancelInvitation", "inviteAgain", "changeStatus", "changeParent", "updateIbmid", "removeUser", "addVpnUser", "removeByAddress", "copyAs",
        "accessReport", "exportUsers", "about", "assignAccess", "addToGroup", "inviteUsers"};
    if (!chooseSomebody(stage))
        return false;
    QAction *command = stage.console().action(anyOf(stage, commands));
    if (!command->isEnabled())
        return true;
    command->trigger();
    const bool opened = soon([&] { return stage.console().dialog() != nullptr; });
    stage.turn(100);
    return stage.showList() && opened;
}

bool bulkDialog(SoakStage &stage)
{
    static constexpr std::array commands {"resendInvitation", "removeUser", "addToGroup", "changeStatus", "cancelInvitation"};
    stage.console().window().usersPage()->searchField()->setText(QStringLiteral("guest"));
    stage.turn(100);
    stage.console().action("selectAllUsers")->trigger();
    stage.console().window().usersPage()->updateNow();
    QAction *command = stage.console().action(anyOf(stage, commands));
    if (!command->isEnabled())
        return true;
    command->trigger();
    stage.turn(200);
    return stage.showList();
}

/// As when another language was chosen: every text is made anew.
bool retranslate(SoakStage &stage)
{
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&stage.console().window(), &change);
    return true;
}

bool theme(SoakStage &stage)
{
    stage.console().theme().setMode(stage.roll(2) == 0 ? Theme::Mode::Light : Theme::Mode::Dark);
    stage.turn(50);
    return true;
}

bool invitee(SoakStage &stage)
{
    stage.console().action("inviteeWindow")->trigger();
    stage.turn(200);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String("inviteeWindow"))
            window->close();
    }
    return true;
}

} // namespace

void addWindowWork(std::vector<Work> &work)
{
    work.push_back({.name = "refresh", .weight = 8, .run = refresh});
    work.push_back({.name = "search", .weight = 14, .run = search});
    work.push_back({.name = "sort", .weight = 8, .run = sort});
    work.push_back({.name = "scroll", .weight = 6, .run = scroll});
    work.push_back({.name = "choose", .weight = 12, .run = choose});
    work.push_back({.name = "select all", .weight = 4, .run = selectAll});
    work.push_back({.name = "details", .weight = 12, .run = details});
    work.push_back({.name = "palette", .weight = 6, .run = palette});
    work.push_back({.name = "places", .weight = 6, .run = places});
    work.push_back({.name = "journal", .weight = 4, .run = journal});
    work.push_back({.name = "dialog", .weight = 14, .run = dialog});
    work.push_back({.name = "bulk dialog", .weight = 3, .run = bulkDialog});
    work.push_back({.name = "another language", .weight = 1, .run = retranslate});
    work.push_back({.name = "another theme", .weight = 1, .run = theme});
    work.push_back({.name = "invitee window", .weight = 2, .run = invitee});
}

} // namespace iam::test
