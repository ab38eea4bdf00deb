#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source {};
    QStringList forms {}; ///< one, or one a plural form
    bool plural = false;
    bool finished = true;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader &xml, QString &comment)
{
    Message message {.plural = xml.attributes().value(u"numerus"_qs) == u"yes"_qs};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_qs) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_qs) {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation"_qs) {
            message.finished = !xml.attributes().hasAttribute(u"type"_qs);
            if (!message.plural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Messages messages;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_qs) {
                context = xml.readElementText();
            } else if (xml.name() == u"message"_qs) {
                QString comment;
                const Message message = readMessage(xml, comment);
                messages.insert(context + u'\n' + message.source + u'\n' + comment, message);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto hits = pattern.globalMatch(text); hits.hasNext();)
        all.append(hits.next().captured());
    all.sort();
    return all;
}

/// %1, %L2, %n.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[1-9][0-9]?|n)"_qs);
    return found(text, pattern);
}

qsizetype accelerators(QString text)
{
    static const QRegularExpression pattern(u"&\\S"_qs);
    return found(text.remove(u"&&"_qs), pattern).size();
}

} // namespace

/// What a translator can get wrong without the program saying so: the language files are held against the sources.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isComplete_data() { languages(); }
    void isComplete();
    void keepsPlaceholders_data() { languages(); }
    void keepsPlaceholders();
    void keepsAccelerators_data() { languages(); }
    void keepsAccelerators();
    void findsWhatIsWrong();

private:
    void languages();
    /// "" if the translation is as good as the source.
    [[nodiscard]] static QString placeholderProblem(const Message &message);
    [[nodiscard]] static QString acceleratorProblem(const Message &message);

    QMap<QString, Messages> m_files;
};

void TestTranslations::initTestCase()
{
    const QDir folder(QStringLiteral(IAM_TRANSLATIONS));
    for (const QString &name : folder.entryList({u"iam-console_*.ts"_qs}))
        m_files.insert(name, readFile(folder.filePath(name)));
    QCOMPARE(m_files.size(), 10);
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("file");
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        QTest::newRow(qPrintable(file.key())) << file.key();
}

void TestTranslations::isComplete()
{
    QFETCH(QString, file);
    const Messages messages = m_files.value(file);
    const Messages english = m_files.value(u"iam-console_en.ts"_qs);
    QCOMPARE(messages.size(), english.size());
    QStringList missing;
    for (auto message = messages.cbegin(); message != messages.cend(); ++message) {
        // English is the source itself, but for its plurals.
        if (file == u"iam-console_en.ts"_qs && !message->plural)
            continue;
        if (!message->finished || message->forms.isEmpty() || message->forms.contains(QString()))
            missing.append(message->source);
        if (!english.contains(message.key()))
            missing.append(u"not in English: "_qs + message->source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 texts: "_qs.arg(missing.size()) + missing.join(u" | "_qs)));
}

QString TestTranslations::placeholderProblem(const Message &message)
{
    for (const QString &form : message.forms) {
        if (!form.isEmpty() && placeholders(form) != placeholders(message.source))
            return message.source + u" => "_qs + form;
    }
    return {};
}

QString TestTranslations::acceleratorProblem(const Message &message)
{
    for (const QString &form : message.forms) {
        if (!form.isEmpty() && accelerators(form) != accelerators(message.source))
            return message.source + u" => "_qs + form;
    }
    return {};
}

void TestTranslations::keepsPlaceholders()
{
    QFETCH(QString, file);
    QStringList wrong;
    const Messages messages = m_files.value(file);
    for (const Message &message : messages)
        wrong.append(placeholderProblem(message));
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_qs)));
}

void TestTranslations::keepsAccelerators()
{
    QFETCH(QString, file);
    QStringList wrong;
    const Messages messages = m_files.value(file);
    for (const Message &message : messages)
        wrong.append(acceleratorProblem(message));
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_qs)));
}

void TestTranslations::findsWhatIsWrong()
{
    QVERIFY(placeholderProblem({.source = u"%1 of %2"_qs, .forms = {u"%2 de %1"_qs}}).isEmpty());
    QVERIFY(!placeholderProblem({.source = u"%1 of %2"_qs, .forms = {u"%1 de"_qs}}).isEmpty());
    QVERIFY(!placeholderProblem({.source = u"%n people"_qs, .forms = {u"%n Person"_qs, u"Personen"_qs}}).isEmpty());
    QVERIFY(acceleratorProblem({.source = u"&Save"_qs, .forms = {u"保存(&S)"_qs}}).isEmpty());
    QVERIFY(!acceleratorProblem({.source = u"&Save"_qs, .forms = {u"Speichern"_qs}}).isEmpty());
    QVERIFY(!acceleratorProblem({.source = u"Save"_qs, .forms = {u"&Speichern"_qs}}).isEmpty());
    QVERIFY(acceleratorProblem({.source = u"Roles && actions"_qs, .forms = {u"Rollen && Aktionen"_qs}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
