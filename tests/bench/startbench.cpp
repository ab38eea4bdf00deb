// How long it takes from the start of the process until the filled page of the demo account is painted, beside an empty window
// and the service alone. In turn, each time with folders that are new: as on the first day.
//   bench_start [REPETITIONS]
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <optional>

using namespace iam::bench;

namespace {

constexpr int patience = 60'000;
constexpr int usualRepetitions = 11;
constexpr double windowsAllowed = 1.5;

/// One process with a home of its own.
class Subject
{
public:
    explicit Subject(const QString &program, const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] : {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", "/config"), std::pair("XDG_DATA_HOME", "/data"),
                 std::pair("XDG_CACHE_HOME", "/cache"), std::pair("XDG_RUNTIME_DIR", "/run")}) {
            const QString path = m_home.path() + QLatin1String(folder);
            QDir().mkpath(path);
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner); // as a run-time folder must be
            environment.insert(QLatin1String(name), path);
        }
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("iamstartwatch"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QCoreApplication::applicationDirPath() + QStringLiteral("/plugins"));
        if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList all = arguments;
        all.replaceInStrings(QStringLiteral("HOME"), m_home.path());
        m_passed.start();
        m_process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, all, QIODevice::ReadOnly);
    }
    ~Subject()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Subject(const Subject &) = delete;
    Subject &operator=(const Subject &) = delete;

    /// Milliseconds from the start until this line; nothing if it does not come.
    [[nodiscard]] std::optional<double> line(const QByteArray &wanted)
    {
        while (!m_passed.hasExpired(patience)) {
            while (m_process.canReadLine()) {
                m_line = m_process.readLine().trimmed();
                if (m_line == wanted || wanted.isEmpty())
                    return passed();
            }
            if (!m_process.waitForReadyRead(patience))
                break;
        }
        return std::nullopt;
    }
    [[nodiscard]] QByteArray lastLine() const { return m_line; }
    [[nodiscard]] double passed() const { return static_cast<double>(m_passed.nsecsElapsed()) / 1e6; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QElapsedTimer m_passed;
    QByteArray m_line;
};

std::optional<double> emptyWindow()
{
    Subject subject(QStringLiteral("bench_empty_window"));
    return subject.line("window");
}

std::optional<double> firstAnswer()
{
    Subject subject(QStringLiteral("iam-account-service"), {QStringLiteral("--database"), QStringLiteral("HOME/demo.sqlite")});
    if (!subject.line({}))
        return std::nullopt;
    const QUrl url(QJsonDocument::fromJson(subject.lastLine()).object().value(QLatin1String("url")).toString());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(patience))
        return std::nullopt;
    socket.write("GET /v2/accounts/none/users HTTP/1.1\r\nHost: " + url.host().toLatin1() + "\r\n\r\n");
    if (!socket.waitForReadyRead(patience))
        return std::nullopt;
    return subject.passed();
}

struct Start
{
    double window = 0;
    double rows = 0;
};

std::optional<Start> console()
{
    Subject subject(QStringLiteral("iam-console"));
    const auto window = subject.line("window");
    const auto rows = window ? subject.line("rows") : std::nullopt;
    return rows ? std::optional(Start {*window, *rows}) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int repetitions = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : usualRepetitions;
    QList<double> windows;
    QList<double> answers;
    QList<double> rows;
    QList<double> consoleWindows;
    for (int round = -1; round < repetitions; ++round) { // the first one brings the files into memory and is not counted
        const auto window = emptyWindow();
        const auto answer = firstAnswer();
        const auto start = console();
        if (!window || !answer || !start) {
            std::fprintf(stderr, "bench_start: %s did not come\n", !window ? "the empty window" : !answer ? "the first answer" : "the page");
            return 2;
        }
        if (round < 0)
            continue;
        windows.append(*window);
        answers.append(*answer);
        consoleWindows.append(start->window);
        rows.append(start->rows);
    }
    const double allowed = windowsAllowed * median(windows) + median(answers);
    (void)print({.name = QStringLiteral("start_empty_window"), .value = median(windows), .unit = QStringLiteral("ms")});
    (void)print({.name = QStringLiteral("start_service_first_answer"), .value = median(answers), .unit = QStringLiteral("ms")});
    (void)print({.name = QStringLiteral("start_console_window"), .value = median(consoleWindows), .unit = QStringLiteral("ms"), .peer = QStringLiteral("empty_window"), .peerValue = median(windows)});
    const bool met = print({.name = QStringLiteral("start_filled_page"),
        .value = median(rows),
        .unit = QStringLiteral("ms"),
        .peer = QStringLiteral("1.5_empty_windows_and_first_answer"),
        .peerValue = allowed,
        .highestRatio = 1});
    return met ? 0 : 1;
}
