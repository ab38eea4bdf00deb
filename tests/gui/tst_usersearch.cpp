#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

/// The page with its search field in focus, and the whole list read.
struct Search
{
    ConsoleFixture console;
    bool open()
    {
        if (!console.open())
            return false;
        const bool isRead = QTest::qWaitFor(
            [this] { return console.models().directory.state() == UserDirectory::State::Complete; }, patience);
        field()->setFocus();
        return isRead;
    }
    SearchField *field() { return console.window().usersPage()->searchField(); }
    int rows() { return console.models().shownUsers.rowCount(); }
    QLabel *problem() { return console.find<QLabel>("searchProblem"); }
    void type(const QString &text)
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
};

} // namespace

class TestUserSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsTheMembersOfAGroup()
    {
        Search search;
        QVERIFY(search.open());
        const int members = search.console.fromDatabase(QStringLiteral(
            "SELECT count(*) FROM group_members m JOIN access_groups g ON g.id = m.group_id WHERE g.name = 'finance'")).toInt();
        QVERIFY(members > 0);
        search.type(QStringLiteral("group:Finance"));
        QTRY_COMPARE_WITH_TIMEOUT(search.rows(), members, patience);
        QVERIFY(search.console.hasRow(QStringLiteral("noor@example.com")));
        QVERIFY(!search.problem()->isVisible());
        const int all = search.console.models().users.rowCount();
        search.type(QStringLiteral("-group:finance")); // known by now: at once
        QCOMPARE(search.rows(), all - members);
        search.type(QStringLiteral("group:fin")); // the beginning of its name is enough
        QTRY_COMPARE_WITH_TIMEOUT(search.rows(), members, patience);
    }

    void findsWhoIsBelowAParent()
    {
        Search search;
        QVERIFY(search.open());
        search.type(QStringLiteral("parent:cleo"));
        QTRY_COMPARE_WITH_TIMEOUT(search.rows(), 2, patience);
        QVERIFY(search.console.hasRow(QStringLiteral("dov@example.com")));
        QVERIFY(search.console.hasRow(QStringLiteral("lea@example.com")));
    }

    void aNameThatNobodyHasIsAWrongTerm()
    {
        Search search;
        QVERIFY(search.open());
        search.type(QStringLiteral("noor group:nosuchgroup"));
        QTRY_VERIFY_WITH_TIMEOUT(search.problem()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(search.problem()->text().contains(QStringLiteral("group:nosuchgroup")), patience);
        QCOMPARE(search.rows(), 1); // the rest works
        // The reason stands in the tip of the term, too, and only there.
        const QString reason = search.problem()->text();
        SearchField *field = search.field();
        const auto askAt = [field](int place) {
            field->setCursorPosition(place);
            const QPoint middle = field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
            QHelpEvent help(QEvent::ToolTip, middle, field->mapToGlobal(middle));
            QApplication::sendEvent(field, &help);
        };
        askAt(9);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("nosuchgroup")));
        QCOMPARE(field->accessibleDescription(), reason);
        askAt(1);
        QTRY_VERIFY(!QToolTip::isVisible() || !QToolTip::text().contains(QStringLiteral("nosuchgroup")));
        search.type(QStringLiteral("noor"));
        QVERIFY(!search.problem()->isVisible());
    }

    void saysWhyMembersCouldNotBeReadAndReadsThemAgain()
    {
        Search search;
        QVERIFY(search.open());
        QVERIFY(search.console.service().setFault(
            {{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("path"), QStringLiteral("/v2/groups")}}));
        const int all = search.rows();
        search.type(QStringLiteral("group:finance"));
        auto *retry = search.console.find<QPushButton>("searchRetry");
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), patience);
        QCOMPARE(search.rows(), all); // nobody is left out for it
        QCOMPARE(search.console.service().admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}}).status, 200);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(search.rows() < all, patience);
        QVERIFY(!search.problem()->isVisible());
    }
};

QTEST_MAIN(TestUserSearch)
#include "tst_usersearch.moc"
