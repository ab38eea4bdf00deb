// Two hours of work at speed under random faults: nothing is lost, nothing grows. ./test --soak [MINUTES]
#include "tests/soak/soak.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing of the person who runs this is read or written.
void moveHome(const QString &folder)
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        qputenv(name, QFile::encodeName(folder));
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// What Qt complains about is told, but not what every window of a platform without a screen says.
void tell(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(u"This plugin does not support"_s))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    moveHome(home.path());
    qInstallMessageHandler(tell);
    iam::test::countObjects();
    const QApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("IAM_BIN_DIR"))
        qputenv("IAM_BIN_DIR", QFile::encodeName(QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../bin"_s)));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Mixed work at speed under random faults; ends with code 0 if nothing was lost and nothing grew."_s);
    parser.addHelpOption();
    parser.addOption({u"minutes"_s, u"How long."_s, u"N"_s, u"5"_s});
    parser.addOption({u"actions"_s, u"No more than so many."_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"faults"_s, u"How many of a hundred requests are struck."_s, u"N"_s, u"6"_s});
    parser.addOption({u"seed"_s, u"Of the choice of work and of the faults; by chance unless told."_s, u"N"_s});
    parser.addOption({u"trace"_s, u"Tells every action."_s});
    parser.process(application);
    iam::test::SoakSettings settings;
    settings.minutes = parser.value(u"minutes"_s).toDouble();
    settings.actions = parser.value(u"actions"_s).toInt();
    settings.faults = parser.value(u"faults"_s).toInt();
    settings.trace = parser.isSet(u"trace"_s);
    settings.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::system()->bounded(1'000'000);
    if (settings.minutes <= 0 || settings.actions <= 0 || settings.faults < 0 || settings.faults > 100) {
        std::fputs("the numbers make no sense\n", stderr);
        return 2;
    }
    iam::test::Soak soak(settings);
    return soak.run() == 0 ? 0 : 1;
}
