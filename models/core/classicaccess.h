#pragma once

#include "models/core/result.h"
#include "models/core/userstate.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace iam {

struct ClassicChild
{
    QString id {};
    UserState state = UserState::Unknown;

    [[nodiscard]] static Result<ClassicChild> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const ClassicChild &, const ClassicChild &) = default;
};

/// Classic permissions and the place in the hierarchy (docs/protocol.md, "Classic infrastructure").
struct ClassicAccess
{
    QStringList permissions {};
    QString parentId {}; ///< empty at the top
    QList<ClassicChild> children {};

    [[nodiscard]] static Result<ClassicAccess> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const ClassicAccess &, const ClassicAccess &) = default;
};

/// Only what is set is sent.
struct ClassicAccessChange
{
    std::optional<QStringList> permissions {};
    std::optional<QString> parentId {};

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ClassicAccessChange &, const ClassicAccessChange &) = default;
};

} // namespace iam
