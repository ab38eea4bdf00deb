#include "views/export/exportdialog.h"

#include "views/widgets/plaintext.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>

namespace iam {

namespace {

enum RowChoice { Matching, Selected };
enum ColumnChoice { Shown, All };

} // namespace

ExportDialog::ExportDialog(ExportSource source, QWidget *parent)
    : WriteFileDialog({{QStringLiteral("CSV"), QStringLiteral("csv"), true}, {QStringLiteral("JSON"), QStringLiteral("json"), false}},
          QStringLiteral("users-%1-%2").arg(source.plan.accountName, source.plan.madeAt.toLocalTime().date().toString(Qt::ISODate)), parent)
    , m_source(std::move(source))
    , m_rowsLabel(plainLabel({}, this))
    , m_rows(new QComboBox(this))
    , m_columnsLabel(plainLabel({}, this))
    , m_columns(new QComboBox(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_rows->addItem({}, Matching);
    if (!m_source.selected.isEmpty())
        m_rows->addItem({}, Selected);
    m_rows->setCurrentIndex(m_rows->count() - 1);
    m_columns->addItem({}, Shown);
    m_columns->addItem({}, All);
    addField(m_rowsLabel, m_rows);
    addField(m_columnsLabel, m_columns);
    ExportDialog::retranslate();
}

void ExportDialog::begin()
{
    const QList<UserId> ids = m_rows->currentData().toInt() == Selected ? m_source.selected : m_source.matching();
    ListExportPlan plan = m_source.plan;
    plan.path = path();
    plan.format = formatIndex() == 0 ? ExportFormat::Csv : ExportFormat::Json;
    plan.cells = cells();
    if (m_columns->currentData().toInt() == Shown)
        plan.columns = m_source.shownColumns;
    plan.total = ids.size();
    m_writing = new ListExport(this);
    connect(m_writing, &ListExport::progressed, this, [this](qsizetype done, qsizetype total) {
        //: %1 and %2 are numbers of users
        progress(done, total, tr("%1 of %2 written").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_writing, &ListExport::finished, this, [this, writing = m_writing](const Result<WrittenFile> &outcome) {
        writing->deleteLater();
        if (m_writing != writing)
            return; // cancelled, and perhaps begun again
        m_writing = nullptr;
        end(outcome);
    });
    m_writing->start(plan, [this, ids](qsizetype place) { return m_source.user(ids.at(place)); });
}

void ExportDialog::abort()
{
    if (m_writing != nullptr)
        m_writing->cancel();
    m_writing = nullptr;
}

void ExportDialog::retranslate()
{
    WriteFileDialog::retranslate();
    setTitle(tr("Export users"));
    //: %1 is the name of an account
    setSubtitle(m_source.plan.complete ? tr("Account %1").arg(m_source.plan.accountName)
                                       : tr("The list has not been read to its end: the file will not hold everybody."));
    m_rowsLabel->setText(tr("&Users"));
    m_rows->setAccessibleName(tr("Users"));
    m_rows->setItemText(m_rows->findData(Matching), tr("All that match (%1)").arg(QLocale().toString(m_source.matchingCount)));
    if (const int selected = m_rows->findData(Selected); selected >= 0)
        m_rows->setItemText(selected, tr("Those selected (%1)").arg(QLocale().toString(m_source.selected.size())));
    m_columnsLabel->setText(tr("&Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setItemText(m_columns->findData(Shown), tr("Those shown"));
    m_columns->setItemText(m_columns->findData(All), tr("All"));
}

} // namespace iam
