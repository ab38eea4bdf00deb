// Faults on the way × the main actions, through the real window and its dialogs: each ends in time, says what fits, shows
// nothing as done that was not and nothing as not done that was; afterwards the table is what the service has.
// IAM_DIALOG_ACTION=NAME: only this action. IAM_DIALOG_FAULTS=all: every fault of the client's matrix, not one of each kind.
// IAM_FAULT_TABLE=FILE writes the table between the marks in that file (with all actions at once).
#include "tests/faults/dialogactions.h"
#include "tests/faults/faultcases.h"

#include "app/accountsession.h"
#include "models/workflows/undostack.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = DialogStage::patience;
constexpr std::chrono::milliseconds shortDeadline {400};
constexpr int mostSendings = 5; ///< of a refused change, after 429

/// Words that everybody can find in what is said about such an error; any of them.
QStringList wordsOf(ErrorKind kind, const char *action)
{
    switch (kind) {
    case ErrorKind::Connection: return {QStringLiteral("The service cannot be reached")};
    case ErrorKind::Timeout: return {QStringLiteral("did not answer in time")};
    case ErrorKind::Unauthorized: return {QStringLiteral("no longer signed in")};
    case ErrorKind::Forbidden: return {QStringLiteral("The service refuses")};
    case ErrorKind::BadRequest: return {QStringLiteral("does not accept this")};
    case ErrorKind::NotFound:
        if (QLatin1String(action) == QLatin1String("update IBMid"))
            return {QStringLiteral("There is no IBMid")};
        return {QStringLiteral("is no longer in the account")};
    case ErrorKind::Conflict:
        if (QLatin1String(action) == QLatin1String("add VPN-only user"))
            return {QStringLiteral("This user name is taken.")};
        return {QStringLiteral("refuses for now"), QStringLiteral("processed")};
    case ErrorKind::TooLarge: return {QStringLiteral("more than the service or the console takes at once")};
    case ErrorKind::TooManyRequests: return {QStringLiteral("Too many requests")};
    case ErrorKind::Server: return {QStringLiteral("The service has a problem (5")};
    case ErrorKind::Protocol: return {QStringLiteral("The answer could not be read")};
    case ErrorKind::Refused: return {QStringLiteral("did not send this")};
    case ErrorKind::Cancelled:
    case ErrorKind::Insecure: break;
    }
    return {};
}

bool containsOneOf(const QString &text, const QStringList &words)
{
    return words.isEmpty() || std::any_of(words.cbegin(), words.cend(), [&](const QString &each) { return text.contains(each); });
}

QString inQuotes(const QString &words) { return QStringLiteral(" (“%1”)").arg(QString(words).replace(QLatin1Char('\n'), QLatin1String(" | "))); }

QString wordFor(Told::As as)
{
    switch (as) {
    case Told::As::Done: return QStringLiteral("done");
    case Told::As::NotDone: return QStringLiteral("not done");
    case Told::As::Unclear: break;
    }
    return QStringLiteral("unclear");
}

QString keyOf(const FaultCase &fault, const DialogAction &action) { return QLatin1String(fault.name) + QLatin1Char('/') + QLatin1String(action.name); }

QList<DialogAction> actions()
{
    QList<DialogAction> list {inviting()};
    list += userDialogs() + accessDialogs();
    const QString only = qEnvironmentVariable("IAM_DIALOG_ACTION");
    list.removeIf([&](const DialogAction &action) { return !only.isEmpty() && QLatin1String(action.name) != only; });
    for (DialogAction &action : list) {
        if (!action.send)
            action.send = [](DialogStage &stage) { stage.confirm(); };
        if (!action.told)
            action.told = toldByDialog;
    }
    return list;
}

