#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

namespace iam::service {

/// What a rule is judged against.
struct Environment
{
    QDateTime now; ///< UTC
    QHash<QString, QString> resource; ///< attributes of what is accessed
};

/// A value with the distance from UTC it is meant in.
template <typename T>
struct WithOffset
{
    T value;
    std::chrono::seconds offset { 0 };
};

/// "09:00:00+02:00"; the offset is needed.
[[nodiscard]] std::optional<WithOffset<QTime>> readTime(const QString &text);
/// "2026-01-01T09:00:00+00:00"; without an offset there is no value.
[[nodiscard]] std::optional<QDateTime> readDateTime(const QString &text);
/// "2026-01-01", with or without an offset.
[[nodiscard]] std::optional<WithOffset<QDate>> readDate(const QString &text);
/// "1+00:00" (Monday) to "7+00:00", or the bare number.
[[nodiscard]] std::optional<WithOffset<int>> readDayOfWeek(const QJsonValue &value);

/// Whether one condition, or "and"/"or" of several, holds. What cannot be read does not hold: no access by mistake.
[[nodiscard]] bool ruleHolds(const QJsonObject &rule, const Environment &environment);

/// "{{resource.attributes.path}}" gives "path"; "" for other keys.
[[nodiscard]] QString resourceKey(const QString &key);

} // namespace iam::service
