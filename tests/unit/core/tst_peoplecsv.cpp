#include "models/core/addresslist.h"
#include "models/core/confusable.h"
#include "models/core/domainpattern.h"
#include "models/core/peoplecsv.h"

#include <QTest>

using namespace iam;

class TestPeopleCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain("email,groups,like\nfatima@example.com,ml,\namyra@example.com,ml|finance,ada@example.com\n");
        QTest::newRow("commas") << plain;
        QTest::newRow("mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("semicolons, lines of Windows")
            << QByteArray("Email;Groups;Like\r\nfatima@example.com;ml;\r\namyra@example.com;ml | finance;ada@example.com\r\n");
        QTest::newRow("tabs, no end of line") << QByteArray("email\tgroups\tlike\nfatima@example.com\tml\namyra@example.com\tml|finance\tada@example.com");
        QTest::newRow("quotation marks") << QByteArray("\"email\",\"groups\",\"like\"\n\"fatima@example.com\",\"ml\",\"\"\n\"amyra@example.com\",\"ml|finance\",\"ada@example.com\"\n");
        QTest::newRow("no header") << QByteArray("fatima@example.com,ml\namyra@example.com,ml|finance,ada@example.com\n");
        QTest::newRow("columns in another order") << QByteArray("like,email,groups\n,fatima@example.com,ml\nada@example.com,amyra@example.com,ml|finance\n");
        QTest::newRow("blank lines") << QByteArray("email,groups,like\n\nfatima@example.com,ml,\n\n\namyra@example.com,ml|finance,ada@example.com\n\n");
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const PeopleCsv csv = readPeopleCsv(bytes);
        QVERIFY(csv.problems.isEmpty());
        QCOMPARE(csv.people.size(), 2);
        QCOMPARE(csv.people.at(0).email, u"fatima@example.com"_qs);
        QCOMPARE(csv.people.at(0).groups, QStringList {u"ml"_qs});
        QVERIFY(csv.people.at(0).like.isEmpty());
        QCOMPARE(csv.people.at(1).groups, (QStringList {u"ml"_qs, u"finance"_qs}));
        QCOMPARE(csv.people.at(1).like, u"ada@example.com"_qs);
    }

    void namesLineColumnValueAndRule_data()
    {
        using Rule = CsvProblem::Rule;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("not an address") << QByteArray("email,groups\na@x.org,ml\nnobody,ml\n") << int(Rule::NotAnAddress) << 3 << u"email"_qs << u"nobody"_qs;
        QTest::newRow("no address") << QByteArray("email,groups\n,ml\n") << int(Rule::EmptyEmail) << 2 << u"email"_qs << QString();
        QTest::newRow("colleague is no address") << QByteArray("email,like\na@x.org,Ada\n") << int(Rule::NotAnAddress) << 2 << u"like"_qs << u"Ada"_qs;
        QTest::newRow("unknown column") << QByteArray("email,team\na@x.org,ml\n") << int(Rule::UnknownColumn) << 1 << u"team"_qs << u"team"_qs;
        QTest::newRow("no column for addresses") << QByteArray("groups,like\nml,\n") << int(Rule::NoEmailColumn) << 1 << u"email"_qs << QString();
        QTest::newRow("too many fields") << QByteArray("email,groups\na@x.org,ml,finance\n") << int(Rule::TooManyFields) << 2 << u"3"_qs << u"finance"_qs;
        QTest::newRow("open quotation mark") << QByteArray("email\na@x.org\n\"b@x.org\n") << int(Rule::OpenQuote) << 3 << QString() << QString();
        QTest::newRow("twice with other access") << QByteArray("email,groups\na@x.org,ml\nA@X.org,finance\n") << int(Rule::ConflictingLines) << 3 << u"email"_qs << u"A@X.org"_qs;
        QTest::newRow("not UTF-8") << QByteArray("email\nzo\xEB@x.org\n") << int(Rule::NotUtf8) << 0 << QString() << QString();
    }
    void namesLineColumnValueAndRule()
    {
        QFETCH(QByteArray, bytes);
        const PeopleCsv csv = readPeopleCsv(bytes);
        QVERIFY(csv.people.isEmpty());
        QCOMPARE(csv.problems.size(), 1);
        const CsvProblem &problem = csv.problems.first();
        QTEST(int(problem.rule), "rule");
        QTEST(problem.line, "line");
        QTEST(problem.column, "column");
        QTEST(problem.value, "value");
    }

    void takesAddressesOutOfPastedText()
    {
        const QString text = u"Ada <ada@x.org>, nina.x.org\nbo@x.org; NINA.x.org\n\"Moreau, Eve\" <eve@x.org>"_qs;
        const QString rest = withoutAddresses(text, {u"nina.x.org"_qs});
        QStringList left;
        for (const ListedAddress &address : readAddressList(rest))
            left.append(address.text);
        QCOMPARE(left, (QStringList {u"ada@x.org"_qs, u"bo@x.org"_qs, u"eve@x.org"_qs}));
        QCOMPARE(readAddressList(text).at(0).name, u"Ada"_qs);
        QCOMPARE(readAddressList(text).at(3).name, u"Moreau, Eve"_qs);
        const ListedAddress second = readAddressList(text).at(1);
        QCOMPARE(text.mid(second.position, second.text.size()), second.text);
        // What stands before a name is not lost, and how mail programs write is no repetition.
        QCOMPARE(readAddressList(u"a@x.org Bo <bo@x.org>"_qs).size(), 2);
        QCOMPARE(readAddressList(u"'bo@x.org' <bo@x.org>"_qs).size(), 1);
    }

    void patternsOfDomains_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        QTest::newRow("domain") << u"**@example.com"_qs << u"ada.moreau@Example.com"_qs << true;
        QTest::newRow("other domain") << u"**@example.com"_qs << u"ada@example.org"_qs << false;
        QTest::newRow("a longer domain") << u"**@example.com"_qs << u"ada@example.com.evil.org"_qs << false;
        QTest::newRow("one star stops at a dot") << u"*@example.com"_qs << u"ada.moreau@example.com"_qs << false;
        QTest::newRow("sub-domain") << u"**@*.example.org"_qs << u"ada@eu.example.org"_qs << true;
        QTest::newRow("no sub-domain") << u"**@*.example.org"_qs << u"ada@example.org"_qs << false;
        QTest::newRow("two sub-domains") << u"**@*.example.org"_qs << u"ada@a.b.example.org"_qs << false;
        QTest::newRow("any sub-domains") << u"**@**.example.org"_qs << u"ada@a.b.example.org"_qs << true;
        QTest::newRow("one character") << u"a?@x.org"_qs << u"ab@x.org"_qs << true;
        QTest::newRow("one character, none there") << u"a?@x.org"_qs << u"a@x.org"_qs << false;
        QTest::newRow("many stars") << u"**a**a**a**a**a**a**@x.org"_qs << QString(200, u'a') + u"@y.org"_qs << false;
    }
    void patternsOfDomains()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, address);
        QTEST(matchesDomainPattern(pattern, address), "fits");
    }

    void namesLettersThatLookLikeOthers()
    {
        QCOMPARE(lookAlikeLetters(u"pаul@example.com"_qs), QStringList {u"а (U+0430)"_qs});
        QVERIFY(lookAlikeLetters(u"paul@example.com"_qs).isEmpty());
        QCOMPARE(outline(u"examp1e.com"_qs), outline(u"example.com"_qs));
        QCOMPARE(outline(u"exаmple.com"_qs), outline(u"example.com"_qs));
    }
};

QTEST_GUILESS_MAIN(TestPeopleCsv)
#include "tst_peoplecsv.moc"
