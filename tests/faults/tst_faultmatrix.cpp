// Every fault on the way × every call of models/api: the call ends in time, with the right kind of error; what the
// service's data say afterwards is what was told; and no change is ever done twice, or sent again after it may have been.
// IAM_FAULT_TABLE=FILE writes the table between the marks in that file.
#include "tests/faults/faultcases.h"

#include "models/api/inviteeapi.h"
#include "models/api/usermanagementapi.h"

#include <QFile>
#include <QMetaEnum>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
constexpr std::chrono::milliseconds shortDeadline {80};

const char *wordFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Connection: return "no connection";
    case ErrorKind::Insecure: return "insecure";
    case ErrorKind::Timeout: return "time-out";
    case ErrorKind::Unauthorized: return "not signed in";
    case ErrorKind::Forbidden: return "forbidden";
    case ErrorKind::BadRequest: return "not accepted";
    case ErrorKind::NotFound: return "not found";
    case ErrorKind::Conflict: return "conflict";
    case ErrorKind::TooLarge: return "too large";
    case ErrorKind::TooManyRequests: return "too many requests";
    case ErrorKind::Server: return "service's problem";
    case ErrorKind::Protocol: return "not understood";
    case ErrorKind::Refused: return "refused by the console";
    }
    return "?";
}

QString told(const Result<QString> &result)
{
    return result.ok() ? QStringLiteral("fine") : QLatin1String(wordFor(result.error().kind)) + QStringLiteral(" (") + result.error().detail + result.error().message + QLatin1Char(')');
}

} // namespace

class TestFaultMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fault_data();
    void fault();
    void cleanupTestCase();

private:
    [[nodiscard]] std::unique_ptr<FaultedClient> clientFor(const FaultCase &fault, const Operation &operation);
    /// What is wrong with the cell; empty if nothing is.
    [[nodiscard]] QString cell(const FaultCase &fault, const Operation &operation);
    [[nodiscard]] QString judged(const FaultCase &fault, const Operation &operation, const Result<QString> &result, const QString &control);
    [[nodiscard]] QString recovered(const FaultCase &fault, const Operation &operation, FaultedClient &client);
    [[nodiscard]] static QString outcomeText(const Expected &expected, bool changes);
    void writeTable(const QString &file) const;

    Stage m_stage;
    std::unique_ptr<FaultProxy> m_proxy;
    QList<Operation> m_operations = readingOperations() + userChanges() + accessChanges();
    QList<FaultCase> m_faults = faultCases();
    QHash<QString, int> m_wrong; ///< by fault
    int m_cells = 0;
};

void TestFaultMatrix::initTestCase()
{
    QVERIFY(m_stage.open());
    m_proxy = std::make_unique<FaultProxy>(m_stage.service().port());
}

std::unique_ptr<FaultedClient> TestFaultMatrix::clientFor(const FaultCase &fault, const Operation &operation)
{
    QUrl url = m_proxy->url();
    if (fault.at == FaultCase::At::ClosedPort)
        url.setPort(9); // of this computer; nobody listens there
    if (fault.at == FaultCase::At::UnknownName)
        url = QUrl(QStringLiteral("https://console.invalid"));
    const bool owner = operation.as == Operation::As::Owner;
    const QString who = operation.changes ? m_stage.notes.value(QStringLiteral("who"), m_stage.address()) : QStringLiteral("zoe@example.com");
    return std::make_unique<FaultedClient>(url, m_stage.account(), owner ? m_stage.key("owner") : m_stage.service().invitee(who).toLatin1(),
        owner ? Credential::Kind::ApiKey : Credential::Kind::AccessToken);
}

