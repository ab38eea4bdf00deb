#include "models/items/triagefilter.h"

#include <QStringList>

namespace iam {

namespace {

constexpr std::array lastDays {-1, 3, 7, 14, 21, 31}; // a renewed one may have a part of a day more than thirty

/// A value as one term, whatever was typed.
QString valued(QLatin1String key, const QString &value)
{
    QString plain = value;
    plain.remove(QLatin1Char('"'));
    return QStringLiteral("%1\"%2\"").arg(key, plain.trimmed());
}

} // namespace

int lastDayOf(TriageAge age) { return lastDays.at(static_cast<std::size_t>(age)); }

TriageAge triageAgeOf(int daysLeft)
{
    for (int age = static_cast<int>(TriageAge::Days3); age < triageAgeTotal; ++age) {
        if (daysLeft <= lastDayOf(static_cast<TriageAge>(age)))
            return static_cast<TriageAge>(age);
    }
    return TriageAge::Days30;
}

QString TriageFilter::searchText(const QDateTime &now) const
{
    QStringList terms;
    if (age == TriageAge::Ended) {
        terms.append(QStringLiteral("state:expired"));
    } else if (age) {
        terms.append(QStringLiteral("state:pending"));
        terms.append(QStringLiteral("expires<%1").arg(lastDayOf(*age) + 1));
        if (*age != TriageAge::Days3)
            terms.append(QStringLiteral("-expires<%1").arg(lastDayOf(static_cast<TriageAge>(static_cast<int>(*age) - 1)) + 1));
    }
    if (status) {
        terms.append(*status == UserStatus::Pending          ? QStringLiteral("state:pending")
                : *status == UserStatus::Processing          ? QStringLiteral("state:processing")
                : *status == UserStatus::Expired             ? QStringLiteral("state:expired")
                                                             : QStringLiteral("state:failed"));
    }
    if (!age && !status) {
        for (const char *other : {"active", "suspended", "classic_disabled", "vpn_only", "invalid", "removal_failed", "removing"})
            terms.append(QLatin1String("-state:") + QLatin1String(other));
    }
    if (!inviter.text.isEmpty())
        terms.append(valued(QLatin1String("inviter:"), inviter.text));
    if (!domain.trimmed().isEmpty())
        terms.append(valued(QLatin1String("domain:"), domain.trimmed().startsWith(QLatin1Char('@')) ? domain.trimmed().mid(1) : domain));
    if (olderThan > 0) // the beginning of the day, so that "more than 7 days" means whole days
        terms.append(QStringLiteral("sent<") + now.toLocalTime().date().addDays(-olderThan).toString(Qt::ISODate));
    if (!words.trimmed().isEmpty())
        terms.append(words);
    return terms.join(QLatin1Char(' '));
}

} // namespace iam
