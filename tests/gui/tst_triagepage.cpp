// The page of invitations that are open or came to nothing: charts, filters, and what is done about all of them.
#include "models/runs/runengine.h"
#include "tests/support/bulkdriver.h"
#include "views/triage/agechart.h"
#include "views/triage/statebox.h"
#include "views/triage/triagepage.h"
#include "views/wizards/invitewizard.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace iam;
using namespace iam::test;

namespace {

/// Three invitations of 28 days, and two of now.
bool open(Bulk &bulk)
{
    const auto arrived = [&bulk](const QString &email) {
        return QTest::qWaitFor([&] { return bulk.console.service().state(email) == QLatin1String("PENDING"); }, patience);
    };
    const QStringList old {QStringLiteral("old1@example.com"), QStringLiteral("old2@example.com"), QStringLiteral("old3@partner.example")};
    const QStringList fresh {QStringLiteral("new1@example.com"), QStringLiteral("new2@partner.example")};
    if (!bulk.open({QStringLiteral("--seed"), QStringLiteral("empty")}) || bulk.console.service().invite(old).status != 202 || !arrived(old.last())
        || !bulk.console.advanceDays(28) || bulk.console.service().invite(fresh).status != 202 || !arrived(fresh.last()) || !bulk.console.reopen()
        || !bulk.ready())
        return false;
    bulk.console.action("showTriage")->trigger();
    return true;
}

QStringList addresses(ConsoleFixture &console)
{
    const QAbstractItemModel *model = console.find<QTableView>("triageTable")->model();
    QStringList list;
    for (int row = 0; row < model->rowCount(); ++row)
        list.append(model->index(row, static_cast<int>(UserTableModel::Column::Email)).data().toString());
    return list;
}

} // namespace

class TestTriagePage : public QObject
{
    Q_OBJECT

private slots:
    void chartsCountAndFilter();
    void filtersNarrowTogether();
    void oldOnesAreCancelledAllAtOnce();
    void chosenOnesAreSentAgain();
    void menuIsAboutTheRow();
    void whatToTellIsCopied();
    void whoIsNoLongerListedStaysVisible();
    void saysWhenThereIsNothing();
};

void TestTriagePage::chartsCountAndFilter()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    auto *page = console.find<TriagePage>("triagePage");
    QVERIFY(page->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(page->total(), 5, patience);
    QAbstractItemModelTester tester(page->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    QVERIFY(addresses(console).first().startsWith(QStringLiteral("old"))); // by days left
    auto *soon = console.find<QAbstractButton>("ageBar1");
    QVERIFY(soon->accessibleName().contains(QLatin1Char('3')));
    soon->setFocus();
    QTest::keyClick(soon, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 3, patience);
    QCOMPARE(console.find<QPushButton>("resendAll")->text(), QStringLiteral("Resend all 3"));
    QTest::keyClick(soon, Qt::Key_Right);
    QVERIFY(console.find<QAbstractButton>("ageBar2")->hasFocus());
    // Another picture takes the place of the first.
    QTest::mouseClick(console.find<QAbstractButton>("stateBar1"), Qt::LeftButton);
    QVERIFY(!soon->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    QTest::mouseClick(console.find<QPushButton>("clearTriage"), Qt::LeftButton);
    QVERIFY(!console.find<QAbstractButton>("stateBar1")->isChecked());
    QVERIFY(!console.find<QPushButton>("clearTriage")->isVisible());
}

void TestTriagePage::filtersNarrowTogether()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    auto *domain = console.find<QLineEdit>("triageDomain");
    QTest::keyClicks(domain, QStringLiteral("partner.example"));
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 2, patience);
    console.find<QSpinBox>("triageAge")->setValue(14);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console), QStringList {QStringLiteral("old3@partner.example")}, patience);
    domain->clear();
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 3, patience);
    auto *inviter = console.find<QComboBox>("triageInviter");
    QTRY_COMPARE_WITH_TIMEOUT(inviter->count(), 2, patience);
    inviter->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 3, patience);
    QTest::keyClicks(console.find<QLineEdit>("triageSearch"), QStringLiteral("old2"));
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console), QStringList {QStringLiteral("old2@example.com")}, patience);
    QTest::mouseClick(console.find<QPushButton>("clearTriage"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    QCOMPARE(inviter->currentIndex(), 0);
}

void TestTriagePage::oldOnesAreCancelledAllAtOnce()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    console.find<QSpinBox>("triageAge")->setValue(14);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 3, patience);
    auto *cancel = console.find<QPushButton>("cancelAll");
    QTRY_COMPARE_WITH_TIMEOUT(cancel->text(), QStringLiteral("Cancel all 3"), patience);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
    QVERIFY(bulk.confirm());
    QVERIFY(bulk.finished());
    QCOMPARE(console.fromDatabase(QStringLiteral("SELECT count(*) FROM users WHERE email LIKE 'old%'")).toInt(), 0);
    QCOMPARE(console.fromDatabase(QStringLiteral("SELECT count(*) FROM users WHERE email LIKE 'new%'")).toInt(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 0, patience);
}

