#include "app/commandline.h"
#include "app/console.h"
#include "app/logbook.h"
#include "app/processguard.h"
#include "tests/support/secretsearch.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/tcprelay.h"
#include "views/mainwindow/mainwindow.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace iam;
using namespace iam::test;

/// What the console leaves behind when it has signed in, worked, lost its token, failed and crashed: nothing secret.
/// The console runs in a process of its own, which is this program with other arguments, and does what it is told.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void searchFindsWhatIsThere();
    void leavesNothingBehind();
    void theProgramHidesItsKey();
};

namespace {

const QString account = QStringLiteral("--account");

/// The other side: the real console, as main() starts it, and one word at a time of what to do.
int runConsole(int argc, char **argv)
{
    const Secret key = takeFromEnvironment("IBMCLOUD_API_KEY");
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("iam-console"));
    QCoreApplication::setOrganizationName(QStringLiteral("iam-console"));
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    arguments.removeAll(QStringLiteral("--child"));
    const CommandLine line = CommandLine::parse(arguments);
    Logbook logbook;
    if (!logbook.openFile(line.logFile).isEmpty())
        return 2;
    QLoggingCategory::setFilterRules(QStringLiteral("iam.*.info=true"));
    QApplication application(argc, argv);
    Console console(application, line, key, logbook);
    MainWindow *window = nullptr;
    QObject::connect(&console, &Console::opened, &application, [&window](MainWindow *opened) { window = opened; });
    console.start();

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char word[2] = {};
        if (::read(STDIN_FILENO, word, 1) != 1)
            std::abort();
        const auto trigger = [window](const char *name) { window->findChild<QAction *>(QLatin1String(name))->trigger(); };
        switch (word[0]) {
        case 'r':
            trigger("refreshUsers");
            break;
        case 'd': { // diagnostics, to a file, since another program could read them from the clipboard
            trigger("copyDiagnostics");
            QFile file(QStringLiteral("diagnostics.txt"));
            if (file.open(QIODevice::WriteOnly))
                file.write(QApplication::clipboard()->text().toUtf8());
            break;
        }
        case 's': { // a program started from here
            QProcess child;
            child.setStandardOutputFile(QStringLiteral("child-environment.txt"));
            child.start(QStringLiteral("env"), QStringList());
            child.waitForFinished();
            break;
        }
        case 'l': // somebody logs what they should not
            qWarning("Authorization: Bearer %s", key.reveal().constData());
            qWarning("body apikey=%s&x", key.reveal().constData());
            qWarning() << "key" << key.reveal();
            break;
        case 'x':
            std::abort();
        }
        std::fprintf(stdout, "done %c\n", word[0]);
        std::fflush(stdout);
    });
    return QApplication::exec();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSecrets::searchFindsWhatIsThere()
{
    const QByteArray secret = QByteArrayLiteral("k+y/1=");
    for (const QByteArray &spelling : spellingsOf(secret)) {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("deep/.hidden"));
        QFile file(folder.filePath(QStringLiteral("deep/.hidden/file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + spelling + "after");
        file.close();
        QVERIFY(!whereSecretsLie(folder.path(), {"another", secret}).isEmpty());
    }
}

void TestSecrets::leavesNothingBehind()
{
    ServiceProcess service;
    QVERIFY(service.start());
    TcpRelay relay(service.port());
    const QByteArray key
        = service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String("owner")).toString().toUtf8();

    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", "/config"), std::pair("XDG_DATA_HOME", "/data"),
             std::pair("XDG_CACHE_HOME", "/cache"), std::pair("XDG_STATE_HOME", "/state"), std::pair("XDG_RUNTIME_DIR", "/run"), std::pair("TMPDIR", "/tmp")}) {
        const QString path = home.path() + QLatin1String(folder);
        QDir().mkpath(path);
        environment.insert(QLatin1String(name), path);
    }
    environment.insert(QStringLiteral("IBMCLOUD_API_KEY"), QString::fromUtf8(key));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    environment.insert(QStringLiteral("QTEST_DISABLE_CORE_DUMP"), QStringLiteral("0"));
    QProcess console;
    console.setProcessEnvironment(environment);
    console.setWorkingDirectory(home.path());
    console.setStandardErrorFile(home.filePath(QStringLiteral("stderr.txt")));
    const QString log = home.filePath(QStringLiteral("console.log"));
    console.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--child"), QStringLiteral("--service-url"), relay.url().toString(), account, service.accountId(),
            QStringLiteral("--log-file"), log, QStringLiteral("--language"), QStringLiteral("en")});
    const auto tell = [&console](char word) {
        console.write(&word, 1);
        QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), 60'000);
        (void)console.readLine();
    };
    const auto lists = [&relay] { return relay.sent().count("/users?limit="); };
    QTRY_VERIFY_WITH_TIMEOUT(lists() >= 1, 60'000); // signed in and working
    QTRY_COMPARE_WITH_TIMEOUT(relay.bearers().size(), 1, 60'000);
    tell('l');

    // The token expires in mid-work: the service no longer takes it.
    QCOMPARE(service.admin("PATCH", QStringLiteral("clock"), {{QStringLiteral("advance_seconds"), 7200}}).status, 200);
    tell('r');
    QTRY_COMPARE_WITH_TIMEOUT(relay.bearers().size(), 2, 60'000);

    // Something fails, with all its details.
    QVERIFY(service.setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("path"), QStringLiteral("/users")}}));
    tell('r');
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).contains(": 403"), 60'000);
    tell('s');
    tell('d');
    const QByteArray commandLine = contentOf(QStringLiteral("/proc/%1/cmdline").arg(console.processId()));
    const QByteArray shownEnvironment = contentOf(QStringLiteral("/proc/%1/environ").arg(console.processId()));
    console.write("x", 1);
    QTRY_COMPARE_WITH_TIMEOUT(console.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(console.exitStatus(), QProcess::CrashExit);

    // The same user's console without a window: it changes something, so that there is a journal to search.
    QCOMPARE(service.admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), QJsonArray()}}).status, 200);
    QFile plan(home.filePath(QStringLiteral("plan.csv")));
    QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write("email,groups\nnoted@example.com,ml\n") > 0);
    plan.close();
    QProcess run;
    run.setProcessEnvironment(environment);
    run.setWorkingDirectory(home.path());
    run.setStandardOutputFile(home.filePath(QStringLiteral("run.txt")));
    run.setStandardErrorFile(home.filePath(QStringLiteral("run-errors.txt")));
    run.start(qEnvironmentVariable("IAM_BIN_DIR") + QStringLiteral("/iam-console"),
        {QStringLiteral("run"), plan.fileName(), QStringLiteral("--service-url"), relay.url().toString(), account, service.accountId()});
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), QProcess::NotRunning, 120'000);
    QVERIFY2(run.exitStatus() == QProcess::NormalExit && run.exitCode() == 0,
        contentOf(home.filePath(QStringLiteral("run-errors.txt"))).constData());
    QCOMPARE(relay.bearers().size(), 3);

    QList<QByteArray> secrets {key};
    for (const QByteArray &bearer : relay.bearers()) {
        secrets.append(bearer);
        secrets.append(bearer.split('.').at(1)); // the claims, and the signature, by themselves
        secrets.append(bearer.split('.').at(2));
    }
    QVERIFY(relay.sent().contains(QUrl::toPercentEncoding(QString::fromUtf8(key)))); // it was used, after all
    const QStringList places = whereSecretsLie(home.path(), secrets);
    QVERIFY2(places.isEmpty(), qPrintable(places.join(QLatin1Char('\n'))));
    for (const QByteArray &secret : secrets) {
        QVERIFY(!commandLine.contains(secret));
        QVERIFY(!shownEnvironment.contains(secret));
    }
    // The search looked at something: log, diagnostics, settings, the child's environment.
    QVERIFY(contentOf(log).contains("[removed]"));
    QVERIFY(contentOf(log).contains("GET /v2/accounts/"));
    QVERIFY(contentOf(home.filePath(QStringLiteral("diagnostics.txt"))).contains("signed in as: person"));
    QVERIFY(contentOf(home.filePath(QStringLiteral("child-environment.txt"))).contains("XDG_CONFIG_HOME="));
    QVERIFY(!contentOf(home.filePath(QStringLiteral("child-environment.txt"))).contains("IBMCLOUD_API_KEY"));
    QVERIFY(QFile::exists(home.filePath(QStringLiteral("config/iam-console/iam-console.conf"))));
    QByteArray journal;
    QDirIterator files(home.path(), {QStringLiteral("ledger.sqlite*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        journal += contentOf(files.next());
    QVERIFY(journal.contains("noted@example.com"));
}

void TestSecrets::theProgramHidesItsKey()
{
    const QByteArray key = QByteArrayLiteral("a-key-that-nobody-else-has-0123456789");
    ServiceProcess service;
    QVERIFY(service.start());
    TcpRelay relay(service.port());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("IBMCLOUD_API_KEY"), QString::fromUtf8(key));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    QProcess console;
    console.setProcessEnvironment(environment);
    console.start(qEnvironmentVariable("IAM_BIN_DIR") + QStringLiteral("/iam-console"),
        {QStringLiteral("--service-url"), relay.url().toString(), account, service.accountId()});
    QTRY_VERIFY_WITH_TIMEOUT(relay.sent().contains(key), 60'000); // it has it, and sends it to sign in
    QVERIFY(!contentOf(QStringLiteral("/proc/%1/environ").arg(console.processId())).contains(key));
    const QByteArray limits = contentOf(QStringLiteral("/proc/%1/limits").arg(console.processId()));
    for (const QByteArray &line : limits.split('\n')) {
        if (line.startsWith("Max core file size"))
            QCOMPARE(line.simplified(), QByteArray("Max core file size 0 0 bytes"));
    }
    console.kill();
    QTRY_COMPARE_WITH_TIMEOUT(console.state(), QProcess::NotRunning, 60'000);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0)
        return runConsole(argc, argv);
    QCoreApplication application(argc, argv);
    TestSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secrets.moc"
