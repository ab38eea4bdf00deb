// What puts back a run: only what it has changed.
#include "models/workflows/runundo.h"

#include <QTest>

using namespace iam;

namespace {

RunItem item(int number, RunItemState state, UserState seen = UserState::Active)
{
    return {.email = QStringLiteral("p%1@example.com").arg(number),
        .user = {QString::number(number)},
        .iamId = {QStringLiteral("IBMid-%1").arg(number)},
        .seen = seen,
        .state = state};
}

} // namespace

class TestRunUndo : public QObject
{
    Q_OBJECT

private slots:
    void whoWasInTheGroupBeforeStaysInIt()
    {
        const Run run {.action = RunAction::AddToGroup,
            .group = {.id = {QStringLiteral("g")}},
            .items = {item(1, RunItemState::Done), item(2, RunItemState::Skipped), item(3, RunItemState::Failed), item(4, RunItemState::Done)}};
        QVERIFY(canBeUndone(run));
        const QList<BulkRuns::Wish> wishes = undoOf(run);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().action, RunAction::RemoveFromGroup);
        QCOMPARE(wishes.first().group.id.text, QStringLiteral("g"));
        QCOMPARE(wishes.first().people.size(), 2);
        QCOMPARE(wishes.first().people.last().iamId.text, QStringLiteral("IBMid-4"));
    }

    void eachGetsTheirFormerStatus()
    {
        const Run run {.action = RunAction::SetStatus,
            .status = UserState::Suspended,
            .items = {item(1, RunItemState::Done), item(2, RunItemState::Done, UserState::ClassicDisabled), item(3, RunItemState::Done),
                item(4, RunItemState::TakenOut), item(5, RunItemState::Done, UserState::Suspended)}};
        const QList<BulkRuns::Wish> wishes = undoOf(run);
        QCOMPARE(wishes.size(), 2);
        QCOMPARE(wishes.first().status, UserState::Active);
        QCOMPARE(wishes.first().people.size(), 2);
        QCOMPARE(wishes.first().people.first().state, UserState::Suspended); // as it is now
        QCOMPARE(wishes.last().status, UserState::ClassicDisabled);
        QCOMPARE(wishes.last().people.size(), 1);
    }

    void whatCannotBeTakenBackGivesNothing()
    {
        for (const RunAction action : {RunAction::Invite, RunAction::Resend, RunAction::CancelInvitation, RunAction::ClearFailedInvitation, RunAction::Remove}) {
            const Run run {.action = action, .items = {item(1, RunItemState::Done)}};
            QVERIFY(!canBeUndone(run));
            QVERIFY(undoOf(run).isEmpty());
        }
        QVERIFY(!canBeUndone(Run {.action = RunAction::AddToGroup, .items = {item(1, RunItemState::Skipped)}}));
    }
};

QTEST_GUILESS_MAIN(TestRunUndo)
#include "tst_runundo.moc"
