// Loads the same 100 000 users with our client, with the vendor's pager, and as bytes alone, in turn, each in a process
// of its own.
//   bench_client SDK-SCRIPT [REPETITIONS]
//   bench_client --child ours|table|unparsed SERVER     one load for each line on standard input, also for a profiler
#include "tests/bench/childload.h"
#include "tests/bench/figure.h"
#include "tests/bench/pages.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace iam::bench;

namespace {

constexpr double highestOfSdk = 0.45;
constexpr double highestOfUnparsed = 1.3;
constexpr qsizetype userTotal = qsizetype(pageTotal) * usersPerPage;
constexpr int loadsUntilWarm = 3;

struct Times
{
    QList<double> first {}; ///< load of a process
    QList<double> warm {}; ///< a later one, for what a just-in-time compiler has learnt by then
};

int beChild(const QString &what, const QUrl &server)
{
    std::printf("ready\n");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        const auto load = what == QLatin1String("unparsed")
            ? loadUnparsed(server)
            : loadWithOurClient(server, what == QLatin1String("table") ? Into::Table : Into::Memory);
        if (!load)
            return 1;
        std::printf("{\"milliseconds\":%.3f,\"users\":%lld}\n", load->milliseconds, static_cast<long long>(load->users));
        std::fflush(stdout);
    }
    return 0;
}

bool measure(const QString &program, const QStringList &arguments, qsizetype users, Times &times)
{
    ChildLoad child;
    if (!child.start(program, arguments))
        return false;
    for (int i = 0; i < loadsUntilWarm; ++i) {
        const auto load = child.load();
        if (!load || load->users != users)
            return false;
        if (i == 0)
            times.first.append(load->milliseconds);
        else if (i + 1 == loadsUntilWarm)
            times.warm.append(load->milliseconds);
    }
    return true;
}

Figure compared(const QString &name, const QList<double> &ours, const QString &peer, const QList<double> &others)
{
    return {.name = name, .value = median(ours), .unit = QStringLiteral("ms"), .peer = peer, .peerValue = median(others)};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--child"))
        return beChild(arguments.at(2), QUrl(arguments.at(3)));
    if (arguments.size() < 2) {
        std::fputs("usage: bench_client SDK-SCRIPT [REPETITIONS]\n", stderr);
        return 2;
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_page_server"), {});
    if (!server.waitForReadyRead()) {
        std::fputs("bench_client: the page server did not start\n", stderr);
        return 1;
    }
    const QString url = QString::fromLatin1(server.readLine().trimmed());
    const QString self = QCoreApplication::applicationFilePath();
    const QString child = QStringLiteral("--child");

    Times ours;
    Times table;
    Times unparsed;
    Times sdk;
    bool whole = true;
    const int repetitions = arguments.size() > 2 ? arguments.at(2).toInt() : 9;
    for (int round = 0; round < repetitions && whole; ++round) {
        whole = measure(self, {child, QStringLiteral("ours"), url}, userTotal, ours)
            && measure(self, {child, QStringLiteral("table"), url}, userTotal, table)
            && measure(self, {child, QStringLiteral("unparsed"), url}, 0, unparsed)
            && measure(QStringLiteral("node"), {arguments.at(1), url}, userTotal, sdk);
    }
    bool met = false;
    if (whole) {
        const QString pager = QStringLiteral("sdk-pager");
        const QString bytes = QStringLiteral("same-bytes-unparsed");
        Figure ofSdk = compared(QStringLiteral("client_vs_sdk"), ours.first, pager, sdk.first);
        Figure ofUnparsed = compared(QStringLiteral("client_vs_unparsed"), ours.first, bytes, unparsed.first);
        ofSdk.highestRatio = highestOfSdk;
        ofUnparsed.highestRatio = highestOfUnparsed;
        met = print(ofSdk);
        met = print(ofUnparsed) && met;
        Figure tableOfSdk = compared(QStringLiteral("table_vs_sdk"), table.first, pager, sdk.first);
        Figure tableOfUnparsed = compared(QStringLiteral("table_vs_unparsed"), table.first, bytes, unparsed.first);
        tableOfSdk.highestRatio = highestOfSdk;
        tableOfUnparsed.highestRatio = highestOfUnparsed;
        met = print(tableOfSdk) && met;
        met = print(tableOfUnparsed) && met;
        print(compared(QStringLiteral("client_vs_sdk_warm"), ours.warm, pager, sdk.warm));
        print(compared(QStringLiteral("client_vs_unparsed_warm"), ours.warm, bytes, unparsed.warm));
    } else {
        std::fputs("bench_client: a load was not whole\n", stderr);
    }
    server.closeWriteChannel();
    server.waitForFinished();
    return met ? 0 : 1;
}
