// Runs against a service that refuses, forgets and breaks off: what the engine says of each item is what happened.
#include "models/api/accessgroupsapi.h"
#include "models/api/usermanagementapi.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/runs/runengine.h"
#include "models/workflows/runtransport.h"
#include "tests/support/awaited.h"
#include "tests/support/liveclient.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace iam;
using namespace std::chrono_literals;

class TestRunChaos : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void invitations();
    void resends();
    void removals();
    void groupsAndStatus();

private:
    [[nodiscard]] QJsonArray storm(const QByteArray &method, int requests);
    void putFaults(const QJsonArray &faults);
    [[nodiscard]] bool carryOut(const Run &run);
    [[nodiscard]] Run runOn(RunAction action, const QStringList &people);
    [[nodiscard]] QStringList invited(int count);
    [[nodiscard]] QHash<QString, int> mails() const;
    [[nodiscard]] int count(RunItemState state) const { return countOf(m_engine->run().counts(), state); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::ServiceProcess> m_service;
    std::unique_ptr<test::LiveClient> m_client;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<RunTransport> m_sender;
    std::unique_ptr<RunEngine> m_engine;
};

void TestRunChaos::init()
{
    m_service = std::make_unique<test::ServiceProcess>();
    const QString database = m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction())));
    QStringList arguments {QStringLiteral("--database"), database};
    if (qstrcmp(QTest::currentTestFunction(), "groupsAndStatus") == 0) // needs members
        arguments << QStringLiteral("--seed") << QStringLiteral("big-corp") << QStringLiteral("--users") << QStringLiteral("200");
    QVERIFY(m_service->start(arguments));
    m_client = std::make_unique<test::LiveClient>(*m_service, "owner");
    RetryPolicy once;
    once.attempts = 1;
    m_client->transport.setRetryPolicy(once);
    m_ledger = std::make_unique<Ledger>(QString());
    m_sender = std::make_unique<RunTransport>(m_client->transport, m_client->account);
    m_engine = std::make_unique<RunEngine>(RunEngine::Parts {*m_ledger, *m_sender, m_client->clock, m_client->scheduler},
        RunSettings {.times = {.held = 300ms, .firstRetry = 50ms, .secondLook = 100ms, .limitWait = 200ms, .watchOften = 100ms, .watchSeldom = 200ms}});
}

void TestRunChaos::cleanup()
{
    m_engine.reset();
    m_sender.reset();
    m_ledger.reset();
    m_client.reset();
    m_service.reset();
}

/// Of so many requests: 5 % are cut off, half of them after the change; two storms of 429; two tokens that expire.
QJsonArray TestRunChaos::storm(const QByteArray &method, int requests)
{
    QJsonArray faults;
    const auto add = [&](const char *kind, int after, int times) {
        faults.append(QJsonObject {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("method"), QString::fromLatin1(method)},
            {QStringLiteral("after"), after}, {QStringLiteral("times"), times}});
    };
    for (int i = 0; i < requests / 20; ++i)
        add(i % 2 == 0 ? "cut_before_change" : "cut_after_change", static_cast<int>(QRandomGenerator::global()->bounded(requests)), 1);
    add("too_many_requests", requests / 10, 6);
    add("too_many_requests", requests / 2, 12);
    add("unauthorized", requests / 4, 1);
    add("unauthorized", requests / 3, 1);
    return faults;
}

void TestRunChaos::putFaults(const QJsonArray &faults)
{
    QCOMPARE(m_service->admin("PUT", QStringLiteral("faults"), {{QStringLiteral("faults"), faults}}).status, 200);
}

