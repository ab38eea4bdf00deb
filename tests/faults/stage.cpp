#include "tests/faults/stage.h"

#include "models/api/extensionsapi.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace iam::test {

namespace {

const QString connectionName = QStringLiteral("stage");

} // namespace

bool Stage::open()
{
    const QString file = m_folder.filePath(QStringLiteral("account.sqlite"));
    if (!m_service.start({QStringLiteral("--database"), file, QStringLiteral("--processing-ms"), QStringLiteral("0")}))
        return false;
    m_direct = std::make_unique<LiveClient>(m_service, "owner");
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(file);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    return database.open();
}

QByteArray Stage::key(const char *who) const
{
    return m_service.info().value(QLatin1String("api_keys")).toObject().value(QLatin1String(who)).toString().toUtf8();
}

QVariant Stage::value(const QString &query, const QVariantList &values) const
{
    QSqlQuery statement(QSqlDatabase::database(connectionName, false));
    if (!statement.prepare(query))
        qFatal("%s", qPrintable(statement.lastError().text()));
    for (const QVariant &value : values)
        statement.addBindValue(value);
    if (!statement.exec())
        qFatal("%s", qPrintable(statement.lastError().text()));
    return statement.next() ? statement.value(0) : QVariant();
}

QString Stage::recordOf(const QString &email) const
{
    return value(QStringLiteral("SELECT id FROM users WHERE email=? AND account_id=?"), {email, account().text}).toString();
}

IamId Stage::iamIdOf(const QString &email) const
{
    return {value(QStringLiteral("SELECT iam_id FROM users WHERE email=? AND account_id=?"), {email, account().text}).toString()};
}

int Stage::mails() const
{
    return static_cast<int>(QDir(m_service.mailDir() + QStringLiteral("/new")).entryList(QDir::Files).size());
}

QString Stage::addMember()
{
    ExtensionsApi api(m_direct->transport);
    const Result<User> made = awaited(api.addVpnUser(account(), {.userName = unique("cell-vpn"), .email = address(), .firstName = QStringLiteral("Cell"),
        .lastName = QStringLiteral("Block"), .password = Secret(QByteArrayLiteral("Abcdef1!"))}));
    if (!made.ok())
        qFatal("no member: %s", qPrintable(made.error().message + made.error().moreInfo));
    return recordOf(address());
}

QString Stage::addInvitation(const QString &email)
{
    const Answer invited = m_service.invite({email});
    if (invited.status != 202)
        qFatal("no invitation: %s", invited.body.constData());
    const QString record = invited.resources().first().toObject().value(QLatin1String("id")).toString();
    const auto state = [&] { return m_service.send("GET", m_service.users(QLatin1Char('/') + record)).json.value(QLatin1String("state")).toString(); };
    for (int look = 0; look < 1000 && state() != QLatin1String("PENDING"); ++look) { }
    return value(QStringLiteral("SELECT token FROM invitations WHERE user_record=?"), {record}).toString();
}

} // namespace iam::test
