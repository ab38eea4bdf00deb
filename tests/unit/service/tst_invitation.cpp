#include "tests/support/serviceprocess.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start()); }
    void init() { QCOMPARE(m_service.admin("POST", u"reset"_s).status, 204); }
    void becomesPendingWithOneMail();
    void mailCarriesAWorkingLink();
    void acceptsByLinkWithAName();
    void acceptsByCallAndKeepsTheRecord();
    void acceptingNeedsTheRightPerson();
    void processingBlocks();
    void resendRenewsAndVoidsTheOldLink();
    void cancelWithdraws();
    void memberIsLeftAlone();
    void refusals_data();
    void refusals();
    void refusesWholeCallOrNone();
    void tooManyAddresses();
    void classicPermissions();
    void expires();

private:
    QStringList mailsTo(const QString &address) const;
    static QString linkOf(const QString &mail);

    iam::test::ServiceProcess m_service;
};

QStringList TestInvitation::mailsTo(const QString &address) const
{
    QStringList mails;
    const QDir folder(m_service.mailDir() + u"/new"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Time)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            if (text.contains(u"To: <%1>"_s.arg(address)))
                mails.append(text);
        }
    }
    return mails;
}

QString TestInvitation::linkOf(const QString &mail)
{
    static const QRegularExpression link(u"http://127\\.0\\.0\\.1:\\d+(/\\S+)"_s);
    return link.match(mail).captured(1);
}

void TestInvitation::becomesPendingWithOneMail()
{
    const auto answer = m_service.invite({ u"zoë.müller@example.com"_s, u"b+c@example.com"_s });
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.resources().size(), 2);
    const QJsonObject first = answer.resources().first().toObject();
    QCOMPARE(first.value("email"_L1).toString(), u"zoë.müller@example.com"_s);
    QCOMPARE(first.value("state"_L1).toString(), u"PROCESSING"_s);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(first.value("id"_L1).toString()).hasMatch());
    QTRY_COMPARE(m_service.state(u"zoë.müller@example.com"_s), u"PENDING"_s);
    const QJsonObject user = m_service.user(u"zoë.müller@example.com"_s);
    QVERIFY(user.value("iam_id"_L1).toString().startsWith("BSS-"_L1));
    QCOMPARE(user.value("id"_L1), first.value("id"_L1));
    QCOMPARE(mailsTo(u"zoë.müller@example.com"_s).size(), 1);
    QTRY_COMPARE(mailsTo(u"b+c@example.com"_s).size(), 1);
    QVERIFY(QDir(m_service.mailDir() + u"/tmp"_s).isEmpty());
}

void TestInvitation::mailCarriesAWorkingLink()
{
    QCOMPARE(m_service.invite({ u"new@example.com"_s }).status, 202);
    QTRY_COMPARE(mailsTo(u"new@example.com"_s).size(), 1);
    const QString mail = mailsTo(u"new@example.com"_s).first();
    for (const QString &header : { u"From: "_s, u"Subject: "_s, u"Date: "_s, u"Message-ID: <"_s, u"MIME-Version: 1.0"_s })
        QVERIFY2(mail.contains(header), qPrintable(header));
    const auto page = m_service.raw("GET", linkOf(mail), {}, {}, {});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
    QVERIFY(page.body.contains("name=\"firstname\""));
}

