#include "app/logbook.h"

#include "models/core/redaction.h"

#include <QDateTime>

#include <cstdio>

namespace iam {

namespace {

constexpr std::size_t mostLines = 200;

const char *wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

} // namespace

Logbook *Logbook::s_current = nullptr;

Logbook::Logbook()
{
    s_current = this; // before the first message can come
    // cppcheck-suppress useInitializationList
    m_before = qInstallMessageHandler(&Logbook::handle);
}

Logbook::~Logbook()
{
    qInstallMessageHandler(m_before);
    s_current = nullptr;
}

QString Logbook::openFile(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return m_file.errorString();
    return {};
}

QStringList Logbook::lastLines() const
{
    const QMutexLocker lock(&m_mutex);
    return QStringList(m_lines.cbegin(), m_lines.cend());
}

void Logbook::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (s_current != nullptr)
        s_current->write(type, context.category, message);
}

void Logbook::write(QtMsgType type, const char *category, const QString &message)
{
    QString text = redacted(message);
    text.replace(QLatin1Char('\n'), QLatin1String("\\n")).replace(QLatin1Char('\r'), QLatin1String("\\r"));
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(wordFor(type)),
                                 QLatin1String(category), text);
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker lock(&m_mutex);
    m_lines.push_back(line);
    if (m_lines.size() > mostLines)
        m_lines.pop_front();
    std::fprintf(stderr, "%s\n", bytes.constData());
    if (m_file.isOpen()) {
        m_file.write(bytes + '\n');
        m_file.flush();
    }
}

} // namespace iam
