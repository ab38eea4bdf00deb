#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace iam::test {

/// One recorded exchange.
struct Exchange
{
    QString name;
    QJsonObject request;
    QJsonObject response;
    QString basis; ///< of the answer: "observed" (a text really seen), "model" (its types), "invented" (its shape only)
};

/// One call of a recorded client, with the exchanges it made: usually one.
struct Vector
{
    QString name;
    QString operation;
    QJsonObject arguments;
    QList<Exchange> exchanges;

    [[nodiscard]] int lastStatus() const;
    [[nodiscard]] QJsonObject lastBody() const;
};

/// All vectors of the folder named by IAM_VECTORS_DIR, or of this one's `vectors`.
[[nodiscard]] QList<Vector> readVectors();

} // namespace iam::test
