// The programs of "Copy as": well formed, with exactly the values of the action, and with the names of the official SDKs.
#include "models/copyas/literal.h"
#include "models/copyas/operation.h"
#include "tests/support/hclreader.h"
#include "tests/support/sourcescan.h"
#include "tests/unit/copyas/copyassamples.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace iam::copyas;

namespace {

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        collect(item, texts);
    const QJsonObject map = value.toObject();
    for (const QJsonValue &item : map)
        collect(item, texts);
}

struct Program
{
    const char *name;
    Action action;
    QString text;
};

QList<Program> programs(Format format)
{
    QList<Program> all;
    for (const QString &hostile : hostileTexts()) {
        for (const CopySample &sample : copySamples(hostile))
            all.append({sample.name, sample.action, copyas::text({sample.action}, {.account = sampleAccount()}, format)});
    }
    return all;
}

/// Answers every import and keeps every call of the SDK as a line of JSON.
const char *const pythonStage = R"(
import json, os, sys, types, contextlib, io, urllib.request
calls = []
class Response:
    def get_status_code(self): return 200
    def get_result(self): return None
def client(name):
    class Client:
        def __init__(self, authenticator): assert authenticator.token == "t"
        def set_service_url(self, url): self.url = url
        def __getattr__(self, operation):
            def call(**parameters):
                calls.append({"service": name, "operation": operation, "parameters": parameters})
                return Response()
            return call
    return Client
class Authenticator:
    def __init__(self, token): self.token = token
core = types.ModuleType("ibm_cloud_sdk_core"); authenticators = types.ModuleType("ibm_cloud_sdk_core.authenticators")
authenticators.BearerTokenAuthenticator = Authenticator
services = types.ModuleType("ibm_platform_services")
for name in ["UserManagementV1", "IamAccessGroupsV2", "IamPolicyManagementV1"]: setattr(services, name, client(name))
sys.modules.update({"ibm_cloud_sdk_core": core, "ibm_cloud_sdk_core.authenticators": authenticators, "ibm_platform_services": services})
class Answer:
    status = 200
    def read(self): return b""
    def __enter__(self): return self
    def __exit__(self, *rest): return False
def urlopen(request):
    calls.append({"method": request.method, "url": request.full_url, "headers": dict(request.header_items()),
                  "body": json.loads(request.data) if request.data else None})
    return Answer()
urllib.request.urlopen = urlopen
os.environ["IAM_TOKEN"] = "t"
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(open(path, encoding="utf-8", newline="").read(), path, "exec"), {})
assert len(calls) == len(sys.argv) - 1
print(json.dumps(calls))
)";

} // namespace

