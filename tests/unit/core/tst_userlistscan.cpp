#include "models/core/jsonreader.h"
#include "models/core/userjson.h"
#include "models/core/userlistscan.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace iam;

class TestUserListScan : public QObject
{
    Q_OBJECT

private slots:
    void readsAUsualPage();
    void leavesTheUnusual_data();
    void leavesTheUnusual();
    void agreesWithTheTree();
    void foretells();
    void readsTimes_data();
    void readsTimes();
};

namespace {

QByteArray usualPage()
{
    return QByteArrayLiteral(R"({"total_results": 2, "limit":100,"first_url":"/v2/a/users?limit=100",
        "next_url":"/v2\/a/users?limit=100&_start=x%2By", "resources":[
        {"id":"1","iam_id":"IBMid-1","realm":"IBMid","user_id":"a@example.com","firstname":"Jos)"
        "\xc3\xa9"
        R"(","lastname":"O\"Neil","state":"ACTIVE","sub_state":null,"email":"a@example.com","phonenumber":"1",
         "altphonenumber":null,"photo":"","account_id":"a","added_on":"2024-03-01T10:00:00.123Z","x":[1,{"y":true}]},
        {"state":"new word","iam_id":"BSS-2","id":"2","user_id":"b@example.com","email":"b@example.org","added_on":""}]})");
}

/// By the other reader; nothing if it refuses the text.
std::optional<UserListBody> byTree(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    JsonReader reader(document.object());
    UserListBody body {.total = reader.optionalInt(QLatin1String("total_results")),
        .limit = reader.optionalInt(QLatin1String("limit")),
        .nextUrl = reader.optional(QLatin1String("next_url")),
        .users = reader.list<User>(QLatin1String("resources"), reader.requiredArray(QLatin1String("resources")), &userFromJson)};
    return reader.problem() ? std::nullopt : std::optional(body);
}

} // namespace

void TestUserListScan::readsAUsualPage()
{
    const auto scanned = scanUserList(usualPage());
    QVERIFY(scanned);
    QCOMPARE(scanned->total, 2);
    QCOMPARE(scanned->nextUrl, QStringLiteral("/v2/a/users?limit=100&_start=x%2By"));
    QCOMPARE(scanned->users.size(), 2);
    QCOMPARE(scanned->users.at(0).lastName, QStringLiteral("O\"Neil"));
    QCOMPARE(scanned->users.at(1).state, UserState::Unknown);
    QVERIFY(scanned->users == byTree(usualPage())->users);
}

void TestUserListScan::leavesTheUnusual_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto page = [](const QByteArray &user) { return "{\"resources\":[{" + user + "}]}"; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no users") << QByteArray("{\"total_results\":0}");
    QTest::newRow("cut off") << usualPage().chopped(1);
    QTest::newRow("more behind it") << usualPage() + "x";
    QTest::newRow("no id") << page(R"("iam_id":"a","state":"ACTIVE")");
    QTest::newRow("id is null") << page(R"("id":null,"iam_id":"a","state":"ACTIVE")");
    QTest::newRow("id is a number") << page(R"("id":1,"iam_id":"a","state":"ACTIVE")");
    QTest::newRow("id twice") << page(R"("id":"1","id":"2","iam_id":"a","state":"ACTIVE")");
    QTest::newRow("not a time") << page(R"("id":"1","iam_id":"a","state":"ACTIVE","added_on":"soon")");
    QTest::newRow("settings") << page(R"("id":"1","iam_id":"a","state":"ACTIVE","settings":{})");
    QTest::newRow("not UTF-8") << page("\"id\":\"\xc3\",\"iam_id\":\"a\",\"state\":\"ACTIVE\"");
    QTest::newRow("deep") << "{\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') + ",\"resources\":[]}";
}

void TestUserListScan::leavesTheUnusual()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!scanUserList(text));
}

/// Whatever the fast way takes, the other way must take too, with the same meaning.
void TestUserListScan::agreesWithTheTree()
{
    std::mt19937 random(7);
    const QByteArray letters = QByteArrayLiteral("{}[]\",:\\ntu0e.-19 \xc3\xa9");
    int taken = 0;
    for (int round = 0; round < 40'000; ++round) {
        QByteArray text = usualPage();
        const unsigned changes = 1 + random() % 2;
        for (unsigned i = 0; i < changes; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            const char letter = letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
            switch (random() % 3) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, letter);
                break;
            default:
                text.remove(at, 1 + static_cast<qsizetype>(random() % 3));
            }
        }
        const auto scanned = scanUserList(text);
        if (!scanned)
            continue;
        ++taken;
        const auto read = byTree(text);
        QVERIFY2(read, text.constData());
        QVERIFY2(scanned->total == read->total && scanned->limit == read->limit && scanned->nextUrl == read->nextUrl
                && scanned->users == read->users,
            text.constData());
    }
    QVERIFY(taken > 1000);
}

void TestUserListScan::foretells()
{
    const QByteArray page = usualPage();
    const QString next = QStringLiteral("/v2/a/users?limit=100&_start=x%2By");
    const qsizetype known = page.indexOf("x%2By\"") + 6;
    for (qsizetype size = 0; size < page.size(); ++size)
        QCOMPARE(foretoldNextUrl(page.first(size)), size < known ? QString() : next);
    QCOMPARE(foretoldNextUrl(QByteArrayLiteral(R"({"resources":[],"next_url":"/x?_start=1"})")), QString());
}

void TestUserListScan::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1 for none
    QTest::newRow("usual") << QStringLiteral("2025-01-02T03:04:05Z") << qint64(1735787045000);
    QTest::newRow("fraction") << QStringLiteral("2025-01-02T03:04:05.6789Z") << qint64(1735787045678);
    QTest::newRow("comma") << QStringLiteral("2025-01-02 03:04:05,6Z") << qint64(1735787045600);
    QTest::newRow("offset") << QStringLiteral("2025-01-02T05:04:05+02:00") << qint64(1735787045000);
    QTest::newRow("offset without colon") << QStringLiteral("2025-01-02T01:34:05-0130") << qint64(1735787045000);
    QTest::newRow("no seconds") << QStringLiteral("2025-01-02T03:04Z") << qint64(1735787040000);
    QTest::newRow("no zone") << QStringLiteral("2025-01-02T03:04:05") << qint64(1735787045000);
    QTest::newRow("end of the day") << QStringLiteral("2025-01-01T24:00:00Z") << qint64(1735776000000);
    QTest::newRow("no such day") << QStringLiteral("2025-02-29T00:00:00Z") << qint64(-1);
    QTest::newRow("no such hour") << QStringLiteral("2025-02-01T25:00:00Z") << qint64(-1);
    QTest::newRow("more behind it") << QStringLiteral("2025-01-02T03:04:05Zx") << qint64(-1);
    QTest::newRow("empty fraction") << QStringLiteral("2025-01-02T03:04:05.Z") << qint64(-1);
    QTest::newRow("ten digits") << QStringLiteral("2025-01-02T03:04:05.0123456789Z") << qint64(-1);
    QTest::newRow("other digits") << QStringLiteral("202\u0665-01-02T03:04:05Z") << qint64(-1);
}

void TestUserListScan::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const QDateTime time = timeFromWire(text);
    QCOMPARE(time.isValid() ? time.toMSecsSinceEpoch() : qint64(-1), milliseconds);
    QVERIFY(!time.isValid() || time.timeSpec() == Qt::UTC);
}

QTEST_GUILESS_MAIN(TestUserListScan)
#include "tst_userlistscan.moc"
