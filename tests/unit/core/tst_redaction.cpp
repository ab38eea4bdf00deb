#include "models/core/redaction.h"

#include <QRandomGenerator>
#include <QTest>

using namespace iam;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void leavesTheRest_data();
    void leavesTheRest();
    void takesAnyKeyOut();
};

void TestRedaction::takesSecretsOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const char *line, const char *secret) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(secret);
    };
    row("header", "Authorization: Bearer abc.def", "abc.def");
    row("bare bearer", "sent bearer tok-12345", "tok-12345");
    row("basic", "authorization: Basic Yng6Yng=", "Yng6Yng=");
    row("form", "grant_type=x&apikey=short&response_type=cloud_iam", "short");
    row("encoded form", "body apikey%3Dshort", "short");
    row("json", R"({"access_token":"abc","token_type":"Bearer"})", "abc");
    row("json with blanks", R"("refresh_token" : "again-1",)", "again-1");
    row("passcode", "passcode=Ab12", "Ab12");
    row("password", R"("password":"S3cret!")", "S3cret!");
    row("own header", "IAM-ApiKey: k1", "k1");
    row("environment", "IBMCLOUD_API_KEY=k2", "k2");
    row("token without a name", "got eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjEsImV4cCI6Mn0.c2lnbmF0dXJl for it", "eyJpYXQiOjEsImV4cCI6Mn0");
    row("key without a name", "using 0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V", "0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V");
}

void TestRedaction::takesSecretsOut()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    const QString out = redacted(line);
    QVERIFY2(!out.contains(secret), qPrintable(out));
    QVERIFY2(out.contains(QLatin1String("[removed]")), qPrintable(out));
    QCOMPARE(redacted(out).contains(secret), false);
}

void TestRedaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"GET /v2/accounts/1a2b3c4d5e6f708192a3b4c5d6e7f809/users 200 in 12 ms",
             "DELETE /v2/groups/AccessGroupId-3f1d6a52-8a0b-4c3e-9a57-0d2f6b1c4e11/members/IBMid-550000ABCD 204",
             "trace 3f1d6a52-8a0b-4c3e-9a57-0d2f6b1c4e11", "/home/ada/.local/share/iam-console/accounts.sqlite",
             "iam-ServiceId-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809", "a new one will be fetched"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestRedaction::leavesTheRest()
{
    QFETCH(QString, line);
    QCOMPARE(redacted(line), line);
}

void TestRedaction::takesAnyKeyOut()
{
    QRandomGenerator random(11);
    static const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    static const QStringList around {QStringLiteral("key %1 was refused"), QStringLiteral("\"%1\""), QStringLiteral("(%1)"),
        QStringLiteral("[%1]"), QStringLiteral("x:%1;"), QStringLiteral("%1")};
    for (int i = 0; i < 2000; ++i) {
        QString key;
        const int size = random.bounded(40, 60);
        for (int at = 0; at < size; ++at)
            key += QLatin1Char(letters.at(random.bounded(letters.size())));
        const QString out = redacted(around.at(random.bounded(around.size())).arg(key));
        QVERIFY2(!out.contains(key), qPrintable(out));
    }
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
