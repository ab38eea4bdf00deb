// What waits for an invitation to be accepted, in the details of the person: shown, changed, taken out, given by hand.
#include "tests/support/consolefixture.h"
#include "tests/support/wizarddriver.h"

#include "views/details/detailspage.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = WizardDriver::patience;
const QString ravi = QStringLiteral("ravi@example.com");
const QString quantum = QStringLiteral("quantum-computing");

/// What the service holds of policies of the person alone.
QByteArray policiesOf(ServiceProcess &service, const QString &email)
{
    const QString iamId = service.user(email).value(QLatin1String("iam_id")).toString();
    const Answer list =
        service.send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(service.accountId(), iamId));
    return QJsonDocument(list.json.value(QLatin1String("policies")).toArray()).toJson();
}

bool accept(ServiceProcess &service, const QString &email)
{
    if (!QTest::qWaitFor([&] { return service.state(email) == QStringLiteral("PENDING"); }, patience))
        return false;
    return service.as(service.invitee(email), "POST", QStringLiteral("/v2/users/accept"),
                      {{QStringLiteral("account_id"), service.accountId()}})
               .status
        == 202;
}

/// The details of somebody, and the list of what waits.
struct Waiting
{
    ConsoleFixture &console;

    [[nodiscard]] bool open(const QString &email)
    {
        if (!QTest::qWaitFor([&] { return console.hasRow(email); }, patience) || !console.choose(email))
            return false;
        QTest::keyClick(console.find<QWidget>("userTable"), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return visible<QPushButton>("showWaiting") != nullptr; }, patience))
            return false;
        QTest::keyClick(visible<QPushButton>("showWaiting"), Qt::Key_Space);
        return QTest::qWaitFor([&] { return !words().isEmpty(); }, patience);
    }
    template <typename T>
    [[nodiscard]] T *visible(const char *name, qsizetype number = 0) const
    {
        QList<T *> found = console.window().findChildren<T *>(QLatin1String(name));
        found.removeIf([](const T *widget) { return !widget->isVisible(); });
        return found.value(number);
    }
    /// Without the marks that let long words break.
    static QString plain(QString text) { return text.remove(QChar(0x200B)); }
    [[nodiscard]] QStringList words() const
    {
        QStringList texts;
        for (qsizetype number = 0; const auto *label = visible<QLabel>("waitingWords", number); ++number)
            texts.append(plain(label->text()));
        return texts;
    }
    [[nodiscard]] bool press(const char *name, qsizetype number = 0) const
    {
        const auto button = [&] { return visible<QPushButton>(name, number); };
        if (!QTest::qWaitFor([&] { return button() != nullptr && button()->isEnabled(); }, patience))
            return false;
        QTest::keyClick(button(), Qt::Key_Space);
        return true;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto *state = visible<QLabel>("waitingState");
                return (state != nullptr && state->text().contains(text)) || words().join(QLatin1Char('\n')).contains(text);
            },
            patience);
    }
};

} // namespace

