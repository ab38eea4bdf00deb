#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/journal/ledgerdatabase.h"
#include "models/runs/runengine.h"
#include "scriptedrunsender.h"
#include "tests/support/awaited.h"
#include "tests/support/fakescheduler.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;
using namespace std::chrono_literals;
using Fault = iam::test::ScriptedRunSender::Fault;
using Trick = iam::test::ScriptedRunSender::Trick;

class TestRunEngine : public QObject
{
    Q_OBJECT

private slots:
    void invitesEverybodyOnce();
    void resendsWithinItsWindow();
    void writesSendingBeforeItSends();
    void repeatsOnlyWhatDidNotArrive();
    void goesOnAfterACrash();
    void waitsAsTold();
    void setsConflictsAside();
    void pausesStopsAndGoesOn();
    void holdsBeforeTheFirst();
    void doesOneRunAfterTheOther();
    void triesFailedOnesOnceMore();
    void saysWhereItCannotWrite();
    void refusesASecondProcess();
    void goesOnWhereAnotherHasLeftOff();
    void pausesWhenNothingComesThrough();
};

namespace {

/// Engine, ledger and the scripted service; begin() makes a new engine on the same file, as a new process would.
struct Stage
{
    explicit Stage(const QString &file = {})
        : path(file)
    {
        begin();
    }
    void begin()
    {
        engine.reset();
        ledger.reset();
        sender.underWay = 0;
        ledger = std::make_unique<Ledger>(path);
        engine = std::make_unique<RunEngine>(RunEngine::Parts {*ledger, sender, clock, scheduler});
    }
    [[nodiscard]] bool finishes()
    {
        QSignalSpy finished(engine.get(), &RunEngine::finished);
        return finished.wait(60'000);
    }
    [[nodiscard]] int count(RunItemState state) const { return countOf(engine->run().counts(), state); }

    QString path;
    test::FakeClock clock {QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC)};
    test::FakeScheduler scheduler {clock};
    test::ScriptedRunSender sender {clock};
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<RunEngine> engine;
};

QString address(int i) { return QStringLiteral("person%1@x.example").arg(i); }

Run invitations(int count)
{
    Run run {.action = RunAction::Invite, .account = {QStringLiteral("acc")}, .accesses = {DraftAccess {}}};
    for (int i = 0; i < count; ++i)
        run.items.append({.email = address(i), .access = 0});
    return run;
}

Run onUsers(RunAction action, Stage &stage, int count)
{
    Run run {.action = action, .account = {QStringLiteral("acc")}};
    for (int i = 0; i < count; ++i) {
        User user;
        user.id = {QStringLiteral("id-%1").arg(i)};
        user.email = address(i);
        user.state = UserState::Pending;
        user.invitedOn = stage.clock.now().addDays(-3);
        stage.sender.users.insert(user.email, user);
        run.items.append({.email = user.email, .user = user.id, .seen = user.state, .invitedOn = user.invitedOn});
    }
    return run;
}

bool allOnce(const QHash<QString, int> &counts, int expected)
{
    return counts.size() == expected && std::all_of(counts.cbegin(), counts.cend(), [](int count) { return count == 1; });
}

} // namespace

