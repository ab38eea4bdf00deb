#include "tests/conformance/clientreplay.h"
#include "tests/conformance/servicestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace iam;
using namespace iam::test;

/// Our client against what the official one was seen to send and to get; our service against the same requests. Neither
/// meets the other here.
class TestVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!m_vectors.isEmpty(), "no vectors found"); }
    void client_data();
    void client();
    void service_data() { client_data(); }
    void service();
    void cleanupTestCase();

private:
    QList<Vector> m_vectors = readVectors();
    LiveService m_service;
    bool m_serviceStarted = false;
    int m_clientPassed = 0;
    int m_servicePassed = 0;
};

namespace {

ScriptedAnswer recordedAnswer(const QJsonObject &response)
{
    ScriptedAnswer answer {.status = response.value(QStringLiteral("status")).toInt()};
    if (response.contains(QStringLiteral("body")))
        answer.body = QJsonDocument(response.value(QStringLiteral("body")).toObject()).toJson(QJsonDocument::Compact);
    const QJsonObject headers = response.value(QStringLiteral("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.append({header.key().toUtf8(), header.value().toString().toUtf8()});
    return answer;
}

QJsonObject asJson(const QHash<QString, QString> &values)
{
    QJsonObject json;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        json.insert(value.key(), value.value());
    return json;
}

QByteArray printed(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Empty if `sent` means the same as the recorded request.
QByteArray difference(const ReceivedRequest &sent, const QJsonObject &recorded)
{
    const auto text = [&recorded](const char *key) { return recorded.value(QLatin1String(key)).toString(); };
    if (QString::fromLatin1(sent.verb) != text("method"))
        return "method " + sent.verb;
    if (sent.path() != text("path"))
        return "path " + sent.path().toUtf8();
    const QJsonObject query = asJson(sent.query());
    if (query != recorded.value(QLatin1String("query")).toObject())
        return "query " + printed(query);
    for (const char *part : {"headers", "own_headers"}) {
        const QJsonObject headers = recorded.value(QLatin1String(part)).toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            const bool isScheme = header.key() == QLatin1String("authorization-scheme");
            QByteArray value = sent.headers.value(isScheme ? QByteArrayLiteral("authorization") : header.key().toUtf8());
            if (isScheme)
                value = value.split(' ').first();
            const bool isPlaceholder = header.value().toString().startsWith(QLatin1Char('<'));
            if (isPlaceholder ? value.isEmpty() : value != header.value().toString().toUtf8())
                return "header " + header.key().toUtf8() + ": " + value;
        }
    }
    const QJsonValue body = recorded.value(QLatin1String("body"));
    if (body.isNull() || body.isUndefined())
        return sent.body.isEmpty() ? QByteArray() : "body " + sent.body;
    const bool isForm = sent.headers.value("content-type").contains("urlencoded");
    const QJsonObject sentBody = isForm ? asJson(ReceivedRequest {.target = '?' + sent.body}.query())
                                        : QJsonDocument::fromJson(sent.body).object();
    return sentBody == body.toObject() ? QByteArray() : "body " + sent.body;
}

/// What depends on how many there are, on what was asked for before, or is called optional by the documentation.
bool mayBeAbsent(const QString &key)
{
    static const QStringList keys {QStringLiteral("next"), QStringLiteral("next_url"), QStringLiteral("previous"),
        QStringLiteral("more_info"), QStringLiteral("context"), QStringLiteral("details"), QStringLiteral("status_code"),
        QStringLiteral("trace"), QStringLiteral("errors"), QStringLiteral("rule"), QStringLiteral("pattern"),
        QStringLiteral("tags"), QStringLiteral("display_name"), QStringLiteral("crn"), QStringLiteral("is_federated")};
    return keys.contains(key);
}

/// Empty if `live` has every member of `recorded`, of the same type; of lists, the first elements are compared.
QByteArray shapeDifference(const QJsonObject &live, const QJsonObject &recorded, const QByteArray &path)
{
    for (auto member = recorded.begin(); member != recorded.end(); ++member) {
        const QByteArray where = path + '.' + member.key().toUtf8();
        const QJsonValue other = live.value(member.key());
        const bool required = !mayBeAbsent(member.key()) || (path.isEmpty() && member.key() == QLatin1String("errors"));
        if (other.isUndefined()) {
            if (required)
                return where + " is missing";
            continue;
        }
        const bool isCode = member.key() == QLatin1String("code") || member.key() == QLatin1String("more_info");
        if (other.type() != member.value().type() && !isCode)
            return where + " is of another type";
        if (other.isObject()) {
            const QByteArray inner = shapeDifference(other.toObject(), member.value().toObject(), where);
            if (!inner.isEmpty())
                return inner;
        }
        const QJsonArray liveList = other.toArray();
        const QJsonArray recordedList = member.value().toArray();
        if (!liveList.isEmpty() && recordedList.at(0).isObject()) {
            const QByteArray inner = shapeDifference(liveList.at(0).toObject(), recordedList.at(0).toObject(), where);
            if (!inner.isEmpty())
                return inner;
        }
    }
    return {};
}

/// Empty if the live error says what the recorded one says: the same code; where the text was really seen, the same text.
QByteArray errorDifference(const QJsonObject &live, const Exchange &exchange, const ServiceStage &stage)
{
    const QJsonObject recorded = exchange.response.value(QStringLiteral("body")).toObject();
    if (exchange.response.value(QStringLiteral("status")).toInt() < 400 || exchange.basis == QLatin1String("invented"))
        return {};
    const auto first = [](const QJsonObject &body) {
        return body.contains(QLatin1String("errors")) ? body.value(QLatin1String("errors")).toArray().at(0).toObject() : body;
    };
    QList<const char *> keys {"code", "errorCode"};
    if (exchange.basis == QLatin1String("observed"))
        keys += {"message", "more_info", "errorMessage"};
    for (const char *key : keys) {
        const QJsonValue there = first(recorded).value(QLatin1String(key));
        const QJsonValue here = first(live).value(QLatin1String(key));
        const bool same = there.isString() ? stage.here(there.toString().toUtf8()) == here.toString().toUtf8() : there == here;
        if (!there.isUndefined() && !same)
            return QByteArray(key) + " is another one than " + there.toVariant().toString().toUtf8();
    }
    return {};
}

/// Empty if what was sent comes back: what a service keeps of a new or changed thing is what the client wanted.
QByteArray echoDifference(const QJsonObject &live, const QJsonObject &sent, const QByteArray &path, const ServiceStage &stage)
{
    for (auto member = sent.begin(); member != sent.end(); ++member) {
        const QByteArray where = path + '.' + member.key().toUtf8();
        const QJsonValue kept = live.value(member.key());
        const QByteArray wanted = stage.here(QJsonDocument(QJsonObject {{QStringLiteral("v"), member.value()}}).toJson());
        const QJsonValue value = QJsonDocument::fromJson(wanted).object().value(QLatin1String("v"));
        if (value.isObject()) {
            const QByteArray inner = echoDifference(kept.toObject(), member.value().toObject(), where, stage);
            if (!inner.isEmpty())
                return inner;
        } else if (value.isArray() && value.toArray().at(0).isObject()) {
            if (kept.toArray().size() != value.toArray().size())
                return where + " has another length";
            for (qsizetype i = 0; i < kept.toArray().size(); ++i) {
                const QByteArray inner = echoDifference(
                    kept.toArray().at(i).toObject(), member.value().toArray().at(i).toObject(), where, stage);
                if (!inner.isEmpty())
                    return inner;
            }
        } else if (kept != value) {
            return where + " is not what was sent";
        }
    }
    return {};
}

/// Creating and replacing answer with the thing itself.
bool answersWithWhatWasSent(const QString &operation)
{
    return operation == QLatin1String("createPolicy") || operation == QLatin1String("createV2Policy")
        || operation == QLatin1String("replaceV2Policy") || operation == QLatin1String("createAccessGroup")
        || operation == QLatin1String("updateAccountSettings");
}

/// What the answer holds, where it is a list.
std::optional<qsizetype> listed(const Vector &vector)
{
    qsizetype count = 0;
    bool isList = false;
    for (const Exchange &exchange : vector.exchanges) {
        const QJsonObject body = exchange.response.value(QStringLiteral("body")).toObject();
        for (const char *key : {"resources", "groups", "members", "policies", "apikeys"}) {
            if (body.value(QLatin1String(key)).isArray()) {
                isList = true;
                count += body.value(QLatin1String(key)).toArray().size();
            }
        }
    }
    return isList ? std::optional<qsizetype>(count) : std::nullopt;
}

} // namespace

void TestVectors::client_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_vectors.size(); ++i)
        QTest::newRow(qPrintable(m_vectors.at(i).name)) << i;
}

