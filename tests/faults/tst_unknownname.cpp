// A window whose service has a name that nobody knows (DNS): it says so, lives, and offers nothing that it cannot do.
#include "tests/faults/dialogstage.h"

#include "models/workflows/userdirectory.h"
#include "views/dialogs/changedialog.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;
using namespace iam::test;

class TestUnknownName : public QObject
{
    Q_OBJECT

private slots:
    void isToldAndNothingIsOffered()
    {
        constexpr int hurry = 1000;
        QTemporaryDir folder;
        ConsoleFixture console;
        console.scheduler().hurry = hurry;
        QVERIFY(console.openOn(QUrl(QStringLiteral("https://console.invalid")), {QStringLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f809")},
            QByteArrayLiteral("a key"), folder.path()));
        QTRY_VERIFY2_WITH_TIMEOUT(DialogStage::wordsIn(console.window().usersPage()).contains(QStringLiteral("The service cannot be reached")),
            qPrintable(DialogStage::wordsIn(&console.window())), DialogStage::patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().directory.state() == UserDirectory::State::Incomplete, DialogStage::patience);
        console.window().usersPage()->updateNow();
        QVERIFY(!console.find<QPushButton>("inviteUsersButton")->isEnabled());
        const QAction *vpn = console.action("addVpnUser");
        QVERIFY(!vpn->isEnabled());
        QVERIFY2(vpn->whatsThis().contains(QStringLiteral("There is no connection.")), qPrintable(vpn->whatsThis()));
        // What needs no row can be asked for; it ends, says why, and can be closed.
        console.action("removeByAddress")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, DialogStage::patience);
        QPointer<ChangeDialog> dialog = qobject_cast<ChangeDialog *>(console.dialog());
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("removalUserId")), QStringLiteral("nobody@example.com"));
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), DialogStage::patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog != nullptr && !dialog->isBusy()
                && DialogStage::wordsIn(dialog).contains(QStringLiteral("The service cannot be reached")), DialogStage::patience);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), DialogStage::patience);
        QVERIFY(console.window().isVisible());
    }
};

QTEST_MAIN(TestUnknownName)
#include "tst_unknownname.moc"
