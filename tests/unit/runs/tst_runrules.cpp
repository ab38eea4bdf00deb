#include "models/runs/runpace.h"
#include "models/runs/runrules.h"

#include <QTest>

using namespace iam;
using namespace std::chrono_literals;

class TestRunRules : public QObject
{
    Q_OBJECT

private slots:
    void tellsConflictsApart();
    void takesALostAnswerForUnclear();
    void tellsWhatWasNeverSent();
    void looksTwiceBeforeAnInvitationIsRepeated();
    void knowsALostResendByItsTime();
    void goneAfterALostRemovalIsDone();
    void slowsDownAndRecovers();
    void keepsAnItemThroughJson();
};

namespace {

RunItem item(const char *email, RunItemState state = RunItemState::Sending)
{
    return {.email = QString::fromLatin1(email), .state = state};
}

User user(const char *email, UserState state, const QDateTime &invitedOn = {})
{
    User user;
    user.id = {QStringLiteral("id")};
    user.email = QString::fromLatin1(email);
    user.state = state;
    user.invitedOn = invitedOn;
    return user;
}

const QDateTime before({2025, 6, 1}, {12, 0}, Qt::UTC);

} // namespace

void TestRunRules::tellsConflictsApart()
{
    ApiError error {.kind = ErrorKind::Conflict, .message = QStringLiteral("Invite request blocked : b@x.example, c@x.example"),
        .moreInfo = QStringLiteral("the following user(s) are already in processing state, please try again after one minute")};
    const QList<RunItem> items {item("a@x.example"), item("b@x.example"), item("c@x.example")};
    auto refused = runrules::refuse(RunAction::Invite, items, error);
    QCOMPARE(refused.items.at(0).state, RunItemState::Planned);
    QCOMPARE(refused.items.at(1).state, RunItemState::Held);
    QCOMPARE(refused.items.at(2).state, RunItemState::Held);
    QCOMPARE(runrules::waitOf(refused.items.at(1), {}), std::chrono::milliseconds(60s));
    error.moreInfo = QStringLiteral("the following user(s) are in an error state, please remove them first");
    refused = runrules::refuse(RunAction::Invite, items, error);
    QCOMPARE(refused.items.at(0).state, RunItemState::Planned);
    QCOMPARE(refused.items.at(1).state, RunItemState::Failed);
    QCOMPARE(refused.items.at(1).error, error);
    // For a removal a conflict is an answer as good as any.
    QCOMPARE(runrules::refuse(RunAction::Remove, {item("d@x.example")}, error).items.first().state, RunItemState::Failed);
}

void TestRunRules::takesALostAnswerForUnclear()
{
    for (const ErrorKind kind : {ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Protocol}) {
        QCOMPARE(runrules::refuse(RunAction::Invite, {item("a@x.example")}, {.kind = kind}).items.first().state, RunItemState::Unclear);
        QCOMPARE(runrules::refuse(RunAction::Resend, {item("a@x.example")}, {.kind = kind}).items.first().state, RunItemState::Unclear);
        // A second time changes nothing.
        QCOMPARE(runrules::refuse(RunAction::AddToGroup, {item("a@x.example")}, {.kind = kind}).items.first().state, RunItemState::Planned);
    }
    RunItem tried = item("a@x.example");
    tried.tries = runrules::mostTries;
    QCOMPARE(runrules::refuse(RunAction::Invite, {tried}, {.kind = ErrorKind::Timeout}).items.first().state, RunItemState::LeftUnclear);
    QCOMPARE(runrules::refuse(RunAction::Invite, {item("a@x.example")}, {.kind = ErrorKind::TooManyRequests}).items.first().state, RunItemState::Planned);
    QCOMPARE(runrules::refuse(RunAction::Invite, {item("a@x.example")}, {.kind = ErrorKind::Unauthorized}).then, runrules::Refused::Then::Pause);
    QCOMPARE(runrules::refuse(RunAction::Invite, {item("a@x.example")}, {.kind = ErrorKind::Unauthorized, .code = QStringLiteral("1025")}).items.first().state, RunItemState::Failed);
}

void TestRunRules::tellsWhatWasNeverSent()
{
    // Without a token nothing goes out: there is nothing to look up, and no try is spent.
    for (const ErrorKind kind : {ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Protocol}) {
        const auto refused = runrules::refuse(RunAction::Resend, {item("a@x.example")}, {.kind = kind, .notSent = true});
        QCOMPARE(refused.items.first().state, RunItemState::Planned);
        QCOMPARE(refused.items.first().tries, 0);
        QCOMPARE(refused.then, runrules::Refused::Then::Slower);
    }
    // An answer that is too large for us comes after the change: sending half of it again would invite people twice.
    const QList<RunItem> two {item("a@x.example"), item("b@x.example")};
    for (const RunItem &lost : runrules::refuse(RunAction::Invite, two, {.kind = ErrorKind::TooLarge}).items)
        QCOMPARE(lost.state, RunItemState::Unclear);
    const auto split = runrules::refuse(RunAction::Invite, two, {.kind = ErrorKind::TooLarge, .httpStatus = 413});
    QCOMPARE(split.items.first().state, RunItemState::Planned);
    QCOMPARE(split.limit, 1);
}

