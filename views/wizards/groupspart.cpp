#include "views/wizards/groupspart.h"

#include "models/workflows/accessoptions.h"
#include "views/text/problemtext.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace iam {

namespace {

constexpr int mostRows = 7;
constexpr int leastRows = 3;

} // namespace

GroupsPart::GroupsPart(AccessOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_problem(new InlineNotification(NoticeKind::Error, this))
    , m_table(new ActionTable(QStringLiteral("groupTable"), this))
    , m_note(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
{
    setObjectName(QStringLiteral("groupsPart"));
    m_search->setObjectName(QStringLiteral("groupSearch"));
    SearchButtons::addTo(m_search);
    m_search->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("groupsState"));
    m_problem->hide();
    m_shown->setSourceModel(&m_groups);
    m_shown->setFilterRole(GroupChoiceModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->sort(0);
    m_table->setModel(m_shown);
    m_table->setShares({26, 44, 0, 0, 0}, {0, 0, 80, 80, 88});
    auto *delegate = new ActionDelegate(m_table);
    delegate->isLink = [](const QModelIndex &index) {
        return index.column() == static_cast<int>(GroupChoiceModel::Column::Add)
            && !index.data(GroupChoiceModel::AddedRole).toBool();
    };
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != static_cast<int>(GroupChoiceModel::Column::Add)
            || !index.data(GroupChoiceModel::AddedRole).toBool())
            return {};
        return CellSymbol {Icon::Tick, Token::SupportSuccess};
    };
    delegate->isQuiet = [](const QModelIndex &index) { return index.column() > 0; };
    m_table->setItemDelegate(delegate);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space8));
    column->addWidget(m_problem);
    column->addWidget(m_search);
    column->addWidget(m_table);
    column->addWidget(m_note);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        fitHeight();
    });
    connect(m_table, &ActionTable::actionTaken, this, &GroupsPart::take);
    connect(&m_options, &AccessOptions::changed, this, &GroupsPart::refill);
    retranslate();
    refill();
}

void GroupsPart::retranslate()
{
    m_search->setAccessibleName(tr("Search access groups"));
    m_search->setPlaceholderText(tr("Search access groups"));
    m_search->setAccessibleDescription(tr("Enter adds the first group that is found."));
    m_table->setAccessibleName(tr("Access groups"));
    refill();
}

void GroupsPart::refill()
{
    m_groups.setGroups(m_options.groups());
    m_groups.setCounts(m_options.memberCounts(), m_options.policyCounts());
    const auto &problem = m_options.groupsProblem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setText(tr("The access groups could not be read."), problemText(*problem));
        m_problem->clearLinks();
        connect(m_problem->addLink(tr("Retry")), &QPushButton::clicked, &m_options, &AccessOptions::read);
    }
    if (problem)
        m_note->setText({});
    else if (!m_options.groupsKnown())
        m_note->setText(tr("Reading the access groups …"));
    else if (m_groups.rowCount() == 0)
        m_note->setText(tr("This account has no access groups that you may give."));
    else
        m_note->setText(tr("Groups can be changed later."));
    fitHeight();
}

void GroupsPart::fitHeight()
{
    const int rows = qBound(leastRows, m_shown->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void GroupsPart::setAdded(const QSet<AccessGroupId> &added) { m_groups.setAdded(added); }

void GroupsPart::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void GroupsPart::showGroup(const AccessGroupId &group)
{
    m_search->clear();
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        if (m_groups.groupAt(row).id == group)
            m_table->setCurrentIndex(m_shown->mapFromSource(m_groups.index(row, 0)));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void GroupsPart::take(const QModelIndex &shown)
{
    const int row = m_shown->mapToSource(shown).row();
    const AccessGroup group = m_groups.groupAt(row);
    if (m_groups.isAdded(row))
        emit groupTakenOut(group.id);
    else
        emit groupAdded(group);
}

void GroupsPart::addFirst()
{
    for (int shown = 0; shown < m_shown->rowCount(); ++shown) {
        const int row = m_shown->mapToSource(m_shown->index(shown, 0)).row();
        if (m_groups.isAdded(row))
            continue;
        emit groupAdded(m_groups.groupAt(row));
        m_search->selectAll();
        return;
    }
}

bool GroupsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (!m_search->text().trimmed().isEmpty())
                addFirst(); // never by Enter alone: which group, a person has to say
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
