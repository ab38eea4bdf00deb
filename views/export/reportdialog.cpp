#include "views/export/reportdialog.h"

#include "models/core/whendone.h"
#include "models/workflows/accessreporter.h"
#include "views/export/reportdocument.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

namespace iam {

namespace {

enum FormatPlace { Csv, Json, Pdf };

QString firstAddress(const QList<ExportUser> &users)
{
    return users.size() == 1 ? users.first().user.email : QStringLiteral("users");
}

} // namespace

ReportDialog::ReportDialog(AccessReporter &reporter, QList<ExportUser> users, const ReportHead &head, bool planned, QWidget *parent)
    : WriteFileDialog({{QStringLiteral("CSV"), QStringLiteral("csv"), true}, {QStringLiteral("JSON"), QStringLiteral("json"), false},
                          {QStringLiteral("PDF"), QStringLiteral("pdf"), false}},
          QStringLiteral("access-%1-%2").arg(firstAddress(users), head.madeAt.toLocalTime().date().toString(Qt::ISODate)), parent)
    , m_reporter(reporter)
    , m_users(std::move(users))
    , m_head(head)
    , m_planned(planned)
{
    setObjectName(QStringLiteral("reportDialog"));
    connect(&m_reporter, &AccessReporter::progressed, this, [this](qint64 done, qint64 total) {
        if (isWorking()) //: %1 and %2 are numbers of parts of a report
            progress(done, total, tr("%1 of %2 read").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(&m_reporter, &AccessReporter::finished, this, [this](const QList<AccessReport> &reports) {
        if (isWorking())
            write(reports);
    });
    ReportDialog::retranslate();
}

ReportDialog::~ReportDialog() { m_reporter.cancel(); }

void ReportDialog::begin() { m_reporter.start(m_users); }

void ReportDialog::abort()
{
    m_reporter.cancel();
    m_writing.cancel();
}

void ReportDialog::write(const QList<AccessReport> &reports)
{
    progress(0, 0, tr("Writing the file …"));
    auto promise = std::make_shared<QPromise<Result<WrittenFile>>>();
    promise->start();
    m_writing = promise->future();
    int partly = 0;
    for (const AccessReport &report : reports)
        partly += report.isComplete() ? 0 : 1;
    whenDone(m_writing, this, [this, partly, writing = m_writing](const Result<WrittenFile> &outcome) {
        if (writing.isCanceled())
            return;
        if (outcome.ok() && partly > 0)
            emit incomplete(partly);
        end(outcome);
    });
    // Thousands of reports take their time to be put into words: not in this thread.
    QThreadPool::globalInstance()->start([promise, reports, head = m_head, path = path(), place = formatIndex(), cells = cells()] {
        const QByteArray bytes = place == Csv ? accessReportsCsv(reports, head, cells)
            : place == Json                   ? accessReportsJson(reports, head)
                                              : accessReportsPdf(reports, head);
        if (!promise->isCanceled())
            promise->addResult(writeWholeFile(path, bytes, accessReportLines(reports)));
        promise->finish();
    });
}

void ReportDialog::retranslate()
{
    WriteFileDialog::retranslate();
    setTitle(m_planned ? tr("Planned access") : tr("Access report"));
    setSubtitle(m_users.size() == 1 ? m_users.first().user.displayName()
                                    : tr("%n user(s)", nullptr, static_cast<int>(m_users.size())));
}

} // namespace iam
