#include "app/runplanfile.h"

#include "models/core/addresslist.h"
#include "models/core/peoplecsv.h"
#include "models/core/safetext.h"

#include <QJsonDocument>

#include <algorithm>

namespace iam {

namespace {

ApiError refused(const QString &detail) { return {.kind = ErrorKind::Refused, .detail = detail}; }

Result<RunPlanFile> fromDraft(const QJsonObject &json)
{
    const Result<InviteDraft> draft = InviteDraft::fromJson(json);
    if (!draft.ok())
        return refused(QStringLiteral("The draft cannot be read."));
    RunPlanFile plan {.common = draft.value().access};
    const QList<ListedAddress> addresses = readAddressList(draft.value().addresses);
    for (const ListedAddress &address : addresses) {
        if (address.problem != EmailProblem::None && !draft.value().ticked.contains(address.text.toCaseFolded()))
            return refused(QStringLiteral("The draft holds an address that cannot be used: %1").arg(visibleText(address.text)));
        const OwnAccess own = draft.value().ownAccess.value(address.text.toCaseFolded());
        if (!own.like.isEmpty())
            return refused(QStringLiteral("Access like a colleague's needs the window: %1").arg(visibleText(address.text)));
        plan.people.append({.email = address.text, .groups = own.groups});
    }
    return plan;
}

Result<RunPlanFile> fromCsv(const QByteArray &content)
{
    const PeopleCsv csv = readPeopleCsv(content);
    if (!csv.problems.isEmpty()) {
        const CsvProblem &problem = csv.problems.first();
        return refused(QStringLiteral("Line %1 cannot be used: %2").arg(problem.line).arg(visibleText(problem.value.isEmpty() ? problem.column : problem.value)));
    }
    RunPlanFile plan;
    for (const CsvPerson &person : csv.people) {
        if (!person.like.isEmpty())
            return refused(QStringLiteral("Line %1: access like a colleague's needs the window.").arg(person.line));
        plan.people.append({.email = person.email, .groups = person.groups});
    }
    return plan;
}

} // namespace

Result<RunPlanFile> RunPlanFile::read(const QByteArray &content)
{
    const QJsonDocument json = QJsonDocument::fromJson(content);
    Result<RunPlanFile> plan = json.isObject() ? fromDraft(json.object()) : fromCsv(content);
    if (plan.ok() && plan.value().people.isEmpty())
        return refused(QStringLiteral("The plan names nobody."));
    return plan;
}

bool RunPlanFile::namesGroups() const
{
    return std::any_of(people.cbegin(), people.cend(), [](const Person &person) { return !person.groups.isEmpty(); });
}

Result<ResolvedPlan> resolved(const RunPlanFile &plan, const QList<AccessGroup> &groups)
{
    ResolvedPlan result;
    QHash<QStringList, int> placeOfGroups;
    for (const RunPlanFile::Person &person : plan.people) {
        const auto known = placeOfGroups.constFind(person.groups);
        if (known != placeOfGroups.cend()) {
            result.placeOf.insert(person.email, *known);
            continue;
        }
        DraftAccess access = plan.common;
        for (const QString &name : person.groups) {
            QList<AccessGroup> same;
            for (const AccessGroup &group : groups) {
                if (group.id.text == name || group.name.compare(name, Qt::CaseInsensitive) == 0)
                    same.append(group);
            }
            if (same.isEmpty())
                return refused(QStringLiteral("There is no access group %1.").arg(visibleText(name)));
            if (same.size() > 1)
                return refused(QStringLiteral("Several access groups are called %1: give the ID.").arg(visibleText(name)));
            if (!access.hasGroup(same.first().id))
                access.groups.append(same.first());
        }
        const auto place = static_cast<int>(result.accesses.size());
        result.accesses.append(access);
        placeOfGroups.insert(person.groups, place);
        result.placeOf.insert(person.email, place);
    }
    return result;
}

} // namespace iam