class TestCopyAsPrograms : public QObject
{
    Q_OBJECT

private slots:
    void everyProgramIsWellFormedAndHoldsTheValues_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("language");
        QTest::addRow("Python") << static_cast<int>(Format::Python) << static_cast<int>(SourceLanguage::Python);
        QTest::addRow("Go") << static_cast<int>(Format::Go) << static_cast<int>(SourceLanguage::Go);
        QTest::addRow("Node") << static_cast<int>(Format::Node) << static_cast<int>(SourceLanguage::Node);
        QTest::addRow("Java") << static_cast<int>(Format::Java) << static_cast<int>(SourceLanguage::Java);
    }

    void everyProgramIsWellFormedAndHoldsTheValues()
    {
        QFETCH(int, format);
        QFETCH(int, language);
        for (const Program &program : programs(static_cast<Format>(format))) {
            const SourceScan scan = scanSource(program.text, static_cast<SourceLanguage>(language));
            QVERIFY2(scan.problem.isEmpty(), qPrintable(scan.problem + QLatin1Char('\n') + program.text));
            QStringList expected;
            const Call call = callOf(program.action, sampleAccount());
            if (const auto operation = operationOf(program.action, sampleAccount())) {
                for (const SdkParameter &parameter : operation->parameters)
                    collect(parameter.value, expected);
            } else {
                expected << call.url(Hosts::ibmCloud());
                const bool embedded = format == static_cast<int>(Format::Go) || format == static_cast<int>(Format::Java);
                if (call.body && embedded) {
                    bool found = false;
                    for (const QString &text : scan.texts)
                        found = found || QJsonDocument::fromJson(text.toUtf8()).object() == *call.body;
                    QVERIFY2(found, qPrintable(program.text));
                } else if (call.body) {
                    collect(*call.body, expected);
                }
            }
            const QSet<QString> texts(scan.texts.cbegin(), scan.texts.cend());
            for (const QString &text : expected)
                QVERIFY2(texts.contains(text), qPrintable(text + QStringLiteral(" is missing in\n") + program.text));
        }
    }

    void terraformIsWellFormedAndHoldsTheValues()
    {
        for (const Program &program : programs(Format::Terraform)) {
            const HclDocument document = readHcl(program.text);
            QVERIFY2(document.problem.isEmpty(), qPrintable(document.problem + QLatin1Char('\n') + program.text));
            QVERIFY(document.blocks.size() >= 1);
            if (const auto *invite = std::get_if<Invite>(&program.action)) {
                const QJsonObject resource = document.blocks.at(1).toObject();
                QCOMPARE(resource.value(QLatin1String("labels")).toArray().first().toString(), QStringLiteral("ibm_iam_user_invite"));
                QCOMPARE(resource.value(QLatin1String("arguments")).toObject().value(QLatin1String("users")).toArray(),
                    QJsonArray::fromStringList(invite->invitation.emails));
            }
            if (const auto *create = std::get_if<CreatePolicy>(&program.action)) {
                QStringList texts;
                collect(document.blocks, texts);
                for (const PolicyAttribute &attribute : create->policy.resource)
                    QVERIFY(attribute.key == QLatin1String("accountId") || texts.contains(attribute.valueText()));
                QCOMPARE(texts.contains(QStringLiteral("rule_conditions")), create->policy.rule.has_value());
            }
        }
    }

    void theReadersRefuseWhatIsWrong()
    {
        for (const char *wrong : {"a {\n", "a \"b\n\" {\n}\n", "x = 1\n", "a {\n x = \"${y}\"\n}\n", "a {\n x = [1 2]\n}\n", "a {\n x = 1 y = 2\n}\n",
                 "a {\n x = \"\\q\"\n}\n", "a {\n x = 1\n x = 2\n}\n", "a {\n x = \n}\n"})
            QVERIFY2(!readHcl(QLatin1String(wrong)).problem.isEmpty(), wrong);
        for (const char *wrong : {"f(", "f(]", "x = \"a", "x = \"a\nb\"", "x = 'a'", "x = \"\\q\""})
            QVERIFY2(!scanSource(QLatin1String(wrong), SourceLanguage::Go).problem.isEmpty(), wrong);
        // In Java an escaped line end is one, in comments and in texts.
        QVERIFY(!scanSource(QStringLiteral("x = \"a\\u000ab\""), SourceLanguage::Java).problem.isEmpty());
        QVERIFY(!scanSource(QStringLiteral("// \\u000a ("), SourceLanguage::Java).problem.isEmpty());
    }

    /// Runs every Python program, with a stage in the place of the SDK: it calls what the console calls.
    void pythonProgramsCallTheOperation()
    {
        QTemporaryDir folder;
        const QList<Program> all = programs(Format::Python);
        QStringList arguments {folder.filePath(QStringLiteral("stage.py"))};
        const auto write = [](const QString &path, const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(arguments.first(), pythonStage));
        for (qsizetype i = 0; i < all.size(); ++i) {
            arguments << folder.filePath(QStringLiteral("p%1.py").arg(i));
            QVERIFY(write(arguments.last(), all.at(i).text.toUtf8()));
        }
        QProcess python;
        python.start(QStringLiteral("python3"), arguments);
        QVERIFY2(python.waitForFinished(120'000), qPrintable(python.errorString()));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QJsonArray calls = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(calls.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QJsonObject made = calls.at(i).toObject();
            const Call call = callOf(all.at(i).action, sampleAccount());
            if (const auto operation = operationOf(all.at(i).action, sampleAccount())) {
                QJsonObject parameters;
                for (const SdkParameter &parameter : operation->parameters)
                    parameters.insert(parameter.name, parameter.value);
                QCOMPARE(made.value(QLatin1String("parameters")).toObject(), parameters);
                QCOMPARE(made.value(QLatin1String("operation")).toString(), snakeCase(operation->name));
            } else {
                QCOMPARE(made.value(QLatin1String("url")).toString(), call.url(Hosts::ibmCloud()));
                QCOMPARE(made.value(QLatin1String("method")).toString(), QString::fromLatin1(call.verb));
                QCOMPARE(made.value(QLatin1String("body")).toObject(), call.body.value_or(QJsonObject()));
                QCOMPARE(made.value(QLatin1String("headers")).toObject().value(QLatin1String("Authorization")).toString(), QStringLiteral("Bearer t"));
            }
        }
    }

    /// Where Node is installed it reads every program; the scanner has read them in any case.
    void nodeReadsItsPrograms()
    {
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty())
            return;
        QJsonArray texts;
        for (const Program &program : programs(Format::Node))
            texts.append(program.text);
        QProcess process;
        process.start(node, {QStringLiteral("-e"),
                                QStringLiteral("const vm = require('vm');"
                                               "for (const text of JSON.parse(require('fs').readFileSync(0, 'utf8'))) new vm.Script(text);")});
        process.write(QJsonDocument(texts).toJson());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// The recorded requests of the official Node client know these operations with these parameters.
    void operationsAndParametersAreTheSdks()
    {
        QHash<QString, QSet<QString>> known;
        QDirIterator files(qEnvironmentVariable("IAM_SOURCE_DIR") + QStringLiteral("/tests/conformance/vectors"), {QStringLiteral("*.json")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("vectors")).toArray();
            for (const QJsonValue &entry : vectors) {
                const QJsonObject vector = entry.toObject();
                const QStringList names = vector.value(QLatin1String("sdk_args")).toObject().keys();
                known[vector.value(QLatin1String("operation")).toString()].unite(QSet<QString>(names.cbegin(), names.cend()));
            }
        }
        QVERIFY(known.size() > 20);
        int checked = 0;
        for (const CopySample &sample : copySamples(QStringLiteral("x"))) {
            const auto operation = operationOf(sample.action, sampleAccount());
            if (!operation || !known.contains(operation->name))
                continue;
            ++checked;
            // Not among the recorded arguments of these operations; the SDKs' reference has them.
            static const QSet<QString> documented {QStringLiteral("description"), QStringLiteral("rule"), QStringLiteral("pattern"),
                QStringLiteral("altphonenumber"), QStringLiteral("photo"), QStringLiteral("language"), QStringLiteral("notificationLanguage")};
            for (const SdkParameter &parameter : operation->parameters) {
                const QString name = camelCase(parameter.name);
                QVERIFY2(known.value(operation->name).contains(name) || documented.contains(name), qPrintable(operation->name + QLatin1Char('.') + name));
            }
        }
        QVERIFY(checked > 15);
    }

    void severalActionsMakeOneProgram()
    {
        const QList<Action> actions {Resend {QStringLiteral("a@example.com")}, Resend {QStringLiteral("b@example.com")},
            RemoveMember {{.id = {QStringLiteral("g")}}, {.iamId = QStringLiteral("IBMid-1")}}};
        for (const Format format : {Format::Python, Format::Go, Format::Node, Format::Java}) {
            const QString text = copyas::text(actions, {.account = sampleAccount()}, format);
            QCOMPARE(text.count(QStringLiteral("a@example.com")), 1);
            QCOMPARE(text.count(QStringLiteral("b@example.com")), 1);
            QCOMPARE(text.count(QStringLiteral("\"https://user-management.cloud.ibm.com\"")), 1); // one client for both
        }
        const QString terraform = copyas::text({Invite {{.emails = {QStringLiteral("a@example.com")}}}, Invite {{.emails = {QStringLiteral("b@example.com")}}}},
            {.account = sampleAccount()}, Format::Terraform);
        QVERIFY(terraform.contains(QStringLiteral("\"invite\"")) && terraform.contains(QStringLiteral("\"invite_2\"")));
    }
};

QTEST_GUILESS_MAIN(TestCopyAsPrograms)
#include "tst_copyasprograms.moc"
