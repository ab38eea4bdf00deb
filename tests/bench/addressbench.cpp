// What typing into the invite wizard costs with a long list: reading and judging 10 000 pasted addresses, and scrolling
// through their verdicts in the real step.
//   bench_addresses [ADDRESSES] [USERS]
#include "models/core/addresslist.h"
#include "models/items/addressjudge.h"
#include "models/items/addressverdictmodel.h"
#include "models/items/userstore.h"
#include "tests/bench/figure.h"
#include "views/theme/theme.h"
#include "views/wizards/peoplestep.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>
#include <vector>

using namespace iam;

namespace {

constexpr double mostMilliseconds = 100; ///< a letter later than this is felt
constexpr double frameMilliseconds = 16;

/// From the first verdict to the last in 400 steps, each painted.
double slowFrame(const AddressJudge &judge, const QString &text)
{
    PeopleStep step;
    step.setJudge(judge);
    step.restore({.addresses = text});
    step.resize(1'000, 800);
    step.show();
    auto *list = step.findChild<QAbstractItemView *>(QStringLiteral("verdictTable"));
    if (list == nullptr || list->model()->rowCount() < 1'000)
        qFatal("no list of verdicts");
    QElapsedTimer shown;
    shown.start();
    while (list->verticalScrollBar()->maximum() == 0 && shown.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    std::vector<double> frames;
    QPixmap frame;
    constexpr int steps = 400;
    for (int i = 0; i <= steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * i / steps);
        frame = list->viewport()->grab();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if (list->verticalScrollBar()->value() == 0 || frame.isNull())
        qFatal("nothing was scrolled");
    std::sort(frames.begin(), frames.end());
    return frames.at(frames.size() * 95 / 100);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, QStringLiteral("10000")).toInt();
    const int members = arguments.value(2, QStringLiteral("1000")).toInt();

    UserStore users;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < members; ++i) {
        User user;
        user.id = {QStringLiteral("id%1").arg(i)};
        user.iamId = {QStringLiteral("IBMid-%1").arg(i)};
        user.email = QStringLiteral("member%1@example.com").arg(i);
        user.state = i % 5 == 0 ? UserState::Pending : UserState::Active;
        user.addedOn = now.addDays(-i % 40);
        users.append(user, now);
    }
    QString text;
    for (int i = 0; i < count; ++i) {
        switch (i % 5) {
        case 0:
            text += QStringLiteral("Person Number %1 <person%1@example.com>, ").arg(i);
            break;
        case 1:
            text += QStringLiteral("person%1@eu.example.org; ").arg(i);
            break;
        case 2:
            text += QStringLiteral("member%1@example.com\n").arg(i % qMax(members, 1));
            break;
        case 3:
            text += QStringLiteral("not.an.address.%1\n").arg(i);
            break;
        default:
            text += QStringLiteral("pаul%1@example.com ").arg(i); // a Cyrillic letter
        }
    }
    AddressJudge judge(users, QStringLiteral("olivia@example.com"));
    judge.setDomainPatterns(QStringList {QStringLiteral("**@example.com"), QStringLiteral("**@*.example.org")});
    AddressVerdictModel model;
    std::vector<double> times;
    for (int round = 0; round < 21; ++round) {
        QElapsedTimer timer;
        timer.start();
        // A letter more each time, as when somebody types at the end of the list.
        model.setVerdicts(judge.judge(readAddressList(text + QString(round, QLatin1Char('x')))));
        (void)model.invitedAddresses();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const QString what = QStringLiteral("%1 pasted addresses judged, %2 users").arg(count).arg(members);
    const bool fastEnough = bench::print({.name = what + QStringLiteral(", median"),
        .value = times.at(times.size() / 2),
        .unit = QStringLiteral("ms"),
        .peer = QStringLiteral("limit"),
        .peerValue = mostMilliseconds,
        .highestRatio = 1.0});
    bench::print({.name = what + QStringLiteral(", slowest"), .value = times.back(), .unit = QStringLiteral("ms")});
    const bool smooth = bench::print({.name = QStringLiteral("a step of scrolling through them, p95"),
        .value = slowFrame(judge, text),
        .unit = QStringLiteral("ms"),
        .peer = QStringLiteral("limit"),
        .peerValue = frameMilliseconds,
        .highestRatio = 1.0});
    return fastEnough && smooth && model.rowCount() > 0 ? 0 : 1;
}
