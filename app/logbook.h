#pragma once

#include <QFile>
#include <QMutex>
#include <QStringList>

#include <deque>

namespace iam {

/// Everything the program logs: on the error output, in the file of --log-file if there is one, and the last lines in
/// memory for the diagnostics. Every line has been through redacted(). One at a time; takes Qt's message handler.
class Logbook final
{
public:
    Logbook();
    ~Logbook();
    Q_DISABLE_COPY_MOVE(Logbook)

    /// Appends to `path`, readable by the user alone. Empty on success, else the reason.
    [[nodiscard]] QString openFile(const QString &path);
    /// The newest last.
    [[nodiscard]] QStringList lastLines() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);

    static Logbook *s_current; ///< Qt's handler is a plain function
    QtMessageHandler m_before = nullptr;
    mutable QMutex m_mutex; ///< other threads log, too
    QFile m_file;
    std::deque<QString> m_lines;
};

} // namespace iam
