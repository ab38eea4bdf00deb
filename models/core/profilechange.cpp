#include "models/core/profilechange.h"

namespace iam {

QJsonObject ProfileChange::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const std::optional<QString> &value) {
        if (value)
            json.insert(key, *value);
    };
    put(QStringLiteral("firstname"), firstName);
    put(QStringLiteral("lastname"), lastName);
    put(QStringLiteral("email"), email);
    put(QStringLiteral("phonenumber"), phone);
    put(QStringLiteral("altphonenumber"), alternatePhone);
    put(QStringLiteral("photo"), photo);
    if (state)
        json.insert(QStringLiteral("state"), wireText(*state));
    return json;
}

} // namespace iam