void TestRunEngine::invitesEverybodyOnce()
{
    Stage stage;
    QSignalSpy taken(stage.engine.get(), &RunEngine::taken);
    stage.engine->start(invitations(95));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 95));
    QCOMPARE(stage.sender.sizes.size(), 10);
    QCOMPARE(stage.count(RunItemState::Done), 95);
    QCOMPARE(stage.engine->progress().settled, 95);
    int told = 0;
    for (const auto &arguments : std::as_const(taken))
        told += static_cast<int>(arguments.first().value<QList<int>>().size());
    QCOMPARE(told, 95);
    QVERIFY(test::awaited(stage.engine->unfinished()).value().isEmpty());
    Journal journal(*stage.ledger);
    const auto entries = test::awaited(journal.search({.limit = 1'000}));
    QCOMPARE(entries.value().size(), 95);
    for (const JournalEntry &entry : entries.value())
        QCOMPARE(entry.record.outcome, ChangeRecord::Outcome::Success);
    QCOMPARE(test::awaited(journal.all()).value().size(), 190); // before and after each
    QCOMPARE(test::awaited(journal.verify()).value().kind, JournalVerdict::Kind::Whole);
}

void TestRunEngine::resendsWithinItsWindow()
{
    Stage stage;
    stage.engine->start(onUsers(RunAction::Resend, stage, 500));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 500));
    QVERIFY(stage.sender.mostUnderWay <= 8);
    QVERIFY(stage.sender.mostUnderWay >= 4);
    QVERIFY2(stage.ledger->commits() < 1'000, qPrintable(QString::number(stage.ledger->commits())));
}

void TestRunEngine::writesSendingBeforeItSends()
{
    QTemporaryDir folder;
    Stage stage(folder.filePath(QStringLiteral("ledger.sqlite")));
    LedgerDatabase other; // as another program sees the file at that moment
    int unwritten = 0;
    int seen = 0;
    stage.sender.trick = [&](const RunJob &job) {
        if (!other.isOpen() && !other.open(stage.path).ok())
            qFatal("no second connection");
        const auto rows = other.rows(QStringLiteral("SELECT state FROM run_items WHERE CAST(content AS TEXT) LIKE ?"), {QLatin1String("%\"") + job.items.first().email + QLatin1Char('%')});
        ++seen;
        if (!rows.ok() || rows.value().isEmpty() || rows.value().first().first().toInt() != static_cast<int>(RunItemState::Sending))
            ++unwritten;
        return Trick {};
    };
    stage.engine->start(onUsers(RunAction::Remove, stage, 60));
    QVERIFY(stage.finishes());
    QCOMPARE(seen, 60);
    QCOMPARE(unwritten, 0);
}

void TestRunEngine::repeatsOnlyWhatDidNotArrive()
{
    Stage stage;
    int request = 0;
    stage.sender.trick = [&request](const RunJob &) {
        ++request;
        return Trick {.fault = request % 7 == 3 ? Fault::LoseBefore : request % 7 == 5 ? Fault::LoseAfter : Fault::No};
    };
    stage.sender.perRequest = 1;
    stage.engine->start(invitations(200));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 200));
    QCOMPARE(stage.count(RunItemState::Done), 200);
    stage.sender.mails.clear();
    stage.engine->start(onUsers(RunAction::Resend, stage, 200));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 200));
    stage.engine->start(onUsers(RunAction::Remove, stage, 200));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.removals, 200));
    QCOMPARE(stage.count(RunItemState::Done), 200); // also those whose answer was lost
}

void TestRunEngine::goesOnAfterACrash()
{
    for (const RunAction action : {RunAction::Invite, RunAction::Resend, RunAction::Remove}) {
        QTemporaryDir folder;
        Stage stage(folder.filePath(QStringLiteral("ledger.sqlite")));
        stage.sender.perRequest = 3;
        int request = 0;
        // After some requests nothing answers any more; half of what went out was done.
        stage.sender.trick = [&request](const RunJob &) {
            ++request;
            return Trick {.fault = request < 9 ? Fault::No : request % 2 == 0 ? Fault::Never : Fault::NeverDone};
        };
        stage.engine->start(action == RunAction::Invite ? invitations(100) : onUsers(action, stage, 100));
        QTRY_VERIFY_WITH_TIMEOUT(request >= 16, 30'000);
        stage.sender.trick = {};
        stage.begin();
        const auto runs = test::awaited(stage.engine->unfinished());
        QVERIFY(runs.ok());
        QCOMPARE(runs.value().size(), 1);
        const RunInfo info = runs.value().first();
        QCOMPARE(info.total, 100);
        QVERIFY(countOf(info.counts, RunItemState::Unclear) > 0);
        QCOMPARE(countOf(info.counts, RunItemState::Sending), 0);
        stage.engine->resume(info.id);
        QVERIFY(stage.finishes());
        QVERIFY(allOnce(action == RunAction::Remove ? stage.sender.removals : stage.sender.mails, 100));
        QCOMPARE(stage.count(RunItemState::Done), 100);
        Journal journal(*stage.ledger);
        QCOMPARE(test::awaited(journal.verify()).value().kind, JournalVerdict::Kind::Whole);
        const auto entries = test::awaited(journal.search({.outcome = ChangeRecord::Outcome::Success, .limit = 1'000}));
        QVERIFY(entries.value().size() >= 100);
    }
}

void TestRunEngine::waitsAsTold()
{
    Stage stage;
    const QDateTime start = stage.clock.now();
    int storm = 0;
    stage.sender.trick = [&](const RunJob &) {
        if (stage.clock.now() >= start.addSecs(40))
            return Trick {};
        ++storm;
        return Trick {.fault = Fault::Refuse, .error = {.kind = ErrorKind::TooManyRequests, .retryAfter = 20s}};
    };
    stage.engine->start(onUsers(RunAction::Resend, stage, 50));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 50));
    QVERIFY2(storm <= 16, qPrintable(QString::number(storm))); // nothing went out before it was allowed
    QCOMPARE(stage.count(RunItemState::Done), 50);
}

void TestRunEngine::setsConflictsAside()
{
    Stage stage;
    QSet<QString> struck;
    stage.sender.trick = [&struck](const RunJob &job) {
        QStringList blocked;
        for (const RunItem &item : job.items) {
            if (item.email.contains(QLatin1Char('3')) && !struck.contains(item.email)) {
                blocked.append(item.email);
                struck.insert(item.email);
            }
        }
        if (blocked.isEmpty())
            return Trick {};
        return Trick {.fault = Fault::Refuse, .error = {.kind = ErrorKind::Conflict,
            .message = QStringLiteral("Invite request blocked : ") + blocked.join(QLatin1String(", ")),
            .moreInfo = QStringLiteral("the following user(s) are already in processing state, please try again after one minute")}};
    };
    const QDateTime start = stage.clock.now();
    stage.engine->start(invitations(60));
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 60));
    QCOMPARE(stage.count(RunItemState::Done), 60);
    QVERIFY(start.secsTo(stage.clock.now()) >= 60);
}