/// What is near enough to another one to be left to those who ask for everything.
bool isOfTheSameKind(const FaultCase &fault)
{
    static const QSet<QString> names {QStringLiteral("cut after the request, once"), QStringLiteral("cut after the request on a used connection, once"),
        QStringLiteral("cut in the head of the answer"), QStringLiteral("cut in mid-answer, once"), QStringLiteral("cut between chunks"),
        QStringLiteral("silence in mid-answer"), QStringLiteral("answer after the deadline"), QStringLiteral("one byte at a time, after the deadline"),
        QStringLiteral("body empty"), QStringLiteral("answer twice"), QStringLiteral("100 before the answer"), QStringLiteral("HTTP/1.0, no length"),
        QStringLiteral("chunked"), QStringLiteral("redirected in a circle"), QStringLiteral("429 with Retry-After"), QStringLiteral("429, once"),
        QStringLiteral("503 with Retry-After, once"), QStringLiteral("502, though it was done"), QStringLiteral("504, though it was done"),
        QStringLiteral("reset after the request"), QStringLiteral("no HTTP"), QStringLiteral("body of another shape"), QStringLiteral("shorter length than body"),
        QStringLiteral("length of 100 GB"), QStringLiteral("204 for everything"), QStringLiteral("400")};
    return names.contains(QLatin1String(fault.name));
}

/// The faults that can strike a window that has been open for a while.
QList<FaultCase> faults()
{
    QList<FaultCase> list = faultCases();
    const bool all = qEnvironmentVariable("IAM_DIALOG_FAULTS") == QLatin1String("all");
    list.removeIf([all](const FaultCase &fault) {
        return fault.at == FaultCase::At::UnknownName || fault.fault.tokens || (!all && isOfTheSameKind(fault));
    });
    for (FaultCase &fault : list)
        fault.fault.changes = true; // what is read on the way to the last button has its own test
    return list;
}

} // namespace

class TestDialogMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_stage.open()); }
    void cell_data();
    void cell();
    void cleanupTestCase();

private:
    void strike(const FaultCase &fault);
    void clear();
    [[nodiscard]] QString run(const DialogAction &action, const FaultCase &fault);
    [[nodiscard]] QString judge(const DialogAction &action, const FaultCase &fault, const Told &told);
    [[nodiscard]] static QString judgeRun(const Expected &expected, const Told &told);
    [[nodiscard]] QString recover(const DialogAction &action, const Told &told);
    void writeTable(const QString &file) const;

    DialogStage m_stage;
    QList<DialogAction> m_actions = actions();
    QList<FaultCase> m_faults = faults();
    QString m_end; ///< of the cell
    qsizetype m_steps = 0; ///< what could be taken back before the cell
    bool m_fresh = true; ///< the service has its first data, and the window shows them
    int m_cells = 0;
    int m_wrong = 0;
    QHash<QString, QString> m_ends; ///< by fault and action: how it was told, or what is wrong
};

void TestDialogMatrix::cell_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("fault");
    for (int action = 0; action < m_actions.size(); ++action) {
        for (int fault = 0; fault < m_faults.size(); ++fault)
            QTest::addRow("%s: %s", m_actions.at(action).name, m_faults.at(fault).name) << action << fault;
    }
}

void TestDialogMatrix::strike(const FaultCase &fault)
{
    if (fault.hurried)
        m_stage.console.session().setCallLimits({.deadline = shortDeadline});
    if (fault.at == FaultCase::At::ClientAhead)
        m_stage.console.clock().days = 2;
    if (fault.at == FaultCase::At::ClientBehind)
        m_stage.console.clock().days = -2;
    if (fault.at == FaultCase::At::ServiceAhead && !m_stage.console.service().advance(std::chrono::hours(2)))
        qFatal("the service's clock stands");
    m_stage.proxy().set(fault.fault);
    if (fault.at == FaultCase::At::ClosedPort)
        m_stage.proxy().setClosed(true);
}

void TestDialogMatrix::clear()
{
    m_stage.proxy().setClosed(false);
    m_stage.proxy().set({});
    m_stage.console.clock().days = 0;
    m_stage.console.session().setCallLimits({});
}

QString TestDialogMatrix::run(const DialogAction &action, const FaultCase &fault)
{
    m_stage.next();
    m_stage.notes.clear();
    // A run leaves only people of its own cell; and with the first data the groups the wizard has read would be gone.
    if (!m_fresh && !action.isRun && !m_stage.renew())
        return QStringLiteral("no fresh start: ") + m_stage.difference();
    if (!action.prepare(m_stage))
        return QStringLiteral("does not come to its last button");
    m_stage.ignoreToasts();
    m_steps = m_stage.console.models().undo.steps().size();
    strike(fault);
    action.send(m_stage);
    std::optional<Told> told;
    const bool ended = QTest::qWaitFor([&] { return (told = action.told(m_stage)).has_value(); }, patience);
    if (!ended)
        return QStringLiteral("does not end");
    if (!QTest::qWaitFor([this] { return m_stage.proxy().isIdle(); }, patience))
        return QStringLiteral("the service still works");
    const QString wrong = judge(action, fault, *told);
    clear();
    const QString after = recover(action, *told);
    return wrong.isEmpty() ? after : after.isEmpty() ? wrong : wrong + QStringLiteral("; ") + after;
}

