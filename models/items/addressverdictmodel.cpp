#include "models/items/addressverdictmodel.h"

#include "models/items/usertext.h"

#include <algorithm>

namespace iam {

namespace {

QString verdictText(const AddressVerdict &verdict)
{
    using Kind = AddressVerdict::Kind;
    switch (verdict.kind) {
    case Kind::NotAnAddress:
        //: %1 is a reason such as "no @ in it"
        return AddressVerdictModel::tr("Not a valid e-mail address: %1.").arg(emailProblemText(verdict.problem));
    case Kind::OwnAddress:
        return AddressVerdictModel::tr("You are already in this account.");
    case Kind::New:
        if (verdict.suspicious)
            return AddressVerdictModel::tr("Will be invited, but contains characters that look like others.");
        return AddressVerdictModel::tr("Will be invited.");
    case Kind::Repeated:
        return AddressVerdictModel::tr("Listed %n time(s); invited once.", nullptr, verdict.times);
    case Kind::InvitationOpen:
        return AddressVerdictModel::tr("An invitation is open. Resend it instead.");
    case Kind::BeingProcessed:
        return AddressVerdictModel::tr("Is being processed. Try again in a minute.");
    case Kind::AlreadyMember:
        //: %1 is a status such as "Active"
        return AddressVerdictModel::tr("Already in the account: %1.").arg(statusText(verdict.status));
    }
    return {};
}

} // namespace

int AddressVerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int AddressVerdictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant AddressVerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AddressVerdict &verdict = m_verdicts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return static_cast<Column>(index.column()) == Column::Address ? verdict.address : verdictText(verdict);
    case KindRole:
        return static_cast<int>(verdict.kind);
    case BlocksRole:
        return verdict.blocks();
    case SuspiciousRole:
        return verdict.suspicious;
    default:
        return {};
    }
}

QVariant AddressVerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return static_cast<Column>(section) == Column::Address ? tr("Address", "column") : tr("What will happen", "column");
}

void AddressVerdictModel::setVerdicts(const QList<AddressVerdict> &verdicts)
{
    if (m_verdicts == verdicts)
        return;
    beginResetModel();
    m_verdicts = verdicts;
    endResetModel();
}

int AddressVerdictModel::blockedCount() const
{
    return static_cast<int>(std::count_if(
        m_verdicts.cbegin(), m_verdicts.cend(), [](const AddressVerdict &verdict) { return verdict.blocks(); }));
}

QStringList AddressVerdictModel::invitedAddresses() const
{
    QStringList addresses;
    for (const AddressVerdict &verdict : m_verdicts) {
        if (verdict.willBeInvited())
            addresses.append(verdict.address);
    }
    return addresses;
}

} // namespace iam
