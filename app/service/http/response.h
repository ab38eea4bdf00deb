#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace iam::service {

/// What a handler answers.
struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200)
    {
        return raw(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
    }

    /// `text` is JSON already.
    [[nodiscard]] static Response raw(QByteArray text, int status = 200)
    {
        return { .status = status, .body = std::move(text), .contentType = "application/json", .headers = {} };
    }

    [[nodiscard]] static Response empty(int status) { return { .status = status, .body = {}, .contentType = {}, .headers = {} }; }

    Response &withHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append({ name, value });
        return *this;
    }
};

} // namespace iam::service
