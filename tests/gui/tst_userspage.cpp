#include "app/languages.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "models/api/identityapi.h"
#include "tests/support/awaited.h"
#include "tests/support/consolefixture.h"
#include "tests/support/liveclient.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 20'000;

bool isComplete(ConsoleFixture &console)
{
    return console.models().directory.state() == UserDirectory::State::Complete;
}

} // namespace

class TestUsersPage : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryUserOfTheAccount()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        const int inDatabase = console.fromDatabase(QStringLiteral("SELECT count(*) FROM users WHERE account_id = ?"),
            {console.service().accountId()}).toInt();
        QVERIFY(inDatabase >= 24);
        QCOMPARE(console.window().usersPage()->table()->model()->rowCount(), inDatabase);
        QTRY_COMPARE(console.find<QLabel>("accountName")->text(), QStringLiteral("Quantum Lab"));
        QTRY_COMPARE(console.find<QLabel>("personName")->text(), QStringLiteral("Olivia Ngata"));
        QCOMPARE(console.status(QStringLiteral("old@example.org")), QStringLiteral("Expired"));
        QVERIFY(!console.find<QWidget>("emptyState")->isVisible());
    }

    void anEmptyAccountInvitesToInvite()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--seed"), QStringLiteral("empty")}));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        auto *empty = console.find<QWidget>("emptyState");
        QTRY_VERIFY(empty->isVisible());
        auto *button = empty->findChild<QPushButton *>();
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.dialog()->objectName(), QStringLiteral("inviteWizard"));
    }

    void searchNarrowsMarksAndSuggests()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTest::keyClick(&console.window(), Qt::Key_F, Qt::ControlModifier);
        SearchField *search = console.window().usersPage()->searchField();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("noor"));
        QCOMPARE(console.window().usersPage()->table()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QTest::keyClicks(search, QStringLiteral("stat:pending"));
        QTRY_VERIFY(console.find<QLabel>("searchProblem")->isVisible());
        auto *suggestion = console.find<QPushButton>("searchSuggestion");
        QTRY_COMPARE(suggestion->width(), suggestion->sizeHint().width()); // laid out
        QTest::mouseClick(suggestion, Qt::LeftButton);
        QCOMPARE(search->text(), QStringLiteral("state:pending"));
        QVERIFY(!console.find<QLabel>("searchProblem")->isVisible());
        const int pending = console.window().usersPage()->table()->model()->rowCount();
        QVERIFY(pending >= 2);
        QTest::keyClicks(search, QStringLiteral(" nobody-at-all"));
        QTRY_VERIFY(console.find<QWidget>("emptyState")->isVisible());
    }

    void refreshKeepsSelectionCurrentRowAndScrolling()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--seed"), QStringLiteral("big-corp"), QStringLiteral("--users"), QStringLiteral("400")}));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        UserTableView *table = console.window().usersPage()->table();
        table->setCurrentIndex(table->model()->index(200, static_cast<int>(UserTableModel::Column::Name)));
        table->selectRow(200);
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const QString person = table->currentIndex().data(UserTableModel::UserIdRole).toString();
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QTest::keyClick(&console.window(), Qt::Key_F5);
        QCOMPARE(console.models().directory.state(), UserDirectory::State::Reading);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QCOMPARE(table->currentIndex().data(UserTableModel::UserIdRole).toString(), person);
        QCOMPARE(table->selectedRowCount(), 1);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    }

    void aFailedPageLeavesTheRowsAndGoesOnFromThere()
    {
        ConsoleFixture console;
        QVERIFY(console.open({QStringLiteral("--seed"), QStringLiteral("empty")}));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        (void)console.service().terminate();
        QTest::keyClick(&console.window(), Qt::Key_F5);
        auto *notice = console.find<QWidget>("listNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 60'000);
        QVERIFY(console.window().usersPage()->isOffline());
        QVERIFY(console.hasRow(QStringLiteral("olivia@example.com"))); // what was read can be used
        QTRY_VERIFY(!console.find<QPushButton>("inviteUsersButton")->isEnabled());
    }

    void rightsDecideWhatIsOffered_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("mayInvite");
        QTest::addColumn<bool>("mayRemove");
        QTest::newRow("owner") << QStringLiteral("owner") << true << true;
        QTest::newRow("administrator") << QStringLiteral("administrator") << true << true;
        QTest::newRow("editor") << QStringLiteral("editor") << true << false;
        QTest::newRow("viewer") << QStringLiteral("viewer") << false << false;
        QTest::newRow("service ID") << QStringLiteral("service_id") << false << false;
    }
    void rightsDecideWhatIsOffered()
    {
        QFETCH(QString, who);
        QFETCH(bool, mayInvite);
        QFETCH(bool, mayRemove);
        ConsoleFixture console;
        QVERIFY(console.open({}, who));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        // Without the right the button stays, and opens a page that says what is missing; a service ID cannot invite at all.
        const bool isPerson = who != QLatin1String("service_id");
        auto *button = console.find<QPushButton>("inviteUsersButton");
        QTRY_COMPARE_WITH_TIMEOUT(button->isEnabled(), isPerson, patience);
        QTRY_COMPARE(console.action("inviteUsers")->isEnabled(), isPerson);
        QTRY_COMPARE(button->accessibleDescription().isEmpty(), mayInvite);
        QVERIFY(console.choose(QStringLiteral("noor@example.com")));
        QTRY_VERIFY(console.action("removeUser")->isVisible());
        QTRY_COMPARE(console.action("removeUser")->isEnabled(), mayRemove);
        QCOMPARE(console.action("removeUser")->toolTip().isEmpty(), false);
        if (!mayRemove) // the reason is told, for eyes and for screen readers
            QVERIFY(!console.action("removeUser")->whatsThis().isEmpty());
    }

    void whoCannotInviteIsToldWhatIsMissing()
    {
        ConsoleFixture console;
        QVERIFY(console.open({}, QStringLiteral("viewer")));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.dialog()->objectName(), QStringLiteral("cannotInviteDialog"));
        QTest::mouseClick(console.dialog()->findChild<QPushButton *>(QStringLiteral("showMyAccess")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.window().findChild<QWidget *>(QStringLiteral("detailsPage")) != nullptr, patience);
        QTRY_COMPARE(console.find<QLabel>("detailsName")->text().contains(QStringLiteral("Vic")), true);
    }

    void whoIsInactiveIsAViewOfItsOwn()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().users.store().count(UserView::Inactive) == 2, patience);
        QTRY_VERIFY(console.action("view7")->isVisible());
        console.action("view7")->trigger();
        QCOMPARE(console.models().shownUsers.rowCount(), 2);
        QVERIFY(console.hasRow(QStringLiteral("noor@example.com")));
        QTest::keyClick(&console.window(), Qt::Key_F5); // they stay through a refresh
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QCOMPARE(console.models().shownUsers.rowCount(), 2);
    }

    void whoMayNotKnowWhoIsInactiveHasNoSuchView()
    {
        ConsoleFixture console;
        QVERIFY(console.open({}, QStringLiteral("viewer")));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QVERIFY(!console.action("view7")->isVisible());
    }

    void aRestrictedListSaysThatItIs()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        LiveClient owner(console.service(), "owner");
        IdentityApi identity(owner.transport);
        const auto settings = awaited(identity.accountSettings(owner.account));
        QVERIFY(settings.ok());
        const auto restricted = awaited(identity.updateAccountSettings(
            owner.account, settings.value().etag, {.restrictUserVisibility = true}));
        QVERIFY(restricted.ok());
        const QString dov = console.service().user(QStringLiteral("dov@example.com")).value(QLatin1String("iam_id")).toString();
        const Answer key = console.service().as(console.service().invitee(QStringLiteral("dov@example.com")), "POST",
            QStringLiteral("/v1/apikeys"), {{QStringLiteral("name"), QStringLiteral("test")}, {QStringLiteral("iam_id"), dov},
                {QStringLiteral("account_id"), console.service().accountId()}});
        QCOMPARE(key.status, 201);
        console.setKey(key.json.value(QLatin1String("apikey")).toString().toUtf8());
        QVERIFY(console.reopen());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QCOMPARE(console.models().users.rowCount(), 1);
        auto *empty = console.find<QWidget>("emptyState");
        QTRY_VERIFY(empty->isVisible());
        QStringList words;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            words.append(label->text());
        QTRY_VERIFY2(words.contains(QStringLiteral("The owner has restricted who can see other users.")), qPrintable(words.join(u'|')));
    }

    void severalRowsTakeTheirActionsToTheSelectionBar()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QVERIFY(console.choose(QStringLiteral("pia@example.org")));
        QTRY_VERIFY(console.action("resendInvitation")->isEnabled());
        QTRY_VERIFY(console.window().findChild<QPushButton *>(QStringLiteral("preview_resendInvitation")) != nullptr);
        auto *besideTheName = console.find<QPushButton>("preview_resendInvitation");
        QTRY_VERIFY(besideTheName->isVisible());
        console.action("selectAllUsers")->trigger();
        QTRY_VERIFY(console.find<QWidget>("selectionBar")->isVisible());
        QTRY_VERIFY(!besideTheName->isVisible());
        QVERIFY(console.action("resendInvitation")->isEnabled());
        console.action("resendInvitation")->trigger(); // several: asked first, and told who is left out
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.dialog()->objectName(), QStringLiteral("bulkDialog"));
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        console.action("selectNobody")->trigger();
        QTRY_VERIFY(!console.find<QWidget>("selectionBar")->isVisible());
    }

    void aClickOnAHeaderSorts()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        UserTableView *table = console.window().usersPage()->table();
        QHeaderView *header = table->horizontalHeader();
        constexpr int email = static_cast<int>(UserTableModel::Column::Email);
        const auto click = [header](int column) {
            const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        };
        const auto firstAddress = [table] { return table->model()->index(0, email).data().toString(); };
        click(email);
        QCOMPARE(header->sortIndicatorSection(), email);
        QCOMPARE(firstAddress(), QStringLiteral("ada@example.com"));
        click(email);
        QCOMPARE(firstAddress(), QStringLiteral("zoe@example.com"));
        const QByteArray kept = console.window().usersPage()->columns();
        click(static_cast<int>(UserTableModel::Column::Menu)); // nothing to sort by
        QCOMPARE(header->sortIndicatorSection(), email);
        click(static_cast<int>(UserTableModel::Column::Name));
        console.window().usersPage()->restoreColumns(kept);
        QCOMPARE(firstAddress(), QStringLiteral("zoe@example.com"));
    }

    void whatExpiresSoonIsListedByDaysLeft()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QHeaderView *header = console.window().usersPage()->table()->horizontalHeader();
        header->setSortIndicator(static_cast<int>(UserTableModel::Column::Email), Qt::DescendingOrder);
        console.action("view3")->trigger();
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(UserTableModel::Column::Expires));
        QCOMPARE(console.models().shownUsers.sortColumn(), static_cast<int>(UserTableModel::Column::Expires));
        console.action("view0")->trigger();
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(UserTableModel::Column::Email));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void theOwnersRowOffersNoRemoval()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
        QVERIFY(console.choose(QStringLiteral("olivia@example.com")));
        QTRY_VERIFY(!console.action("removeUser")->isEnabled());
    }

    void aLongTitleTakesNothingFromTheNavigation()
    {
        Languages languages;
        languages.install(QStringLiteral("de"));
        {
            ConsoleFixture console;
            QVERIFY(console.open());
            QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
            QVERIFY(console.choose(QStringLiteral("pia@example.org")));
            const auto *exporting = console.find<QPushButton>("exportButton");
            const auto *more = console.find<QToolButton>("moreButton");
            const auto *summary = console.find<QLabel>("listSummary");
            const auto *navigation = console.window().findChild<NavigationList *>();
            console.window().resize(1700, 900);
            QTRY_VERIFY(exporting->isVisible() && !more->isVisible());
            QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("unauthorized")},
                {QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("path"), QStringLiteral("/users")}}));
            console.window().usersPage()->refresh();
            QTRY_VERIFY_WITH_TIMEOUT(console.find<QWidget>("listNotice")->isVisible(), patience);
            for (const int width : {1700, 1440, 1300, 1210, 1100}) {
                console.window().resize(width, 900);
                QTRY_COMPARE(navigation->width(), navigation->sizeHint().width());
                QCOMPARE(console.window().width(), width);
                QVERIFY(exporting->isVisible() != more->isVisible());
                if (width == 1700 || width == 1440)
                    QTRY_VERIFY2(summary->width() >= summary->sizeHint().width(), qPrintable(summary->text()));
            }
            QVERIFY(more->isVisible());
            QVERIFY(!summary->toolTip().isEmpty());
        }
        languages.install(QStringLiteral("en"));
    }

    void everyWordIsTranslated()
    {
        Languages languages;
        languages.install(QStringLiteral("xx"));
        {
            ConsoleFixture console;
            QVERIFY(console.open());
            console.window().setLanguages(Languages::all(), QStringLiteral("xx"));
            QTRY_VERIFY_WITH_TIMEOUT(isComplete(console), patience);
            QVERIFY(console.choose(QStringLiteral("pia@example.org")));
            QTest::keyClick(&console.window(), Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(console.dialog() != nullptr);
            const QStringList foreign {QStringLiteral("accountName"), QStringLiteral("personName"), QStringLiteral("previewName")};
            int words = 0;
            const auto check = [&words](const QString &text, const QObject *object) {
                bool hasLetters = false;
                for (const QChar letter : text)
                    hasLetters = hasLetters || letter.isLetter();
                if (!hasLetters)
                    return true;
                ++words;
                if (text.contains(QLatin1Char('[')) && text.contains(QLatin1Char(']')))
                    return true;
                qWarning("not translated: %s (%s)", qPrintable(text), qPrintable(object->objectName()));
                return false;
            };
            bool good = true;
            for (const QAction *action : console.window().findChildren<QAction *>()) {
                if (!action->isSeparator() && !action->objectName().startsWith(QStringLiteral("language_")) && action->associatedObjects().size() > 0
                    && !action->text().isEmpty())
                    good = check(action->text(), action) && good;
            }
            for (const QAbstractButton *button : console.window().findChildren<QAbstractButton *>()) {
                if (!button->objectName().startsWith(QStringLiteral("periodDay"))) // names of days are QLocale's
                    good = check(button->text(), button) && good;
            }
            for (const QLabel *label : console.window().findChildren<QLabel *>()) {
                const bool fact = label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse); // data, not words
                if (!foreign.contains(label->objectName()) && !fact)
                    good = check(label->text(), label) && good;
            }
            QVERIFY(good);
            QVERIFY(words > 40);
        }
        languages.install(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
