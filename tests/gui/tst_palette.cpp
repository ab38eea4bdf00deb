#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/palette/palettemodel.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

bool isComplete(ConsoleFixture &console)
{
    return console.models().directory.state() == UserDirectory::State::Complete
        && console.models().overview.actor().rightsKnown;
}

/// The palette as a person sees it: what is listed, what is chosen, what the foot says.
struct Palette
{
    explicit Palette(ConsoleFixture &theConsole)
        : console(theConsole)
        , frame(theConsole.find<QWidget>("commandPalette"))
        , input(theConsole.find<QLineEdit>("paletteInput"))
        , list(theConsole.find<QListView>("paletteList"))
    {
    }
    void open() { QTest::keyClick(&console.window(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text) { QTest::keyClicks(input, text); }
    void press(Qt::Key key) { QTest::keyClick(input, key); }
    [[nodiscard]] QModelIndex entry(const QString &text) const
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == text && !index.data(PaletteModel::IsHeadingRole).toBool())
                return index;
        }
        return {};
    }
    void choose(const QString &text)
    {
        for (int tries = 0; tries < list->model()->rowCount() && list->currentIndex() != entry(text); ++tries)
            press(Qt::Key_Down);
    }

    ConsoleFixture &console;
    QWidget *frame;
    QLineEdit *input;
    QListView *list;
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void runsAnActionOnTheCurrentUser()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QVERIFY(console.choose(QStringLiteral("pia@example.org")));
        Palette palette(console);
        palette.open();
        QTRY_VERIFY(palette.input->hasFocus());
        QCOMPARE(palette.frame->isVisible(), true);
        QVERIFY(console.find<QLabel>("paletteSubject")->text().contains(QStringLiteral("pia@example.org")));
        palette.type(QStringLiteral("res inv"));
        QCOMPARE(palette.list->currentIndex().data().toString(), QStringLiteral("Resend invite"));
        const int before = console.mailsTo(QStringLiteral("pia@example.org"));
        palette.press(Qt::Key_Return);
        QVERIFY(!palette.frame->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(console.mailsTo(QStringLiteral("pia@example.org")), before + 1, patience);
    }

    void copiesTheCommandInsteadOfDoingIt()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QVERIFY(console.choose(QStringLiteral("pia@example.org")));
        const int before = console.mailsTo(QStringLiteral("pia@example.org"));
        Palette palette(console);
        palette.open();
        QTRY_VERIFY(palette.input->hasFocus());
        palette.type(QStringLiteral("res inv"));
        QTest::keyClick(palette.input, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!palette.frame->isVisible());
        QVERIFY(QApplication::clipboard()->text().trimmed().endsWith(QStringLiteral("\nibmcloud account user-reinvite pia@example.org")));
        QCOMPARE(console.mailsTo(QStringLiteral("pia@example.org")), before);
        palette.open();
        palette.type(QStringLiteral("Refresh"));
        QTest::keyClick(palette.input, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(palette.frame->isVisible());
        QCOMPARE(console.find<QLabel>("paletteHint")->text(), QStringLiteral("There is no command for this."));
    }

    void saysWhyAnActionIsNotPossible()
    {
        ConsoleFixture console;
        QVERIFY(console.open({}, QStringLiteral("viewer")));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QVERIFY(console.choose(QStringLiteral("noor@example.com")));
        Palette palette(console);
        palette.open();
        palette.type(QStringLiteral("remove user"));
        palette.choose(QStringLiteral("Remove user"));
        const QModelIndex entry = palette.list->currentIndex();
        QCOMPARE(entry.data().toString(), QStringLiteral("Remove user"));
        QVERIFY(!entry.data(PaletteModel::IsEnabledRole).toBool());
        const QString reason = entry.data(PaletteModel::ReasonRole).toString();
        QVERIFY2(reason.contains(QStringLiteral("Administrator")), qPrintable(reason));
        QVERIFY(palette.input->accessibleDescription().contains(reason));
        palette.press(Qt::Key_Return); // stays, and says why
        QVERIFY(palette.frame->isVisible());
        QCOMPARE(console.find<QLabel>("paletteHint")->text(), reason);
        QVERIFY(console.dialog() == nullptr);
        palette.press(Qt::Key_Escape);
        palette.open();
        palette.type(QStringLiteral("resend"));
        QVERIFY(palette.entry(QStringLiteral("Resend invite")).isValid()); // also what does not belong to the state
        const QString state = palette.entry(QStringLiteral("Resend invite")).data(PaletteModel::ReasonRole).toString();
        palette.choose(QStringLiteral("Resend invite"));
        QVERIFY2(!palette.input->accessibleDescription().contains(QStringLiteral("U+")), // our own isolates are no secret
            qPrintable(palette.input->accessibleDescription()));
        QVERIFY2(state.contains(QStringLiteral("Noor Haddad")) && state.contains(QStringLiteral("Suspended")), qPrintable(state));
    }

    void findsUsersAndOpensThem()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        Palette palette(console);
        palette.open();
        palette.type(QStringLiteral("peretz"));
        QTRY_COMPARE(palette.list->currentIndex().data().toString(), QStringLiteral("Dov Peretz"));
        palette.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.window().findChild<QWidget *>(QStringLiteral("detailsPage")) != nullptr, patience);
    }

    void choosesAViewAndGivesTheFocusBack()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        UserTableView *table = console.window().usersPage()->table();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        Palette palette(console);
        palette.open();
        palette.press(Qt::Key_Escape);
        QVERIFY(!palette.frame->isVisible());
        QTRY_VERIFY(table->hasFocus());
        palette.open();
        palette.type(QStringLiteral("waiting"));
        palette.press(Qt::Key_Return);
        QCOMPARE(console.models().shownUsers.view(), UserView::Waiting);
        palette.open();
        palette.type(QStringLiteral("zzzz"));
        QVERIFY(console.find<QLabel>("paletteNothing")->isVisible());
        palette.press(Qt::Key_Return); // nothing to do: nothing happens
        QVERIFY(palette.frame->isVisible());
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
