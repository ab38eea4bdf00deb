#pragma once

#include "app/service/context.h"
#include "app/service/events/eventlog.h"
#include "app/service/faults/faults.h"
#include "app/service/http/router.h"
#include "app/service/iamaccess.h"
#include "app/service/mail/mailbox.h"
#include "app/service/store/database.h"
#include "app/service/store/schema.h"
#include "app/service/store/serviceclock.h"

#include <QtTest>

/// The access management of one account in memory, driven through its routes, without a socket.
class AccessFixture
{
public:
    static inline const QString account = QStringLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f809");

    explicit AccessFixture(iam::service::SeedKind kind = iam::service::SeedKind::QuantumLab)
    {
        const QString problem = database.open(QStringLiteral(":memory:"));
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        database.applySchema(iam::service::userSchema());
        access = iam::service::makeIamAccess(context);
        context.access = access.get();
        database.applySchema(access->schema());
        access->addTo(router);
        database.run(QStringLiteral("INSERT INTO accounts(id, name, owner_iam_id) VALUES(?,?,?)"),
            { account, QStringLiteral("Quantum Lab"), idOf(QStringLiteral("olivia")) });
        for (const char *name : { "olivia", "ada", "ed", "vic", "cleo", "noor", "lea" }) {
            const QString person = QLatin1String(name);
            addUser(idOf(person), person + QStringLiteral("@example.com"), QStringLiteral("ACTIVE"));
            people.insert(person, idOf(person));
        }
        const QString service = QStringLiteral("iam-ServiceId-1");
        database.run(
            QStringLiteral(
                "INSERT INTO identities(iam_id, kind, user_id, folded_user_id, account_id) VALUES(?,'service',?,?,?)"),
            { service, service, service, account });
        people.insert(QStringLiteral("service"), service);
        access->seed(kind, account, people);
    }

    [[nodiscard]] static QString idOf(const QString &person) { return QStringLiteral("IBMid-") + person; }

    void addUser(const QString &iamId, const QString &email, const QString &state)
    {
        database.run(
            QStringLiteral(
                "INSERT INTO users(id, account_id, iam_id, user_id, firstname, state, email, added_on, folded_email, "
                "folded_user_id) VALUES(?,?,?,?,?,?,?,0,?,?)"),
            { QStringLiteral("record-") + iamId, account, iamId, email, email.section(u'@', 0, 0), state, email, email,
                email });
    }

    /// One request as `caller` (an IAM ID).
    iam::service::Response call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {},
        const QString &caller = idOf(QStringLiteral("olivia")), const QHash<QByteArray, QByteArray> &headers = {})
    {
        iam::service::Request request = iam::service::Request::fromTarget(method, target);
        if (!body.isEmpty())
            request.body = QJsonDocument(body).toJson();
        request.headers = headers;
        request.baseUrl = QStringLiteral("http://127.0.0.1:1");
        request.transactionId = QStringLiteral("trace-1");
        request.caller = {
            .iamId = caller, .email = caller, .accountId = account, .isServiceId = caller.startsWith(u"iam-")
        };
        const iam::service::Router::Match match = router.find(request);
        if (!match.handler)
            return iam::service::Response::empty(match.allowedMethods.isEmpty() ? 599 : 598);
        return (*match.handler)(request);
    }

    QJsonObject json(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {},
        const QString &caller = idOf(QStringLiteral("olivia")))
    {
        return QJsonDocument::fromJson(call(method, target, body, caller).body).object();
    }

    /// The id of the group of that name.
    QString group(const QString &name)
    {
        return database
            .value(QStringLiteral("SELECT id FROM access_groups WHERE account_id=? AND name=?"), { account, name })
            .toString();
    }

    int events(const QString &action)
    {
        return database.value(QStringLiteral("SELECT count(*) FROM events WHERE action=?"), { action }).toInt();
    }

    iam::service::Database database;
    iam::service::ServiceClock clock;
    iam::service::EventLog log { database, clock };
    iam::service::Faults faults;
    iam::service::Mailbox mails { QString() };
    iam::service::ServiceOptions options;
    iam::service::Context context { database, clock, log, faults, mails, options, nullptr };
    std::unique_ptr<iam::service::IamAccess> access;
    iam::service::Router router;
    QHash<QString, QString> people;
};

[[nodiscard]] inline QByteArray headerOf(const iam::service::Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

[[nodiscard]] inline QJsonObject bodyOf(const iam::service::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

[[nodiscard]] inline QString codeOf(const iam::service::Response &response)
{
    return bodyOf(response)
        .value(QLatin1String("errors"))
        .toArray()
        .at(0)
        .toObject()
        .value(QLatin1String("code"))
        .toString();
}

/// A v2 policy on one service.
[[nodiscard]] inline QJsonObject policyBody(const QString &subjectKey, const QString &subject, const QString &service,
    const QString &role = QStringLiteral("Viewer"))
{
    const auto attribute = [](const QString &key, const QString &value) {
        return QJsonObject { { QStringLiteral("key"), key },
            { QStringLiteral("operator"), QStringLiteral("stringEquals") }, { QStringLiteral("value"), value } };
    };
    const QJsonObject roleItem { { QStringLiteral("role_id"),
        QStringLiteral("crn:v1:bluemix:public:iam::::role:") + role } };
    const QJsonObject grant { { QStringLiteral("roles"), QJsonArray { roleItem } } };
    return { { QStringLiteral("type"), QStringLiteral("access") },
        { QStringLiteral("subject"),
            QJsonObject { { QStringLiteral("attributes"), QJsonArray { attribute(subjectKey, subject) } } } },
        { QStringLiteral("resource"),
            QJsonObject { { QStringLiteral("attributes"),
                QJsonArray { attribute(QStringLiteral("accountId"), AccessFixture::account),
                    attribute(QStringLiteral("serviceName"), service) } } } },
        { QStringLiteral("control"), QJsonObject { { QStringLiteral("grant"), grant } } } };
}
