// Runs without a window that remove people: what they had is in the journal, as if the window had done it.
#include "tests/support/consoleprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using iam::test::ServiceProcess;

class TestRunBefore : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonHadIsInTheJournal();

private:
    [[nodiscard]] QString ledgerPath() const;

    QTemporaryDir m_folder;
};

QString TestRunBefore::ledgerPath() const
{
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), {QStringLiteral("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1String("/accounts/")))
            return path;
    }
    return {};
}

void TestRunBefore::whatAPersonHadIsInTheJournal()
{
    ServiceProcess service;
    QVERIFY(service.start());
    const auto groups = service.send("GET", QStringLiteral("/v2/groups?account_id=") + service.accountId()).json.value(QLatin1String("groups")).toArray();
    QString group;
    for (const QJsonValue &each : groups) {
        if (each[QLatin1String("name")].toString() == QLatin1String("finance"))
            group = each[QLatin1String("id")].toString();
    }
    QVERIFY(!group.isEmpty());
    const QJsonObject invitation {{QStringLiteral("users"), QJsonArray {QJsonObject {{QStringLiteral("email"), QStringLiteral("leaver@example.com")}, {QStringLiteral("account_role"), QStringLiteral("Member")}}}},
        {QStringLiteral("access_groups"), QJsonArray {group}}};
    QCOMPARE(service.send("POST", service.users(), invitation).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(service.state(QStringLiteral("leaver@example.com")), QStringLiteral("PENDING"), 30'000);

    QFile plan(m_folder.filePath(QStringLiteral("plan.csv")));
    QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write("email\nleaver@example.com\n") > 0);
    plan.close();
    QProcess console;
    QSignalSpy finished(&console, &QProcess::finished);
    startConsole(console, service, m_folder.path(), {QStringLiteral("run"), plan.fileName(), QStringLiteral("--action"), QStringLiteral("remove")});
    QVERIFY(finished.wait(60'000));
    QVERIFY2(console.exitCode() == 0, (console.readAllStandardOutput() + console.readAllStandardError()).constData());
    QVERIFY(service.user(QStringLiteral("leaver@example.com")).isEmpty());

    const QString path = ledgerPath();
    QVERIFY(!path.isEmpty());
    QByteArray content;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ledger"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT content FROM journal ORDER BY number")));
        while (query.next())
            content += query.value(0).toByteArray();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ledger"));
    QVERIFY2(content.contains("finance"), content.constData());
}

QTEST_GUILESS_MAIN(TestRunBefore)
#include "tst_runbefore.moc"
