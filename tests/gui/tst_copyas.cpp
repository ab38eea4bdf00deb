// "Copy as" through the real window: what is offered for a row, what stands in the text, what lies on the clipboard, and that
// the copied text does what it says.
#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/copyas/copyasdialog.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

bool openOn(ConsoleFixture &console, const QString &email)
{
    if (!console.open())
        return false;
    if (!QTest::qWaitFor([&console] { return console.models().directory.state() == UserDirectory::State::Complete; }, patience))
        return false;
    return console.choose(email) && QTest::qWaitFor([&console] { return console.action("copyAs")->isEnabled(); }, patience);
}

CopyAsDialog *copyAs(ConsoleFixture &console)
{
    QTest::keyClick(&console.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&console] { return console.dialog() != nullptr; }, patience))
        return nullptr;
    return qobject_cast<CopyAsDialog *>(console.dialog());
}

QStringList entries(const QComboBox *box)
{
    QStringList texts;
    for (int i = 0; i < box->count(); ++i)
        texts << box->itemText(i);
    return texts;
}

} // namespace

class TestCopyAs : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatBelongsToTheRow()
    {
        ConsoleFixture console;
        QVERIFY(openOn(console, QStringLiteral("pia@example.org")));
        CopyAsDialog *dialog = copyAs(console);
        QVERIFY(dialog != nullptr);
        QCOMPARE(entries(console.find<QComboBox>("copyAsAction")),
            (QStringList {QStringLiteral("Resend invite"), QStringLiteral("Accept the invitation (by the person invited)"),
                QStringLiteral("Cancel invite"), QStringLiteral("Read the user")}));
        QCOMPARE(entries(console.find<QComboBox>("copyAsFormat")),
            (QStringList {QStringLiteral("curl"), QStringLiteral("ibmcloud"), QStringLiteral("Terraform"), QStringLiteral("Python"),
                QStringLiteral("Go"), QStringLiteral("Node"), QStringLiteral("Java")}));
        auto *text = console.find<QPlainTextEdit>("copyAsText");
        QVERIFY(text->toPlainText().contains(console.service().url()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("$IAM_TOKEN")));
        auto *shell = console.find<QComboBox>("copyAsShell");
        QVERIFY(shell->isEnabled());
        shell->setCurrentIndex(1);
        QVERIFY(text->toPlainText().contains(QStringLiteral("curl.exe")));
        dialog->setFormat(copyas::Format::Python);
        QVERIFY(!shell->isEnabled());
        QVERIFY(text->toPlainText().contains(QStringLiteral("user_management.invite_users(")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
    }

    void theToolAsksUnlessOneChoosesOtherwise()
    {
        ConsoleFixture console;
        QVERIFY(openOn(console, QStringLiteral("vic@example.com")));
        CopyAsDialog *dialog = copyAs(console);
        QVERIFY(dialog != nullptr);
        auto *force = console.find<QCheckBox>("copyAsForce");
        auto *action = console.find<QComboBox>("copyAsAction");
        auto *text = console.find<QPlainTextEdit>("copyAsText");
        QVERIFY(!force->isVisible());
        action->setCurrentIndex(action->findText(QStringLiteral("Remove user")));
        dialog->setFormat(copyas::Format::Cli);
        QVERIFY(force->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("ibmcloud account user-remove vic@example.com -c ")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral(" -f")));
        force->setChecked(true);
        QVERIFY(text->toPlainText().contains(QStringLiteral(" -f")));
    }

    void theCopiedTextDoesIt()
    {
        ConsoleFixture console;
        QVERIFY(openOn(console, QStringLiteral("vic@example.com")));
        CopyAsDialog *dialog = copyAs(console);
        QVERIFY(dialog != nullptr);
        auto *action = console.find<QComboBox>("copyAsAction");
        action->setCurrentIndex(action->findText(QStringLiteral("Change status to Suspended")));
        QTest::mouseClick(console.find<QPushButton>("copyAsCopy"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, dialog->shownText());
        QVERIFY(dialog->isVisible()); // other formats may be wanted, too

        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("IAM_TOKEN"), console.service().token(QStringLiteral("owner")));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
        bash.setProcessEnvironment(environment);
        QSignalSpy finished(&bash, &QProcess::finished);
        bash.start(QStringLiteral("bash"), {QStringLiteral("--noprofile"), QStringLiteral("--norc")});
        bash.write(copied.toUtf8());
        bash.closeWriteChannel();
        QVERIFY(finished.wait(patience));
        QCOMPARE(console.service().state(QStringLiteral("vic@example.com")), QStringLiteral("SUSPENDED"));
    }

    void severalRowsMakeOneText()
    {
        ConsoleFixture console;
        QVERIFY(openOn(console, QStringLiteral("pia@example.org")));
        console.action("selectAllUsers")->trigger();
        QTRY_VERIFY(console.action("copyAs")->isEnabled());
        CopyAsDialog *dialog = copyAs(console);
        QVERIFY(dialog != nullptr);
        dialog->setFormat(copyas::Format::Cli); // "Resend invite": all that are pending
        const QString text = console.find<QPlainTextEdit>("copyAsText")->toPlainText();
        QVERIFY(text.contains(QStringLiteral("user-reinvite pia@example.org")));
        QVERIFY(text.contains(QStringLiteral("user-reinvite tom@example.org")));
        QVERIFY(!text.contains(QStringLiteral("vic@example.com")));
    }
};

QTEST_MAIN(TestCopyAs)
#include "tst_copyas.moc"
