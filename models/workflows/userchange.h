#pragma once

#include "models/core/actionrules.h"
#include "models/core/apierror.h"
#include "models/core/ids.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace iam {

/// Whom an action is about, with the words to speak of them afterwards, when the row may be gone.
struct ChangeSubject
{
    UserId id;
    QString name; ///< as shown: a name, or the address
    QString email;
    bool isOwner = false;
    bool isSelf = false;
    QString ibmid {}; ///< the sign-in name
    UserState state = UserState::Unknown; ///< as it was shown
    friend bool operator==(const ChangeSubject &, const ChangeSubject &) = default;
};

/// What became of one action on one user.
struct ChangeOutcome
{
    enum class Kind {
        Done,
        NoLongerFits, ///< the state had changed (`statusNow`): nothing was sent
        Gone, ///< the user was no longer in the account: nothing was sent
        Failed, ///< `error` says why; nothing is known to have changed
        TooSoon, ///< sent again less than a minute ago: `secondsAgo`; nothing was sent
        Unclear, ///< sent, but the answer was lost: the list shows the truth when it is read again
    };
    UserAction action = UserAction::Copy;
    ChangeSubject subject;
    Kind kind = Kind::Done;
    UserStatus statusNow = UserStatus::Unknown;
    ApiError error;
    int secondsAgo = 0;
    friend bool operator==(const ChangeOutcome &, const ChangeOutcome &) = default;
};

} // namespace iam

Q_DECLARE_METATYPE(iam::ChangeOutcome)
