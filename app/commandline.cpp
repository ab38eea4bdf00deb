#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace iam {

namespace {

CommandLine wrong(const QString &text) { return {.wish = CommandLine::Wish::Wrong, .text = text}; }

} // namespace

service::ServiceOptions CommandLine::serviceOptions() const
{
    service::ServiceOptions options;
    options.databaseFile = database;
    options.users = users;
    if (!seed.isEmpty())
        options.seed = seed;
    if (processingMs)
        options.processingTime = std::chrono::milliseconds(*processingMs);
    return options;
}

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
    const QCommandLineOption action(QStringLiteral("action"),
        QCoreApplication::translate("CommandLine", "For run: invite (the default), resend, cancel or remove."), QStringLiteral("NAME"));
    const QCommandLineOption perRequest(QStringLiteral("addresses-per-request"),
        QCoreApplication::translate("CommandLine", "For run: how many addresses an invitation holds, at most 100."),
        QStringLiteral("N"));
    parser.addPositionalArgument(QStringLiteral("run PLAN"),
        QCoreApplication::translate("CommandLine",
            "Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the "
            "invite wizard."),
        QStringLiteral("[run PLAN]"));
    parser.addPositionalArgument(QStringLiteral("continue"),
        QCoreApplication::translate("CommandLine", "Without a window: go on with the runs that are not at their end."),
        QStringLiteral("[continue]"));
    parser.addOptions({action, perRequest, connect, logFile, demo, url, account, seed, users, database, processing, language});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {.wish = Wish::ShowHelp, .text = parser.helpText()};
    if (parser.isSet(version))
        return {.wish = Wish::ShowVersion,
            .text = QStringLiteral("iam-console %1").arg(QCoreApplication::applicationVersion())};

    CommandLine line;
    const QStringList words = parser.positionalArguments();
    if (words.size() == 2 && words.first() == QLatin1String("run")) {
        line.task = Task::RunPlan;
        line.plan = words.last();
    } else if (words.size() == 1 && words.first() == QLatin1String("continue")) {
        line.task = Task::Continue;
    } else if (words.size() == 1 && words.first() == QLatin1String("run")) {
        return wrong(QCoreApplication::translate("CommandLine", "run needs the file with the plan."));
    } else if (!words.isEmpty()) {
        return wrong(QCoreApplication::translate("CommandLine", "Unknown argument: %1").arg(words.first()));
    }
    if (parser.isSet(action)) {
        static const QHash<QString, RunAction> actions {{QStringLiteral("invite"), RunAction::Invite},
            {QStringLiteral("resend"), RunAction::Resend},
            {QStringLiteral("cancel"), RunAction::CancelInvitation},
            {QStringLiteral("remove"), RunAction::Remove}};
        const auto known = actions.constFind(parser.value(action));
        if (known == actions.cend())
            return wrong(QCoreApplication::translate("CommandLine", "Unknown action: %1. There are invite, resend, cancel and remove.").arg(parser.value(action)));
        line.action = *known;
    }
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
    if (!number(perRequest, line.addressesPerRequest) || line.addressesPerRequest < 1 || line.addressesPerRequest > 100)
        return wrong(QCoreApplication::translate("CommandLine", "--addresses-per-request takes a number from 1 to 100."));
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
