#include "models/api/usermanagementapi.h"

#include "models/core/jsonreader.h"
#include "models/core/userjson.h"
#include "models/core/userlistscan.h"

#include <utility>

namespace iam {

namespace {

QStringList usersPath(const AccountId &account)
{
    return {QStringLiteral("v2"), QStringLiteral("accounts"), account.text, QStringLiteral("users")};
}

QStringList userPath(const AccountId &account, const QString &iamOrRecordId)
{
    return usersPath(account) << iamOrRecordId;
}

QStringList settingsPath(const AccountId &account, const QString &iamOrRecordId)
{
    return userPath(account, iamOrRecordId) << QStringLiteral("settings");
}

HttpRequest toUsers(const QByteArray &verb, const QStringList &path)
{
    return HttpRequest::of(Service::UserManagement, verb, path);
}

HttpRequest listRequest(const AccountId &account, const UserListQuery &query)
{
    HttpRequest request = toUsers(QByteArrayLiteral("GET"), usersPath(account));
    request.with(QStringLiteral("limit"), query.limit)
        .with(QStringLiteral("include_settings"), query.includeSettings)
        .with(QStringLiteral("search"), query.search)
        .with(QStringLiteral("user_id"), query.userId)
        .with(QStringLiteral("_start"), query.start);
    return request;
}

/// Absolute or relative: only the decoded token in it matters, and an empty one means that there is none.
std::optional<QString> nextStartOf(const QString &nextUrl)
{
    const std::optional<QString> token = queryValue(nextUrl, QStringLiteral("_start"));
    return token && !token->isEmpty() ? token : std::nullopt;
}

} // namespace

Result<UserPage> UserPage::fromAnswer(const HttpAnswer &answer)
{
    if (std::optional<UserListBody> body = scanUserList(answer.body)) {
        return UserPage {.total = body->total,
            .limit = body->limit,
            .users = std::move(body->users),
            .nextStart = nextStartOf(body->nextUrl)};
    }
    const Result<QJsonObject> object = answer.object();
    return object.ok() ? fromJson(object.value(), {}) : Result<UserPage>(object.error());
}

Result<UserPage> UserPage::fromJson(const QJsonObject &json, const QString &path)
{
    JsonReader reader(json, path);
    UserPage page;
    page.total = reader.optionalInt(QLatin1String("total_results"));
    page.limit = reader.optionalInt(QLatin1String("limit"));
    page.users = reader.list<User>(QLatin1String("resources"), reader.requiredArray(QLatin1String("resources")),
        [&page](const QJsonObject &item, const QString &itemPath) -> Result<User> {
            Result<User> user = userFromJson(item, itemPath);
            const QJsonValue own = item.value(QLatin1String("settings"));
            if (user.ok() && own.isObject()) {
                const Result<UserSettings> read
                    = UserSettings::fromJson(own.toObject(), itemPath + QStringLiteral(".settings"));
                if (!read.ok())
                    return read.error();
                page.settings.insert(user.value().id, read.value());
            }
            return user;
        });
    page.nextStart = nextStartOf(reader.optional(QLatin1String("next_url")));
    if (reader.problem())
        return *reader.problem();
    return page;
}

QFuture<Result<UserPage>> UserManagementApi::users(const AccountId &account, const UserListQuery &query)
{
    return m_transport.callDecodedAside<UserPage>(listRequest(account, query), {}, &UserPage::fromAnswer);
}

PendingCall *UserManagementApi::users(const AccountId &account, const UserListQuery &query, const NextStartSeen &seen,
    QObject *context, const PageHandler &handler)
{
    const BodyPeek peek = [seen, found = false](const QByteArray &beginning) mutable {
        if (found)
            return;
        if (const std::optional<QString> start = nextStartOf(foretoldNextUrl(beginning))) {
            found = true;
            seen(*start);
        }
    };
    const auto decode = [prepare = m_preparation](const HttpAnswer &answer) -> Result<UserPage> {
        Result<UserPage> read = UserPage::fromAnswer(answer);
        if (!read.ok() || !prepare)
            return read;
        UserPage page = read.value();
        page.users.setPreparation(prepare(page.users));
        return page;
    };
    return m_transport.callDecodedAside<UserPage>(listRequest(account, query), peek, decode, context, handler);
}

QFuture<Result<User>> UserManagementApi::user(
    const AccountId &account, const QString &iamOrRecordId, std::optional<bool> includeActivity)
{
    HttpRequest request = toUsers(QByteArrayLiteral("GET"), userPath(account, iamOrRecordId));
    request.with(QStringLiteral("include_activity"), includeActivity);
    return m_transport.call<User>(request, [](const HttpAnswer &answer) -> Result<User> {
        const Result<QJsonObject> object = answer.object();
        return object.ok() ? userFromJson(object.value(), {}) : Result<User>(object.error());
    });
}

QFuture<Result<UserActivity>> UserManagementApi::activity(const AccountId &account, const QString &iamOrRecordId)
{
    HttpRequest request = toUsers(QByteArrayLiteral("GET"), userPath(account, iamOrRecordId));
    request.with(QStringLiteral("include_activity"), std::optional(true));
    return m_transport.call<UserActivity>(request);
}

QFuture<Result<QList<InvitedUser>>> UserManagementApi::invite(const AccountId &account, const Invitation &invitation)
{
    HttpRequest request = toUsers(QByteArrayLiteral("POST"), usersPath(account));
    request.json(invitation.toJson());
    return m_transport.call<QList<InvitedUser>>(request, [](const HttpAnswer &answer) -> Result<QList<InvitedUser>> {
        const Result<QJsonObject> object = answer.object();
        if (!object.ok())
            return object.error();
        JsonReader reader(object.value());
        QList<InvitedUser> invited = reader.requiredList<InvitedUser>(QLatin1String("resources"));
        if (reader.problem())
            return *reader.problem();
        return invited;
    });
}

QFuture<Result<Done>> UserManagementApi::updateProfile(
    const AccountId &account, const QString &iamOrRecordId, const ProfileChange &change)
{
    HttpRequest request = toUsers(QByteArrayLiteral("PATCH"), userPath(account, iamOrRecordId));
    return m_transport.callWithoutBody(request.json(change.toJson()));
}

QFuture<Result<Done>> UserManagementApi::remove(
    const AccountId &account, const QString &iamOrRecordId, std::optional<bool> includeActivity)
{
    HttpRequest request = toUsers(QByteArrayLiteral("DELETE"), userPath(account, iamOrRecordId));
    return m_transport.callWithoutBody(request.with(QStringLiteral("include_activity"), includeActivity));
}

QFuture<Result<Done>> UserManagementApi::removeInBackground(const AccountId &account, const QString &iamOrRecordId)
{
    QStringList path = userPath(account, iamOrRecordId);
    path.first() = QStringLiteral("v3");
    return m_transport.callWithoutBody(toUsers(QByteArrayLiteral("DELETE"), path));
}

QFuture<Result<Done>> UserManagementApi::removeByAddress(const AccountId &account, const RemovalAddress &address)
{
    HttpRequest request = toUsers(QByteArrayLiteral("DELETE"), usersPath(account));
    if (!address.ibmid.isEmpty())
        request.with(QStringLiteral("user_id"), address.ibmid);
    if (!address.email.isEmpty())
        request.with(QStringLiteral("email"), address.email);
    if (!address.realm.isEmpty())
        request.with(QStringLiteral("realm"), address.realm);
    return m_transport.callWithoutBody(request);
}

QFuture<Result<UserSettings>> UserManagementApi::settings(const AccountId &account, const QString &iamOrRecordId)
{
    return m_transport.call<UserSettings>(toUsers(QByteArrayLiteral("GET"), settingsPath(account, iamOrRecordId)));
}

QFuture<Result<Done>> UserManagementApi::updateSettings(
    const AccountId &account, const QString &iamOrRecordId, const UserSettingsChange &change)
{
    HttpRequest request = toUsers(QByteArrayLiteral("PATCH"), settingsPath(account, iamOrRecordId));
    return m_transport.callWithoutBody(request.json(change.toJson()));
}

QFuture<Result<Done>> UserManagementApi::accept(const AccountId &account)
{
    HttpRequest request = toUsers(
        QByteArrayLiteral("POST"), {QStringLiteral("v2"), QStringLiteral("users"), QStringLiteral("accept")});
    return m_transport.callWithoutBody(request.json({{QStringLiteral("account_id"), account.text}}));
}

} // namespace iam
