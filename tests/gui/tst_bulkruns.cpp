// Actions on several users through the real window: whom they fit, the time before sending, the run, and what the
// service has in the end.
#include "tests/support/bulkdriver.h"
#include "tests/support/otherconsole.h"

#include "models/runs/runengine.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/userspage.h"
#include "views/runs/runpanel.h"
#include "views/widgets/breadcrumbbar.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestBulkRuns : public QObject
{
    Q_OBJECT

private slots:
    void resendsWhatFitsAndSaysWhyNot()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.org"), 5));
        QVERIFY(bulk.ask("resendInvitation"));
        QDialog *dialog = bulk.console.dialog();
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Resend invite: 3 of 5 fit"));
        const QStringList people = bulk.column("bulkTable", userColumn);
        const QStringList reasons = bulk.column("bulkTable", 1);
        QCOMPARE(people.size(), 5);
        QVERIFY(people.mid(0, 3).contains(QStringLiteral("pia@example.org")));
        QVERIFY(reasons.at(people.indexOf(QStringLiteral("lost@example.org"))).startsWith(QStringLiteral("Invitation failed")));
        const int mails = bulk.console.mailsTo(QStringLiteral("pia@example.org"));
        const qint64 sentBefore = bulk.console.fromDatabase(QStringLiteral("SELECT invited_on FROM users WHERE email = 'pia@example.org'")).toLongLong();
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        for (const char *email : {"pia@example.org", "tom@example.org"})
            QTRY_VERIFY_WITH_TIMEOUT(bulk.console.mailsTo(QLatin1String(email)) > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.mailsTo(QStringLiteral("pia@example.org")), mails + 1, patience);
        QVERIFY(bulk.console.fromDatabase(QStringLiteral("SELECT invited_on FROM users WHERE email = 'pia@example.org'")).toLongLong() > sentBefore);
        QCOMPARE(bulk.console.mailsTo(QStringLiteral("lost@example.org")), 0);
    }

    void waitsBeforeSendingAndCanBeStopped()
    {
        Bulk bulk;
        bulk.console.setHoldTime(std::chrono::seconds(60));
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.org"), 5));
        QVERIFY(bulk.ask("cancelInvitation"));
        QVERIFY(bulk.confirm());
        auto *line = bulk.console.find<QWidget>("runLine");
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), patience);
        QVERIFY(bulk.console.find<QLabel>("runLineTitle")->text().startsWith(QStringLiteral("Cancel 4")));
        QCOMPARE(bulk.console.find<QLabel>("runLineCount")->text(), QStringLiteral("waits before sending"));
        QTest::keyClick(bulk.console.find<QPushButton>("runLineShow"), Qt::Key_Space);
        auto *panel = bulk.console.find<RunPanel>("runPanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patience);
        QCOMPARE(bulk.console.window().findChild<BreadcrumbBar *>()->parts().constLast(), QStringLiteral("Runs"));
        QTRY_VERIFY_WITH_TIMEOUT(bulk.console.find<QLabel>("runState")->text().startsWith(QStringLiteral("Sending in ")), patience);
        QTest::keyClick(bulk.console.find<QPushButton>("stopRun"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bulk.console.find<QLabel>("runState")->text().startsWith(QStringLiteral("Stopped.")), patience);
        QCOMPARE(bulk.state(QStringLiteral("pia@example.org")), QStringLiteral("PENDING"));
        // While another page is seen, no key or menu entry is about the rows of the list.
        QVERIFY(!bulk.console.action("removeUser")->isEnabled());
        // One is taken out; the others are sent after all.
        auto *table = bulk.console.find<QTableView>("runTable");
        const qsizetype place = bulk.column("runTable", userColumn).indexOf(QStringLiteral("tom@example.org"));
        QVERIFY(place >= 0);
        table->setCurrentIndex(table->model()->index(static_cast<int>(place), 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.column("runTable", outcomeColumn).at(place), QStringLiteral("Taken out"), patience);
        QTest::keyClick(bulk.console.find<QPushButton>("pauseRun"), Qt::Key_Space);
        QVERIFY(bulk.finished());
        QTRY_VERIFY_WITH_TIMEOUT(bulk.state(QStringLiteral("pia@example.org")).isEmpty(), patience);
        QCOMPARE(bulk.state(QStringLiteral("tom@example.org")), QStringLiteral("PENDING"));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.find<QLabel>("runState")->text(), QStringLiteral("Finished."), patience);
        QTRY_VERIFY(!line->isVisible());
        bulk.console.action("view0")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bulk.console.hasRow(QStringLiteral("pia@example.org")), patience);
    }

    void removalLeavesOutTheOwnerAndOneselfAndWantsAWord()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.com"), 19));
        QVERIFY(bulk.ask("removeUser"));
        QCOMPARE(bulk.console.find<QLabel>("bulkLeftOut")->text(), QStringLiteral("You and the owner were left out."));
        auto *confirm = bulk.console.find<QPushButton>("confirmButton");
        QVERIFY(!confirm->isEnabled());
        QVERIFY(!bulk.column("bulkTable", userColumn).mid(0, confirm->text().section(QLatin1Char(' '), 1, 1).toInt()).contains(QStringLiteral("Olivia Ngata")));
        QTest::keyClicks(bulk.console.find<QLineEdit>("wordEdit"), QStringLiteral("remove"));
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        const Run &run = bulk.console.models().runs.run();
        QVERIFY(run.items.size() >= 10);
        int done = 0;
        for (const RunItem &item : run.items) {
            const bool gone = bulk.console.fromDatabase(QStringLiteral("SELECT id FROM users WHERE email = ? AND id = ?"), {item.email, item.user.text}).isNull();
            QVERIFY2(item.state == RunItemState::Done ? gone : item.state == RunItemState::Failed && !gone, qPrintable(item.email + QLatin1Char(' ') + keyText(item.state)));
            QVERIFY2(!item.before.isEmpty(), qPrintable(item.email)); // what they had, for the journal
            done += gone ? 1 : 0;
        }
        QVERIFY(done > 5);
        QCOMPARE(bulk.state(QStringLiteral("olivia@example.com")), QStringLiteral("ACTIVE"));
    }

    void putsPeopleIntoAGroupAndTakesThemOut()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        const QString group = QStringLiteral("Auditors");
        const int before = bulk.members(group);
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("addToGroup"));
        QVERIFY(!bulk.console.find<QPushButton>("confirmButton")->isEnabled()); // no group is chosen
        auto *box = bulk.console.find<QComboBox>("bulkGroup");
        QTRY_VERIFY_WITH_TIMEOUT(box->count() > 0, patience);
        QTest::keyClicks(box->lineEdit(), group);
        QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.members(group), before + 2, patience);
        // Once more: they are in it already, and there is nothing to be done.
        QVERIFY(bulk.ask("addToGroup"));
        box = bulk.console.dialog()->findChild<QComboBox *>(QStringLiteral("bulkGroup"));
        QTRY_VERIFY_WITH_TIMEOUT(box->count() > 0, patience);
        box->setCurrentIndex(box->findText(group));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.dialog()->windowTitle(), QStringLiteral("Access group: 0 of 2 fit"), patience);
        QCOMPARE(bulk.column("bulkTable", 1), QStringList({QStringLiteral("Is in the group already."), QStringLiteral("Is in the group already.")}));
        QVERIFY(bulk.console.find<QLabel>("bulkReasons")->text().startsWith(QLatin1Char('2')));
        QVERIFY(!bulk.console.find<QPushButton>("confirmButton")->isEnabled());
        QTest::keyClick(bulk.console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(bulk.console.dialog() == nullptr);
        QVERIFY(bulk.ask("addToGroup"));
        QDialog *dialog = bulk.console.dialog();
        QTest::keyClick(dialog->findChild<QRadioButton *>(QStringLiteral("bulkTakeOut")), Qt::Key_Space);
        box = dialog->findChild<QComboBox *>(QStringLiteral("bulkGroup"));
        QTRY_VERIFY_WITH_TIMEOUT(box->count() > 0, patience);
        box->setCurrentIndex(box->findText(group));
        QVERIFY(bulk.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.members(group), before, patience);
    }

    void changesTheStatusOfWhomItFits()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.com"), 19));
        QVERIFY(bulk.ask("changeStatus"));
        const QStringList people = bulk.column("bulkTable", userColumn);
        const QStringList reasons = bulk.column("bulkTable", 1);
        QCOMPARE(reasons.at(people.indexOf(QStringLiteral("Noor Haddad"))), QStringLiteral("Is Suspended already."));
        QTest::keyClick(bulk.console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(bulk.console.dialog() == nullptr);
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("changeStatus"));
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(QStringLiteral("maya@eu.example.org")), QStringLiteral("SUSPENDED"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.status(QStringLiteral("omar@eu.example.org")), QStringLiteral("Suspended"), patience);
    }

    void aRunThatWasLeftIsOfferedAtTheNextStart()
    {
        Bulk bulk;
        bulk.console.setHoldTime(std::chrono::seconds(60));
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("changeStatus"));
        QVERIFY(bulk.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.models().runs.state(), RunEngine::State::Holding, patience);
        QVERIFY(bulk.console.reopen());
        QVERIFY(bulk.ready());
        QVERIFY(QTest::qWaitFor([&] {
            auto *link = bulk.console.window().findChild<QPushButton *>(QStringLiteral("showUnfinishedRunButton"));
            return link != nullptr && link->isVisible();
        }, patience));
        QCOMPARE(bulk.state(QStringLiteral("maya@eu.example.org")), QStringLiteral("ACTIVE"));
        QTest::keyClick(bulk.console.find<QPushButton>("showUnfinishedRunButton"), Qt::Key_Space);
        auto *go = bulk.console.find<QPushButton>("pauseRun");
        QTRY_VERIFY_WITH_TIMEOUT(go->isVisible() && bulk.column("runTable", userColumn).size() == 2, patience);
        QTest::keyClick(go, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return bulk.console.models().runs.state() == RunEngine::State::Holding || bulk.state(QStringLiteral("maya@eu.example.org")) == QStringLiteral("SUSPENDED"); }, patience));
        if (bulk.console.models().runs.state() == RunEngine::State::Holding)
            QTest::keyClick(bulk.console.find<QPushButton>("sendNowButton"), Qt::Key_Space);
        QVERIFY(bulk.finished());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(QStringLiteral("omar@eu.example.org")), QStringLiteral("SUSPENDED"), patience);
        const QString csv = bulk.console.dataFolder() + QStringLiteral("/table.csv");
        QVERIFY(bulk.console.find<RunPanel>("runPanel")->saveTable(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\r\n"), 3);
        QVERIFY2(text.contains("\"maya@eu.example.org\"") && text.contains("\"done\""), text.constData());
    }

    void aFilterButtonStaysWhileTheRunGoesOnAndTheTableIsSearched()
    {
        Bulk bulk;
        bulk.console.setHoldTime(std::chrono::seconds(60));
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("changeStatus"));
        QVERIFY(bulk.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.models().runs.state(), RunEngine::State::Holding, patience);
        QTest::keyClick(bulk.console.find<QPushButton>("runLineShow"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.column("runTable", userColumn).size(), 2, patience);
        // The button is pressed before the outcomes come, and let go after them: it is still there to be let go.
        QPointer<QPushButton> waiting = bulk.console.find<QPushButton>("runFilter_planned");
        QPointer<QPushButton> all = bulk.console.find<QPushButton>("runFilter_all");
        QTest::mousePress(all, Qt::LeftButton);
        bulk.console.models().runs.skipHold();
        QVERIFY(bulk.finished());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.find<QLabel>("runState")->text(), QStringLiteral("Finished."), patience);
        QVERIFY(all && waiting);
        QTest::mouseRelease(all, Qt::LeftButton);
        QVERIFY(all->isChecked());
        QVERIFY(!waiting->isVisible());
        auto *search = bulk.console.find<QLineEdit>("runSearch");
        QTest::keyClicks(search, QStringLiteral("MAYA@"));
        QCOMPARE(bulk.column("runTable", userColumn).size(), 1);
        search->clear();
        QCOMPARE(bulk.column("runTable", userColumn).size(), 2);
    }

    void aRunIsPutBackAndOnlyWhatItHasChanged()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        const QString group = QStringLiteral("Auditors");
        const auto put = [&] {
            if (!bulk.ask("addToGroup"))
                return false;
            auto *box = bulk.console.dialog()->findChild<QComboBox *>(QStringLiteral("bulkGroup"));
            if (!QTest::qWaitFor([=] { return box->count() > 0; }, patience))
                return false;
            box->setCurrentIndex(box->findText(group));
            return bulk.confirm() && QTest::qWaitFor([&] { return bulk.console.models().runs.run().group.name == group; }, patience) && bulk.finished();
        };
        const int before = bulk.members(group);
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(put());
        QCOMPARE(bulk.members(group), before + 2);
        bulk.console.window().findChild<UsersPage *>()->runWanted(bulk.console.models().runs.run().id);
        auto *undo = bulk.console.find<QPushButton>("undoRun");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), patience);
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bulk.console.dialog() != nullptr, patience);
        QCOMPARE(bulk.console.dialog()->objectName(), QStringLiteral("undoRunDialog"));
        QVERIFY(bulk.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.models().runs.run().action, RunAction::RemoveFromGroup, patience);
        QVERIFY(bulk.finished());
        QTRY_COMPARE_WITH_TIMEOUT(bulk.members(group), before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bulk.console.find<QLabel>("runTitle")->text().startsWith(QStringLiteral("Remove 2 user")), patience);
    }

    void whatFailedIsTriedAgainAfterTheNextStart()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.com"), 19));
        QVERIFY(bulk.ask("removeUser"));
        QTest::keyClicks(bulk.console.find<QLineEdit>("wordEdit"), QStringLiteral("remove"));
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        const auto failed = [&] { return countOf(bulk.console.models().runs.progress().counts, RunItemState::Failed); };
        const int before = failed();
        QVERIFY(before > 0); // others stand below them in the classic hierarchy
        const QString id = bulk.console.models().runs.run().id;
        QVERIFY(bulk.console.reopen());
        QVERIFY(bulk.ready());
        QVERIFY(bulk.console.models().runs.run().id.isEmpty());
        bulk.console.window().findChild<UsersPage *>()->runWanted(id);
        auto *retry = bulk.console.find<QPushButton>("retryFailed");
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), patience);
        auto *needs = bulk.console.find<QPushButton>("runFilter_needs-you");
        QTest::mouseClick(needs, Qt::LeftButton);
        QCOMPARE(bulk.column("runTable", userColumn).size(), before);
        const int sent = bulk.console.fromDatabase(QStringLiteral("SELECT count(*) FROM users")).toInt();
        QTest::keyClick(retry, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.console.models().runs.run().id, id, patience);
        QVERIFY(bulk.finished());
        // Who stood below them is gone by now: at least one goes the second time.
        QTRY_VERIFY_WITH_TIMEOUT(failed() < before, patience);
        QVERIFY(bulk.console.fromDatabase(QStringLiteral("SELECT count(*) FROM users")).toInt() < sent);
    }

    void aRunThatCannotBeWrittenIsSaidAndSendsNothing()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        OtherConsole other(bulk.console.dataFolder());
        QVERIFY(other.start());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("changeStatus"));
        QVERIFY(bulk.confirm());
        auto *notice = bulk.console.find<QWidget>("outcomeNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        QStringList words;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(QLatin1Char(' ')).contains(QStringLiteral("The run was not begun. Nothing was sent.")), qPrintable(words.join(QLatin1Char(' '))));
        QCOMPARE(bulk.state(QStringLiteral("maya@eu.example.org")), QStringLiteral("ACTIVE"));
    }

    void anotherConsolesRunIsShownAndLeftAlone()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        auto other = std::make_unique<OtherConsole>(bulk.console.dataFolder());
        QVERIFY(other->start());
        auto *notice = bulk.console.find<QWidget>("unfinishedRunNotice");
        bulk.console.window().findChild<UsersPage *>()->runWanted(other->run());
        auto *list = bulk.console.find<QListWidget>("runList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
        QVERIFY2(list->item(0)->text().endsWith(QStringLiteral("0 of 2 done, in another console")), qPrintable(list->item(0)->text()));
        auto *state = bulk.console.find<QLabel>("runState");
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), QStringLiteral("Another console is carrying out this run."), patience);
        auto *goOn = bulk.console.find<QPushButton>("pauseRun");
        QVERIFY(goOn->isVisible());
        QVERIFY(!goOn->isEnabled());
        QVERIFY(!goOn->toolTip().isEmpty());
        QVERIFY(!bulk.console.find<QPushButton>("forgetRun")->isVisible());
        QCOMPARE(bulk.column("runTable", outcomeColumn), (QStringList {QStringLiteral("Sending"), QStringLiteral("Sending")}));
        // It moves, and is seen to.
        QVERIFY(other->finishFirst());
        QTRY_VERIFY_WITH_TIMEOUT(bulk.column("runTable", outcomeColumn).contains(QStringLiteral("Done")), patience);
        QVERIFY(!notice->isVisibleTo(notice->parentWidget()->parentWidget()));
        // Its console ends in the middle: now it can be continued here.
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(QStringLiteral("Not at its end.")), patience);
        QVERIFY(bulk.column("runTable", outcomeColumn).contains(QStringLiteral("Unclear")));
        QTRY_VERIFY_WITH_TIMEOUT(bulk.console.find<QPushButton>("forgetRun")->isVisible(), patience);
        bulk.console.action("view0")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    }
};

QTEST_MAIN(TestBulkRuns)
#include "tst_bulkruns.moc"
