#include "views/wizards/permissionlist.h"

#include "views/theme/measure.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace iam {

namespace {

constexpr int listWidth = 480;
constexpr int rows = 14;

} // namespace

PermissionList::PermissionList(const QString &title, const QStringList &lines, QWidget *parent)
    : ConsoleDialog(title, listWidth, parent)
{
    setObjectName(QStringLiteral("permissionList"));
    setSubtitle(tr("%n permission(s)", nullptr, static_cast<int>(lines.size())));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search permissions"));
    SearchButtons::addTo(search);
    auto *list = new QListView(this);
    list->setAccessibleName(title);
    auto *model = new QStringListModel(lines, this);
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(model);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list->setModel(shown);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setFixedHeight(rows * grownHeight(Measure::RowCompact, fontMetrics()));
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    body()->addWidget(search);
    body()->addWidget(list);
    setHarmlessButton(tr("Close"));
    connect(addCopyButton(tr("Copy")), &QPushButton::clicked, this,
        [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    search->setFocus();
}

} // namespace iam
