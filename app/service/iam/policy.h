#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace iam::service {

/// One attribute of a subject, a resource or a tag list: what v1 calls name and v2 calls key.
struct Attribute
{
    QString key;
    QString op = QStringLiteral("stringEquals");
    QJsonValue value;

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

using Attributes = QList<Attribute>;

/// The value of the first attribute of that key; "" when there is none.
[[nodiscard]] QString valueOf(const Attributes &attributes, QStringView key);
[[nodiscard]] bool has(const Attributes &attributes, QStringView key);

/// How v2 writes attributes; also how they are stored.
[[nodiscard]] QJsonArray attributesToJson(const Attributes &attributes);
[[nodiscard]] Attributes attributesFromJson(const QJsonArray &array);

enum class PolicyVersion { V1 = 1, V2 = 2 };

/// A policy in the form both versions are read into and written from.
struct Policy
{
    QString id;
    QString accountId;
    PolicyVersion version = PolicyVersion::V2;
    QString type = QStringLiteral("access");
    QString description;
    Attributes subject;
    Attributes resource;
    Attributes tags;
    QStringList roles; ///< CRNs
    QString pattern;
    QJsonObject rule;
    QString etag;
    bool deleted = false;
    qint64 createdAt = 0;
    QString createdBy;
    qint64 modifiedAt = 0;
    QString modifiedBy;

    /// The IAM ID or the group's id; "" for authorizations.
    [[nodiscard]] QString subjectId() const;
    [[nodiscard]] bool isForGroup() const { return has(subject, u"access_group_id"); }
    /// Equal for two policies that say the same of the same subject, whatever the order of their attributes and roles.
    [[nodiscard]] QString fingerprint() const;
};

/// What came out of reading a body: the policy, or why there is none.
struct PolicyDraft
{
    Policy policy;
    QString problem;
};

} // namespace iam::service
