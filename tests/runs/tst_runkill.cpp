// Kills the console and the service in the middle of runs, at moments by chance, and counts what the service did.
// IAM_KILL_CONSOLE and IAM_KILL_SERVICE say how often (./test takes few, ./test --full takes 200 and 50).
#include "tests/support/consoleprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using iam::test::ServiceProcess;

namespace {

constexpr int people = 1'000;

int fromEnvironment(const char *name, int usual)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : usual;
}

} // namespace

class TestRunKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostOrDoubled();

private:
    struct Counts
    {
        int lost = 0;
        int doubled = 0;
    };

    [[nodiscard]] bool startService();
    void runUntilDone(const QString &action);
    /// True if the process came to its end by itself, with `code`.
    [[nodiscard]] bool runOnce(const QStringList &task, int *code, QByteArray *output);
    void writePlan(int batch);
    [[nodiscard]] QHash<QString, int> counted(const QString &sql) const;
    [[nodiscard]] Counts compare(const QHash<QString, int> &counts, const QStringList &expected) const;
    [[nodiscard]] Counts compare(const QHash<QString, int> &counts) const { return compare(counts, m_people); }
    [[nodiscard]] QHash<QString, int> validMails(int *all) const;

    QTemporaryDir m_folder;
    ServiceProcess m_service;
    quint16 m_port = 0;
    QStringList m_people;
    int m_consoleKills = 0;
    int m_serviceKills = 0;
    int m_consoleWanted = 0;
    int m_serviceWanted = 0;
    int m_starts = 0;
    QRandomGenerator m_chance;
};

