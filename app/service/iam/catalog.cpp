#include "app/service/iam/catalog.h"

#include "app/service/http/errors.h"
#include "app/service/http/router.h"
#include "app/service/iam/links.h"
#include "app/service/iam/servicetable.h"

#include <QUuid>

#include <algorithm>
#include <limits>
#include <vector>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestPage = 200;
constexpr int usualPage = 50;

QString kindOf(const ServiceEntry &entry)
{
    return entry.kind == ServiceKind::Platform ? u"platform_service"_s : u"service"_s;
}

bool hasTag(const ServiceEntry &entry, const QString &tag)
{
    return QString(entry.tags).split(u' ').contains(tag, Qt::CaseInsensitive);
}

/// One word of `q`: a tag with its value, or text to be found.
bool fits(const ServiceEntry &entry, const QString &word)
{
    const QString value = word.section(u':', 1);
    if (word.startsWith("kind:"_L1))
        return kindOf(entry) == value;
    if (word.startsWith("iam:"_L1) || word.startsWith("active:"_L1))
        return value == "true"_L1; // the table holds nothing else
    if (word.startsWith("rc:"_L1))
        return (value == "true"_L1) == (entry.kind == ServiceKind::Iam);
    if (word.startsWith("tag:"_L1))
        return hasTag(entry, value);
    if (word.startsWith("geo:"_L1) || word.startsWith("price:"_L1))
        return true; // every service is offered everywhere, free or not
    return QString(entry.name).contains(word, Qt::CaseInsensitive)
        || QString(entry.displayName).contains(word, Qt::CaseInsensitive)
        || QString(entry.description).contains(word, Qt::CaseInsensitive) || hasTag(entry, word);
}

QJsonObject toJson(const ServiceEntry &entry, bool withMetadata)
{
    const QString id = QUuid::createUuidV5(QUuid(), QString(entry.name)).toString(QUuid::WithoutBraces);
    const QJsonObject english { { u"display_name"_s, entry.displayName }, { u"description"_s, entry.description },
        { u"long_description"_s, entry.description } };
    QJsonObject json { { u"id"_s, id }, { u"name"_s, entry.name }, { u"kind"_s, kindOf(entry) },
        { u"overview_ui"_s, QJsonObject { { u"en"_s, english } } },
        { u"images"_s, QJsonObject { { u"image"_s, u""_s } } }, { u"parent_id"_s, u""_s }, { u"disabled"_s, false },
        { u"active"_s, true },
        { u"tags"_s, QJsonArray::fromStringList(QString(entry.tags).split(u' ', Qt::SkipEmptyParts)) },
        { u"provider"_s, QJsonObject { { u"email"_s, u""_s }, { u"name"_s, u"IBM"_s } } } };
    if (withMetadata) {
        const QJsonObject service { { u"iam_compatible"_s, true },
            { u"rc_compatible"_s, entry.kind == ServiceKind::Iam } };
        json.insert(u"metadata"_s, QJsonObject { { u"service"_s, service } });
    }
    return json;
}

} // namespace

void Catalog::addTo(Router &router)
{
    router.add("GET", u"/api/v1"_s, &Catalog::list);
}

Response Catalog::list(const Request &request)
{
    const int limit = numberParameter(request, u"_limit", 1, largestPage, usualPage);
    const int offset = numberParameter(request, u"_offset", 0, std::numeric_limits<int>::max(), 0);
    if (limit < 0 || offset < 0)
        return errors::iam(
            request, 400, u"invalid_query"_s, u"'_limit' is a number from 1 to 200, '_offset' one from 0."_s);
    const QString sort = request.hasParameter(u"sort-by") ? request.parameter(u"sort-by") : u"name"_s;
    static const QStringList sorted { u"name"_s, u"displayname"_s, u"kind"_s, u"provider"_s, u"created"_s,
        u"updated"_s };
    if (!sorted.contains(sort))
        return errors::iam(request, 400, u"invalid_query"_s, u"The catalog cannot be sorted by '%1'."_s.arg(sort));

    const QStringList words = request.parameter(u"q").split(u' ', Qt::SkipEmptyParts);
    std::vector<const ServiceEntry *> found;
    for (const ServiceEntry &entry : serviceTable()) {
        if (std::all_of(words.cbegin(), words.cend(), [&entry](const QString &word) { return fits(entry, word); }))
            found.push_back(&entry);
    }
    const bool descending = request.flag(u"descending");
    std::stable_sort(found.begin(), found.end(), [&](const ServiceEntry *left, const ServiceEntry *right) {
        const ServiceEntry &a = descending ? *right : *left;
        const ServiceEntry &b = descending ? *left : *right;
        if (sort == "displayname"_L1)
            return QString(a.displayName).compare(b.displayName, Qt::CaseInsensitive) < 0;
        if (sort == "kind"_L1)
            return kindOf(a) < kindOf(b);
        return sort == "name"_L1 && a.name < b.name;
    });

    const QStringList include = request.parameter(u"include").split(u':');
    const bool withMetadata = request.flag(u"complete")
        || std::any_of(include.cbegin(), include.cend(),
            [](const QString &part) { return part == "*"_L1 || part.startsWith("metadata"_L1); });
    const int total = static_cast<int>(found.size());
    const int end = std::min(total, std::min(offset, total) + limit);
    QJsonArray resources;
    for (int i = std::min(offset, total); i < end; ++i)
        resources.append(toJson(*found[static_cast<std::size_t>(i)], withMetadata));
    const auto link = [&request, limit](int at) {
        return linkWith(request, { { u"_offset"_s, QString::number(at) }, { u"_limit"_s, QString::number(limit) } });
    };
    QJsonObject body { { u"offset"_s, offset }, { u"limit"_s, limit }, { u"count"_s, total },
        { u"resource_count"_s, resources.size() }, { u"first"_s, link(0) },
        { u"last"_s, link(total == 0 ? 0 : (total - 1) / limit * limit) }, { u"resources"_s, resources } };
    if (offset > 0)
        body.insert(u"prev"_s, link(std::max(offset - limit, 0)));
    if (end < total)
        body.insert(u"next"_s, link(end));
    return Response::json(body);
}

} // namespace iam::service