void TestVectors::client()
{
    QFETCH(int, index);
    const Vector &vector = m_vectors.at(index);
    const bool isToken = vector.operation == QLatin1String("getToken");
    ClientFixture client;
    client.answersTokens = !isToken;
    qsizetype answered = 0;
    client.next = [&](const ReceivedRequest &) {
        const qsizetype last = vector.exchanges.size() - 1;
        return recordedAnswer(vector.exchanges.at(std::min(answered++, last)).response);
    };
    ClientReplay replay(client);
    QVERIFY2(replay.isKnown(vector.operation), qPrintable(vector.operation));
    const std::optional<ApiError> error = replay.run(vector);

    const QList<ReceivedRequest> sent = isToken ? client.server.requests() : client.server.calls();
    // After a 401 our client tries once more with a new token; the recorded one does not.
    const qsizetype extra = vector.lastStatus() == 401 && sent.size() == vector.exchanges.size() + 1 ? 1 : 0;
    QCOMPARE(sent.size(), vector.exchanges.size() + extra);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const qsizetype recorded = std::min(i, vector.exchanges.size() - 1);
        const QByteArray different = difference(sent.at(i), vector.exchanges.at(recorded).request);
        QVERIFY2(different.isEmpty(), different.constData());
    }

    const int status = vector.lastStatus();
    const bool absenceIsAnAnswer = vector.operation == QLatin1String("isMemberOfAccessGroup");
    if (status < 400 || absenceIsAnAnswer) {
        QVERIFY2(!error, error ? qPrintable(error->jsonPath + QLatin1Char(' ') + error->detail) : "");
        if (const auto count = listed(vector); count && status < 400)
            QCOMPARE(replay.decoded(), *count);
    } else {
        QVERIFY(error);
        QCOMPARE(error->httpStatus, status);
        const QJsonObject first = vector.lastBody().value(QLatin1String("errors")).toArray().at(0).toObject();
        const QString message = first.isEmpty() ? vector.lastBody().value(QLatin1String("errorMessage")).toString()
                                                : first.value(QLatin1String("message")).toString();
        QCOMPARE(error->message, message);
        QVERIFY(!error->code.isEmpty());
        QVERIFY(!error->trace.isEmpty());
    }
    ++m_clientPassed;
}

