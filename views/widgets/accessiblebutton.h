#pragma once

namespace iam {

/// Lets check boxes, radio buttons and other buttons that can be checked be pressed by screen readers as by a person. Qt 6.4
/// changes their state then without saying that they were clicked, so that nothing would follow from it. To be called before
/// the first widget; more than once does no harm.
void installAccessibleButtons();

} // namespace iam
