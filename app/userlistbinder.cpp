#include "app/userlistbinder.h"

#include "models/core/scheduler.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/invitationhistory.h"
#include "models/workflows/userdirectory.h"

namespace iam {

namespace {

constexpr std::chrono::seconds freshFor {10};

} // namespace

UserListBinder::UserListBinder(UserTableModel &users, UserDirectory &directory, InvitationHistory &history,
    AccountOverview &overview, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_directory(directory)
    , m_history(history)
    , m_scheduler(scheduler)
{
    connect(&directory, &UserDirectory::usersCame, this, &UserListBinder::take);
    connect(&directory, &UserDirectory::usersWent, &users, &UserTableModel::remove);
    connect(&directory, &UserDirectory::userRekeyed, &users, &UserTableModel::rekey);
    connect(&history, &InvitationHistory::came, this, &UserListBinder::applyAllFacts);
    connect(&overview, &AccountOverview::changed, this,
        [this, &overview] { m_users.setPeople(overview.ownerId(), overview.actor().iamId); });
}

void UserListBinder::take(const QList<User> &users)
{
    const bool isNews = m_directory.isRefresh() || m_directory.state() != UserDirectory::State::Reading;
    m_users.upsert(users, isNews ? UserTableModel::Marking::Fresh : UserTableModel::Marking::Silent);
    if (!m_history.facts().isEmpty()) {
        QList<UserId> ids;
        for (const User &user : users)
            ids.append(user.id);
        applyFacts(ids);
    }
    if (isNews && !m_clearScheduled) {
        m_clearScheduled = true;
        m_scheduler.after(freshFor, this, [this] {
            m_clearScheduled = false;
            m_users.clearFresh();
        });
    }
}

void UserListBinder::applyAllFacts()
{
    QList<UserId> ids;
    ids.reserve(m_users.rowCount());
    for (int row = 0; row < m_users.rowCount(); ++row)
        ids.append(m_users.store().at(row).user.id);
    applyFacts(ids);
}

void UserListBinder::applyFacts(const QList<UserId> &ids)
{
    QHash<UserId, UserFacts> facts;
    for (const UserId &id : ids) {
        const auto row = m_users.find(id);
        if (!row)
            continue;
        auto known = m_history.facts().constFind(row->user.email.toCaseFolded());
        if (known == m_history.facts().cend())
            known = m_history.facts().constFind(row->user.iamId.text.toCaseFolded());
        if (known == m_history.facts().cend())
            continue;
        UserFacts fact = *known;
        if (const auto inviter = m_users.find(IamId {fact.inviter})) // people are shown by name
            fact.inviter = inviter->user.displayName();
        facts.insert(id, fact);
    }
    if (!facts.isEmpty())
        m_users.setFacts(facts);
}

} // namespace iam
