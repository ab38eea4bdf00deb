#include "tests/support/serviceprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Start, end, and what a database remembers.
class TestLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void printsOneLineOfJson();
    void endsCleanlyOnSigterm();
    void refusesBadFlags_data();
    void refusesBadFlags();
    void saysWhyADatabaseCannotBeUsed();
    void setsADamagedDatabaseAside();
    void oneDatabaseOneService();
    void reopensAsItWas();
    void finishesWorkAfterRestart();
    void survivesKillInTheMiddleOfWrites();
    void losesNoReadEvents();
    void seeds_data();
    void seeds();
    void keysAndTokens();

private:
    QTemporaryDir m_folder;
};

void TestLifecycle::printsOneLineOfJson()
{
    iam::test::ServiceProcess service;
    QVERIFY(service.start());
    for (const QString &key : { u"url"_s, u"account_id"_s, u"api_keys"_s, u"mail_dir"_s, u"admin_token"_s })
        QVERIFY2(service.info().contains(key), qPrintable(key));
    QCOMPARE(service.info().value("api_keys"_L1).toObject().keys(),
             (QStringList { u"administrator"_s, u"editor"_s, u"owner"_s, u"service_id"_s, u"viewer"_s }));
    QCOMPARE(service.send("GET", service.users()).status, 200);
    QVERIFY(service.process().readAllStandardOutput().isEmpty());
    QVERIFY(service.url().startsWith("http://127.0.0.1:"_L1));
}

void TestLifecycle::endsCleanlyOnSigterm()
{
    iam::test::ServiceProcess service;
    QVERIFY(service.start({ u"--database"_s, m_folder.filePath(u"term.sqlite"_s) }));
    QCOMPARE(service.send("GET", service.users()).status, 200);
    QTcpSocket idle; // an open connection must not hold it back
    idle.connectToHost(u"127.0.0.1"_s, service.port());
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    QVERIFY(service.terminate());
    QVERIFY(!QFile::exists(m_folder.filePath(u"term.sqlite-wal"_s)));
}

void TestLifecycle::refusesBadFlags_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList { u"--volume"_s, u"11"_s };
    QTest::newRow("port no number") << QStringList { u"--port"_s, u"http"_s };
    QTest::newRow("port too high") << QStringList { u"--port"_s, u"70000"_s };
    QTest::newRow("seed") << QStringList { u"--seed"_s, u"sunflower"_s };
    QTest::newRow("users") << QStringList { u"--users"_s, u"-5"_s };
    QTest::newRow("no value") << QStringList { u"--processing-ms"_s };
    QTest::newRow("a word") << QStringList { u"please"_s };
}

void TestLifecycle::refusesBadFlags()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(qEnvironmentVariable("IAM_BIN_DIR") + u"/iam-account-service"_s, arguments);
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().startsWith("iam-account-service: "));
}

void TestLifecycle::saysWhyADatabaseCannotBeUsed()
{
    const QString path = m_folder.filePath(u"a-folder"_s);
    QVERIFY(QDir().mkpath(path));
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(qEnvironmentVariable("IAM_BIN_DIR") + u"/iam-account-service"_s, { u"--database"_s, path });
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(path.toLocal8Bit()));
}

