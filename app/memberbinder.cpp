#include "app/memberbinder.h"

#include "models/items/userfiltermodel.h"
#include "models/workflows/memberlookup.h"

namespace iam {

namespace {

UserQuery::Kind kindOf(MemberLookup::Kind kind)
{
    return kind == MemberLookup::Kind::Group ? UserQuery::Kind::Group : UserQuery::Kind::Parent;
}

} // namespace

MemberBinder::MemberBinder(UserFilterModel &shownUsers, MemberLookup &members, QObject *parent)
    : QObject(parent)
    , m_shownUsers(shownUsers)
    , m_members(members)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MemberBinder::ask);
    connect(&shownUsers, &UserFilterModel::membersWanted, this, [this] { m_soon.start(); });
    connect(&members, &MemberLookup::found, this,
        [this](MemberLookup::Kind kind, const QString &name, const std::optional<QSet<QString>> &found) {
            m_shownUsers.supplyMembers(kindOf(kind), name, found);
        });
}

void MemberBinder::ask()
{
    for (const MemberLookup::Kind kind : {MemberLookup::Kind::Group, MemberLookup::Kind::Parent})
        m_members.want(kind, m_shownUsers.query().wanted(kindOf(kind)));
}

void MemberBinder::forget()
{
    m_members.forget();
    m_shownUsers.forgetMembers();
}

QList<IamId> MemberBinder::usersNamed(const UserTableModel &users, const QString &foldedName)
{
    const QByteArray wanted = foldedName.toUtf8();
    const UserStore &store = users.store();
    QList<IamId> exact;
    QList<IamId> similar;
    for (int row = 0; row < store.size(); ++row) {
        const QByteArray text = store.columns().searchText(row); // name, address, IDs, one a line
        const qsizetype at = text.indexOf(wanted);
        if (at < 0)
            continue;
        if (text.split('\n').contains(wanted))
            exact.append(store.at(row).user.iamId);
        else if (similar.size() < MemberLookup::mostParents)
            similar.append(store.at(row).user.iamId);
        if (exact.size() == MemberLookup::mostParents)
            break;
    }
    return exact.isEmpty() ? similar : exact;
}

} // namespace iam
