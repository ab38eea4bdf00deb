#include "app/accountbook.h"
#include "app/connector.h"
#include "app/settings.h"
#include "models/api/inviteeapi.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "tests/support/awaited.h"
#include "tests/support/liveclient.h"
#include "tests/support/serviceprocess.h"
#include "views/connect/connectwindow.h"
#include "views/connect/knownaccountlist.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace iam;
using namespace iam::test;

/// Signing in through the real connect window at a real service. There is no key store here: see tst_keystore.
class TestConnect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhoThatIsAndWhatTheyMayDo_data();
    void showsWhoThatIsAndWhatTheyMayDo();
    void opensWhatWasChecked();
    void tellsOfAWrongKey();
    void tellsOfAnUnsafeAddress();
    void takesAnAddressForEachService();
    void goesOnWithWhatCameForThePasscode();
    void offersNoKeyStoreWhereThereIsNone();
    void demoNeedsNoCheck();
    void listsAndForgetsAccounts();
    void changedFieldsAreCheckedAgain();

private:
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_connector->window().findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    void press(const char *button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void useService(const QString &url);
    [[nodiscard]] QString keyOf(const char *who);
    [[nodiscard]] QString result();

    Theme m_theme;
    SystemClock m_clock;
    TimerScheduler m_scheduler;
    ServiceProcess m_service;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<Connector> m_connector;
};

void TestConnect::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the key store of whoever runs the tests
    QCoreApplication::setOrganizationName(QStringLiteral("iam-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_connect"));
    m_theme.setMotion(false);
    m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(m_service.start());
}

void TestConnect::init()
{
    m_settings = std::make_unique<Settings>();
    m_settings->setAccounts({});
    m_book = std::make_unique<AccountBook>(*m_settings);
    m_connector = std::make_unique<Connector>(*m_book, m_clock, m_scheduler);
    m_connector->show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_connector->window()));
}

void TestConnect::cleanup() { m_connector.reset(); }

void TestConnect::useService(const QString &url)
{
    press("connectionSettings");
    find<QComboBox>("endpointBox")->setCurrentIndex(2);
    QTest::keyClicks(find<QLineEdit>("serviceUrlEdit"), url);
}

QString TestConnect::keyOf(const char *who)
{
    return m_service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String(who)).toString();
}

QString TestConnect::result()
{
    auto *notice = find<InlineNotification>("signInResult");
    QStringList words;
    for (const QLabel *label : notice->findChildren<QLabel *>()) {
        if (notice->isVisible() && label->isVisible())
            words.append(label->text());
    }
    return words.join(QLatin1Char(' '));
}

void TestConnect::showsWhoThatIsAndWhatTheyMayDo_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("expected");
    QTest::newRow("owner") << "owner" << "Signed in as olivia@example.com, a person. Owner of the account: may do everything.";
    QTest::newRow("administrator") << "administrator"
                                   << "Signed in as ada@example.com, a person. May invite, resend, cancel and change status; may remove users below in the classic hierarchy.";
    QTest::newRow("editor") << "editor" << "Signed in as ed@example.com, a person. May invite, resend, cancel and change status; may not remove users.";
    QTest::newRow("viewer") << "viewer" << "Signed in as vic@example.com, a person. May look at users; may not invite, change or remove them.";
}

void TestConnect::showsWhoThatIsAndWhatTheyMayDo()
{
    QFETCH(QString, who);
    QFETCH(QString, expected);
    useService(m_service.url());
    QVERIFY(!find<QAbstractButton>("openButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), keyOf(qPrintable(who)));
    press("checkButton");
    QTRY_COMPARE(result(), expected);
    QCOMPARE(find<QComboBox>("accountBox")->currentText(), QStringLiteral("Quantum Lab"));
    QVERIFY(find<QAbstractButton>("openButton")->isEnabled());
}

void TestConnect::opensWhatWasChecked()
{
    QSignalSpy open(m_connector.get(), &Connector::openWanted);
    useService(m_service.url());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), keyOf("editor"));
    QTest::keyClick(find<QLineEdit>("secretEdit"), Qt::Key_Return);
    QTRY_VERIFY(find<QAbstractButton>("openButton")->isEnabled());
    QTRY_VERIFY(result().startsWith(QLatin1String("Signed in as ed@example.com")));
    press("openButton");
    QTRY_COMPARE(open.size(), 1);
    const auto account = open.first().at(0).value<KnownAccount>();
    QCOMPARE(account.account.text, m_service.accountId());
    QCOMPARE(account.name, QStringLiteral("Quantum Lab"));
    QCOMPARE(open.first().at(1).value<Credential>().text.reveal(), keyOf("editor").toUtf8());
    QVERIFY(!m_connector->window().isVisible());
    QVERIFY(find<QLineEdit>("secretEdit")->text().isEmpty());
}

void TestConnect::tellsOfAWrongKey()
{
    useService(m_service.url());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), QStringLiteral("wrong"));
    press("checkButton");
    QTRY_COMPARE(result(), QStringLiteral("The service does not accept this. Provided API key could not be found."));
    QVERIFY(!find<QAbstractButton>("openButton")->isEnabled());
}