/// What is no database is kept under another name, and a new one is begun.
void TestLifecycle::setsADamagedDatabaseAside()
{
    const QString path = m_folder.filePath(u"damaged.sqlite"_s);
    const QByteArray content(5000, 'x');
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    iam::test::ServiceProcess service;
    QVERIFY(service.start({ u"--database"_s, path }));
    const QStringList kept = QDir(m_folder.path()).entryList({ u"damaged.sqlite.damaged*"_s });
    QCOMPARE(kept.size(), 1);
    QFile file(m_folder.filePath(kept.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestLifecycle::oneDatabaseOneService()
{
    const QStringList arguments { u"--database"_s, m_folder.filePath(u"shared.sqlite"_s) };
    iam::test::ServiceProcess first;
    QVERIFY(first.start(arguments));
    QProcess second;
    QSignalSpy finished(&second, &QProcess::finished);
    second.start(qEnvironmentVariable("IAM_BIN_DIR") + u"/iam-account-service"_s, arguments);
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("in use"));
    QVERIFY(QFile::permissions(m_folder.filePath(u"shared.sqlite"_s)).testFlag(QFile::ReadOther) == false);
}

void TestLifecycle::reopensAsItWas()
{
    const QStringList arguments { u"--database"_s, m_folder.filePath(u"again.sqlite"_s) };
    iam::test::ServiceProcess service;
    QVERIFY(service.start(arguments));
    const QJsonObject keys = service.info().value("api_keys"_L1).toObject();
    const QString token = service.token(u"owner"_s);
    const QString sofia = service.user(u"sofia@example.com"_s).value("id"_L1).toString();
    QCOMPARE(service.send("DELETE", service.users(u"/"_s + sofia)).status, 204);
    QVERIFY(service.terminate());
    QVERIFY(service.start(arguments + QStringList { u"--seed"_s, u"empty"_s })); // the seed is for new databases only
    QCOMPARE(service.info().value("api_keys"_L1).toObject(), keys);
    QCOMPARE(service.as(token, "GET", service.users()).json.value("total_results"_L1).toInt(), 26);
    QVERIFY(service.user(u"sofia@example.com"_s).isEmpty());
}

void TestLifecycle::finishesWorkAfterRestart()
{
    const QStringList arguments { u"--database"_s, m_folder.filePath(u"work.sqlite"_s), u"--processing-ms"_s, u"1500"_s };
    iam::test::ServiceProcess service;
    QVERIFY(service.start(arguments));
    QCOMPARE(service.invite({ u"late@example.com"_s }).status, 202);
    service.kill();
    QVERIFY(service.start(arguments));
    QTRY_COMPARE(service.state(u"late@example.com"_s), u"PENDING"_s);
}

void TestLifecycle::survivesKillInTheMiddleOfWrites()
{
    const QStringList arguments { u"--database"_s, m_folder.filePath(u"kill.sqlite"_s), u"--seed"_s, u"empty"_s };
    iam::test::ServiceProcess service;
    QVERIFY(service.start(arguments));
    const QString bearer = u"Bearer "_s + service.token(u"owner"_s);
    const QUrl url(service.url() + service.users());
    QNetworkAccessManager network;
    QSet<int> acknowledged;
    constexpr int writes = 1000;
    constexpr int killAfter = 300;
    int answered = 0;
    for (int i = 0; i < writes; ++i) {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", bearer.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray body = "{\"users\":[{\"email\":\"a" + QByteArray::number(i) + "@example.com\"},{\"email\":\"b" + QByteArray::number(i) + "@example.com\"}]}";
        QNetworkReply *reply = network.post(request, body);
        connect(reply, &QNetworkReply::finished, &service, [&, reply, i] {
            reply->deleteLater();
            ++answered;
            if (reply->error() != QNetworkReply::NoError)
                return;
            acknowledged.insert(i);
            if (acknowledged.size() == killAfter)
                service.process().kill();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, writes, 60000);
    QVERIFY(acknowledged.size() >= killAfter && acknowledged.size() < writes);
    service.kill();
    QVERIFY(service.start(arguments));
    QSet<QString> present;
    QString target = service.users();
    while (!target.isEmpty()) {
        const auto page = service.send("GET", target);
        QCOMPARE(page.status, 200);
        for (const QJsonValue &user : page.resources())
            present.insert(user.toObject().value("email"_L1).toString());
        target = page.json.value("next_url"_L1).toString();
        QCOMPARE(page.json.value("total_results"_L1).toInt() % 2, 1); // the owner, and pairs
    }
    for (int i = 0; i < writes; ++i) {
        const bool first = present.contains(u"a%1@example.com"_s.arg(i));
        QCOMPARE(present.contains(u"b%1@example.com"_s.arg(i)), first); // none half done
        QVERIFY(first || !acknowledged.contains(i));
    }
}

void TestLifecycle::losesNoReadEvents()
{
    const QString file = m_folder.filePath(u"reads.sqlite"_s);
    const auto readEvents = [](iam::test::ServiceProcess &service) {
        return service.send("GET", u"/ext/v1/accounts/%1/events?limit=1&action=user-management.cloud-user.list"_s.arg(service.accountId()))
            .json.value("total_results"_L1)
            .toInt();
    };
    constexpr int reads = 1500; // more than are kept before they are written
    {
        iam::test::ServiceProcess service;
        QVERIFY(service.start({ u"--database"_s, file }));
        for (int i = 0; i < reads; ++i)
            QCOMPARE(service.send("GET", service.users(u"?limit=1"_s)).status, 200);
        QCOMPARE(readEvents(service), reads);
        const qint64 before = QFileInfo(file + u"-wal"_s).size();
        QCOMPARE(service.send("GET", service.users(u"?limit=1"_s)).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file + u"-wal"_s).size() > before, 20'000); // on its own, without another request
        service.kill();
    }
    iam::test::ServiceProcess service;
    QVERIFY(service.start({ u"--database"_s, file }));
    QCOMPARE(readEvents(service), reads + 1);
}

void TestLifecycle::seeds_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<int>("users");
    QTest::newRow("lab") << u"quantum-lab"_s << 27;
    QTest::newRow("big") << u"big-corp"_s << 500;
    QTest::newRow("empty") << u"empty"_s << 1;
}

void TestLifecycle::seeds()
{
    QFETCH(const QString, seed);
    QFETCH(const int, users);
    iam::test::ServiceProcess service;
    QVERIFY(service.start({ u"--seed"_s, seed, u"--users"_s, u"500"_s }));
    QCOMPARE(service.send("GET", service.users(u"?limit=1"_s)).json.value("total_results"_L1).toInt(), users);
    const auto account = service.send("GET", u"/ext/v1/accounts/"_s + service.accountId());
    QCOMPARE(account.json.value("demo"_L1), QJsonValue(true));
    QCOMPARE(account.json.value("owner_iam_id"_L1).toString(), u"IBMid-5500000001"_s);
    QCOMPARE(service.send("GET", u"/ext/v1/accounts"_s).json.value("accounts"_L1).toArray().size(), seed == "quantum-lab"_L1 ? 2 : 1);
}

void TestLifecycle::keysAndTokens()
{
    iam::test::ServiceProcess service;
    QVERIFY(service.start());
    const QByteArray form = "application/x-www-form-urlencoded";
    const auto bad = service.raw("POST", u"/identity/token"_s, "grant_type=urn:ibm:params:oauth:grant-type:apikey&apikey=a%2Bb", form, {});
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.json.value("errorCode"_L1).toString(), u"BXNIM0415E"_s);
    QCOMPARE(service.raw("POST", u"/identity/token"_s, "grant_type=password&username=a&password=b", form, {}).status, 400);
    const auto invitee = service.as({}, "POST", u"/ext/v1/invitee/token"_s, { { u"email"_s, u"ravi@example.com"_s } });
    const QByteArray refresh = invitee.json.value("refresh_token"_L1).toString().toLatin1();
    const auto renewed = service.raw("POST", u"/identity/token"_s, "grant_type=refresh_token&response_type=cloud_iam&refresh_token=" + refresh, form, {});
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.json.value("expires_in"_L1).toInt(), 3600);
    QCOMPARE(renewed.json.value("access_token"_L1).toString().count(u'.'), 2);
    const QString token = service.token(u"owner"_s);
    QCOMPARE(service.admin("PATCH", u"clock"_s, { { u"advance_seconds"_s, 3601 } }).status, 200);
    const auto expired = service.as(token, "GET", service.users());
    QCOMPARE(expired.status, 401);
    QCOMPARE(expired.error().value("message"_L1).toString(), u"The token is expired."_s);
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
