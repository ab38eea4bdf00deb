// The journal as people see it: what was done stands there at once, in full; what somebody did to the file is named.
#include "models/core/accesssnapshot.h"
#include "models/core/whendone.h"
#include "models/items/journaltablemodel.h"
#include "models/journal/journal.h"
#include "models/journal/ledger.h"
#include "models/workflows/resends.h"
#include "models/workflows/userchanges.h"
#include "tests/support/awaited.h"
#include "tests/support/consolefixture.h"
#include "views/journal/journaldetails.h"
#include "views/journal/journalpage.h"
#include "views/widgets/taglabel.h"
#include "views/wizards/invitewizard.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace iam;
using namespace iam::test;

class TestJournalWindow : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDoneIsSeenAtOnce();
    void whatWasTamperedWithIsNamed();
    void whoWasRemovedIsInvitedAgain();
    void isReadByPages();
    void isExported();
    void keepsWhatPoliciesSay();
};

namespace {

constexpr int patience = 60'000;

ChangeRecord recordOf(const QString &email, ChangeKind kind = ChangeKind::Invite)
{
    return {.kind = kind, .at = QDateTime({2026, 3, 4}, {5, 6}, Qt::UTC), .actor = {QStringLiteral("IBMid-1")}, .target = {QStringLiteral("u1")},
        .targetName = email, .targetEmail = email, .request = {.method = "POST", .path = QStringLiteral("/v2/accounts/a/users"), .body = "{\"a\":1}"},
        .outcome = ChangeRecord::Outcome::Success, .transactionId = QStringLiteral("trace-") + email};
}

QStringList column(QTableView *table, JournalTableModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, static_cast<int>(column)).data().toString());
    return texts;
}

/// Of a notice: all it says.
QString wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(QLatin1Char(' '));
}

bool inFile(ConsoleFixture &console, const QString &sql)
{
    const QString name = QStringLiteral("tampering");
    bool done = false;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(console.dataFolder() + QStringLiteral("/ledger.sqlite"));
        file.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        done = file.open() && QSqlQuery(file).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace

void TestJournalWindow::whatIsDoneIsSeenAtOnce()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    const QString email = QStringLiteral("seen@example.com");
    console.action("showJournal")->trigger();
    auto *table = console.find<QTableView>("journalTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(table->isVisible());
    // It is open while things happen.
    QCOMPARE(console.service().invite({email}).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(console.service().state(email), QStringLiteral("PENDING"), patience);
    const ChangeSubject subject {.id = {console.service().user(email).value(QLatin1String("id")).toString()}, .name = email, .email = email,
        .ibmid = email, .state = UserState::Pending};
    QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("method"), QStringLiteral("POST")},
        {QStringLiteral("times"), 1}}));
    console.models().resends.resend(subject);
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Outcome), QStringList {QStringLiteral("Failure")}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Target), QStringList {email}, patience);
    whenDone(console.models().changes.end(UserAction::Cancel, subject), &console.window(), [](const Result<ChangeResult> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Outcome), (QStringList {QStringLiteral("Success"), QStringLiteral("Failure")}), patience);
    // In full.
    table->setCurrentIndex(table->model()->index(1, 0));
    auto *details = console.find<JournalDetails>("journalDetails");
    QTRY_COMPARE(details->findChild<TagLabel *>(QStringLiteral("journalOutcome"))->text(), QStringLiteral("Failure"));
    QVERIFY(details->findChild<QPlainTextEdit *>(QStringLiteral("journalRequest"))->toPlainText().startsWith(QStringLiteral("POST /v2/accounts/")));
    QVERIFY(details->findChild<QPlainTextEdit *>(QStringLiteral("journalAnswer"))->toPlainText().contains(QStringLiteral("403")));
    QVERIFY(!details->findChild<QLabel *>(QStringLiteral("journalTrace"))->text().isEmpty());
    QTest::mouseClick(details->findChild<QPushButton *>(QStringLiteral("copyJournalEntry")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("outcome: failure")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(email));
    // By outcome and by words.
    QTest::mouseClick(console.find<QPushButton>("journalSuccess"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Outcome), QStringList {QStringLiteral("Success")}, patience);
    QTest::mouseClick(console.find<QPushButton>("journalAll"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    QTest::keyClicks(console.find<QLineEdit>("journalSearch"), QStringLiteral("resend"));
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Outcome), QStringList {QStringLiteral("Failure")}, patience);
    QTest::keyClicks(console.find<QLineEdit>("journalSearch"), QStringLiteral(" nobody"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, patience);
    QTRY_VERIFY(wordsOf(table->viewport()).contains(QStringLiteral("No entry matches.")));
    QVERIFY(!details->entry());
}

void TestJournalWindow::whatWasTamperedWithIsNamed()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    for (int i = 1; i <= 6; ++i)
        console.models().journal.write(recordOf(QStringLiteral("person%1@example.com").arg(i)));
    QTRY_COMPARE_WITH_TIMEOUT(awaited(console.models().journal.count()).value(), 6, patience);
    console.action("showJournal")->trigger();
    auto *notice = console.find<QWidget>("journalNotice");
    auto *verify = console.find<QPushButton>("verifyJournal");
    QVERIFY(!notice->isVisible());
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(notice).contains(QStringLiteral("The journal is whole.")), patience);
    QVERIFY(inFile(console, QStringLiteral("DELETE FROM journal WHERE number = 4")));
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), patience);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(notice).contains(QStringLiteral("Entry 4 of the journal is missing.")), patience);
    QVERIFY(wordsOf(notice).contains(QStringLiteral("person3@example.com"))); // between which
    QVERIFY(wordsOf(notice).contains(QStringLiteral("person5@example.com")));
    QVERIFY(inFile(console, QStringLiteral("UPDATE journal SET content = replace(content, 'person2', 'somebody') WHERE number = 2")));
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), patience);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(notice).contains(QStringLiteral("Entry 2 of the journal was changed")), patience);
    QVERIFY(wordsOf(notice).contains(QStringLiteral("somebody@example.com"))); // what it says now
    QVERIFY(wordsOf(notice).contains(QStringLiteral("2026"))); // and when
}

