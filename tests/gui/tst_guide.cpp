// The guide: every page and every link is there, and F1 opens the page about the place, also from dialogs.
#include "tests/support/consolefixture.h"
#include "tests/support/wizarddriver.h"

#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/help/helpdesk.h"
#include "views/help/helpwindow.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;

QString pageText(const QString &name)
{
    QFile page(QStringLiteral(":/guide/") + name);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }
    void cleanup() { m_theme.reset(); }

    void everyPageIsThereAndLinked()
    {
        HelpWindow window;
        const QStringList pages = QDir(QStringLiteral(":/guide")).entryList({QStringLiteral("*.md")});
        QVERIFY(pages.size() >= 13);
        QSet<QString> linked;
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (const QString &page : pages) {
            const QString text = pageText(page);
            QVERIFY2(text.startsWith(QLatin1String("# ")), qPrintable(page));
            for (auto each = link.globalMatch(text); each.hasNext();) {
                const QString target = each.next().captured(1);
                QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + target), qPrintable(page + QLatin1String(" → ") + target));
                linked.insert(target);
            }
        }
        for (const QString &page : pages)
            QVERIFY2(page == QLatin1String("README.md") || linked.contains(page), qPrintable(page));
        QCOMPARE(window.findChild<QListWidget *>(QStringLiteral("helpPages"))->count(), pages.size());
    }

    void theWindowGoesThroughItsPages()
    {
        HelpWindow window;
        window.show(QStringLiteral("users"));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *text = window.findChild<QTextBrowser *>(QStringLiteral("helpText"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("state:pending")));
        auto *pages = window.findChild<QListWidget *>(QStringLiteral("helpPages"));
        QCOMPARE(pages->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("users"));
        pages->setCurrentRow(0);
        QCOMPARE(window.topic(), QStringLiteral("README"));
        text->backward();
        QCOMPARE(window.topic(), QStringLiteral("users"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void f1OpensThePageAboutThePlace()
    {
        m_theme.reset(); // the console brings its own
        ConsoleFixture console;
        QVERIFY(console.open());
        HelpDesk desk(*QCoreApplication::instance());
        QTRY_VERIFY_WITH_TIMEOUT(console.models().directory.state() == UserDirectory::State::Complete && console.models().overview.actor().rightsKnown, patience);
        const auto helpAt = [&desk](QWidget *place) {
            QTest::keyClick(place, Qt::Key_F1);
            return desk.window() == nullptr ? QString() : desk.window()->topic();
        };
        QCOMPARE(helpAt(console.window().usersPage()->table()), QStringLiteral("users"));
        console.action("showRuns")->trigger();
        QCOMPARE(helpAt(console.find<QWidget>("runTable")), QStringLiteral("runs"));
        console.action("view0")->trigger();
        QVERIFY(console.choose(QStringLiteral("paul@example.com")));
        QTRY_VERIFY(console.action("removeUser")->isEnabled());
        console.action("removeUser")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(helpAt(console.dialog()), QStringLiteral("removing"));
        QVERIFY(desk.window()->isVisible()); // a dialog does not keep it from being read
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        console.window().activateWindow();
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open());
        QCOMPARE(helpAt(wizard.dialog()), QStringLiteral("inviting"));
        QCOMPARE(helpAt(desk.window()->findChild<QTextBrowser *>(QStringLiteral("helpText"))), QStringLiteral("inviting")); // stays
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
