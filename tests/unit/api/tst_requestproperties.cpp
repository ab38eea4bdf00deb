#include "models/api/accessgroupsapi.h"
#include "models/api/extensionsapi.h"
#include "models/api/identityapi.h"
#include "models/api/policyapi.h"
#include "models/api/usermanagementapi.h"
#include "tests/support/awaited.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace iam;
using namespace iam::test;

/// Requests that no recording holds: whatever a name or an address is made of, the other side reads what was meant, and
/// nothing else. What arrived is decoded by the rules of the contract, not by the code that encoded it.
class TestRequestProperties : public QObject
{
    Q_OBJECT

private slots:
    void pathsMeanWhatWasMeant();
    void queriesMeanWhatWasMeant();
    void bodiesHoldWhatIsSetAndNothingElse();
    void formsMeanWhatWasMeant();
    void whatFoldsAwayIsNotSent();
};

namespace {

constexpr int rounds = 150;
const AccountId account {QStringLiteral("0123456789abcdef0123456789abcdef")};

/// Pieces that mean something in a URL, in JSON, in a form or in a header, and pieces of other scripts.
QString anyText(QRandomGenerator &random, int most = 12)
{
    static const QStringList pieces {QStringLiteral("a"), QStringLiteral("Z9"), QStringLiteral("+"), QStringLiteral("@"),
        QStringLiteral(":"), QStringLiteral(","), QStringLiteral(" "), QStringLiteral("/"), QStringLiteral("?"),
        QStringLiteral("#"), QStringLiteral("&"), QStringLiteral("="), QStringLiteral("%"), QStringLiteral("%2F"),
        QStringLiteral("%252e"), QStringLiteral(".."), QStringLiteral("\\"), QStringLiteral("\""), QStringLiteral("'"),
        QStringLiteral(";"), QStringLiteral("\r\n"), QStringLiteral("\t"), QStringLiteral("é"), QStringLiteral("ß"),
        QStringLiteral("日本"), QStringLiteral("ليلى"), QString::fromUcs4(U"\U0001F600", 1), QStringLiteral("\u202e"),
        QStringLiteral("~!'()*-._"), QStringLiteral("<>{}[]|^`$")};
    QString text;
    const int count = random.bounded(1, most);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

/// As a server reads a path: segments first, then each is decoded; a plus is a plus.
QStringList segments(const QByteArray &target)
{
    QStringList list;
    for (const QByteArray &part : target.split('?').first().split('/').sliced(1))
        list.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return list;
}

QList<std::pair<QString, QString>> fields(const QByteArray &encoded)
{
    QList<std::pair<QString, QString>> list;
    if (encoded.isEmpty())
        return list;
    for (const QByteArray &pair : encoded.split('&')) {
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const qsizetype equals = pair.indexOf('=');
        list.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
    }
    return list;
}

QByteArray queryOf(const ReceivedRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return mark < 0 ? QByteArray() : request.target.mid(mark + 1);
}

QJsonObject bodyOf(const ReceivedRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

bool isPlainAscii(const QByteArray &target)
{
    return std::all_of(target.cbegin(), target.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

void TestRequestProperties::pathsMeanWhatWasMeant()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 204}; };
    UserManagementApi users(client.transport);
    AccessGroupsApi groups(client.transport);
    PolicyApi policies(client.transport);
    ExtensionsApi extensions(client.transport);
    QRandomGenerator random(4711);
    for (int round = 0; round < rounds; ++round) {
        const QString user = anyText(random) + QLatin1Char('x');
        const QString group = anyText(random) + QLatin1Char('x');
        const auto sent = [&client] { return segments(client.server.calls().last().target); };
        QVERIFY(awaited(users.removeInBackground(account, user)).ok());
        QCOMPARE(sent(), (QStringList {QStringLiteral("v3"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), user}));
        QVERIFY(awaited(users.updateSettings(account, user, {})).ok());
        QCOMPARE(sent(), (QStringList {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), user, QStringLiteral("settings")}));
        QVERIFY(awaited(groups.removeMember({group}, {user})).ok());
        QCOMPARE(sent(), (QStringList {QStringLiteral("v2"), QStringLiteral("groups"), group, QStringLiteral("members"), user}));
        QVERIFY(awaited(policies.remove(PolicyVersion::V2, {group})).ok());
        QCOMPARE(sent(), (QStringList {QStringLiteral("v2"), QStringLiteral("policies"), group}));
        QVERIFY(awaited(extensions.updateClassicAccess(account, user, {})).ok());
        QCOMPARE(sent(), (QStringList {QStringLiteral("ext"), QStringLiteral("v1"), QStringLiteral("accounts"), account.text, QStringLiteral("users"), user, QStringLiteral("classic")}));
        QVERIFY(isPlainAscii(client.server.calls().last().target));
        QVERIFY(!client.server.calls().last().target.contains('?'));
    }
}

void TestRequestProperties::queriesMeanWhatWasMeant()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 200, .body = R"({"resources":[],"apikeys":[],"policies":[]})"}; };
    UserManagementApi users(client.transport);
    IdentityApi identity(client.transport);
    PolicyApi policies(client.transport);
    QRandomGenerator random(4712);
    const auto maybe = [&random] {
        const int kind = random.bounded(4);
        return kind == 0 ? std::optional<QString>() : std::optional<QString>(kind == 1 ? QString() : anyText(random));
    };
    for (int round = 0; round < rounds; ++round) {
        const UserListQuery query {.start = maybe(), .search = maybe(), .userId = maybe()};
        QVERIFY(awaited(users.users(account, query)).ok());
        QList<std::pair<QString, QString>> wanted;
        const auto expect = [&wanted](const char *key, const std::optional<QString> &value) {
            if (value) // an empty value is sent, an absent one is not
                wanted.append({QLatin1String(key), *value});
        };
        expect("_start", query.start);
        expect("search", query.search);
        expect("user_id", query.userId);
        const auto sorted = [](QList<std::pair<QString, QString>> list) {
            std::sort(list.begin(), list.end());
            return list;
        };
        QCOMPARE(sorted(fields(queryOf(client.server.calls().last()))), sorted(wanted));
        QVERIFY(!queryOf(client.server.calls().last()).contains('+')); // a plus travels as %2B, a blank as %20
        QVERIFY(isPlainAscii(client.server.calls().last().target));

        wanted = {{QStringLiteral("account_id"), account.text}};
        const PolicyListQuery list {.serviceName = maybe(), .sort = maybe(), .start = maybe()};
        QVERIFY(awaited(policies.policyPage(PolicyVersion::V2, account, list)).ok());
        expect("service_name", list.serviceName);
        expect("sort", list.sort);
        expect("start", list.start);
        QCOMPARE(sorted(fields(queryOf(client.server.calls().last()))), sorted(wanted));

        wanted = {{QStringLiteral("account_id"), account.text}};
        const ApiKeyListQuery keys {.pageToken = maybe(), .scope = maybe()};
        QVERIFY(awaited(identity.apiKeyPage(account, keys)).ok());
        expect("pagetoken", keys.pageToken);
        expect("scope", keys.scope);
        QCOMPARE(sorted(fields(queryOf(client.server.calls().last()))), sorted(wanted));
    }
}

