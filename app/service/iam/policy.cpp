#include "app/service/iam/policy.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray sorted(const Attributes &attributes)
{
    Attributes copy = attributes;
    std::sort(copy.begin(), copy.end(), [](const Attribute &a, const Attribute &b) { return a.key < b.key; });
    return attributesToJson(copy);
}

} // namespace

QString valueOf(const Attributes &attributes, QStringView key)
{
    const auto found =
        std::find_if(attributes.cbegin(), attributes.cend(), [key](const Attribute &a) { return a.key == key; });
    return found == attributes.cend() ? QString() : found->value.toString();
}

bool has(const Attributes &attributes, QStringView key)
{
    return std::any_of(attributes.cbegin(), attributes.cend(), [key](const Attribute &a) { return a.key == key; });
}

QJsonArray attributesToJson(const Attributes &attributes)
{
    QJsonArray array;
    for (const Attribute &attribute : attributes) {
        array.append(QJsonObject {
            { u"key"_s, attribute.key }, { u"operator"_s, attribute.op }, { u"value"_s, attribute.value } });
    }
    return array;
}

Attributes attributesFromJson(const QJsonArray &array)
{
    Attributes attributes;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        attributes.append({ .key = object.value("key"_L1).toString(),
            .op = object.value("operator"_L1).toString(),
            .value = object.value("value"_L1) });
    }
    return attributes;
}

QString Policy::subjectId() const
{
    if (type != "access"_L1)
        return {};
    return isForGroup() ? valueOf(subject, u"access_group_id") : valueOf(subject, u"iam_id");
}

QString Policy::fingerprint() const
{
    QStringList ordered = roles;
    ordered.sort();
    const QJsonArray parts { type, sorted(subject), sorted(resource), sorted(tags), QJsonArray::fromStringList(ordered),
        pattern, rule };
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(parts).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace iam::service
