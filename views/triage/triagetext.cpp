#include "views/triage/triagetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace iam {

namespace {

struct TriageText
{
    Q_DECLARE_TR_FUNCTIONS(TriageText)
};

int firstDayOf(TriageAge age) { return lastDayOf(static_cast<TriageAge>(static_cast<int>(age) - 1)) + 1; }

/// What is called "22–30" includes the part of a day that a renewed one has more.
int namedLastDayOf(TriageAge age) { return age == TriageAge::Days30 ? 30 : lastDayOf(age); }

} // namespace

QString ageText(TriageAge age)
{
    if (age == TriageAge::Ended)
        return TriageText::tr("Ended", "invitations that have expired; below a bar of a chart");
    const QString first = QLocale().toString(firstDayOf(age));
    const QString last = QLocale().toString(namedLastDayOf(age));
    if (age == TriageAge::Days3)
        //: %1 and %2 are numbers of days, "0–3 days"; below a bar of a chart, short
        return TriageText::tr("%1–%2 days").arg(first, last);
    //: %1 and %2 are numbers of days, "8–14"; below a bar of a chart
    return TriageText::tr("%1–%2").arg(first, last);
}

QString barText(TriageAge age, int count)
{
    if (age == TriageAge::Ended)
        return TriageText::tr("%n invitation(s) ended", nullptr, count);
    //: %1 and %2 are numbers of days
    return TriageText::tr("%n invitation(s) with %1 to %2 days left", nullptr, count)
        .arg(QLocale().toString(firstDayOf(age)), QLocale().toString(namedLastDayOf(age)));
}

QString ageHeading(TriageAge age)
{
    if (age == TriageAge::Ended)
        return TriageText::tr("Ended invitations");
    //: heading of a list of invitations; %1 and %2 are numbers of days
    return TriageText::tr("%1 to %2 days left").arg(QLocale().toString(firstDayOf(age)), QLocale().toString(namedLastDayOf(age)));
}

} // namespace iam
