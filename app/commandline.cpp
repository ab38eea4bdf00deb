#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace iam {

namespace {

CommandLine wrong(const QString &text) { return {.wish = CommandLine::Wish::Wrong, .text = text}; }

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("CommandLine", "Console for the users of a cloud account."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
        QCoreApplication::translate("CommandLine", "Open the demo account; the default."));
    const QCommandLineOption url(QStringLiteral("service-url"),
        QCoreApplication::translate("CommandLine",
            "Connect to the account service at <URL>. The API key comes from the key store, from the environment "
            "variable IBMCLOUD_API_KEY, or is asked for."),
        QStringLiteral("URL"));
    const QCommandLineOption account(QStringLiteral("account"),
        QCoreApplication::translate("CommandLine", "The account to open at --service-url."), QStringLiteral("ID"));
    const QCommandLineOption seed(QStringLiteral("seed"),
        QCoreApplication::translate("CommandLine", "Demo data: quantum-lab, big-corp or empty."), QStringLiteral("NAME"));
    const QCommandLineOption users(QStringLiteral("users"),
        QCoreApplication::translate("CommandLine", "Size of the demo account big-corp."), QStringLiteral("N"));
    const QCommandLineOption database(QStringLiteral("database"),
        QCoreApplication::translate("CommandLine", "Where the demo account is kept; :memory: keeps nothing."),
        QStringLiteral("FILE"));
    const QCommandLineOption processing(QStringLiteral("processing-ms"),
        QCoreApplication::translate("CommandLine", "How long the demo account processes an invitation."),
        QStringLiteral("N"));
    const QCommandLineOption language(QStringLiteral("language"),
        QCoreApplication::translate("CommandLine", "Language of the interface, such as de or pt_BR."),
        QStringLiteral("CODE"));
    const QCommandLineOption connect(QStringLiteral("connect"),
        QCoreApplication::translate("CommandLine", "Begin with the window in which an account is chosen."));
    const QCommandLineOption logFile(QStringLiteral("log-file"),
        QCoreApplication::translate("CommandLine", "Append what happens to <FILE>, without keys, tokens and contents."),
        QStringLiteral("FILE"));
    parser.addOptions({connect, logFile, demo, url, account, seed, users, database, processing, language});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.wish = Wish::ShowHelp, .text = parser.helpText()};
    if (parser.isSet(version))
        return {.wish = Wish::ShowVersion,
            .text = QStringLiteral("iam-console %1").arg(QCoreApplication::applicationVersion())};
    if (!parser.positionalArguments().isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "Unknown argument: %1").arg(parser.positionalArguments().first()));

    CommandLine line;
    line.seed = parser.value(seed);
    line.database = parser.value(database);
    line.language = parser.value(language);
    line.connect = parser.isSet(connect);
    line.logFile = parser.value(logFile);
    static const QStringList seeds {QString(), QStringLiteral("quantum-lab"), QStringLiteral("big-corp"), QStringLiteral("empty")};
    if (!seeds.contains(line.seed))
        return wrong(QCoreApplication::translate("CommandLine", "Unknown demo data: %1. There are quantum-lab, big-corp and empty.").arg(line.seed));
    const auto number = [&parser](const QCommandLineOption &option, auto &target) {
        if (!parser.isSet(option))
            return true;
        bool ok = false;
        target = parser.value(option).toInt(&ok);
        return ok && parser.value(option).toInt() >= 0;
    };
    if (!number(users, line.users) || !number(processing, line.processingMs))
        return wrong(QCoreApplication::translate("CommandLine", "--users and --processing-ms take a whole number."));
    if (!parser.isSet(url) && !parser.isSet(account))
        return line;
    if (line.connect)
        return wrong(QCoreApplication::translate("CommandLine", "--connect and --service-url exclude each other."));
    if (parser.isSet(demo))
        return wrong(QCoreApplication::translate("CommandLine", "--demo and --service-url exclude each other."));
    line.demo = false;
    line.serviceUrl = QUrl(parser.value(url), QUrl::StrictMode);
    line.account = parser.value(account);
    if (!line.serviceUrl.isValid() || line.serviceUrl.host().isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "--service-url needs an address such as https://iam.example.com."));
    if (line.account.isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "--service-url needs --account with the ID of the account."));
    return line;
}

} // namespace iam
