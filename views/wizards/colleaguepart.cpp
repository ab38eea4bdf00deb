#include "views/wizards/colleaguepart.h"

#include "models/core/safetext.h"
#include "models/items/accesstext.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accessoptions.h"
#include "views/text/problemtext.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>

namespace iam {

namespace {

constexpr int rowsOfPeople = 5;
constexpr int rowsOfTicks = 7;

int heightOfRows(const QWidget *widget, int rows)
{
    return rows * grownHeight(Measure::RowCompact, widget->fontMetrics()) + measure(Measure::Space4);
}

bool givesAdministration(const Policy &policy)
{
    return std::any_of(policy.roles.cbegin(), policy.roles.cend(),
        [](const PolicyRole &role) { return role.crn.endsWith(QLatin1String(":role:Administrator")); });
}

} // namespace

ColleaguePart::ColleaguePart(AccessOptions &options, UserTableModel &users, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_people(new UserFilterModel(users, clock, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_problem(new InlineNotification(NoticeKind::Error, this))
    , m_state(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
    , m_items(new QStandardItemModel(this))
    , m_ticks(new QListView(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("colleaguePart"));
    m_people->setView(UserView::Active);
    m_search->setObjectName(QStringLiteral("colleagueSearch"));
    SearchButtons::addTo(m_search);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("colleagueList"));
    m_list->setModel(m_people);
    m_list->setModelColumn(static_cast<int>(UserTableModel::Column::Email));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(heightOfRows(m_list, rowsOfPeople));
    m_problem->hide();
    m_state->setObjectName(QStringLiteral("colleagueState"));
    m_ticks->setObjectName(QStringLiteral("colleagueTicks"));
    m_ticks->setModel(m_items);
    m_ticks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ticks->setTextElideMode(Qt::ElideRight);
    m_ticks->setFixedHeight(heightOfRows(m_ticks, rowsOfTicks));
    m_ticks->hide();
    m_take->setObjectName(QStringLiteral("takeOverButton"));
    m_take->setAutoDefault(false);
    m_take->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space8));
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_problem);
    column->addWidget(m_state);
    column->addWidget(m_ticks);
    column->addWidget(m_take, 0, Qt::AlignLeading);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_people->setSearch(text); });
    connect(m_list, &QAbstractItemView::clicked, this, &ColleaguePart::choose);
    connect(m_list, &QAbstractItemView::activated, this, &ColleaguePart::choose);
    connect(m_items, &QStandardItemModel::itemChanged, this, &ColleaguePart::updateButton);
    connect(m_take, &QPushButton::clicked, this, &ColleaguePart::takeOver);
    connect(&m_options, &AccessOptions::colleagueRead, this, [this](const IamId &member, const DraftAccess &access) {
        if (member == m_member)
            show(member, access);
    });
    connect(&m_options, &AccessOptions::colleagueFailed, this, [this](const IamId &member, const ApiError &error) {
        if (!(member == m_member))
            return;
        m_problem->setText(tr("What this colleague has could not be read."), problemText(error));
        m_problem->show();
        m_problem->announce();
        m_state->setText({});
    });
    retranslate();
}

void ColleaguePart::retranslate()
{
    m_search->setAccessibleName(tr("Search an active user"));
    m_search->setPlaceholderText(tr("Search an active user"));
    m_list->setAccessibleName(tr("Active users"));
    m_ticks->setAccessibleName(tr("What the colleague has"));
    if (m_choices.isEmpty())
        m_state->setText(tr("Choose whose access is to be taken as a pattern."));
    updateButton();
}

void ColleaguePart::focusSearch() { m_search->setFocus(Qt::OtherFocusReason); }

void ColleaguePart::choose(const QModelIndex &index)
{
    const auto row = m_people->userAt(index);
    if (!row)
        return;
    m_member = row->user.iamId;
    m_memberName = row->user.displayName();
    m_choices.clear();
    m_items->clear();
    m_ticks->hide();
    m_problem->hide();
    //: %1 is a person
    m_state->setText(tr("Reading what %1 has …").arg(visibleText(m_memberName)));
    updateButton();
    m_options.readColleague(m_member);
}

void ColleaguePart::show(const IamId &, const DraftAccess &access)
{
    QSet<AccessGroupId> known;
    QSet<AccessGroupId> adminGroups;
    const QList<AccessGroup> groups = m_options.groups();
    for (const AccessGroup &group : groups)
        known.insert(group.id);
    for (const AccessGroup &group : access.groups) {
        const QList<Policy> policies = m_options.policiesOf(group.id);
        if (std::any_of(policies.cbegin(), policies.cend(), givesAdministration))
            adminGroups.insert(group.id);
    }
    m_choices = takeOverChoices(access, m_options.rights(), known, adminGroups);
    for (const TakeOverChoice &choice : std::as_const(m_choices)) {
        QString text;
        switch (choice.kind) {
        case TakeOverChoice::Kind::Group:
            //: %1 is an access group
            text = tr("Access group %1").arg(visibleText(choice.group.name));
            break;
        case TakeOverChoice::Kind::Policy:
            text = policySentence(choice.policy);
            break;
        case TakeOverChoice::Kind::Classic:
            //: %1 is a set of classic permissions, such as "Basic user"
            text = tr("Classic infrastructure: %1, %n permission(s)", nullptr, static_cast<int>(choice.permissions.size()))
                       .arg(classicSetText(choice.set));
            break;
        }
        if (!choice.mayGive)
            //: %1 is something a colleague has
            text = tr("%1 – you cannot give this").arg(text);
        else if (choice.administrator)
            //: %1 is something a colleague has
            text = tr("%1 – administrator").arg(text);
        auto *item = new QStandardItem(text);
        item->setToolTip(plainToolTip(text));
        item->setCheckable(choice.mayGive);
        item->setEnabled(choice.mayGive);
        item->setCheckState(choice.tickedAtFirst() ? Qt::Checked : Qt::Unchecked);
        m_items->appendRow(item);
    }
    const bool any = !m_choices.isEmpty();
    m_ticks->setVisible(any);
    //: %1 is a person
    m_state->setText(any ? tr("What %1 has. Administrator roles are ticked by nobody but you.").arg(visibleText(m_memberName))
                         : tr("%1 has no access of their own.").arg(visibleText(m_memberName)));
    if (any) {
        m_ticks->setCurrentIndex(m_items->index(0, 0));
        m_ticks->setFocus(Qt::OtherFocusReason);
    }
    updateButton();
}

void ColleaguePart::updateButton()
{
    int ticked = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            ++ticked;
    }
    m_take->setText(tr("&Take over %n", "things a colleague has", ticked));
    m_take->setEnabled(ticked > 0);
    m_take->setVisible(m_items->rowCount() > 0);
}

void ColleaguePart::takeOver()
{
    QList<TakeOverChoice> ticked;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            ticked.append(m_choices.at(row));
    }
    emit takenOver(iam::takenOver(ticked));
}

bool ColleaguePart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            if (m_people->rowCount() > 0 && !m_search->text().trimmed().isEmpty())
                choose(m_people->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Down && m_people->rowCount() > 0) {
            m_list->setCurrentIndex(m_people->index(0, m_list->modelColumn()));
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ColleaguePart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
