#include "tests/soak/soak.h"

#include "tests/soak/settlement.h"

#include <algorithm>
#include <cstdio>

namespace iam::test {

namespace {

constexpr int sampleEvery = 2'000;
constexpr double restsInAll = 15; ///< at least, so that the figures at rest have a trend
constexpr double longestSpell = 60'000;
constexpr double servicePageCache = 64; ///< MB, its PRAGMA cache_size
constexpr int patience = 60'000;
constexpr double fewestMinutes = 2; ///< pages are made, and pools filled, when they are wanted first
constexpr int givenUpInFineWeather = 3; ///< tries of the whole invitation
// Medians of samples: what a page or a pool keeps for a while is no leak.
constexpr Trend::Allowance memory {.share = 0.05, .more = 8};
constexpr Trend::Allowance files {.share = 0, .more = 2};
constexpr Trend::Allowance sockets {.share = 0, .more = 8}; ///< connections are kept for the next request
constexpr Trend::Allowance threads {.share = 0, .more = 4}; ///< pools keep theirs for half a minute
constexpr Trend::Allowance objects {.share = 0.02, .more = 100};

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

double mebibytes(qint64 kibibytes) { return static_cast<double>(kibibytes) / 1024; }

} // namespace

Soak::Soak(const SoakSettings &settings)
    : m_settings(settings)
    , m_stage(settings.seed)
    , m_memory(QStringLiteral("memory of the console"), QStringLiteral("MB"), memory)
    , m_heap(QStringLiteral("heap of the console"), QStringLiteral("MB"), memory)
    , m_files(QStringLiteral("files of the console"), {}, files)
    , m_sockets(QStringLiteral("sockets of the console"), {}, sockets)
    , m_threads(QStringLiteral("threads of the console"), {}, threads)
    , m_objects(QStringLiteral("objects of the console"), {}, objects)
    , m_serviceMemory(QStringLiteral("memory of the service beside its database"), QStringLiteral("MB"), memory)
    , m_serviceFiles(QStringLiteral("files of the service"), {}, files)
    , m_serviceSockets(QStringLiteral("sockets of the service"), {}, sockets)
{
    addWindowWork(m_work);
    addPeopleWork(m_work);
    addOthersWork(m_work);
    QObject::connect(&m_sampler, &QTimer::timeout, &m_sampler, [this] { sample(); });
}

int Soak::run()
{
    say(QStringLiteral("seed %1, %2 minutes or %3 actions, %4 % of the requests struck")
            .arg(m_settings.seed).arg(m_settings.minutes).arg(m_settings.actions).arg(m_settings.faults));
    if (!m_stage.open()) {
        check(QStringLiteral("the console opens"), false);
        return m_failed;
    }
    m_since.start();
    m_sampler.start(sampleEvery);
    work();
    m_sampler.stop();
    conclude();
    return m_failed;
}

void Soak::work()
{
    const double spell = std::min(static_cast<double>(budget()) / restsInAll, longestSpell);
    double nextRest = spell;
    m_stage.weather().setShare(m_settings.faults);
    while (!m_since.hasExpired(budget()) && m_actions < m_settings.actions) {
        doOne();
        if (static_cast<double>(m_since.elapsed()) >= nextRest) {
            rest();
            nextRest = static_cast<double>(m_since.elapsed()) + spell;
        }
        if (m_since.elapsed() / 60'000 > m_minute)
            tellMinute();
    }
}

void Soak::doOne()
{
    int sum = 0;
    for (const Work &work : m_work)
        sum += work.weight;
    int place = m_stage.roll(sum);
    const auto chosen = std::find_if(m_work.begin(), m_work.end(), [&place](const Work &work) { return (place -= work.weight) < 0; });
    ++m_actions;
    QElapsedTimer took;
    took.start();
    if (chosen->run(m_stage)) {
        ++chosen->done;
    } else {
        ++chosen->givenUp;
        ++m_givenUp;
        (void)m_stage.showList();
    }
    if (m_settings.trace)
        say(QStringLiteral("  %1 s: %2, %3 ms").arg(seconds(), 0, 'f', 1).arg(QLatin1String(chosen->name)).arg(took.elapsed()));
    m_stage.turn(5);
}

void Soak::sample()
{
    const Footprint own = ownFootprint();
    m_memory.add(seconds(), mebibytes(own.residentKib));
    m_heap.add(seconds(), mebibytes(own.heapKib));
    // Its events and mails are kept for ever, in the database, of which it keeps so many pages at hand.
    const double pages = std::min(m_stage.databaseSize(), servicePageCache);
    m_serviceMemory.add(seconds(), mebibytes(footprintOf(m_stage.service().process().processId()).residentKib) - pages);
}

void Soak::rest()
{
    m_stage.weather().setShare(0);
    const Settlement settlement = settle(m_stage);
    ++m_rests;
    m_people = settlement.people;
    if (settlement.isGood())
        ++m_equal;
    else
        say(QStringLiteral("  %1 s: %2").arg(seconds(), 0, 'f', 0).arg(settlement.settled ? settlement.differences.mid(0, 5).join(QStringLiteral("; ")) : QStringLiteral("not at rest: ") + settlement.unsettled));
    m_stage.turn(300); // deleted later
    const Footprint own = ownFootprint();
    m_files.add(seconds(), own.files);
    m_sockets.add(seconds(), own.sockets);
    m_threads.add(seconds(), own.threads);
    m_objects.add(seconds(), static_cast<double>(own.objects));
    const Footprint service = footprintOf(m_stage.service().process().processId());
    m_serviceFiles.add(seconds(), service.files);
    m_serviceSockets.add(seconds(), service.sockets);
    const QHash<QByteArray, int> classes = objectsByClass();
    for (auto entry = classes.cbegin(); entry != classes.cend(); ++entry)
        say(QStringLiteral("  class\t%1\t%2\t%3").arg(m_rests).arg(entry.value()).arg(QLatin1String(entry.key())));
    m_stage.weather().setShare(m_settings.faults);
}

void Soak::tellMinute()
{
    m_minute = static_cast<int>(m_since.elapsed() / 60'000);
    const Footprint own = ownFootprint();
    const Footprint service = footprintOf(m_stage.service().process().processId());
    say(QStringLiteral("minute %1: %2 actions, %3 given up; %4 requests, %5 struck; %6 people; list equal %7 of %8; console %9 MB, heap %10 MB, "
                       "%11 files, %12 sockets, %13 threads, %14 objects; service %15 MB, %16 files, %17 sockets, database %18 MB")
            .arg(m_minute).arg(m_actions).arg(m_givenUp).arg(m_stage.weather().requests()).arg(m_stage.weather().struck()).arg(m_people).arg(m_equal).arg(m_rests)
            .arg(mebibytes(own.residentKib), 0, 'f', 1).arg(mebibytes(own.heapKib), 0, 'f', 1).arg(own.files).arg(own.sockets).arg(own.threads).arg(own.objects)
            .arg(mebibytes(service.residentKib), 0, 'f', 1).arg(service.files).arg(service.sockets).arg(m_stage.databaseSize(), 0, 'f', 1));
}

void Soak::check(const QString &what, bool good, const QString &words)
{
    ++(good ? m_passed : m_failed);
    say((good ? QStringLiteral("  ok     ") : QStringLiteral("  WRONG  ")) + what + (words.isEmpty() ? QString() : QStringLiteral(": ") + words));
}

void Soak::conclude()
{
    say(QStringLiteral("work, done and given up:"));
    for (const Work &work : m_work)
        say(QStringLiteral("  %1 %2 %3").arg(QLatin1String(work.name), -24).arg(work.done, 6).arg(work.givenUp, 6));
    tellMinute();
    m_stage.weather().setShare(0);
    const Settlement last = settle(m_stage);
    check(QStringLiteral("everything comes to its end"), last.settled, last.unsettled);
    check(QStringLiteral("the list is what the service has"), last.settled && last.differences.isEmpty(),
        last.differences.isEmpty() ? QStringLiteral("%1 people").arg(last.people) : last.differences.join(QStringLiteral("; ")));
    check(QStringLiteral("so it was at every rest"), m_equal == m_rests, QStringLiteral("%1 of %2").arg(m_equal).arg(m_rests));
    const QString journal = judgeJournal(m_stage);
    check(QStringLiteral("the journal is whole"), journal.isEmpty(), journal);
    bool invited = false;
    for (int tries = 0; tries < givenUpInFineWeather && !invited; ++tries)
        invited = inviteByWizard(m_stage, 2, patience);
    check(QStringLiteral("people can be invited as at the beginning"), invited);
    for (const Trend *trend : {&m_memory, &m_heap, &m_files, &m_sockets, &m_threads, &m_objects, &m_serviceMemory, &m_serviceFiles, &m_serviceSockets}) {
        if (m_settings.minutes >= fewestMinutes && trend->isEnough())
            check(QStringLiteral("flat"), trend->isFlat(), trend->words());
        else
            say(QStringLiteral("  too short for the %1").arg(trend->name()));
    }
    say(QStringLiteral("%1 passed, %2 failed").arg(m_passed).arg(m_failed));
}

} // namespace iam::test
