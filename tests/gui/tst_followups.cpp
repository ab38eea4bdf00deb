#include "tests/support/consolefixture.h"
#include "models/workflows/followupkeeper.h"
#include "tests/support/wizarddriver.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = WizardDriver::patience;
const QString ravi = QStringLiteral("ravi@example.com");
const QString fatima = QStringLiteral("fatima@example.com");
const QString quantum = QStringLiteral("quantum-computing");
const QString applied = QStringLiteral("applied");
const QString dropped = QStringLiteral("dropped");

/// A policy on all instances QR-*, and one that counts on Mondays: no invitation can carry either.
bool inviteWithLaterAccess(WizardDriver &wizard, const QString &people, int count)
{
    return wizard.open() && wizard.enterPeople(people) && wizard.addGroup(QStringLiteral("Auditors"))
        && wizard.addPolicy({ .service = quantum, .pattern = QStringLiteral("QR-*") })
        && wizard.addPolicy({ .service = quantum, .role = QStringLiteral("Viewer"), .day = 1 })
        && wizard.reviewAndSend() && wizard.everybodyIs(QStringLiteral("Invited"), count);
}

QStringList followUpStates(const QString &folder)
{
    QFile file(folder + QStringLiteral("/follow-ups.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList states;
    const QJsonArray list =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("follow_ups")).toArray();
    for (const QJsonValue &followUp : list)
        states.append(followUp.toObject().value(QLatin1String("state")).toString());
    states.sort();
    return states;
}

bool accept(ServiceProcess &service, const QString &email)
{
    if (!QTest::qWaitFor([&] { return service.state(email) == QStringLiteral("PENDING"); }, patience))
        return false;
    const Answer answer = service.as(service.invitee(email), "POST", QStringLiteral("/v2/users/accept"),
        { { QStringLiteral("account_id"), service.accountId() } });
    return answer.status == 202;
}

/// The policies of somebody that came by no group: with a pattern, and with a time.
struct Later
{
    int patterns = 0;
    int periods = 0;
    friend bool operator==(const Later &, const Later &) = default;
};

Later laterPolicies(ServiceProcess &service, const QString &email)
{
    const QString iamId = service.user(email).value(QLatin1String("iam_id")).toString();
    const Answer list =
        service.send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(service.accountId(), iamId));
    Later later;
    const QJsonArray policies = list.json.value(QLatin1String("policies")).toArray();
    for (const QJsonValue &policy : policies) {
        const QByteArray text = QJsonDocument(policy.toObject()).toJson();
        later.patterns += text.contains("stringMatch") ? 1 : 0;
        later.periods += text.contains("day_of_week") ? 1 : 0;
    }
    return later;
}

} // namespace

