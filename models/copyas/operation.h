#pragma once

#include "models/copyas/call.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace iam::copyas {

/// The parts of the official SDKs that have our operations.
enum class SdkService { UserManagement, AccessGroups, PolicyManagement };

struct SdkParameter
{
    QString name {}; ///< as on the wire: "iam_policy"
    QJsonValue value {};
};

/// A call as an operation of the official SDKs. The languages write the same names in their own way.
struct SdkOperation
{
    SdkService service = SdkService::UserManagement;
    QString name {}; ///< "inviteUsers"
    QList<SdkParameter> parameters {};
};

/// Nothing where the SDKs have no such operation, or it cannot say all of the call.
[[nodiscard]] std::optional<SdkOperation> operationOf(const Action &action, const AccountId &account);
/// The model of a parameter (`parent` empty) or of a member of a model, for typed languages; empty for plain values.
[[nodiscard]] QString modelOf(SdkService service, const QString &parent, const QString &name);

} // namespace iam::copyas
