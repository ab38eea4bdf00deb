#include "models/core/safetext.h"
#include "tests/unit/copyas/copyassamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace iam;
using namespace iam::test;
using namespace iam::copyas;

namespace {

const Person ada {.iamId = QStringLiteral("IBMid-1"),
    .userId = QStringLiteral("ada@example.com"),
    .email = QStringLiteral("ada@example.com"),
    .realm = QStringLiteral("IBMid")};

QString cli(const Action &action, bool force = false)
{
    return copyas::text({action}, {.account = sampleAccount(), .force = force}, Format::Cli);
}

} // namespace

class TestCopyAsText : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreThoseOfTheTable()
    {
        QCOMPARE(cli(Invite {{.emails = {QStringLiteral("a@example.com"), QStringLiteral("b@example.com")},
                     .groups = {{QStringLiteral("AccessGroupId-1")}, {QStringLiteral("AccessGroupId-2")}}}}),
            QStringLiteral("ibmcloud account user-invite a@example.com --access-groups AccessGroupId-1,AccessGroupId-2\n"
                           "ibmcloud account user-invite b@example.com --access-groups AccessGroupId-1,AccessGroupId-2\n"));
        QCOMPARE(cli(Resend {QStringLiteral("a@example.com")}), QStringLiteral("ibmcloud account user-reinvite a@example.com\n"));
        const QString removal = QStringLiteral("ibmcloud account user-remove ada@example.com -c ") + sampleAccount().text;
        QCOMPARE(cli(Remove {.person = ada}), removal + QLatin1Char('\n'));
        QCOMPARE(cli(Remove {.person = ada}, true), removal + QStringLiteral(" -f\n"));
        QCOMPARE(cli(ChangeProfile {ada, {.state = UserState::ClassicDisabled}}),
            QStringLiteral("ibmcloud account user-status-update ada@example.com DISABLED_CLASSIC_INFRASTRUCTURE\n"));
        QVERIFY(cli(Accept {}).endsWith(QStringLiteral("ibmcloud login -c %1 --accept\n").arg(sampleAccount().text)));
    }

    void whatACommandCannotSayIsSaid()
    {
        const QString text = cli(Invite {{.emails = {QStringLiteral("a@example.com")},
            .policies = {{.roles = {QStringLiteral("r")}, .attributes = {}}},
            .classicPermissions = QStringList {QStringLiteral("X")}}});
        QVERIFY(text.contains(QStringLiteral("# Not said by these commands: 1 policy")));
        QVERIFY(text.contains(QStringLiteral("# Not said by these commands: 1 classic permission.")));
        QVERIFY(cli(RemoveByAddress {.email = QStringLiteral("a@example.com"), .realm = QStringLiteral("SL")})
                    .contains(QStringLiteral("the realm SL")));
        for (const Action &action : QList<Action> {ChangeClassic {ada, {.parentId = QStringLiteral("x")}}, AddVpnUser {}, UpdateIbmid {ada, QStringLiteral("n")}}) {
            QVERIFY(cli(action).startsWith(QStringLiteral("# ibmcloud has no command")));
            QVERIFY(cli(action).contains(QStringLiteral("curl -X ")));
        }
        const Context demo {.account = sampleAccount(), .hosts = {QUrl(QStringLiteral("http://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:1"))}};
        QVERIFY(copyas::text({Resend {QStringLiteral("a@example.com")}}, demo, Format::Cli).contains(QStringLiteral("not to http://127.0.0.1:1")));
    }

    void everyActionHasATextInEveryFormat()
    {
        for (const QString &hostile : hostileTexts()) {
            for (const CopySample &sample : copySamples(hostile)) {
                for (const Format format : formats()) {
                    for (const Shell shell : {Shell::Posix, Shell::PowerShell}) {
                        const QString text = copyas::text({sample.action}, {.account = sampleAccount(), .shell = shell}, format);
                        const QByteArray what = QByteArray(sample.name) + " as " + formatName(format).toUtf8() + ": " + text.toUtf8();
                        QVERIFY2(text.trimmed().size() > 20, what.constData());
                        QVERIFY2(text.endsWith(QLatin1Char('\n')), what.constData());
                        QVERIFY2(!text.contains(QStringLiteral("never-Shown-1!")), what.constData());
                        for (const QString &line : text.split(QLatin1Char('\n'))) {
                            QString shown = line;
                            QCOMPARE(visibleText(shown.remove(QLatin1Char('\t'))), shown); // nothing hidden is copied
                        }
                    }
                }
            }
        }
    }

    void tokensArePlaceholders()
    {
        for (const CopySample &sample : copySamples(QStringLiteral("a@example.com"))) {
            const QString curl = copyas::text({sample.action}, {.account = sampleAccount()}, Format::Curl);
            QVERIFY(curl.contains(QStringLiteral("\"Authorization: Bearer $IAM_TOKEN\"")));
        }
    }

    void powerShellSendsTheBodyThroughAPipeInAscii()
    {
        for (const QString &hostile : hostileTexts()) {
            const Invite invite {{.emails = {hostile}}};
            const QString text = copyas::text({invite}, {.account = sampleAccount(), .shell = Shell::PowerShell}, Format::Curl);
            const QString body = text.left(text.indexOf(QStringLiteral(" | curl.exe")));
            QVERIFY(body.startsWith(QLatin1Char('\'')) && body.endsWith(QLatin1Char('\'')));
            for (const QChar unit : body)
                QVERIFY(unit.unicode() < 0x7f);
            QString json = body.mid(1, body.size() - 2);
            json.replace(QStringLiteral("''"), QStringLiteral("'"));
            QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object(), invite.invitation.toJson());
        }
    }
};

QTEST_GUILESS_MAIN(TestCopyAsText)
#include "tst_copyastext.moc"
