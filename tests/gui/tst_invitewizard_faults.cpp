#include "tests/support/consolefixture.h"
#include "tests/support/wizarddriver.h"

#include "models/workflows/accountoverview.h"
#include "models/workflows/invitationrunner.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = WizardDriver::patience;
const QString invited = QStringLiteral("Invited");
const QString people = QStringLiteral("ravi@example.com fatima@example.com amyra@example.com");
const QStringList addresses = people.split(QLatin1Char(' '));

QJsonObject faultOf(const QString &kind, int times, const QJsonObject &more = {})
{
    QJsonObject fault { { QStringLiteral("kind"), kind }, { QStringLiteral("times"), times },
        { QStringLiteral("method"), QStringLiteral("POST") }, { QStringLiteral("path"), QStringLiteral("/users") } };
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        fault.insert(entry.key(), entry.value());
    return fault;
}

bool endFaults(ConsoleFixture &console)
{
    return console.service()
               .admin("PUT", QStringLiteral("faults"), { { QStringLiteral("faults"), QJsonArray() } })
               .status
        == 200;
}

/// Three people with a group, up to the progress.
bool send(WizardDriver &wizard)
{
    return wizard.open() && wizard.enterPeople(people) && wizard.addGroup(QStringLiteral("ml"))
        && wizard.reviewAndSend();
}

bool chooseFirst(WizardDriver &wizard)
{
    auto *table = wizard.find<QTableView>("progressTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    return table->currentIndex().isValid();
}

} // namespace

