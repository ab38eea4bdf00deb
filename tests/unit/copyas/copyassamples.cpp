#include "tests/unit/copyas/copyassamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace iam::test {

using namespace copyas;

AccountId sampleAccount() { return {QStringLiteral("0123456789abcdef0123456789abcdef")}; }

QStringList hostileTexts()
{
    return {
        QStringLiteral("plain@example.com"),
        QStringLiteral("o'hara \"the\" `id` $(id) ${HOME} $HOME !! \\ \\n %s %n"),
        QStringLiteral("-rf --help"),
        QStringLiteral("@/etc/passwd"),
        QStringLiteral("a\nb\r\nc\td"),
        QStringLiteral("ünïcödé 李雷 نور 😀 Рaul"),
        QStringLiteral("\u202Eevil\u202C \u200B\u2066x\u2069 \uFEFF \x1b[201~;rm"),
        QStringLiteral("‘typographic’ “quotes” ‚low‛"),
        QStringLiteral("/*x*/ // # -- <!-- ${jndi} %{y} {{x}} %%{z} $${w}"),
        QStringLiteral("a+b c/d?e=f&g#h;i|j>k<l*m~n^o(p)[q]{r},s:t"),
        QStringLiteral("'"),
        QStringLiteral("\\"),
        QStringLiteral("'''\"\"\"\\'\\\""),
        QStringLiteral("EOT\nEOT\n"),
        QString::fromUcs4(U"\U000E0041\U000E0042 tags"),
    };
}

