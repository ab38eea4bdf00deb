#include "models/workflows/undostack.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace iam;

namespace {

QFuture<Result<Done>> answered(const Result<Done> &answer)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

UndoStep step(ChangeKind kind, const QString &user, std::function<QFuture<Result<Done>>()> send)
{
    return {.done = {.kind = kind, .target = {user}},
        .inverse = {.kind = kind, .target = {user}, .after = u"ACTIVE"_qs},
        .send = std::move(send)};
}

} // namespace

class TestUndoStack : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsUndoneFirst()
    {
        UndoStack stack;
        QStringList sent;
        for (const QString &name : {u"a"_qs, u"b"_qs}) {
            QVERIFY(stack.push(step(ChangeKind::Status, name, [&sent, name] {
                sent.append(name);
                return answered(Done());
            })));
        }
        QSignalSpy undone(&stack, &UndoStack::undone);
        stack.undo();
        QVERIFY(stack.isBusy());
        stack.undo(); // one at a time
        QTRY_COMPARE(undone.count(), 1);
        QCOMPARE(sent, QStringList {u"b"_qs});
        QCOMPARE(stack.steps().size(), 1);
        stack.undo();
        QTRY_COMPARE(undone.count(), 2);
        QCOMPARE(sent, (QStringList {u"b"_qs, u"a"_qs}));
        QVERIFY(stack.steps().isEmpty());
    }

    void afterARefusalTheStepStaysAfterALostAnswerItGoes()
    {
        UndoStack stack;
        Result<Done> answer = ApiError {.kind = ErrorKind::Forbidden, .trace = u"t-1"_qs};
        QVERIFY(stack.push(step(ChangeKind::Parent, u"a"_qs, [&answer] { return answered(answer); })));
        QList<ChangeRecord> outcomes;
        connect(&stack, &UndoStack::undone, this, [&outcomes](const ChangeRecord &record) { outcomes.append(record); });
        stack.undo();
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.last().outcome, ChangeRecord::Outcome::Failure);
        QCOMPARE(outcomes.last().transactionId, u"t-1"_qs);
        QCOMPARE(stack.steps().size(), 1);
        answer = ApiError {.kind = ErrorKind::Timeout};
        stack.undo();
        QTRY_COMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.last().outcome, ChangeRecord::Outcome::Unclear);
        QVERIFY(stack.steps().isEmpty());
    }

    void whatNeverCanBeTakenBackAgainGoes()
    {
        for (const ApiError &error : {ApiError {.kind = ErrorKind::NotFound}, ApiError {.kind = ErrorKind::Refused, .code = UndoStack::stateChanged.toString()}}) {
            UndoStack stack;
            QVERIFY(stack.push(step(ChangeKind::Invite, u"a"_qs, [error] { return answered(error); })));
            QSignalSpy undone(&stack, &UndoStack::undone);
            stack.undo();
            QTRY_COMPARE(undone.count(), 1);
            QVERIFY(stack.steps().isEmpty());
        }
    }

    void whatCannotBeTakenBackIsRefused()
    {
        UndoStack stack;
        const auto send = [] { return answered(Done()); };
        for (const ChangeKind kind : {ChangeKind::Remove, ChangeKind::Ibmid, ChangeKind::Resend})
            QVERIFY(!stack.push(step(kind, u"a"_qs, send)));
        QVERIFY(!stack.push(step(ChangeKind::Status, u"a"_qs, {})));
        QVERIFY(stack.steps().isEmpty());
    }

    void ofSomebodyWhoIsGoneNothingIsLeft()
    {
        UndoStack stack;
        const auto send = [] { return answered(Done()); };
        QVERIFY(stack.push(step(ChangeKind::Status, u"a"_qs, send)));
        QVERIFY(stack.push(step(ChangeKind::AddToGroup, u"b"_qs, send)));
        stack.forget({u"a"_qs});
        QCOMPARE(stack.steps().size(), 1);
        for (int count = 0; count < 150; ++count)
            QVERIFY(stack.push(step(ChangeKind::Status, QString::number(count), send)));
        QCOMPARE(stack.steps().size(), UndoStack::mostSteps);
    }
};

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"
