#include "models/items/userfiltermodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"
#include "views/widgets/iconline.h"
#include "views/widgets/usertableview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 20'000;
const QString ada = QStringLiteral("ada@example.com");
const QString cleo = QStringLiteral("cleo@example.com");
const QString pia = QStringLiteral("pia@example.org");

void open(ConsoleFixture &console, const QStringList &arguments = {})
{
    QVERIFY(console.open(arguments));
    QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
    QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
}

/// The first words of the lines that tell the access, as far as they are shown.
QStringList linesOf(ConsoleFixture &console)
{
    QStringList words;
    for (const IconLine *line : console.find<QWidget>("accessPreview")->findChildren<IconLine *>()) {
        if (line->isVisible())
            words.append(line->strong());
    }
    return words;
}

/// Every request to this path is counted from now on.
void count(ConsoleFixture &console, const QString &path)
{
    QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("delay")}, {QStringLiteral("path"), path},
        {QStringLiteral("milliseconds"), 1}}));
}

int counted(ConsoleFixture &console)
{
    return console.service().admin("GET", QStringLiteral("faults")).json.value(QLatin1String("faults")).toArray().first()
        .toObject().value(QLatin1String("struck")).toInt();
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatSomebodyHas()
    {
        ConsoleFixture console;
        open(console);
        QStringList groups;
        const QString iamId = console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"),
            {cleo, console.service().accountId()}).toString();
        const QJsonArray all = console.service().send("GET", QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&hide_public_access=true")
            .arg(console.service().accountId(), iamId)).json.value(QLatin1String("groups")).toArray();
        for (const QJsonValue &group : all)
            groups.append(group[QLatin1String("name")].toString());
        QCOMPARE(groups, QStringList {QStringLiteral("ml")});
        QVERIFY(console.choose(cleo));
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(console).isEmpty(), patience);
        QCOMPARE(console.find<QLabel>("accessPreviewTitle")->text(), QStringLiteral("Access"));
        const QStringList lines = linesOf(console);
        QVERIFY(lines.contains(QStringLiteral("Viewer, Reader"))); // their own policy
        for (const QString &group : std::as_const(groups))
            QVERIFY2(lines.contains(group), qPrintable(lines.join(QLatin1Char('|'))));
        QVERIFY(!console.find<QWidget>("accessPreviewProblem")->isVisible());
        QVERIFY(!console.find<QWidget>("accessPreviewReading")->isVisible());
        QVERIFY(!console.find<QWidget>("sendOnTexts")->isVisible());
    }

    void planIsToldOfThoseInvitedAndWhatToSendThem()
    {
        ConsoleFixture console;
        open(console);
        QVERIFY(console.choose(pia));
        QTRY_COMPARE(console.find<QLabel>("accessPreviewTitle")->text(), QStringLiteral("Planned access"));
        QVERIFY(console.find<QWidget>("sendOnTexts")->isVisible());
        console.find<QPushButton>("sendOnCommand")->click();
        QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("--accept")), qPrintable(QApplication::clipboard()->text()));
        console.find<QPushButton>("sendOnCall")->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("/v2/users/accept")));
        console.find<QPushButton>("sendOnNotifications")->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("notifications?type=account")));
    }

    void onlyWhoRestsIsRead()
    {
        ConsoleFixture console;
        open(console);
        QVERIFY(console.choose(ada));
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(console).isEmpty(), patience);
        count(console, QStringLiteral("/v2/groups"));
        UserTableView *table = console.window().usersPage()->table();
        constexpr int steps = 15;
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(table, Qt::Key_Down);
        const QString last = table->currentIndex().siblingAtColumn(static_cast<int>(UserTableModel::Column::Email)).data().toString();
        QVERIFY(last != ada);
        QTRY_VERIFY_WITH_TIMEOUT(counted(console) > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!console.find<QWidget>("accessPreviewReading")->isVisible(), patience);
        QVERIFY2(counted(console) < steps, qPrintable(QString::number(counted(console)))); // one, unless the machine stood still
    }

    void nothingIsReadWhileTheListMoves()
    {
        ConsoleFixture console;
        open(console, {QStringLiteral("--seed"), QStringLiteral("big-corp"), QStringLiteral("--users"), QStringLiteral("400")});
        QTRY_VERIFY_WITH_TIMEOUT(!console.find<QWidget>("accessPreviewReading")->isVisible(), patience);
        count(console, QStringLiteral("/v2/groups"));
        UserTableView *table = console.window().usersPage()->table();
        QElapsedTimer moving;
        QTimer mover;
        mover.setInterval(10);
        connect(&mover, &QTimer::timeout, table, [table] {
            QScrollBar *bar = table->verticalScrollBar();
            bar->setValue(bar->value() == 0 ? bar->pageStep() : 0);
        });
        table->setCurrentIndex(table->model()->index(5, static_cast<int>(UserTableModel::Column::Name)));
        mover.start();
        moving.start();
        QTRY_VERIFY(moving.hasExpired(1500)); // five times what a row has to rest
        QCOMPARE(counted(console), 0);
        mover.stop();
        QTRY_VERIFY_WITH_TIMEOUT(counted(console) > 0, patience);
    }

    void aProblemStandsInItsPlaceAndCanBeTriedAgain()
    {
        ConsoleFixture console;
        open(console);
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")},
            {QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("path"), QStringLiteral("/v2/groups")}}));
        QVERIFY(console.choose(cleo));
        auto *problem = console.find<QWidget>("accessPreviewProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QVERIFY2(problem->accessibleName().contains(QStringLiteral("the groups")), qPrintable(problem->accessibleName()));
        QCOMPARE(console.service().admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}}).status, 200);
        QPushButton *retry = nullptr;
        for (auto *link : problem->findChildren<QPushButton *>()) {
            if (link->text() == QLatin1String("Retry"))
                retry = link;
        }
        QVERIFY(retry != nullptr);
        QTRY_COMPARE(retry->width(), retry->sizeHint().width()); // laid out
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(console).contains(QStringLiteral("ml")), patience);
        QVERIFY(!problem->isVisible());
        QVERIFY(console.choose(QStringLiteral("mateo@example.com"))); // somebody else: nothing of the one before is shown
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(console).contains(QStringLiteral("ml")), patience);
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
