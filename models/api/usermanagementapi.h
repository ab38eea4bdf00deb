#pragma once

#include "models/api/httptransport.h"
#include "models/core/invitation.h"
#include "models/core/profilechange.h"
#include "models/core/useractivity.h"
#include "models/core/userbatch.h"
#include "models/core/usersettings.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace iam {

/// What of the list is wanted. An absent option leaves its key out.
struct UserListQuery
{
    std::optional<int> limit {}; ///< the service's own default is 100
    std::optional<QString> start {}; ///< page token: `UserPage::nextStart` of the page before
    std::optional<QString> search {}; ///< "field:value", several joined with ","
    std::optional<bool> includeSettings {};
    std::optional<QString> userId {}; ///< exact sign-in name
    friend bool operator==(const UserListQuery &, const UserListQuery &) = default;
};

struct UserPage
{
    int total = 0; ///< of all pages; 0 if the service does not tell
    int limit = 0; ///< the page size the service used
    UserBatch users {};
    std::optional<QString> nextStart {}; ///< absent on the last page
    QHash<UserId, UserSettings> settings {}; ///< on request

    [[nodiscard]] static Result<UserPage> fromAnswer(const HttpAnswer &answer);
    [[nodiscard]] static Result<UserPage> fromJson(const QJsonObject &json, const QString &path);
};

/// For removal by address; give `ibmid`, or `email` with `realm`, or all.
struct RemovalAddress
{
    QString ibmid {};
    QString email {};
    QString realm {};
};

/// Users of an account (docs/protocol.md, "Operations").
class UserManagementApi
{
public:
    explicit UserManagementApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    /// Is told the token of the next page, if there is one, as soon as that can be seen: often while the page is coming.
    /// It may be told more than once, or never.
    using NextStartSeen = std::function<void(const QString &nextStart)>;
    /// Works something out of each page of a whole list, in the thread that reads it, for who will take the page. Has to be
    /// safe there; null prepares nothing.
    using Preparation = std::function<std::shared_ptr<const UserPreparation>(const UserBatch &users)>;
    void setPreparation(Preparation preparation) { m_preparation = std::move(preparation); }
    using PageHandler = std::function<void(const Result<UserPage> &page)>;
    [[nodiscard]] QFuture<Result<UserPage>> users(const AccountId &account, const UserListQuery &query);
    /// For reading whole lists (HttpTransport::callDecodedAside()); `seen` is called in the thread of the transport,
    /// before `handler`.
    PendingCall *users(const AccountId &account, const UserListQuery &query, const NextStartSeen &seen,
        QObject *context, const PageHandler &handler);
    /// `iamOrRecordId`: an IAM ID, or the record's `id`; both are accepted everywhere.
    [[nodiscard]] QFuture<Result<User>> user(
        const AccountId &account, const QString &iamOrRecordId, std::optional<bool> includeActivity = {});
    /// Asks for the last sign-in.
    [[nodiscard]] QFuture<Result<UserActivity>> activity(const AccountId &account, const QString &iamOrRecordId);
    /// Also the way to send an invitation again: invite the same address.
    [[nodiscard]] QFuture<Result<QList<InvitedUser>>> invite(const AccountId &account, const Invitation &invitation);
    [[nodiscard]] QFuture<Result<Done>> updateProfile(
        const AccountId &account, const QString &iamOrRecordId, const ProfileChange &change);
    /// Waits for the end of the removal.
    [[nodiscard]] QFuture<Result<Done>> remove(
        const AccountId &account, const QString &iamOrRecordId, std::optional<bool> includeActivity = {});
    /// The service goes on alone: read the user until it answers NotFound, or shows RemovalFailed.
    [[nodiscard]] QFuture<Result<Done>> removeInBackground(const AccountId &account, const QString &iamOrRecordId);
    [[nodiscard]] QFuture<Result<Done>> removeByAddress(const AccountId &account, const RemovalAddress &address);
    [[nodiscard]] QFuture<Result<UserSettings>> settings(const AccountId &account, const QString &iamOrRecordId);
    [[nodiscard]] QFuture<Result<Done>> updateSettings(
        const AccountId &account, const QString &iamOrRecordId, const UserSettingsChange &change);
    /// With the invitee's own token.
    [[nodiscard]] QFuture<Result<Done>> accept(const AccountId &account);

private:
    HttpTransport &m_transport;
    Preparation m_preparation;
};

} // namespace iam
