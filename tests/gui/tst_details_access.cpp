// The details of a user through the real window, against the live service: sections, access and what becomes of changes.
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;

/// The console on the details of one user, opened by Enter in the list.
struct Details
{
    bool open(const QString &email)
    {
        if (!console.open())
            return false;
        if (!QTest::qWaitFor([this] { return console.models().directory.state() == UserDirectory::State::Complete
                                          && console.models().overview.actor().rightsKnown; }, patience))
            return false;
        return openToo(email);
    }
    bool openToo(const QString &email)
    {
        console.find<PageTabs>("pageTabs")->showList();
        if (!console.choose(email) || !QTest::qWaitFor([this] { return console.action("openUser")->isEnabled(); }, patience))
            return false;
        QTest::keyClick(console.window().usersPage()->table(), Qt::Key_Return);
        page = console.find<PageTabs>("pageTabs")->current();
        return page != nullptr && QTest::qWaitFor([this] { return find<QTabBar>("detailsSections")->tabText(1).contains(QLatin1Char(' ') ) && tabNumber(1) >= 0; }, patience);
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }
    template <typename T>
    T *inDialog(const char *name)
    {
        T *found = console.dialog() == nullptr ? nullptr : console.dialog()->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s in a dialog", name);
        return found;
    }
    /// The number in a section's tab; -1 while it is being read.
    int tabNumber(int tab)
    {
        bool ok = false;
        const int number = find<QTabBar>("detailsSections")->tabText(tab).section(QLatin1Char(' '), -1).toInt(&ok);
        return ok ? number : -1;
    }
    QStringList column(const char *tableName, int place)
    {
        QStringList texts;
        const QAbstractItemModel *rows = find<QTableView>(tableName)->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            texts.append(rows->index(row, place).data().toString());
        return texts;
    }
    /// Chooses the first row with this text and asks for its menu by the keyboard.
    QMenu *menuOf(const char *tableName, const QString &text, const char *menuName)
    {
        auto *table = find<QTableView>(tableName);
        const QModelIndexList found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains);
        if (found.isEmpty())
            return nullptr;
        table->setCurrentIndex(found.first());
        QTest::keyClick(table, Qt::Key_Return);
        const auto menus = page->findChildren<QMenu *>(QLatin1String(menuName));
        return menus.isEmpty() ? nullptr : menus.last();
    }
    bool trigger(QMenu *menu, const char *name)
    {
        auto *action = menu == nullptr ? nullptr : menu->findChild<QAction *>(QLatin1String(name));
        if (action == nullptr || !action->isEnabled())
            return false;
        menu->close();
        action->trigger();
        return true;
    }
    void confirm() { QTest::mouseClick(inDialog<QPushButton>("confirmButton"), Qt::LeftButton); }
    bool waitForClosed() { return QTest::qWaitFor([this] { return console.dialog() == nullptr; }, patience); }

    QJsonArray policies()
    {
        const QString iamId = console.service().user(userId).value(QLatin1String("iam_id")).toString();
        return console.service()
            .send("GET", QStringLiteral("/v2/policies?account_id=%1&iam_id=%2").arg(console.service().accountId(), iamId))
            .json.value(QLatin1String("policies"))
            .toArray();
    }
    QStringList groups()
    {
        const QString iamId = console.service().user(userId).value(QLatin1String("iam_id")).toString();
        QStringList names;
        const QJsonArray list
            = console.service()
                  .send("GET", QStringLiteral("/v2/groups?account_id=%1&iam_id=%2&hide_public_access=true").arg(console.service().accountId(), iamId))
                  .json.value(QLatin1String("groups"))
                  .toArray();
        for (const QJsonValue &group : list)
            names.append(group.toObject().value(QLatin1String("name")).toString());
        names.sort();
        return names;
    }

    ConsoleFixture console;
    DetailsPage *page = nullptr;
    QString userId = QStringLiteral("vic@example.com");
};

} // namespace

