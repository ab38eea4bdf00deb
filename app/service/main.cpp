#include "app/service/core/accountservice.h"
#include "app/service/core/terminationsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badUsage = 2;
constexpr int cannotStart = 1;

void complain(const QString &text)
{
    std::fprintf(stderr, "iam-account-service: %s\n", text.toLocal8Bit().constData());
}

std::optional<int> number(const QCommandLineParser &parser, const QString &name, int lowest, int highest)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (ok && value >= lowest && value <= highest)
        return value;
    complain(u"--%1 takes a number from %2 to %3"_s.arg(name).arg(lowest).arg(highest));
    return std::nullopt;
}

QByteArray described(const iam::service::ServiceInfo &info)
{
    QJsonObject keys;
    for (auto key = info.apiKeys.cbegin(); key != info.apiKeys.cend(); ++key)
        keys.insert(key.key(), key.value());
    const QJsonObject line { { u"url"_s, info.url.toString() },
                             { u"account_id"_s, info.accountId },
                             { u"api_keys"_s, keys },
                             { u"mail_dir"_s, info.mailDir },
                             { u"admin_token"_s, info.adminToken } };
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iam-account-service"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A loopback service that speaks the account user management protocol, for the demo and for tests."_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOption({ u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s });
    parser.addOption({ u"database"_s, u"SQLite file; :memory: keeps nothing."_s, u"FILE"_s });
    parser.addOption({ u"seed"_s, u"Data of a new database: quantum-lab, big-corp or empty."_s, u"NAME"_s, u"quantum-lab"_s });
    parser.addOption({ u"users"_s, u"Number of users of big-corp."_s, u"N"_s, u"100000"_s });
    parser.addOption({ u"processing-ms"_s, u"How long an invited user stays in Processing."_s, u"N"_s, u"1000"_s });
    if (!parser.parse(QCoreApplication::arguments())) {
        complain(parser.errorText());
        return badUsage;
    }
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    const auto port = number(parser, u"port"_s, 0, 65535);
    const auto users = number(parser, u"users"_s, 1, 2000000);
    const auto processing = number(parser, u"processing-ms"_s, 0, 24 * 3600 * 1000);
    const QString seed = parser.value(u"seed"_s);
    const bool knownSeed = seed == "quantum-lab"_L1 || seed == "big-corp"_L1 || seed == "empty"_L1;
    if (!knownSeed)
        complain(u"--seed takes quantum-lab, big-corp or empty"_s);
    if (!parser.positionalArguments().isEmpty())
        complain(u"unexpected argument: %1"_s.arg(parser.positionalArguments().first()));
    if (!port || !users || !processing || !knownSeed || !parser.positionalArguments().isEmpty())
        return badUsage;

    const iam::service::TerminationSignal termination;
    QObject::connect(&termination, &iam::service::TerminationSignal::raised, &application, &QCoreApplication::quit);
    iam::service::AccountService service;
    const QString problem = service.start({ .port = static_cast<quint16>(*port),
                                            .databaseFile = parser.value(u"database"_s),
                                            .mailDir = {},
                                            .seed = seed,
                                            .users = *users,
                                            .processingTime = std::chrono::milliseconds(*processing) });
    if (!problem.isEmpty()) {
        complain(problem);
        return cannotStart;
    }
    std::fprintf(stdout, "%s\n", described(service.info()).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