QList<CopySample> copySamples(const QString &text)
{
    const Person person {.iamId = text, .userId = text, .email = text, .realm = QStringLiteral("IBMid")};
    const Group group {.id = {text}, .name = text};
    const QString viewer = QStringLiteral("crn:v1:bluemix:public:iam::::role:Viewer");
    const QString reader = QStringLiteral("crn:v1:bluemix:public:iam::::serviceRole:Reader");

    Policy v1;
    v1.id = {text};
    v1.etag = QStringLiteral("1-abc");
    v1.version = PolicyVersion::V1;
    v1.description = text;
    v1.subject = {{.key = QStringLiteral("iam_id"), .value = text, .op = PolicyOperator::None}};
    v1.roles = {{.crn = viewer, .displayName = QStringLiteral("Viewer")}};
    v1.resource = {{.key = QStringLiteral("accountId"), .value = sampleAccount().text},
        {.key = QStringLiteral("serviceName"), .value = QStringLiteral("quantum-computing")},
        {.key = QStringLiteral("resource"), .value = text, .op = PolicyOperator::StringMatch}};
    v1.tags = {{.key = QStringLiteral("env"), .value = text}};

    Policy v2 = v1;
    v2.version = PolicyVersion::V2;
    v2.tags.clear();
    v2.subject.first().op = PolicyOperator::StringEquals;
    v2.roles.append({.crn = reader, .displayName = QStringLiteral("Reader")});

    Policy weekly = v2;
    weekly.pattern = QStringLiteral("time-based-conditions:weekly:custom-hours");
    PolicyCondition rule {.join = PolicyCondition::Join::And};
    const auto comparison = [](const char *key, const QJsonValue &value, PolicyOperator op) {
        PolicyCondition condition;
        condition.comparison = {
            .key = QStringLiteral("{{environment.attributes.%1}}").arg(QLatin1String(key)), .value = value, .op = op};
        return condition;
    };
    rule.conditions = {comparison("day_of_week", QJsonArray {QStringLiteral("1+00:00"), QStringLiteral("5+00:00")},
                           PolicyOperator::DayOfWeekAnyOf),
        comparison("current_time", QStringLiteral("09:00:00+00:00"), PolicyOperator::TimeGreaterThanOrEquals),
        comparison("current_time", QStringLiteral("17:00:00+00:00"), PolicyOperator::TimeLessThanOrEquals)};
    weekly.rule = rule;

    Policy wildcard = v2;
    wildcard.pattern = QStringLiteral("attribute-based-condition:resource:literal-and-wildcard");
    PolicyCondition nested {.join = PolicyCondition::Join::Or};
    PolicyCondition literal;
    literal.comparison = {.key = QStringLiteral("{{resource.attributes.prefix}}"), .value = text};
    PolicyCondition inner {.join = PolicyCondition::Join::And};
    PolicyCondition like;
    like.comparison = {.key = QStringLiteral("{{resource.attributes.path}}"),
        .value = QJsonArray {text + QLatin1Char('*'), QStringLiteral("a?")},
        .op = PolicyOperator::StringMatchAnyOf};
    PolicyCondition exists;
    exists.comparison
        = {.key = QStringLiteral("{{resource.attributes.delimiter}}"), .value = true, .op = PolicyOperator::StringExists};
    inner.conditions = {like, exists};
    nested.conditions = {literal, inner};
    wildcard.rule = nested;

    Policy ofGroup = v2;
    ofGroup.subject = {{.key = QStringLiteral("access_group_id"), .value = text}};

    const Invitation invitation {.emails = {text, QStringLiteral("second@example.com")},
        .policies = {{.roles = {viewer, reader},
                         .attributes = {{QStringLiteral("accountId"), sampleAccount().text},
                             {QStringLiteral("serviceType"), QStringLiteral("service")}}},
            {.roles = {viewer},
                .attributes = {{QStringLiteral("accountId"), sampleAccount().text},
                    {QStringLiteral("serviceName"), QStringLiteral("kms")}, {QStringLiteral("resource"), text}}}},
        .groups = {{QStringLiteral("AccessGroupId-1")}, {text}},
        .classicPermissions = QStringList {QStringLiteral("TICKET_VIEW"), text}};

    VpnUserDraft vpn {.userName = text,
        .email = text,
        .firstName = text,
        .lastName = text,
        .password = Secret(QByteArrayLiteral("never-Shown-1!")),
        .city = text};

    return {
        {"invite bare", Invite {{.emails = {text}}}},
        {"invite with access", Invite {invitation}},
        {"resend", Resend {text}},
        {"cancel", Remove {.person = person, .meaning = Remove::Meaning::Invitation}},
        {"remove", Remove {.person = person}},
        {"remove in background", Remove {.person = person, .inBackground = true}},
        {"leave", Remove {.person = person, .meaning = Remove::Meaning::OwnMembership}},
        {"remove by user ID", RemoveByAddress {.userId = text}},
        {"remove by address", RemoveByAddress {.email = text, .realm = QStringLiteral("IBMid")}},
        {"status", ChangeProfile {person, {.state = UserState::ClassicDisabled}}},
        {"profile", ChangeProfile {person, {.firstName = text, .lastName = text, .email = text, .phone = QString(), .alternatePhone = text, .photo = text}}},
        {"profile and status", ChangeProfile {person, {.firstName = text, .state = UserState::Active}}},
        {"parent", ChangeClassic {person, {.parentId = text}}},
        {"classic permissions", ChangeClassic {person, {.permissions = QStringList {text}}}},
        {"settings", ChangeSettings {person, {.language = text, .notificationLanguage = text, .allowedIpAddresses = text, .selfManage = false}}},
        {"add members", AddMembers {group, {person, Person {.iamId = QStringLiteral("IBMid-2"), .email = QStringLiteral("b@example.com")}}}},
        {"add to groups", AddToGroups {person, {group, Group {.id = {QStringLiteral("AccessGroupId-2")}}}}},
        {"remove member", RemoveMember {group, person}},
        {"remove members", RemoveMembers {group, {person}}},
        {"remove from all groups", RemoveFromAllGroups {person}},
        {"create v1", CreatePolicy {v1, {.person = person}}},
        {"create v2", CreatePolicy {v2, {.person = person}}},
        {"create weekly", CreatePolicy {weekly, {.person = person}}},
        {"create wildcard", CreatePolicy {wildcard, {.person = person}}},
        {"create for a group", CreatePolicy {ofGroup, {.group = group}}},
        {"replace v1", ReplacePolicy {v1, {.person = person}}},
        {"replace v2", ReplacePolicy {weekly, {.person = person}}},
        {"delete v1", DeletePolicy {v1, {.person = person}}},
        {"delete v2", DeletePolicy {ofGroup, {.group = group}}},
        {"accept", Accept {}},
        {"vpn user", AddVpnUser {vpn}},
        {"ibmid", UpdateIbmid {person, text}},
        {"read", ReadUser {person}},
        {"sent", Sent {{.method = QByteArrayLiteral("PATCH"),
                     .path = QStringLiteral("/v2/accounts/%1/users/%2?include_activity=true")
                                 .arg(sampleAccount().text, QString::fromLatin1(QUrl::toPercentEncoding(text))),
                     .body = QJsonDocument(QJsonObject {{QStringLiteral("lastname"), text}}).toJson()}}},
    };
}

} // namespace iam::test