QString TestDialogMatrix::judge(const DialogAction &action, const FaultCase &fault, const Told &told)
{
    if (!m_stage.console.window().isVisible())
        return QStringLiteral("the window is gone");
    Expected expected = fault.expected(action.traits);
    if (expected.mayPass && told.as == Told::As::Done)
        expected.error = {};
    int sent = 0;
    int passed = 0;
    QStringList targets;
    for (const PassedRequest &request : m_stage.proxy().seen()) {
        sent += request.isChange() ? 1 : 0;
        if (request.isChange())
            targets.append(QString::fromLatin1(request.method + ' ' + request.target));
        passed += request.isChange() && request.forwarded && request.status > 0 && request.status < 400 ? 1 : 0;
    }
    const QString reads = inQuotes(told.words);
    if (passed > 1)
        return QStringLiteral("done %1 times: ").arg(passed) + targets.join(QLatin1String(", "));
    if (action.isRun)
        return judgeRun(expected, told) + (told.words.isEmpty() ? QStringLiteral("nothing is said") : QString());
    const bool lied = fault.fault.trouble == Trouble::AnswerInstead && !expected.error && expected.sent == 1; // a 404 that is not true
    const int wanted = expected.done == Expected::Done::Never || lied ? 0 : 1;
    // A request that was hurried may not have come to the proxy.
    const bool late = fault.hurried && passed == 0;
    if (!late && !QTest::qWaitFor([&] { return action.done(m_stage) == wanted; }, patience / 4))
        return QStringLiteral("in the service %1 times instead of %2").arg(action.done(m_stage)).arg(wanted) + reads;
    if (sent > (expected.sent > 2 ? mostSendings : expected.sent))
        return QStringLiteral("sent %1 times").arg(sent);
    const Told::As as = !expected.error ? Told::As::Done
        : mayHaveHappened({.kind = *expected.error, .httpStatus = fault.fault.trouble == Trouble::AnswerInstead ? fault.fault.status : 0})
        ? Told::As::Unclear
        : Told::As::NotDone;
    // Where nothing at all comes through, it depends on whether something was read first, which then is known not to have been done.
    const bool both = fault.at == FaultCase::At::ClosedPort && told.as == Told::As::NotDone;
    if (told.as != as && !both)
        return QStringLiteral("told as %1 instead of %2").arg(static_cast<int>(told.as)).arg(static_cast<int>(as)) + reads;
    const auto tellsOf = [&](ErrorKind kind) { return containsOneOf(told.words, wordsOf(kind, action.name)); };
    if (expected.error && !tellsOf(*expected.error) && !(expected.orElse && tellsOf(*expected.orElse)))
        return QStringLiteral("not the words of its kind") + reads;
    if (told.as != Told::As::Done && m_stage.console.models().undo.steps().size() != m_steps)
        return QStringLiteral("can be taken back, though it failed");
    return {};
}

/// A run tries again what is lost, waits where it is asked to, and pauses where a person is needed.
QString TestDialogMatrix::judgeRun(const Expected &expected, const Told &told)
{
    if (!expected.error) // that it is there, once, is seen at the end
        return told.as == Told::As::NotDone ? QStringLiteral("told as failed") + inQuotes(told.words) : QString();
    bool refused = false;
    switch (*expected.error) {
    case ErrorKind::Forbidden:
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge:
        refused = expected.done == Expected::Done::Never;
        break;
    case ErrorKind::Unauthorized:
    case ErrorKind::Refused:
        if (told.as != Told::As::Unclear || !containsOneOf(told.words, wordsOf(*expected.error, "")))
            return QStringLiteral("does not pause for it") + inQuotes(told.words);
        break;
    case ErrorKind::TooManyRequests:
        if (!told.words.contains(QLatin1String("Goes on at ")))
            return QStringLiteral("does not wait for it") + inQuotes(told.words);
        break;
    default:
        break;
    }
    if (refused && (told.as != Told::As::NotDone || !containsOneOf(told.words, wordsOf(*expected.error, ""))))
        return QStringLiteral("not told as refused") + inQuotes(told.words);
    return {};
}

