#include "models/items/addressverdictmodel.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"

#include <QLocale>

#include <algorithm>

namespace iam {

namespace {

QString openInvitationText(const AddressVerdict &verdict)
{
    if (!verdict.invitedOn.isValid())
        return AddressVerdictModel::tr("An invitation is open. Resend it instead.");
    const QString date = dateText(verdict.invitedOn);
    const QString end = dateText(verdict.invitedOn.addDuration(invitationLifetime));
    if (verdict.status == UserStatus::Expired)
        //: %1 and %2 are dates
        return AddressVerdictModel::tr("Invited on %1; expired on %2.").arg(date, end);
    if (verdict.estimated)
        //: %1 and %2 are dates; "≈" says that the second is an estimate
        return AddressVerdictModel::tr("Invited on %1; expires ≈ %2.").arg(date, end);
    //: %1 and %2 are dates
    return AddressVerdictModel::tr("Invited on %1; expires %2.").arg(date, end);
}

} // namespace

QString verdictText(const AddressVerdict &verdict, const QStringList &patterns)
{
    using Kind = AddressVerdict::Kind;
    switch (verdict.kind) {
    case Kind::NotAnAddress:
        //: %1 is a reason such as "no @ in it"
        return AddressVerdictModel::tr("Not a valid e-mail address: %1.").arg(emailProblemText(verdict.problem));
    case Kind::OwnAddress:
        return AddressVerdictModel::tr("You are already in this account.");
    case Kind::DomainNotAllowed:
        //: %1 is a list of patterns such as **@example.com
        return AddressVerdictModel::tr("This account allows only: %1.").arg(visibleText(patterns.join(QStringLiteral(", "))));
    case Kind::New:
    case Kind::Repeated:
        if (verdict.suspicious)
            //: %1 is a list of letters with their codes, or two domains that look alike
            return AddressVerdictModel::tr("Contains characters that look like others: %1.").arg(visibleText(verdict.lookAlike));
        if (verdict.kind == Kind::New)
            return AddressVerdictModel::tr("Will be invited.");
        return AddressVerdictModel::tr("Listed %n time(s); invited once.", nullptr, verdict.times);
    case Kind::InvitationOpen:
        return openInvitationText(verdict);
    case Kind::BeingProcessed:
        return AddressVerdictModel::tr("Is being processed. Try again in a minute.");
    case Kind::AlreadyMember:
        //: %1 is a status such as "Active"
        return AddressVerdictModel::tr("Already %1. Add access in the user’s details instead.").arg(statusText(verdict.status));
    }
    return {};
}

AddressVerdictModel::Offer offerFor(const AddressVerdict &verdict)
{
    using Kind = AddressVerdict::Kind;
    using Offer = AddressVerdictModel::Offer;
    switch (verdict.kind) {
    case Kind::NotAnAddress:
        return Offer::Correct;
    case Kind::OwnAddress:
    case Kind::DomainNotAllowed:
        return Offer::Remove;
    case Kind::New:
    case Kind::Repeated:
        return verdict.suspicious ? Offer::Tick : Offer::None;
    case Kind::InvitationOpen:
        return Offer::Resend;
    case Kind::BeingProcessed:
        return Offer::None;
    case Kind::AlreadyMember:
        return Offer::OpenDetails;
    }
    return Offer::None;
}

QString offerText(AddressVerdictModel::Offer offer)
{
    using Offer = AddressVerdictModel::Offer;
    switch (offer) {
    case Offer::None:
        return {};
    case Offer::Correct:
        return AddressVerdictModel::tr("Correct", "an address");
    case Offer::Remove:
        return AddressVerdictModel::tr("Remove", "an address from the list");
    case Offer::Tick:
        return AddressVerdictModel::tr("Invite anyway");
    case Offer::Resend:
        return AddressVerdictModel::tr("Resend instead");
    case Offer::OpenDetails:
        return AddressVerdictModel::tr("Show user");
    }
    return {};
}

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
        switch (static_cast<Column>(index.column())) {
        case Column::Address:
            return verdict.address;
        case Column::Verdict:
            return verdictText(verdict, m_patterns);
        case Column::Action:
            return offerText(offerFor(verdict));
        }
        return {};
    case Qt::AccessibleTextRole:
        if (static_cast<Column>(index.column()) != Column::Address)
            return {};
        //: for screen readers: %1 is an address, %2 says what will happen to it
        return tr("%1: %2").arg(verdict.address, verdictText(verdict, m_patterns));
    case KindRole:
        return static_cast<int>(verdict.kind);
    case BlocksRole:
        return verdict.blocks();
    case SuspiciousRole:
        return verdict.needsTick();
    case TickedRole:
        return verdict.ticked;
    case NameRole:
        return verdict.name;
    case OfferRole:
        return static_cast<int>(offerFor(verdict));
    default:
        return {};
    }
}

QVariant AddressVerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Address:
        return tr("Address", "column");
    case Column::Verdict:
        return tr("What will happen", "column");
    case Column::Action:
        return QString();
    }
    return {};
}

void AddressVerdictModel::setVerdicts(const QList<AddressVerdict> &verdicts)
{
    if (m_verdicts == verdicts)
        return;
    if (m_verdicts.size() == verdicts.size() && !verdicts.isEmpty()) { // a tick, or a letter: the current row stays
        m_verdicts = verdicts;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        return;
    }
    beginResetModel();
    m_verdicts = verdicts;
    endResetModel();
}

int AddressVerdictModel::blockedCount() const
{
    return static_cast<int>(std::count_if(
        m_verdicts.cbegin(), m_verdicts.cend(), [](const AddressVerdict &verdict) { return verdict.blocks(); }));
}

int AddressVerdictModel::untickedCount() const
{
    return static_cast<int>(std::count_if(m_verdicts.cbegin(), m_verdicts.cend(),
        [](const AddressVerdict &verdict) { return verdict.needsTick() && !verdict.ticked; }));
}

int AddressVerdictModel::skippedCount() const
{
    return static_cast<int>(std::count_if(m_verdicts.cbegin(), m_verdicts.cend(),
        [](const AddressVerdict &verdict) { return !verdict.blocks() && !verdict.isNew(); }));
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
