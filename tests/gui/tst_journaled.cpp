// What is done in the window stands in the journal, with its transaction ID, and outlives the window.
#include "models/core/accesssnapshot.h"
#include "models/core/whendone.h"
#include "models/items/usertablemodel.h"
#include "models/journal/journal.h"
#include "models/runs/runengine.h"
#include "models/workflows/userchanges.h"
#include "models/workflows/resends.h"
#include "tests/support/awaited.h"
#include "tests/support/consolefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestJournaled : public QObject
{
    Q_OBJECT

private slots:
    void singleChangesAreWritten();
    void runsGoThroughTheSession();
};

namespace {

constexpr int patience = 30'000;

QList<JournalEntry> found(ConsoleFixture &console, const JournalQuery &query)
{
    const auto answer = awaited(console.models().journal.search(query));
    return answer.ok() ? answer.value() : QList<JournalEntry>();
}

} // namespace

void TestJournaled::singleChangesAreWritten()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    const QString email = QStringLiteral("journal@example.com");
    QCOMPARE(console.service().invite({email}).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(console.service().state(email), QStringLiteral("PENDING"), patience);
    const ChangeSubject subject {.id = {console.service().user(email).value(QLatin1String("id")).toString()}, .name = email, .email = email,
        .ibmid = email, .state = UserState::Pending};
    // A refusal is an attempt as well.
    QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("method"), QStringLiteral("POST")},
        {QStringLiteral("times"), 1}}));
    console.models().resends.resend(subject);
    QTRY_COMPARE_WITH_TIMEOUT(found(console, {.words = email, .kind = ChangeKind::Resend}).size(), 1, patience);
    const ChangeRecord refused = found(console, {.words = email, .kind = ChangeKind::Resend}).first().record;
    QCOMPARE(refused.outcome, ChangeRecord::Outcome::Failure);
    QCOMPARE(refused.error.httpStatus, 403);
    QCOMPARE(refused.request.method, QByteArray("POST"));
    QVERIFY(refused.request.body.contains(email.toUtf8()));
    QVERIFY(!refused.transactionId.isEmpty());
    QVERIFY(!refused.actor.text.isEmpty());
    AccessSnapshot had;
    had.user = subject.id;
    had.email = email;
    had.groups.append({.id = {QStringLiteral("g")}, .name = QStringLiteral("finance")});
    whenDone(console.models().changes.end(UserAction::Cancel, subject, had), &console.window(), [](const Result<ChangeResult> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(found(console, {.words = email, .kind = ChangeKind::CancelInvitation}).size(), 1, patience);
    QVERIFY(console.reopen());
    QCOMPARE(found(console, {.words = email}).size(), 2);
    QVERIFY(awaited(console.models().journal.lastRemoval(email)).value().before.contains(QLatin1String("finance"))); // B51
    QCOMPARE(awaited(console.models().journal.verify()).value().kind, JournalVerdict::Kind::Whole);
}

void TestJournaled::runsGoThroughTheSession()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    RunEngine &runs = console.models().runs;
    Run run {.action = RunAction::Invite, .account = {console.service().accountId()}, .accesses = {DraftAccess {}}};
    for (int i = 0; i < 20; ++i)
        run.items.append({.email = QStringLiteral("bulk%1@example.com").arg(i), .access = 0});
    QSignalSpy finished(&runs, &RunEngine::finished);
    runs.start(run);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(countOf(runs.run().counts(), RunItemState::Done), 20);
    QTRY_VERIFY_WITH_TIMEOUT(console.hasRow(QStringLiteral("bulk19@example.com")), patience); // the list follows
    run = {.action = RunAction::Remove, .account = run.account};
    for (const RunItem &item : runs.run().items)
        run.items.append({.email = item.email, .user = item.user});
    runs.start(run);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    QCOMPARE(countOf(runs.run().counts(), RunItemState::Done), 20);
    QTRY_VERIFY_WITH_TIMEOUT(!console.hasRow(QStringLiteral("bulk19@example.com")), patience);
    QCOMPARE(found(console, {.kind = ChangeKind::Remove}).size(), 20);
}

QTEST_MAIN(TestJournaled)
#include "tst_journaled.moc"
