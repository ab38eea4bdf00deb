#include "models/items/userfiltermodel.h"

#include "models/core/clock.h"

namespace iam {

namespace {

/// Qt's sort keys for the "C" locale know neither case nor accents.
QLocale sortable(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

UserFilterModel::UserFilterModel(UserTableModel &users, const Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_users(users)
    , m_clock(clock)
    , m_collator(sortable(QLocale()))
    , m_nameKeys(static_cast<size_t>(users.rowCount()))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    // Before setSourceModel(), so that the keys are in step when the base class sorts.
    connect(&users, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_nameKeys.insert(m_nameKeys.begin() + first, static_cast<size_t>(last - first + 1), std::nullopt);
    });
    connect(&users, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_nameKeys.erase(m_nameKeys.begin() + first, m_nameKeys.begin() + last + 1);
    });
    connect(&users, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
                m_nameKeys[static_cast<size_t>(row)].reset();
        });
    setSourceModel(&users);
    setDynamicSortFilter(true);
    sort(static_cast<int>(UserTableModel::Column::Name));
}

void UserFilterModel::setView(UserView view)
{
    if (m_view == view)
        return;
    m_view = view;
    invalidateFilter();
}

QList<QueryProblem> UserFilterModel::setSearch(const QString &text)
{
    if (text != m_searchText) {
        m_searchText = text;
        m_query = UserQuery::parse(text);
        invalidateFilter();
    }
    return m_query.problems();
}

void UserFilterModel::setLocale(const QLocale &locale)
{
    m_collator.setLocale(sortable(locale));
    for (auto &key : m_nameKeys)
        key.reset();
    invalidate();
}

std::optional<UserRow> UserFilterModel::userAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_users.store().at(mapToSource(index).row())) : std::nullopt;
}

QModelIndex UserFilterModel::indexOf(const UserId &id) const
{
    const int row = m_users.store().rowOf(id);
    return row < 0 ? QModelIndex()
                   : mapFromSource(m_users.index(row, static_cast<int>(UserTableModel::Column::Name)));
}

bool UserFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const UserRow &row = m_users.store().at(sourceRow);
    return (row.views & userViewBit(m_view)) != 0 && m_query.matches(row, m_clock.now());
}

const QCollatorSortKey &UserFilterModel::nameKey(int sourceRow) const
{
    auto &key = m_nameKeys[static_cast<size_t>(sourceRow)];
    if (!key)
        key = m_collator.sortKey(m_users.store().at(sourceRow).user.displayName());
    return *key;
}

int UserFilterModel::compareText(const QString &left, const QString &right) const
{
    return m_collator.compare(left, right);
}

bool UserFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    using Column = UserTableModel::Column;
    const UserRow &a = m_users.store().at(left.row());
    const UserRow &b = m_users.store().at(right.row());
    const auto byTime = [&](UserTableModel::Role role) {
        const QDateTime first = left.data(role).toDateTime();
        const QDateTime second = right.data(role).toDateTime();
        return first == second ? 0 : (first < second ? -1 : 1);
    };
    int order = 0;
    switch (static_cast<Column>(left.column())) {
    case Column::Tick:
    case Column::Menu:
    case Column::Name:
        break;
    case Column::Status:
        order = static_cast<int>(a.status) - static_cast<int>(b.status);
        break;
    case Column::Added:
        order = byTime(UserTableModel::AddedOnRole);
        break;
    case Column::Expires: {
        const QDateTime first = left.data(UserTableModel::ExpiresOnRole).toDateTime();
        const QDateTime second = right.data(UserTableModel::ExpiresOnRole).toDateTime();
        if (first.isValid() != second.isValid())
            return first.isValid() == (sortOrder() == Qt::AscendingOrder); // without a date always last
        order = byTime(UserTableModel::ExpiresOnRole);
        break;
    }
    case Column::Email:
        order = compareText(a.user.email, b.user.email);
        break;
    case Column::IamId:
        order = compareText(a.user.iamId.text, b.user.iamId.text);
        break;
    case Column::UserId:
        order = compareText(a.user.ibmid, b.user.ibmid);
        break;
    case Column::Realm:
        order = compareText(a.user.realm, b.user.realm);
        break;
    case Column::Phone:
        order = compareText(a.user.phone, b.user.phone);
        break;
    }
    if (order == 0)
        order = nameKey(left.row()).compare(nameKey(right.row()));
    if (order == 0)
        order = a.user.id.text.compare(b.user.id.text);
    return order < 0;
}

} // namespace iam
