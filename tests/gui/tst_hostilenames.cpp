#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/details/detailspage.h"
#include "views/pages/userspage.h"
#include "views/widgets/usertableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 30'000;
constexpr int smallestWindow = 1024; ///< with which everything can be used
const QString tag = QStringLiteral("<img src=x onerror=1>");

bool hasHidden(const QString &text)
{
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isOverride = code >= 0x202A && code <= 0x202E;
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t';
        if (isOverride || isControl)
            return true;
    }
    return false;
}

/// Where a name is taken for markup, or shown with what is hidden in it; empty if nowhere.
QString misshown(QWidget &window)
{
    const auto words = [](const QWidget &widget, const QString &what) {
        return QStringLiteral("%1 of %2 %3").arg(what, QLatin1String(widget.metaObject()->className()), widget.objectName());
    };
    const auto isMarkup = [](const QString &text) { return text.contains(tag) && Qt::mightBeRichText(text); };
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isMarkup(widget->toolTip()))
            return words(*widget, QStringLiteral("tool tip"));
        if (hasHidden(widget->toolTip()) || hasHidden(widget->accessibleName()) || hasHidden(widget->accessibleDescription()))
            return words(*widget, QStringLiteral("hidden in tip or accessible text"));
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && isMarkup(label->text()))
                return words(*label, QStringLiteral("markup"));
            if (hasHidden(label->text()))
                return words(*label, QStringLiteral("hidden characters"));
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button != nullptr && hasHidden(button->text()))
            return words(*button, QStringLiteral("hidden characters"));
        if (widget->isWindow() && hasHidden(widget->windowTitle()))
            return words(*widget, QStringLiteral("window title"));
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (hasHidden(action->text()) || hasHidden(action->toolTip()) || isMarkup(action->toolTip()))
            return QStringLiteral("action ") + action->objectName();
    }
    return {};
}

} // namespace

class TestHostileNames : public QObject
{
    Q_OBJECT

private slots:
    void nothingButTheTextChanges_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << tag;
        QTest::newRow("markup that is closed") << QStringLiteral("<b>bold</b> ") + tag + QStringLiteral("&amp;</html>");
        QTest::newRow("bidi override") << QStringLiteral("Ann \u202Emoc.live\u202C Lee");
        QTest::newRow("right to left") << QStringLiteral("\u05D3\u05D5\u05D3 \u05DC\u05D5\u05D9");
        QTest::newRow("control characters") << QStringLiteral("Ann\u0007\u001B[31m\u200BLee");
        QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧‍👦 Ann 🇩🇪 Lee 🎉");
        QTest::newRow("accents piled up") << QStringLiteral("A") + QString(200, QChar(0x0301)) + QStringLiteral("nn");
        QTest::newRow("ampersands") << QStringLiteral("A & B && &C");
        QTest::newRow("10000 characters") << QString(10'000, QLatin1Char('W'));
        QTest::newRow("10000 characters in words") << QStringLiteral("Annabelle ").repeated(1'000).trimmed();
    }
    void nothingButTheTextChanges()
    {
        QFETCH(QString, name);
        ConsoleFixture console;
        QVERIFY(console.open());
        QTRY_VERIFY_WITH_TIMEOUT(console.models().directory.state() == UserDirectory::State::Complete, patience);
        UsersPage *page = console.window().usersPage();
        UserTableView *table = page->table();
        QVERIFY(console.choose(QStringLiteral("noor@example.com")));
        constexpr int email = static_cast<int>(UserTableModel::Column::Email);
        const QModelIndexList found
            = table->model()->match(table->model()->index(0, email), Qt::DisplayRole, QStringLiteral("noor@example.com"), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const UserId id {found.first().data(UserTableModel::UserIdRole).toString()};
        (void)console.window().grab(); // laid out
        const int smallest = console.window().minimumSizeHint().width();
        const int rowHeight = table->rowHeight(0);
        const int length = table->horizontalHeader()->length();
        const QSize size = console.window().size();

        // The service refuses some of these names; the list takes what other services let through.
        User user = console.models().users.find(id)->user;
        user.firstName = name;
        user.lastName.clear();
        console.models().users.upsert(QList<User> {user});
        QCOMPARE(console.models().users.find(id)->user.displayName(), name.trimmed());
        QVERIFY(page->table()->currentIndex().isValid());
        page->updateNow();
        const QPixmap picture = console.window().grab(); // painted, whatever the name
        QVERIFY(!picture.isNull());

        QCOMPARE(console.window().size(), size);
        QCOMPARE(console.window().minimumSizeHint().width(), smallest);
        QCOMPARE(table->rowHeight(table->currentIndex().row()), rowHeight);
        QCOMPARE(table->horizontalHeader()->length(), length);
        QCOMPARE(misshown(console.window()), QString());
        QVERIFY(!hasHidden(console.find<QLabel>("previewName")->text()));

        // The details.
        console.action("openUser")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(console.window().findChild<DetailsPage *>() != nullptr, patience);
        (void)console.window().grab();
        QCOMPARE(console.window().size(), size);
        QVERIFY2(console.window().minimumSizeHint().width() <= smallestWindow,
            qPrintable(QString::number(console.window().minimumSizeHint().width())));
        QCOMPARE(misshown(console.window()), QString());

        // A dialog with the name in its title, and the window title's.
        for (const char *action : {"changeStatus", "removeUser"}) {
            QVERIFY2(console.action(action)->isEnabled(), action);
            console.action(action)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() != nullptr, patience);
            (void)console.dialog()->grab();
            QVERIFY2(console.dialog()->width() <= console.window().width(), action);
            QVERIFY2(console.dialog()->height() <= console.window().height(), action);
            QCOMPARE(misshown(console.window()), QString());
            console.dialog()->reject();
            QTRY_VERIFY(console.dialog() == nullptr);
        }
    }
};

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
