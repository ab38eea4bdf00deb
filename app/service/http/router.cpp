#include "app/service/http/router.h"

namespace iam::service {

namespace {

bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// The number of literal segments, or -1 when the pattern does not fit.
int fit(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return -1;
    int literals = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern.at(i))) {
            if (segments.at(i).isEmpty())
                return -1;
        } else if (pattern.at(i) == segments.at(i)) {
            ++literals;
        } else {
            return -1;
        }
    }
    return literals;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler, RouteAccess access)
{
    m_routes.push_back({ .method = method,
                         .segments = pattern.split(u'/').mid(1),
                         .handler = std::move(handler),
                         .access = access });
}

Router::Match Router::find(Request &request) const
{
    const Route *best = nullptr;
    int bestFit = -1;
    QByteArray others;
    for (const Route &route : m_routes) {
        const int literals = fit(route.segments, request.segments);
        if (literals < 0)
            continue;
        if (route.method != request.method) {
            others += (others.isEmpty() ? "" : ", ") + route.method;
            continue;
        }
        if (literals > bestFit) {
            best = &route;
            bestFit = literals;
        }
    }
    if (!best)
        return { .handler = nullptr, .access = RouteAccess::Bearer, .allowedMethods = others };
    request.pathParameters.clear();
    for (qsizetype i = 0; i < best->segments.size(); ++i) {
        const QString &name = best->segments.at(i);
        if (isParameter(name))
            request.pathParameters.insert(name.mid(1, name.size() - 2), request.segments.at(i));
    }
    return { .handler = &best->handler, .access = best->access, .allowedMethods = {} };
}

} // namespace iam::service
