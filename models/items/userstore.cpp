#include "models/items/userstore.h"

namespace iam {

namespace {

bool isMember(UserStatus status)
{
    return status == UserStatus::Active || status == UserStatus::Suspended || status == UserStatus::ClassicDisabled
        || status == UserStatus::Invalid || status == UserStatus::RemovalFailed;
}

LastSending lastSending(const UserFacts &facts, const QDateTime &invitedOn, const QDateTime &addedOn)
{
    if (facts.lastSent.isValid())
        return {.time = facts.lastSent, .estimated = facts.lastSentUnconfirmed};
    if (invitedOn.isValid())
        return {.time = invitedOn, .estimated = facts.lastSentUnconfirmed};
    return {.time = addedOn, .estimated = true};
}

} // namespace

LastSending lastSendingOf(const UserRow &row)
{
    return lastSending(row.facts, row.user.invitedOn, row.user.addedOn);
}

UserRow UserStore::at(int row) const
{
    const UserStanding standing = m_columns.standing(row);
    UserRow full {.user = m_columns.user(row),
        .facts = m_facts.value(row),
        .removing = m_columns.isRemoving(row),
        .status = standing.status,
        .views = standing.views};
    full.searchText = QString::fromUtf8(m_columns.searchText(row));
    return full;
}

int UserStore::rowOf(QByteArrayView id, std::uint32_t hash) const
{
    // A list that comes again comes in the same order: the one behind the last found is looked at first.
    const int next = m_lastFound + 1;
    if (next < size() && m_columns.isId(next, id))
        return m_lastFound = next;
    const int found = m_byId.find(hash, [&](int row) { return m_columns.isId(row, id); });
    if (found >= 0)
        m_lastFound = found;
    return found;
}

bool UserStore::isNextUnchanged(std::uint64_t print) const
{
    const int next = m_lastFound + 1;
    if (next >= size() || m_columns.print(next) != print)
        return false;
    m_lastFound = next;
    return true;
}

int UserStore::rowOf(const IamId &id) const
{
    const QByteArray text = id.text.toUtf8();
    return m_byIamId.find(UserParcel::hashOf(text), [&](int row) { return m_columns.textIs(row, UserTextField::IamId, text); });
}

std::uint32_t UserStore::hashOf(int row, UserTextField field) const
{
    thread_local std::string text;
    m_columns.textInto(row, field, text);
    return UserParcel::hashOf(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

void UserStore::enter(int row)
{
    enter(row, hashOf(row, UserTextField::Id), hashOf(row, UserTextField::IamId));
}

void UserStore::enter(int row, std::uint32_t idHash, std::uint32_t iamIdHash)
{
    m_byId.insert(idHash, row);
    m_byIamId.insert(iamIdHash, row);
}

void UserStore::leave(int row)
{
    m_byId.remove(hashOf(row, UserTextField::Id), row);
    m_byIamId.remove(hashOf(row, UserTextField::IamId), row);
}

void UserStore::append(const UserRecord &user, const QDateTime &now)
{
    const int row = size();
    m_columns.append(user);
    enter(row);
    workOut(row, now);
    countIn(m_columns.standing(row).views, 1);
}

void UserStore::append(const User &user, const QDateTime &now)
{
    append(UserRecord::of(UserBatch({user}), 0), now);
}

void UserStore::append(const UserBatch &users, const QList<qsizetype> &which, const QDateTime &now)
{
    const UserParcel *parcel = UserParcel::of(users);
    const auto places = parcel ? m_columns.takePools(parcel->columns()) : std::nullopt;
    for (const qsizetype i : which) {
        if (!places) {
            append(UserRecord::of(users, i), now);
            continue;
        }
        const int row = size();
        m_columns.append(parcel->columns(), static_cast<int>(i), *places);
        enter(row, parcel->idHash(i), parcel->iamIdHash(i));
        workOut(row, now);
        countIn(m_columns.standing(row).views, 1);
    }
}

void UserStore::replace(int row, const UserRecord &user, const QDateTime &now)
{
    countIn(m_columns.standing(row).views, -1);
    const bool isKnown = m_columns.isId(row, user.text(UserTextField::Id))
        && m_columns.textIs(row, UserTextField::IamId, user.text(UserTextField::IamId));
    if (!isKnown)
        leave(row);
    m_columns.replace(row, user);
    if (!isKnown)
        enter(row); // under a new record, or a new IAM ID: an invitation was accepted, or the IBMid updated
    workOut(row, now);
    countIn(m_columns.standing(row).views, 1);
}

void UserStore::setFacts(int row, const UserFacts &facts, const QDateTime &now)
{
    m_facts.insert(row, facts);
    (void)refreshStatus(row, now);
}

void UserStore::setRemoving(int row, bool removing, const QDateTime &now)
{
    m_columns.setRemoving(row, removing);
    (void)refreshStatus(row, now);
}

bool UserStore::refreshStatus(int row, const QDateTime &now)
{
    const UserStanding before = m_columns.standing(row);
    workOut(row, now);
    const UserStanding after = m_columns.standing(row);
    countIn(before.views, -1);
    countIn(after.views, 1);
    return before.status != after.status || before.views != after.views;
}

void UserStore::removeByLast(int row)
{
    const int last = size() - 1;
    countIn(m_columns.standing(row).views, -1);
    leave(row);
    m_facts.remove(row);
    if (row != last) {
        leave(last);
        if (const auto moved = m_facts.constFind(last); moved != m_facts.cend()) {
            const UserFacts facts = *moved; // NOLINT(performance-unnecessary-copy-initialization): its place goes
            m_facts.remove(last);
            m_facts.insert(row, facts);
        }
    }
    m_columns.removeByLast(row);
    if (row != last)
        enter(row);
}

void UserStore::workOut(int row, const QDateTime &now)
{
    const auto facts = m_facts.constFind(row);
    const UserTime sent = facts != m_facts.cend() && facts->lastSent.isValid() ? userTime(facts->lastSent) : m_columns.invitedOn(row);
    UserStanding standing {.sending = sent == noTime ? m_columns.addedOn(row) : sent};
    const bool isInvited = m_columns.state(row) == UserState::Pending; // for all others no time matters
    const QDateTime sending = isInvited ? userDateTime(standing.sending) : QDateTime();
    standing.status = m_columns.isRemoving(row) ? UserStatus::Removing : statusOf(m_columns.state(row), sending, now);
    standing.views = static_cast<std::uint8_t>(
        viewsOf(standing.status, sending.isValid() ? sending + invitationLifetime : QDateTime(), now));
    if (facts != m_facts.cend() && facts->inactive && isMember(standing.status))
        standing.views = static_cast<std::uint8_t>(standing.views | userViewBit(UserView::Inactive));
    m_columns.setStanding(row, standing);
}

void UserStore::countIn(unsigned views, int step)
{
    for (int view = 0; view < userViewTotal; ++view) {
        if ((views & userViewBit(static_cast<UserView>(view))) != 0)
            m_counts[static_cast<size_t>(view)] += step;
    }
}

} // namespace iam
