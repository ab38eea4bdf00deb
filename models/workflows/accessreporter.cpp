#include "models/workflows/accessreporter.h"

#include "models/api/accessgroupsapi.h"
#include "models/api/policyapi.h"
#include "models/core/whendone.h"

#include <utility>

namespace iam {

namespace {

constexpr int atOnce = 4; ///< requests; more would only queue at the service

QString problemOf(const QString &what, const ApiError &error)
{
    QString text = what + QStringLiteral(": ");
    if (error.httpStatus != 0)
        text += QString::number(error.httpStatus) + QLatin1Char(' ');
    return text + (error.message.isEmpty() ? error.detail : error.message);
}

} // namespace

/// One report under way. The calls' handlers have it as context: they end with it.
struct AccessReporter::Reading : QObject
{
    struct GroupAccess
    {
        QList<Policy> policies {};
        QString problem {};
    };
    enum class Phase { Users, Groups, Roles };

    bool isEnded = false; ///< cancelled, or the reporter is gone: answers that come then are nobody's
    Phase phase = Phase::Users;
    QList<AccessReport> reports;
    QHash<AccessGroupId, GroupAccess> groups;
    QHash<QString, QHash<QString, Role>> roles; ///< by service, then by CRN
    QHash<QString, QString> roleProblems; ///< by service
    std::deque<Task> waiting;
    int running = 0;
    qint64 done = 0;
    qint64 total = 0;
    QList<QFuture<Result<QList<Policy>>>> policyCalls;
    QList<QFuture<Result<QList<AccessGroup>>>> groupCalls;
};

AccessReporter::AccessReporter(PolicyApi &policies, AccessGroupsApi &groups, AccountId account, QObject *parent)
    : QObject(parent)
    , m_policies(policies)
    , m_groups(groups)
    , m_account(std::move(account))
{
}

AccessReporter::~AccessReporter() { cancel(); }

void AccessReporter::start(const QList<ExportUser> &users)
{
    cancel();
    m_reading = std::make_unique<Reading>();
    for (const ExportUser &user : users)
        m_reading->reports.append({.user = user});
    for (qsizetype place = 0; place < users.size(); ++place)
        enqueue([this, place] { readUser(place); });
    next();
}

void AccessReporter::cancel()
{
    if (!m_reading)
        return;
    Reading *ended = m_reading.release();
    ended->isEnded = true;
    ended->deleteLater(); // perhaps one of its own handlers has led here
    for (QFuture<Result<QList<Policy>>> &call : ended->policyCalls)
        call.cancel();
    for (QFuture<Result<QList<AccessGroup>>> &call : ended->groupCalls)
        call.cancel();
}

void AccessReporter::enqueue(Task task)
{
    m_reading->waiting.push_back(std::move(task));
    ++m_reading->total;
}

void AccessReporter::next()
{
    while (m_reading->running < atOnce && !m_reading->waiting.empty()) {
        const Task task = std::move(m_reading->waiting.front());
        m_reading->waiting.pop_front();
        ++m_reading->running;
        task();
    }
    if (m_reading->running == 0)
        endPhase();
}

void AccessReporter::settle(const Reading *reading)
{
    --m_reading->running;
    ++m_reading->done;
    emit progressed(m_reading->done, m_reading->total);
    if (m_reading.get() == reading) // who was told may have cancelled
        next();
}

void AccessReporter::readUser(qsizetype place)
{
    const IamId iamId = m_reading->reports.at(place).user.user.iamId;
    Reading *reading = m_reading.get();
    const auto left = std::make_shared<int>(2);
    const auto oneDone = [this, left, reading] {
        if (--*left == 0)
            settle(reading);
    };
    const QFuture<Result<QList<Policy>>> policies
        = m_policies.policies(PolicyVersion::V2, m_account, {.iamId = iamId, .type = QStringLiteral("access")});
    const QFuture<Result<QList<AccessGroup>>> groups = m_groups.groupsOf(m_account, iamId);
    reading->policyCalls.append(policies);
    reading->groupCalls.append(groups);
    whenDone(policies, reading, [reading, place, oneDone](const Result<QList<Policy>> &answer) {
        if (reading->isEnded)
            return;
        AccessReport &report = reading->reports[place];
        if (answer.ok()) {
            for (const Policy &policy : answer.value())
                report.policies.append({.policy = policy});
        } else {
            report.problems << problemOf(QStringLiteral("policies"), answer.error());
        }
        oneDone();
    });
    whenDone(groups, reading, [reading, place, oneDone](const Result<QList<AccessGroup>> &answer) {
        if (reading->isEnded)
            return;
        AccessReport &report = reading->reports[place];
        if (answer.ok())
            report.groups = answer.value();
        else
            report.problems << problemOf(QStringLiteral("access groups"), answer.error());
        oneDone();
    });
}

void AccessReporter::readGroup(const AccessGroupId &group)
{
    Reading *reading = m_reading.get();
    const QFuture<Result<QList<Policy>>> policies
        = m_policies.policies(PolicyVersion::V2, m_account, {.accessGroupId = group, .type = QStringLiteral("access")});
    reading->policyCalls.append(policies);
    whenDone(policies, reading, [this, reading, group](const Result<QList<Policy>> &answer) {
        if (reading->isEnded)
            return;
        if (answer.ok())
            reading->groups[group].policies = answer.value();
        else
            reading->groups[group].problem = problemOf(QStringLiteral("policies of the access group ") + group.text, answer.error());
        settle(reading);
    });
}

void AccessReporter::readRoles(const QString &service)
{
    Reading *reading = m_reading.get();
    RoleListQuery query {.accountId = m_account};
    if (!service.isEmpty())
        query.serviceName = service;
    whenDone(m_policies.roles(query), reading, [this, reading, service](const Result<RoleList> &answer) {
        if (reading->isEnded)
            return;
        if (answer.ok()) {
            for (const QList<Role> &list : {answer.value().platform, answer.value().service, answer.value().custom}) {
                for (const Role &role : list)
                    reading->roles[service].insert(role.crn, role);
            }
        } else {
            reading->roleProblems.insert(service, problemOf(QStringLiteral("roles of ") + service, answer.error()));
        }
        settle(reading);
    });
}

void AccessReporter::endPhase()
{
    Reading &reading = *m_reading;
    reading.policyCalls.clear();
    reading.groupCalls.clear();
    if (reading.phase == Reading::Phase::Users) {
        reading.phase = Reading::Phase::Groups;
        for (const AccessReport &report : std::as_const(reading.reports)) {
            for (const AccessGroup &group : report.groups) {
                if (!reading.groups.contains(group.id)) {
                    reading.groups.insert(group.id, {});
                    enqueue([this, id = group.id] { readGroup(id); });
                }
            }
        }
        next();
        return;
    }
    if (reading.phase == Reading::Phase::Groups) {
        reading.phase = Reading::Phase::Roles;
        QSet<QString> services;
        for (AccessReport &report : reading.reports) {
            for (const AccessGroup &group : std::as_const(report.groups)) {
                const Reading::GroupAccess access = reading.groups.value(group.id);
                for (const Policy &policy : access.policies)
                    report.policies.append({.policy = policy, .group = group.id, .groupName = group.name});
                if (!access.problem.isEmpty())
                    report.problems << access.problem;
            }
            for (const ReportPolicy &entry : std::as_const(report.policies)) {
                const QString service = entry.policy.resourceValue(QStringLiteral("serviceName"));
                if (!services.contains(service)) {
                    services.insert(service);
                    enqueue([this, service] { readRoles(service); });
                }
            }
        }
        next();
        return;
    }
    finish();
}

void AccessReporter::finish()
{
    Reading &reading = *m_reading;
    for (AccessReport &report : reading.reports) {
        QSet<QString> unread;
        for (ReportPolicy &entry : report.policies) {
            const QString service = entry.policy.resourceValue(QStringLiteral("serviceName"));
            const QHash<QString, Role> &known = reading.roles[service];
            for (const PolicyRole &role : std::as_const(entry.policy.roles)) {
                const auto found = known.constFind(role.crn);
                ReportRole shown {.crn = role.crn, .name = role.displayName};
                if (found != known.constEnd()) {
                    shown.name = found->displayName.isEmpty() ? shown.name : found->displayName;
                    shown.actions = found->actions;
                    shown.actionsKnown = true;
                }
                if (shown.name.isEmpty() && !role.crn.contains(QLatin1String(":customRole:")))
                    shown.name = role.crn.section(QLatin1Char(':'), -1); // what these are called is in them
                if (shown.name.isEmpty())
                    unread.insert(QStringLiteral("name of ") + role.crn);
                entry.roles.append(shown);
            }
            if (reading.roleProblems.contains(service))
                unread.insert(reading.roleProblems.value(service));
        }
        QStringList problems(unread.cbegin(), unread.cend());
        problems.sort();
        report.problems << problems;
    }
    Reading *ended = m_reading.release();
    ended->deleteLater(); // one of its own handlers has led here
    emit finished(ended->reports);
}

} // namespace iam
