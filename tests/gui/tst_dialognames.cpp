// Names that mean mischief, in every dialog and in the details: they stay text, move nothing and push nothing apart, in
// titles and buttons as well.
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/details/pagetabs.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;
const QString omar = QStringLiteral("omar@eu.example.org");

/// What may reach no widget unseen: overrides, embeddings, control characters. Closed isolates are ours.
bool hidesSomething(const QString &text)
{
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if ((code >= 0x202A && code <= 0x202E) || code == 0x2066 || code == 0x2067 || code == 0x200E || code == 0x200F || (code < 0x20 && code != '\n' && code != '\t'))
            return true;
    }
    return text.count(QChar(0x2068)) != text.count(QChar(0x2069));
}

/// Empty, or what is wrong with the texts in this part of the window.
QString wrongIn(const QWidget *part)
{
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && label->buddy() == nullptr)
            return QStringLiteral("not plain: ") + label->text().left(200);
        if (hidesSomething(label->text()))
            return QStringLiteral("hides something: ") + label->text().left(200);
        if (Qt::mightBeRichText(label->toolTip()) && !label->toolTip().contains(QStringLiteral("&lt;")) && label->toolTip().contains(QStringLiteral("<img")))
            return QStringLiteral("markup in the tip: ") + label->toolTip().left(200);
    }
    for (const QAbstractButton *button : part->findChildren<QAbstractButton *>()) {
        if (hidesSomething(button->text()))
            return QStringLiteral("button hides something: ") + button->text().left(200);
        if (button->isVisible() && button->width() > 600 && (button->inherits("QPushButton") || button->inherits("QToolButton")))
            return QStringLiteral("wide button: ") + button->text().left(80);
    }
    for (const QComboBox *box : part->findChildren<QComboBox *>()) {
        for (int place = 0; place < box->count(); ++place) {
            if (hidesSomething(box->itemText(place)))
                return QStringLiteral("choice hides something: ") + box->itemText(place).left(200);
        }
    }
    for (const QListWidget *list : part->findChildren<QListWidget *>()) {
        for (int place = 0; place < list->count(); ++place) {
            if (hidesSomething(list->item(place)->text()))
                return QStringLiteral("entry hides something: ") + list->item(place)->text().left(200);
        }
    }
    return {};
}

} // namespace

