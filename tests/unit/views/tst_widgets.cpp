#include "models/core/safetext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/avatarlabel.h"
#include "views/widgets/breadcrumbbar.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/dimoverlay.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/selectionbar.h"
#include "views/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace iam;

class TstWidgets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setMode(Theme::Mode::Light);
        m_theme->apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void hiddenCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Ada") << QStringLiteral("Ada");
        QTest::newRow("override") << QString::fromUtf8("a\u202Eb") << QString::fromUtf8("a⟦U+202E⟧b");
        QTest::newRow("isolate") << QString::fromUtf8("\u2066x\u2069") << QString::fromUtf8("⟦U+2066⟧x⟦U+2069⟧");
        QTest::newRow("zero width") << QString::fromUtf8("a\u200Bb") << QString::fromUtf8("a⟦U+200B⟧b");
        QTest::newRow("newline") << QStringLiteral("a\nb") << QString::fromUtf8("a⟦U+000A⟧b");
        QTest::newRow("tag beyond the first plane")
            << QString::fromUtf8("a\U000E0041") << QString::fromUtf8("a⟦U+E0041⟧");
        QTest::newRow("half a pair") << QString(QChar(0xD800)) << QString::fromUtf8("⟦U+D800⟧");
        QTest::newRow("emoji") << QString::fromUtf8("\U0001F600") << QString::fromUtf8("\U0001F600");
        QTest::newRow("Arabic letters stay") << QString::fromUtf8("علي") << QString::fromUtf8("علي");
    }

    void hiddenCharactersAreShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(isolatedText(text), QChar(0x2068) + shown + QChar(0x2069));
    }

    void foreignTextIsNoMarkup()
    {
        QWidget parent;
        const QString text = QStringLiteral("<b>x</b>&y");
        const QLabel *label = plainLabel(text, &parent);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), text);
        QCOMPARE(plainToolTip(text), QStringLiteral("<span>&lt;b&gt;x&lt;/b&gt;&amp;y</span>"));
        QCOMPARE(plainMenuText(text), QStringLiteral("<b>x</b>&&y"));
    }

    void buttonsHoldTheirText()
    {
        for (const auto *name : {"Invite users", "Benutzer mit Status 'Nur VPN' hinzufügen", "ユーザーの招待"}) {
            QPushButton button(QString::fromUtf8(name));
            button.setIcon(m_theme->icon(Icon::Plus));
            const QSize size = button.sizeHint();
            const QFontMetrics metrics(button.font());
            QVERIFY(size.width() >= metrics.horizontalAdvance(button.text()) + 16 + 8 + 16);
            QVERIFY(size.height() >= qMax(32, metrics.height() + 12));
        }
        QFont large = QApplication::font();
        large.setPointSize(28);
        QPushButton button(QStringLiteral("Keep"));
        button.setFont(large);
        QVERIFY(button.sizeHint().height() >= QFontMetrics(large).height() + 12);
    }

    void primaryButtonHasItsColours()
    {
        QPushButton button(QStringLiteral("Invite"));
        setButtonRole(&button, ButtonRole::Primary);
        button.resize(button.sizeHint());
        QCOMPARE(button.grab().toImage().pixelColor(5, button.height() / 2), m_theme->color(Token::ButtonPrimary));
        button.setEnabled(false);
        QVERIFY(button.grab().toImage().pixelColor(5, button.height() / 2) != m_theme->color(Token::ButtonPrimary));
    }

    void toastsStackAndLeaveTheFocus()
    {
        QWidget page;
        page.resize(800, 600);
        auto *edit = new QLineEdit(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        edit->setFocus();
        ToastStack stack(&page);
        QCOMPARE(stack.show(NoticeKind::Success, QStringLiteral("1"))->lifetime(), std::chrono::seconds(8));
        for (const auto *text : {"2", "3", "4"})
            stack.show(NoticeKind::Success, QString::fromUtf8(text));
        QCOMPARE(stack.count(), 3);
        QVERIFY(edit->hasFocus());
        QSignalSpy undone(&stack, &ToastStack::undoRequested);
        Toast *toast = stack.showWithUndo(NoticeKind::Success, QStringLiteral("5"), QStringLiteral("Undo"));
        QCOMPARE(toast->lifetime(), std::chrono::seconds(30));
        QVERIFY(page.rect().contains(toast->geometry()));
        toast->findChild<QPushButton *>()->click();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(stack.count(), 2);
    }

    void noticeFoldsWhenNarrow()
    {
        InlineNotification notice(NoticeKind::Error);
        notice.setText(QStringLiteral("The list is incomplete."), QStringLiteral("What was read can be used."));
        QPushButton *retry = notice.addLink(QStringLiteral("Retry"));
        notice.resize(700, 80);
        notice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&notice));
        QVERIFY(retry->x() > 350);
        notice.resize(300, 200);
        QTRY_VERIFY(retry->x() < 150);
        for (const QLabel *label : notice.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void dialogIsHarmlessByDefault()
    {
        QWidget window;
        window.resize(900, 700);
        auto *edit = new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        edit->setFocus();
        ConsoleDialog dialog(QStringLiteral("Remove Cleo?"), 560, &window);
        dialog.body()->addWidget(plainLabel(QStringLiteral("It cannot be undone."), &dialog));
        QPushButton *keep = dialog.setHarmlessButton(QStringLiteral("Keep"));
        QPushButton *remove = dialog.setPrimaryButton(QStringLiteral("Remove user"), ButtonRole::Danger);
        QSignalSpy removed(remove, &QPushButton::clicked);
        QSignalSpy kept(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.windowModality(), Qt::WindowModal);
        QVERIFY(window.findChild<DimOverlay *>());
        QVERIFY(keep->hasFocus() || dialog.focusWidget() == keep);
        QVERIFY(!remove->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(removed.count(), 0);
        QVERIFY(!window.findChild<DimOverlay *>());
        QTRY_VERIFY(window.focusWidget() == edit);
    }

    void selectionBarMovesWhatHasNoRoomToMore()
    {
        SelectionBar bar;
        QList<QAction *> actions;
        for (const auto *name : {"Resend invite", "Cancel invite", "Add to group", "Change status …"}) {
            actions.append(new QAction(QString::fromUtf8(name), &bar));
            bar.addAction(actions.constLast());
            bar.setFitting(actions.constLast(), 2);
        }
        bar.setSelected(2, 5);
        bar.resize(1200, 40);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QWidget *wide = bar.anchor(actions.constLast());
        QSignalSpy triggered(actions.constLast(), &QAction::triggered);
        QTest::mouseClick(wide, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QVERIFY(!qobject_cast<QPushButton *>(wide)->text().contains(QChar(0x2026)));
        bar.resize(600, 40);
        QTRY_VERIFY(bar.anchor(actions.constLast()) != wide);
        bar.setFitting(actions.constFirst(), 0);
        QVERIFY(bar.anchor(actions.constFirst()) == bar.anchor(actions.constLast()));
    }

    void navigationTellsWhatIsChosen()
    {
        NavigationList list;
        list.addPlace(QStringLiteral("users"), Icon::Users, QStringLiteral("Users"));
        list.addView(QStringLiteral("all"), QStringLiteral("All"));
        list.addHeading(QStringLiteral("Saved searches"));
        list.addPlace(QStringLiteral("runs"), Icon::Runs, QStringLiteral("Runs"));
        QSignalSpy chosen(&list, &NavigationList::entryActivated);
        list.setCurrentEntry(QStringLiteral("all"));
        QCOMPARE(chosen.count(), 0); // only people choose
        QCOMPARE(list.currentEntry(), QStringLiteral("all"));
        list.show();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentEntry(), QStringLiteral("runs")); // over the heading
        QCOMPARE(chosen.count(), 1);
        list.setRail(true);
        QCOMPARE(list.sizeHint().width(), 48);
        QVERIFY(list.isRowHidden(1));
        QVERIFY(!list.isRowHidden(3));
    }

    void smallParts()
    {
        QCOMPARE(initialsOf(QStringLiteral("Olivia Ngata")), QStringLiteral("ON"));
        QCOMPARE(initialsOf(QStringLiteral("pia@example.org")), QStringLiteral("P"));
        QCOMPARE(initialsOf(QString()), QString());
        BreadcrumbBar bar;
        bar.setParts({QStringLiteral("Manage"), QStringLiteral("Users")});
        QSignalSpy clicked(&bar, &BreadcrumbBar::partClicked);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(clicked.constFirst().constFirst().toInt(), 0);
        QWidget cover;
        cover.resize(600, 400);
        EmptyState empty(&cover);
        empty.setMessage(Icon::EmptyNoMatch, QStringLiteral("No user matches."), QString());
        empty.addButton(QStringLiteral("Clear search"));
        empty.setMessage(Icon::EmptyNobody, QStringLiteral("Nobody else is in this account yet."), QString());
        QTRY_COMPARE(empty.findChildren<QPushButton *>().size(), 0);
        cover.resize(700, 500);
        cover.show();
        QTRY_COMPARE(empty.size(), cover.size());
    }
};

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
