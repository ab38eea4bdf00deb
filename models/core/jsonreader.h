#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace iam {

/// Reads the members of one JSON object and keeps the first problem with its path, such as "resources[3].iam_id".
/// A member that is absent or null counts as absent. Members nobody asks for are ignored.
class JsonReader
{
public:
    /// `path` is where the object stands in the answer; empty for the top.
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] QString required(QLatin1String key);
    [[nodiscard]] QString optional(QLatin1String key, const QString &fallback = {});
    /// Also takes a number or a blank: some services send codes both ways.
    [[nodiscard]] QString optionalText(QLatin1String key);
    [[nodiscard]] bool optionalBool(QLatin1String key, bool fallback = false);
    [[nodiscard]] std::optional<bool> maybeBool(QLatin1String key);
    [[nodiscard]] int requiredInt(QLatin1String key);
    [[nodiscard]] int optionalInt(QLatin1String key, int fallback = 0);
    /// In UTC; invalid if absent or blank. Reads every spelling in docs/protocol.md, "Encodings".
    [[nodiscard]] QDateTime optionalTime(QLatin1String key);
    [[nodiscard]] QJsonObject optionalObject(QLatin1String key);
    [[nodiscard]] QJsonObject requiredObject(QLatin1String key);
    [[nodiscard]] QJsonArray optionalArray(QLatin1String key);
    [[nodiscard]] QJsonArray requiredArray(QLatin1String key);
    [[nodiscard]] QStringList optionalStrings(QLatin1String key);

    /// Every element by `read(const QJsonObject &, const QString &path)`, which gives a `Result<T>`.
    template <typename T, typename Read>
    [[nodiscard]] QList<T> list(QLatin1String key, const QJsonArray &array, Read read)
    {
        QList<T> values;
        values.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = elementPath(key, i);
            if (!array.at(i).isObject()) {
                failNotObject(path);
                return {};
            }
            const Result<T> value = read(array.at(i).toObject(), path);
            if (!value.ok()) {
                adopt(value.error());
                return {};
            }
            values.append(value.value());
        }
        return values;
    }
    template <typename T>
    [[nodiscard]] QList<T> requiredList(QLatin1String key)
    {
        return list<T>(key, requiredArray(key), &T::fromJson);
    }
    template <typename T>
    [[nodiscard]] QList<T> optionalList(QLatin1String key)
    {
        return list<T>(key, optionalArray(key), &T::fromJson);
    }

    [[nodiscard]] bool has(QLatin1String key) const;
    [[nodiscard]] QString pathOf(QLatin1String key) const;
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    void fail(QLatin1String key, const QString &what) { failAt(pathOf(key), what); }
    /// Takes over the problem of a part that was read elsewhere; the first one stays.
    void adopt(const ApiError &error);
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }

private:
    void failAt(const QString &path, const QString &what);
    void failNotObject(const QString &path);
    [[nodiscard]] QString elementPath(QLatin1String key, qsizetype index) const;
    [[nodiscard]] QJsonValue member(QLatin1String key, bool needed);

    QJsonObject m_object;
    QString m_path;
    std::optional<ApiError> m_problem;
};

/// A time as the services write it, in UTC; invalid if it cannot be read.
[[nodiscard]] QDateTime timeFromWire(const QString &text);
[[nodiscard]] QDateTime timeFromWire(QLatin1String text);

} // namespace iam
