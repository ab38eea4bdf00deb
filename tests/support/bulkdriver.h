#pragma once

#include "models/runs/runengine.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace iam::test {

inline constexpr int patience = 60'000;
inline constexpr int userColumn = 0;
inline constexpr int outcomeColumn = 1;

/// The console with a selection of several users.
struct Bulk
{
    ConsoleFixture console;

    [[nodiscard]] bool open(const QStringList &arguments = {})
    {
        return console.open(arguments) && ready();
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitFor(
            [this] {
                return console.models().directory.state() == UserDirectory::State::Complete
                    && console.models().overview.actor().rightsKnown;
            },
            patience);
    }
    /// All that match the search.
    [[nodiscard]] bool select(const QString &search, int rows)
    {
        auto *field = console.find<QLineEdit>("searchField");
        field->clear();
        QTest::keyClicks(field, search);
        UserTableView *table = console.window().usersPage()->table();
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }, patience))
            return false;
        console.action("selectAllUsers")->trigger();
        return QTest::qWaitFor([&] { return table->selectedRowCount() == rows; }, patience);
    }
    /// The dialog of the action, opened as by its key or menu entry.
    [[nodiscard]] bool ask(const char *action)
    {
        if (!QTest::qWaitFor([&] { return console.action(action)->isEnabled(); }, patience))
            return false;
        console.action(action)->trigger();
        return QTest::qWaitFor([this] { return console.dialog() != nullptr; }, patience)
            && console.dialog()->objectName() == QStringLiteral("bulkDialog");
    }
    [[nodiscard]] QStringList column(const char *table, int column)
    {
        const QAbstractItemModel *model = console.find<QTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] bool confirm()
    {
        auto *button = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        if (!QTest::qWaitFor([=] { return button->isEnabled(); }, patience))
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return QTest::qWaitFor([this] { return console.dialog() == nullptr; }, patience);
    }
    [[nodiscard]] bool finished()
    {
        RunEngine &engine = console.models().runs;
        return QTest::qWaitFor(
            [&] { return !engine.run().id.isEmpty() && engine.state() == RunEngine::State::Idle && engine.progress().settled == engine.progress().total; },
            patience);
    }
    [[nodiscard]] QString state(const QString &email)
    {
        return console.fromDatabase(QStringLiteral("SELECT state FROM users WHERE email = ?"), {email}).toString();
    }
    [[nodiscard]] int members(const QString &group)
    {
        return console.fromDatabase(QStringLiteral("SELECT count(*) FROM group_members m JOIN access_groups g ON g.id = m.group_id WHERE g.name = ?"), {group}).toInt();
    }
};

} // namespace iam::test
