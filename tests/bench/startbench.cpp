// How long it takes from the start of the process until the filled page of the demo account is painted, beside an empty window
// and the service alone. In turn, each time with folders that are new: as on the first day. On the screen that there is, or
// on one of its own (Xvfb), as a person's window is; then without any, where a window costs next to nothing, for comparison.
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
#include <memory>
#include <optional>

using namespace iam::bench;

namespace {

constexpr int patience = 60'000;
constexpr int usualRepetitions = 11;
constexpr double windowsAllowed = 1.5;

/// A screen nobody looks at, for as long as this lives.
class VirtualScreen
{
public:
    VirtualScreen()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1600x1000x24")},
            QIODevice::ReadOnly);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        if (const QByteArray number = m_process.readLine().trimmed(); !number.isEmpty())
            m_display = ':' + number;
    }
    ~VirtualScreen()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }
    VirtualScreen(const VirtualScreen &) = delete;
    VirtualScreen &operator=(const VirtualScreen &) = delete;

    /// Empty if there is no Xvfb.
    [[nodiscard]] QByteArray display() const { return m_display; }

private:
    QProcess m_process;
    QByteArray m_display;
};

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

std::optional<double> filledPage()
{
    Subject subject(QStringLiteral("iam-console"));
    return subject.line("rows");
}

struct Figures
{
    double window = 0;
    double answer = 0;
    double page = 0;
};

/// Medians; nothing if one did not come.
std::optional<Figures> measure(int repetitions)
{
    QList<double> windows;
    QList<double> answers;
    QList<double> pages;
    for (int round = -1; round < repetitions; ++round) { // the first one brings the files into memory and is not counted
        const auto window = emptyWindow();
        const auto answer = firstAnswer();
        const auto page = filledPage();
        if (!window || !answer || !page) {
            std::fprintf(stderr, "bench_start: %s did not come\n", !window ? "the empty window" : !answer ? "the first answer" : "the page");
            return std::nullopt;
        }
        if (round < 0)
            continue;
        windows.append(*window);
        answers.append(*answer);
        pages.append(*page);
    }
    return Figures {median(windows), median(answers), median(pages)};
}

/// Whether the page comes in time, where there is a target.
bool tell(const Figures &figures, const QString &prefix, std::optional<double> target)
{
    const double allowed = windowsAllowed * figures.window + figures.answer;
    (void)print({.name = prefix + QStringLiteral("_empty_window"), .value = figures.window, .unit = QStringLiteral("ms")});
    (void)print({.name = prefix + QStringLiteral("_service_first_answer"), .value = figures.answer, .unit = QStringLiteral("ms")});
    return print({.name = prefix + QStringLiteral("_filled_page"),
        .value = figures.page,
        .unit = QStringLiteral("ms"),
        .peer = QStringLiteral("1.5_empty_windows_and_first_answer"),
        .peerValue = allowed,
        .highestRatio = target});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int repetitions = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : usualRepetitions;
    std::unique_ptr<VirtualScreen> screen;
    if (!qEnvironmentVariableIsSet("DISPLAY")) {
        screen = std::make_unique<VirtualScreen>();
        if (screen->display().isEmpty()) {
            std::fprintf(stderr, "bench_start: there is no screen, and no Xvfb to make one\n");
            return 2;
        }
        qputenv("DISPLAY", screen->display());
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const auto onScreen = measure(repetitions);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto without = onScreen ? measure(repetitions) : std::nullopt;
    if (!without)
        return 2;
    const bool met = tell(*onScreen, QStringLiteral("start"), 1.0);
    (void)tell(*without, QStringLiteral("start_offscreen"), std::nullopt);
    return met ? 0 : 1;
}