void TestRunEngine::pausesStopsAndGoesOn()
{
    Stage stage;
    int sent = 0;
    stage.sender.trick = [&](const RunJob &) {
        ++sent;
        if (sent == 20)
            stage.engine->pause();
        if (sent == 60)
            stage.engine->stop();
        return Trick {};
    };
    stage.engine->start(onUsers(RunAction::Resend, stage, 100));
    QTRY_COMPARE(stage.engine->state(), RunEngine::State::Paused);
    QTRY_COMPARE(stage.sender.underWay, 0);
    const int then = sent;
    QVERIFY(then <= 28);
    QTRY_COMPARE(stage.count(RunItemState::Sending), 0); // what was prepared is planned again
    stage.engine->proceed();
    QTRY_COMPARE(stage.engine->state(), RunEngine::State::Stopped);
    QTRY_COMPARE(stage.sender.underWay, 0);
    QTRY_COMPARE(stage.count(RunItemState::Sending), 0);
    QVERIFY(sent <= 68);
    stage.engine->takeOut({99});
    stage.engine->proceed();
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 99));
    QCOMPARE(stage.count(RunItemState::TakenOut), 1);
}

void TestRunEngine::holdsBeforeTheFirst()
{
    Stage stage;
    stage.scheduler.hold(); // time stands still
    Run run = invitations(5);
    run.holdTime = 10s;
    stage.engine->start(run);
    QTRY_COMPARE(stage.engine->state(), RunEngine::State::Holding);
    QCOMPARE(stage.engine->goesOnAt(), stage.clock.now().addSecs(10));
    stage.engine->stop();
    QCOMPARE(stage.engine->state(), RunEngine::State::Stopped);
    QVERIFY(stage.sender.sizes.isEmpty());
    QVERIFY(test::awaited(stage.engine->dismiss(stage.engine->run().id)).ok());
    QVERIFY(test::awaited(stage.engine->unfinished()).value().isEmpty());
    stage.engine->start(run);
    QTRY_COMPARE(stage.engine->state(), RunEngine::State::Holding);
    stage.sender.afterInvite = UserState::Active;
    stage.engine->skipHold();
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 5));
}

void TestRunEngine::doesOneRunAfterTheOther()
{
    Stage stage;
    QSignalSpy finished(stage.engine.get(), &RunEngine::finished);
    QStringList order;
    stage.sender.trick = [&order](const RunJob &job) {
        if (order.isEmpty() || order.last() != keyText(job.action))
            order.append(keyText(job.action));
        return Trick {};
    };
    stage.engine->start(invitations(30));
    stage.engine->start(onUsers(RunAction::Remove, stage, 30));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30'000);
    QCOMPARE(order, (QStringList {QStringLiteral("invite"), QStringLiteral("remove")}));
    QCOMPARE(stage.engine->state(), RunEngine::State::Idle);
}

void TestRunEngine::triesFailedOnesOnceMore()
{
    Stage stage;
    bool broken = true;
    stage.sender.perRequest = 1;
    stage.sender.trick = [&broken](const RunJob &job) {
        if (broken && job.items.first().email.contains(QLatin1Char('1')))
            return Trick {.fault = Fault::Refuse, .error = {.kind = ErrorKind::Forbidden, .httpStatus = 403}};
        return Trick {};
    };
    stage.engine->start(invitations(20));
    QVERIFY(stage.finishes());
    QCOMPARE(stage.count(RunItemState::Failed), 11);
    broken = false;
    QSignalSpy finished(stage.engine.get(), &RunEngine::finished);
    stage.engine->retryFailed();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(stage.count(RunItemState::Done), 20);
    QVERIFY(allOnce(stage.sender.mails, 20));
}