class TestDialogNames : public QObject
{
    Q_OBJECT

private slots:
    void namesStayTextEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("<img src=x onerror=1>&amp;<b>bold</b>&Mnemonic");
        QTest::newRow("bidi override") << QStringLiteral("abc\u202Edef\u2066ghi\u200Fjkl");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0007c\u200Ed\u001Be");
        QTest::newRow("right to left") << QStringLiteral("ليلى حداد عبد الرحمن");
        QTest::newRow("emoji") << QStringLiteral("Omar 👩‍🚀🏳️‍🌈👨‍👩‍👧‍👦");
        QTest::newRow("60 characters") << QStringLiteral("Maximiliane-Theodora von Hohenzollern-Sigmaringen-Altenstein");
        QTest::newRow("10 000 characters") << QString(10'000, QLatin1Char('W'));
        QTest::newRow("10 000 words") << QStringLiteral("Wo rd ").repeated(1'666).trimmed();
    }
    void namesStayTextEverywhere()
    {
        QFETCH(QString, name);
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        // The user, whoever depends on them, and their group have the name.
        for (const QString &email : {omar, QStringLiteral("ed@example.com"), QStringLiteral("dov@example.com")})
            QVERIFY(rename(console, email, name));
        const QString group = console.service().send("POST", QStringLiteral("/v2/groups?account_id=") + console.service().accountId(),
            {{QStringLiteral("name"), name.left(100)}}).json.value(QLatin1String("id")).toString();
        if (!group.isEmpty())
            QCOMPARE(console.service().send("PUT", QStringLiteral("/v2/groups/%1/members").arg(group),
                         {{QStringLiteral("members"), QJsonArray {QJsonObject {{QStringLiteral("iam_id"), console.fromDatabase(QStringLiteral("SELECT iam_id FROM users WHERE email=?"), {omar}).toString()},
                             {QStringLiteral("type"), QStringLiteral("user")}}}}}).status, 207);
        const QSize window = console.window().size();
        console.action("refreshUsers")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(nameOf(console, omar) == name, patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        for (const QString &email : {omar, QStringLiteral("cleo@example.com")}) { // Cleo: dependants stand in the removal's dialog
            for (const char *action : {"changeStatus", "changeParent", "updateIbmid", "removeUser", "addVpnUser", "removeByAddress", "copyAs", "accessReport", "assignAccess", "addToGroup"}) {
                console.find<PageTabs>("pageTabs")->showList();
                QVERIFY(console.choose(email));
                QTRY_VERIFY_WITH_TIMEOUT(console.action(action)->isEnabled(), patience);
                console.action(action)->trigger();
                QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
                QDialog *dialog = console.dialog();
                if (qstrcmp(action, "removeUser") == 0) { // all that is read stands in it
                    auto *stop = dialog->findChild<QWidget *>(QStringLiteral("stopReading"));
                    QTRY_VERIFY_WITH_TIMEOUT(stop->isHidden(), patience);
                    if (auto *list = dialog->findChild<QPushButton *>(QStringLiteral("showAccessList")); list->isVisible())
                        list->click();
                }
                const QByteArray place = QByteArray(action) + " for " + email.toUtf8();
                QVERIFY2(dialog->width() <= 900, place);
                QVERIFY2(dialog->height() <= console.window().height(), place);
                QVERIFY2(dialog->windowTitle().size() < 500 && !hidesSomething(dialog->windowTitle()), place);
                QVERIFY2(wrongIn(dialog).isEmpty(), qPrintable(QString::fromUtf8(place) + QLatin1Char('\n') + wrongIn(dialog)));
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
                console.window().activateWindow();
            }
        }
        // The details: head, every section, the tab.
        console.find<PageTabs>("pageTabs")->showList();
        QVERIFY(console.choose(omar));
        QTRY_VERIFY(console.action("openUser")->isEnabled());
        console.action("openUser")->trigger();
        DetailsPage *page = console.find<PageTabs>("pageTabs")->current();
        QVERIFY(page != nullptr);
        auto *sections = page->findChild<QTabBar *>(QStringLiteral("detailsSections"));
        for (int section = 0; section < sections->count(); ++section) {
            sections->setCurrentIndex(section);
            QVERIFY2(wrongIn(page).isEmpty(), qPrintable(wrongIn(page)));
        }
        const auto *tabs = console.find<QTabBar>("pageTabBar");
        for (int tab = 0; tab < tabs->count(); ++tab)
            QVERIFY(!hidesSomething(tabs->tabText(tab)));
        QCOMPARE(console.window().size(), window); // nothing has pushed the window apart
        QString wide; // which part would push it apart
        for (const QWidget *part : console.window().findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() > window.width() && part->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                wide += QLatin1String(part->metaObject()->className()) + QLatin1Char(' ') + part->objectName() + QLatin1Char('\n');
        }
        QVERIFY2(console.window().minimumSizeHint().width() <= window.width(), qPrintable(wide));
    }

private:
    /// In the service's own database: its interface takes no name as long as that.
    static bool rename(ConsoleFixture &console, const QString &email, const QString &name)
    {
        bool done = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rename"));
            database.setDatabaseName(console.dataFolder() + QStringLiteral("/../account.sqlite"));
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
            if (database.open()) {
                QSqlQuery statement(database);
                statement.prepare(QStringLiteral("UPDATE users SET firstname=?, lastname='' WHERE email=?"));
                statement.addBindValue(name);
                statement.addBindValue(email);
                done = statement.exec() && statement.numRowsAffected() == 1;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("rename"));
        return done;
    }
    static QString nameOf(ConsoleFixture &console, const QString &email)
    {
        const UserStore &store = console.models().users.store();
        for (int row = 0; row < store.size(); ++row) {
            if (store.at(row).user.email == email)
                return store.at(row).user.firstName;
        }
        return {};
    }
};

QTEST_MAIN(TestDialogNames)
#include "tst_dialognames.moc"
