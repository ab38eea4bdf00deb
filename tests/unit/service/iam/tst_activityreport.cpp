#include "tests/unit/service/iam/accessfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace iam::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray path = "/v1/activity/accounts/" + AccessFixture::account.toLatin1() + "/report";

} // namespace

class TestActivityReport : public QObject
{
    Q_OBJECT

private slots:
    void namesWhoHasNotSignedInForSoLong()
    {
        AccessFixture f;
        const qint64 now = f.clock.milliseconds();
        const qint64 day = 86'400'000;
        f.database.run(u"UPDATE users SET last_login=? , added_on=?"_s, { now - day, now - 400 * day });
        f.database.run(u"UPDATE users SET last_login=? WHERE iam_id='IBMid-noor'"_s, { now - 40 * day });
        f.database.run(u"UPDATE users SET last_login=0 WHERE iam_id='IBMid-lea'"_s);
        f.addUser(u"BSS-pia"_s, u"pia@example.org"_s, u"PENDING"_s); // is no member yet
        QCOMPARE(f.call("GET", path + "/latest").status, 404);
        const Response made = f.call("POST", path + "?type=inactive&duration=720");
        QCOMPARE(made.status, 202);
        const QJsonObject report = f.json("GET", path + "/latest");
        QCOMPARE(report.value("report_duration"_L1).toString(), u"720"_s);
        QStringList who;
        const QJsonArray users = report.value("users"_L1).toArray();
        for (const QJsonValue &user : users)
            who.append(user.toObject().value("iam_id"_L1).toString());
        who.sort();
        QCOMPARE(who, (QStringList { u"IBMid-lea"_s, u"IBMid-noor"_s }));
        QCOMPARE(f.json("GET", path + '/' + report.value("reference"_L1).toString().toLatin1()), report);
        QCOMPARE(f.call("GET", path + "/nothing").status, 404);
    }

    void onlyForAdministratorsOfIdentities()
    {
        AccessFixture f;
        QCOMPARE(f.call("POST", path, {}, u"IBMid-vic"_s).status, 403);
        QCOMPARE(f.call("GET", path + "/latest", {}, u"IBMid-vic"_s).status, 403);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no number") << QByteArray("?duration=long");
        QTest::newRow("nothing") << QByteArray("?duration=0");
        QTest::newRow("too long") << QByteArray("?duration=99999999");
        QTest::newRow("other type") << QByteArray("?type=mfa");
    }
    void refusesNonsense()
    {
        QFETCH(QByteArray, query);
        AccessFixture f;
        QCOMPARE(f.call("POST", path + query).status, 400);
    }
};

QTEST_APPLESS_MAIN(TestActivityReport)
#include "tst_activityreport.moc"
