#include "app/service/embeddedservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

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
    QSignalSpy ready(&service, &EmbeddedService::ready);
    service.start({ .databaseFile = u":memory:"_s });
    QVERIFY(ready.wait());
    const auto info = ready.first().first().value<ServiceInfo>();
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
    QSignalSpy failed(&service, &EmbeddedService::failed);
    service.start({ .databaseFile = u"/proc/nowhere/accounts.sqlite"_s });
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains("/proc/nowhere"_L1));
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
