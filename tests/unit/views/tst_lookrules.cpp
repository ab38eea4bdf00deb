#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Rules about the sources that no compiler checks.
class TstLookRules : public QObject
{
    Q_OBJECT

private:
    struct Source
    {
        QString path;
        QString text;
    };
    QList<Source> m_sources;

    void none(const QRegularExpression &pattern, const QString &exceptIn = {})
    {
        for (const Source &source : std::as_const(m_sources)) {
            if (!exceptIn.isEmpty() && source.path.startsWith(exceptIn))
                continue;
            const QRegularExpressionMatch match = pattern.match(source.text);
            QVERIFY2(!match.hasMatch(), qPrintable(source.path + QStringLiteral(": ") + match.captured()));
        }
    }

private slots:
    void initTestCase()
    {
        const QString root = qEnvironmentVariable("IAM_SOURCE_DIR");
        for (const QString &part : {QStringLiteral("views"), QStringLiteral("app")}) {
            QDirIterator files(root + u'/' + part, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                m_sources.append({file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())});
            }
        }
        QVERIFY(m_sources.size() > 20);
    }

    void noStyleSheets() { none(QRegularExpression(QStringLiteral("setStyleSheet"))); }

    void coloursOnlyInTheTheme()
    {
        const QString theme = QStringLiteral("views/theme/");
        none(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{6}\\b|0xff[0-9a-fA-F]{6}\\b")), theme);
        none(QRegularExpression(QStringLiteral("QColor\\s*\\(\\s*(\\d|Qt::)|QColorConstants|Qt::(black|white|red|green|blue|"
                                               "yellow|cyan|magenta|gray|darkGray|lightGray)\\b|qRgba?\\(")),
            theme);
    }
};

QTEST_APPLESS_MAIN(TstLookRules)
#include "tst_lookrules.moc"
