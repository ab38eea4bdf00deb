#include "app/service/embeddedservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace iam::service;

class TestEmbeddedService : public QObject
{
    Q_OBJECT

private slots:
    void servesFromItsOwnThread();
    void reportsWhyItCannotStart();
    void mayGoBeforeItIsReady();
};

void TestEmbeddedService::servesFromItsOwnThread()
{
    EmbeddedService service;
    // Not a QSignalSpy: it listens in the thread of the sender, and has missed what came before it waits.
    std::optional<ServiceInfo> ready;
    connect(&service, &EmbeddedService::ready, this, [&ready](const ServiceInfo &came) { ready = came; });
    service.start({ .databaseFile = u":memory:"_s });
    QTRY_VERIFY_WITH_TIMEOUT(ready.has_value(), 30'000);
    const ServiceInfo info = *ready;
    QCOMPARE(info.apiKeys.size(), 5);
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(info.url.toString() + u"/ext/v1/capabilities"_s)));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll().contains("invitee"));
    reply->deleteLater();
}

void TestEmbeddedService::reportsWhyItCannotStart()
{
    EmbeddedService service;
    QString failed;
    connect(&service, &EmbeddedService::failed, this, [&failed](const QString &reason) { failed = reason; });
    service.start({ .databaseFile = u"/proc/nowhere/accounts.sqlite"_s });
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 30'000);
    QVERIFY(failed.contains("/proc/nowhere"_L1));
}

void TestEmbeddedService::mayGoBeforeItIsReady()
{
    for (int i = 0; i < 5; ++i) {
        EmbeddedService service;
        service.start({ .databaseFile = u":memory:"_s });
    }
}

QTEST_GUILESS_MAIN(TestEmbeddedService)
#include "tst_embeddedservice.moc"
