#include "models/items/periodtext.h"

#include "models/core/accessperiod.h"
#include "models/core/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace iam {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

QString listed(const QStringList &parts)
{
    return parts.join(PolicyText::tr(", ", "between the parts of a list"));
}

QString daysText(const QList<int> &days)
{
    const QLocale locale;
    const bool inRow = days.size() > 2 && days.last() - days.first() == days.size() - 1;
    if (inRow)
        //: the first and the last of several days of the week
        return PolicyText::tr("%1–%2", "days")
            .arg(locale.standaloneDayName(days.first(), QLocale::ShortFormat),
                locale.standaloneDayName(days.last(), QLocale::ShortFormat));
    QStringList names;
    for (const int day : days)
        names.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    return listed(names);
}

} // namespace

QString periodText(const Policy &policy)
{
    const std::optional<AccessPeriod> period = AccessPeriod::of(policy);
    if (!period)
        //: %1 is the technical name of a pattern of conditions
        return PolicyText::tr("By a condition (%1)").arg(visibleText(policy.pattern));
    const QLocale locale;
    const QString offset = QStringLiteral("UTC") + offsetText(period->offsetMinutes);
    constexpr int secondsPerMinute = 60;
    switch (period->kind) {
    case AccessPeriod::Kind::Always:
        return PolicyText::tr("Always");
    case AccessPeriod::Kind::Once: {
        const auto text = [&](const QDateTime &time) {
            return locale.toString(
                time.toOffsetFromUtc(period->offsetMinutes * secondsPerMinute), QLocale::ShortFormat);
        };
        //: the beginning and the end of a period, and its offset such as UTC+01:00
        return PolicyText::tr("%1 to %2, %3").arg(text(period->from), text(period->until), offset);
    }
    case AccessPeriod::Kind::Weekly:
        if (period->allDay)
            //: days of the week, and an offset such as UTC+01:00
            return PolicyText::tr("%1 all day, %2").arg(daysText(period->days), offset);
        //: days of the week, from, to, and an offset such as UTC+01:00
        return PolicyText::tr("%1 %2–%3, %4")
            .arg(daysText(period->days), locale.toString(period->opens, QLocale::ShortFormat),
                locale.toString(period->closes, QLocale::ShortFormat), offset);
    }
    return {};
}

} // namespace iam
