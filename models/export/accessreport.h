#pragma once

#include "models/core/accessgroup.h"
#include "models/core/policy.h"
#include "models/export/csv.h"
#include "models/export/exportuser.h"
#include "models/export/filewriting.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace iam {

struct ReportRole
{
    QString crn {};
    QString name {}; ///< as the service shows it; empty if it could not be read
    QStringList actions {};
    bool actionsKnown = false;
};

/// A policy by which somebody has access: their own, or one of a group.
struct ReportPolicy
{
    Policy policy {};
    AccessGroupId group {}; ///< empty for their own
    QString groupName {};
    QList<ReportRole> roles {};
};

/// The access of one user, as far as it could be read (B61).
struct AccessReport
{
    ExportUser user {};
    QList<AccessGroup> groups {};
    QList<ReportPolicy> policies {};
    QStringList problems {}; ///< what could not be read, technical
    [[nodiscard]] bool isComplete() const { return problems.isEmpty(); }
};

struct ReportHead
{
    AccountId account {};
    QString accountName {};
    QString madeBy {};
    QDateTime madeAt {}; ///< UTC
};

/// Everything: roles with their actions, rules, groups.
[[nodiscard]] QByteArray accessReportsJson(const QList<AccessReport> &reports, const ReportHead &head);
/// One line for each policy and role; somebody without access has one line.
[[nodiscard]] QByteArray accessReportsCsv(const QList<AccessReport> &reports, const ReportHead &head, CsvCells cells = CsvCells::Safe);
/// The lines of accessReportsCsv() without its head.
[[nodiscard]] qint64 accessReportLines(const QList<AccessReport> &reports);

/// What a policy is about besides the account, as "key operator value; …"; technical.
[[nodiscard]] QString policyTargetText(const Policy &policy);
/// The rule of a policy in one line: "(a and b) or c"; technical, empty without a rule.
[[nodiscard]] QString policyRuleText(const Policy &policy);

} // namespace iam