void TestTriagePage::chosenOnesAreSentAgain()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    auto *table = console.find<QTableView>("triageTable");
    for (int row = 0; row < 2; ++row)
        table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *resend = console.find<QPushButton>("resendAll");
    QCOMPARE(resend->text(), QStringLiteral("Resend 2 selected"));
    const int before = console.fromDatabase(QStringLiteral("SELECT count(*) FROM invitations")).toInt();
    QTest::mouseClick(resend, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
    QVERIFY(bulk.confirm());
    QVERIFY(bulk.finished());
    QTRY_COMPARE_WITH_TIMEOUT(console.fromDatabase(QStringLiteral("SELECT count(*) FROM invitations")).toInt(), before + 2, patience);
    auto *page = console.find<TriagePage>("triagePage");
    QVERIFY(page->isVisible());
}

void TestTriagePage::menuIsAboutTheRow()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    auto *table = console.find<QTableView>("triageTable");
    const QModelIndex row = table->model()->index(4, static_cast<int>(UserTableModel::Column::Email));
    table->setCurrentIndex(row);
    QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
    console.action("cancelInvitation")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
    bool named = false;
    for (const QLabel *label : console.dialog()->findChildren<QLabel *>())
        named = named || label->text().contains(row.data().toString());
    QVERIFY(named);
    console.dialog()->close();
    QTRY_VERIFY(console.dialog() == nullptr);
    // On another page the menus are about what is chosen there.
    console.action("view0")->trigger();
    QTRY_VERIFY(!console.find<TriagePage>("triagePage")->isVisible());
    QVERIFY(!console.window().usersPage()->chosenUser() || console.window().usersPage()->chosenUser() != UserId {row.data(UserTableModel::UserIdRole).toString()});
}

void TestTriagePage::whatToTellIsCopied()
{
    Bulk bulk;
    QVERIFY(open(bulk));
    ConsoleFixture &console = bulk.console;
    QTRY_COMPARE_WITH_TIMEOUT(addresses(console).size(), 5, patience);
    auto *table = console.find<QTableView>("triageTable");
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(UserTableModel::Column::Email)));
    auto *tell = console.find<QPushButton>("tellInvitee");
    QTRY_VERIFY(tell->isEnabled());
    QTest::mouseClick(tell, Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    const QDate sent = table->currentIndex().data(UserTableModel::AddedOnRole).toDateTime().toLocalTime().date();
    QVERIFY2(text.contains(QLocale().toString(sent, QLocale::LongFormat)), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(sent.addDays(30), QLocale::LongFormat)), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("token=")), qPrintable(text));
}

/// The service drops what has expired: the journal still knows it, and the invitation can be made anew with the same access.
void TestTriagePage::whoIsNoLongerListedStaysVisible()
{
    Bulk bulk;
    QVERIFY(bulk.open());
    ConsoleFixture &console = bulk.console;
    Run run {.action = RunAction::Invite, .account = {console.service().accountId()}};
    DraftAccess access;
    const QString group = console.fromDatabase(QStringLiteral("SELECT id FROM access_groups WHERE name = 'finance'")).toString();
    access.groups = {{.id = {group}, .name = QStringLiteral("finance")}};
    run.accesses = {access};
    run.items = {{.email = QStringLiteral("gone@example.com"), .access = 0}, {.email = QStringLiteral("cancelled@example.com"), .access = 0}};
    console.models().runs.start(run);
    QVERIFY(bulk.finished());
    QVERIFY(bulk.select(QStringLiteral("cancelled@example.com"), 1));
    QVERIFY(bulk.console.service().setFault({{QStringLiteral("kind"), QStringLiteral("expired_vanish")}}));
    QTRY_VERIFY_WITH_TIMEOUT(console.action("cancelInvitation")->isEnabled(), patience);
    console.action("cancelInvitation")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
    QVERIFY(bulk.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(bulk.state(QStringLiteral("cancelled@example.com")), QString(), patience);
    QVERIFY(console.advanceDays(31));
    QTRY_COMPARE_WITH_TIMEOUT(bulk.state(QStringLiteral("gone@example.com")), QString(), patience);
    QVERIFY(console.reopen());
    QVERIFY(bulk.ready());
    console.action("showTriage")->trigger();
    auto *notice = console.find<QWidget>("vanishedNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    QTest::mouseClick(console.find<QPushButton>("showVanished"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
    const QAbstractItemModel *rows = console.dialog()->findChild<QTableView *>(QStringLiteral("vanishedTable"))->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("gone@example.com"));
    auto *again = console.find<QPushButton>("confirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), patience);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(console.window().findChild<InviteWizard *>() != nullptr, patience);
    auto *wizard = console.window().findChild<InviteWizard *>();
    const auto boxes = wizard->findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(boxes.cbegin(), boxes.cend(), [](const QPlainTextEdit *box) { return box->toPlainText().contains(QStringLiteral("gone@example.com")); }));
    const auto showsGroup = [wizard] {
        const auto labels = wizard->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(QStringLiteral("finance")); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(showsGroup(), patience); // in what the invitation is to hold
}

void TestTriagePage::saysWhenThereIsNothing()
{
    Bulk bulk;
    QVERIFY(bulk.open({QStringLiteral("--seed"), QStringLiteral("empty")}));
    ConsoleFixture &console = bulk.console;
    console.action("showTriage")->trigger();
    auto *empty = console.find<QWidget>("triageEmpty");
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
    QVERIFY(!console.find<QPushButton>("resendAll")->isEnabled());
    QVERIFY(!console.find<QPushButton>("resendAll")->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestTriagePage)
#include "tst_triagepage.moc"
