// Takes the pictures of the guide from the running console on its demo account. Not a test: docs/guide/make-pictures.
// usage: guide_pictures FOLDER
#include "app/languages.h"
#include "tests/support/consolefixture.h"
#include "tests/support/wizarddriver.h"

#include "models/runs/runengine.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <cstdio>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = WizardDriver::patience;
constexpr QSize windowSize(1120, 640);
constexpr int triageHeight = 760; ///< room for the charts

class Pictures
{
public:
    explicit Pictures(const QString &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] bool takeAll() { return m_console.open() && prepared() && users() && details() && removing() && triage() && bulk() && wizard(); }

private:
    bool prepared()
    {
        m_console.window().resize(windowSize);
        return QTest::qWaitFor(
            [this] {
                return m_console.models().directory.state() == UserDirectory::State::Complete
                    && m_console.models().overview.actor().rightsKnown;
            },
            patience);
    }
    bool save(QWidget &widget, const char *name) const
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        return widget.grab().save(QDir(m_folder).filePath(QLatin1String(name) + QLatin1String(".png")));
    }
    bool users()
    {
        m_console.find<QLineEdit>("searchField")->setText(QStringLiteral("state:pending"));
        return QTest::qWaitFor([this] { return !m_console.hasRow(QStringLiteral("ada@example.com")); }, patience) && save(m_console.window(), "users");
    }
    bool details()
    {
        m_console.find<QLineEdit>("searchField")->clear();
        if (!QTest::qWaitFor([this] { return m_console.hasRow(QStringLiteral("vic@example.com")); }, patience) || !m_console.choose(QStringLiteral("vic@example.com")))
            return false;
        m_console.action("openUser")->trigger();
        auto *tabs = m_console.find<QTabBar>("detailsSections");
        if (!QTest::qWaitFor([=] { return tabs->tabText(2).contains(QLatin1Char(' ')); }, patience))
            return false;
        tabs->setCurrentIndex(3);
        QTest::qWaitFor([] { return false; }, 1500); // a picture, not a test: what is read shows itself
        const bool saved = save(m_console.window(), "details");
        m_console.action("closeTab")->trigger();
        return saved;
    }
    bool removing()
    {
        if (!m_console.choose(QStringLiteral("paul@example.com")))
            return false;
        if (!QTest::qWaitFor([this] { return m_console.action("removeUser")->isEnabled(); }, patience))
            return false;
        m_console.action("removeUser")->trigger();
        if (!QTest::qWaitFor([this] { return m_console.dialog() != nullptr; }, patience))
            return false;
        QTest::qWaitFor([] { return false; }, 1500);
        const bool saved = save(*m_console.dialog(), "removing");
        m_console.dialog()->reject();
        return saved;
    }
    bool triage()
    {
        const QSize before = m_console.window().size();
        m_console.window().resize(before.width(), triageHeight);
        m_console.action("showTriage")->trigger();
        QTest::qWaitFor([] { return false; }, 700);
        const bool saved = save(m_console.window(), "triage");
        m_console.window().resize(before);
        m_console.action("view0")->trigger();
        return saved;
    }
    bool bulk()
    {
        m_console.find<QLineEdit>("searchField")->setText(QStringLiteral("@example.org"));
        if (!QTest::qWaitFor([this] { return !m_console.hasRow(QStringLiteral("ada@example.com")); }, patience))
            return false;
        m_console.action("selectAllUsers")->trigger();
        if (!QTest::qWaitFor([this] { return m_console.action("resendInvitation")->isEnabled(); }, patience))
            return false;
        m_console.action("resendInvitation")->trigger();
        if (!QTest::qWaitFor([this] { return m_console.dialog() != nullptr; }, patience) || !save(*m_console.dialog(), "fits"))
            return false;
        m_console.dialog()->accept();
        RunEngine &engine = m_console.models().runs;
        if (!QTest::qWaitFor([&] { return !engine.run().id.isEmpty() && engine.state() == RunEngine::State::Idle; }, patience))
            return false;
        m_console.action("showRuns")->trigger();
        QTest::qWaitFor([] { return false; }, 700);
        const bool saved = save(m_console.window(), "runs");
        m_console.action("view0")->trigger();
        m_console.action("selectNobody")->trigger();
        m_console.find<QLineEdit>("searchField")->clear();
        return saved && QTest::qWaitFor([this] { return m_console.hasRow(QStringLiteral("ada@example.com")); }, patience);
    }
    bool wizard()
    {
        WizardDriver driver(m_console.window());
        if (!driver.open())
            return false;
        driver.dialog()->resize(windowSize);
        QTest::keyClicks(m_console.window().findChild<QWidget *>(QStringLiteral("addressesEdit")), QStringLiteral("ravi@example.com, ada@example.com, maya@example.net"));
        if (!save(*driver.dialog(), "inviting-people"))
            return false;
        return driver.goOn() && driver.addGroup(QStringLiteral("Auditors")) && !QTest::qWaitFor([] { return false; }, 700) && save(*driver.dialog(), "inviting-access");
    }

    QString m_folder;
    ConsoleFixture m_console;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Languages languages;
    languages.install(QStringLiteral("en"));
    if (argc != 2 || !Pictures(QString::fromLocal8Bit(argv[1])).takeAll()) {
        std::fputs("The pictures could not be taken. usage: guide_pictures FOLDER\n", stderr);
        return 1;
    }
    return 0;
}
