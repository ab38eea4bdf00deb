#include "views/theme/symbols.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace iam;

namespace {

QImage drawn(const Theme &theme, Icon icon, Token token, int size, qreal ratio)
{
    return theme.pixmap(icon, token, size, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Where something is drawn, whatever its colour; marks inside of filled shapes count as holes.
QByteArray silhouette(const QImage &image, QRgb symbol)
{
    QByteArray bits;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int distance = qAbs(qRed(pixel) - qRed(symbol)) + qAbs(qGreen(pixel) - qGreen(symbol))
                + qAbs(qBlue(pixel) - qBlue(symbol));
            bits.append(qAlpha(pixel) > 127 && distance < 200 ? '#' : '.');
        }
    }
    return bits;
}

int difference(const QByteArray &one, const QByteArray &other)
{
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        count += one.at(i) != other.at(i);
    return count;
}

} // namespace

class TstSymbols : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawn_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
        QTest::newRow("high contrast") << Theme::Mode::HighContrast;
    }

    void everyIconIsDrawn()
    {
        QFETCH(Theme::Mode, mode);
        Theme theme;
        theme.setMode(mode);
        for (int i = 0; i < iconTotal; ++i) {
            const Icon icon = static_cast<Icon>(i);
            for (const qreal ratio : {1.0, 1.5, 2.0}) {
                const QImage image = drawn(theme, icon, Token::Text, 16, ratio);
                QCOMPARE(image.width(), qRound(16 * ratio));
                int covered = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        covered += qAlpha(image.pixel(x, y)) > 100;
                }
                QVERIFY2(covered > 8, qPrintable(iconName(icon)));
            }
        }
    }

    void iconsTakeTheTokensColour()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Dark);
        const QImage disc = drawn(theme, Icon::StateActive, Token::StateActive, 16, 2);
        QCOMPARE(disc.pixelColor(5, 16), theme.color(Token::StateActive));
        QCOMPARE(disc.pixelColor(14, 20), theme.color(Token::OnSymbol));
    }

    void statesDifferByShapeAlone()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        QHash<int, QByteArray> shapes;
        for (int i = 0; i < userStatusTotal; ++i) {
            const Icon icon = statusSymbol(static_cast<UserStatus>(i)).icon;
            shapes.insert(i, silhouette(drawn(theme, icon, Token::Text, 16, 1), theme.color(Token::Text).rgb()));
        }
        for (int one = 0; one < userStatusTotal; ++one) {
            for (int other = one + 1; other < userStatusTotal; ++other) {
                const int pixels = difference(shapes.value(one), shapes.value(other));
                QVERIFY2(pixels >= 4, qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(pixels)));
            }
        }
    }

    void pixmapsAreKept()
    {
        Theme theme;
        const qint64 first = theme.pixmap(Icon::Search, Token::Text, 16, 1).cacheKey();
        QCOMPARE(theme.pixmap(Icon::Search, Token::Text, 16, 1).cacheKey(), first);
        QVERIFY(theme.pixmap(Icon::Search, Token::TextDisabled, 16, 1).cacheKey() != first);
    }
};

QTEST_MAIN(TstSymbols)
#include "tst_symbols.moc"