class TestWaitingAccess : public QObject
{
    Q_OBJECT

private slots:
    void isShownChangedTakenOutAndGivenByHand()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open() && wizard.enterPeople(ravi) && wizard.addGroup(QStringLiteral("Auditors"))
            && wizard.addPolicy({.service = quantum, .pattern = QStringLiteral("QR-*")})
            && wizard.addPolicy({.service = quantum, .role = QStringLiteral("Viewer"), .day = 1})
            && wizard.addPolicy({.service = quantum, .pattern = QStringLiteral("KEEP-*")}) && wizard.reviewAndSend()
            && wizard.everybodyIs(QStringLiteral("Invited"), 1) && wizard.press("closeWizardButton"));

        Waiting waiting {console};
        QVERIFY(waiting.open(ravi));
        QCOMPARE(waiting.words().size(), 3);
        QVERIFY2(waiting.words().constFirst().contains(QStringLiteral("QR-*")), qPrintable(waiting.words().constFirst()));

        // Nobody has accepted: nothing is given, and it says so.
        QVERIFY(waiting.press("giveWaiting"));
        QVERIFY(waiting.says(QStringLiteral("has not been accepted yet")));
        QVERIFY(!policiesOf(console.service(), ravi).contains("QR-*"));

        // Another pattern in its place, by the form of the policies.
        QVERIFY(waiting.press("editWaiting"));
        QTRY_VERIFY_WITH_TIMEOUT(waiting.visible<QLineEdit>("conditionValue") != nullptr, patience);
        auto *value = waiting.visible<QLineEdit>("conditionValue");
        QCOMPARE(value->text(), QStringLiteral("QR-*"));
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("NEW-?"));
        QTRY_VERIFY_WITH_TIMEOUT(waiting.visible<QPushButton>("confirmButton")->isEnabled(), patience);
        QVERIFY(waiting.press("confirmButton"));
        QVERIFY(waiting.says(QStringLiteral("NEW-?")));
        QVERIFY(!waiting.words().join(QLatin1Char(' ')).contains(QStringLiteral("QR-*")));

        // The one with the period is taken out.
        QVERIFY(waiting.words().at(1).contains(QStringLiteral("Viewer")));
        QVERIFY(waiting.press("takeOutWaiting", 1));
        QTRY_COMPARE_WITH_TIMEOUT(waiting.words().size(), 2, patience);

        // Accepted while the console was closed. The question is put off: one is given by hand, the other waits on.
        console.closeWindow();
        QVERIFY(accept(console.service(), ravi));
        QVERIFY(console.reopen());
        WizardDriver page(console.window());
        QVERIFY(page.press("postponeFollowUpsButton"));
        QVERIFY(waiting.open(ravi));
        QCOMPARE(waiting.words().size(), 2);
        QVERIFY(!policiesOf(console.service(), ravi).contains("NEW-?"));
        QVERIFY(waiting.press("giveWaiting"));
        QTRY_COMPARE_WITH_TIMEOUT(waiting.words().size(), 1, patience);
        QVERIFY(waiting.words().constFirst().contains(QStringLiteral("KEEP-*")));
        const QByteArray given = policiesOf(console.service(), ravi);
        QCOMPARE(given.count("NEW-?"), 1);
        QVERIFY(!given.contains("QR-*") && !given.contains("KEEP-*") && !given.contains("day_of_week"));

        // And it is not given once more at the next start.
        QVERIFY(console.reopen());
        QVERIFY(waiting.open(ravi));
        QCOMPARE(waiting.words().size(), 1);
        QCOMPARE(policiesOf(console.service(), ravi).count("NEW-?"), 1);
    }

    void whatTheServiceRefusesIsToldAndCanBeChanged()
    {
        ConsoleFixture console;
        QVERIFY(console.open());
        WizardDriver wizard(console.window());
        QVERIFY(wizard.open() && wizard.enterPeople(ravi) && wizard.addGroup(QStringLiteral("Auditors"))
            && wizard.addPolicy({.service = quantum, .pattern = QStringLiteral("QR-*")}) && wizard.reviewAndSend()
            && wizard.everybodyIs(QStringLiteral("Invited"), 1) && wizard.press("closeWizardButton"));
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")},
            {QStringLiteral("method"), QStringLiteral("POST")},
            {QStringLiteral("path"), QStringLiteral("/v2/policies")}, {QStringLiteral("times"), 1}}));
        QVERIFY(accept(console.service(), ravi));
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QWidget>("followUpNotice")->isVisible(), patience);

        Waiting waiting {console};
        QVERIFY(waiting.open(ravi));
        QVERIFY(waiting.says(QStringLiteral("Refused:")));
        QVERIFY(!policiesOf(console.service(), ravi).contains("QR-*"));
        QVERIFY(waiting.press("editWaiting"));
        QTRY_VERIFY_WITH_TIMEOUT(waiting.visible<QLineEdit>("conditionValue") != nullptr, patience);
        QTest::keyClicks(waiting.visible<QLineEdit>("conditionValue"), QStringLiteral("2"));
        QVERIFY(waiting.press("confirmButton"));
        QTRY_COMPARE_WITH_TIMEOUT(policiesOf(console.service(), ravi).count("QR-*2"), 1, patience); // given at once
        QTRY_VERIFY_WITH_TIMEOUT(waiting.words().isEmpty(), patience);
    }
};

QTEST_MAIN(TestWaitingAccess)
#include "tst_waitingaccess.moc"
