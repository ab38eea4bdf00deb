#include "models/workflows/runtable.h"

#include "models/export/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace iam {

namespace {

bool isWithoutSuccess(const RunItem &item) { return item.state == RunItemState::Failed || item.state == RunItemState::LeftUnclear; }

} // namespace

QByteArray runTableAsCsv(const Run &run)
{
    QByteArray csv = csvMark();
    csv += csvLine({QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("iam_id"), QStringLiteral("outcome"),
        QStringLiteral("reason"), QStringLiteral("http_status"), QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("trace")});
    for (const RunItem &item : run.items) {
        const bool failed = isWithoutSuccess(item);
        csv += csvLine({item.name, item.email, item.iamId.text.isEmpty() ? item.user.text : item.iamId.text, keyText(item.state),
            item.state == RunItemState::Skipped ? keyText(item.skip) : QString(),
            failed && item.error.httpStatus > 0 ? QString::number(item.error.httpStatus) : QString(),
            failed ? item.error.code : QString(), failed ? item.error.message : QString(),
            failed ? item.error.trace : item.transactionId});
    }
    return csv;
}

QByteArray runTableAsJson(const Run &run)
{
    QJsonArray people;
    for (const RunItem &item : run.items) {
        QJsonObject json {{QStringLiteral("email"), item.email}, {QStringLiteral("name"), item.name},
            {QStringLiteral("id"), item.user.text}, {QStringLiteral("outcome"), keyText(item.state)}};
        if (item.state == RunItemState::Skipped)
            json.insert(QStringLiteral("reason"), keyText(item.skip));
        if (isWithoutSuccess(item)) {
            json.insert(QStringLiteral("http_status"), item.error.httpStatus);
            json.insert(QStringLiteral("code"), item.error.code);
            json.insert(QStringLiteral("message"), item.error.message);
            json.insert(QStringLiteral("trace"), item.error.trace);
        } else if (!item.transactionId.isEmpty()) {
            json.insert(QStringLiteral("trace"), item.transactionId);
        }
        people.append(json);
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("run"), run.id},
                             {QStringLiteral("action"), keyText(run.action)},
                             {QStringLiteral("started_at"), run.startedAt.toString(Qt::ISODate)},
                             {QStringLiteral("people"), people}})
        .toJson();
}

} // namespace iam
