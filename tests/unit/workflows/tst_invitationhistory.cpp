#include "models/api/extensionsapi.h"
#include "models/workflows/invitationhistory.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace iam;
using namespace iam::test;

namespace {

/// A service with a list of invitations, newest first, that tells which pages were asked for.
struct Events
{
    ClientFixture client;
    ExtensionsApi extensions {client.transport};
    InvitationHistory history {extensions, {u"a"_qs}};
    QSignalSpy came {&history, &InvitationHistory::came};
    int invitations = 0; ///< the newest is user{n}@x, sent in minute n
    int broken = 0; ///< so many pages from the second on fail
    QStringList asked; ///< "limit from", of invitations

    Events()
    {
        client.next = [this](const ReceivedRequest &request) { return answer(QUrlQuery(QString::fromUtf8(request.target).section(u'?', 1))); };
    }
    ScriptedAnswer answer(const QUrlQuery &query)
    {
        if (query.queryItemValue(u"action"_qs) != u"user-management.user.invite")
            return ScriptedAnswer::json(200, {{u"resources"_qs, QJsonArray()}});
        const int limit = query.queryItemValue(u"limit"_qs).toInt();
        const bool isFirst = !query.hasQueryItem(u"_start"_qs);
        const int from = isFirst ? invitations : query.queryItemValue(u"_start"_qs).toInt();
        asked.append(u"%1 %2"_qs.arg(limit).arg(from));
        if (!isFirst && broken-- > 0)
            return {.status = 404};
        QJsonArray events;
        int number = from;
        for (; number > 0 && events.size() < limit; --number)
            events.append(event(number));
        QJsonObject page {{u"resources"_qs, events}};
        if (number > 0)
            page.insert(u"next_url"_qs, u"/ext/v1/accounts/a/events?_start=%1"_qs.arg(number));
        return ScriptedAnswer::json(200, page);
    }
    static QJsonObject event(int number)
    {
        return {{u"id"_qs, u"e%1"_qs.arg(number)}, {u"action"_qs, u"user-management.user.invite"_qs}, {u"outcome"_qs, u"success"_qs},
            {u"eventTime"_qs, QDateTime({2025, 6, 1}, {0, 0}, Qt::UTC).addSecs(60 * number).toString(Qt::ISODate)},
            {u"initiator"_qs, QJsonObject {{u"id"_qs, u"IBMid-9"_qs}}},
            {u"target"_qs, QJsonObject {{u"name"_qs, u"User%1@x"_qs.arg(number)}}}};
    }
    /// What was asked for until both kinds were read to their end.
    QStringList read()
    {
        asked.clear();
        came.clear();
        history.read();
        (void)QTest::qWaitFor([this] { return came.count() == 2; });
        return asked;
    }
    [[nodiscard]] bool knows(int number) const { return history.facts().value(u"user%1@x"_qs.arg(number)).lastSent.isValid(); }
};

} // namespace

class TestInvitationHistory : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheNewsIsReadAgain()
    {
        Events s;
        s.invitations = 250;
        QCOMPARE(s.read(), QStringList({u"100 250"_qs, u"100 150"_qs, u"100 50"_qs}));
        QCOMPARE(s.history.facts().size(), 250);
        QCOMPARE(s.history.facts().value(u"user1@x"_qs).inviter, u"IBMid-9"_qs);
        QCOMPARE(s.read(), QStringList({u"20 250"_qs}));
        s.invitations += 19;
        QCOMPARE(s.read(), QStringList({u"20 269"_qs}));
        QVERIFY(s.knows(269) && s.knows(251));
    }
    void muchNewsIsReadToWhatIsKnown()
    {
        Events s;
        s.invitations = 150;
        s.read();
        s.invitations += 130;
        QCOMPARE(s.read(), QStringList({u"20 280"_qs, u"100 260"_qs, u"100 160"_qs}));
        QCOMPARE(s.history.facts().size(), 280);
    }
    void newsThatBrokeOffIsReadWholeTheNextTime()
    {
        Events s;
        s.invitations = 10;
        s.read();
        s.invitations += 90;
        s.broken = 1;
        s.history.read();
        QTRY_COMPARE(s.asked, QStringList({u"100 10"_qs, u"20 100"_qs, u"100 80"_qs}));
        QTRY_COMPARE(s.came.count(), 3); // the resends only
        QVERIFY(!s.knows(50));
        QCOMPARE(s.read(), QStringList({u"20 100"_qs, u"100 80"_qs}));
        QVERIFY(s.knows(50));
    }
    void askedForWhileItReadsItReadsOnceMore()
    {
        Events s;
        s.invitations = 1;
        for (int times = 0; times < 5; ++times)
            s.history.read();
        QTRY_COMPARE(s.came.count(), 4);
        QCOMPARE(s.asked, QStringList({u"100 1"_qs, u"20 1"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestInvitationHistory)
#include "tst_invitationhistory.moc"
