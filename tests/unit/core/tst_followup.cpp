#include "models/core/followup.h"

#include <QTest>

using namespace iam;
using namespace std::chrono_literals;

class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void isGivenOnceToTheVeryPersonInTime_data()
    {
        QTest::addColumn<bool>("there");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<int>("lastSentDay"); // -1: no event
        QTest::addColumn<int>("step");
        using S = UserState;
        using F = FollowUpStep;
        QTest::newRow("pending") << true << true << int(S::Pending) << 3 << -1 << int(F::Wait);
        QTest::newRow("processing") << true << true << int(S::Processing) << 0 << -1 << int(F::Wait);
        QTest::newRow("accepted") << true << true << int(S::Active) << 3 << -1 << int(F::Apply);
        QTest::newRow("accepted, console closed for long") << true << true << int(S::Active) << 90 << -1 << int(F::Apply);
        QTest::newRow("cancelled") << false << true << int(S::Unknown) << 3 << -1 << int(F::DropCancelled);
        QTest::newRow("list not read yet") << false << false << int(S::Unknown) << 3 << -1 << int(F::Wait);
        QTest::newRow("expired") << true << true << int(S::Pending) << 31 << -1 << int(F::DropExpired);
        QTest::newRow("expired, sent again, accepted") << true << true << int(S::Active) << 40 << 35 << int(F::DropExpired);
        QTest::newRow("sent again in time") << true << true << int(S::Active) << 40 << 20 << int(F::Apply);
        QTest::newRow("failed at the service") << true << true << int(S::InvitationFailed) << 0 << -1 << int(F::DropCancelled);
        QTest::newRow("suspended meanwhile") << true << true << int(S::Suspended) << 3 << -1 << int(F::Wait);
    }
    void isGivenOnceToTheVeryPersonInTime()
    {
        QFETCH(bool, there);
        QFETCH(bool, complete);
        QFETCH(int, state);
        QFETCH(int, daysLater);
        QFETCH(int, lastSentDay);
        const QDateTime sent({2026, 11, 1}, {12, 0}, Qt::UTC);
        FollowUp followUp {.id = u"run/user/1"_qs, .user = {u"record"_qs}, .email = u"ravi@example.com"_qs, .sentAt = sent};
        FollowUpSight sight {.listComplete = complete, .recordThere = there, .state = UserState(state), .email = u"Ravi@example.com"_qs};
        if (lastSentDay >= 0)
            sight.lastSent = sent.addDays(lastSentDay);
        QTEST(int(nextStep(followUp, sight, sent.addDays(daysLater))), "step");
        // What is settled stays so, whatever the account shows.
        for (const FollowUp::State settled : {FollowUp::State::Applied, FollowUp::State::Dropped, FollowUp::State::Failed}) {
            followUp.state = settled;
            QCOMPARE(nextStep(followUp, sight, sent.addDays(daysLater)), FollowUpStep::Wait);
        }
    }

    void neverReachesAnotherPerson()
    {
        const QDateTime sent({2026, 11, 1}, {12, 0}, Qt::UTC);
        const FollowUp followUp {.id = u"1"_qs, .user = {u"record"_qs}, .email = u"ravi@example.com"_qs, .sentAt = sent};
        const FollowUpSight other {.listComplete = true, .recordThere = true, .state = UserState::Active, .email = u"eve@example.com"_qs};
        QCOMPARE(nextStep(followUp, other, sent.addDays(1)), FollowUpStep::DropCancelled);
    }

    void survivesTheDisk()
    {
        FollowUp followUp {.id = u"run/user/1"_qs,
            .user = {u"record"_qs},
            .email = u"zoë@example.com"_qs,
            .sentAt = QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC),
            .state = FollowUp::State::Applying};
        Policy policy;
        policy.roles = {{.crn = u"crn:v1:bluemix:public:iam::::serviceRole:Reader"_qs, .displayName = u"Reader"_qs}};
        policy.resource = {{.key = u"serviceInstance"_qs, .value = u"QR-*"_qs, .op = PolicyOperator::StringMatch}};
        followUp.policy = policy;
        const Result<FollowUp> read = FollowUp::fromJson(followUp.toJson(), {});
        QVERIFY(read.ok());
        QCOMPARE(read.value(), followUp);
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
