// Whom of a selection an action fits, and who is left out.
#include "models/core/bulksplit.h"

#include <QTest>

using namespace iam;

namespace {

Actor owner() { return {.iamId = {QStringLiteral("IBMid-1")}, .isOwner = true, .rightsKnown = true}; }

QList<ActionSubject> everyState()
{
    QList<ActionSubject> subjects;
    for (int status = 0; status < userStatusTotal; ++status)
        subjects.append({.status = static_cast<UserStatus>(status)});
    return subjects;
}

} // namespace

class TestBulkSplit : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsEitherInOrOut()
    {
        const QList<ActionSubject> subjects = everyState();
        for (const UserAction action : {UserAction::Resend, UserAction::Cancel, UserAction::ClearFailedInvitation,
                 UserAction::Remove, UserAction::AddToGroup, UserAction::ChangeStatus}) {
            const BulkSplit split = splitFor(action, UserStatus::Suspended, subjects, owner());
            QCOMPARE(split.fits.size() + split.leftOut.size(), subjects.size());
            for (const qsizetype place : split.fits)
                QVERIFY(refusalOf(action, subjects.at(place), owner()) == Refusal::No);
            for (const BulkSplit::LeftOut &out : split.leftOut)
                QVERIFY(!split.fits.contains(out.place));
            QVERIFY(!split.fits.contains(static_cast<qsizetype>(UserStatus::Unknown)));
        }
    }

    void theOwnerAndOneselfKeepTheirAccess_data()
    {
        QTest::addColumn<UserAction>("action");
        QTest::addColumn<UserStatus>("status");
        QTest::addColumn<bool>("leftOut");
        QTest::newRow("removal") << UserAction::Remove << UserStatus::Unknown << true;
        QTest::newRow("suspension") << UserAction::ChangeStatus << UserStatus::Suspended << true;
        QTest::newRow("a group") << UserAction::AddToGroup << UserStatus::Unknown << false;
    }
    void theOwnerAndOneselfKeepTheirAccess()
    {
        QFETCH(UserAction, action);
        QFETCH(UserStatus, status);
        QFETCH(bool, leftOut);
        const QList<ActionSubject> subjects {{.status = UserStatus::Active, .isOwner = true},
            {.status = UserStatus::Active, .isSelf = true}, {.status = UserStatus::Active}};
        const BulkSplit split = splitFor(action, status, subjects, owner());
        QCOMPARE(split.ownerLeftOut, leftOut);
        QCOMPARE(split.selfLeftOut, leftOut);
        QVERIFY(split.fits.contains(2));
        QCOMPARE(split.fits.contains(1), !leftOut);
    }

    void whoIsSoAlreadyIsLeftOut()
    {
        const QList<ActionSubject> subjects {{.status = UserStatus::Suspended}, {.status = UserStatus::Active}};
        const BulkSplit split = splitFor(UserAction::ChangeStatus, UserStatus::Suspended, subjects, owner());
        QCOMPARE(split.fits, QList<qsizetype> {1});
        QVERIFY(split.leftOut.constFirst().isSoAlready);
    }

    void unreadRightsAreSaid()
    {
        Actor unread = owner();
        unread.isOwner = false;
        unread.rightsKnown = false;
        const BulkSplit split = splitFor(UserAction::Resend, UserStatus::Unknown, {{.status = UserStatus::Pending}}, unread);
        QCOMPARE(split.fits.size(), 1);
        QVERIFY(split.unchecked);
    }
};

QTEST_APPLESS_MAIN(TestBulkSplit)
#include "tst_bulksplit.moc"