/// Access that an invitation cannot carry: once, to the very person, in time, whatever happens to the console.
class TestFollowUps : public QObject
{
    Q_OBJECT

private slots:
    void patternAndPeriodAreGivenOnceWhileTheConsoleIsOpen()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(inviteWithLaterAccess(wizard, ravi, 1));
        QVERIFY(wizard.press("closeWizardButton"));
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(ravi), patience);
        QVERIFY(console.choose(ravi));
        auto *waiting = console.find<QLabel>("previewWaiting");
        QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible() && waiting->text().startsWith(QLatin1Char('2')), patience);
        QVERIFY(laterPolicies(console.service(), ravi) == Later());
        QVERIFY(accept(console.service(), ravi));
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console.dataFolder()), (QStringList { applied, applied }), patience);
        QVERIFY((laterPolicies(console.service(), ravi) == Later { 1, 1 }));
        QTRY_VERIFY_WITH_TIMEOUT(!waiting->isVisible(), patience);
        QVERIFY(console.reopen()); // nothing is left to be asked about, nothing is given again
        QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(ravi), patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Active"), patience);
        QVERIFY((laterPolicies(console.service(), ravi) == Later { 1, 1 }));
    }

    void twoConsolesOnOneAccountGiveToTheirPeopleOnce()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        ConsoleFixture second; // begins before there is anything to wait for
        ServiceProcess &service = console.service();
        QVERIFY(second.openOn(QUrl(service.url()), { service.accountId() },
            service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8(), console.dataFolder()));
        WizardDriver wizard(console.window());
        QVERIFY(inviteWithLaterAccess(wizard, ravi, 1));
        QVERIFY(wizard.press("closeWizardButton"));
        WizardDriver other(second.window());
        QVERIFY(inviteWithLaterAccess(other, fatima, 1));
        QVERIFY(other.press("closeWizardButton"));
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console.dataFolder()).size(), 4, patience);
        QVERIFY(accept(service, ravi));
        QVERIFY(accept(service, fatima));
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console.dataFolder()), (QStringList { applied, applied, applied, applied }), patience);
        QVERIFY((laterPolicies(service, ravi) == Later { 1, 1 }));
        QVERIFY((laterPolicies(service, fatima) == Later { 1, 1 }));
        // Both have come to know all of it.
        QTRY_COMPARE_WITH_TIMEOUT(console.session().followUps().waiting().size(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.session().followUps().waiting().size(), 0, patience);
        QCOMPARE(console.session().followUps().all().size(), 4);
    }

    void neverAfterItWasCancelledOrHasExpired()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(inviteWithLaterAccess(wizard, ravi + QLatin1Char(' ') + fatima, 2));
        QVERIFY(wizard.press("closeWizardButton"));
        // One is cancelled, and invited anew by somebody else.
        ServiceProcess &service = console.service();
        const QString record = service.user(fatima).value(QLatin1String("id")).toString();
        QCOMPARE(service.send("DELETE", service.users(QLatin1Char('/') + record)).status, 204);
        QCOMPARE(service.invite({ fatima }).status, 202);
        QVERIFY(accept(service, fatima));
        // The other one does nothing for 31 days, is sent the invitation again by somebody else, and accepts that.
        QVERIFY(console.advanceDays(31));
        QTRY_COMPARE_WITH_TIMEOUT(
            followUpStates(console.dataFolder()), (QStringList { dropped, dropped, dropped, dropped }), patience);
        QCOMPARE(service.invite({ ravi }).status, 202);
        QVERIFY(accept(service, ravi));
        QVERIFY(console.reopen());
        QTRY_COMPARE_WITH_TIMEOUT(console.status(ravi), QStringLiteral("Active"), patience);
        QVERIFY(laterPolicies(service, ravi) == Later());
        QVERIFY(laterPolicies(service, fatima) == Later());
    }

    void aClosedConsoleAsksOnceARun()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver first(console.window());
        QVERIFY(inviteWithLaterAccess(first, ravi, 1));
        console.closeWindow();
        QVERIFY(accept(console.service(), ravi));
        QVERIFY(console.reopen());
        WizardDriver second(console.window());
        QVERIFY(second.waitForButton("giveFollowUpsButton"));
        QVERIFY(laterPolicies(console.service(), ravi) == Later()); // asked first
        QVERIFY(second.press("giveFollowUpsButton"));
        QTRY_COMPARE_WITH_TIMEOUT(followUpStates(console.dataFolder()), (QStringList { applied, applied }), patience);
        QVERIFY((laterPolicies(console.service(), ravi) == Later { 1, 1 }));
        QTRY_VERIFY(!console.find<QPushButton>("giveFollowUpsButton")->isVisible());
    }

    void theDraftSurvivesTheDeathOfTheProcess()
    {
        ServiceProcess service;
        QVERIFY(service.start());
        QTemporaryDir folder;
        QProcess child;
        QVERIFY(startChild(child, service, folder, QStringLiteral("draft")));
        QVERIFY(says(child, "kept"));
        kill(child);
        QVERIFY(startChild(child, service, folder, QStringLiteral("continue draft")));
        QVERIFY(says(child, "invited"));
        kill(child);
        QCOMPARE(service.state(ravi), QStringLiteral("PENDING"));
    }

    void theProcessMayBeKilledAtAnyMoment_data()
    {
        QTest::addColumn<QString>("fault"); // of the request that gives; empty: killed before anything is given
        QTest::addColumn<bool>("duringInvitation");
        QTest::newRow("while the answer to the invitation is under way") << QString() << true;
        QTest::newRow("after the invitation") << QString() << false;
        QTest::newRow("before the request has arrived") << QStringLiteral("cut_before_change") << false;
        QTest::newRow("after it was carried out") << QStringLiteral("cut_after_change") << false;
        QTest::newRow("while the answer is under way") << QStringLiteral("delay") << false;
    }
    void theProcessMayBeKilledAtAnyMoment()
    {
        QFETCH(QString, fault);
        QFETCH(bool, duringInvitation);
        ServiceProcess service;
        QVERIFY(service.start());
        QTemporaryDir folder;
        if (duringInvitation)
            QVERIFY(service.setFault({ { QStringLiteral("kind"), QStringLiteral("delay") },
                { QStringLiteral("milliseconds"), 600'000 }, { QStringLiteral("method"), QStringLiteral("POST") },
                { QStringLiteral("path"), QStringLiteral("/users") }, { QStringLiteral("times"), 1 } }));
        QProcess child;
        QVERIFY(startChild(child, service, folder, QStringLiteral("invite")));
        if (duringInvitation)
            QTRY_COMPARE_WITH_TIMEOUT(service.state(ravi), QStringLiteral("PENDING"), patience);
        else
            QVERIFY(says(child, "invited"));
        kill(child);
        if (duringInvitation) { // the run is taken up again: the answer is found out, and what waits is noted
            QVERIFY(startChild(child, service, folder, QStringLiteral("continue")));
            QVERIFY(says(child, "invited"));
            kill(child);
        }
        QVERIFY(accept(service, ravi));
        if (!fault.isEmpty()) {
            QVERIFY(service.setFault({ { QStringLiteral("kind"), fault }, { QStringLiteral("milliseconds"), 600'000 },
                { QStringLiteral("method"), QStringLiteral("POST") },
                { QStringLiteral("path"), QStringLiteral("/v2/policies") }, { QStringLiteral("times"), 1 } }));
            QVERIFY(startChild(child, service, folder, QStringLiteral("give")));
            QVERIFY(says(child, "pressed"));
            QTRY_VERIFY_WITH_TIMEOUT(struck(service), patience);
            kill(child);
            if (fault == QLatin1String("delay")) // nothing has come back
                QVERIFY(followUpStates(folder.path()).contains(QStringLiteral("applying")));
        }
        // After a cut connection the console goes on by itself, and may be done before it is killed.
        if (followUpStates(folder.path()) != (QStringList { applied, applied })) {
            QVERIFY(startChild(child, service, folder, QStringLiteral("give")));
            QVERIFY(says(child, "pressed"));
            QTRY_COMPARE_WITH_TIMEOUT(followUpStates(folder.path()), (QStringList { applied, applied }), patience);
            kill(child);
        }
        QVERIFY((laterPolicies(service, ravi) == Later { 1, 1 }));
    }

private:
    static bool startChild(QProcess &child, ServiceProcess &service, const QTemporaryDir &folder, const QString &act)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString key =
            service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString();
        environment.insert(QStringLiteral("IAM_TEST_ACT"), act);
        environment.insert(QStringLiteral("IAM_TEST_SERVICE"), service.url());
        environment.insert(QStringLiteral("IAM_TEST_ACCOUNT"), service.accountId());
        environment.insert(QStringLiteral("IAM_TEST_KEY"), key);
        environment.insert(QStringLiteral("IAM_TEST_FOLDER"), folder.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        return QTest::qWaitFor([&child] { return child.state() == QProcess::Running; }, patience);
    }
    static bool says(QProcess &child, const QByteArray &word)
    {
        QByteArray said;
        return QTest::qWaitFor(
                   [&] {
                       said += child.readAllStandardOutput();
                       return said.contains(word) || child.state() != QProcess::Running;
                   },
                   2 * patience)
            && said.contains(word);
    }
    static void kill(QProcess &child)
    {
        child.kill(); // SIGKILL: no destructor runs
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, patience);
    }
    static bool struck(ServiceProcess &service)
    {
        const QJsonArray faults =
            service.admin("GET", QStringLiteral("faults")).json.value(QLatin1String("faults")).toArray();
        return faults.first().toObject().value(QLatin1String("struck")).toInt() > 0;
    }
};

