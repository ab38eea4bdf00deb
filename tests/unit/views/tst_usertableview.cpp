#include "tests/unit/views/sampleusers.h"
#include "views/theme/theme.h"
#include "views/widgets/tickheader.h"
#include "views/widgets/usertableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace iam;
using Column = UserTableModel::Column;

namespace {

int number(Column column) { return static_cast<int>(column); }

/// A language in which one state is a long word.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Invitation failed") == 0 ? QStringLiteral("Einladung fehlgeschlagen, leider") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstUserTableView : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        SampleUsers users;
        UserTableView view;
        Shown()
        {
            view.setModel(&users.model());
            view.resize(1000, 720);
            view.show();
            if (!QTest::qWaitForWindowExposed(&view))
                qWarning("the window was not shown");
        }
        [[nodiscard]] QPoint cell(int row, Column column) const
        {
            return view.visualRect(view.model()->index(row, number(column))).center();
        }
        void click(int row, Column column, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, cell(row, column));
        }
        [[nodiscard]] QImage cellImage(int row, Column column, qreal ratio) const
        {
            const QModelIndex index = view.model()->index(row, number(column));
            const QRect rect(QPoint(), view.visualRect(index).size());
            QImage image(rect.size() * ratio, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.rect = rect;
            option.font = view.font();
            option.widget = &view;
            option.state = QStyle::State_Enabled | QStyle::State_Active;
            view.itemDelegateForIndex(index)->paint(&painter, option, index);
            painter.end();
            return image;
        }
    };
    static QSet<QRgb> coloursOf(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours;
    }
    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setMode(Theme::Mode::Light);
        m_theme->setMotion(false);
        m_theme->apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void tickColumnKeepsTheOthers()
    {
        Shown shown;
        QSignalSpy counted(&shown.view, &UserTableView::selectionCountChanged);
        shown.click(1, Column::Tick);
        shown.click(4, Column::Tick);
        QCOMPARE(shown.view.selectedRowCount(), 2);
        shown.click(1, Column::Tick);
        QCOMPARE(shown.view.selectedRowCount(), 1);
        QCOMPARE(counted.constLast().constFirst().toInt(), 1);
        shown.click(6, Column::Name);
        QCOMPARE(shown.view.selectedRowCount(), 1);
        QCOMPARE(shown.view.currentIndex().row(), 6);
    }

    void keysMoveWithoutClearing()
    {
        Shown shown;
        shown.view.setFocus();
        shown.click(0, Column::Tick);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QCOMPARE(shown.view.currentIndex().row(), 2);
        QCOMPARE(shown.view.selectedRowCount(), 2);
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.view.selectedRowCount(), shown.users.model().rowCount());
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.view.selectedRowCount(), 0);
        QCOMPARE(shown.view.currentIndex().row(), 2);
    }

    void headerTicksAllOrNone()
    {
        Shown shown;
        auto *header = qobject_cast<TickHeader *>(shown.view.horizontalHeader());
        QVERIFY(header);
        QCOMPARE(header->tickState(), Qt::Unchecked);
        shown.click(3, Column::Tick);
        QCOMPARE(header->tickState(), Qt::PartiallyChecked);
        const QPoint box(10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(header->tickState(), Qt::Checked);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(header->tickState(), Qt::Unchecked);
    }

    void menuComesFromDotsKeyAndRightClick()
    {
        Shown shown;
        QSignalSpy asked(&shown.view, &UserTableView::rowMenuRequested);
        shown.click(5, Column::Tick);
        shown.click(2, Column::Menu);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constLast().constFirst().toModelIndex().row(), 2);
        QCOMPARE(shown.view.selectedRowCount(), 1); // what was ticked stays
        QTest::keyClick(&shown.view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.count(), 2);
        const QPoint place = shown.cell(7, Column::Name);
        QContextMenuEvent click(QContextMenuEvent::Mouse, place, shown.view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(shown.view.viewport(), &click);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked.constLast().constFirst().toModelIndex().row(), 7);
    }

    void enterAndDoubleClickOpen()
    {
        Shown shown;
        QSignalSpy opened(&shown.view, &QAbstractItemView::activated);
        shown.click(3, Column::Name);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.cell(3, Column::Email));
        QCOMPARE(opened.count(), 2);
    }

    void hoverIsTheWholeRow()
    {
        Shown shown;
        const QPoint place = shown.cell(4, Column::Status);
        QMouseEvent move(QEvent::MouseMove, place, shown.view.viewport()->mapToGlobal(place), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.view.viewport(), &move);
        QCOMPARE(shown.view.hoveredRow(), 4);
        const QColor hover = m_theme->color(Token::LayerHover);
        for (const Column column : {Column::Name, Column::Email, Column::Added})
            QVERIFY(coloursOf(shown.cellImage(4, column, 1)).contains(hover.rgb()));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.view.viewport(), &leave);
        QCOMPARE(shown.view.hoveredRow(), -1);
    }

    void extraWidthGoesToNameAndEmail()
    {
        Shown shown;
        const int name = shown.view.columnWidth(number(Column::Name));
        const int email = shown.view.columnWidth(number(Column::Email));
        const int status = shown.view.columnWidth(number(Column::Status));
        shown.view.resize(1200, 720);
        QTRY_COMPARE(shown.view.columnWidth(number(Column::Name)), name + 100);
        QCOMPARE(shown.view.columnWidth(number(Column::Email)), email + 100);
        QCOMPARE(shown.view.columnWidth(number(Column::Status)), status);
        QCOMPARE(shown.view.horizontalHeader()->length(), shown.view.viewport()->width());
    }

    void wordsAreWholeWhereThereIsRoom()
    {
        LongWords words;
        QCoreApplication::installTranslator(&words);
        {
            Shown shown;
            const auto width = [&shown](Column column) { return shown.view.columnWidth(number(column)); };
            shown.view.resize(910, 720); // Name and E-mail need it all
            QTRY_COMPARE(shown.view.viewport()->width(), 910);
            QVERIFY(width(Column::Name) + width(Column::Email) >= 206 + 172);
            const int narrow = width(Column::Status);
            shown.view.resize(1400, 720);
            QTRY_VERIFY(width(Column::Status) > narrow);
            const QString longest = QStringLiteral("Einladung fehlgeschlagen, leider");
            QVERIFY(width(Column::Status) >= shown.view.fontMetrics().horizontalAdvance(longest) + 24);
            QCOMPARE(shown.view.horizontalHeader()->length(), shown.view.viewport()->width());
            // What somebody has chosen stays, also between two starts.
            shown.view.setColumnWidth(number(Column::Status), 100);
            shown.view.resize(1500, 720);
            QTRY_COMPARE(shown.view.horizontalHeader()->length(), 1500);
            QCOMPARE(width(Column::Status), 100);
            Shown later;
            QVERIFY(later.view.restoreColumns(shown.view.horizontalHeader()->saveState()));
            QCOMPARE(later.view.columnWidth(number(Column::Status)), 100);
        }
        QCoreApplication::removeTranslator(&words);
    }

    void anotherRowHeightLeavesTheColumnsAsTheyAre()
    {
        Shown shown;
        shown.view.setColumnWidth(number(Column::Added), 240);
        const int name = shown.view.columnWidth(number(Column::Name));
        shown.view.setRowHeight(RowHeight::Tall);
        QCOMPARE(shown.view.columnWidth(number(Column::Added)), 240);
        QCOMPARE(shown.view.columnWidth(number(Column::Name)), name);
    }

    void rowsAreTallEnoughForTheirFont()
    {
        Shown shown;
        for (const RowHeight height : {RowHeight::Compact, RowHeight::Normal, RowHeight::Tall}) {
            shown.view.setRowHeight(height);
            QVERIFY(shown.view.verticalHeader()->defaultSectionSize() >= shown.view.fontMetrics().height() + 10);
        }
        QFont large = shown.view.font();
        large.setPointSize(24);
        shown.view.setFont(large);
        QVERIFY(shown.view.verticalHeader()->defaultSectionSize() >= QFontMetrics(large).height() + 10);
    }

    void cellsPaintTheirSigns_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<Column>("column");
        QTest::addColumn<Token>("token");
        QTest::addColumn<bool>("there");
        QTest::newRow("active symbol") << QStringLiteral("ada@example.com") << Column::Status << Token::StateActive << true;
        QTest::newRow("failed symbol")
            << QStringLiteral("lost@example.org") << Column::Status << Token::StateFailed << true;
        QTest::newRow("two days: red") << QStringLiteral("pia@example.org") << Column::Expires << Token::TextError << true;
        QTest::newRow("six days: amber")
            << QStringLiteral("six@example.org") << Column::Expires << Token::TextWarning << true;
        QTest::newRow("twenty days: no colour")
            << QStringLiteral("tom@example.org") << Column::Expires << Token::TextWarning << false;
        QTest::newRow("owner tag") << QStringLiteral("olivia@example.com") << Column::Name << Token::TagPurpleFill << true;
        QTest::newRow("no owner tag") << QStringLiteral("ada@example.com") << Column::Name << Token::TagPurpleFill << false;
        QTest::newRow("new tag") << QStringLiteral("six@example.org") << Column::Name << Token::TagGreenFill << true;
        QTest::newRow("look-alike")
            << QString::fromUtf8("p\u0430ul@example.com") << Column::Email << Token::TriangleFill << true;
        QTest::newRow("no look-alike")
            << QStringLiteral("paul@example.com") << Column::Email << Token::TriangleFill << false;
        QTest::newRow("row line") << QStringLiteral("ada@example.com") << Column::Tick << Token::BorderSubtle << true;
    }

    void cellsPaintTheirSigns()
    {
        QFETCH(QString, email);
        QFETCH(Column, column);
        QFETCH(Token, token);
        QFETCH(bool, there);
        Shown shown;
        const int row = shown.users.rowOf(email);
        QVERIFY(row >= 0);
        shown.view.setCurrentIndex(shown.users.model().index(row == 0 ? 1 : 0, 0)); // its ring covers the line
        shown.view.selectNothing();
        for (const qreal ratio : {1.0, 2.0}) {
            const QImage image = shown.cellImage(row, column, ratio);
            QCOMPARE(coloursOf(image).contains(m_theme->color(token).rgb()), there);
            QCOMPARE(image.pixelColor(image.width() - 1, 1), m_theme->color(Token::Layer));
        }
    }

    void colourFollowsTheTheme()
    {
        Shown shown;
        shown.click(2, Column::Tick);
        for (const auto mode : {Theme::Mode::Dark, Theme::Mode::HighContrast, Theme::Mode::Light}) {
            m_theme->setMode(mode);
            QVERIFY(coloursOf(shown.cellImage(0, Column::Name, 1)).contains(m_theme->color(Token::Layer).rgb()));
            QCOMPARE(shown.view.selectedRowCount(), 1); // a change of colours loses nothing
        }
    }
};

QTEST_MAIN(TstUserTableView)
#include "tst_usertableview.moc"