void TestRequestProperties::bodiesHoldWhatIsSetAndNothingElse()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &request) {
        return ScriptedAnswer {.status = request.verb == "POST" ? 202 : 204, .body = request.verb == "POST" ? R"({"resources":[]})" : ""};
    };
    UserManagementApi users(client.transport);
    QRandomGenerator random(4713);
    const auto maybe = [&random] {
        const int kind = random.bounded(4);
        return kind == 0 ? std::optional<QString>() : std::optional<QString>(kind == 1 ? QString() : anyText(random));
    };
    for (int round = 0; round < rounds; ++round) {
        const ProfileChange change {.firstName = maybe(), .lastName = maybe(), .phone = maybe(), .photo = maybe()};
        QVERIFY(awaited(users.updateProfile(account, QStringLiteral("u"), change)).ok());
        QJsonObject wanted;
        const auto expect = [&wanted](const char *key, const std::optional<QString> &value) {
            if (value)
                wanted.insert(QLatin1String(key), *value);
        };
        expect("firstname", change.firstName);
        expect("lastname", change.lastName);
        expect("phonenumber", change.phone);
        expect("photo", change.photo);
        QCOMPARE(bodyOf(client.server.calls().last()), wanted);

        const std::optional<bool> selfManage
            = random.bounded(3) == 0 ? std::nullopt : std::optional<bool>(random.bounded(2) == 1);
        const UserSettingsChange settings {.language = maybe(), .allowedIpAddresses = maybe(), .selfManage = selfManage};
        QVERIFY(awaited(users.updateSettings(account, QStringLiteral("u"), settings)).ok());
        wanted = {};
        expect("language", settings.language);
        expect("allowed_ip_addresses", settings.allowedIpAddresses);
        if (selfManage)
            wanted.insert(QStringLiteral("self_manage"), *selfManage); // false is a value
        QCOMPARE(bodyOf(client.server.calls().last()), wanted);

        Invitation invitation;
        const int count = random.bounded(1, 4);
        for (int i = 0; i < count; ++i)
            invitation.emails.append(anyText(random, 4) + QLatin1String("@example.com"));
        QVERIFY(awaited(users.invite(account, invitation)).ok());
        const QJsonObject body = bodyOf(client.server.calls().last());
        QCOMPARE(body.keys(), QStringList {QStringLiteral("users")}); // what is not given is not there
        QStringList emails;
        for (const QJsonValue &user : body.value(QStringLiteral("users")).toArray())
            emails.append(user.toObject().value(QStringLiteral("email")).toString());
        QCOMPARE(emails, invitation.emails);
    }
}

void TestRequestProperties::formsMeanWhatWasMeant()
{
    QRandomGenerator random(4714);
    for (int round = 0; round < rounds; ++round) {
        const QString key = anyText(random);
        ClientFixture client(key.toUtf8());
        QVERIFY(awaited(client.tokens.token()).ok());
        const auto sent = fields(client.server.requests().first().body);
        QCOMPARE(sent.size(), 3);
        QVERIFY(sent.contains({QStringLiteral("apikey"), key}));
    }
}

void TestRequestProperties::whatFoldsAwayIsNotSent()
{
    ClientFixture client;
    client.next = [](const ReceivedRequest &) { return ScriptedAnswer {.status = 204}; };
    UserManagementApi users(client.transport);
    for (const char *id : {"", ".", ".."})
        QCOMPARE(awaited(users.remove(account, QLatin1String(id))).error().kind, ErrorKind::Refused);
    QVERIFY(client.server.calls().isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestProperties)
#include "tst_requestproperties.moc"