void TestConnect::tellsOfAnUnsafeAddress()
{
    useService(QStringLiteral("http://iam.example.com"));
    QTest::keyClicks(find<QLineEdit>("secretEdit"), QStringLiteral("key"));
    press("checkButton");
    QTRY_VERIFY2(result().contains(QLatin1String("Only encrypted connections are used")), qPrintable(result()));
}

void TestConnect::takesAnAddressForEachService()
{
    useService(m_service.url());
    auto *iamUrl = find<QLineEdit>("iamUrlEdit");
    find<QLineEdit>("secretEdit")->setText(keyOf("owner"));
    QVERIFY(find<QAbstractButton>("checkButton")->isEnabled());

    QTest::keyClicks(iamUrl, QStringLiteral("not an address"));
    QVERIFY(!find<QAbstractButton>("checkButton")->isEnabled());
    QVERIFY(find<QLabel>("endpointProblem")->text().contains(QLatin1String("not an address")));

    // Nobody listens there: so it is this address that is asked for a token.
    iamUrl->setText(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(!find<QLabel>("endpointProblem")->isVisible());
    press("checkButton");
    QTRY_VERIFY2(result().startsWith(QLatin1String("Not signed in.")), qPrintable(result()));

    iamUrl->setText(m_service.url());
    press("checkButton");
    QTRY_VERIFY2(result().startsWith(QLatin1String("Signed in as olivia@example.com")), qPrintable(result()));
    QSignalSpy open(m_connector.get(), &Connector::openWanted);
    press("openButton");
    QTRY_COMPARE(open.size(), 1);
    const auto account = open.first().at(0).value<KnownAccount>();
    QCOMPARE(account.endpoints.iam, QUrl(m_service.url()));
    m_book->remember(account);
    QCOMPARE(AccountBook(*m_settings).accounts().constFirst().endpoints, account.endpoints);
}

void TestConnect::goesOnWithWhatCameForThePasscode()
{
    LiveClient editor(m_service, "editor");
    InviteeApi api(editor.transport);
    const Secret passcode = awaited(api.passcode()).value().text;
    QSignalSpy open(m_connector.get(), &Connector::openWanted);
    press("wayPasscode");
    QVERIFY(!find<QComboBox>("keepBox")->isVisible());
    useService(m_service.url());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), QString::fromUtf8(passcode.reveal()));
    press("checkButton");
    QTRY_VERIFY(result().startsWith(QLatin1String("Signed in as ed@example.com")));
    press("openButton");
    QTRY_COMPARE(open.size(), 1);
    const auto credential = open.first().at(1).value<Credential>();
    QCOMPARE(credential.kind, Credential::Kind::RefreshToken);
    LiveClient goesOn(m_service, credential.text.reveal(), credential.kind);
    const auto token = awaited(goesOn.tokens.token());
    QVERIFY(token.ok());
    QCOMPARE(token.value().identity.email, QStringLiteral("ed@example.com"));
}

void TestConnect::offersNoKeyStoreWhereThereIsNone()
{
    QTRY_COMPARE(find<QComboBox>("keepBox")->count(), 1);
    QVERIFY(!find<QComboBox>("keepBox")->isEnabled());
    QVERIFY(find<QLabel>("secretHelp")->text().contains(QLatin1String("no key store")));
}

void TestConnect::demoNeedsNoCheck()
{
    QSignalSpy demo(m_connector.get(), &Connector::demoWanted);
    press("wayDemo");
    QVERIFY(!find<QLineEdit>("secretEdit")->isVisible());
    press("openButton");
    QCOMPARE(demo.size(), 1);
}

void TestConnect::listsAndForgetsAccounts()
{
    const KnownAccount first = m_book->remember({.name = QStringLiteral("<b>One</b>"), .account = {QStringLiteral("a1")}});
    const KnownAccount second = m_book->remember({.name = QStringLiteral("Two"), .account = {QStringLiteral("a2")}});
    QVERIFY(first.colour != second.colour);
    m_connector->updateAccounts();
    auto *list = find<KnownAccountList>("knownAccounts");
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(1, 0).data().toString().contains(QLatin1String("<b>One</b>")));
    list->choose(first.id);
    QCOMPARE(find<QComboBox>("accountBox")->itemData(0).toString(), QStringLiteral("a1"));
    press("forgetAccount");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(AccountBook(*m_settings).accounts().size(), 1); // on the disk, too
    QCOMPARE(AccountBook(*m_settings).accounts().first(), *m_book->find(second.id));
}

void TestConnect::changedFieldsAreCheckedAgain()
{
    useService(m_service.url());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), keyOf("owner"));
    press("checkButton");
    QTRY_VERIFY(find<QAbstractButton>("openButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("secretEdit"), QStringLiteral("x"));
    QVERIFY(!find<QAbstractButton>("openButton")->isEnabled());
    QVERIFY(result().isEmpty());
}

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
