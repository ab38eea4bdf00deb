#pragma once

#include "models/api/httptransport.h"
#include "models/core/accountsummary.h"
#include "models/core/activityevent.h"
#include "models/core/classicaccess.h"
#include "models/core/user.h"
#include "models/core/vpnuser.h"

#include <QStringList>

#include <optional>

namespace iam {

/// What a service can do beyond the documented protocol.
struct Capabilities
{
    QStringList extensions {}; ///< "ibmid", "vpn_users", "classic", "events", "invitee"
    [[nodiscard]] bool has(QLatin1String extension) const { return extensions.contains(extension); }
    [[nodiscard]] static Result<Capabilities> fromJson(const QJsonObject &json, const QString &path);
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

struct EventQuery
{
    std::optional<int> limit {};
    std::optional<QString> start {}; ///< `ActivityEventPage::nextStart` of the page before
    std::optional<QString> action {};
    std::optional<QDateTime> since {};
};

struct IbmidUpdate
{
    IamId oldIamId {};
    IamId newIamId {};
    User user {};
    [[nodiscard]] static Result<IbmidUpdate> fromJson(const QJsonObject &json, const QString &path);
};

/// Ours, not IBM's: everything under /ext/v1 (docs/protocol.md, "Our extensions").
class ExtensionsApi
{
public:
    explicit ExtensionsApi(HttpTransport &transport)
        : m_transport(transport)
    {
    }

    /// A service that does not know the question has none.
    [[nodiscard]] QFuture<Result<Capabilities>> capabilities();
    [[nodiscard]] QFuture<Result<QList<AccountSummary>>> accounts();
    [[nodiscard]] QFuture<Result<AccountSummary>> account(const AccountId &account);
    [[nodiscard]] QFuture<Result<ActivityEventPage>> events(const AccountId &account, const EventQuery &query);
    /// For the account's owner; the record stays, its IAM ID and IBMid change.
    [[nodiscard]] QFuture<Result<IbmidUpdate>> updateIbmid(
        const AccountId &account, const QString &iamOrRecordId, const QString &newIbmid);
    [[nodiscard]] QFuture<Result<User>> addVpnUser(const AccountId &account, const VpnUserDraft &draft);
    [[nodiscard]] QFuture<Result<ClassicAccess>> classicAccess(
        const AccountId &account, const QString &iamOrRecordId);
    [[nodiscard]] QFuture<Result<Done>> updateClassicAccess(
        const AccountId &account, const QString &iamOrRecordId, const ClassicAccessChange &change);

private:
    HttpTransport &m_transport;
};

} // namespace iam
