#pragma once

namespace iam {

class AccessOptions;
class AccountOverview;
class PolicyForm;

/// The form offers the targets that the person signed in may give, also when the rights become known later; an owner
/// may give everything. All outlive the form.
void offerOnlyWhatMayBeGiven(PolicyForm &form, AccessOptions &options, const AccountOverview &overview);

} // namespace iam
