#include "models/core/addresslist.h"

#include <QTest>

using namespace iam;

class TestAddressList : public QObject
{
    Q_OBJECT

private slots:
    void checksAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        using P = EmailProblem;
        QTest::newRow("plain") << u"ada@example.com"_qs << int(P::None);
        QTest::newRow("plus and subdomain") << u"ops+eu@mail.example.co.uk"_qs << int(P::None);
        QTest::newRow("non-ASCII before the at") << u"zoë@example.com"_qs << int(P::None);
        QTest::newRow("non-ASCII domain") << u"ada@müller.example"_qs << int(P::None);
        QTest::newRow("empty") << QString() << int(P::Empty);
        QTest::newRow("no at") << u"ada.example.com"_qs << int(P::NoAt);
        QTest::newRow("two ats") << u"ada@b@example.com"_qs << int(P::SeveralAt);
        QTest::newRow("nothing before") << u"@example.com"_qs << int(P::EmptyPart);
        QTest::newRow("nothing behind") << u"ada@"_qs << int(P::EmptyPart);
        QTest::newRow("blank") << u"ada moreau@example.com"_qs << int(P::Blank);
        QTest::newRow("forbidden") << u"ada<b>@example.com"_qs << int(P::ForbiddenCharacter);
        QTest::newRow("underscore in the domain") << u"ada@ex_ample.com"_qs << int(P::ForbiddenCharacter);
        QTest::newRow("dot first") << u".ada@example.com"_qs << int(P::MisplacedDot);
        QTest::newRow("two dots") << u"ada@example..com"_qs << int(P::MisplacedDot);
        QTest::newRow("domain without a dot") << u"ada@localhost"_qs << int(P::MisplacedDot);
        QTest::newRow("254 characters") << QString(242, u'a') + u"@example.com"_qs << int(P::None);
        QTest::newRow("255 characters") << QString(243, u'a') + u"@example.com"_qs << int(P::TooLong);
        QTest::newRow("a direction control inside") << u"ada\u202E@example.com"_qs << int(P::ForbiddenCharacter);
    }
    void checksAddresses()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QCOMPARE(int(checkEmail(text)), problem);
    }

    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        const QStringList both {u"ada@example.com"_qs, u"ed@example.com"_qs};
        QTest::newRow("nothing") << u" \n ; , "_qs << QStringList();
        QTest::newRow("commas") << u"ada@example.com,ed@example.com"_qs << both;
        QTest::newRow("semicolons and blanks") << u"ada@example.com ; ed@example.com;"_qs << both;
        QTest::newRow("blanks") << u"ada@example.com ed@example.com"_qs << both;
        QTest::newRow("lines of Windows") << u"ada@example.com\r\ned@example.com\r\n"_qs << both;
        QTest::newRow("names") << u"Ada Moreau <ada@example.com>, Ed <ed@example.com>"_qs << both;
        QTest::newRow("quoted name with comma") << u"\"Moreau, Ada\" <ada@example.com>; ed@example.com"_qs << both;
        QTest::newRow("names without separators") << u"Ada <ada@example.com> Ed <ed@example.com>"_qs << both;
        QTest::newRow("listed twice, other case") << u"ada@example.com ADA@Example.com ed@example.com"_qs << both;
        QTest::newRow("a lone quotation mark") << u"\"ada@example.com\ned@example.com"_qs
                                               << QStringList {u"\"ada@example.com"_qs, u"ed@example.com"_qs};
    }
    void readsWhatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, addresses);
        QStringList found;
        for (const ListedAddress &address : readAddressList(text))
            found.append(address.text);
        QCOMPARE(found, addresses);
    }

    void countsHowOftenAnAddressIsListed()
    {
        const QList<ListedAddress> list = readAddressList(u"a@x.org, A@X.org; b@x.org, a@x.org"_qs);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).times, 3);
        QCOMPARE(list.at(1).times, 1);
    }
};

QTEST_GUILESS_MAIN(TestAddressList)
#include "tst_addresslist.moc"