void TestRunKill::initTestCase()
{
    m_consoleWanted = fromEnvironment("IAM_KILL_CONSOLE", 10);
    m_serviceWanted = fromEnvironment("IAM_KILL_SERVICE", 3);
    const auto seed = static_cast<quint32>(fromEnvironment("IAM_KILL_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
    m_chance.seed(seed);
    qInfo("%d ends of the console, %d of the service; IAM_KILL_SEED=%u", m_consoleWanted, m_serviceWanted, seed);
}

bool TestRunKill::startService()
{
    const QStringList arguments {QStringLiteral("--database"), m_folder.filePath(QStringLiteral("service.sqlite")), QStringLiteral("--port"),
        QString::number(m_port), QStringLiteral("--processing-ms"), QStringLiteral("100")};
    if (!m_service.start(arguments))
        return false;
    m_port = m_service.port();
    return true;
}

void TestRunKill::writePlan(int batch)
{
    m_people.clear();
    QByteArray text = "email,groups\n";
    for (int i = 0; i < people; ++i) {
        m_people.append(QStringLiteral("b%1.person%2@kill.example").arg(batch).arg(i));
        text += m_people.last().toUtf8() + ",\n";
    }
    QFile file(m_folder.filePath(QStringLiteral("plan.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

bool TestRunKill::runOnce(const QStringList &task, int *code, QByteArray *output)
{
    QProcess console;
    QSignalSpy finished(&console, &QProcess::finished);
    startConsole(console, m_service, m_folder.path(), task + QStringList {QStringLiteral("--addresses-per-request"), QStringLiteral("5")});
    ++m_starts;
    // What people have is read before they are removed: the moments that matter come when the run is on the disk.
    if (task.contains(QStringLiteral("remove"))) {
        const auto speaks = [&console] { return console.bytesAvailable() > 0 || console.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor(speaks, 300'000))
            qFatal("the console says nothing");
    }
    bool killed = false;
    while (console.state() != QProcess::NotRunning) {
        const int left = (m_consoleWanted - m_consoleKills) + (m_serviceWanted - m_serviceKills);
        if (killed || left == 0) {
            if (!finished.wait(300'000)) {
                qWarning("the console does not come to its end");
                return false;
            }
            break;
        }
        if (finished.wait(60 + static_cast<int>(m_chance.bounded(1'200))) || console.state() == QProcess::NotRunning)
            break;
        if (static_cast<int>(m_chance.bounded(left)) < m_consoleWanted - m_consoleKills) {
            console.kill();
            ++m_consoleKills;
            killed = true;
        } else {
            m_service.kill();
            ++m_serviceKills;
            if (!startService())
                qFatal("the service does not start again");
        }
    }
    *code = console.exitCode();
    *output = console.readAllStandardOutput() + console.readAllStandardError();
    return console.exitStatus() == QProcess::NormalExit;
}

void TestRunKill::runUntilDone(const QString &action)
{
    const QStringList begin {QStringLiteral("run"), m_folder.filePath(QStringLiteral("plan.csv")), QStringLiteral("--action"), action};
    int pauses = 0;
    for (int turn = 0; turn < 5'000; ++turn) {
        int code = -1;
        QByteArray output;
        if (!runOnce({QStringLiteral("continue")}, &code, &output))
            continue;
        if (code == 0 && output.startsWith("Nothing")) {
            // Killed before its plan was on the disk, or never begun.
            if (!runOnce(begin, &code, &output) && turn >= 0)
                continue;
        }
        if (code == 0)
            return;
        // The service was away for too long, and the run can be continued; anything else is a failure.
        QVERIFY2(code == 1 && !output.contains("failed\t") && !output.contains("left-unclear\t"), output.right(2'000).constData());
        QVERIFY2(++pauses < 100, output.right(2'000).constData());
    }
    QFAIL("no end");
}

QHash<QString, int> TestRunKill::counted(const QString &sql) const
{
    QHash<QString, int> counts;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("count"));
        database.setDatabaseName(m_folder.filePath(QStringLiteral("service.sqlite")));
        if (!database.open())
            qFatal("the service's database does not open");
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            counts.insert(query.value(0).toString(), query.value(1).toInt());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("count"));
    return counts;
}

/// Messages by address whose link is one that the service knows. One that was on its way when the service was killed
/// goes out again, and the first link is void (the service says so); a second sending by the run would count.
QHash<QString, int> TestRunKill::validMails(int *all) const
{
    const QHash<QString, int> tokens = counted(QStringLiteral("SELECT token, 1 FROM invitations"));
    static const QRegularExpression to(QStringLiteral("^To: .*<([^>]+)>"), QRegularExpression::MultilineOption);
    static const QRegularExpression link(QStringLiteral("token=([0-9a-f]{64})"));
    QHash<QString, int> mails;
    *all = 0;
    const QDir folder(m_service.mailDir() + QStringLiteral("/new"));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a message cannot be read");
        const QString text = QString::fromUtf8(file.readAll());
        ++*all;
        if (tokens.contains(link.match(text).captured(1)))
            ++mails[to.match(text).captured(1)];
    }
    return mails;
}

TestRunKill::Counts TestRunKill::compare(const QHash<QString, int> &counts, const QStringList &expected) const
{
    Counts result;
    for (const QString &each : expected) {
        const int count = counts.value(each);
        result.lost += count == 0 ? 1 : 0;
        result.doubled += std::max(0, count - 1);
    }
    return result;
}

void TestRunKill::nothingIsLostOrDoubled()
{
    QVERIFY(startService());
    Counts users;
    Counts sendings;
    Counts mails;
    Counts removals;
    int left = 0;
    int batches = 0;
    int allMails = 0;
    do {
        writePlan(++batches);
        runUntilDone(QStringLiteral("invite"));
        if (QTest::currentTestFailed())
            return;
        const auto add = [](Counts &sum, const Counts &more) {
            sum.lost += more.lost;
            sum.doubled += more.doubled;
        };
        add(users, compare(counted(QStringLiteral("SELECT email, COUNT(*) FROM users WHERE state = 'PENDING' GROUP BY email"))));
        add(sendings, compare(counted(QStringLiteral("SELECT folded_email, COUNT(*) FROM invitations GROUP BY folded_email"))));
        add(mails, compare(validMails(&allMails)));
        // Events name whoever was removed by the IAM ID, which goes with the record.
        const QStringList identities = counted(QStringLiteral("SELECT iam_id, 1 FROM users WHERE email LIKE '%@kill.example'")).keys();
        QCOMPARE(identities.size(), people);
        runUntilDone(QStringLiteral("remove"));
        if (QTest::currentTestFailed())
            return;
        left += static_cast<int>(counted(QStringLiteral("SELECT email, 1 FROM users WHERE email LIKE '%@kill.example'")).size());
        add(removals, compare(counted(QStringLiteral(
            "SELECT json_extract(body, '$.target.name'), COUNT(*) FROM events WHERE action = 'user-management.user.delete' "
            "AND json_extract(body, '$.outcome') = 'success' GROUP BY 1")), identities));
    } while (m_consoleKills < m_consoleWanted || m_serviceKills < m_serviceWanted);
    const QByteArray line = QStringLiteral("{\"console_kills\":%1,\"service_kills\":%2,\"console_starts\":%3,\"invited\":%4,\"removed\":%4,"
                                           "\"invitations_lost\":%5,\"invitations_doubled\":%6,\"mails_lost\":%7,\"mails_doubled\":%8,"
                                           "\"mails_void_by_service_kills\":%9,\"removals_lost\":%10,\"removals_doubled\":%11}")
                                .arg(m_consoleKills).arg(m_serviceKills).arg(m_starts).arg(batches * people)
                                .arg(users.lost + sendings.lost).arg(users.doubled + sendings.doubled).arg(mails.lost).arg(mails.doubled)
                                .arg(allMails - batches * people).arg(left + removals.lost).arg(removals.doubled).toUtf8();
    qInfo("%s", line.constData());
    QCOMPARE(users.lost + users.doubled, 0);
    QCOMPARE(sendings.lost + sendings.doubled, 0);
    QCOMPARE(mails.lost + mails.doubled, 0);
    QCOMPARE(left + removals.lost + removals.doubled, 0);
}

QTEST_GUILESS_MAIN(TestRunKill)
#include "tst_runkill.moc"
