#include "app/service/users/userlist.h"

#include "app/service/context.h"
#include "app/service/faults/faults.h"
#include "app/service/http/errors.h"
#include "app/service/store/database.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int standardLimit = 100;
constexpr int highestLimit = 100;

struct SearchField
{
    QLatin1StringView name;
    QLatin1StringView column; ///< an SQL expression that yields folded text
};

constexpr std::array searchFields {
    SearchField { "firstname"_L1, "folded_firstname"_L1 }, SearchField { "lastname"_L1, "folded_lastname"_L1 },
    SearchField { "email"_L1, "folded_email"_L1 },         SearchField { "userId"_L1, "folded_user_id"_L1 },
    SearchField { "state"_L1, "lower(state)"_L1 },         SearchField { "substate"_L1, "lower(sub_state)"_L1 },
    SearchField { "iam_id"_L1, "lower(iam_id)"_L1 },       SearchField { "realm"_L1, "lower(realm)"_L1 },
};

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// The parameters every page of the same list carries.
QString listUrl(const Request &request, int limit)
{
    QString url = QString::fromLatin1(request.rawPath) + u"?limit=%1"_s.arg(limit);
    for (const QString &name : { u"search"_s, u"user_id"_s, u"include_settings"_s }) {
        const QString value = request.parameter(name);
        if (!value.isEmpty())
            url += u"&%1=%2"_s.arg(name, encoded(value));
    }
    return url;
}

} // namespace

UserList::UserList(Context &context)
    : m_context(context)
    , m_users(context.database)
{
}

bool UserList::addSearch(Filter &filter, const QString &search)
{
    QStringList alternatives;
    // Split after decoding: a comma in a value cannot be told from the one between terms, here as in the cloud.
    for (const QString &term : search.split(u',')) {
        const qsizetype colon = term.indexOf(u':');
        if (colon <= 0)
            return false;
        const QString name = term.left(colon).trimmed();
        const auto *field = std::find_if(searchFields.begin(), searchFields.end(), [&name](const SearchField &each) {
            return name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (field == searchFields.end())
            return false;
        alternatives.append(u"instr(%1, ?) > 0"_s.arg(field->column));
        filter.values.append(folded(term.mid(colon + 1)));
    }
    filter.condition += u" AND (%1)"_s.arg(alternatives.join(u" OR "_s));
    return true;
}

std::optional<UserList::Filter> UserList::filter(const Request &request, const Actor &actor, QString &problem) const
{
    Filter filter;
    if (const QString userId = request.parameter(u"user_id"); !userId.isEmpty()) {
        filter.condition += u" AND folded_user_id=?"_s;
        filter.values.append(folded(userId));
    }
    if (const QString search = request.parameter(u"search"); !search.isEmpty() && !addSearch(filter, search)) {
        problem = u"search"_s;
        return std::nullopt;
    }
    const bool seesAll = actor.isOwner || actor.role >= PlatformRole::Viewer;
    if (!seesAll && m_context.access->listIsRestricted(request.path(u"account"_s))) {
        filter.condition += u" AND (iam_id=? OR invited_by=? OR id IN (WITH RECURSIVE below(id) AS (SELECT id FROM users WHERE "
                            "parent_id=? AND parent_id <> '' UNION SELECT users.id FROM users JOIN below ON "
                            "users.parent_id = below.id AND users.parent_id <> '') SELECT id FROM below))"_s;
        filter.values << request.caller.iamId << request.caller.iamId << actor.recordId;
    }
    return filter;
}

qint64 UserList::total(const QString &accountId, const Filter &filter)
{
    if (filter.condition.isEmpty())
        return m_context.database.value(u"SELECT user_count FROM accounts WHERE id=?"_s, { accountId }).toLongLong();
    const qint64 changes = m_context.database.value(u"SELECT total_changes()"_s).toLongLong();
    const bool known = m_counted.changes == changes && m_counted.accountId == accountId
        && m_counted.filter.condition == filter.condition && m_counted.filter.values == filter.values;
    if (!known) {
        const qint64 counted = m_context.database
                                   .value(u"SELECT count(*) FROM users WHERE account_id=?%1"_s.arg(filter.condition),
                                          QVariantList { accountId } + filter.values)
                                   .toLongLong();
        m_counted = { .accountId = accountId, .filter = filter, .changes = changes, .total = counted };
    }
    return m_counted.total;
}

std::optional<UserList::Position> UserList::readToken(const QString &token)
{
    const QByteArray text = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    bool pageOk = false;
    bool timeOk = false;
    const Position position { .page = parts.at(0).toInt(&pageOk),
                              .addedOn = parts.at(1).toLongLong(&timeOk),
                              .id = QString::fromLatin1(parts.at(2)) };
    return pageOk && timeOk ? std::optional(position) : std::nullopt;
}

QString UserList::writeToken(const Position &position)
{
    const QByteArray text = QByteArray::number(position.page) + '.' + QByteArray::number(position.addedOn) + '.' + position.id.toLatin1();
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Response UserList::page(const Request &request, const Actor &actor)
{
    int limit = standardLimit;
    if (const QString text = request.parameter(u"limit"); !text.isEmpty()) {
        bool ok = false;
        const int asked = text.toInt(&ok);
        if (!ok || asked < 1)
            return errors::invalidPayload(request, u"limit"_s);
        limit = std::min(asked, highestLimit);
    }
    Position position;
    if (const QString token = request.parameter(u"_start"); !token.isEmpty()) {
        const auto read = readToken(token);
        if (!read)
            return errors::invalidPayload(request, u"_start"_s);
        position = *read;
    }
    if (const auto fault = m_context.faults.strikes(FaultKind::PageMissing); fault && fault->number == position.page)
        return errors::userManagement(request, 500, u"internal_error"_s, u"The page cannot be read."_s, QString());
    QString problem;
    const auto wanted = filter(request, actor, problem);
    if (!wanted)
        return errors::invalidPayload(request, problem);

    const QString accountId = request.path(u"account"_s);
    const bool withSettings = request.flag(u"include_settings");
    const QString url = listUrl(request, limit);
    QByteArray json = "{\"total_results\":" + QByteArray::number(total(accountId, *wanted)) + ",\"limit\":" + QByteArray::number(limit)
        + ",\"first_url\":";
    appendJsonString(json, url);
    QByteArray resources;
    resources.reserve(qsizetype {limit} * 512);
    Statement rows = m_context.database.statement(
        u"SELECT %1 FROM users WHERE account_id=? AND (added_on, id) > (?, ?)%2 ORDER BY added_on, id LIMIT ?"_s.arg(UserRecord::columns(),
                                                                                                                wanted->condition),
        QVariantList { accountId, position.addedOn, position.id } + wanted->values + QVariantList { limit + 1 });
    Position last { .page = position.page + 1 };
    int count = 0;
    bool more = false;
    while (rows.next()) {
        if (count == limit) {
            more = true;
            break;
        }
        const UserRecord user = UserRecord::read(rows, withSettings ? UserRecord::Part::All : UserRecord::Part::Profile);
        if (count++ > 0)
            resources += ',';
        user.appendProfile(resources, withSettings);
        last.addedOn = user.addedOn;
        last.id = user.id;
    }
    if (more) {
        json += ",\"next_url\":";
        appendJsonString(json, url + u"&_start="_s + encoded(writeToken(last)));
    }
    return Response::raw(json + ",\"resources\":[" + resources + "]}");
}

} // namespace iam::service
