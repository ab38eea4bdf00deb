#pragma once

#include "models/copyas/action.h"
#include "models/core/actionrules.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace iam {

/// One thing that can be copied: what it does, in words, and what is sent for it.
struct CopyAsChoice
{
    QString title {};
    QList<copyas::Action> actions {};
    bool asks = false; ///< the command-line tool asks before it does this
};

/// A row with what decides about its actions.
struct CopyAsSubject
{
    User user {};
    ActionSubject subject {};
};

/// What "Copy as" offers for rows: the actions that belong to their states, also those that the actor may not do.
class CopyAsChoices
{
    Q_DECLARE_TR_FUNCTIONS(iam::CopyAsChoices)

public:
    [[nodiscard]] static QList<CopyAsChoice> of(const QList<CopyAsSubject> &subjects, const Actor &actor);
};

} // namespace iam
