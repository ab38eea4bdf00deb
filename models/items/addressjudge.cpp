#include "models/items/addressjudge.h"

#include "models/core/confusable.h"
#include "models/core/domainpattern.h"
#include "models/core/lookalike.h"
#include "models/items/userstore.h"

#include <algorithm>

namespace iam {

namespace {

QString domainOf(const QString &address) { return address.mid(address.lastIndexOf(QLatin1Char('@')) + 1); }

} // namespace

AddressJudge::AddressJudge(const UserStore &users, const QString &ownAddress)
    : m_ownAddress(ownAddress.toCaseFolded())
{
    m_known.reserve(users.size());
    QHash<QString, int> domains;
    for (int row = 0; row < users.size(); ++row) {
        const UserRow user = users.at(row);
        const QString key = user.user.email.toCaseFolded();
        Known known {.id = user.user.id, .status = user.status};
        if (user.status == UserStatus::Pending || user.status == UserStatus::Expired) {
            const LastSending sending = lastSendingOf(user);
            known.invitedOn = sending.time;
            known.estimated = sending.estimated;
        }
        m_known.insert(key, known);
        if (!looksSuspicious(key))
            ++domains[domainOf(key)];
    }
    constexpr int usual = 3; // people in the account
    for (auto domain = domains.cbegin(); domain != domains.cend(); ++domain) {
        if (domain.value() >= usual)
            m_domainOfOutline.insert(outline(domain.key()), domain.key());
    }
}

void AddressJudge::setDomainPatterns(const std::optional<QStringList> &patterns)
{
    m_patterns = patterns;
    m_allowedDomain.clear();
    m_patternsByDomain = patterns && std::all_of(patterns->cbegin(), patterns->cend(), [](const QString &pattern) {
        return pattern.startsWith(QLatin1String("**@")) && pattern.count(QLatin1Char('@')) == 1
            && !pattern.mid(3).contains(QLatin1String("**"));
    });
}

bool AddressJudge::isAllowed(const QString &address, const QString &key) const
{
    if (!m_patterns)
        return true;
    if (!m_patternsByDomain)
        return isAllowedByPatterns(*m_patterns, address);
    const QString domain = domainOf(key); // thousands of addresses have few domains
    const auto known = m_allowedDomain.constFind(domain);
    if (known != m_allowedDomain.cend())
        return *known;
    return *m_allowedDomain.insert(domain, isAllowedByPatterns(*m_patterns, address));
}

void AddressJudge::suspect(AddressVerdict &verdict, const QString &key) const
{
    if (looksSuspicious(verdict.address)) {
        verdict.suspicious = true;
        const QStringList letters = lookAlikeLetters(verdict.address);
        verdict.lookAlike = letters.isEmpty() ? domainOf(verdict.address) : letters.join(QStringLiteral(", "));
        return;
    }
    const QString domain = domainOf(key);
    const auto usual = m_domainOfOutline.constFind(outline(domain));
    if (usual != m_domainOfOutline.cend() && *usual != domain) {
        verdict.suspicious = true;
        verdict.lookAlike = domain + QStringLiteral(" ≠ ") + *usual;
    }
}

AddressVerdict AddressJudge::judgeOne(const ListedAddress &address) const
{
    using Kind = AddressVerdict::Kind;
    AddressVerdict verdict {.address = address.text,
        .name = address.name,
        .position = address.position,
        .problem = address.problem,
        .times = address.times};
    const QString key = address.text.toCaseFolded();
    const auto known = m_known.constFind(key);
    if (address.problem != EmailProblem::None) {
        verdict.kind = Kind::NotAnAddress;
    } else if (key == m_ownAddress) {
        verdict.kind = Kind::OwnAddress;
    } else if (known == m_known.cend()) {
        if (!isAllowed(address.text, key))
            verdict.kind = Kind::DomainNotAllowed;
        else
            verdict.kind = address.times > 1 ? Kind::Repeated : Kind::New;
        suspect(verdict, key);
        verdict.ticked = verdict.suspicious && m_ticked.contains(key);
    } else if (known->status == UserStatus::Processing) {
        verdict.kind = Kind::BeingProcessed;
    } else if (known->status == UserStatus::Pending || known->status == UserStatus::Expired) {
        verdict.kind = Kind::InvitationOpen;
    } else {
        verdict.kind = Kind::AlreadyMember;
    }
    if (known != m_known.cend()) {
        verdict.status = known->status;
        verdict.user = known->id;
        verdict.invitedOn = known->invitedOn;
        verdict.estimated = known->estimated;
    }
    return verdict;
}

QList<AddressVerdict> AddressJudge::judge(const QList<ListedAddress> &addresses) const
{
    const auto rank = [](const AddressVerdict &verdict) {
        return verdict.blocks() ? 0 : verdict.needsTick() ? 1 : verdict.isNew() ? 2 : 3;
    };
    std::array<QList<AddressVerdict>, 4> byRank;
    byRank[2].reserve(addresses.size());
    for (const ListedAddress &address : addresses) {
        AddressVerdict verdict = judgeOne(address);
        byRank.at(static_cast<size_t>(rank(verdict))).append(std::move(verdict));
    }
    QList<AddressVerdict> verdicts = std::move(byRank[0]);
    verdicts.reserve(addresses.size());
    for (const size_t next : {1U, 2U, 3U})
        verdicts += byRank.at(next);
    return verdicts;
}

} // namespace iam
