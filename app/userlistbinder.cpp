#include "app/userlistbinder.h"

#include "models/core/scheduler.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/invitationhistory.h"
#include "models/workflows/userdirectory.h"

#include <algorithm>

namespace iam {

namespace {

constexpr std::chrono::seconds freshFor {10};
constexpr int sliceRows = 5'000; ///< a few milliseconds

} // namespace

UserListBinder::UserListBinder(UserTableModel &users, UserDirectory &directory, InvitationHistory &history,
    AccountOverview &overview, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_directory(directory)
    , m_history(history)
    , m_scheduler(scheduler)
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, [this] { applyFactsTo(sliceRows); });
    connect(&directory, &UserDirectory::usersCame, this, &UserListBinder::take);
    connect(&directory, &UserDirectory::usersWent, &users, &UserTableModel::remove);
    connect(&directory, &UserDirectory::userRekeyed, &users, &UserTableModel::rekey);
    connect(&history, &InvitationHistory::came, this, &UserListBinder::applyAllFacts);
    connect(&overview, &AccountOverview::changed, this,
        [this, &overview] { m_users.setPeople(overview.ownerId(), overview.actor().iamId); });
}

void UserListBinder::take(const UserBatch &users)
{
    const bool isNews = m_directory.isRefresh() || m_directory.state() != UserDirectory::State::Reading;
    m_users.upsert(users, isNews ? UserTableModel::Marking::Fresh : UserTableModel::Marking::Silent);
    if (!m_history.facts().isEmpty()) {
        const auto text = [&users](qsizetype i, UserTextField field) { return QString::fromUtf8(users.text(i, field)); };
        QHash<UserId, UserFacts> facts;
        for (qsizetype i = 0; i < users.size(); ++i)
            addFact(text(i, UserTextField::Email), text(i, UserTextField::IamId), {text(i, UserTextField::Id)}, facts);
        if (!facts.isEmpty())
            m_users.setFacts(facts);
    }
    if (isNews && !m_clearScheduled) {
        m_clearScheduled = true;
        m_scheduler.after(freshFor, this, [this] {
            m_clearScheduled = false;
            m_users.clearFresh();
        });
    }
}

/// Slice by slice, from the last row down: whoever takes the row of somebody who goes meanwhile comes from below, and has
/// been looked at.
void UserListBinder::applyAllFacts()
{
    m_factsFrom = m_users.rowCount();
    applyFactsTo(sliceRows);
}

void UserListBinder::applyFactsTo(int rows)
{
    m_factsFrom = std::min(m_factsFrom, m_users.rowCount());
    const int end = m_history.facts().isEmpty() ? m_factsFrom : std::max(m_factsFrom - rows, 0);
    QHash<UserId, UserFacts> facts;
    const UserColumns &columns = m_users.store().columns();
    const auto text = [&columns](int row, UserTextField field) { return QString::fromUtf8(columns.text(row, field)); };
    while (m_factsFrom > end) {
        const int row = --m_factsFrom;
        addFact(text(row, UserTextField::Email), text(row, UserTextField::IamId), {text(row, UserTextField::Id)}, facts);
    }
    if (!facts.isEmpty())
        m_users.setFacts(facts);
    if (m_factsFrom > 0 && !m_history.facts().isEmpty())
        m_more.start(0);
}

void UserListBinder::addFact(
    const QString &address, const QString &iamId, const UserId &id, QHash<UserId, UserFacts> &facts) const
{
    auto known = m_history.facts().constFind(address.toCaseFolded());
    if (known == m_history.facts().cend())
        known = m_history.facts().constFind(iamId.toCaseFolded());
    if (known == m_history.facts().cend())
        return;
    UserFacts fact = *known;
    if (const auto inviter = m_users.find(IamId {fact.inviter})) // people are shown by name
        fact.inviter = inviter->user.displayName();
    facts.insert(id, fact);
}

} // namespace iam
