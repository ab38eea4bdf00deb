#include "app/accountbook.h"
#include "app/searchkeeper.h"
#include "app/settings.h"
#include "models/core/searchshelf.h"

#include <QFile>
#include <QTest>

using namespace iam;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("iam-console-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("settings"));
    }

    void anUnreadableFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("newer");
        QTest::newRow("damaged") << QByteArray("[interface]\nlanguage=de\nthis is no line of settings\n[broken\n") << false;
        QTest::newRow("newer") << QByteArray("[General]\nschema=9999\n[interface]\nlanguage=de\n") << true;
    }
    void anUnreadableFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, newer);
        QSettings().setValue(u"interface/language"_qs, u"fr"_qs);
        QSettings().sync();
        const QString path = QSettings().fileName();
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        QFile::remove(path + (newer ? u".newer-1"_qs : u".damaged-1"_qs));
        const QList<FileReport> reports = Settings::prepare();
        QCOMPARE(reports, QList<FileReport>({{.what = FileReport::What::Settings, .newer = newer, .keptAs = path + (newer ? u".newer-1"_qs : u".damaged-1"_qs)}}));
        QFile kept(reports.first().keptAs);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QCOMPARE(Settings().language(), QString());
        Settings().setLanguage(u"it"_qs);
        QVERIFY(Settings::prepare().isEmpty());
        QCOMPARE(Settings().language(), u"it"_qs);
    }

    void settingsWithoutANumberAreTakenOver()
    {
        QSettings().remove(u"schema"_qs);
        Settings().setLanguage(u"ja"_qs);
        QVERIFY(Settings::prepare().isEmpty());
        Settings().markSchema();
        QCOMPARE(Settings().language(), u"ja"_qs);
        QCOMPARE(QSettings().value(u"schema"_qs).toInt(), Settings::schemaVersion);
    }

    void searchesAreKeptForEachAccount()
    {
        SearchShelf shelf;
        shelf.save({.name = u"Partners, \"ours\"; 100 % = …"_qs, .text = u"domain:example.org -noor"_qs, .view = UserView::Waiting});
        shelf.note(u"state:pending"_qs);
        Settings().setSearches(u"one"_qs, shelf.toMap());
        Settings().setSearches(u"two"_qs, SearchShelf().toMap());
        QSettings().sync();
        SearchShelf again;
        again.restore(Settings().searches(u"one"_qs));
        QCOMPARE(again.saved(), shelf.saved());
        QCOMPARE(again.recent(), shelf.recent());
        again.restore(Settings().searches(u"two"_qs));
        QVERIFY(again.saved().isEmpty());
        again.restore(Settings().searches(u"never seen"_qs));
        QVERIFY(again.saved().isEmpty());
    }

    void twoConsolesKeepTheSearchesOfBoth()
    {
        Settings one;
        Settings two;
        SearchShelf mine;
        SearchShelf theirs;
        const SearchKeeper keepsMine(one, u"shared"_qs, mine);
        const SearchKeeper keepsTheirs(two, u"shared"_qs, theirs);
        mine.save({.name = u"Partners"_qs, .text = u"domain:example.org"_qs});
        mine.note(u"noor"_qs);
        theirs.save({.name = u"partners"_qs, .text = u"domain:example.com"_qs}); // the name is taken meanwhile
        theirs.save({.name = u"Waiting"_qs, .text = u"state:pending"_qs});
        theirs.note(u"tom"_qs);
        QCOMPARE(theirs.saved().size(), 3);
        QVERIFY(theirs.find(u"Partners 2"_qs) || theirs.find(u"partners 2"_qs));
        mine.note(u"maya"_qs);
        QCOMPARE(mine.saved(), theirs.saved());
        QCOMPARE(mine.recent(), (QStringList {u"maya"_qs, u"noor"_qs, u"tom"_qs}));
        mine.remove(u"Waiting"_qs); // and it stays away
        theirs.forgetRecent();
        QVERIFY(!theirs.find(u"Waiting"_qs));
        QCOMPARE(theirs.recent(), (QStringList {u"maya"_qs})); // what was searched for elsewhere since
        SearchShelf later;
        later.restore(Settings().searches(u"shared"_qs));
        QCOMPARE(later.saved(), theirs.saved());
    }

    void twoConsolesKnowTheAccountsOfBoth()
    {
        Settings one;
        Settings two;
        AccountBook mine(one);
        AccountBook theirs(two);
        const auto account = [](const QString &id) { return KnownAccount {.id = id, .name = id, .account = {id}}; };
        mine.remember(account(u"first"_qs));
        theirs.remember(account(u"second"_qs));
        mine.remember(account(u"third"_qs));
        theirs.forget(u"first"_qs);
        Settings later;
        const AccountBook book(later);
        QVERIFY(book.find(u"first"_qs) == nullptr);
        QVERIFY(book.find(u"second"_qs) != nullptr);
        QVERIFY(book.find(u"third"_qs) != nullptr);
        QVERIFY(book.find(u"second"_qs)->colour != book.find(u"third"_qs)->colour);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
