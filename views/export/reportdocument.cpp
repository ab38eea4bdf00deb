#include "views/export/reportdocument.h"

#include "models/core/safetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <utility>

namespace iam {

namespace {

constexpr int resolution = 300; ///< dots per inch
constexpr qreal margin = 18; ///< millimetres

class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(iam::ReportPages)

public:
    explicit ReportPages(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void write(const AccessReport &report, const ReportHead &head, bool first)
    {
        QTextBlockFormat block;
        if (!first)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        const QString name = report.user.user.displayName();
        //: %1 is the name of a user
        line(tr("Access of %1").arg(isolatedText(name)), 16, true, block);
        line(isolatedText(report.user.user.email) + QStringLiteral("  ·  ") + isolatedText(report.user.user.iamId.text), 9, false);
        //: %1 is an account, %2 an address, %3 a time
        line(tr("Account %1, made by %2 on %3").arg(isolatedText(head.accountName), isolatedText(head.madeBy),
                 QLocale().toString(head.madeAt.toLocalTime(), QLocale::ShortFormat)), 9, false);
        if (report.isComplete()) {
            line(tr("This report is complete."), 9, false);
        } else {
            line(tr("This report is not complete. What could not be read:"), 9, true);
            for (const QString &problem : report.problems)
                line(isolatedText(problem), 9, false);
        }
        line(tr("Access groups"), 12, true);
        if (report.groups.isEmpty())
            line(tr("None"), 9, false);
        for (const AccessGroup &group : report.groups)
            line(isolatedText(group.name) + QStringLiteral("  ") + visibleText(group.id.text), 9, false);
        line(tr("Policies"), 12, true);
        if (report.policies.isEmpty())
            line(tr("None"), 9, false);
        else
            table(report.policies);
    }

private:
    void line(const QString &text, qreal points, bool strong, const QTextBlockFormat &block = {})
    {
        QTextBlockFormat spaced = block;
        spaced.setTopMargin(strong ? points : 0);
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        if (std::exchange(m_begun, true))
            m_cursor.insertBlock(spaced, format);
        else
            m_cursor.setBlockFormat(spaced);
        m_cursor.setBlockCharFormat(format);
        m_cursor.insertText(text, format);
    }

    void table(const QList<ReportPolicy> &policies)
    {
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorderCollapse(true);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.insertBlock();
        QTextTable *table = m_cursor.insertTable(static_cast<int>(policies.size()) + 1, 4, format);
        const QStringList heads {tr("Target"), tr("Roles"), tr("Through"), tr("Condition")};
        for (int column = 0; column < 4; ++column)
            cell(table, 0, column, heads.at(column), true);
        for (int row = 0; row < policies.size(); ++row) {
            const ReportPolicy &entry = policies.at(row);
            QStringList roles;
            for (const ReportRole &role : entry.roles) {
                const QString name = isolatedText(role.name.isEmpty() ? role.crn : role.name);
                roles << (role.actionsKnown ? tr("%1 (%n action(s))", nullptr, static_cast<int>(role.actions.size())).arg(name) : name);
            }
            cell(table, row + 1, 0, isolatedText(policyTargetText(entry.policy)), false);
            cell(table, row + 1, 1, roles.join(QLatin1Char('\n')), false);
            cell(table, row + 1, 2, entry.group.text.isEmpty() ? tr("directly") : isolatedText(entry.groupName), false);
            cell(table, row + 1, 3, isolatedText(policyRuleText(entry.policy)), false);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static void cell(QTextTable *table, int row, int column, const QString &text, bool strong)
    {
        QTextCharFormat format;
        format.setFontPointSize(8);
        format.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        table->cellAt(row, column).firstCursorPosition().insertText(text, format);
    }

    QTextCursor m_cursor;
    bool m_begun = false;
};

} // namespace

void fillReportDocument(QTextDocument &document, const QList<AccessReport> &reports, const ReportHead &head)
{
    document.setUndoRedoEnabled(false);
    ReportPages pages(document);
    bool first = true;
    for (const AccessReport &report : reports)
        pages.write(report, head, std::exchange(first, false));
}

QByteArray accessReportsPdf(const QList<AccessReport> &reports, const ReportHead &head)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("IAM Console"));
    QTextDocument document;
    fillReportDocument(document, reports, head);
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace iam
