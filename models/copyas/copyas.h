#pragma once

#include "models/copyas/action.h"
#include "models/copyas/call.h"
#include "models/copyas/shellquoting.h"

#include <QList>
#include <QString>

namespace iam::copyas {

enum class Format { Curl, Cli, Terraform, Python, Go, Node, Java };

/// All that can be chosen, in order.
[[nodiscard]] QList<Format> formats();
/// Its own name, the same in every language: "curl", "Python".
[[nodiscard]] QString formatName(Format format);
/// Whether the text depends on the shell.
[[nodiscard]] bool usesShell(Format format);

/// What the text depends on besides the action.
struct Context
{
    AccountId account {};
    Hosts hosts = Hosts::ibmCloud();
    Shell shell = Shell::Posix;
    bool force = false; ///< commands do not ask (`-f`)
};

/// A text that does the same as the console's own requests for `actions`, in their order. Tokens are "$IAM_TOKEN",
/// passwords "<PASSWORD>". What the format cannot say stands in it as a comment. The texts are technical and the same in
/// every language. Pure: nothing is read, nothing is sent.
[[nodiscard]] QString text(const QList<Action> &actions, const Context &context, Format format);

} // namespace iam::copyas
