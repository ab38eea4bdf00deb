#pragma once

#include "models/copyas/action.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace iam::copyas {

/// Where the services of the account are.
struct Hosts
{
    QUrl userManagement {};
    QUrl iam {};

    [[nodiscard]] static Hosts ibmCloud();
    friend bool operator==(const Hosts &, const Hosts &) = default;
};

/// The request that an action sends, as models/api sends it: a test holds the two together for every action.
struct Call
{
    enum class Host { UserManagement, Iam };
    Host host = Host::UserManagement;
    QByteArray verb {};
    QStringList path {}; ///< plain text, part by part
    QList<std::pair<QString, QString>> query {};
    std::optional<QString> ifMatch {}; ///< the ETag of the version to replace
    std::optional<QJsonObject> body {};

    /// Percent-encoded; empty if a part of the path cannot travel: nobody can send this.
    [[nodiscard]] QString url(const Hosts &hosts) const;
    [[nodiscard]] const QUrl &base(const Hosts &hosts) const;
    /// Compact JSON; characters one cannot see, and with `ascii` all beyond ASCII, are written as \uXXXX.
    [[nodiscard]] QString bodyText(bool ascii = false) const;
};

/// Stands for a password in every text.
inline constexpr QLatin1String passwordPlaceholder("<PASSWORD>");
/// Stands for the IAM ID of a person who has not accepted yet.
inline constexpr QLatin1String iamIdPlaceholder("<IAM_ID>");
/// Stands for an ETag that is not known; it has to be read first.
inline constexpr QLatin1String etagPlaceholder("<ETAG>");

[[nodiscard]] Call callOf(const Action &action, const AccountId &account);
/// `text` is JSON: characters one cannot see become \uXXXX, with `ascii` all that are beyond ASCII.
[[nodiscard]] QString escapedJson(const QString &text, bool ascii);
/// One that cannot be seen, or that moves others.
[[nodiscard]] bool isHidden(QChar unit);

} // namespace iam::copyas
