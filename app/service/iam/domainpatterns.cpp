#include "app/service/iam/domainpatterns.h"

#include <algorithm>
#include <vector>

namespace iam::service {

bool matchesDomainPattern(const QString &pattern, const QString &address)
{
    const QString rule = pattern.toCaseFolded();
    const QString text = address.toCaseFolded();
    const auto length = static_cast<std::size_t>(text.size());
    // reached[i]: the pattern read so far can have taken the first i characters. Linear in the pattern, whatever stars
    // it has.
    std::vector<bool> reached(length + 1, false);
    reached[0] = true;
    for (qsizetype p = 0; p < rule.size(); ++p) {
        const QChar token = rule.at(p);
        if (token == u'*') {
            const bool anything = p + 1 < rule.size() && rule.at(p + 1) == u'*';
            if (anything)
                ++p;
            for (std::size_t i = 0; i < length; ++i) {
                const QChar next = text.at(static_cast<qsizetype>(i));
                if (reached[i] && (anything || (next != u'.' && next != u'@')))
                    reached[i + 1] = true;
            }
            continue;
        }
        for (std::size_t i = length; i > 0; --i)
            reached[i] = reached[i - 1] && (token == u'?' || token == text.at(static_cast<qsizetype>(i - 1)));
        reached[0] = false;
    }
    return reached[length];
}

bool isAllowedAddress(const QStringList &patterns, const QString &address)
{
    if (address.count(u'@') != 1)
        return false;
    return std::any_of(patterns.cbegin(), patterns.cend(),
        [&address](const QString &pattern) { return matchesDomainPattern(pattern, address); });
}

} // namespace iam::service
