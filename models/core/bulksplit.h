#pragma once

#include "models/core/actionrules.h"

#include <QList>

namespace iam {

/// What of a selection an action fits, and what is left out and why (B57, B59). Places are those of the subjects.
struct BulkSplit
{
    /// What only a reading can tell.
    enum class Other { No, InGroup, NotInGroup, Gone };
    struct LeftOut
    {
        qsizetype place = 0;
        Refusal refusal = Refusal::No; ///< No: another of these, or the state is not known
        bool isSoAlready = false;
        int sentSecondsAgo = -1; ///< of an invitation that has just been sent; -1: not the reason
        Other other = Other::No;
        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };
    QList<qsizetype> fits {};
    QList<LeftOut> leftOut {};
    bool ownerLeftOut = false; ///< of something that is never done to the owner
    bool selfLeftOut = false;
    bool unchecked = false; ///< a right that counts could not be read: the service has the last word

    friend bool operator==(const BulkSplit &, const BulkSplit &) = default;
};

/// `status`: what ChangeStatus sets; of no account for other actions. A state that is new to us fits nothing.
[[nodiscard]] BulkSplit splitFor(UserAction action, UserStatus status, const QList<ActionSubject> &subjects, const Actor &actor);

} // namespace iam
