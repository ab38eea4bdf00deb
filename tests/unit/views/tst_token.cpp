#include "views/theme/token.h"
#include "views/widgets/taglabel.h"

#include <QColor>
#include <QMetaEnum>
#include <QTest>

#include <cmath>

using namespace iam;

namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(QRgb rgb)
{
    return 0.2126 * channel(qRed(rgb) / 255.0) + 0.7152 * channel(qGreen(rgb) / 255.0)
        + 0.0722 * channel(qBlue(rgb) / 255.0);
}

/// WCAG 2.1
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

const QList<Token> plainSurfaces {Token::Background, Token::Layer, Token::LayerHover, Token::BackgroundHover};
const QList<Token> selectedSurfaces {
    Token::BackgroundSelected, Token::LayerSelected, Token::LayerSelectedHover, Token::LayerSelectedInactive};
const QList<Token> noticeSurfaces {Token::NoticeError, Token::NoticeWarning, Token::NoticeSuccess, Token::NoticeInfo};
constexpr double textLimit = 4.5;
constexpr double symbolLimit = 3.0;

} // namespace

class TstToken : public QObject
{
    Q_OBJECT

private:
    QSet<int> m_judged; ///< tokens that were held against another

    void check(Token ink, Token surface, double limit)
    {
        m_judged += {static_cast<int>(ink), static_cast<int>(surface)};
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            // High contrast writes in black on what is selected.
            const bool selected = selectedSurfaces.contains(surface) && scheme == Scheme::HighContrast;
            const double got = contrast(
                tokenValue(selected ? Token::OnSelected : ink, scheme), tokenValue(surface, scheme));
            QVERIFY2(got >= limit,
                qPrintable(QStringLiteral("ink %1 on %2 in scheme %3: %4").arg(int(ink)).arg(int(surface)).arg(int(scheme)).arg(got)));
        }
    }

private slots:
    void knownContrasts()
    {
        QCOMPARE(std::round(contrast(0xff000000, 0xffffffff) * 100) / 100, 21.0);
        const double text = contrast(tokenValue(Token::Text, Scheme::Light), tokenValue(Token::Layer, Scheme::Light));
        QVERIFY(std::abs(text - 18.10) < 0.01);
        const double link = contrast(tokenValue(Token::Link, Scheme::Dark), tokenValue(Token::Layer, Scheme::Dark));
        QVERIFY(std::abs(link - 6.43) < 0.01);
    }

    void textReachesItsLimit()
    {
        for (const Token ink : {Token::Text, Token::TextSecondary, Token::TextError, Token::TextWarning,
                 Token::TextSuccess, Token::Link}) {
            for (const Token surface : plainSurfaces + selectedSurfaces + noticeSurfaces)
                check(ink, surface, textLimit);
        }
        for (const Token surface : {Token::Background, Token::Layer, Token::LayerHover})
            check(Token::TextHelper, surface, textLimit);
        check(Token::TextPlaceholder, Token::Field, textLimit);
        for (const Token surface : {Token::Background, Token::Layer})
            check(Token::TextDisabled, surface, textLimit);
    }

    void symbolsReachTheirLimit()
    {
        QList<Token> inks {Token::Interactive, Token::Focus, Token::SupportError, Token::SupportWarning,
            Token::SupportSuccess, Token::SupportInfo};
        for (int i = static_cast<int>(Token::StateTransient); i <= static_cast<int>(Token::StateFailed); ++i)
            inks.append(static_cast<Token>(i));
        for (const Token ink : std::as_const(inks)) {
            for (const Token surface : plainSurfaces + selectedSurfaces)
                check(ink, surface, symbolLimit);
        }
        for (const Token surface : {Token::Background, Token::Layer, Token::Field})
            check(Token::BorderStrong, surface, symbolLimit);
        for (const Token fill : {Token::SupportError, Token::SupportSuccess, Token::SupportInfo, Token::StateActive,
                 Token::StateSuspended, Token::StateFailed})
            check(Token::OnSymbol, fill, textLimit);
        check(Token::TriangleMark, Token::TriangleFill, textLimit);
        check(Token::TriangleEdge, Token::Layer, symbolLimit);
        check(Token::OnInteractive, Token::Interactive, symbolLimit);
    }

    void buttonsAndTagsCanBeRead()
    {
        for (const Token fill : {Token::ButtonPrimary, Token::ButtonPrimaryHover, Token::ButtonPrimaryPressed,
                 Token::ButtonDanger, Token::ButtonDangerHover, Token::ButtonDangerPressed})
            check(Token::ButtonLabel, fill, textLimit);
        for (int i = 0; i <= static_cast<int>(TagColour::Red); ++i) {
            const TagTokens tokens = tagTokens(static_cast<TagColour>(i));
            check(tokens.text, tokens.fill, textLimit);
        }
    }

    void ringAndAccountsCanBeSeen()
    {
        for (const Token surface : selectedSurfaces) { // only high contrast has a second ring
            const double got = contrast(tokenValue(Token::FocusInner, Scheme::HighContrast), tokenValue(surface, Scheme::HighContrast));
            QVERIFY2(got >= symbolLimit, qPrintable(QString::number(got)));
        }
        m_judged += static_cast<int>(Token::FocusInner);
        for (int i = 0; i < accountColourTotal; ++i)
            check(accountToken(i), Token::Background, symbolLimit);
    }

    /// A token that comes later must be held against its surfaces too.
    void everyTokenWasJudged()
    {
        if (m_judged.size() < 10)
            return; // one function of the test alone was asked for
        // Lines and fills that say nothing which is not written beside them.
        QSet<Token> decoration {Token::BorderSubtle, Token::BorderPane, Token::Skeleton, Token::Shade};
        for (int i = 0; i <= static_cast<int>(TagColour::Red); ++i)
            decoration += tagTokens(static_cast<TagColour>(i)).edge;
        const QSet<Token> instead {Token::OnSelected}; // check() takes it for every ink where it is used
        for (int i = 0; i < tokenTotal; ++i) {
            const auto token = static_cast<Token>(i);
            QVERIFY2(m_judged.contains(i) || decoration.contains(token) || instead.contains(token), qPrintable(QStringLiteral("token %1").arg(i)));
        }
    }

    void accountColoursComeAgain()
    {
        QCOMPARE(accountToken(0), Token::Account1);
        QCOMPARE(accountToken(5), Token::Account6);
        QCOMPARE(accountToken(6), Token::Account1);
    }
};

QTEST_APPLESS_MAIN(TstToken)
#include "tst_token.moc"