void TestRunRules::looksTwiceBeforeAnInvitationIsRepeated()
{
    RunItem lost = item("a@x.example", RunItemState::Unclear);
    lost.tries = 1;
    runrules::takeLook(RunAction::Invite, std::nullopt, lost);
    QCOMPARE(lost.state, RunItemState::Unclear);
    runrules::takeLook(RunAction::Invite, std::nullopt, lost);
    QCOMPARE(lost.state, RunItemState::Planned);
    lost.state = RunItemState::Unclear;
    runrules::takeLook(RunAction::Invite, user("a@x.example", UserState::Processing), lost);
    QCOMPARE(lost.state, RunItemState::Taken);
    runrules::takeLook(RunAction::Invite, user("a@x.example", UserState::Pending), lost);
    QCOMPARE(lost.state, RunItemState::Done);
    QCOMPARE(lost.seen, UserState::Pending);
    // Somebody else's invitation is nobody's business of this run.
    RunItem held = item("a@x.example", RunItemState::Held);
    runrules::takeLook(RunAction::Invite, user("a@x.example", UserState::Processing), held);
    QCOMPARE(held.state, RunItemState::Held);
    runrules::takeLook(RunAction::Invite, user("a@x.example", UserState::Pending), held);
    QCOMPARE(held.state, RunItemState::Skipped);
    QCOMPARE(held.skip, RunSkip::OtherInvitation);
}

void TestRunRules::knowsALostResendByItsTime()
{
    RunItem lost = item("a@x.example", RunItemState::Unclear);
    lost.tries = 1;
    lost.invitedOn = before;
    lost.seen = UserState::Pending;
    RunItem same = lost;
    runrules::takeLook(RunAction::Resend, user("a@x.example", UserState::Pending, before.addSecs(5)), lost);
    QCOMPARE(lost.state, RunItemState::Done);
    runrules::takeLook(RunAction::Resend, user("a@x.example", UserState::Pending, before), same);
    QCOMPARE(same.state, RunItemState::Unclear);
    runrules::takeLook(RunAction::Resend, user("a@x.example", UserState::Pending, before), same);
    QCOMPARE(same.state, RunItemState::Planned);
    RunItem blind = item("a@x.example", RunItemState::Unclear);
    blind.tries = 1;
    runrules::takeLook(RunAction::Resend, user("a@x.example", UserState::Pending), blind);
    QCOMPARE(blind.state, RunItemState::LeftUnclear); // better none than two
}

void TestRunRules::goneAfterALostRemovalIsDone()
{
    RunItem fresh = item("a@x.example");
    QCOMPARE(runrules::refuse(RunAction::Remove, {fresh}, {.kind = ErrorKind::NotFound}).items.first().state, RunItemState::Skipped);
    fresh.tries = 1;
    QCOMPARE(runrules::refuse(RunAction::Remove, {fresh}, {.kind = ErrorKind::NotFound}).items.first().state, RunItemState::Done);
}

void TestRunRules::slowsDownAndRecovers()
{
    RunPace pace(8);
    pace.wait(before, 10s);
    pace.wait(before, 20s); // those under way at the same time are refused, too
    QCOMPARE(pace.window(), 4);
    QVERIFY(pace.isQuiet(before.addSecs(19)));
    QVERIFY(!pace.isQuiet(before.addSecs(20)));
    for (int i = 0; i < 100; ++i)
        pace.good();
    QCOMPARE(pace.window(), 8);
    QDateTime now = before.addSecs(60);
    QVERIFY(pace.lost(now, 2s));
    QVERIFY(!pace.isQuiet(now)); // one loss is its item's matter
    bool on = true;
    for (int i = 0; i < 20 && on; ++i) {
        on = pace.lost(now, 2s);
        now = std::max(now, pace.quietUntil()).addMSecs(1);
    }
    QVERIFY(!on);
    pace.forgive();
    QVERIFY(!pace.isDoubtful());
    for (int i = 0; i < 60; ++i)
        pace.settled(now.addMSecs(100 * i));
    QVERIFY(pace.rate(now.addMSecs(5'900)) > 9 && pace.rate(now.addMSecs(5'900)) < 11);
}

void TestRunRules::keepsAnItemThroughJson()
{
    RunItem full {.email = QStringLiteral("a@x.example"), .name = QStringLiteral("A"), .user = {QStringLiteral("u")}, .iamId = {QStringLiteral("i")},
        .access = 0, .seen = UserState::Pending, .invitedOn = before, .before = QStringLiteral("{}"), .state = RunItemState::Skipped,
        .skip = RunSkip::NoLongerFits, .tries = 2, .holds = 1, .absences = 1, .alone = true, .error = {.kind = ErrorKind::Server, .httpStatus = 503},
        .transactionId = QStringLiteral("t"), .at = before};
    for (int state = 0; state < runItemStateTotal; ++state) {
        full.state = static_cast<RunItemState>(state);
        const Result<RunItem> read = RunItem::fromJson(full.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read.value(), full);
    }
    QVERIFY(!RunItem::fromJson({}).ok());
    for (const RunAction action : {RunAction::Invite, RunAction::Resend, RunAction::CancelInvitation, RunAction::ClearFailedInvitation,
             RunAction::Remove, RunAction::AddToGroup, RunAction::RemoveFromGroup, RunAction::SetStatus}) {
        Run run {.id = QStringLiteral("r"), .action = action, .account = {QStringLiteral("acc")}, .startedAt = before, .status = UserState::Suspended,
            .holdTime = 10s};
        run.group.id = {QStringLiteral("g")};
        const Result<Run> read = Run::fromHead(QStringLiteral("r"), run.head());
        QVERIFY(read.ok());
        QCOMPARE(read.value().head(), run.head());
    }
}

QTEST_GUILESS_MAIN(TestRunRules)
#include "tst_runrules.moc"
