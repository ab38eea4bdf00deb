#include "views/text/rightstext.h"

#include <QCoreApplication>

namespace iam {

namespace {

struct RightsText
{
    Q_DECLARE_TR_FUNCTIONS(RightsText)
};

} // namespace

QString rightsText(const Actor &actor, bool classicAccount)
{
    if (!actor.rightsKnown)
        return RightsText::tr("What may be done could not be read; the service decides.");
    if (actor.isOwner)
        return RightsText::tr("Owner of the account: may do everything.");
    const auto may = [&](UserAction action) {
        const ActionSubject someone {
            .status = UserStatus::Active, .classicAccount = classicAccount, .ancestry = Ancestry::Yes};
        return refusalOf(action, someone, actor) == Refusal::No;
    };
    const bool invites = refusalOfInviting(actor, false) == Refusal::No;
    const bool changes = may(UserAction::ChangeStatus);
    const bool removes = may(UserAction::Remove);
    if (removes && classicAccount)
        return RightsText::tr("May invite, resend, cancel and change status; may remove users below in the classic hierarchy.");
    if (removes)
        return RightsText::tr("May invite, resend, cancel, change status and remove users.");
    if (invites && changes)
        return RightsText::tr("May invite, resend, cancel and change status; may not remove users.");
    if (invites)
        return RightsText::tr("May invite, resend and cancel; may not change or remove users.");
    if (changes)
        return RightsText::tr("May change status; may not invite or remove users.");
    return RightsText::tr("May look at users; may not invite, change or remove them.");
}

} // namespace iam
