#include "app/settings.h"
#include "models/core/searchshelf.h"

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
