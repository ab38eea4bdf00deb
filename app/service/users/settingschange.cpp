#include "app/service/users/settingschange.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TextSetting
{
    QLatin1StringView name;
    QString UserRecord::*member;
};

constexpr std::array languages {
    TextSetting { "language"_L1, &UserRecord::language },
    TextSetting { "notification_language"_L1, &UserRecord::notificationLanguage },
};

struct Switch
{
    QLatin1StringView name;
    QLatin1StringView updateType;
    bool UserRecord::*member;
};

constexpr std::array switches {
    Switch { "self_manage"_L1, "self_manage update"_L1, &UserRecord::selfManage },
    Switch { "2FA"_L1, "2FA update"_L1, &UserRecord::twoFactor },
    Switch { "security_questions_required"_L1, "security_questions_required update"_L1, &UserRecord::securityQuestionsRequired },
    Switch { "security_questions_setup"_L1, "security_questions_setup update"_L1, &UserRecord::securityQuestionsSetup },
};

QStringList addressList(const QString &text)
{
    QStringList addresses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        addresses.append(part.trimmed());
    return addresses;
}

bool isAddress(const QString &text)
{
    const auto single = [](const QString &part) {
        QHostAddress address;
        return part.contains(QRegularExpression(u"[.:]"_s)) && address.setAddress(part);
    };
    if (text.contains(u'/'))
        return QHostAddress::parseSubnet(text).second >= 0;
    const QStringList range = text.split(u'-');
    return range.size() <= 2 && std::all_of(range.begin(), range.end(), [&single](const QString &part) { return single(part.trimmed()); });
}

QJsonArray described(const QStringList &addresses)
{
    QJsonArray list;
    for (const QString &address : addresses) {
        list.append(QJsonObject { { u"address"_s, address },
                                  { u"addressType"_s, address.contains(u':') ? u"IPv6"_s : u"IPv4"_s } });
    }
    return list;
}

QStringList without(const QStringList &left, const QStringList &right)
{
    QStringList rest;
    std::copy_if(left.begin(), left.end(), std::back_inserter(rest), [&right](const QString &each) { return !right.contains(each); });
    return rest;
}

void changeAddresses(UserRecord &user, const QString &wanted, SettingsChange &change)
{
    const QStringList before = addressList(user.allowedIpAddresses);
    const QStringList after = addressList(wanted);
    if (!std::all_of(after.begin(), after.end(), isAddress)) {
        change.badField = u"allowed_ip_addresses"_s;
        return;
    }
    QJsonObject update { { u"updateType"_s, u"allowed_ip_addresses changes"_s } };
    if (const QStringList added = without(after, before); !added.isEmpty())
        update.insert(u"ips_added"_s, described(added));
    if (const QStringList removed = without(before, after); !removed.isEmpty())
        update.insert(u"ips_removed"_s, described(removed));
    if (update.size() > 1)
        change.updates.append(update);
    user.allowedIpAddresses = wanted;
}

} // namespace

SettingsChange changeSettingsOf(UserRecord &user, const QJsonObject &body, SettingsScope scope)
{
    SettingsChange change;
    for (const TextSetting &setting : languages) {
        if (!body.contains(setting.name))
            continue;
        if (!body.value(setting.name).isString()) {
            change.badField = setting.name;
            return change;
        }
        const QString wanted = body.value(setting.name).toString();
        if (user.*(setting.member) != wanted) {
            change.updates.append(QJsonObject { { u"initialValue"_s, user.*(setting.member) },
                                                { u"newValue"_s, wanted },
                                                { u"updateType"_s, setting.name + u" update"_s } });
            user.*(setting.member) = wanted;
        }
    }
    if (body.contains("allowed_ip_addresses"_L1)) {
        if (!body.value("allowed_ip_addresses"_L1).isString()) {
            change.badField = u"allowed_ip_addresses"_s;
        } else if (scope == SettingsScope::Own && !user.selfManage) {
            change.forbiddenField = u"allowed_ip_addresses"_s;
        } else {
            changeAddresses(user, body.value("allowed_ip_addresses"_L1).toString(), change);
        }
    }
    for (const Switch &each : switches) {
        if (!body.contains(each.name))
            continue;
        if (!body.value(each.name).isBool()) {
            change.badField = each.name;
            return change;
        }
        const bool wanted = body.value(each.name).toBool();
        if (wanted == user.*(each.member))
            continue;
        if (scope == SettingsScope::Own) {
            change.forbiddenField = each.name;
            return change;
        }
        change.updates.append(QJsonObject { { u"initialValue"_s, user.*(each.member) }, { u"newValue"_s, wanted }, { u"updateType"_s, each.updateType } });
        user.*(each.member) = wanted;
    }
    return change;
}

} // namespace iam::service
