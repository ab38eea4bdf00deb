// The dialog before something is done to several users: what it finds out by reading, and when it wants a word.
#include "tests/support/bulkdriver.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QRadioButton>

using namespace iam;
using namespace iam::test;

namespace {

QJsonObject attribute(const char *key, const QString &value)
{
    return {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("value"), value}, {QStringLiteral("operator"), QStringLiteral("stringEquals")}};
}

/// Gives Administrator on all account management services.
bool makeAdministrator(ConsoleFixture &console, const QString &email)
{
    const QString iamId = console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email = ?"), {email}).toString();
    const QJsonObject role {{QStringLiteral("role_id"), QStringLiteral("crn:v1:bluemix:public:iam::::role:Administrator")}};
    return console.service().send("POST", QStringLiteral("/v2/policies"), {{QStringLiteral("type"), QStringLiteral("access")},
        {QStringLiteral("subject"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("iam_id", iamId)}}}},
        {QStringLiteral("control"), QJsonObject {{QStringLiteral("grant"), QJsonObject {{QStringLiteral("roles"), QJsonArray {role}}}}}},
        {QStringLiteral("resource"), QJsonObject {{QStringLiteral("attributes"), QJsonArray {attribute("accountId", console.service().accountId()),
            attribute("serviceType", QStringLiteral("platform_service"))}}}}}).status == 201;
}

} // namespace

class TestBulkDialog : public QObject
{
    Q_OBJECT

private slots:
    void anAdministratorAmongFewWantsTheWord()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(makeAdministrator(bulk.console, QStringLiteral("omar@eu.example.org")));
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("removeUser"));
        auto *word = bulk.console.find<QLineEdit>("wordEdit");
        QTRY_VERIFY_WITH_TIMEOUT(word->isVisible(), patience);
        QVERIFY(word->accessibleName().contains(QStringLiteral("Administrator of all account management services")));
        auto *confirm = bulk.console.find<QPushButton>("confirmButton");
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(word, QStringLiteral("remov"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(word, QStringLiteral("e"));
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        QTRY_VERIFY_WITH_TIMEOUT(bulk.state(QStringLiteral("omar@eu.example.org")).isEmpty(), patience);
    }

    void fewWithoutAnAdministratorWantNone()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("removeUser"));
        QVERIFY(bulk.confirm()); // waits until what they have has been read
        QVERIFY(bulk.finished());
        QTRY_VERIFY_WITH_TIMEOUT(bulk.state(QStringLiteral("maya@eu.example.org")).isEmpty(), patience);
    }

    void theDryRunFindsOutWhatHasChanged()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@example.org"), 5));
        QVERIFY(bulk.ask("cancelInvitation"));
        QDialog *dialog = bulk.console.dialog();
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Cancel invite: 4 of 5 fit"));
        // Somebody else is quicker with one of them.
        const QString pia = bulk.console.service().user(QStringLiteral("pia@example.org")).value(QLatin1String("iam_id")).toString();
        QCOMPARE(bulk.console.service().send("DELETE", QStringLiteral("/v2/accounts/%1/users/%2").arg(bulk.console.service().accountId(), pia), {}).status / 100, 2);
        const int users = bulk.console.fromDatabase(QStringLiteral("SELECT count(*) FROM users")).toInt();
        QTest::keyClick(bulk.console.find<QPushButton>("bulkDryRun"), Qt::Key_Space);
        auto *result = bulk.console.find<QLabel>("bulkDryRunResult");
        QTRY_COMPARE_WITH_TIMEOUT(result->text(), QStringLiteral("Dry run: 3 of 5 fit. Nothing was sent."), patience);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Cancel invite: 3 of 5 fit"));
        const QStringList people = bulk.column("bulkTable", userColumn);
        QCOMPARE(bulk.column("bulkTable", 1).at(people.indexOf(QStringLiteral("pia@example.org"))), QStringLiteral("No longer in the account."));
        QCOMPARE(bulk.console.fromDatabase(QStringLiteral("SELECT count(*) FROM users")).toInt(), users);
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        QCOMPARE(bulk.console.models().runs.run().items.size(), 3);
    }

    void allStatusesOfAClassicAccountCanBeChosen()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("changeStatus"));
        QTest::keyClick(bulk.console.find<QRadioButton>("bulkClassicDisabled"), Qt::Key_Space);
        QCOMPARE(bulk.console.find<QLabel>("bulkEffect")->text(), QStringLiteral("No classic infrastructure; everything else as Active."));
        QVERIFY(bulk.confirm());
        QVERIFY(bulk.finished());
        const QString state = bulk.state(QStringLiteral("maya@eu.example.org"));
        QVERIFY2(state.startsWith(QStringLiteral("DISABLED_CLASSIC")), qPrintable(state));
    }

    void whoIsInTheGroupIsSaidBeforehand()
    {
        Bulk bulk;
        QVERIFY(bulk.open());
        QVERIFY(bulk.select(QStringLiteral("@eu.example.org"), 2));
        QVERIFY(bulk.ask("addToGroup"));
        auto *box = bulk.console.find<QComboBox>("bulkGroup");
        QTRY_VERIFY_WITH_TIMEOUT(box->count() > 0, patience);
        QTest::keyClick(bulk.console.find<QRadioButton>("bulkTakeOut"), Qt::Key_Space);
        box->setCurrentIndex(box->findText(QStringLiteral("Auditors")));
        auto *reasons = bulk.console.find<QLabel>("bulkReasons");
        QTRY_VERIFY_WITH_TIMEOUT(reasons->isVisible() && reasons->text().contains(QStringLiteral("Is not in the group.")), patience);
        QVERIFY(!bulk.console.find<QPushButton>("confirmButton")->isEnabled());
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