QString TestFaultMatrix::cell(const FaultCase &fault, const Operation &operation)
{
    m_stage.next();
    m_stage.notes.clear();
    m_proxy->set({});
    if (operation.prepare)
        operation.prepare(m_stage);
    QString control;
    if (!operation.changes) {
        const auto client = clientFor({.name = ""}, operation);
        const Result<QString> plain = operation.call(m_stage, *client);
        if (!plain.ok())
            return QStringLiteral("no answer even without the fault: ") + told(plain);
        control = plain.value();
    }
    const auto client = clientFor(fault, operation);
    if (fault.warm)
        (void)awaited(InviteeApi(client->transport).inbox(), patience);
    SendLimits limits;
    limits.deadline = fault.hurried ? shortDeadline : std::chrono::milliseconds(patience / 2);
    client->transport.setLimits(limits);
    client->tokens.setLimits(limits);
    if (fault.hurried || fault.at == FaultCase::At::UnknownName) { // not the tries are tried, and asking for a name takes its time
        RetryPolicy once;
        once.attempts = 1;
        client->transport.setRetryPolicy(once);
    }
    if (fault.at == FaultCase::At::ClientAhead)
        client->clock.days = 2;
    if (fault.at == FaultCase::At::ClientBehind)
        client->clock.days = -2;
    if (fault.at == FaultCase::At::ServiceAhead && !m_stage.service().advance(std::chrono::hours(2)))
        return QStringLiteral("the service's clock stands");
    m_proxy->set(fault.fault);
    const Result<QString> result = operation.call(m_stage, *client);
    if (!QTest::qWaitFor([this] { return m_proxy->isIdle(); }, patience))
        return QStringLiteral("the service still works");
    const QString wrong = judged(fault, operation, result, control);
    return wrong.isEmpty() ? recovered(fault, operation, *client) : wrong;
}

QString TestFaultMatrix::judged(const FaultCase &fault, const Operation &operation, const Result<QString> &result, const QString &control)
{
    const Expected expected = fault.expected(operation);
    const auto isWanted = [&expected](const ApiError &error) {
        return (error.kind == *expected.error || error.kind == expected.orElse) && error.detail != QLatin1String("test");
    };
    const bool right = result.ok() ? !expected.error || expected.mayPass : expected.error && isWanted(result.error());
    if (!right)
        return QStringLiteral("ended with ") + told(result);
    const bool saysOtherwise = fault.fault.trouble == Trouble::AnswerInstead || fault.fault.trouble == Trouble::NoContent;
    if (!operation.changes && result.ok() && !saysOtherwise && result.value() != control)
        return QStringLiteral("read %1 instead of %2").arg(result.value(), control);

    int sent = 0;
    int forwarded = 0;
    for (const PassedRequest &request : m_proxy->seen()) {
        sent += request.isToken() ? 0 : 1;
        forwarded += !request.isToken() && request.forwarded && request.status < 400 ? 1 : 0;
    }
    if (!operation.changes)
        return {};
    if (sent > expected.sent)
        return QStringLiteral("sent %1 times").arg(sent);
    if (forwarded > 1)
        return QStringLiteral("passed on %1 times").arg(forwarded);
    // A request that was hurried may not even have come to the proxy.
    const int done = operation.done ? operation.done(m_stage) : forwarded;
    const int wanted = expected.done == Expected::Done::Never ? 0 : fault.hurried ? forwarded : 1;
    if (done != wanted)
        return QStringLiteral("done %1 times instead of %2").arg(done).arg(wanted);
    if (!result.ok() && done > 0 && !mayHaveHappened(result.error()))
        return QStringLiteral("told as not done, though it was");
    if (!result.ok() && expected.known && mayHaveHappened(result.error()))
        return QStringLiteral("told as perhaps done, though it cannot be");
    return {};
}

