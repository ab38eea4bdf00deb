#include "models/items/userquery.h"
#include "models/items/userstore.h"

#include <QTest>

using namespace iam;

namespace {

const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);

UserStore people()
{
    UserStore store;
    const auto add = [&store](const QString &first, const QString &last, const QString &email, UserState state, int daysOld) {
        User user;
        user.id = {email};
        user.firstName = first;
        user.lastName = last;
        user.email = email;
        user.iamId = {QStringLiteral("IBMid-%1").arg(store.size())};
        user.state = state;
        user.addedOn = now.addDays(-daysOld);
        store.append(user, now);
    };
    add(u"Zoë"_qs, u"van der Berg"_qs, u"zoe@example.com"_qs, UserState::Active, 400);
    add(QString(), QString(), u"pia@example.org"_qs, UserState::Pending, 28);
    add(QString(), QString(), u"tom@eu.example.org"_qs, UserState::Pending, 10);
    add(u"Noor"_qs, u"Haddad"_qs, u"noor@example.com"_qs, UserState::Suspended, 100);
    return store;
}

} // namespace

class TestUserQuery : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // first letters of the addresses
        QTest::newRow("nothing typed") << QString() << u"zptn"_qs;
        QTest::newRow("part of a name") << u"hadd"_qs << u"n"_qs;
        QTest::newRow("without accent") << u"zoe van"_qs << u"z"_qs;
        QTest::newRow("with accent and case") << u"ZOË"_qs << u"z"_qs;
        QTest::newRow("an accent typed in two parts") << u"Zoe\u0308"_qs << u"z"_qs;
        QTest::newRow("words kept together") << u"\"der Berg\""_qs << u"z"_qs;
        QTest::newRow("words in the wrong order, together") << u"\"Berg der\""_qs << QString();
        QTest::newRow("words in any order, apart") << u"Berg zoe"_qs << u"z"_qs;
        QTest::newRow("excluded") << u"-example.org"_qs << u"zn"_qs;
        QTest::newRow("excluded state") << u"-state:pending"_qs << u"zn"_qs;
        QTest::newRow("state") << u"state:pending"_qs << u"pt"_qs;
        QTest::newRow("domain takes its subdomains") << u"domain:example.org"_qs << u"pt"_qs;
        QTest::newRow("domain is not a piece of text") << u"domain:ample.org"_qs << QString();
        QTest::newRow("expires") << u"expires<7"_qs << u"p"_qs;
        QTest::newRow("expires, with unit") << u"expires<7d"_qs << u"p"_qs;
        QTest::newRow("added after") << u"added>2026-11-01"_qs << u"t"_qs;
        QTest::newRow("IAM ID") << u"ibmid-3"_qs << u"n"_qs;
        QTest::newRow("a wrong term is left out, the rest works") << u"stat:pending noor"_qs << u"n"_qs;
        QTest::newRow("a quoted colon is only text") << u"\"state:pending\""_qs << QString();
        QTest::newRow("a lone minus is a word") << u"-"_qs << u"n"_qs.left(0) + u"zptn"_qs;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const UserStore store = people();
        const UserQuery query = UserQuery::parse(text);
        QString letters;
        for (int row = 0; row < store.size(); ++row) {
            if (query.matches(store.at(row), now))
                letters.append(store.at(row).user.email.at(0));
        }
        QCOMPARE(letters, found);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        using Kind = QueryProblem::Kind;
        QTest::newRow("key") << u"a stat:pending"_qs << int(Kind::UnknownKey) << 2 << 12 << u"state:pending"_qs;
        QTest::newRow("state") << u"state:pend"_qs << int(Kind::UnknownState) << 0 << 10 << u"state:pending"_qs;
        QTest::newRow("number") << u"expires<soon"_qs << int(Kind::NotANumber) << 0 << 12 << u"expires<7"_qs;
        QTest::newRow("date") << u"added>2026-13-01"_qs << int(Kind::NotADate) << 0 << 16 << u"added>2025-12-31"_qs;
        QTest::newRow("nothing") << u"domain:"_qs << int(Kind::NothingAfterKey) << 0 << 7 << QString();
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, start);
        QFETCH(int, length);
        QFETCH(QString, suggestion);
        const QList<QueryProblem> problems = UserQuery::parse(text).problems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.first().kind), kind);
        QCOMPARE(problems.first().start, start);
        QCOMPARE(problems.first().length, length);
        QCOMPARE(problems.first().suggestion, suggestion);
    }

    void marksWhatItUnderstands()
    {
        const UserQuery query = UserQuery::parse(u"noor -state:active"_qs);
        QCOMPARE(query.narrowing().size(), 1);
        QCOMPARE(query.narrowing().first(), (UserQuery::Span {.start = 5, .length = 13}));
    }
};

QTEST_GUILESS_MAIN(TestUserQuery)
#include "tst_userquery.moc"
