#pragma once

#include "models/core/followup.h"

namespace iam {

/// An IBMid that is to be replaced by inviting another one (B57a): when the invitation is accepted, the old one can be
/// removed. Bound to the record that the invitation made, so that nobody else's acceptance counts.
struct Replacement
{
    enum class State {
        Planned, ///< the invitation is filled in, not sent
        Waiting, ///< sent; `user` and `sentAt` are known
        Accepted, ///< the old one can be removed; offered until that is done or declined
    };

    UserId old {};
    QString oldIbmid {}; ///< as it was, for words
    QString address {}; ///< who is invited, folded
    QDateTime plannedAt {}; ///< UTC
    UserId user {}; ///< the record of the invitation
    QDateTime sentAt {}; ///< UTC
    State state = State::Planned;

    /// The follow-up to the same invitation: what becomes of the two is decided by one rule, nextStep().
    [[nodiscard]] FollowUp asFollowUp() const { return {.user = user, .email = address, .sentAt = sentAt}; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Replacement> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

} // namespace iam
