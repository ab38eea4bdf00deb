#include "app/accountsession.h"
#include "models/workflows/userdirectory.h"
#include "models/items/usersnapshot.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"
#include "tests/support/serviceprocess.h"
#include "views/actions/useractions.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/userspage.h"
#include "views/theme/theme.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000; // a call is tried five times before the service counts as out of reach

/// The console on an account whose users are kept in `copy`.
struct Started
{
    Started(const QString &url, const QString &account, const QByteArray &key, const QString &copy)
        : credentials(key)
        , session(ServiceEndpoints::loopback(QUrl(url)), {account}, credentials, clock, scheduler, {.copyFile = copy})
    {
        theme.setMotion(false);
        theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        view = std::make_unique<MainWindow>(session.models(), theme);
        MainWindow &window = *view;
        window.resize(1440, 900);
        window.show();
        session.start();
    }

    [[nodiscard]] int rows() const { return view->usersPage()->table()->model()->rowCount(); }

    SystemClock clock;
    TimerScheduler scheduler;
    Theme theme;
    FixedCredentials credentials;
    AccountSession session;
    std::unique_ptr<MainWindow> view;
};

} // namespace

class TestOfflineCopy : public QObject
{
    Q_OBJECT

private slots:
    void theLastSessionsUsersAreShownWithoutAService()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copies/account.users"));
        const QStringList arguments {QStringLiteral("--database"), folder.filePath(QStringLiteral("account.sqlite"))};
        ServiceProcess service;
        QVERIFY(service.start(arguments));
        const QString url = service.url();
        const QString account = service.accountId();
        const QByteArray key = service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();
        const QString port = QString::number(service.port());
        int users = 0;
        {
            Started console(url, account, key, copy);
            QTRY_VERIFY_WITH_TIMEOUT(console.session.directory().state() == UserDirectory::State::Complete, patience);
            users = console.rows();
            QVERIFY(users >= 24);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), patience);
        }
        QVERIFY(QFile::permissions(copy) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        QVERIFY(service.terminate());

        Started console(url, account, key, copy);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), users, patience);
        QVERIFY(console.session.directory().isOffline());
        const auto says = [&console](const QString &words) {
            const QList<QLabel *> labels = console.view->usersPage()->findChildren<QLabel *>(); // rows of notices come and go
            return std::any_of(labels.cbegin(), labels.cend(),
                [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("Offline: you see the copy of")));
        QVERIFY(says(QStringLiteral("Changes are not possible.")));
        console.view->usersPage()->table()->selectAll();
        for (const char *name : {"resendInvitation", "cancelInvitation", "removeUser"}) {
            const QAction *action = console.view->findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action != nullptr, name);
            QVERIFY2(!action->isEnabled(), name);
        }
        QVERIFY(!console.view->findChild<QPushButton *>(QStringLiteral("inviteUsersButton"))->isEnabled());

        // The service comes back, without one of the people.
        ServiceProcess again;
        QVERIFY(again.start(arguments + QStringList {QStringLiteral("--port"), port}));
        const QJsonObject gone = again.user(QStringLiteral("tom@example.org"));
        QVERIFY(!gone.isEmpty());
        QCOMPARE(again.send("DELETE", again.users(QLatin1Char('/') + gone.value(QLatin1String("iam_id")).toString())).status / 100, 2);
        QTRY_VERIFY(again.user(QStringLiteral("tom@example.org")).isEmpty());
        console.view->usersPage()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(console.session.directory().state() == UserDirectory::State::Complete, patience);
        QVERIFY(!console.session.directory().isOffline());
        QTRY_COMPARE(console.rows(), users - 1);
        QTRY_VERIFY(!says(QStringLiteral("Offline: you see the copy of")));
    }

    void aDamagedCopyIsSetAside()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("account.users"));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a copy at all");
        file.close();
        // Port 9 (discard) of this computer: nobody listens there.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged and was set aside")));
        Started console(QStringLiteral("http://127.0.0.1:9"), QStringLiteral("a1"), "key", copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy + QStringLiteral(".damaged-1")), patience);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(console.rows(), 0);
    }

    /// With a connection nobody reads the copy; it is looked at before another one takes its place.
    void aDamagedCopyIsNotWrittenOver()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("account.users"));
        ServiceProcess service;
        QVERIFY(service.start());
        const QByteArray key = service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();
        {
            Started console(service.url(), service.accountId(), key, copy);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), patience);
        }
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2) && file.write("#") == 1); // in the middle of a page
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged and was set aside")));
        Started console(service.url(), service.accountId(), key, copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy + QStringLiteral(".damaged-1")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), patience); // a new one, which is whole
        QVERIFY(awaited(checkSnapshot(copy)).ok());
    }

    void aWholeCopyIsFoundWhole()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("account.users"));
        QVERIFY(awaited(checkSnapshot(copy)).error().kind == ErrorKind::NotFound);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("IAM") == 3);
        file.close();
        QVERIFY(awaited(checkSnapshot(copy)).error().kind == ErrorKind::Protocol);
    }
};

QTEST_MAIN(TestOfflineCopy)
#include "tst_offlinecopy.moc"
