// A table of many users, in the real view: load, search, sort, refresh, copy for offline, memory, and how long the
// window's thread was away.
//   bench_users [--users N] [--proxy-seconds N]      one line of JSON a figure; ends with 1 if a target is missed
#include "models/core/clock.h"
#include "models/core/largeblocks.h"
#include "models/core/whendone.h"
#include "models/items/userfeed.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usersnapshot.h"
#include "tests/bench/figure.h"
#include "tests/bench/userscorpus.h"
#include "tests/bench/usersdirectory.h"
#include "tests/bench/usersproxy.h"
#include "tests/bench/watchdog.h"
#include "views/theme/theme.h"
#include "views/widgets/usertableview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace iam;
using namespace iam::bench;

namespace {

constexpr int pageSize = 100;
constexpr int changedOf = 100; ///< one of so many users is another one after a refresh
constexpr double frameMs = 16;
constexpr double highestOfProxy = 1.0 / 50;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of this thread's own work: other programs do not count.
double threadMs()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double processMs()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double page = 4096;
    return file.readAll().split(' ').value(1).toDouble() * page;
}

double percentile95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, values.size() * 95 / 100));
}

/// A figure that is held against a limit rather than against something measured.
Figure limited(const char *name, double value, const char *unit, double limit)
{
    return {.name = QString::fromLatin1(name), .value = value, .unit = QString::fromLatin1(unit),
        .peer = QStringLiteral("limit"), .peerValue = limit, .highestRatio = 1};
}

class UsersBench
{
public:
    explicit UsersBench(int users)
        : m_total(users)
        , m_model(m_clock)
        , m_filter(m_model, m_clock)
        , m_feed(m_model)
    {
        m_view.setModel(&m_filter);
        m_view.resize(1452, 935);
        m_view.show();
        m_idleBytes = settledBytes();
    }

    bool run(int proxySeconds)
    {
        load();
        remember();
        const double key = search();
        const double again = sort();
        refresh();
        snapshot();
        proxy(key, again, proxySeconds);
        return m_met;
    }

private:
    void report(const Figure &figure) { m_met = print(figure) && m_met; }
    void reportStall(const char *name)
    {
        report(limited(name, m_watchdog.longest(), "ms", 50));
        print({.name = QString::fromLatin1(name) + QStringLiteral("_cpu"), .value = m_watchdog.longestCpu(), .unit = QStringLiteral("ms")});
        m_watchdog.reset();
    }

    /// The window goes on until the condition is met.
    static void spinUntil(const std::function<bool()> &isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void settle()
    {
        spinUntil([this] { return !m_filter.isBusy(); });
    }
    double settledBytes()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        return residentBytes();
    }

    /// Page by page, as they come from a service; `edition` 1 is the list as a refresh finds it.
    void feedAll(int edition)
    {
        for (int first = 0; first < m_total;) {
            QElapsedTimer slice;
            slice.start();
            double working = 0;
            while (first < m_total && slice.elapsed() < 4) {
                const UserBatch page = peoplePage(first, std::min(pageSize, m_total - first), edition, changedOf);
                first += pageSize;
                const double before = threadMs();
                m_feed.add({page});
                working += threadMs() - before;
            }
            m_working += working;
            m_longestSlice = std::max(m_longestSlice, working);
            QCoreApplication::processEvents();
        }
        spinUntil([this] { return m_feed.isIdle(); });
        settle();
    }

    void load()
    {
        m_watchdog.reset();
        QElapsedTimer timer;
        timer.start();
        feedAll(0);
        print({.name = QStringLiteral("users_taken"), .value = millisecondsOf(timer), .unit = QStringLiteral("ms")});
        reportStall("stall_load");
    }

    void remember()
    {
        const auto text = static_cast<double>(m_model.store().columns().textBytes());
        report({.name = QStringLiteral("memory"), .value = (settledBytes() - m_idleBytes) / 1e6, .unit = QStringLiteral("MB"),
            .peer = QStringLiteral("text-of-the-users"), .peerValue = text / 1e6, .highestRatio = 2.0});
        // The same users once more, to the directory, which knows who is in the list.
        const QDateTime asOf = m_clock.now(); // a page of another time would be another copy
        for (int first = 0; first < m_total; first += pageSize)
            m_beside.directory().showCopy(peoplePage(first, std::min(pageSize, m_total - first)), asOf);
        report({.name = QStringLiteral("memory_console"), .value = (settledBytes() - m_idleBytes) / 1e6, .unit = QStringLiteral("MB"),
            .peer = QStringLiteral("text-of-the-users"), .peerValue = text / 1e6, .highestRatio = 2.0});
    }

    double timed(const std::function<void()> &change)
    {
        QElapsedTimer timer;
        const double before = processMs();
        timer.start();
        change();
        settle();
        m_cpu.append(processMs() - before);
        const double taken = millisecondsOf(timer);
        QCoreApplication::processEvents(); // what follows comes as an event of its own
        return taken;
    }

