#include "tests/conformance/vector.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace iam::test {

int Vector::lastStatus() const
{
    return exchanges.last().response.value(QStringLiteral("status")).toInt();
}

QJsonObject Vector::lastBody() const
{
    return exchanges.last().response.value(QStringLiteral("body")).toObject();
}

QList<Vector> readVectors()
{
    const QString here = qEnvironmentVariable("IAM_SOURCE_DIR") + QStringLiteral("/tests/conformance/vectors");
    const QDir folder(qEnvironmentVariable("IAM_VECTORS_DIR", here));
    QList<Vector> vectors;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("vectors")).toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject json = value.toObject();
            const int index = json.value(QStringLiteral("sequence")).toObject().value(QStringLiteral("index")).toInt(1);
            const Exchange exchange {json.value(QStringLiteral("name")).toString(),
                json.value(QStringLiteral("request")).toObject(), json.value(QStringLiteral("response")).toObject(),
                json.value(QStringLiteral("response_basis")).toString()};
            if (index == 1) {
                vectors.append({exchange.name.section(QLatin1Char('/'), 0, 0),
                    json.value(QStringLiteral("operation")).toString(),
                    json.value(QStringLiteral("sdk_args")).toObject(),
                    {}});
            }
            vectors.last().exchanges.append(exchange);
        }
    }
    return vectors;
}

} // namespace iam::test
