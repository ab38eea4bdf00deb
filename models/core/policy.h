#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace iam {

struct PolicyId
{
    QString text {};
    friend bool operator==(const PolicyId &, const PolicyId &) = default;
};
inline size_t qHash(const PolicyId &id, size_t seed = 0) { return qHash(id.text, seed); }

enum class PolicyVersion { V1, V2 };

/// How an attribute is compared (docs/protocol.md, "Policies and roles").
enum class PolicyOperator {
    None, ///< v1 without the word: as StringEquals
    StringEquals,
    StringMatch, ///< `*` any run, `?` one character
    StringExists,
    StringEqualsAnyOf,
    StringMatchAnyOf,
    TimeLessThan,
    TimeLessThanOrEquals,
    TimeGreaterThan,
    TimeGreaterThanOrEquals,
    DateLessThan,
    DateLessThanOrEquals,
    DateGreaterThan,
    DateGreaterThanOrEquals,
    DateTimeLessThan,
    DateTimeLessThanOrEquals,
    DateTimeGreaterThan,
    DateTimeGreaterThanOrEquals,
    DayOfWeekEquals,
    DayOfWeekAnyOf,
    Unknown, ///< a word that is new to us: `unknownOperator` keeps it
};
/// Any word new to us is Unknown.
[[nodiscard]] PolicyOperator policyOperatorFromWire(const QString &word);
/// The service's word; empty for None and Unknown.
[[nodiscard]] QString wireText(PolicyOperator op);

/// One comparison: of a subject, a resource, a tag or, in a rule, of the time or the resource.
struct PolicyAttribute
{
    QString key {}; ///< "serviceName", or "{{environment.attributes.day_of_week}}" in a rule
    QJsonValue value {}; ///< a string; also true/false, a number or a list, by operator
    PolicyOperator op = PolicyOperator::StringEquals;
    QString unknownOperator {};

    /// The value as words, for showing; lists are joined with ", ".
    [[nodiscard]] QString valueText() const;
    friend bool operator==(const PolicyAttribute &, const PolicyAttribute &) = default;
};

/// One condition of a rule, or several joined; the service takes two levels and ten conditions at most.
struct PolicyCondition
{
    enum class Join { None, And, Or };
    Join join = Join::None;
    PolicyAttribute comparison {}; ///< for None
    std::vector<PolicyCondition> conditions {}; ///< for And, Or

    friend bool operator==(const PolicyCondition &left, const PolicyCondition &right);
};

struct PolicyRole
{
    QString crn {};
    QString displayName {}; ///< if the service tells it
    friend bool operator==(const PolicyRole &, const PolicyRole &) = default;
};

/// A policy of either version. For creating and replacing, only what the caller chooses is sent.
struct Policy
{
    PolicyId id {};
    PolicyVersion version = PolicyVersion::V2;
    QString type = QStringLiteral("access"); ///< or "authorization"
    QString description {};
    QList<PolicyAttribute> subject {}; ///< "iam_id" or "access_group_id"
    QList<PolicyRole> roles {};
    QList<PolicyAttribute> resource {};
    QList<PolicyAttribute> tags {};
    QString pattern {}; ///< v2: needed with `rule`, such as "time-based-conditions:once"
    std::optional<PolicyCondition> rule {}; ///< v2
    QString state {}; ///< "active" or "deleted"
    QString href {};
    QDateTime createdAt {};
    QString createdById {};
    QDateTime lastModifiedAt {};
    QString lastModifiedById {};
    QDateTime lastPermitAt {}; ///< v2, on request
    QString etag {}; ///< from the answer's header; empty in lists

    /// False for the placeholders by which v1 lists show v2 policies, and where a word is new to us: sending such a
    /// policy back would lose something.
    [[nodiscard]] bool isEditable() const;
    /// The first value of a resource attribute; empty if it is not there.
    [[nodiscard]] QString resourceValue(const QString &key) const;
    [[nodiscard]] QString subjectValue(const QString &key) const;

    [[nodiscard]] static Result<Policy> fromV1Json(const QJsonObject &json, const QString &path);
    [[nodiscard]] static Result<Policy> fromV2Json(const QJsonObject &json, const QString &path);
    [[nodiscard]] QJsonObject toV1Json() const;
    [[nodiscard]] QJsonObject toV2Json() const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// What a page of either version holds.
struct PolicyPage
{
    QList<Policy> policies {};
    std::optional<QString> nextStart {};
    friend bool operator==(const PolicyPage &, const PolicyPage &) = default;
};

} // namespace iam
