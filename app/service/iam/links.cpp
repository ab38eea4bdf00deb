#include "app/service/iam/links.h"

#include <QUrl>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

QString linkWith(const Request &request, const QList<std::pair<QString, QString>> &changes)
{
    QByteArray query;
    const auto append = [&query](const QString &name, const QString &value) {
        query += (query.isEmpty() ? "?" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[name, value] : request.query) {
        bool changed = false;
        for (const auto &change : changes)
            changed = changed || change.first == name;
        if (!changed && !value.isEmpty())
            append(name, value);
    }
    for (const auto &[name, value] : changes) {
        if (!value.isNull())
            append(name, value);
    }
    return request.baseUrl + QString::fromLatin1(request.rawPath + query);
}

QString ifMatch(const Request &request)
{
    QString tag = QString::fromLatin1(request.header("if-match")).trimmed();
    if (tag.startsWith("W/"_L1))
        tag.remove(0, 2);
    if (tag.size() > 1 && tag.startsWith(u'"') && tag.endsWith(u'"'))
        tag = tag.mid(1, tag.size() - 2);
    return tag;
}

int numberParameter(const Request &request, QStringView name, int lowest, int highest, int fallback)
{
    const QString text = request.parameter(name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? number : -1;
}

} // namespace iam::service