void TestJournalWindow::whoWasRemovedIsInvitedAgain()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    AccessSnapshot had;
    had.groups.append({.id = {QStringLiteral("AccessGroupId-1")}, .name = QStringLiteral("finance")});
    ChangeRecord removed = recordOf(QStringLiteral("gone@example.com"), ChangeKind::Remove);
    removed.before = QString::fromUtf8(QJsonDocument(had.summary()).toJson(QJsonDocument::Compact));
    console.models().journal.write(removed);
    console.models().journal.write(recordOf(QStringLiteral("other@example.com")));
    console.action("showJournal")->trigger();
    auto *table = console.find<QTableView>("journalTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *again = console.find<QPushButton>("journalInviteAgain");
    QTRY_VERIFY(!again->isVisible()); // an invitation is not an end
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_VERIFY(again->isVisible());
    QVERIFY(console.find<QPlainTextEdit>("journalBefore")->toPlainText().contains(QStringLiteral("finance")));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console.window().findChild<InviteWizard *>() != nullptr, patience);
    const auto boxes = console.window().findChild<InviteWizard *>()->findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(boxes.cbegin(), boxes.cend(),
        [](const QPlainTextEdit *box) { return box->toPlainText().contains(QStringLiteral("gone@example.com")); }));
}

void TestJournalWindow::isReadByPages()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    for (int i = 1; i <= 650; ++i)
        console.models().journal.write(recordOf(QStringLiteral("person%1@example.com").arg(i)));
    QTRY_COMPARE_WITH_TIMEOUT(awaited(console.models().journal.count()).value(), 650, patience);
    console.action("showJournal")->trigger();
    auto *table = console.find<QTableView>("journalTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy inserted(table->model(), &QAbstractItemModel::rowsInserted);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, static_cast<int>(JournalTableModel::Column::Target)).data().toString(),
        QStringLiteral("person650@example.com"), patience);
    QTRY_VERIFY_WITH_TIMEOUT((table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()), table->model()->rowCount() == 650), patience);
    QVERIFY2(inserted.size() > 1, "all came at once");
    const QStringList targets = column(table, JournalTableModel::Column::Target);
    QCOMPARE(targets.last(), QStringLiteral("person1@example.com"));
    QCOMPARE(QSet<QString>(targets.cbegin(), targets.cend()).size(), 650);
    console.models().journal.write(recordOf(QStringLiteral("newest@example.com"))); // what is read stays, what is new comes on top
    QTRY_COMPARE_WITH_TIMEOUT(column(table, JournalTableModel::Column::Target).first(), QStringLiteral("newest@example.com"), patience);
    QCOMPARE(table->model()->rowCount(), 651);
}

void TestJournalWindow::isExported()
{
    ConsoleFixture console;
    QVERIFY(console.open());
    for (int i = 1; i <= 600; ++i)
        console.models().journal.write(recordOf(QStringLiteral("person%1@example.com").arg(i)));
    QTRY_COMPARE_WITH_TIMEOUT(awaited(console.models().journal.count()).value(), 600, patience);
    console.action("showJournal")->trigger();
    QTest::mouseClick(console.find<QPushButton>("exportJournal"), Qt::LeftButton);
    QTRY_VERIFY(console.dialog() != nullptr);
    const QString path = console.dataFolder() + QStringLiteral("/events.json");
    console.find<QLineEdit>("filePath")->setText(path);
    QTest::mouseClick(console.find<QPushButton>("fileSave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray events = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(events.size(), 600);
    QCOMPARE(events.first().toObject().value(QLatin1String("action")).toString(), QStringLiteral("user-management.user.invite"));
    QCOMPARE(events.last()[QLatin1String("target")][QLatin1String("name")].toString(), QStringLiteral("person600@example.com"));
}

void TestJournalWindow::keepsWhatPoliciesSay()
{
    AccessSnapshot had;
    had.groups.append({.id = {QStringLiteral("g")}, .name = QStringLiteral("finance")});
    for (const PolicyVersion version : {PolicyVersion::V1, PolicyVersion::V2}) {
        Policy policy;
        policy.version = version;
        policy.roles.append({.crn = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer")});
        policy.resource.append({.key = QStringLiteral("serviceName"), .value = QStringLiteral("cloud-object-storage")});
        had.policies.append(policy);
    }
    had.classic.permissions = {QStringLiteral("ADD_SERVICE_STORAGE")};
    const AccessSnapshot read = AccessSnapshot::fromSummary(had.summary());
    QCOMPARE(read.groups.size(), 1);
    QCOMPARE(read.groups.first().name, QStringLiteral("finance"));
    QCOMPARE(read.policies.size(), 2);
    for (const Policy &policy : read.policies) {
        QCOMPARE(policy.resourceValue(QStringLiteral("serviceName")), QStringLiteral("cloud-object-storage"));
        QCOMPARE(policy.roles.size(), 1);
        QVERIFY(policy.id.text.isEmpty());
    }
    QCOMPARE(read.classic.permissions, had.classic.permissions);
}

QTEST_MAIN(TestJournalWindow)
#include "tst_journalwindow.moc"