class TestDetailsAccess : public QObject
{
    Q_OBJECT

private slots:
    void opensInATabAndShowsEverySection()
    {
        Details details;
        QVERIFY(details.open(QStringLiteral("vic@example.com")));
        QCOMPARE(details.find<QLabel>("detailsName")->text(), QStringLiteral("Vic Stone"));
        auto *tabs = details.find<QTabBar>("detailsSections");
        QCOMPARE(tabs->count(), 8);
        QCOMPARE(details.tabNumber(2), 1);
        QCOMPARE(details.column("policiesSectionTable", 2).first().section(QLatin1Char(' '), 0, 0), QStringLiteral("Viewer"));
        QTRY_VERIFY_WITH_TIMEOUT(!details.column("effectiveSectionTable", 4).isEmpty(), patience);
        QVERIFY(details.column("effectiveSectionTable", 4).contains(QStringLiteral("Own policy")));
        QTRY_VERIFY_WITH_TIMEOUT(details.find<QTreeWidget>("classicTree")->topLevelItemCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!details.find<QPlainTextEdit>("allowedAddresses")->isHidden(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(details.tabNumber(6) >= 0, patience);
        // A second one stands beside it; closing both brings the list back.
        QVERIFY(details.openToo(QStringLiteral("noor@example.com")));
        auto *pages = details.console.find<QTabBar>("pageTabBar");
        QCOMPARE(pages->count(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(details.tabNumber(6) == 2, patience);
        details.console.action("closeTab")->trigger();
        details.console.action("closeTab")->trigger();
        QCOMPARE(pages->count(), 1);
        QVERIFY(pages->isHidden());
        QVERIFY(details.console.window().usersPage()->isVisible());
    }

    void addsToAGroupAndTellsWhatLeavingTakes()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        QVERIFY(details.groups().isEmpty());
        for (const QString &group : {QStringLiteral("ml"), QStringLiteral("finance")}) {
            details.page->addToGroup();
            QTRY_VERIFY_WITH_TIMEOUT(details.inDialog<QListWidget>("groupList")->count() > 0, patience);
            details.inDialog<QLineEdit>("groupSearch")->setText(group);
            QCOMPARE(details.inDialog<QListWidget>("groupList")->currentItem()->text(), group);
            details.confirm();
            QVERIFY(details.waitForClosed());
            QTRY_VERIFY_WITH_TIMEOUT(details.column("groupsSectionTable", 0).contains(group), patience);
        }
        QCOMPARE(details.groups(), (QStringList {QStringLiteral("finance"), QStringLiteral("ml")}));
        // Leaving one takes its own instance; what the other gives too stays.
        QVERIFY(details.trigger(details.menuOf("groupsSectionTable", QStringLiteral("finance"), "groupMenu"), "removeFromGroup"));
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        QString losses;
        for (const QLabel *label : details.console.dialog()->findChildren<QLabel *>())
            losses += label->text() + QLatin1Char('\n');
        QVERIFY2(losses.contains(QStringLiteral("QR-finance")), qPrintable(losses));
        QVERIFY2(!losses.contains(QStringLiteral("QR-common")), qPrintable(losses));
        details.confirm();
        QVERIFY(details.waitForClosed());
        QTRY_COMPARE_WITH_TIMEOUT(details.groups(), QStringList {QStringLiteral("ml")}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!details.column("groupsSectionTable", 0).contains(QStringLiteral("finance")), patience);
    }

    void assignsEditsAndRemovesAPolicy()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        const auto before = details.policies().size();
        details.page->assignAccess();
        auto *target = details.inDialog<QComboBox>("policyTarget");
        QTRY_VERIFY_WITH_TIMEOUT(target->findData(QStringLiteral("quantum-computing")) >= 0, patience);
        target->setCurrentIndex(target->findData(QStringLiteral("quantum-computing")));
        auto *scope = details.inDialog<QComboBox>("policyScope");
        scope->setCurrentIndex(2);
        details.inDialog<QComboBox>("conditionOperator")->setCurrentIndex(1);
        QVERIFY(!details.inDialog<QPushButton>("confirmButton")->isEnabled());
        details.inDialog<QLineEdit>("conditionValue")->setText(QStringLiteral("QR-*"));
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog()->findChild<QCheckBox *>(QStringLiteral("role_Reader")) != nullptr, patience);
        details.inDialog<QCheckBox>("role_Reader")->setChecked(true);
        details.inDialog<QRadioButton>("periodWeekly")->setChecked(true);
        auto *offset = details.inDialog<QComboBox>("periodOffset");
        offset->setCurrentIndex(offset->findData(60));
        QVERIFY(details.inDialog<QLabel>("policySentence")->text().contains(QStringLiteral("QR-*")));
        details.confirm();
        QVERIFY(details.waitForClosed());
        QCOMPARE(details.policies().size(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(details.column("policiesSectionTable", 3).join(QString()).contains(QStringLiteral("UTC+01:00")), patience);
        QJsonObject made = details.policies().last().toObject();
        for (const QJsonValue &policy : details.policies()) {
            if (policy.toObject().contains(QLatin1String("rule")))
                made = policy.toObject();
        }
        QCOMPARE(made.value(QLatin1String("pattern")).toString(), QStringLiteral("time-based-conditions:weekly:custom-hours"));

        // Edit: the form shows it; the period goes.
        QVERIFY(details.trigger(details.menuOf("policiesSectionTable", QStringLiteral("Quantum"), "policyMenu"), "editPolicy"));
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        QCOMPARE(details.inDialog<QLineEdit>("conditionValue")->text(), QStringLiteral("QR-*"));
        QVERIFY(details.inDialog<QRadioButton>("periodWeekly")->isChecked());
        details.inDialog<QRadioButton>("periodAlways")->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(details.inDialog<QPushButton>("confirmButton")->isEnabled(), patience);
        details.confirm();
        QVERIFY(details.waitForClosed());
        QCOMPARE(details.policies().size(), before + 1);
        for (const QJsonValue &policy : details.policies())
            QVERIFY(!policy.toObject().contains(QLatin1String("rule")));
        QTRY_VERIFY_WITH_TIMEOUT(!details.column("policiesSectionTable", 3).join(QString()).contains(QStringLiteral("UTC")), patience);

        QVERIFY(details.trigger(details.menuOf("policiesSectionTable", QStringLiteral("Quantum"), "policyMenu"), "removePolicy"));
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        details.confirm();
        QVERIFY(details.waitForClosed());
        QCOMPARE(details.policies().size(), before);
    }

    void theActionsOfARoleCanBeSearched()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        auto *table = details.find<QTableView>("effectiveSectionTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        auto *list = details.inDialog<QListWidget>("actionsList");
        const int all = list->count();
        QVERIFY(all > 0);
        details.inDialog<QLineEdit>("actionsSearch")->setText(list->item(0)->text());
        QVERIFY(list->count() < all || all == 1);
    }

    void whatIsRefusedIsNotShownAsDone()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        QVERIFY(details.console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")},
            {QStringLiteral("method"), QStringLiteral("PUT")}, {QStringLiteral("path"), QStringLiteral("/members")}}));
        details.page->addToGroup();
        QTRY_VERIFY_WITH_TIMEOUT(details.inDialog<QListWidget>("groupList")->count() > 0, patience);
        details.confirm();
        QTRY_VERIFY_WITH_TIMEOUT(details.inDialog<QWidget>("dialogProblem")->isVisible(), patience);
        QString words;
        for (const QLabel *label : details.inDialog<QWidget>("dialogProblem")->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains(QStringLiteral("This was not done.")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Trace number:")), qPrintable(words));
        QVERIFY(details.groups().isEmpty());
        QVERIFY(details.column("groupsSectionTable", 0).isEmpty());
    }

    void signInAddressesAreCheckedSavedAndAskedFor()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        details.page->showSection(QStringLiteral("signInSection"));
        auto *box = details.find<QPlainTextEdit>("allowedAddresses");
        auto *save = details.find<QPushButton>("saveSettings");
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
        QVERIFY(!save->isEnabled());
        box->setPlainText(QStringLiteral("192.0.2.300"));
        QVERIFY(details.find<QLabel>("addressesProblem")->isVisible());
        QVERIFY(!save->isEnabled());
        box->setPlainText(QStringLiteral("192.0.2.1\n192.0.2.10-192.0.2.20, 2001:db8::/32"));
        QVERIFY(save->isEnabled());
        // What is filled in can be taken as a text, without sending it.
        QTest::mouseClick(details.find<QPushButton>("copyAs_signInSection"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        const QString text = details.inDialog<QPlainTextEdit>("copyAsText")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("192.0.2.10-192.0.2.20")) && text.contains(QStringLiteral("allowed_ip_addresses")), qPrintable(text));
        QTest::keyClick(details.console.dialog(), Qt::Key_Escape);
        QVERIFY(details.waitForClosed());
        // Leaving asks once, and keeps what was typed if one stays.
        details.console.action("closeTab")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        QTest::keyClick(details.console.dialog(), Qt::Key_Escape);
        QVERIFY(details.waitForClosed());
        QVERIFY(details.find<QTabBar>("detailsSections")->tabText(5).contains(QChar(0x2022)));
        QTest::mouseClick(save, Qt::LeftButton);
        const auto stored = [&details] {
            return details.console.fromDatabase(QStringLiteral("SELECT allowed_ip_addresses FROM users WHERE user_id=?"), {details.userId}).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(stored(), QStringLiteral("192.0.2.1,192.0.2.10-192.0.2.20,2001:db8::/32"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!details.find<QTabBar>("detailsSections")->tabText(5).contains(QChar(0x2022)), patience);
    }

    void classicPermissionsAreChosenBySetOrOneByOne()
    {
        Details details;
        QVERIFY(details.open(details.userId));
        details.page->showSection(QStringLiteral("classicSection"));
        auto *tree = details.find<QTreeWidget>("classicTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 0, patience);
        QTest::mouseClick(details.find<QRadioButton>("classicSet1"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY_WITH_TIMEOUT(details.find<QPushButton>("saveClassic")->isEnabled(), patience);
        QTest::mouseClick(details.find<QPushButton>("copyAs_classicSection"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(details.console.dialog() != nullptr, patience);
        QVERIFY(details.inDialog<QPlainTextEdit>("copyAsText")->toPlainText().contains(QStringLiteral("permissions")));
        QTest::keyClick(details.console.dialog(), Qt::Key_Escape);
        QVERIFY(details.waitForClosed());
        QTest::mouseClick(details.find<QPushButton>("saveClassic"), Qt::LeftButton);
        const auto count = [&details] {
            const Answer answer = details.console.service().send("GET",
                QStringLiteral("/ext/v1/accounts/%1/users/%2/classic").arg(details.console.service().accountId(), details.page->userId().text));
            return answer.json.value(QLatin1String("permissions")).toArray().size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), 6, patience);
    }

    void plannedAccessIsReadOnly()
    {
        Details details;
        QVERIFY(details.open(QStringLiteral("pia@example.org")));
        QVERIFY(!details.find<QPushButton>("assignGroup")->isEnabled());
        QVERIFY(!details.find<QPushButton>("assignAccessButton")->isEnabled());
        QVERIFY(!details.find<QPushButton>("assignAccessButton")->accessibleDescription().isEmpty());
        QVERIFY(details.find<QLabel>("policiesSectionHint")->text().contains(QStringLiteral("planned")));
    }
};

QTEST_MAIN(TestDetailsAccess)
#include "tst_details_access.moc"
