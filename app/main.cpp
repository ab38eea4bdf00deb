#include "app/commandline.h"
#include "app/console.h"
#include "app/logbook.h"
#include "app/processguard.h"
#include "app/runcommand.h"
#include "models/core/largeblocks.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>

#include <cstdio>

namespace {

void say(FILE *stream, const QString &text) { std::fprintf(stream, "%s\n", qPrintable(text.trimmed())); }

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("iam-console"));
    QCoreApplication::setOrganizationName(QStringLiteral("iam-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IAM_VERSION));

    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const iam::CommandLine line = iam::CommandLine::parse(arguments);
    switch (line.wish) { // answered before a display is needed
    case iam::CommandLine::Wish::Run:
        break;
    case iam::CommandLine::Wish::ShowHelp:
    case iam::CommandLine::Wish::ShowVersion:
        say(stdout, line.text);
        return 0;
    case iam::CommandLine::Wish::Wrong:
        say(stderr, line.text);
        return 2;
    }

    // Before anything else can look, crash or start a program.
    const iam::Secret key = iam::takeFromEnvironment("IBMCLOUD_API_KEY");
    iam::keepMemoryPrivate();

    iam::returnLargeBlocks();
    iam::Logbook logbook;
    if (!line.logFile.isEmpty()) {
        if (const QString problem = logbook.openFile(line.logFile); !problem.isEmpty()) {
            say(stderr, QStringLiteral("%1: %2").arg(line.logFile, problem));
            return 2;
        }
        QLoggingCategory::setFilterRules(QStringLiteral("iam.*.info=true"));
    }
    if (line.task != iam::CommandLine::Task::Window) {
        const QCoreApplication application(argc, argv);
        iam::RunCommand command(line, key);
        command.start();
        return QCoreApplication::exec();
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.iamconsole.IamConsole"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/iam-console.svg")));
    iam::Console console(application, line, key, logbook);
    console.start();
    return QApplication::exec();
}
