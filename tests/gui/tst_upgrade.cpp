// Files of other versions and damaged files: older ones are taken over, newer ones refused with a text, damaged ones set
// aside and told of. None is deleted or written over.
#include "app/filecheck.h"
#include "models/items/usersnapshot.h"
#include "models/items/usertablemodel.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "tests/support/awaited.h"
#include "tests/support/keyboard.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace iam;
using namespace iam::test;

namespace {

const QString omar = QStringLiteral("omar@eu.example.org");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// One value of an SQLite file, or what a statement does to it.
QVariant inFile(const QString &path, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("upgrade"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be opened", qPrintable(path));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("upgrade"));
    return value;
}

qsizetype entriesOf(const QString &path)
{
    Ledger ledger(path);
    Journal journal(ledger);
    const auto found = awaited(journal.search({}));
    return found.ok() ? found.value().size() : -1;
}

void record(const QString &path, int times)
{
    Ledger ledger(path);
    Journal journal(ledger);
    for (int i = 0; i < times; ++i)
        journal.write({.kind = ChangeKind::Invite, .at = QDateTime::currentDateTimeUtc(), .targetEmail = omar});
    QVERIFY(awaited(journal.search({})).ok());
}

QString saidIn(ConsoleFixture &console)
{
    QStringList words;
    for (const auto *dialog : console.window().findChildren<QDialog *>(QStringLiteral("fileReportDialog"))) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(QString(label->text()).remove(QRegularExpression(QStringLiteral("[\u200B\u2068\u2069]"))));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void aLedgerOfTheFirstVersionsIsTakenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
        record(path, 3);
        inFile(path, QStringLiteral("PRAGMA user_version=0")); // as they were written before there was a number
        record(path, 1);
        QCOMPARE(entriesOf(path), 4);
        QCOMPARE(inFile(path, QStringLiteral("PRAGMA user_version")).toInt(), Ledger::schemaVersion);
    }

    void aNewerLedgerIsRefusedAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
        record(path, 3);
        inFile(path, QStringLiteral("PRAGMA user_version=99"));
        const QByteArray before = contentOf(path);
        {
            Ledger ledger(path);
            QSignalSpy reported(&ledger, &Ledger::reported);
            Journal journal(ledger);
            const auto found = awaited(journal.search({}));
            QVERIFY(!found.ok());
            QCOMPARE(found.error().kind, ErrorKind::Refused);
            QVERIFY2(found.error().detail.contains(QStringLiteral("newer version")), qPrintable(found.error().detail));
            QVERIFY(!awaited(journal.search({})).ok());
            QTRY_COMPARE(reported.size(), 1); // not once for every work
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.newer*"), QStringLiteral("*.damaged*")}).size(), 0);
    }

    void aDamagedLedgerIsSetAside_data()
    {
        QTest::addColumn<bool>("anything");
        QTest::newRow("no database") << true;
        QTest::newRow("pages that contradict each other") << false;
    }
    void aDamagedLedgerIsSetAside()
    {
        QFETCH(bool, anything);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
        record(path, 200);
        QByteArray content = anything ? QByteArray(8000, 'x') : contentOf(path);
        if (!anything)
            content.replace(4096, 3000, QByteArray(3000, '\xee'));
        write(path, content);
        for (int round = 1; round <= 2; ++round) {
            Ledger ledger(path);
            QSignalSpy reported(&ledger, &Ledger::reported);
            Journal journal(ledger);
            const auto found = awaited(journal.search({}));
            QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
            QCOMPARE(found.value().size(), 0);
            QTRY_COMPARE(reported.size(), round == 1 ? 1 : 0);
        }
        QCOMPARE(contentOf(path + QStringLiteral(".damaged-1")), content);
    }

    void aNewerCopyOfTheUsersIsNotWrittenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("account.users"));
        const AccountId account {QStringLiteral("a")};
        SystemClock clock;
        UserTableModel users(clock);
        QVERIFY(awaited(saveSnapshot(path, account, QDateTime::currentDateTimeUtc(), users.shareUsers())).ok());
        QByteArray content = contentOf(path);
        content[8] = static_cast<char>(UserSnapshot::schemaVersion + 1);
        write(path, content);
        const auto saved = awaited(saveSnapshot(path, account, QDateTime::currentDateTimeUtc(), users.shareUsers()));
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().detail.contains(QStringLiteral("newer version")));
        QCOMPARE(contentOf(path), content);
        QCOMPARE(checkAccountFiles({}, path), QList<FileReport>({{.what = FileReport::What::Copy, .newer = true, .keptAs = path + QStringLiteral(".newer-1")}}));
        QCOMPARE(contentOf(path + QStringLiteral(".newer-1")), content);
        QVERIFY(checkAccountFiles({}, path).isEmpty());
    }

    void theWindowTellsWhatItSetAside()
    {
        ConsoleFixture console;
        const QString folder = console.dataFolder();
        const QByteArray draft = "{\"version\":1,\"addresses\":\"ann@exa";
        const QByteArray waiting = "{\"version\":2,\"follow_ups\":{}}";
        const QByteArray ledger(5000, 'x');
        write(folder + QStringLiteral("/invitation-draft.json"), draft);
        write(folder + QStringLiteral("/follow-ups.json"), waiting);
        write(folder + QStringLiteral("/ledger.sqlite"), ledger);
        QVERIFY(console.open());
        QTRY_VERIFY2_WITH_TIMEOUT(saidIn(console).contains(QStringLiteral("The journal was damaged.")), qPrintable(saidIn(console)), 8000);
        const QString said = saidIn(console);
        for (const char *words : {"The draft of an invitation was damaged.", "invitation-draft.json.damaged-1",
                 "The list of what waits for acceptance was written by a newer version of the console.", "follow-ups.json.newer-1", "ledger.sqlite.damaged-1"})
            QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
        QCOMPARE(contentOf(folder + QStringLiteral("/invitation-draft.json.damaged-1")), draft);
        QCOMPARE(contentOf(folder + QStringLiteral("/follow-ups.json.newer-1")), waiting);
        QCOMPARE(contentOf(folder + QStringLiteral("/ledger.sqlite.damaged-1")), ledger);
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(console.dialog() == nullptr);
        QVERIFY(console.reopen()); // nothing is wrong any more
        settle(console, omar);
        QVERIFY(console.dialog() == nullptr);
    }

    void theWindowRefusesANewerJournal()
    {
        ConsoleFixture console;
        const QString path = console.dataFolder() + QStringLiteral("/ledger.sqlite");
        QVERIFY(QDir().mkpath(console.dataFolder()));
        record(path, 2);
        inFile(path, QStringLiteral("PRAGMA user_version=99"));
        const QByteArray before = contentOf(path);
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(console).contains(QStringLiteral("The journal was written by a newer version of the console.")), patience);
        QVERIFY(saidIn(console).contains(QStringLiteral("It is left as it is.")));
        QTest::keyClick(console.dialog(), Qt::Key_Escape);
        settle(console, omar);
        console.closeWindow();
        QCOMPARE(contentOf(path), before);
    }

    void theServiceSetsItsDamagedDatabaseAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("account.sqlite"));
        const QByteArray content(9000, 'x');
        write(path, content);
        ServiceProcess service;
        QVERIFY(service.start({QStringLiteral("--database"), path}));
        QVERIFY(!service.state(omar).isEmpty());
        QVERIFY(service.process().readAllStandardError().contains("set aside as"));
        QCOMPARE(contentOf(path + QStringLiteral(".damaged-1")), content);
    }

    void theServiceRefusesANewerDatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("account.sqlite"));
        {
            ServiceProcess service;
            QVERIFY(service.start({QStringLiteral("--database"), path}));
            QVERIFY(service.terminate());
        }
        inFile(path, QStringLiteral("PRAGMA user_version=99"));
        const QByteArray before = contentOf(path);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("did not start: .*was written by a newer version of the service")));
        ServiceProcess service;
        QVERIFY(!service.start({QStringLiteral("--database"), path}));
        QCOMPARE(contentOf(path), before);
    }
};

QTEST_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
