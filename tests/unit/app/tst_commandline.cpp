#include "app/commandline.h"
#include "app/credentialchain.h"
#include "app/pseudotranslator.h"

#include <QTest>

using namespace iam;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("wish");
        QTest::addColumn<bool>("demo");
        using Wish = CommandLine::Wish;
        const auto row = [](const char *name, const QStringList &arguments, Wish wish, bool demo) {
            QTest::newRow(name) << arguments << int(wish) << demo;
        };
        row("nothing opens the demo", {}, Wish::Run, true);
        row("demo", {u"--demo"_qs}, Wish::Run, true);
        row("service", {u"--service-url"_qs, u"https://iam.example.com"_qs, u"--account"_qs, u"abc"_qs}, Wish::Run, false);
        row("service without account", {u"--service-url"_qs, u"https://iam.example.com"_qs}, Wish::Wrong, true);
        row("account without service", {u"--account"_qs, u"abc"_qs}, Wish::Wrong, true);
        row("no address", {u"--service-url"_qs, u"not an address"_qs, u"--account"_qs, u"abc"_qs}, Wish::Wrong, true);
        row("both", {u"--demo"_qs, u"--service-url"_qs, u"https://x.example"_qs, u"--account"_qs, u"a"_qs}, Wish::Wrong, true);
        row("an API key is no argument", {u"--api-key"_qs, u"secret"_qs}, Wish::Wrong, true);
        row("unknown seed", {u"--seed"_qs, u"tiny"_qs}, Wish::Wrong, true);
        row("users is no number", {u"--users"_qs, u"many"_qs}, Wish::Wrong, true);
        row("users is negative", {u"--users"_qs, u"-1"_qs}, Wish::Wrong, true);
        row("help", {u"--help"_qs}, Wish::ShowHelp, true);
        row("version", {u"--version"_qs}, Wish::ShowVersion, true);
    }
    void understands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, wish);
        QFETCH(bool, demo);
        const CommandLine line = CommandLine::parse(QStringList {u"iam-console"_qs} + arguments);
        QCOMPARE(int(line.wish), wish);
        if (line.wish == CommandLine::Wish::Run)
            QCOMPARE(line.demo, demo);
        else
            QVERIFY(!line.text.isEmpty());
    }

    void theHelpNamesWhereTheKeyComesFrom()
    {
        const CommandLine line = CommandLine::parse({u"iam-console"_qs, u"--help"_qs});
        QVERIFY(line.text.contains(u"IBMCLOUD_API_KEY"_qs));
    }

    void aGivenKeyIsTakenWithoutAsking()
    {
        int asked = 0;
        CredentialChain chain({.text = Secret("given")}, {}, [&asked](const CredentialChain::Answer &) { ++asked; });
        const auto key = chain.credential();
        QVERIFY(key.isFinished());
        QCOMPARE(key.result().value().text.reveal(), QByteArray("given"));
        QCOMPARE(asked, 0);
    }

    void manyWaitersAskOnce()
    {
        QList<CredentialChain::Answer> questions;
        CredentialChain chain({}, {}, [&questions](const CredentialChain::Answer &answer) { questions.append(answer); });
        const auto first = chain.credential();
        const auto second = chain.credential();
        QCOMPARE(questions.size(), 1);
        QVERIFY(!first.isFinished());
        questions.first()({.text = Secret("typed")}, false);
        QCOMPARE(first.result().value().text.reveal(), QByteArray("typed"));
        QCOMPARE(second.result().value().text.reveal(), QByteArray("typed"));
    }

    void givingUpIsARefusalNotAHang()
    {
        CredentialChain chain({}, {}, [](const CredentialChain::Answer &answer) { answer({}, false); });
        const auto key = chain.credential();
        QVERIFY(key.isFinished());
        QCOMPARE(key.result().error().kind, ErrorKind::Unauthorized);
    }

    void thePseudoLanguageKeepsPlaceholdersAndMnemonics()
    {
        const QString text = PseudoTranslator::pseudo(u"&Remove %1 of %n users"_qs);
        QVERIFY(text.startsWith(u'['));
        QVERIFY(text.endsWith(u']'));
        QVERIFY(text.contains(u"%1"_qs) && text.contains(u"%n"_qs));
        QCOMPARE(text.count(u'&'), 1);
        QVERIFY(text.size() >= u"&Remove %1 of %n users"_qs.size() * 14 / 10);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
