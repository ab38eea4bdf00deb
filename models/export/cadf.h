#pragma once

#include "models/core/changerecord.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace iam {

/// Who made the changes, and with which program; the journal's entries do not say it.
struct CadfContext
{
    QString actorEmail {};
    QString agent {}; ///< "iam-console/0.1.0"
};

/// An entry of the journal as an event (docs/protocol.md, "Activity events"). The request goes along without secrets.
[[nodiscard]] QJsonObject cadfEvent(const ChangeRecord &record, const CadfContext &context);
/// The service's word for the kind of change: "user-management.user.invite".
[[nodiscard]] QString cadfAction(ChangeKind kind);
/// A JSON array of events, one a line.
[[nodiscard]] QByteArray cadfFile(const QList<ChangeRecord> &records, const CadfContext &context);

} // namespace iam
