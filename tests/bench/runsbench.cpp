// Resends many invitations through the console's engine, window open, beside a bare loader with as many connections.
// usage: bench_runs [RESENDS]
#include "bareload.h"
#include "figure.h"
#include "models/items/usertablemodel.h"
#include "models/runs/runengine.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "watchdog.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace iam;

namespace {

constexpr int connections = 8;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_runs: %s\n", what);
    std::exit(2);
}

double residentMegabytes(const char *key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

QString address(int i) { return QStringLiteral("person%1@bench.example").arg(i, 6, 10, QLatin1Char('0')); }

/// From now on VmHWM counts anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// All invited, and every message out.
void invite(test::ConsoleFixture &console, int people)
{
    for (int at = 0; at < people; at += 100) {
        QStringList part;
        for (int i = at; i < std::min(at + 100, people); ++i)
            part.append(address(i));
        if (console.service().invite(part).status != 202)
            fail("the service does not invite");
    }
}

void waitForCalm(test::ConsoleFixture &console)
{
    const auto busy = [&console] {
        return console.fromDatabase(QStringLiteral("SELECT COUNT(*) FROM users WHERE state = 'PROCESSING'")).toInt() == 0;
    };
    if (!QTest::qWaitFor(busy, 600'000))
        fail("the service does not come to rest");
}

/// The window has drawn what came and has nothing left to do.
void letTheWindowRest()
{
    QTimer timer;
    QSignalSpy rested(&timer, &QTimer::timeout);
    timer.start(1'500);
    if (!rested.wait(10'000))
        fail("the window does not come to rest");
}

QList<QByteArray> requests(test::ConsoleFixture &console, int from, int to)
{
    const QByteArray token = console.service().token(QStringLiteral("owner")).toUtf8();
    QList<QByteArray> all;
    for (int i = from; i < to; ++i) {
        const QByteArray body = R"({"users":[{"email":")" + address(i).toUtf8() + R"(","account_role":"Member"}]})";
        all.append("POST " + console.service().users().toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(console.service().port())
            + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int people = argc > 1 ? std::atoi(argv[1]) : 10'000;
    if (!qEnvironmentVariableIsSet("IAM_BIN_DIR"))
        qputenv("IAM_BIN_DIR", QCoreApplication::applicationDirPath().toUtf8());
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    test::ConsoleFixture console;
    if (!console.open({QStringLiteral("--seed"), QStringLiteral("empty"), QStringLiteral("--processing-ms"), QStringLiteral("20")}))
        fail("the console does not open");
    invite(console, people);
    waitForCalm(console);
    console.session().directory().load();
    const auto loaded = [&console] { return console.session().directory().state() == UserDirectory::State::Complete; };
    if (!QTest::qWaitFor(loaded, 300'000))
        fail("the list does not load");
    const AccountModels models = console.models();
    Run run {.action = RunAction::Resend, .account = {console.service().accountId()}};
    for (int i = 0; i < people; ++i)
        run.items.append({.email = address(i), .seen = UserState::Pending, .invitedOn = QDateTime({2025, 1, 1}, {0, 0}, Qt::UTC)});

    // The bare loader before and after, so that both meet the same service.
    const bench::BareLoad loader(console.service().port(), connections);
    const double before = loader.send(requests(console, 0, people / 2), 202);
    waitForCalm(console);
    letTheWindowRest();
    const double idle = residentMegabytes("VmRSS");
    forgetPeak();
    bench::Watchdog watchdog;
    QSignalSpy finished(&models.runs, &RunEngine::finished);
    watchdog.reset();
    QElapsedTimer clock;
    clock.start();
    models.runs.start(run);
    console.action("showRuns")->trigger(); // people watch it
    if (!finished.wait(600'000))
        fail("the run does not end");
    const double engine = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const double stall = watchdog.longest();
    const double stallCpu = watchdog.longestCpu();
    const double peak = residentMegabytes("VmHWM");
    const int done = countOf(models.runs.run().counts(), RunItemState::Done);
    waitForCalm(console);
    const double after = loader.send(requests(console, people / 2, people), 202);
    if (before < 0 || after < 0 || done != people)
        fail("not everything was sent");
    const double bareRate = people * 1000.0 / (before + after);
    const double rate = people * 1000.0 / engine;
    bool good = bench::print({.name = QStringLiteral("run_time_per_resend"), .value = engine / people, .unit = QStringLiteral("ms"),
        .peer = QStringLiteral("bare loader, %1 connections").arg(connections), .peerValue = (before + after) / people, .highestRatio = 1 / 0.9});
    good = bench::print({.name = QStringLiteral("run_rate"), .value = rate, .unit = QStringLiteral("1/s")}) && good;
    good = bench::print({.name = QStringLiteral("run_rate_of_bare"), .value = rate / bareRate, .unit = QStringLiteral("ratio")}) && good;
    good = bench::print({.name = QStringLiteral("run_memory"), .value = peak - idle, .unit = QStringLiteral("MB above the idle console"),
        .peer = QStringLiteral("limit"), .peerValue = 150, .highestRatio = 1}) && good;
    good = bench::print({.name = QStringLiteral("run_stall"), .value = stall, .unit = QStringLiteral("ms"), .peer = QStringLiteral("limit"),
        .peerValue = 50, .highestRatio = 1}) && good;
    good = bench::print({.name = QStringLiteral("run_stall_cpu"), .value = stallCpu, .unit = QStringLiteral("ms")}) && good;
    return good ? 0 : 1;
}
