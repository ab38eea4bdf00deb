#include "models/copyas/shellquoting.h"

#include "models/core/safetext.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace iam;
using namespace iam::copyas;

namespace {

/// Characters that shells treat in some way, and others that they do not.
QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = QStringLiteral("ab9 '\"`$\\!(){}[]<>|&;*?~#%=+-@,.:/\n\r\t\x1b\x7f")
        + QStringLiteral("éüß李نРñ\u200B\u202E\u2018\u2019\u201A\u201B\u00AD\uFEFF");
    QString text;
    for (int length = random.bounded(1, 24); length > 0; --length) {
        if (random.bounded(20) == 0)
            text += random.bounded(2) == 0 ? QStringLiteral("😀") : QString::fromUcs4(U"\U000E0041");
        else
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    }
    return text;
}

} // namespace

class TestShellQuoting : public QObject
{
    Q_OBJECT

private slots:
    void bashGivesBackExactlyTheValue()
    {
        QRandomGenerator random(20260701);
        QStringList texts;
        for (int i = 0; i < 2000; ++i)
            texts << randomText(random);
        QByteArray script;
        for (const QString &text : texts)
            script += "printf '%s\\0' " + shellWord(text, Shell::Posix).toUtf8() + '\n';
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("--noprofile"), QStringLiteral("--norc")});
        bash.write(script);
        bash.closeWriteChannel();
        QVERIFY2(bash.waitForFinished(60'000), qPrintable(bash.errorString()));
        QCOMPARE(bash.readAllStandardError(), QByteArray());
        const QList<QByteArray> back = bash.readAllStandardOutput().split('\0');
        QCOMPARE(back.size(), texts.size() + 1);
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(back.at(i), texts.at(i).toUtf8());
    }

    void nothingHiddenIsLeft()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const QString text = randomText(random);
            for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
                const QString word = shellWord(text, shell);
                QCOMPARE(visibleText(word), word);
            }
            QCOMPARE(shellComment(text).count(QLatin1Char('\n')), 1);
        }
    }

    void plainWordsStayPlain()
    {
        for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
            QCOMPARE(shellWord(QStringLiteral("ada@example.com"), shell), QStringLiteral("ada@example.com"));
            QCOMPARE(shellWord(QString(), shell), QStringLiteral("''"));
            QCOMPARE(shellWord(QStringLiteral("-f"), shell), QStringLiteral("'-f'"));
            QCOMPARE(shellWord(QStringLiteral("A=1"), shell), QStringLiteral("'A=1'"));
        }
        QCOMPARE(shellWord(QStringLiteral("a,b"), Shell::Posix), QStringLiteral("a,b"));
        QCOMPARE(shellWord(QStringLiteral("a,b"), Shell::PowerShell), QStringLiteral("'a,b'")); // else a list
        QCOMPARE(shellWord(QStringLiteral("cut") + QChar(u'\0') + QLatin1Char('x'), Shell::Posix), QStringLiteral("cut"));
    }

    void powerShellDoublesEveryKindOfQuote()
    {
        QCOMPARE(shellWord(QStringLiteral("a'b’c‘d‚e‛f"), Shell::PowerShell), QStringLiteral("'a''b’’c‘‘d‚‚e‛‛f'"));
        QCOMPARE(shellWord(QStringLiteral("$(id)`"), Shell::PowerShell), QStringLiteral("'$(id)`'"));
        QCOMPARE(shellWord(QStringLiteral("a\nb"), Shell::PowerShell), QStringLiteral("('' + 'a' + [char]0x000a + 'b')"));
    }
};

QTEST_GUILESS_MAIN(TestShellQuoting)
#include "tst_shellquoting.moc"