QString TestDialogMatrix::recover(const DialogAction &action, const Told &told)
{
    if (action.goOn && !action.goOn(m_stage))
        return QStringLiteral("does not go on");
    const std::optional<Told> atLast = action.goOn ? action.told(m_stage) : std::optional(told);
    const QString words = atLast ? atLast->words : QStringLiteral("nothing");
    if (!m_stage.closeDialogs())
        return QStringLiteral("the dialog cannot be closed");
    if (!m_stage.refresh())
        return QStringLiteral("the table is not what the service has: ") + m_stage.difference();
    const int done = action.done(m_stage);
    m_fresh = done == 0 && !action.isRun;
    m_end = !atLast ? QStringLiteral("?") : (action.isRun && told.as == Told::As::Unclear ? QStringLiteral("waits or pauses") : wordFor(told.as)) + (done > 0 ? QStringLiteral(" ●") : QString());
    if (done > 1)
        return QStringLiteral("in the service %1 times in the end").arg(done);
    if (action.goOn && (!atLast || done != (atLast->as == Told::As::Done ? 1 : 0)))
        return QStringLiteral("in the service %1 times, said is “%2”").arg(done).arg(words);
    if (action.isRun && told.as != Told::As::NotDone && done != 1)
        return QStringLiteral("not invited in the end: “%1”").arg(words);
    return {};
}

void TestDialogMatrix::cell()
{
    QFETCH(int, action);
    QFETCH(int, fault);
    QElapsedTimer timer;
    timer.start();
    const QString wrong = run(m_actions.at(action), m_faults.at(fault));
    ++m_cells;
    if (qEnvironmentVariableIsSet("IAM_DIALOG_TIMES"))
        qInfo("%lld ms", timer.elapsed());
    m_ends.insert(keyOf(m_faults.at(fault), m_actions.at(action)), wrong.isEmpty() ? m_end : QStringLiteral("**wrong**"));
    if (!wrong.isEmpty()) {
        ++m_wrong;
        m_fresh = false;
        clear();
        (void)m_stage.closeDialogs();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestDialogMatrix::cleanupTestCase()
{
    qInfo("%d actions, %d faults: cells %d, wrong %d", static_cast<int>(m_actions.size()), static_cast<int>(m_faults.size()), m_cells, m_wrong);
    if (const QString file = qEnvironmentVariable("IAM_FAULT_TABLE"); !file.isEmpty() && m_cells == m_actions.size() * m_faults.size())
        writeTable(file);
}

void TestDialogMatrix::writeTable(const QString &file) const
{
    QString text = QStringLiteral("| Fault |");
    QString rule = QStringLiteral("\n| --- |");
    for (const DialogAction &action : m_actions) {
        text += QStringLiteral(" %1 |").arg(QLatin1String(action.name));
        rule += QStringLiteral(" --- |");
    }
    text += rule + QLatin1Char('\n');
    for (const FaultCase &fault : m_faults) {
        text += QStringLiteral("| %1 |").arg(QLatin1String(fault.name));
        for (const DialogAction &action : m_actions)
            text += QStringLiteral(" %1 |").arg(m_ends.value(keyOf(fault, action)));
        text += QLatin1Char('\n');
    }
    text += QStringLiteral("\n%1 faults × %2 actions: cells %3, wrong %4.\n").arg(m_faults.size()).arg(m_actions.size()).arg(m_cells).arg(m_wrong);
    QFile document(file);
    QVERIFY2(document.open(QIODevice::ReadOnly), qPrintable(file));
    QString whole = QString::fromUtf8(document.readAll());
    document.close();
    const QString begin = QStringLiteral("<!-- dialogs: begin -->\n");
    const qsizetype from = whole.indexOf(begin) + begin.size();
    const qsizetype to = whole.indexOf(QStringLiteral("<!-- dialogs: end -->"));
    QVERIFY2(from > begin.size() && to >= from, "no marks in the file");
    whole.replace(from, to - from, text);
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(whole.toUtf8());
}

QTEST_MAIN(TestDialogMatrix)
#include "tst_dialogmatrix.moc"
