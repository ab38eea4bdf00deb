#include "models/items/userstore.h"

namespace iam {

LastSending lastSendingOf(const UserRow &row)
{
    if (row.facts.lastSent.isValid())
        return {.time = row.facts.lastSent, .estimated = row.facts.lastSentUnconfirmed};
    if (row.user.invitedOn.isValid())
        return {.time = row.user.invitedOn, .estimated = row.facts.lastSentUnconfirmed};
    return {.time = row.user.addedOn, .estimated = true};
}

QString foldedForSearch(const QString &text)
{
    bool plain = true;
    for (const QChar letter : text)
        plain = plain && letter.unicode() < 0x80;
    if (plain)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded.append(letter);
    }
    return folded;
}

void UserStore::append(const User &user, const QDateTime &now)
{
    Q_ASSERT(!m_rowOf.contains(user.id));
    UserRow row {.user = user};
    workOut(row, now);
    countIn(row, 1);
    m_rowOf.insert(user.id, size());
    m_rowOfIamId.insert(user.iamId, size());
    m_rows.push_back(std::move(row));
}

void UserStore::replace(int row, const User &user, const QDateTime &now)
{
    UserRow &target = m_rows[static_cast<size_t>(row)];
    if (target.user.id != user.id) { // the same person under a new record
        m_rowOf.remove(target.user.id);
        m_rowOf.insert(user.id, row);
    }
    if (target.user.iamId != user.iamId) { // an invitation was accepted, or the IBMid updated
        if (m_rowOfIamId.value(target.user.iamId, -1) == row)
            m_rowOfIamId.remove(target.user.iamId);
        m_rowOfIamId.insert(user.iamId, row);
    }
    target.user = user;
    change(row, now);
}

void UserStore::setFacts(int row, const UserFacts &facts, const QDateTime &now)
{
    m_rows[static_cast<size_t>(row)].facts = facts;
    change(row, now);
}

void UserStore::setRemoving(int row, bool removing, const QDateTime &now)
{
    m_rows[static_cast<size_t>(row)].removing = removing;
    change(row, now);
}

bool UserStore::refreshStatus(int row, const QDateTime &now)
{
    const UserStatus before = at(row).status;
    const UserViewSet viewsBefore = at(row).views;
    change(row, now);
    return at(row).status != before || at(row).views != viewsBefore;
}

void UserStore::remove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        countIn(at(row), -1);
        m_rowOf.remove(at(row).user.id);
        if (m_rowOfIamId.value(at(row).user.iamId, -1) == row)
            m_rowOfIamId.remove(at(row).user.iamId);
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    for (int row = first; row < size(); ++row) {
        m_rowOf[at(row).user.id] = row;
        m_rowOfIamId[at(row).user.iamId] = row;
    }
}

void UserStore::change(int row, const QDateTime &now)
{
    UserRow &target = m_rows[static_cast<size_t>(row)];
    countIn(target, -1);
    workOut(target, now);
    countIn(target, 1);
}

void UserStore::workOut(UserRow &row, const QDateTime &now)
{
    const QDateTime lastSent = lastSendingOf(row).time;
    row.status = row.removing ? UserStatus::Removing : statusOf(row.user.state, lastSent, now);
    row.views = viewsOf(row.status, lastSent.isValid() ? lastSent + invitationLifetime : QDateTime(), now);
    const QLatin1Char newLine('\n');
    row.searchText = foldedForSearch(row.user.fullName() + newLine + row.user.email + newLine + row.user.iamId.text
        + newLine + row.user.ibmid);
}

void UserStore::countIn(const UserRow &row, int step)
{
    for (int view = 0; view < userViewTotal; ++view) {
        if ((row.views & userViewBit(static_cast<UserView>(view))) != 0)
            m_counts[static_cast<size_t>(view)] += step;
    }
}

} // namespace iam