/// Without the fault, the same client goes on: nothing of the trouble is left in it or on its connections.
QString TestFaultMatrix::recovered(const FaultCase &fault, const Operation &operation, FaultedClient &client)
{
    m_proxy->set({});
    client.clock.days = 0;
    client.transport.setLimits({});
    client.tokens.setLimits({});
    const bool unusable = fault.at == FaultCase::At::ClosedPort || fault.at == FaultCase::At::UnknownName || operation.as == Operation::As::Invitee;
    if (unusable)
        return {};
    if (fault.fault.tokens && fault.fault.status == 400)
        return {}; // a refused key is not sent again
    const Result<User> read = awaited(UserManagementApi(client.transport).user(m_stage.account(), m_stage.recordOf(QStringLiteral("zoe@example.com"))), patience);
    if (!read.ok() || read.value().email != QLatin1String("zoe@example.com"))
        return QStringLiteral("does not recover: ") + (read.ok() ? read.value().email : told(read.error()));
    return {};
}

void TestFaultMatrix::fault_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_faults.size(); ++i)
        QTest::newRow(m_faults.at(i).name) << i;
}

void TestFaultMatrix::fault()
{
    QFETCH(int, number);
    const FaultCase &fault = m_faults.at(number);
    QStringList wrong;
    for (const Operation &operation : std::as_const(m_operations)) {
        const QString what = cell(fault, operation);
        ++m_cells;
        if (!what.isEmpty())
            wrong.append(QStringLiteral("%1: %2").arg(QLatin1String(operation.name), what));
    }
    m_wrong[QLatin1String(fault.name)] = static_cast<int>(wrong.size());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestFaultMatrix::cleanupTestCase()
{
    int wrong = 0;
    for (const int each : std::as_const(m_wrong))
        wrong += each;
    qInfo("%d faults x %d operations: cells %d, wrong %d", static_cast<int>(m_wrong.size()), static_cast<int>(m_operations.size()), m_cells, wrong);
    if (m_wrong.size() == m_faults.size()) {
        QVERIFY(m_cells >= 600);
        if (const QString file = qEnvironmentVariable("IAM_FAULT_TABLE"); !file.isEmpty())
            writeTable(file);
    }
    m_proxy.reset();
}

QString TestFaultMatrix::outcomeText(const Expected &expected, bool changes)
{
    QString text = expected.error ? QLatin1String(wordFor(*expected.error)) : QStringLiteral("fine");
    if (expected.orElse)
        text += QStringLiteral(", or ") + QLatin1String(wordFor(*expected.orElse));
    if (expected.mayPass)
        text += QStringLiteral(", or fine");
    if (!changes)
        return text;
    if (expected.done == Expected::Done::Never)
        return text + (expected.known ? QStringLiteral("; not done, and said so") : QStringLiteral("; not done"));
    return expected.error ? text + QStringLiteral("; done once, told as unclear") : text + QStringLiteral("; done once");
}

void TestFaultMatrix::writeTable(const QString &name) const
{
    const Operation reading {.name = ""};
    const Operation change {.name = "", .changes = true};
    QString table = QStringLiteral("| Fault | A reading call ends | A change ends | Cells | Wrong |\n| --- | --- | --- | ---: | ---: |\n");
    for (const FaultCase &fault : m_faults) {
        table += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                     .arg(QLatin1String(fault.name), outcomeText(fault.expected(reading), false), outcomeText(fault.expected(change), true))
                     .arg(m_operations.size())
                     .arg(m_wrong.value(QLatin1String(fault.name)));
    }
    int wrong = 0;
    for (const int each : m_wrong)
        wrong += each;
    table += QStringLiteral("\n%1 faults × %2 operations: cells %3, wrong %4.\n").arg(m_faults.size()).arg(m_operations.size()).arg(m_cells).arg(wrong);
    const QString begin = QStringLiteral("<!-- matrix: begin -->\n");
    const QString end = QStringLiteral("<!-- matrix: end -->");
    QFile file(name);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(name));
    QString text = QString::fromUtf8(file.readAll());
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end);
    QVERIFY2(from >= 0 && to > from, "the file has no place for the table");
    text.replace(from + begin.size(), to - from - begin.size(), table);
    file.resize(0);
    file.write(text.toUtf8());
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