void TestInvitation::acceptsByLinkWithAName()
{
    QCOMPARE(m_service.invite({ u"new@example.com"_s }).status, 202);
    QTRY_COMPARE(mailsTo(u"new@example.com"_s).size(), 1);
    const QByteArray token = linkOf(mailsTo(u"new@example.com"_s).first()).section(u'=', 1).toLatin1();
    const QByteArray form = "application/x-www-form-urlencoded";
    QCOMPARE(m_service.raw("POST", u"/ext/v1/invitee/accept"_s, "token=" + token, form, {}).status, 400);
    QCOMPARE(m_service.state(u"new@example.com"_s), u"PENDING"_s);
    QCOMPARE(m_service.raw("POST", u"/ext/v1/invitee/accept"_s, "token=" + token + "&firstname=Ann+Marie&lastname=%3Cb%3E", form, {}).status, 200);
    const QJsonObject user = m_service.user(u"new@example.com"_s);
    QCOMPARE(user.value("state"_L1).toString(), u"ACTIVE"_s);
    QCOMPARE(user.value("firstname"_L1).toString(), u"Ann Marie"_s);
    QCOMPARE(user.value("lastname"_L1).toString(), u"<b>"_s);
    // Again is harmless.
    QCOMPARE(m_service.raw("POST", u"/ext/v1/invitee/accept"_s, "token=" + token, form, {}).status, 200);
}

void TestInvitation::acceptsByCallAndKeepsTheRecord()
{
    const QString address = u"fatima@example.com"_s;
    const QString id = m_service.invite({ address }).resources().first().toObject().value("id"_L1).toString();
    QTRY_COMPARE(m_service.state(address), u"PENDING"_s);
    const QString placeholder = m_service.user(address).value("iam_id"_L1).toString();
    const QJsonObject body { { u"account_id"_s, m_service.accountId() } };
    const QString person = m_service.invitee(address);
    QCOMPARE(m_service.as(person, "POST", u"/v2/users/accept"_s, body).status, 202);
    QCOMPARE(m_service.as(person, "POST", u"/v2/users/accept"_s, body).status, 204);
    const QJsonObject user = m_service.user(address);
    QCOMPARE(user.value("id"_L1).toString(), id);
    QCOMPARE(user.value("state"_L1).toString(), u"ACTIVE"_s);
    QVERIFY(user.value("iam_id"_L1).toString().startsWith("IBMid-"_L1));
    const auto events = m_service.send("GET", u"/ext/v1/accounts/%1/events?action=user-management.user-invitation.accept"_s.arg(m_service.accountId()));
    const QJsonObject change = events.resources().first().toObject().value("responseData"_L1).toObject().value("update"_L1).toArray().first().toObject();
    QCOMPARE(change.value("initialValue"_L1).toString(), placeholder);
    QCOMPARE(change.value("newValue"_L1), user.value("iam_id"_L1));
}

void TestInvitation::acceptingNeedsTheRightPerson()
{
    QCOMPARE(m_service.invite({ u"fatima@example.com"_s }).status, 202);
    QTRY_COMPARE(m_service.state(u"fatima@example.com"_s), u"PENDING"_s);
    const QString token = linkOf(mailsTo(u"fatima@example.com"_s).first()).section(u'=', 1);
    const QString ravi = m_service.invitee(u"ravi@example.com"_s);
    QCOMPARE(m_service.as(ravi, "POST", u"/ext/v1/invitee/invitations/accept"_s, { { u"token"_s, token } }).status, 403);
    QCOMPARE(m_service.as(ravi, "POST", u"/v2/users/accept"_s, { { u"account_id"_s, m_service.accountId() } }).status, 404);
    QCOMPARE(m_service.state(u"fatima@example.com"_s), u"PENDING"_s);
    const QString fatima = m_service.invitee(u"fatima@example.com"_s);
    const QJsonObject message = m_service.as(fatima, "GET", u"/ext/v1/invitee/inbox"_s).json.value("messages"_L1).toArray().first().toObject();
    QCOMPARE(message.value("can_accept"_L1), QJsonValue(true));
    QCOMPARE(m_service.as(fatima, "POST", u"/ext/v1/invitee/invitations/accept"_s, { { u"token"_s, token } }).status, 202);
}

