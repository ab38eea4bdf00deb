#include "tests/bench/clientload.h"

#include "models/api/iamtokensource.h"
#include "models/api/userlistpager.h"
#include "models/core/whendone.h"
#include "models/items/userfiltermodel.h"
#include "models/items/userparcel.h"
#include "tests/bench/pages.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>
#include <utility>
#include <vector>

namespace iam::bench {

namespace {

const QString account = QStringLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f809");

class OneKey final : public CredentialStore
{
public:
    [[nodiscard]] QFuture<Result<Credential>> credential() override
    {
        QPromise<Result<Credential>> promise;
        promise.start();
        promise.addResult(Credential {.text = Secret(QByteArrayLiteral("key"))});
        promise.finish();
        return promise.future();
    }
    void refused() override { }
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

std::optional<Load> loadWithOurClient(const QUrl &server, Into into)
{
    QElapsedTimer timer;
    timer.start();
    SystemClock clock;
    TimerScheduler scheduler;
    HttpSender sender;
    OneKey credentials;
    IamTokenSource tokens(server, credentials, sender, clock);
    HttpTransport transport(ServiceEndpoints::loopback(server),
        {.sender = sender, .tokens = tokens, .clock = clock, .scheduler = scheduler, .chance = [] { return 1.0; }});
    UserManagementApi api(transport);
    if (into == Into::Table)
        api.setPreparation(&UserParcel::prepare);
    UserListPager pager(api, AccountId {account}, {.limit = usersPerPage});

    UserTableModel table(clock);
    UserFilterModel shown(table, clock);

    QEventLoop loop;
    QObject context;
    std::vector<UserBatch> pages;
    qsizetype users = 0;
    bool whole = false;
    const std::function<void()> readOn = [&] {
        whenDone(pager.next(), &context, [&](const Result<UserPage> &page) {
            if (!page.ok()) {
                loop.quit();
                return;
            }
            if (into == Into::Table)
                table.upsert(page.value().users);
            else
                pages.push_back(page.value().users);
            users += page.value().users.size();
            if (pager.hasNext()) {
                readOn();
            } else {
                whole = true;
                shown.settle();
                if (into == Into::Memory || !shown.isBusy())
                    loop.quit();
            }
        });
    };
    QObject::connect(&shown, &UserFilterModel::settled, &context, [&] {
        if (whole)
            loop.quit();
    });
    readOn();
    loop.exec();
    const Load load {.milliseconds = milliseconds(timer), .users = into == Into::Table ? shown.rowCount() : users};
    return whole ? std::optional(load) : std::nullopt;
}

std::optional<Load> loadUnparsed(const QUrl &server)
{
    QElapsedTimer timer;
    timer.start();
    QNetworkAccessManager network;
    QEventLoop loop;
    Load load;
    int page = 0;
    const std::function<void()> readOn = [&] {
        QUrl url(server.toString() + QStringLiteral("/v2/accounts/%1/users?limit=100").arg(account)
            + (page > 0 ? QStringLiteral("&_start=%1").arg(page) : QString()));
        QNetworkRequest request(url);
        request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [&load, reply] { load.bytes += reply->readAll().size(); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            load.bytes += reply->readAll().size();
            reply->deleteLater();
            if (reply->error() == QNetworkReply::NoError && ++page < pageTotal)
                readOn();
            else
                loop.quit();
        });
    };
    readOn();
    loop.exec();
    load.milliseconds = milliseconds(timer);
    return page == pageTotal ? std::optional(load) : std::nullopt;
}

} // namespace iam::bench