/// Sending under faults, through the real wizard: everybody is invited once, or it is said why not.
class TestInviteWizardFaults : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsInvitedOnceAllTheSame_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("413, a lower limit")
            << faultOf(QStringLiteral("low_limit"), 0, { { QStringLiteral("limit"), 2 } });
        QTest::newRow("429 with a time") << faultOf(
            QStringLiteral("too_many_requests"), 1, { { QStringLiteral("seconds"), 1 } });
        QTest::newRow("409 once") << faultOf(QStringLiteral("conflict"), 1);
        QTest::newRow("401 once") << faultOf(QStringLiteral("unauthorized"), 1);
        QTest::newRow("503 once") << faultOf(QStringLiteral("server_error"), 1, { { QStringLiteral("status"), 503 } });
        QTest::newRow("500 three times") << faultOf(QStringLiteral("server_error"), 3);
        QTest::newRow("lost before it arrived") << faultOf(QStringLiteral("cut_before_change"), 1);
        QTest::newRow("lost after it was carried out") << faultOf(QStringLiteral("cut_after_change"), 1);
        QTest::newRow("an answer in pieces") << faultOf(QStringLiteral("malformed_answer"), 1);
    }
    void everybodyIsInvitedOnceAllTheSame()
    {
        QFETCH(QJsonObject, fault);
        ConsoleFixture console;
        QVERIFY(console.open());
        QVERIFY(console.service().setFault(fault));
        WizardDriver wizard(console.window());
        QVERIFY(send(wizard));
        QVERIFY2(wizard.everybodyIs(invited, 3), qPrintable(wizard.wordsOn(addresses.first())));
        QVERIFY(wizard.find<QLabel>("progressDone")->text().startsWith(QLatin1Char('3')));
        for (const QString &email : addresses) {
            QCOMPARE(console.mailsTo(email), 1);
            QCOMPARE(console.service().state(email), QStringLiteral("PENDING"));
        }
    }

    void whoIsSignedOutLosesNothing()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open() && wizard.enterPeople(people) && wizard.addGroup(QStringLiteral("ml")));
        QVERIFY(console.service().setFault(faultOf(QStringLiteral("unauthorized"), 0)));
        QVERIFY(wizard.reviewAndSend());
        auto *problem = wizard.find<QWidget>("runProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QVERIFY(wizard.find<QLabel>("progressState")->text().startsWith(QStringLiteral("Paused")));
        QCOMPARE(wizard.outcomeOf(addresses.first()), QStringLiteral("Waiting"));
        QVERIFY(endFaults(console));
        QVERIFY(wizard.press("pauseRunButton")); // it says Continue now
        QVERIFY(wizard.everybodyIs(invited, 3));
        QCOMPARE(console.mailsTo(addresses.first()), 1);
    }

    void theRefusedCanBeSentAnewInARunOfTheirOwn()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open() && wizard.enterPeople(people) && wizard.addGroup(QStringLiteral("ml")));
        QVERIFY(console.service().setFault(faultOf(QStringLiteral("forbidden"), 0)));
        const QSignalSpy rightsRead(&console.models().overview, &AccountOverview::changed);
        QVERIFY(wizard.reviewAndSend());
        QVERIFY(wizard.everybodyIs(QStringLiteral("Failed"), 3));
        QTRY_VERIFY_WITH_TIMEOUT(!rightsRead.isEmpty(), patience); // after a refusal, what may be done is read anew
        // The row tells why, and gives the facts for support.
        QVERIFY(chooseFirst(wizard));
        QTRY_VERIFY(wizard.find<QWidget>("outcomeBar")->isVisible());
        QVERIFY(wizard.press("outcomeCopy"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("403")) && copied.contains(QLatin1Char('@')), qPrintable(copied));
        QVERIFY(wizard.press("outcomeTakeOut"));
        QTRY_COMPARE(wizard.find<QLabel>("progressDone")->text().left(1), QStringLiteral("3"));
        QVERIFY(endFaults(console));
        QVERIFY(wizard.press("newRunButton"));
        auto *box = wizard.find<QPlainTextEdit>("addressesEdit");
        QTRY_COMPARE(box->toPlainText().count(QLatin1Char('@')), 2);
        QVERIFY(wizard.goOn()); // with the same access
        QVERIFY(wizard.reviewAndSend());
        QVERIFY(wizard.everybodyIs(invited, 2));
    }

    void whoeverStaysInProcessingCanBeWatchedOnOrCancelled()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        console.session().invitationRunner().setTimes({ .held = std::chrono::milliseconds(700),
            .firstRetry = std::chrono::milliseconds(100),
            .watchOften = std::chrono::milliseconds(150),
            .watchSeldom = std::chrono::milliseconds(300),
            .watchTotal = std::chrono::seconds(1) });
        QVERIFY(console.service().setFault({ { QStringLiteral("kind"), QStringLiteral("stay_in_processing") } }));
        WizardDriver wizard(console.window());
        QVERIFY(send(wizard));
        QVERIFY(wizard.everybodyIs(QStringLiteral("Still processing"), 3));
        QVERIFY(chooseFirst(wizard));
        const QString email = wizard.find<QTableView>("progressTable")->currentIndex().data().toString();
        QTRY_COMPARE_WITH_TIMEOUT(console.status(email), QStringLiteral("Processing"), patience);
        QVERIFY(wizard.press("outcomeCancel"));
        const auto question = [&console]() -> QPushButton * {
            for (auto *dialog : console.window().findChildren<QDialog *>()) {
                if (dialog->isVisible() && dialog->objectName() != QLatin1String("inviteWizard"))
                    return dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr && question()->isEnabled(), patience);
        QTest::keyClick(question(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(console.service().user(email).isEmpty(), patience);
    }

    void theHoldTimeIsAChoiceThatIsKept()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open() && wizard.enterPeople(people) && wizard.addGroup(QStringLiteral("ml")) && wizard.goOn());
        auto *seconds = wizard.find<QSpinBox>("holdSeconds");
        QTRY_VERIFY(seconds->isVisible());
        QCOMPARE(seconds->value(), 0);
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("45"));
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.find<QWidget>("holdNotice")->isVisible());
        QVERIFY(wizard.press("stopHoldButton"));
        QCOMPARE(seconds->maximum(), 60);
        QTest::keyClick(wizard.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(wizard.dialog() == nullptr);
        QVERIFY(wizard.open());
        QCOMPARE(wizard.dialog()->findChild<QSpinBox *>(QStringLiteral("holdSeconds"))->value(), 45);
        QCOMPARE(console.keptHoldTime(), std::chrono::seconds(45));
        QVERIFY(console.service().user(addresses.first()).isEmpty());
    }
};

QTEST_MAIN(TestInviteWizardFaults)
#include "tst_invitewizard_faults.moc"
