#pragma once

#include "models/copyas/copyas.h"
#include "views/copyas/copyaschoices.h"

#include <functional>

namespace iam {

class ConsoleDialog;

/// Puts "Copy as …" into the dialog's footer: what the dialog would send, as texts. `choices` is asked when the button is
/// pressed and never answers an empty list.
void addCopyAsButton(
    ConsoleDialog &dialog, const copyas::Context &context, const std::function<QList<CopyAsChoice>()> &choices);

} // namespace iam
