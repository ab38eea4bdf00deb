#include "models/api/httprequest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace iam;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void encodesOnePartAtATime_data();
    void encodesOnePartAtATime();
    void leavesAbsentOptionsOut();
    void refusesSegmentsThatFoldAway_data();
    void refusesSegmentsThatFoldAway();
    void readsQueryValues_data();
    void readsQueryValues();
    void survivesAnyText();
};

namespace {

QUrl base()
{
    return QUrl(QStringLiteral("http://127.0.0.1:8080/"));
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet
        = QStringLiteral("aZ09 +@:,/?#&=%;.~-_!'()*\"<>\\^`{|}[]$éßŁ日本\u202e\u0001\t");
    QString text;
    const int length = random.bounded(1, 24);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(12) == 0)
            text += QString::fromUcs4(U"\U0001F600", 1);
        else
            text += alphabet.at(random.bounded(alphabet.size()));
    }
    return text;
}

} // namespace

void TestHttpRequest::encodesOnePartAtATime_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plus and at") << "a+b@c" << "ops+eu@example.com"
                                 << QByteArray("/v2/a%2Bb%40c?search=ops%2Beu%40example.com");
    QTest::newRow("slash and question mark") << "a/b?c" << "x/y?z" << QByteArray("/v2/a%2Fb%3Fc?search=x%2Fy%3Fz");
    QTest::newRow("colon and comma") << "a" << "state:PENDING,email:x"
                                     << QByteArray("/v2/a?search=state%3APENDING%2Cemail%3Ax");
    QTest::newRow("blank, percent, not ASCII")
        << "50% é" << "van der Berg" << QByteArray("/v2/50%25%20%C3%A9?search=van%20der%20Berg");
    QTest::newRow("kept as they are") << "a!'()*~" << "!'()*~" << QByteArray("/v2/a!'()*~?search=!'()*~");
}

void TestHttpRequest::encodesOnePartAtATime()
{
    QFETCH(QString, segment);
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    HttpRequest request = HttpRequest::get(Service::UserManagement, {QStringLiteral("v2"), segment});
    request.with(QStringLiteral("search"), value);
    const QByteArray sent = request.url(base()).toEncoded();
    QVERIFY(sent.startsWith("http://127.0.0.1:8080/v2/"));
    // QUrl may write a harmless character of a path plainly; what is a separator or a plus must stay encoded.
    const QByteArray path = sent.mid(21, sent.indexOf('?') - 21);
    QCOMPARE(QByteArray::fromPercentEncoding(path), QByteArray::fromPercentEncoding(expected.left(expected.indexOf('?'))));
    QCOMPARE(path.count('/'), 2);
    QVERIFY(!path.contains('+'));
    QCOMPARE(sent.mid(sent.indexOf('?')), expected.mid(expected.indexOf('?')));
}

void TestHttpRequest::leavesAbsentOptionsOut()
{
    HttpRequest request = HttpRequest::get(Service::Iam, {QStringLiteral("v2")});
    request.with(QStringLiteral("limit"), std::optional<int>())
        .with(QStringLiteral("verbose"), std::optional<bool>(false))
        .with(QStringLiteral("_start"), std::optional<QString>(QString()));
    QCOMPARE(request.url(base()).toEncoded(), QByteArray("http://127.0.0.1:8080/v2?verbose=false&_start="));
}

void TestHttpRequest::refusesSegmentsThatFoldAway_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("empty") << QString();
    QTest::newRow("here") << QStringLiteral(".");
    QTest::newRow("up") << QStringLiteral("..");
}

void TestHttpRequest::refusesSegmentsThatFoldAway()
{
    QFETCH(QString, segment);
    QVERIFY(!HttpRequest::get(Service::Iam, {QStringLiteral("users"), segment}).url(base()).isValid());
}

void TestHttpRequest::readsQueryValues_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("there");
    QTest::addColumn<QString>("value");
    QTest::newRow("relative") << "/v2/users?limit=2&_start=page%203%2F%C3%A9" << true << "page 3/é";
    QTest::newRow("absolute") << "https://x.example/v2?_start=a%2Bb%3D%3D#top" << true << "a+b==";
    QTest::newRow("bare plus") << "/v2?_start=a+b" << true << "a b";
    QTest::newRow("empty") << "/v2?_start=&limit=1" << true << "";
    QTest::newRow("without a value") << "/v2?_start" << true << "";
    QTest::newRow("another key") << "/v2?x_start=a" << false << "";
    QTest::newRow("no query") << "/v2/_start=a" << false << "";
    QTest::newRow("no text") << "" << false << "";
}

void TestHttpRequest::readsQueryValues()
{
    QFETCH(QString, url);
    QFETCH(bool, there);
    QFETCH(QString, value);
    const std::optional<QString> read = queryValue(url, QStringLiteral("_start"));
    QCOMPARE(read.has_value(), there);
    QCOMPARE(read.value_or(QString()), value);
}

void TestHttpRequest::survivesAnyText()
{
    QRandomGenerator random(20'250'601);
    for (int i = 0; i < 3000; ++i) {
        const QString segment = randomText(random);
        const QString value = randomText(random);
        if (segment == QLatin1String(".") || segment == QLatin1String(".."))
            continue;
        HttpRequest request = HttpRequest::get(
            Service::Iam, {QStringLiteral("v2"), segment, QStringLiteral("end")});
        request.with(QStringLiteral("q"), value).with(QStringLiteral("last"), true);
        const QByteArray sent = request.url(base()).toEncoded(QUrl::FullyEncoded);
        const QByteArray target = sent.mid(21);
        const QList<QByteArray> parts = target.left(target.indexOf('?')).split('/');
        QVERIFY2(parts.size() == 4, sent.constData());
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(2))), segment);
        QCOMPARE(queryValue(QString::fromUtf8(target), QStringLiteral("q")).value_or(QString()), value);
        QCOMPARE(queryValue(QString::fromUtf8(target), QStringLiteral("last")).value_or(QString()), QStringLiteral("true"));
    }
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
