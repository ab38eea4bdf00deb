// Effective access held against the service's own evaluation: whoever is Administrator on a target may make a policy for it,
// and nobody else. The policies are drawn by lot, own ones and those of a group, with wildcards and periods.
#include "models/core/effectiveaccess.h"
#include "models/core/policydraft.h"
#include "tests/support/serviceprocess.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int rounds = 12;
constexpr int grantsPerRound = 3;
const QString administrator = QStringLiteral("crn:v1:bluemix:public:iam::::role:Administrator");
const QString editor = QStringLiteral("crn:v1:bluemix:public:iam::::role:Editor");

QList<PolicyDraft> targets()
{
    using Target = PolicyDraft::Target;
    QList<PolicyDraft> list {{.target = Target::AllServices}, {.target = Target::AllAccountManagement}, {.target = Target::AllIamManagement}};
    for (const char *service : {"quantum-computing", "cloud-object-storage", "user-management", "iam-groups", "billing"})
        list.append({.target = Target::OneService, .service = QString::fromLatin1(service)});
    const auto instance = [](const char *value, bool pattern) -> PolicyDraft {
        return {.target = Target::OneService, .service = QStringLiteral("quantum-computing"), .scope = PolicyDraft::Scope::Resources,
            .conditions = {{.pattern = pattern, .value = QString::fromLatin1(value)}}};
    };
    list.append({instance("QR-ml", false), instance("QR-common", false), instance("QR-*", true), instance("*", true), instance("QR-??", true),
        instance("QR-{{*}}", true)});
    return list;
}

} // namespace

class TestEffectiveLive : public QObject
{
    Q_OBJECT

private slots:
    void theServiceJudgesAlike()
    {
        ServiceProcess service;
        QVERIFY(service.start());
        const AccountId account {service.accountId()};
        const QString vic = service.user(QStringLiteral("vic@example.com")).value(QLatin1String("iam_id")).toString();
        const QString ed = service.user(QStringLiteral("ed@example.com")).value(QLatin1String("iam_id")).toString();
        const QString group = service.send("POST", QStringLiteral("/v2/groups?account_id=%1").arg(account.text),
                                         {{QStringLiteral("name"), QStringLiteral("by lot")}}).json.value(QLatin1String("id")).toString();
        QCOMPARE(service.send("PUT", QStringLiteral("/v2/groups/%1/members").arg(group),
                     {{QStringLiteral("members"), QJsonArray {QJsonObject {{QStringLiteral("iam_id"), vic}, {QStringLiteral("type"), QStringLiteral("user")}}}}})
                     .status, 207);
        const auto make = [&](Policy policy, const QString &subjectKey, const QString &subject, const QString &who) {
            policy.subject = {{.key = subjectKey, .value = subject}};
            return service.send("POST", QStringLiteral("/v2/policies"), policy.toV2Json(), who);
        };
        QRandomGenerator lot(20261122);
        const QList<PolicyDraft> all = targets();
        int allowed = 0;
        int refused = 0;
        for (int round = 0; round < rounds; ++round) {
            QList<AccessGrant> grants;
            for (int number = 0; number < grantsPerRound; ++number) {
                PolicyDraft draft = all.at(lot.bounded(all.size()));
                draft.roles = {{.crn = lot.bounded(4) == 0 ? editor : administrator}};
                const QDateTime now = QDateTime::currentDateTimeUtc();
                if (lot.bounded(4) == 0) // one that has not begun, or one that counts now
                    draft.period = {.kind = AccessPeriod::Kind::Once, .offsetMinutes = 60,
                        .from = now.addDays(lot.bounded(2) == 0 ? 5 : -5), .until = now.addDays(9)};
                AccessGrant grant {.policy = draft.policies(account).first()};
                const bool own = lot.bounded(2) == 0;
                const Answer made = make(grant.policy, own ? QStringLiteral("iam_id") : QStringLiteral("access_group_id"), own ? vic : group, QStringLiteral("owner"));
                if (made.status == 409)
                    continue; // drawn twice
                QCOMPARE(made.status, 201);
                grant.policy.id = {made.json.value(QLatin1String("id")).toString()};
                if (!own)
                    grant.group = {group};
                for (const PolicyRole &role : grant.policy.roles)
                    grant.roles.append({.crn = role.crn});
                grants.append(grant);
            }
            for (PolicyDraft target : all) {
                target.roles = {{.crn = editor}};
                const Policy wanted = target.policies(account).first();
                const bool may = rolesOn(grants, wanted.resource, QDateTime::currentDateTimeUtc()).contains(administrator);
                const Answer answer = make(wanted, QStringLiteral("iam_id"), ed, QStringLiteral("viewer"));
                const QByteArray about = QByteArray::number(round) + ' ' + QJsonDocument(wanted.toV2Json()).toJson(QJsonDocument::Compact) + answer.body;
                QVERIFY2((answer.status != 403) == may, about.constData());
                (may ? allowed : refused) += 1;
                if (answer.status == 201)
                    QCOMPARE(service.send("DELETE", QStringLiteral("/v2/policies/") + answer.json.value(QLatin1String("id")).toString()).status, 204);
            }
            for (const AccessGrant &grant : grants)
                QCOMPARE(service.send("DELETE", QStringLiteral("/v2/policies/") + grant.policy.id.text).status, 204);
        }
        QVERIFY(allowed > rounds && refused > rounds); // the lot has tried both
    }
};

QTEST_GUILESS_MAIN(TestEffectiveLive)
#include "tst_effectivelive.moc"