void TestRunEngine::saysWhereItCannotWrite()
{
    Stage stage(QStringLiteral("/proc/nowhere/ledger.sqlite"));
    QSignalSpy refused(stage.engine.get(), &RunEngine::refused);
    const QString id = stage.engine->start(invitations(5));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), id);
    QVERIFY(!refused.first().at(1).value<ApiError>().detail.isEmpty());
    QVERIFY(stage.sender.sizes.isEmpty());
}

void TestRunEngine::refusesASecondProcess()
{
    QTemporaryDir folder;
    Stage stage(folder.filePath(QStringLiteral("ledger.sqlite")));
    stage.sender.trick = [](const RunJob &) { return Trick {.fault = Fault::NeverDone}; };
    stage.engine->start(invitations(5));
    QTRY_VERIFY(!stage.sender.sizes.isEmpty());
    Ledger otherLedger(stage.path);
    RunEngine other({otherLedger, stage.sender, stage.clock, stage.scheduler});
    QSignalSpy refused(&other, &RunEngine::refused);
    const auto runs = test::awaited(other.unfinished());
    QCOMPARE(runs.value().size(), 1);
    other.resume(runs.value().first().id);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<ApiError>().code, QStringLiteral("in-use"));
    // It is the other's: what it is sending is under way, not unclear, and cannot be given up from here.
    QVERIFY(runs.value().first().elsewhere);
    QVERIFY(countOf(runs.value().first().counts, RunItemState::Sending) > 0);
    QCOMPARE(countOf(runs.value().first().counts, RunItemState::Unclear), 0);
    const Result<Run> read = test::awaited(other.read(runs.value().first().id));
    QVERIFY(read.value().elsewhere);
    QCOMPARE(read.value().items.first().state, RunItemState::Sending);
    const Result<Done> dismissed = test::awaited(other.dismiss(runs.value().first().id));
    QCOMPARE(dismissed.error().code, QStringLiteral("in-use"));
    // Nor can another run begin beside it, and nothing of that one stays.
    other.start(invitations(2));
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(test::awaited(other.recent()).value().size(), 1);
    QVERIFY(!test::awaited(stage.engine->unfinished()).value().first().elsewhere);
}

void TestRunEngine::goesOnWhereAnotherHasLeftOff()
{
    QTemporaryDir folder;
    Stage stage(folder.filePath(QStringLiteral("ledger.sqlite")));
    bool broken = true;
    stage.sender.perRequest = 1;
    stage.sender.trick = [&broken](const RunJob &) {
        return broken ? Trick {.fault = Fault::Refuse, .error = {.kind = ErrorKind::Forbidden, .httpStatus = 403}} : Trick {};
    };
    const QString id = stage.engine->start(invitations(10));
    QVERIFY(stage.finishes());
    QCOMPARE(stage.count(RunItemState::Failed), 10);
    broken = false;
    // A run at its end is nobody's: another console may try the failed ones again.
    Ledger otherLedger(stage.path);
    RunEngine other({otherLedger, stage.sender, stage.clock, stage.scheduler});
    QSignalSpy finished(&other, &RunEngine::finished);
    other.resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    other.retryFailed();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QVERIFY(allOnce(stage.sender.mails, 10));
    // The first one still shows them as failed. Whoever asks there for another try gets what the other has done.
    QSignalSpy again(stage.engine.get(), &RunEngine::finished);
    stage.engine->retryFailed();
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
    QCOMPARE(stage.count(RunItemState::Done), 10);
    QVERIFY(allOnce(stage.sender.mails, 10));
}

void TestRunEngine::pausesWhenNothingComesThrough()
{
    Stage stage;
    bool down = true;
    stage.sender.trick = [&down](const RunJob &) { return Trick {.fault = down ? Fault::LoseBefore : Fault::No}; };
    stage.sender.lookTrick = [&down](const RunItem &) {
        return Trick {.fault = down ? Fault::Refuse : Fault::No, .error = {.kind = ErrorKind::Connection}};
    };
    stage.engine->start(onUsers(RunAction::Resend, stage, 100));
    QTRY_COMPARE_WITH_TIMEOUT(stage.engine->state(), RunEngine::State::Paused, 30'000);
    QVERIFY(stage.engine->problem().has_value());
    QCOMPARE(stage.count(RunItemState::Failed) + stage.count(RunItemState::LeftUnclear), 0);
    down = false;
    stage.engine->proceed();
    QVERIFY(stage.finishes());
    QVERIFY(allOnce(stage.sender.mails, 100));
}

QTEST_GUILESS_MAIN(TestRunEngine)
#include "tst_runengine.moc"
