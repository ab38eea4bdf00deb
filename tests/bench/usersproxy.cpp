#include "tests/bench/usersproxy.h"

namespace iam::bench {

PlainUsers::PlainUsers(const UserStore &store)
{
    m_rows.reserve(static_cast<std::size_t>(store.size()));
    for (int row = 0; row < store.size(); ++row)
        m_rows.push_back(store.at(row));
}

QVariant PlainUsers::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const User &user = at(index.row()).user;
    return index.column() == 0 ? user.displayName() : user.email;
}

PlainSearch::PlainSearch(PlainUsers &users, const QDateTime &now)
    : m_users(users)
    , m_now(now)
{
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&users);
}

void PlainSearch::setSearch(const QString &text)
{
    m_query = UserQuery::parse(text);
    invalidateFilter();
}

bool PlainSearch::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_query.matches(m_users.at(row), m_now);
}

} // namespace iam::bench
