#include "models/core/invitationrun.h"

#include <QTest>

using namespace iam;
using namespace Qt::Literals::StringLiterals;

namespace {

RunPerson person(const QString &email, int invitation, InviteOutcomeKind outcome)
{
    return {.email = email, .invitation = invitation, .outcome = outcome};
}

} // namespace

class TestInvitationRun : public QObject
{
    Q_OBJECT

private slots:
    void theFailedShareAnInvitationOrNone_data()
    {
        using Kind = InviteOutcomeKind;
        QTest::addColumn<QList<RunPerson>>("people");
        QTest::addColumn<int>("invitation"); // -1: none
        QTest::newRow("nobody") << QList<RunPerson> {} << -1;
        QTest::newRow("nobody failed") << QList {person(u"a@x.org"_s, 0, Kind::Joined)} << -1;
        QTest::newRow("one") << QList {person(u"a@x.org"_s, 0, Kind::Joined), person(u"b@x.org"_s, 1, Kind::Failed)} << 1;
        QTest::newRow("two alike") << QList {person(u"a@x.org"_s, 1, Kind::Failed), person(u"b@x.org"_s, 1, Kind::Failed)} << 1;
        QTest::newRow("different access")
            << QList {person(u"a@x.org"_s, 0, Kind::Failed), person(u"b@x.org"_s, 1, Kind::Failed)} << -1;
    }
    void theFailedShareAnInvitationOrNone()
    {
        QFETCH(QList<RunPerson>, people);
        QFETCH(int, invitation);
        InvitationRun run;
        run.people = people;
        QCOMPARE(run.invitationOfFailed().value_or(-1), invitation);
    }
};

QTEST_GUILESS_MAIN(TestInvitationRun)
#include "tst_invitationrun.moc"
