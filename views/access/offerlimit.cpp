#include "views/access/offerlimit.h"

#include "models/workflows/accessoptions.h"
#include "models/workflows/accountoverview.h"
#include "views/access/policyform.h"

#include <algorithm>

namespace iam {

void offerOnlyWhatMayBeGiven(PolicyForm &form, AccessOptions &options, const AccountOverview &overview)
{
    if (overview.actor().isOwner)
        return;
    const auto limit = [&form, &options, &overview] {
        form.setMayGive([&options, &overview](const PolicyDraft &draft) {
            const QList<Policy> policies = draft.policies(overview.accountId());
            return std::all_of(policies.cbegin(), policies.cend(),
                [&options](const Policy &policy) { return options.rights().mayGivePolicy(policy); });
        });
    };
    QObject::connect(&options, &AccessOptions::changed, &form, limit);
    limit();
    if (!options.rights().known)
        options.read();
}

} // namespace iam