    double search()
    {
        QList<double> keys;
        QList<double> clears;
        m_watchdog.reset();
        for (const QString &query : typedQueries(m_total)) {
            for (qsizetype length = 1; length <= query.size(); ++length)
                keys.append(timed([&] { m_filter.setSearch(query.left(length)); }));
            clears.append(timed([&] { m_filter.setSearch({}); }));
        }
        report(limited("keystroke_p95", percentile95(keys), "ms", frameMs));
        print({.name = QStringLiteral("keystroke_p95_cpu"), .value = percentile95(std::exchange(m_cpu, {})), .unit = QStringLiteral("ms")});
        print({.name = QStringLiteral("keystroke_median"), .value = median(keys), .unit = QStringLiteral("ms")});
        report(limited("clear_search_p95", percentile95(clears), "ms", frameMs));
        reportStall("stall_search");
        return percentile95(keys);
    }

    double sort()
    {
        const int name = static_cast<int>(UserTableModel::Column::Name);
        const int status = static_cast<int>(UserTableModel::Column::Status);
        QList<double> firsts;
        QList<double> agains;
        m_cpu.clear();
        m_watchdog.reset();
        for (const QLocale::Language language : {QLocale::German, QLocale::French, QLocale::English})
            firsts.append(timed([&] { m_filter.setLocale(QLocale(language)); }));
        for (int i = 0; i < 5; ++i) {
            timed([&] { m_filter.sort(status); });
            agains.append(timed([&] { m_filter.sort(name); }));
        }
        report(limited("sort_first", median(firsts), "ms", 1500));
        print({.name = QStringLiteral("sort_first_cpu"), .value = median(m_cpu.first(firsts.size())), .unit = QStringLiteral("ms")});
        report(limited("sort_again", median(agains), "ms", 100));
        reportStall("stall_sort");
        return median(agains);
    }

    void refresh()
    {
        m_working = 0;
        m_longestSlice = 0;
        m_watchdog.reset();
        feedAll(1);
        report(limited("refresh_in_window_thread", m_working, "ms", 100));
        report(limited("refresh_longest_slice", m_longestSlice, "ms", 8));
        reportStall("stall_refresh");
    }

    void snapshot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("users"));
        const AccountId account {QStringLiteral("a")};
        QEventLoop loop;
        QObject context;
        QElapsedTimer timer;
        timer.start();
        bool ok = false;
        whenDone(saveSnapshot(path, account, m_clock.now(), m_model.shareUsers()), &context, [&](const Result<Done> &done) {
            ok = done.ok();
            loop.quit();
        });
        loop.exec();
        print({.name = QStringLiteral("snapshot_save"), .value = ok ? millisecondsOf(timer) : -1, .unit = QStringLiteral("ms")});
        UserTableModel model(m_clock);
        UserFilterModel filter(model, m_clock);
        UserFeed feed(model);
        m_watchdog.reset();
        timer.restart();
        whenDone(loadSnapshot(path, account), &context, [&](const Result<UserSnapshot> &copy) {
            if (copy.ok())
                feed.add(copy.value().pages);
        });
        spinUntil([&] { return filter.rowCount() > 0; });
        report(limited("snapshot_first_rows", millisecondsOf(timer), "ms", 1000));
        spinUntil([&] { return feed.isIdle() && !filter.isBusy() && filter.rowCount() == m_model.rowCount(); });
        print({.name = QStringLiteral("snapshot_all_rows"), .value = millisecondsOf(timer), .unit = QStringLiteral("ms")});
        reportStall("stall_snapshot");
    }

    /// The same queries, as whole texts, as far as the time goes: with a million users each takes seconds.
    void proxy(double keystroke, double again, int seconds)
    {
        if (seconds <= 0)
            return;
        PlainUsers users(m_model.store());
        PlainSearch search(users, m_clock.now());
        QElapsedTimer budget;
        budget.start();
        QElapsedTimer timer;
        timer.start();
        search.sort(0);
        report({.name = QStringLiteral("sort_again_vs_proxy"), .value = again, .unit = QStringLiteral("ms"),
            .peer = QStringLiteral("proxy"), .peerValue = millisecondsOf(timer), .highestRatio = highestOfProxy});
        QList<double> times;
        for (const QString &query : typedQueries(m_total)) {
            if (budget.elapsed() > seconds * 1000LL && !times.isEmpty())
                break;
            timer.restart();
            search.setSearch(query);
            times.append(millisecondsOf(timer));
        }
        report({.name = QStringLiteral("keystroke_vs_proxy"), .value = keystroke, .unit = QStringLiteral("ms"),
            .peer = QStringLiteral("proxy, p95 of %1").arg(times.size()), .peerValue = percentile95(times), .highestRatio = highestOfProxy});
    }

    int m_total;
    SystemClock m_clock;
    UserTableModel m_model;
    UserFilterModel m_filter;
    UserFeed m_feed;
    UserTableView m_view;
    LonelyDirectory m_beside {m_clock};
    Watchdog m_watchdog;
    double m_idleBytes = 0;
    double m_working = 0;
    double m_longestSlice = 0;
    QList<double> m_cpu; ///< of each timed change, all threads
    bool m_met = true;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    returnLargeBlocks(); // as the console does
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("users"), QStringLiteral("How many users."), QStringLiteral("number"), QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("proxy-seconds"), QStringLiteral("How long to measure the proxy; 0: not at all."), QStringLiteral("seconds"), QStringLiteral("300")});
    parser.process(application);
    UsersBench bench(parser.value(QStringLiteral("users")).toInt());
    return bench.run(parser.value(QStringLiteral("proxy-seconds")).toInt()) ? 0 : 1;
}