void TestVectors::service()
{
    QFETCH(int, index);
    const Vector &vector = m_vectors.at(index);
    if (!m_serviceStarted)
        m_serviceStarted = m_service.start();
    QVERIFY(m_serviceStarted);
    ServiceStage stage(m_service);
    stage.prepare(vector);
    LiveAnswer answer;
    for (const Exchange &exchange : vector.exchanges) {
        answer = stage.play(vector, exchange, answer);
        const int expected = exchange.response.value(QStringLiteral("status")).toInt();
        QVERIFY2(answer.status == expected,
            QByteArray::number(answer.status) + " instead of " + QByteArray::number(expected) + ": " + answer.body);
        const QByteArray different
            = shapeDifference(answer.json(), exchange.response.value(QStringLiteral("body")).toObject(), {});
        QVERIFY2(different.isEmpty(), different + " in " + answer.body);
        const QByteArray otherError = errorDifference(answer.json(), exchange, stage);
        QVERIFY2(otherError.isEmpty(), otherError + " in " + answer.body);
        if (expected < 300 && answersWithWhatWasSent(vector.operation)) {
            const QByteArray lost
                = echoDifference(answer.json(), exchange.request.value(QStringLiteral("body")).toObject(), {}, stage);
            QVERIFY2(lost.isEmpty(), lost + " in " + answer.body);
        }
    }
    ++m_servicePassed;
}

void TestVectors::cleanupTestCase()
{
    std::printf("%d vectors: client %d passed, service %d passed\n", static_cast<int>(m_vectors.size()), m_clientPassed,
        m_servicePassed);
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
