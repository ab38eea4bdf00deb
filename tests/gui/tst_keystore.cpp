#include "app/credentialchain.h"
#include "app/keystore.h"
#include "tests/support/awaited.h"
#include "tests/support/secretsearch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace iam;
using namespace iam::test;

/// The key store by its real interface. With the argument "--with" a key store has to be there (tests/gui/with-keystore
/// starts one); without it there must be none.
class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsFindsAndDeletes();
    void findsItAfterARestart();
    void asksNobodyForAStoredKey();
    void keepsWhatIsTyped();
    void writesNothingWithoutAKeyStore();
};

namespace {

bool withKeyStore = false;
const QString entry = QStringLiteral("https://iam.example.com#tst_keystore");
const QByteArray key = QByteArrayLiteral("k3y+/=with \xc3\xa9 and blanks, 0123456789abcdef");

} // namespace

void TestKeyStore::keepsFindsAndDeletes()
{
    KeyStore store;
    if (!withKeyStore) {
        QCOMPARE(awaited(store.read(entry)).error().kind, ErrorKind::Refused);
        return;
    }
    QCOMPARE(awaited(store.read(entry)).error().kind, ErrorKind::NotFound);
    QVERIFY(awaited(store.write(entry, Secret(key))).ok());
    QCOMPARE(awaited(KeyStore().read(entry)).value().reveal(), key);
    QVERIFY(awaited(store.write(entry, Secret("another"))).ok());
    QCOMPARE(awaited(store.read(entry)).value().reveal(), QByteArray("another"));
    QVERIFY(awaited(store.remove(entry)).ok());
    QCOMPARE(awaited(store.read(entry)).error().kind, ErrorKind::NotFound);
    QVERIFY(awaited(store.remove(entry)).ok()); // what is not there is no error
}

void TestKeyStore::findsItAfterARestart()
{
    KeyStore store;
    if (withKeyStore)
        QVERIFY(awaited(store.write(entry, Secret(key))).ok());
    QProcess again;
    again.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read")});
    QTRY_COMPARE_WITH_TIMEOUT(again.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(again.exitCode(), withKeyStore ? 0 : 1);
    if (withKeyStore)
        QVERIFY(awaited(store.remove(entry)).ok());
}

void TestKeyStore::asksNobodyForAStoredKey()
{
    KeyStore store;
    int asked = 0;
    CredentialChain chain({}, entry, [&asked](const CredentialChain::Answer &answer) {
        ++asked;
        answer({}, false);
    });
    if (!withKeyStore) {
        QVERIFY(!awaited(chain.credential()).ok());
        QCOMPARE(asked, 1);
        return;
    }
    QVERIFY(awaited(store.write(entry, Secret(key))).ok());
    QCOMPARE(awaited(chain.credential()).value().text.reveal(), key);
    QCOMPARE(asked, 0);
    chain.refused(); // by the service: the person is asked instead
    QVERIFY(!awaited(chain.credential()).ok());
    QCOMPARE(asked, 1);
    QVERIFY(awaited(store.remove(entry)).ok());
}

void TestKeyStore::keepsWhatIsTyped()
{
    CredentialChain chain({}, entry, [](const CredentialChain::Answer &answer) { answer({.text = Secret(key)}, true); });
    QSignalSpy notKept(&chain, &CredentialChain::notKept);
    QSignalSpy kept(&chain, &CredentialChain::kept);
    QCOMPARE(awaited(chain.credential()).value().text.reveal(), key);
    if (!withKeyStore) {
        QTRY_COMPARE(notKept.size(), 1); // told, and in memory only
        QCOMPARE(kept.size(), 0);
        return;
    }
    KeyStore store;
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(awaited(store.read(entry)).value().reveal(), key);
    QVERIFY(awaited(store.remove(entry)).ok());
    QCOMPARE(notKept.size(), 0);
}

void TestKeyStore::writesNothingWithoutAKeyStore()
{
    KeyStore store;
    if (!withKeyStore)
        QCOMPARE(awaited(store.write(entry, Secret(key))).error().kind, ErrorKind::Refused);
    // Nor does a key store, or the way to it, leave the key readable.
    const QStringList places = whereSecretsLie(QDir::homePath(), {key});
    QVERIFY2(places.isEmpty(), qPrintable(places.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--read"))) {
        const Result<Secret> found = awaited(KeyStore().read(entry));
        return found.ok() && found.value().reveal() == key ? 0 : 1;
    }
    withKeyStore = arguments.contains(QStringLiteral("--with"));
    if (!withKeyStore)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    TestKeyStore test;
    return QTest::qExec(&test, QStringList {arguments.first()});
}

#include "tst_keystore.moc"
