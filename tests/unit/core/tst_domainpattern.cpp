#include "models/core/domainpattern.h"

#include <QTest>

using namespace iam;

class TestDomainPattern : public QObject
{
    Q_OBJECT

private slots:
    void patternsAreThoseOfTheAccount_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *pattern, const char *address, bool fits) {
            QTest::addRow("%s %s", pattern, address) << QString::fromUtf8(pattern) << QString::fromUtf8(address) << fits;
        };
        row("**@example.com", "a.b@example.com", true);
        row("**@example.com", "A.B@EXAMPLE.COM", true);
        row("**@example.com", "a@eu.example.com", false);
        row("**@example.com", "a@example.com.evil.net", false);
        row("**@example.com", "a@notexample.com", false);
        row("*@example.com", "ab@example.com", true);
        row("*@example.com", "a.b@example.com", false); // one star is no dot
        row("**@*.example.org", "a@eu.example.org", true);
        row("**@*.example.org", "a@example.org", false);
        row("**@*.example.org", "a@x.eu.example.org", false);
        row("**@**.example.org", "a@x.eu.example.org", true);
        row("**@example.???", "a@example.com", true);
        row("**@example.???", "a@example.de", false);
        row("**", "anybody@anywhere.net", true);
        row("**@exa(mple.com", "a@exa(mple.com", true); // nothing in it is an expression
        row("**@exa.ple.com", "a@exaxple.com", false);
    }
    void patternsAreThoseOfTheAccount()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, address);
        QFETCH(bool, fits);
        QCOMPARE(matchesDomainPattern(pattern, address), fits);
        QCOMPARE(isAllowedByPatterns({QStringLiteral("nobody"), pattern}, address), fits);
    }

    void noPatternAllowsNobody() { QVERIFY(!isAllowedByPatterns({}, QStringLiteral("a@example.com"))); }
};

QTEST_APPLESS_MAIN(TestDomainPattern)
#include "tst_domainpattern.moc"
