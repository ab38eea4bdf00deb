#include "models/core/searchshelf.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/navigationdelegate.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

struct Page
{
    ConsoleFixture console;
    bool open()
    {
        return console.open() && QTest::qWaitFor([this] {
            return console.models().directory.state() == UserDirectory::State::Complete;
        }, patience);
    }
    SearchField *field() { return console.window().usersPage()->searchField(); }
    NavigationList *navigation() { return console.find<NavigationList>("navigation"); }
    /// The entry with this text; invalid if there is none.
    QModelIndex entry(const QString &text)
    {
        const QAbstractItemModel *entries = navigation()->model();
        return entries->match(entries->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
    }
    void save(const QString &search, const QString &name)
    {
        field()->setFocus();
        field()->clear();
        QTest::keyClicks(field(), search);
        console.action("saveSearch")->trigger();
        QVERIFY(console.dialog() != nullptr);
        QTest::keyClicks(console.dialog()->findChild<QLineEdit *>(QStringLiteral("searchNameEdit")), name);
        confirm();
    }
    void confirm()
    {
        auto *button = console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(console.dialog() == nullptr);
    }
    /// An entry of the menu of a saved search, as by the menu key.
    void chooseFromMenu(const QString &name, const char *action)
    {
        const QPoint place = navigation()->visualRect(entry(name)).center();
        emit navigation()->customContextMenuRequested(place);
        auto *menu = console.find<QMenu>("savedSearchMenu");
        menu->findChild<QAction *>(QLatin1String(action))->trigger();
        menu->close();
        QTRY_VERIFY(console.dialog() != nullptr);
        QTRY_VERIFY(console.window().findChild<QMenu *>(QStringLiteral("savedSearchMenu")) == nullptr);
    }
};

} // namespace

class TestSavedSearches : public QObject
{
    Q_OBJECT

private slots:
    void aSearchIsSavedCountedAndChosen()
    {
        Page page;
        QVERIFY(page.open());
        QVERIFY(!page.console.action("saveSearch")->isEnabled());
        QVERIFY(!page.console.action("saveSearch")->whatsThis().isEmpty()); // and says why
        page.save(QStringLiteral("domain:example.org"), QStringLiteral("Partners"));
        const int partners = page.console.models().shownUsers.rowCount();
        QVERIFY(partners > 1);
        QVERIFY(page.entry(QStringLiteral("Partners")).isValid());
        QTRY_COMPARE_WITH_TIMEOUT(page.entry(QStringLiteral("Partners")).data(NavigationDelegate::CountRole).toInt(), partners, patience);
        page.field()->clear();
        QVERIFY(page.console.models().shownUsers.rowCount() > partners);
        const QRect place = page.navigation()->visualRect(page.entry(QStringLiteral("Partners")));
        QTest::mouseClick(page.navigation()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(page.field()->text(), QStringLiteral("domain:example.org"));
        QCOMPARE(page.console.models().shownUsers.rowCount(), partners);
        QCOMPARE(page.navigation()->currentIndex().data().toString(), QStringLiteral("Partners"));
        QTest::keyClicks(page.field(), QStringLiteral(" x")); // no longer that search
        QCOMPARE(page.navigation()->currentEntry(), QStringLiteral("view0"));
    }

    void itRemembersItsView()
    {
        Page page;
        QVERIFY(page.open());
        page.console.action("view2")->trigger();
        page.save(QStringLiteral("pia"), QStringLiteral("Pia, waiting"));
        page.console.action("view0")->trigger();
        page.field()->clear();
        page.console.action("viewSearch0")->trigger();
        QCOMPARE(page.console.models().shownUsers.view(), UserView::Waiting);
        QCOMPARE(page.field()->text(), QStringLiteral("pia"));
    }

    void itIsRenamedAndDeleted()
    {
        Page page;
        QVERIFY(page.open());
        page.save(QStringLiteral("noor"), QStringLiteral("<b>Noor</b>"));
        QVERIFY(page.entry(QStringLiteral("<b>Noor</b>")).isValid());
        page.chooseFromMenu(QStringLiteral("<b>Noor</b>"), "renameSearch");
        auto *name = page.console.dialog()->findChild<QLineEdit *>(QStringLiteral("searchNameEdit"));
        name->clear();
        QVERIFY(!page.console.dialog()->findChild<QPushButton *>(QStringLiteral("confirmButton"))->isEnabled());
        QTest::keyClicks(name, QStringLiteral("Noor"));
        page.confirm();
        QVERIFY(page.entry(QStringLiteral("Noor")).isValid());
        QVERIFY(!page.entry(QStringLiteral("<b>Noor</b>")).isValid());
        page.chooseFromMenu(QStringLiteral("Noor"), "deleteSearch");
        page.confirm();
        QVERIFY(!page.entry(QStringLiteral("Noor")).isValid());
        QVERIFY(!page.entry(QStringLiteral("Saved searches")).isValid()); // no heading without entries
        QCOMPARE(page.console.models().users.rowCount() > 1, true);
    }

    void recentSearchesComeBackFromTheField()
    {
        Page page;
        QVERIFY(page.open());
        page.field()->setFocus();
        QTest::keyClicks(page.field(), QStringLiteral("noor"));
        QTest::keyClick(page.field(), Qt::Key_Return); // goes on with what was found
        page.field()->clear();
        QTest::keyClick(page.field(), Qt::Key_Down, Qt::AltModifier);
        auto *menu = page.console.find<QMenu>("searchMenu");
        QTRY_VERIFY(menu->isVisible());
        auto *recent = menu->findChild<QAction *>(QStringLiteral("recentSearch"));
        QVERIFY(recent != nullptr);
        QCOMPARE(recent->text(), QStringLiteral("noor"));
        recent->trigger();
        menu->close();
        QCOMPARE(page.field()->text(), QStringLiteral("noor"));
        QCOMPARE(page.console.models().shownUsers.rowCount(), 1);
    }
};

QTEST_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
