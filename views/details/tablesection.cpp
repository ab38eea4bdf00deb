#include "views/details/tablesection.h"

#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/readabletable.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

namespace iam {

namespace {

constexpr int numberRole = Qt::UserRole; ///< the row's number in setRows()
constexpr int searchWidth = 320;

} // namespace

TableSection::TableSection(const DetailsContext &context, const char *name, QWidget *parent)
    : DetailsSection(context, name, parent)
    , m_search(new QLineEdit(this))
    , m_state(plainLabel({}, this, TextStyle::Body, Token::TextSecondary))
    , m_tools(new QHBoxLayout)
    , m_table(new QTableView(this))
    , m_rows(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_hint(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
{
    m_search->setObjectName(QLatin1String(name) + QStringLiteral("Search"));
    SearchButtons::addTo(m_search);
    m_search->setMaximumWidth(searchWidth);
    m_hint->setObjectName(QLatin1String(name) + QStringLiteral("Hint"));
    m_tools->setSpacing(measure(Measure::Space8));
    m_tools->addWidget(m_search, 1);
    m_tools->addWidget(m_state);
    m_tools->addStretch();
    m_shown->setSourceModel(m_rows);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_table->setObjectName(QLatin1String(name) + QStringLiteral("Table"));
    m_table->setModel(m_shown);
    keepReadable(m_table);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grownHeight(Measure::RowTall, fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    column()->addLayout(m_tools);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_hint);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (currentRow() >= 0)
            rowActivated(currentRow());
    });
}

QPushButton *TableSection::addTool(const char *name, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    if (primary) {
        setButtonRole(button, ButtonRole::Primary);
        button->setIcon(Theme::of(this).icon(Icon::Plus));
    }
    m_tools->addWidget(button);
    return button;
}

void TableSection::setHeaders(const QStringList &headers) { m_rows->setHorizontalHeaderLabels(headers); }

void TableSection::setRows(const QList<QStringList> &rows)
{
    const int current = currentRow();
    m_rows->removeRows(0, m_rows->rowCount());
    for (int number = 0; number < rows.size(); ++number) {
        QList<QStandardItem *> items;
        for (const QString &text : rows.at(number)) {
            auto *item = new QStandardItem(text);
            item->setToolTip(plainToolTip(text));
            item->setData(number, numberRole);
            items.append(item);
        }
        m_rows->appendRow(items);
    }
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data(numberRole).toInt() == std::max(current, 0))
            m_table->setCurrentIndex(m_shown->index(row, 0));
    }
}

void TableSection::setSearchHint(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

void TableSection::setState(const QString &text) { m_state->setText(text); }

void TableSection::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

int TableSection::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(numberRole).toInt() : -1;
}

void TableSection::openMenu()
{
    if (currentRow() < 0)
        return;
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    rowMenu(currentRow(), m_table->viewport()->mapToGlobal(cell.center()));
}

bool TableSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu && (watched == m_table || watched == m_table->viewport())) {
        openMenu();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentRow() >= 0) {
            rowActivated(currentRow());
            return true;
        }
    }
    return DetailsSection::eventFilter(watched, event);
}

} // namespace iam
