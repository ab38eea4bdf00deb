// Every window, page, dialog and menu as a screen reader finds it, scene by scene, as the gallery shows them.
#include "tests/gallery/scenes.h"
#include "tests/gui/accessiblewalk.h"
#include "tests/support/consolefixture.h"

#include <QTest>

#include <cstdio>

using namespace iam;
using namespace iam::test;

using Part = void (Scenes::*)();
Q_DECLARE_METATYPE(Part)

class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasNameRoleAndReason_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<int>("fewest");
        QTest::newRow("list") << Part(&Scenes::list) << 14;
        QTest::newRow("actions") << Part(&Scenes::actions) << 15;
        QTest::newRow("details") << Part(&Scenes::details) << 24;
        QTest::newRow("places") << Part(&Scenes::places) << 2;
        QTest::newRow("otherWindows") << Part(&Scenes::otherWindows) << 3;
        QTest::newRow("wizard") << Part(&Scenes::wizard) << 5;
    }
    void everythingHasNameRoleAndReason()
    {
        QFETCH(Part, part);
        QFETCH(int, fewest);
        ConsoleFixture console;
        QVERIFY(console.open());
        console.window().resize(1440, 900);
        AccessibleWalk walk;
        Scenes scenes(console, walk);
        scenes.prepare();
        (scenes.*part)();
        for (const QString &finding : walk.findings())
            std::printf("%s\n", qPrintable(finding));
        std::printf("%s: %d scenes, %d elements, %d stops, %d findings\n", QTest::currentDataTag(), walk.scenes(), walk.elements(), walk.stops(), static_cast<int>(walk.findings().size()));
        std::fflush(stdout);
        QCOMPARE(scenes.missing(), 0);
        QVERIFY2(walk.scenes() >= fewest && walk.elements() > walk.scenes(), "too little was read to say anything");
        QVERIFY2(walk.findings().isEmpty(), qPrintable(walk.findings().join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
