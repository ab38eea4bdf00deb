#include "app/commandline.h"
#include "app/console.h"

#include <QApplication>

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

    // Out of the environment at once: no program started from here inherits the key.
    const iam::Secret key(qgetenv("IBMCLOUD_API_KEY"));
    qunsetenv("IBMCLOUD_API_KEY");

    QApplication application(argc, argv);
    iam::Console console(application, line, key);
    console.start();
    return QApplication::exec();
}