void TestInvitation::processingBlocks()
{
    const auto answer = m_service.invite({ u"other@example.com"_s, u"SLOW@example.org"_s });
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.error().value("code"_L1).toString(), u"Conflict"_s);
    QCOMPARE(answer.error().value("message"_L1).toString(), u"Invite request blocked : SLOW@example.org"_s);
    QCOMPARE(answer.error().value("more_info"_L1).toString(),
             u"the following user(s) are already in processing state, please try again after one minute"_s);
    QCOMPARE(answer.json.value("status_code"_L1).toInt(), 409);
}

void TestInvitation::resendRenewsAndVoidsTheOldLink()
{
    const QString address = u"old@example.org"_s;
    const QString before = m_service.user(address).value("invitedOn"_L1).toString();
    const QString oldLink = linkOf(mailsTo(address).last());
    QCOMPARE(m_service.raw("GET", oldLink, {}, {}, {}).status, 410);
    QCOMPARE(m_service.invite({ address }).status, 202);
    QTRY_COMPARE(m_service.state(address), u"PENDING"_s);
    QVERIFY(m_service.user(address).value("invitedOn"_L1).toString() > before);
    const auto page = m_service.raw("GET", oldLink, {}, {}, {});
    QCOMPARE(page.status, 410);
    QVERIFY(page.body.contains("There is a newer message."));
    const auto events = m_service.send("GET", u"/ext/v1/accounts/%1/events?action=user-management.user.resend-invite"_s.arg(m_service.accountId()));
    QCOMPARE(events.json.value("total_results"_L1).toInt(), 1);
}

void TestInvitation::cancelWithdraws()
{
    const QString link = linkOf(mailsTo(u"tom@example.org"_s).last());
    QCOMPARE(m_service.send("DELETE", m_service.users(u"/"_s + m_service.user(u"tom@example.org"_s).value("id"_L1).toString()), {}, u"editor"_s).status, 204);
    QVERIFY(m_service.user(u"tom@example.org"_s).isEmpty());
    QVERIFY(m_service.raw("GET", link, {}, {}, {}).body.contains("This invitation was withdrawn."));
}

void TestInvitation::memberIsLeftAlone()
{
    const QJsonObject before = m_service.user(u"cleo@example.com"_s);
    const auto answer = m_service.invite({ u"cleo@example.com"_s });
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.resources().first().toObject().value("id"_L1), before.value("id"_L1));
    QCOMPARE(m_service.user(u"cleo@example.com"_s), before);
}

void TestInvitation::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("{users") << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("nobody") << QByteArray(R"({"users":[]})") << 400;
    QTest::newRow("no users") << QByteArray(R"({"access_groups":[]})") << 400;
    QTest::newRow("no address") << QByteArray(R"({"users":[{"account_role":"Member"}]})") << 400;
    QTest::newRow("number as address") << QByteArray(R"({"users":[{"email":7}]})") << 400;
    QTest::newRow("two at signs") << QByteArray(R"({"users":[{"email":"a@b@example.com"}]})") << 400;
    QTest::newRow("line break") << QByteArray(R"({"users":[{"email":"a\r\nBcc: x@example.com"}]})") << 400;
    QTest::newRow("no domain") << QByteArray(R"({"users":[{"email":"a@localhost"}]})") << 400;
    QTest::newRow("groups no list") << QByteArray(R"({"users":[{"email":"a@example.com"}],"access_groups":"x"})") << 400;
    QTest::newRow("failed before") << QByteArray(R"({"users":[{"email":"lost@example.org"}]})") << 409;
    QTest::newRow("device access") << QByteArray(R"({"users":[{"email":"a@example.com"}],"infrastructure_roles":{"permissions":["ACCESS_ALL_DEDICATEDHOSTS"]}})") << 400;
}

void TestInvitation::refusals()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const int before = m_service.send("GET", m_service.users(u"?limit=1"_s)).json.value("total_results"_L1).toInt();
    const auto answer = m_service.raw("POST", m_service.users(), body, "application/json", m_service.token(u"owner"_s));
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.error().value("message"_L1).toString().isEmpty());
    QCOMPARE(m_service.send("GET", m_service.users(u"?limit=1"_s)).json.value("total_results"_L1).toInt(), before);
}