namespace {

/// The console in a process of its own, for being killed: acts, says so, and stays.
int actAsChild(const QString &act)
{
    ConsoleFixture console;
    const bool open = console.openOn(QUrl(qEnvironmentVariable("IAM_TEST_SERVICE")),
        { qEnvironmentVariable("IAM_TEST_ACCOUNT") }, qgetenv("IAM_TEST_KEY"), qEnvironmentVariable("IAM_TEST_FOLDER"));
    WizardDriver wizard(console.window());
    bool done = false;
    QByteArray word = "invited\n";
    if (open && act == QLatin1String("invite")) {
        done = inviteWithLaterAccess(wizard, ravi, 1);
    } else if (open && act == QLatin1String("continue")) {
        done = wizard.open() && wizard.press("continueRunButton") && wizard.everybodyIs(QStringLiteral("Invited"), 1);
    } else if (open && act == QLatin1String("draft")) { // nothing is pressed: what was entered keeps itself
        const auto isKept = [&] {
            QFile file(console.dataFolder() + QStringLiteral("/invitation-draft.json"));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("stringMatch");
        };
        done = wizard.open() && wizard.enterPeople(ravi) && wizard.addGroup(QStringLiteral("Auditors"))
            && wizard.addPolicy({.service = quantum, .pattern = QStringLiteral("QR-*")}) && QTest::qWaitFor(isKept, patience);
        word = "kept\n";
    } else if (open && act == QLatin1String("continue draft")) {
        done = wizard.open() && wizard.press("continueDraftButton") && wizard.reviewAndSend()
            && wizard.everybodyIs(QStringLiteral("Invited"), 1);
    } else if (open && act == QLatin1String("give")) {
        done = wizard.press("giveFollowUpsButton");
        word = "pressed\n";
    }
    if (!done)
        return 1;
    QFile out;
    if (!out.open(1, QIODevice::WriteOnly) || out.write(word) != word.size())
        return 1;
    out.flush();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (const QString act = qEnvironmentVariable("IAM_TEST_ACT"); !act.isEmpty())
        return actAsChild(act);
    TestFollowUps test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_followups.moc"
