#include "models/items/addressjudge.h"

#include "models/core/lookalike.h"
#include "models/items/userstore.h"

#include <algorithm>

namespace iam {

AddressJudge::AddressJudge(const UserStore &users, const QString &ownAddress)
    : m_ownAddress(ownAddress.toCaseFolded())
{
    m_statusOf.reserve(users.size());
    for (int row = 0; row < users.size(); ++row)
        m_statusOf.insert(users.at(row).user.email.toCaseFolded(), users.at(row).status);
}

AddressVerdict AddressJudge::judgeOne(const ListedAddress &address) const
{
    using Kind = AddressVerdict::Kind;
    AddressVerdict verdict {.address = address.text, .problem = address.problem, .times = address.times};
    const QString key = address.text.toCaseFolded();
    const auto known = m_statusOf.constFind(key);
    verdict.suspicious = looksSuspicious(address.text);
    if (address.problem != EmailProblem::None)
        verdict.kind = Kind::NotAnAddress;
    else if (key == m_ownAddress)
        verdict.kind = Kind::OwnAddress;
    else if (known == m_statusOf.cend())
        verdict.kind = address.times > 1 ? Kind::Repeated : Kind::New;
    else if (*known == UserStatus::Processing)
        verdict.kind = Kind::BeingProcessed;
    else if (*known == UserStatus::Pending || *known == UserStatus::Expired)
        verdict.kind = Kind::InvitationOpen;
    else
        verdict.kind = Kind::AlreadyMember;
    if (known != m_statusOf.cend())
        verdict.status = *known;
    return verdict;
}

QList<AddressVerdict> AddressJudge::judge(const QList<ListedAddress> &addresses) const
{
    QList<AddressVerdict> verdicts;
    verdicts.reserve(addresses.size());
    for (const ListedAddress &address : addresses)
        verdicts.append(judgeOne(address));
    const auto rank = [](const AddressVerdict &verdict) { return verdict.blocks() ? 0 : verdict.willBeInvited() ? 1 : 2; };
    std::stable_sort(verdicts.begin(), verdicts.end(),
        [rank](const AddressVerdict &a, const AddressVerdict &b) { return rank(a) < rank(b); });
    return verdicts;
}

} // namespace iam
