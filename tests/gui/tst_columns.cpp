#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace iam;
using namespace iam::test;
using Column = UserTableModel::Column;

namespace {

constexpr int patience = 60'000;

struct Page
{
    ConsoleFixture console;
    bool open(const QStringList &arguments = {})
    {
        return console.open(arguments) && QTest::qWaitFor([this] {
            return console.models().directory.state() == UserDirectory::State::Complete;
        }, patience);
    }
    UserTableView *table() { return console.window().usersPage()->table(); }
    /// By the menu of the button, as people do.
    void toggle(Column column)
    {
        QTest::mouseClick(console.find<QPushButton>("columnsButton"), Qt::LeftButton);
        auto *menu = console.find<QMenu>("columnMenu");
        menu->findChild<QAction *>(QStringLiteral("column%1").arg(static_cast<int>(column)))->trigger();
        menu->close();
        QTRY_VERIFY(console.window().findChild<QMenu *>(QStringLiteral("columnMenu")) == nullptr);
    }
    QModelIndex cellOf(const QString &email, Column column)
    {
        const QAbstractItemModel *rows = table()->model();
        return rows->match(rows->index(0, static_cast<int>(Column::Email)), Qt::DisplayRole, email, 1, Qt::MatchExactly)
            .value(0).siblingAtColumn(static_cast<int>(column));
    }
    QString text(const QString &email, Column column) { return cellOf(email, column).data().toString(); }
    int eventsOf(const QString &action)
    {
        return console.fromDatabase(QStringLiteral("SELECT count(*) FROM events WHERE action = ?"), {action}).toInt();
    }
};

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void groupsAndPoliciesAreCountedWhenTheyAreShown()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(page.text(QStringLiteral("noor@example.com"), Column::Groups).isEmpty()); // nobody has asked
        const QString noor = page.console.service().user(QStringLiteral("noor@example.com")).value(QLatin1String("iam_id")).toString();
        const int groups = page.console.fromDatabase(QStringLiteral("SELECT count(*) FROM group_members WHERE iam_id = ?"), {noor}).toInt();
        QVERIFY(groups > 1);
        page.toggle(Column::Groups);
        page.toggle(Column::Policies);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(QStringLiteral("noor@example.com"), Column::Groups), QString::number(groups), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.text(QStringLiteral("ed@example.com"), Column::Policies).toInt() > 0, patience);
        // Sorted by it, most first.
        page.table()->sortByColumn(static_cast<int>(Column::Groups), Qt::DescendingOrder);
        QCOMPARE(page.table()->model()->index(0, static_cast<int>(Column::Email)).data().toString(), QStringLiteral("noor@example.com"));
        page.table()->sortByColumn(static_cast<int>(Column::Groups), Qt::AscendingOrder);
        QCOMPARE(page.table()->model()->index(0, static_cast<int>(Column::Groups)).data().toString(), QStringLiteral("0"));
    }

    void parentAndActivityAreReadForTheRowsThatAreSeen()
    {
        Page page;
        QVERIFY(page.open());
        page.toggle(Column::Parent);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(QStringLiteral("cleo@example.com"), Column::Parent), QStringLiteral("Ada Moreau"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(QStringLiteral("dov@example.com"), Column::Parent), QStringLiteral("Cleo Park"), patience);
        const QString tip = page.console.models().shownUsers.headerData(static_cast<int>(Column::LastActivity), Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Sorting goes by what is read.")), qPrintable(tip)); // nobody has asked for it
        page.toggle(Column::LastActivity);
        QTRY_VERIFY_WITH_TIMEOUT(!page.text(QStringLiteral("ada@example.com"), Column::LastActivity).isEmpty(), patience);
        QVERIFY(page.text(QStringLiteral("ada@example.com"), Column::LastActivity) != QLatin1String("?"));
    }

    void onlyWhatIsSeenIsAskedFor()
    {
        Page page;
        QVERIFY(page.open({QStringLiteral("--seed"), QStringLiteral("big-corp"), QStringLiteral("--users"), QStringLiteral("600")}));
        const QString reads = QStringLiteral("user-management.user.read");
        const int before = page.eventsOf(reads);
        page.console.action("tellExpiring")->trigger(); // or its notice takes rows away while they are counted
        page.toggle(Column::LastActivity);
        QAbstractItemModel *rows = page.table()->model();
        const auto known = [rows] {
            int count = 0;
            for (int row = 0; row < rows->rowCount(); ++row)
                count += rows->index(row, static_cast<int>(Column::LastActivity)).data().toString().isEmpty() ? 0 : 1;
            return count;
        };
        const int last = page.table()->rowAt(page.table()->viewport()->height() - 1);
        QVERIFY(last > 5 && last < 100);
        QTRY_COMPARE_WITH_TIMEOUT(known(), last + 1, patience);
        page.table()->verticalScrollBar()->setValue(page.table()->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(!rows->index(rows->rowCount() - 1, static_cast<int>(Column::LastActivity)).data().toString().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(known() <= 2 * last + 4, patience);
        const int asked = page.eventsOf(reads) - before;
        QVERIFY2(asked <= 2 * last + 4, qPrintable(QString::number(asked)));
    }

    void whatCannotBeReadSaysSo()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(page.console.service().setFault(
            {{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("path"), QStringLiteral("/v2/groups")}}));
        page.toggle(Column::Groups);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(QStringLiteral("noor@example.com"), Column::Groups), QStringLiteral("?"), patience);
        QVERIFY(!page.cellOf(QStringLiteral("noor@example.com"), Column::Groups).data(Qt::AccessibleTextRole).toString().contains(u'?'));
    }

    void tipsSayWhatACellDoesNot()
    {
        Page page;
        QVERIFY(page.open());
        const auto tipOf = [&page](const QModelIndex &cell) {
            page.table()->scrollTo(cell);
            const QPoint middle = page.table()->visualRect(cell).center();
            QHelpEvent help(QEvent::ToolTip, middle, page.table()->viewport()->mapToGlobal(middle));
            QApplication::sendEvent(page.table()->viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QTRY_VERIFY(tipOf(page.cellOf(QStringLiteral("pia@example.org"), Column::Expires)).contains(QString::number(QDate::currentDate().year())));
        const QModelIndex start = page.table()->model()->index(0, static_cast<int>(Column::Email));
        const QModelIndexList suspicious
            = page.table()->model()->match(start, UserTableModel::SuspiciousRole, true, 1, Qt::MatchExactly);
        QCOMPARE(suspicious.size(), 1);
        QTRY_VERIFY(tipOf(suspicious.first()).contains(QStringLiteral("U+0430"))); // Cyrillic a
        const QModelIndex plain = page.cellOf(QStringLiteral("ada@example.com"), Column::Email);
        (void)tipOf(plain);
        QTRY_VERIFY(tipOf(plain).isEmpty()); // nothing is cut and nothing to add
        page.table()->setColumnWidth(static_cast<int>(Column::Email), 40);
        QTRY_VERIFY(tipOf(plain).contains(QStringLiteral("ada@example.com")));
    }

    void columnsAreArrangedWithKeysAndKept()
    {
        Page page;
        QVERIFY(page.open());
        QTest::mouseClick(page.console.find<QPushButton>("columnsButton"), Qt::LeftButton);
        page.console.action("arrangeColumns")->trigger();
        page.console.find<QMenu>("columnMenu")->close();
        QTRY_VERIFY(page.console.dialog() != nullptr);
        auto *list = page.console.dialog()->findChild<QListWidget *>(QStringLiteral("columnList"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("E-mail"));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space); // away with it
        list->setCurrentRow(2);
        auto *up = page.console.dialog()->findChild<QPushButton *>(QStringLiteral("columnUp"));
        QTest::mouseClick(up, Qt::LeftButton);
        QTest::mouseClick(up, Qt::LeftButton); // Status comes first
        QTest::mouseClick(page.console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton")), Qt::LeftButton);
        QTRY_VERIFY(page.console.dialog() == nullptr);
        QHeaderView *header = page.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Status)), 1);
        QVERIFY(page.table()->isColumnHidden(static_cast<int>(Column::Email)));
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Tick)), 0);
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Menu)), header->count() - 1);
        header->moveSection(header->visualIndex(static_cast<int>(Column::Name)), header->count() - 1); // behind the dots
        QTRY_COMPARE(header->visualIndex(static_cast<int>(Column::Menu)), header->count() - 1);
        const QByteArray kept = page.console.window().usersPage()->columns();
        QVERIFY(page.console.reopen());
        page.console.window().usersPage()->restoreColumns(kept);
        header = page.table()->horizontalHeader();
        QVERIFY(page.table()->isColumnHidden(static_cast<int>(Column::Email)));
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Status)), 1);
        QCOMPARE(header->visualIndex(static_cast<int>(Column::Menu)), header->count() - 1);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
