#include "app/service/users/userrecord.h"

#include "app/service/store/database.h"
#include "app/service/store/serviceclock.h"

#include <QJsonDocument>

#include <array>
#include <string_view>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

const QString &UserRecord::columns()
{
    static const QString text = u"id, account_id, iam_id, realm, user_id, firstname, lastname, state, sub_state, email, "
                                "phonenumber, altphonenumber, photo, added_on, invited_on, invited_by, parent_id, last_login, "
                                "language, notification_language, allowed_ip_addresses, self_manage, two_factor, "
                                "security_questions_required, security_questions_setup"_s;
    return text;
}

UserRecord UserRecord::read(const Statement &row, Part part)
{
    UserRecord user { .id = row.text(0),
                      .accountId = row.text(1),
             .iamId = row.text(2),
             .realm = row.text(3),
             .userId = row.text(4),
             .firstname = row.text(5),
             .lastname = row.text(6),
             .state = row.text(7),
             .subState = row.text(8),
             .email = row.text(9),
             .phonenumber = row.text(10),
             .altphonenumber = row.text(11),
             .photo = row.text(12),
             .addedOn = row.number(13),
             .invitedOn = row.number(14),
             .invitedBy = row.text(15) };
    if (part == Part::Profile)
        return user;
    user.parentId = row.text(16);
    user.lastLogin = row.number(17);
    user.language = row.text(18);
    user.notificationLanguage = row.text(19);
    user.allowedIpAddresses = row.text(20);
    user.selfManage = row.flag(21);
    user.twoFactor = row.flag(22);
    user.securityQuestionsRequired = row.flag(23);
    user.securityQuestionsSetup = row.flag(24);
    return user;
}

QJsonObject UserRecord::settings() const
{
    return { { u"language"_s, language },
             { u"notification_language"_s, notificationLanguage },
             { u"allowed_ip_addresses"_s, allowedIpAddresses },
             { u"self_manage"_s, selfManage },
             { u"2FA"_s, twoFactor },
             { u"security_questions_required"_s, securityQuestionsRequired },
             { u"security_questions_setup"_s, securityQuestionsSetup } };
}

QJsonObject UserRecord::profile() const
{
    QByteArray json;
    appendProfile(json, false);
    return QJsonDocument::fromJson(json).object();
}

void UserRecord::appendProfile(QByteArray &json, bool withSettings) const
{
    const auto member = [&json](const char *nameAndColon, const QString &value) {
        json += nameAndColon;
        appendJsonString(json, value);
    };
    member("{\"id\":", id);
    member(",\"iam_id\":", iamId);
    member(",\"realm\":", realm);
    member(",\"user_id\":", userId);
    member(",\"firstname\":", firstname);
    member(",\"lastname\":", lastname);
    member(",\"state\":", state);
    member(",\"sub_state\":", subState);
    member(",\"email\":", email);
    member(",\"phonenumber\":", phonenumber);
    member(",\"altphonenumber\":", altphonenumber);
    member(",\"photo\":", photo);
    member(",\"account_id\":", accountId);
    member(",\"added_on\":", wireTime(addedOn));
    if (invitedOn > 0)
        member(",\"invitedOn\":", wireTime(invitedOn));
    if (!invitedBy.isEmpty())
        member(",\"invited_by\":", invitedBy);
    if (withSettings)
        json += ",\"settings\":" + QJsonDocument(settings()).toJson(QJsonDocument::Compact);
    json += '}';
}

void appendJsonString(QByteArray &json, const QString &text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    const QByteArray bytes = text.toUtf8();
    json += '"';
    const char *from = bytes.constData();
    const char *const end = from + bytes.size();
    for (const char *at = from; at != end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(from, at - from);
        from = at + 1;
        if (c == '"' || c == '\\') {
            json += '\\';
            json += *at;
        } else {
            json += "\\u00";
            json += hex[c >> 4];
            json += hex[c & 15];
        }
    }
    json.append(from, end - from);
    json += '"';
}

} // namespace iam::service
