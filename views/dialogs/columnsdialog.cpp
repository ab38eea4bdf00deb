#include "views/dialogs/columnsdialog.h"

#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr int columnRole = Qt::UserRole;
constexpr int canHideRole = Qt::UserRole + 1;

} // namespace

ColumnsDialog::ColumnsDialog(const QList<ColumnChoice> &now, const QList<ColumnChoice> &usual, QWidget *parent)
    : ConsoleDialog(tr("Columns"), dialogWidth, parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setSubtitle(tr("What some columns show costs requests. It is read only while they are shown."));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space8));
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    const auto add = [&](const char *name, const QString &text, Icon icon) {
        auto *button = new QPushButton(Theme::of(this).icon(icon), text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    connect(add("columnUp", tr("Move &up"), Icon::ChevronUp), &QPushButton::clicked, this, [this] { move(-1); });
    connect(add("columnDown", tr("Move &down"), Icon::ChevronDown), &QPushButton::clicked, this, [this] { move(1); });
    connect(add("columnReset", tr("&Reset"), Icon::Undo), &QPushButton::clicked, this, [this, usual] { fill(usual); });
    buttons->addStretch();
    row->addLayout(buttons);
    body()->addLayout(row);
    fill(now);
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    setHarmlessButton(tr("Close"));
    QPushButton *apply = setPrimaryButton(tr("Apply"));
    apply->setObjectName(QStringLiteral("confirmButton"));
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    m_list->setFocus();
}

void ColumnsDialog::fill(const QList<ColumnChoice> &choices)
{
    m_list->clear();
    for (const ColumnChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(columnRole, choice.column);
        item->setData(canHideRole, choice.canHide);
        const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsEnabled;
        item->setFlags(choice.canHide ? flags | Qt::ItemIsUserCheckable : flags);
        item->setCheckState(choice.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
}

QList<ColumnChoice> ColumnsDialog::choices() const
{
    QList<ColumnChoice> choices;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        choices.append({.column = item->data(columnRole).toInt(),
            .name = item->text(),
            .shown = item->checkState() == Qt::Checked,
            .canHide = item->data(canHideRole).toBool()});
    }
    return choices;
}

} // namespace iam
