// Loads the same 100 000 users with our client, with the vendor's pager, and as bytes alone, in turn.
//   bench_client SDK-SCRIPT [REPETITIONS]
//   bench_client --ours|--unparsed [REPETITIONS]      one of them alone, for a profiler
#include "tests/bench/figure.h"
#include "tests/bench/pages.h"
#include "tests/bench/sdkload.h"

#include <QCoreApplication>

#include <cstdio>

using namespace iam::bench;

namespace {

constexpr double highestOfSdk = 0.45;
constexpr double highestOfUnparsed = 1.3;
constexpr qsizetype userTotal = qsizetype(pageTotal) * usersPerPage;

struct Times
{
    QList<double> ours {};
    QList<double> unparsed {};
    QList<double> sdk {};
};

bool complain(const char *what)
{
    std::fprintf(stderr, "bench_client: %s\n", what);
    return false;
}

bool measure(const QUrl &server, SdkLoad &sdk, int repetitions, Times &times)
{
    for (int round = -1; round < repetitions; ++round) {
        const auto ours = loadWithOurClient(server);
        const auto unparsed = loadUnparsed(server);
        const auto peer = sdk.load();
        if (!ours || ours->users != userTotal)
            return complain("our client did not read all users");
        if (!unparsed)
            return complain("the bytes did not come");
        if (!peer || peer->users != userTotal)
            return complain("the vendor's pager did not read all users");
        if (round < 0)
            continue; // the first round only warms everybody up
        times.ours.append(ours->milliseconds);
        times.unparsed.append(unparsed->milliseconds);
        times.sdk.append(peer->milliseconds);
        std::fprintf(stderr, "round %d: ours %.0f ms, unparsed %.0f ms, sdk %.0f ms\n", round + 1, ours->milliseconds,
            unparsed->milliseconds, peer->milliseconds);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_client SDK-SCRIPT|--ours|--unparsed [REPETITIONS]\n", stderr);
        return 2;
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_page_server"), {});
    if (!server.waitForReadyRead())
        return complain("the page server did not start") ? 0 : 1;
    const QUrl url(QString::fromLatin1(server.readLine().trimmed()));

    const int repetitions = arguments.size() > 2 ? arguments.at(2).toInt() : 7;
    const bool alone = arguments.at(1) == QLatin1String("--ours");
    if (alone || arguments.at(1) == QLatin1String("--unparsed")) {
        for (int round = 0; round < repetitions; ++round) {
            const auto load = alone ? loadWithOurClient(url) : loadUnparsed(url);
            std::fprintf(stderr, "%.0f ms\n", load.value_or(Load {}).milliseconds);
        }
        return 0;
    }

    SdkLoad sdk;
    Times times;
    const bool whole = sdk.start(arguments.at(1), url) && measure(url, sdk, repetitions, times);
    bool met = false;
    if (whole) {
        const double ours = median(times.ours);
        met = print({.name = QStringLiteral("client_vs_sdk"), .value = ours, .unit = QStringLiteral("ms"),
            .peer = QStringLiteral("sdk-pager"), .peerValue = median(times.sdk), .highestRatio = highestOfSdk});
        met = print({.name = QStringLiteral("client_vs_unparsed"), .value = ours, .unit = QStringLiteral("ms"),
                  .peer = QStringLiteral("same-bytes-unparsed"), .peerValue = median(times.unparsed),
                  .highestRatio = highestOfUnparsed})
            && met;
    }
    server.closeWriteChannel();
    server.waitForFinished();
    return met ? 0 : 1;
}
