// Loads the account service at two sizes in turn: what a page of the list and an invitation cost, and whether that
// grows with the account.
//   bench_service [REPETITIONS]
#include "tests/bench/figure.h"
#include "tests/bench/serviceload.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace iam::bench;

namespace {

constexpr double highestGrowth = 1.2;
constexpr int pagesAtOnce = 50;
constexpr int invitationsAtOnce = 40;

enum class Task { FirstPage, MiddlePage, LastPage, Invitation, InvitationOf100 };
constexpr std::array tasks {Task::FirstPage, Task::MiddlePage, Task::LastPage, Task::Invitation, Task::InvitationOf100};

const char *nameOf(Task task)
{
    switch (task) {
    case Task::FirstPage:
        return "page_first";
    case Task::MiddlePage:
        return "page_middle";
    case Task::LastPage:
        return "page_last";
    case Task::Invitation:
        return "invitation";
    case Task::InvitationOf100:
        return "invitation_of_100";
    }
    return "";
}

bool isPage(Task task)
{
    return task == Task::FirstPage || task == Task::MiddlePage || task == Task::LastPage;
}

class Subject
{
public:
    explicit Subject(int users)
        : m_load(users)
    {
    }

    [[nodiscard]] bool start()
    {
        if (!m_load.start())
            return false;
        m_pages = m_load.pageTargets();
        return m_pages.size() > 2;
    }

    [[nodiscard]] bool measure(Task task, bool counts)
    {
        const double cost = costOf(task);
        if (counts)
            m_costs[static_cast<std::size_t>(task)].append(cost);
        return cost > 0;
    }

    [[nodiscard]] double cost(Task task) const { return median(m_costs[static_cast<std::size_t>(task)]); }

private:
    [[nodiscard]] double costOf(Task task)
    {
        switch (task) {
        case Task::FirstPage:
            return m_load.readPage(m_pages.first(), pagesAtOnce);
        case Task::MiddlePage:
            return m_load.readPage(m_pages.at(m_pages.size() / 2), pagesAtOnce);
        case Task::LastPage:
            return m_load.readPage(m_pages.last(), pagesAtOnce);
        case Task::Invitation:
            return m_load.invite(invitationsAtOnce, 1);
        case Task::InvitationOf100:
            return m_load.invite(1, 100);
        }
        return -1;
    }

    ServiceLoad m_load;
    QList<QByteArray> m_pages;
    std::array<QList<double>, tasks.size()> m_costs;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int repetitions = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 15;
    Subject small(1'000);
    Subject large(100'000);
    if (!small.start() || !large.start()) {
        std::fputs("bench_service: the service did not start\n", stderr);
        return 1;
    }
    // All pages first: an invitation leaves work behind that a page would be measured with.
    for (const bool pages : {true, false}) {
        for (int round = -1; round < repetitions; ++round) {
            for (const Task task : tasks) {
                if (isPage(task) != pages)
                    continue;
                if (!small.measure(task, round >= 0) || !large.measure(task, round >= 0)) {
                    std::fprintf(stderr, "bench_service: %s was not answered as it should be\n", nameOf(task));
                    return 1;
                }
            }
        }
    }
    bool met = true;
    for (const Task task : tasks) {
        const QString name = QLatin1String("service_") + QLatin1String(nameOf(task));
        const QString unit = isPage(task) ? QStringLiteral("pages/s") : QStringLiteral("addresses/s");
        print({.name = name + QLatin1String("_at_1000"), .value = 1000 / small.cost(task), .unit = unit});
        print({.name = name + QLatin1String("_at_100000"), .value = 1000 / large.cost(task), .unit = unit});
        met = print({.name = name + QLatin1String("_growth"), .value = large.cost(task), .unit = QStringLiteral("ms"),
                  .peer = QStringLiteral("1000-users"), .peerValue = small.cost(task),
                  .highestRatio = isPage(task) ? std::optional(highestGrowth) : std::nullopt})
            && met;
    }
    return met ? 0 : 1;
}
