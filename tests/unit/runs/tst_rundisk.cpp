// The disk is full in the middle of a run: it is said, nothing is sent that is not written, and it goes on once there is
// room.
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/journal/ledgerdatabase.h"
#include "models/runs/runengine.h"
#include "scriptedrunsender.h"
#include "tests/support/awaited.h"
#include "tests/support/fakescheduler.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;

namespace {

constexpr int people = 300;

/// The file may not grow by more than so many pages from now on; SQLite's own limit, as a full disk would end it.
QFuture<Result<Done>> leaveRoom(Ledger &ledger, int pages)
{
    return ledger.post([pages](LedgerDatabase &database) -> Result<Done> {
        const auto count = database.rows(QStringLiteral("PRAGMA page_count"));
        if (!count.ok())
            return count.error();
        const int most = pages < 0 ? 1'000'000'000 : count.value().first().first().toInt() + pages;
        const auto set = database.rows(QStringLiteral("PRAGMA max_page_count = %1").arg(most));
        return set.ok() ? Result<Done>(Done()) : Result<Done>(set.error());
    });
}

} // namespace

class TestRunDisk : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskPausesAndNothingIsSentUnwritten()
    {
        QTemporaryDir folder;
        test::FakeClock clock {QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC)};
        test::FakeScheduler scheduler {clock};
        test::ScriptedRunSender sender {clock};
        Ledger ledger(folder.filePath(QStringLiteral("ledger.sqlite")));
        RunEngine engine({ledger, sender, clock, scheduler});
        Run run {.action = RunAction::Resend, .account = {QStringLiteral("acc")}};
        for (int number = 0; number < people; ++number) {
            User user;
            user.id = {QStringLiteral("id-%1").arg(number)};
            user.email = QStringLiteral("person%1@x.example").arg(number);
            user.state = UserState::Pending;
            user.invitedOn = clock.now().addDays(-3);
            sender.users.insert(user.email, user);
            run.items.append({.email = user.email, .user = user.id, .seen = user.state, .invitedOn = user.invitedOn});
        }
        sender.trick = [&](const RunJob &) {
            if (sender.sizes.size() == 50) // in the middle
                leaveRoom(ledger, 4);
            return test::ScriptedRunSender::Trick {};
        };
        const QString id = engine.start(run);
        QTRY_COMPARE_WITH_TIMEOUT(engine.state(), RunEngine::State::Paused, 60'000);
        QVERIFY(engine.problem().has_value());
        QCOMPARE(engine.problem()->kind, ErrorKind::Refused);
        QVERIFY2(engine.problem()->detail.contains(QLatin1String("full")), qPrintable(engine.problem()->detail));
        QTRY_COMPARE_WITH_TIMEOUT(sender.underWay, 0, 30'000);
        const int mails = static_cast<int>(sender.mails.size());
        QVERIFY(mails > 0);
        QVERIFY(mails < people);
        // What counts as done is so, and whoever was sent something is at least Sending on the disk: nothing was sent unwritten.
        for (const RunItem &item : engine.run().items)
            QVERIFY2(item.state != RunItemState::Done || sender.mails.value(item.email) == 1, qPrintable(item.email));
        const Result<Run> kept = test::awaited(engine.read(id));
        QVERIFY(kept.ok());
        for (const RunItem &item : kept.value().items)
            QVERIFY2(sender.mails.value(item.email) == 0 || item.state != RunItemState::Planned, qPrintable(item.email));

        engine.proceed(); // still full: it pauses again and loses nothing
        QTRY_COMPARE_WITH_TIMEOUT(engine.state(), RunEngine::State::Paused, 60'000);
        QVERIFY(test::awaited(leaveRoom(ledger, -1)).ok());
        QSignalSpy finished(&engine, &RunEngine::finished);
        engine.proceed();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(sender.mails.size(), people);
        for (const int count : std::as_const(sender.mails))
            QCOMPARE(count, 1);
        const Result<Run> whole = test::awaited(engine.read(id));
        QCOMPARE(countOf(whole.value().counts(), RunItemState::Done), people);
        QVERIFY(test::awaited(engine.unfinished()).value().isEmpty());
        Journal journal(ledger);
        QCOMPARE(test::awaited(journal.verify()).value().kind, JournalVerdict::Kind::Whole);
        // Attempts that the full disk has put back have entries of their own, which say that nothing was sent.
        const QList<JournalEntry> entries = test::awaited(journal.search({.limit = 1'000})).value();
        int sent = 0;
        for (const JournalEntry &entry : entries) {
            const bool success = entry.record.outcome == ChangeRecord::Outcome::Success;
            QVERIFY2(success || entry.record.outcome == ChangeRecord::Outcome::Failure, qPrintable(entry.record.targetEmail));
            sent += success ? 1 : 0;
        }
        QCOMPARE(sent, people);
    }
};

QTEST_GUILESS_MAIN(TestRunDisk)
#include "tst_rundisk.moc"