bool TestRunChaos::carryOut(const Run &run)
{
    QSignalSpy finished(m_engine.get(), &RunEngine::finished);
    connect(m_engine.get(), &RunEngine::changed, this, [this] {
        if (m_engine->state() == RunEngine::State::Paused && m_engine->problem())
            qWarning("paused: %d %s", static_cast<int>(m_engine->problem()->kind), qPrintable(m_engine->problem()->message));
    });
    m_engine->start(run);
    return finished.wait(300'000);
}

QStringList TestRunChaos::invited(int count)
{
    QStringList people;
    for (int i = 0; i < count; ++i)
        people.append(QStringLiteral("chaos%1@x.example").arg(i));
    for (qsizetype at = 0; at < people.size(); at += 100) {
        if (m_service->invite(people.mid(at, 100)).status != 202)
            qFatal("the service does not invite");
    }
    const auto pending = [this, &people] { return m_service->state(people.last()) == QLatin1String("PENDING"); };
    if (!QTest::qWaitFor(pending, 60'000))
        qFatal("the invitations are not through");
    return people;
}

Run TestRunChaos::runOn(RunAction action, const QStringList &people)
{
    Run run {.action = action, .account = m_client->account};
    for (const QString &person : people) {
        const QJsonObject json = m_service->user(person);
        const Result<User> user = test::awaited(UserManagementApi(m_client->transport).user(m_client->account, json.value(QLatin1String("id")).toString()));
        if (!user.ok())
            qFatal("no such user");
        run.items.append({.email = person, .user = user.value().id, .iamId = user.value().iamId, .seen = user.value().state, .invitedOn = user.value().invitedOn});
    }
    return run;
}

QHash<QString, int> TestRunChaos::mails() const
{
    QHash<QString, int> counts;
    const QDir folder(m_service->mailDir() + QStringLiteral("/new"));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a message cannot be read");
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("To: <") + 5;
        const QString to = QString::fromUtf8(text.mid(at, text.indexOf('>', at) - at));
        if (to.startsWith(QLatin1String("chaos"))) // the demo data has messages of its own
            ++counts[to];
    }
    return counts;
}

void TestRunChaos::invitations()
{
    constexpr int people = 300;
    m_sender->setAddressesPerInvitation(3);
    QJsonArray faults = storm("POST", people / 3);
    Run run {.action = RunAction::Invite, .account = m_client->account, .accesses = {DraftAccess {}}};
    for (int i = 0; i < people; ++i) {
        run.items.append({.email = QStringLiteral("chaos%1@x.example").arg(i), .access = 0});
        if (i % 3 == 0)
            faults.append(QJsonObject {{QStringLiteral("kind"), QStringLiteral("conflict")}, {QStringLiteral("email"), run.items.last().email},
                {QStringLiteral("times"), 1}});
    }
    putFaults(faults);
    QVERIFY(carryOut(run));
    putFaults({});
    QCOMPARE(count(RunItemState::Done), people);
    const QHash<QString, int> sent = mails();
    QCOMPARE(sent.size(), people);
    for (const int count : sent)
        QCOMPARE(count, 1);
    Journal journal(*m_ledger);
    QCOMPARE(test::awaited(journal.verify()).value().kind, JournalVerdict::Kind::Whole);
    qInfo("invited %d, %d messages, %d entries of the journal", people, static_cast<int>(sent.size()), static_cast<int>(test::awaited(journal.all()).value().size()));
}

void TestRunChaos::resends()
{
    const QStringList people = invited(120);
    const Run run = runOn(RunAction::Resend, people);
    putFaults(storm("POST", 120));
    QVERIFY(carryOut(run));
    putFaults({});
    const auto through = [this] { return m_service->user(QStringLiteral("chaos0@x.example")).value(QLatin1String("state")).toString() == QLatin1String("PENDING"); };
    QTRY_VERIFY_WITH_TIMEOUT(through(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT([this] {
        int sum = 0;
        for (const int count : mails())
            sum += count;
        return sum;
    }(), 240, 30'000);
    for (const int count : mails())
        QCOMPARE(count, 2);
    QCOMPARE(count(RunItemState::Done), 120);
}

void TestRunChaos::removals()
{
    const QStringList people = invited(150);
    const Run run = runOn(RunAction::Remove, people);
    putFaults(storm("DELETE", 150));
    QVERIFY(carryOut(run));
    putFaults({});
    QCOMPARE(count(RunItemState::Done), 150);
    for (const QString &person : people)
        QVERIFY2(m_service->user(person).isEmpty(), qPrintable(person));
}

void TestRunChaos::groupsAndStatus()
{
    constexpr int members = 60; // more than one request takes
    QStringList people;
    const QJsonArray active = m_service->send("GET", m_service->users(QStringLiteral("?limit=100&search=state:ACTIVE"))).resources();
    for (const QJsonValue &user : active) {
        const QString person = user.toObject().value(QLatin1String("user_id")).toString();
        if (user.toObject().value(QLatin1String("iam_id")) != active.first().toObject().value(QLatin1String("iam_id")) && people.size() < members)
            people.append(person); // the first is the owner
    }
    QCOMPARE(people.size(), members);
    people += invited(5);
    AccessGroupsApi groups(m_client->transport);
    const Result<AccessGroup> group = test::awaited(groups.createGroup(m_client->account, QStringLiteral("chaos")));
    QVERIFY(group.ok());
    Run run = runOn(RunAction::AddToGroup, people);
    run.group = group.value();
    const auto inGroup = [this, &run] {
        QSet<QString> ids;
        for (const int offset : {0, 100}) {
            const QString path = QStringLiteral("/v2/groups/%1/members?limit=100&offset=%2").arg(run.group.id.text).arg(offset);
            const QJsonArray page = m_service->send("GET", path).json.value(QLatin1String("members")).toArray();
            for (const QJsonValue &member : page)
                ids.insert(member.toObject().value(QLatin1String("iam_id")).toString());
        }
        return ids;
    };
    // A lost answer: done at the second try, or found done.
    putFaults({QJsonObject {{QStringLiteral("kind"), QStringLiteral("cut_after_change")}, {QStringLiteral("method"), QStringLiteral("PUT")}, {QStringLiteral("times"), 1}}});
    QVERIFY(carryOut(run));
    putFaults({});
    QCOMPARE(count(RunItemState::Done), members);
    QCOMPARE(count(RunItemState::Failed), 5); // who has not accepted cannot be in a group yet
    QSet<QString> ids = inGroup();
    for (int i = 0; i < members; ++i)
        QVERIFY(ids.contains(run.items.at(i).iamId.text));
    run.action = RunAction::RemoveFromGroup;
    run.items = run.items.mid(0, members);
    QVERIFY(carryOut(run));
    QCOMPARE(count(RunItemState::Done), members);
    ids = inGroup();
    for (const RunItem &item : std::as_const(run.items))
        QVERIFY(!ids.contains(item.iamId.text));
    QVERIFY(carryOut(run)); // once more: nothing is to be done
    QCOMPARE(count(RunItemState::Skipped), members);

    Run status = runOn(RunAction::SetStatus, people.mid(members - 5));
    status.status = UserState::Suspended;
    QVERIFY(carryOut(status));
    QCOMPARE(count(RunItemState::Done), 5);
    QCOMPARE(m_service->state(people.at(members - 1)), QStringLiteral("SUSPENDED"));
    QCOMPARE(count(RunItemState::Failed), 5);
    for (const RunItem &item : m_engine->run().items)
        QVERIFY(item.state == RunItemState::Done || (item.error.httpStatus == 400 && !item.error.trace.isEmpty()));
}

QTEST_GUILESS_MAIN(TestRunChaos)
#include "tst_runchaos.moc"
