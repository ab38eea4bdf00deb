#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace iam::service {

class Statement;

/// The words for states on the wire.
namespace state {
inline constexpr QLatin1StringView processing("PROCESSING");
inline constexpr QLatin1StringView pending("PENDING");
inline constexpr QLatin1StringView active("ACTIVE");
inline constexpr QLatin1StringView vpnOnly("VPN_ONLY");
inline constexpr QLatin1StringView classicDisabled("DISABLED_CLASSIC_INFRASTRUCTURE");
inline constexpr QLatin1StringView suspended("SUSPENDED");
inline constexpr QLatin1StringView processingFailed("ERROR_WHILE_PROCESSING");
inline constexpr QLatin1StringView deletingFailed("ERROR_WHILE_DELETING");
inline constexpr QLatin1StringView iamIdInvalid("IAMID_INVALID");
} // namespace state

/// One user of one account, as stored.
struct UserRecord
{
    QString id; ///< 32 hex digits; stays when the IAM ID changes
    QString accountId;
    QString iamId;
    QString realm;
    QString userId;
    QString firstname;
    QString lastname;
    QString state;
    QString subState;
    QString email;
    QString phonenumber;
    QString altphonenumber;
    QString photo;
    qint64 addedOn = 0;
    qint64 invitedOn = 0; ///< 0: never invited
    QString invitedBy; ///< IAM ID
    QString parentId; ///< record id; the classic hierarchy
    qint64 lastLogin = 0;
    QString language;
    QString notificationLanguage;
    QString allowedIpAddresses;
    bool selfManage = false;
    bool twoFactor = false;
    bool securityQuestionsRequired = false;
    bool securityQuestionsSetup = false;

    /// The columns read() expects, in its order.
    static const QString &columns();
    enum class Part { All, Profile };
    /// A profile alone is quicker: settings stay as in a new record.
    [[nodiscard]] static UserRecord read(const Statement &row, Part part = Part::All);

    [[nodiscard]] bool isInvitation() const { return state == state::processing || state == state::pending || state == state::processingFailed; }
    [[nodiscard]] QJsonObject profile() const;
    [[nodiscard]] QJsonObject settings() const;
    /// The profile as JSON text, written without a tree: a page holds a hundred of them.
    void appendProfile(QByteArray &json, bool withSettings) const;
};

/// Appends a JSON string with its quotation marks.
void appendJsonString(QByteArray &json, const QString &text);

} // namespace iam::service
