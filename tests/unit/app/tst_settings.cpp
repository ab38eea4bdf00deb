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
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