void TestInvitation::refusesWholeCallOrNone()
{
    const QJsonObject body { { u"users"_s, QJsonArray { QJsonObject { { u"email"_s, u"a@example.com"_s } }, QJsonObject { { u"email"_s, u"b@example.com"_s } } } },
                             { u"access_groups"_s, QJsonArray { u"AccessGroupId-00000000-0000-0000-0000-000000000000"_s } } };
    QVERIFY(m_service.send("POST", m_service.users(), body).status >= 400);
    QVERIFY(m_service.user(u"a@example.com"_s).isEmpty());
}

void TestInvitation::tooManyAddresses()
{
    QStringList many;
    for (int i = 0; i < 101; ++i)
        many.append(u"m%1@example.com"_s.arg(i));
    const auto answer = m_service.invite(many);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.error().value("code"_L1).toInt(), 1023);
    QCOMPARE(answer.error().value("message"_L1).toString(), u"Can only invite no more than 100 users at a time."_s);
    QCOMPARE(answer.error().value("more_info"_L1).toInt(), 101);
    many.removeLast();
    QCOMPARE(m_service.invite(many).resources().size(), 100);
}

void TestInvitation::classicPermissions()
{
    const auto invite = [this](const QString &permission) {
        return m_service.send("POST", m_service.users(),
                              { { u"users"_s, QJsonArray { QJsonObject { { u"email"_s, u"classic@example.com"_s } } } },
                                { u"infrastructure_roles"_s, QJsonObject { { u"permissions"_s, QJsonArray { permission } } } } });
    };
    const auto refused = invite(u"ACCESS_ALL_GUEST"_s);
    QCOMPARE(refused.error().value("message"_L1).toString(), u"Invalid payload. Error: INVALID_IAAS_PERMISSIONS : ACCESS_ALL_GUEST"_s);
    QCOMPARE(refused.error().value("more_info"_L1).toString(), u" "_s);
    QVERIFY(m_service.setFault({ { u"kind"_s, u"unlinked_account"_s } }));
    const auto unlinked = invite(u"HARDWARE_VIEW"_s);
    QCOMPARE(unlinked.status, 401);
    QCOMPARE(unlinked.error().value("code"_L1).toInt(), 1025);
    QCOMPARE(unlinked.error().value("more_info"_L1).toString(), u"Can not assign IaaS for non-linked account."_s);
    QCOMPARE(m_service.admin("PUT", u"faults"_s, { { u"faults"_s, QJsonArray {} } }).status, 200);
    const QString id = invite(u"HARDWARE_VIEW"_s).resources().first().toObject().value("id"_L1).toString();
    const auto classic = m_service.send("GET", u"/ext/v1/accounts/%1/users/%2/classic"_s.arg(m_service.accountId(), id));
    QCOMPARE(classic.json.value("permissions"_L1).toArray(), QJsonArray { u"HARDWARE_VIEW"_s });
}

void TestInvitation::expires()
{
    const QString pia = m_service.invitee(u"pia@example.org"_s);
    QVERIFY(!pia.isEmpty());
    QCOMPARE(m_service.raw("GET", linkOf(mailsTo(u"pia@example.org"_s).last()), {}, {}, {}).status, 200);
    QCOMPARE(m_service.admin("PATCH", u"clock"_s, { { u"advance_seconds"_s, 3 * 24 * 3600 } }).status, 200);
    const auto page = m_service.raw("GET", linkOf(mailsTo(u"pia@example.org"_s).last()), {}, {}, {});
    QCOMPARE(page.status, 410);
    QVERIFY(page.body.contains("This invitation ended on"));
    QVERIFY(page.body.contains("Ask ada@example.com for a new one."));
    QCOMPARE(m_service.as(m_service.token(u"owner"_s), "GET", m_service.users()).status, 401); // its hour is over
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
